import { ApiError } from '../../errors.js';
import { redactBody } from '../../redaction/redact-body.js';
import { mark, type Redactor } from '../../redaction/redactor.js';
import { parseUrl } from '../../runtime/url.js';
import type { Answer } from '../call/answer.js';
import type { Next } from '../call/pipeline.js';
import type { PreparedRequest } from '../call/request.js';
import type { Method } from '../semantics/method.js';

/** Right above the wire, so that no cache, no event and no caller gets what an API sends back of its secrets. */
export function redacted(wire: Next<PreparedRequest, Answer>, redactor: Redactor): Next<PreparedRequest, Answer> {
  return async (request) => {
    try {
      return redactAnswer(await wire(request), request.method, redactor);
    } catch (error) {
      throw error instanceof ApiError ? redactError(error, redactor) : error;
    }
  };
}

/** The answer without any secret that the API sent back. The same object, when there was none and no stream to watch. */
export function redactAnswer(answer: Answer, method: Method, redactor: Redactor): Answer {
  const contentType = answer.headers.get('content-type') ?? '';
  const body = redactBody(answer.body, contentType, redactor, answer.fault !== undefined);
  // A HEAD has no body to watch, and its fields are about the one that a GET would have (RFC 9110 §9.3.2).
  const stream = method === 'HEAD' ? answer.stream : answer.stream && redactor.stream(answer.stream);
  const bodyChanges = body !== answer.body || stream !== answer.stream;
  const headers = redactHeaders(bodyChanges ? describing(answer, body) : answer.headers, redactor);
  const statusText = redactor.text(answer.statusText);
  const url = redactUrl(answer.url, redactor);
  const fault = answer.fault && redactError(answer.fault, redactor);
  const changes =
    bodyChanges || headers !== answer.headers || statusText !== answer.statusText || url !== answer.url || fault !== answer.fault;
  return changes ? { ...answer, statusText, headers, url, body, ...(stream && { stream }), ...(fault && { fault }) } : answer;
}

/**
 * Fields about the very bytes of a body (RFC 9110 §8.6, RFC 9530), which are no longer the ones that came. Whether that is
 * so for a stream, nobody knows before its end: it never has them, so that nobody waits for more than comes.
 */
const digests = ['content-md5', 'digest', 'content-digest', 'repr-digest'];

function describing(answer: Answer, body: Uint8Array): Headers {
  const headers = new Headers(answer.headers);
  if (headers.get('content-length') === String(answer.body.length) && answer.stream === undefined) {
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
  // A secret may have held a part of the URL without which it is none.
  return parseUrl(clean) ?? new URL(`${url.protocol}//${mark}/`);
}

/** The same error, when no secret is in it. */
export function redactError(error: ApiError, redactor: Redactor): ApiError {
  const message = redactor.text(error.message);
  const hint = redactor.text(error.hint);
  const cause = redactCause(error.cause, redactor);
  if (message === error.message && hint === error.hint && cause === error.cause) return error;
  const { code, outcome, safeToRetry, retryAt } = error;
  return new ApiError(code, message, { outcome, safeToRetry, hint, ...(retryAt !== undefined && { retryAt }), cause });
}

/** Causes deeper than this are dropped; nobody prints them. */
const mostCauses = 8;

function redactCause(cause: unknown, redactor: Redactor, depth = 0): unknown {
  if (!(cause instanceof Error)) return redactor.value(cause);
  if (depth === mostCauses) return undefined;
  const message = redactor.text(cause.message);
  const stack = cause.stack === undefined ? undefined : redactor.text(cause.stack);
  const inner = redactCause(cause.cause, redactor, depth + 1);
  if (message === cause.message && stack === cause.stack && inner === cause.cause) return cause;
  const clean = new Error(message, { cause: inner });
  clean.name = cause.name;
  if (stack !== undefined) clean.stack = stack;
  return 'code' in cause ? Object.assign(clean, { code: redactor.value(cause.code) }) : clean;
}
