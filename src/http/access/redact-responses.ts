import { ApiError } from '../../errors.js';
import { redactBody } from '../../redaction/redact-body.js';
import { mark, type Redactor } from '../../redaction/redactor.js';
import { parseUrl } from '../../runtime/url.js';
import type { ApiResponse } from '../call/api-response.js';
import { defineStage, type Run } from '../call/pipeline.js';
import type { Method } from '../semantics/method.js';

/** Redacts the secrets that an API sends back, in responses and in errors. */
export function redact(redactor: Redactor): Run {
  return async (request, next) => {
    try {
      return redactResponse(await next(request), request.method, redactor);
    } catch (error) {
      throw error instanceof ApiError ? redactError(error, redactor) : error;
    }
  };
}

export const redactStage = defineStage({
  name: 'redact',
  does: 'removes secrets from the response',
  why: 'It is directly above the transport, so that no cache entry, event or caller contains a secret that the API sent back.',
  emits: [],
  direct: true,
  create: (_: object, { redactor }: { readonly redactor: Redactor }) => ({ run: redact(redactor) }),
});

/** Returns the response without the secrets that the API sent back: the same object if it has none, and no stream to watch. */
export function redactResponse(response: ApiResponse, method: Method, redactor: Redactor): ApiResponse {
  const contentType = response.headers.get('content-type') ?? '';
  const body = redactBody(response.body, contentType, redactor, response.bodyError !== undefined);
  // A response to HEAD has no body, and its headers describe the body of a GET (RFC 9110 §9.3.2).
  const stream = method === 'HEAD' ? response.stream : response.stream && redactor.stream(response.stream);
  const bodyChanges = body !== response.body || stream !== response.stream;
  const headers = redactHeaders(bodyChanges ? describing(response, body) : response.headers, redactor);
  const statusText = redactor.text(response.statusText);
  const url = redactUrl(response.url, redactor);
  const bodyError = response.bodyError && redactError(response.bodyError, redactor);
  const changes =
    bodyChanges ||
    headers !== response.headers ||
    statusText !== response.statusText ||
    url !== response.url ||
    bodyError !== response.bodyError;
  return changes ? { ...response, statusText, headers, url, body, ...(stream && { stream }), ...(bodyError && { bodyError }) } : response;
}

/**
 * Headers that describe the exact bytes of a body (RFC 9110 §8.6, RFC 9530), which redaction changes. A redacted stream
 * never has them: whether it changes is known only at its end.
 */
const digests = ['content-md5', 'digest', 'content-digest', 'repr-digest'];

function describing(response: ApiResponse, body: Uint8Array): Headers {
  const headers = new Headers(response.headers);
  if (headers.get('content-length') === String(response.body.length) && response.stream === undefined) {
    headers.set('content-length', String(body.length));
  } else headers.delete('content-length');
  for (const name of digests) headers.delete(name);
  return headers;
}

function redactHeaders(headers: Headers, redactor: Redactor): Headers {
  const clean = new Headers();
  let changed = false;
  for (const [name, value] of headers) {
    const [cleanName, cleanValue] = [redactor.text(name), redactor.text(value)];
    if (cleanName !== name || cleanValue !== value) changed = true;
    clean.append(cleanName, cleanValue);
  }
  return changed ? clean : headers;
}

function redactUrl(url: URL, redactor: Redactor): URL {
  const clean = redactor.text(url.href);
  if (clean === url.href) return url;
  // Redaction can remove a part without which the URL is invalid.
  return parseUrl(clean) ?? new URL(`${url.protocol}//${mark}/`);
}

/** Returns the same object if the error contains no secret. */
export function redactError(error: ApiError, redactor: Redactor): ApiError {
  const message = redactor.text(error.message);
  const hint = redactor.text(error.hint);
  const cause = redactCause(error.cause, redactor);
  if (message === error.message && hint === error.hint && cause === error.cause) return error;
  return error.with({ message, hint, cause });
}

/** Deeper causes are dropped: nothing prints them. */
const maxCauseDepth = 8;

function redactCause(cause: unknown, redactor: Redactor, depth = 0): unknown {
  if (!(cause instanceof Error)) return redactor.value(cause);
  if (depth === maxCauseDepth) return undefined;
  const message = redactor.text(cause.message);
  const stack = cause.stack === undefined ? undefined : redactor.text(cause.stack);
  const inner = redactCause(cause.cause, redactor, depth + 1);
  if (message === cause.message && stack === cause.stack && inner === cause.cause) return cause;
  const clean = new Error(message, { cause: inner });
  clean.name = cause.name;
  if (stack !== undefined) clean.stack = stack;
  return 'code' in cause ? Object.assign(clean, { code: redactor.value(cause.code) }) : clean;
}
