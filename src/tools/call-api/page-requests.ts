import type { ResolvedTarget } from '../../apis/api-directory.js';
import { type ApiError, badInput } from '../../errors.js';
import type { ApiRequest } from '../../http/call/request.js';
import type { ApiDefinition } from '../../http/client/api-definition.js';
import type { PageRequest } from '../../http/pagination/next-request.js';
import { type Method, safeMethods } from '../../http/semantics/method.js';
import { removeParameter, setParameter } from '../../http/semantics/query-text.js';
import { parseTarget } from '../../http/semantics/request-target.js';
import { isRecord } from '../../runtime/is-record.js';

export interface FirstPage extends PageRequest {
  readonly method: Method;
  /** The body is JSON text, as which it is sent for each page. */
  readonly hasTextBody: boolean;
  readonly request: ApiRequest;
}

/**
 * Returns the request for the first page, with the size of a page that the definition states. `body` is that of the request
 * before it was encoded.
 * @throws ApiError `invalid-arguments` for a method that changes something
 */
export function firstPage({ target, base, definition, targetOf }: ResolvedTarget, request: ApiRequest, body: unknown): FirstPage {
  const { method = 'GET', query = {} } = request;
  if (!safeMethods.has(method) && method !== 'POST') throw notPaginated(method);
  const url = parseTarget(target, query, base);
  const parsed = typeof body === 'string' ? parseObject(body) : undefined;
  const page = { method, url, body: parsed ?? body, hasTextBody: parsed !== undefined };
  const { limit } = definition.pagination ?? {};
  if (limit === undefined || url.searchParams.has(limit.parameter)) return { ...page, request };
  setParameter(url, limit.parameter, String(limit.size));
  return { ...page, request: { ...request, target: targetOf(url) ?? target, query: {} } };
}

function notPaginated(method: Method): ApiError {
  return badInput(
    'invalid-arguments',
    `paginate cannot be used with ${method}.`,
    'Use it with GET, or with a POST that carries its cursor in the body, or omit paginate.',
  );
}

/** Parses JSON text whose numbers remain the same when it is written again. */
function parseObject(text: string): Record<string, unknown> | undefined {
  if (!/^\s*\{/.test(text) || /\d[\d.]{15}|[eE]/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, ''))) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the request for a later page. An approval and an idempotency key cover the first request only. */
export function laterRequest({ request }: FirstPage, target: string, body: unknown): ApiRequest {
  const { query: _query, idempotencyKey: _key, ...others } = request;
  return { ...others, target, body, approvalOf: () => 'open' };
}

/** Removes parameters that the definition sets, and the first request did not have: their values are redacted in responses. */
export function withoutOwnParameters({ url, body }: PageRequest, { query = {}, auth }: ApiDefinition, first: PageRequest): PageRequest {
  const next = new URL(url);
  const key = auth?.type === 'api-key' && auth.in === 'query' ? [auth.name] : [];
  for (const name of [...Object.keys(query), ...key]) if (!first.url.searchParams.has(name)) removeParameter(next, name);
  return { url: next, body };
}
