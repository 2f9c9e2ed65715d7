import { ApiError } from '../../errors.js';
import { redactBody } from '../../redaction/redact-body.js';
import { mark, type Redaction } from '../../redaction/redactor.js';
import type { Clock } from '../../runtime/clock.js';
import type { Signal } from '../../runtime/signal.js';
import { parseUrl } from '../../runtime/url.js';
import { type ApiResponse, endedAtLimit } from '../call/api-response.js';
import { bodyWithheld } from '../call/body-withheld.js';
import { defineStage, type Run } from '../call/pipeline.js';
import type { PreparedRequest } from '../call/request.js';
import { resultOf } from '../call/status-error.js';
import type { Method } from '../semantics/method.js';

/** What is known about the secrets of an API. */
export interface ApiSecrets {
  /** Registers a secret that another server issued. */
  learn(secret: string): void;
  /** Returns the redaction for a response from a URL to a request that carried these secrets. */
  redactionFor(url: URL, carried: ReadonlySet<string>): Redaction;
}

/** Redacts the secrets that an API sends back, in responses and in errors. */
export function redact(secrets: ApiSecrets, clock: Pick<Clock, 'now'>): Run {
  return async (request, next) => {
    const carried = new Set<string>();
    const carry = (secret: string) => {
      secrets.learn(secret);
      carried.add(secret);
    };
    const result = await next({ ...request, carry });
    if (result.response === undefined) return { error: redactError(result.error, secrets.redactionFor(request.url, carried)) };
    const response = await redactResponse(result.response, request, secrets.redactionFor(result.response.url, carried));
    return response === result.response ? result : resultOf(response, request, clock.now());
  };
}

export const redactStage = defineStage({
  name: 'redact',
  does: 'removes secrets from the response',
  why: 'It is directly above the transport, so that no cache entry, event or caller contains a secret that the API sent back.',
  emits: [],
  direct: true,
  create: (_: object, { secrets, clock }: { readonly secrets: ApiSecrets; readonly clock: Clock }) => ({ run: redact(secrets, clock) }),
});

/** Returns the response without the secrets that the API sent back: the same object if it has none, and no stream to watch. */
export async function redactResponse(
  received: ApiResponse,
  { method, signal }: Pick<PreparedRequest, 'method' | 'signal'>,
  redaction: Redaction,
): Promise<ApiResponse> {
  if (redaction.isEmpty()) return received;
  const contentType = received.headers.get('content-type') ?? '';
  // After the deadline, what arrived before it is still redacted.
  const until = signal.aborted ? undefined : signal;
  const redacted = await redactBody(received.body, contentType, redaction, isCut(received), until);
  const response = redacted === undefined ? withoutBody(received, method, signal) : received;
  const body = redacted ?? response.body;
  // A response to HEAD has no body, and its headers describe the body of a GET (RFC 9110 §9.3.2).
  const stream =
    method === 'HEAD' ? response.stream : response.stream && redaction.stream(response.stream, () => bodyWithheld('redacting', method));
  const bodyChanges = body !== response.body || stream !== response.stream;
  const headers = redactHeaders(bodyChanges ? describing(response, body) : response.headers, redaction);
  const statusText = redaction.text(response.statusText);
  const url = redactUrl(response.url, redaction);
  const bodyError = response.bodyError && redactError(response.bodyError, redaction);
  const changes =
    response !== received ||
    bodyChanges ||
    headers !== response.headers ||
    statusText !== response.statusText ||
    url !== response.url ||
    bodyError !== response.bodyError;
  return changes ? { ...response, statusText, headers, url, body, ...(stream && { stream }), ...(bodyError && { bodyError }) } : response;
}

/**
 * Reports whether the body can end within a secret. What a limit has ended does, if it has no complete event: an event ends
 * with a line, and the lines of a secret are found separately.
 */
function isCut(response: ApiResponse): boolean {
  return response.bodyError !== undefined || (endedAtLimit(response) && response.streamEnd?.events === 0);
}

/** Withholds a body that could not be redacted in time. Status and headers stay: the request may have taken effect. */
function withoutBody(response: ApiResponse, method: Method, { aborted, reason }: Signal): ApiResponse {
  const cause = aborted && reason instanceof ApiError ? reason : bodyWithheld('redacting', method);
  return { ...response, body: new Uint8Array(), bodyError: response.bodyError ?? cause };
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
    // The Content-Length of a truncated body is that of the complete one.
  } else if (response.bodyError === undefined) headers.delete('content-length');
  for (const name of digests) headers.delete(name);
  return headers;
}

function redactHeaders(headers: Headers, redaction: Redaction): Headers {
  const redacted: [string, string][] = [];
  let changed = false;
  for (const [name, value] of headers) {
    const [redactedName, redactedValue] = [redaction.text(name), redaction.text(value)];
    changed ||= redactedName !== name || redactedValue !== value;
    redacted.push([redactedName, redactedValue]);
  }
  return changed ? new Headers(redacted) : headers;
}

function redactUrl(url: URL, redaction: Redaction): URL {
  const clean = redaction.text(url.href);
  if (clean === url.href) return url;
  // Redaction can remove a part without which the URL is invalid.
  return parseUrl(clean) ?? new URL(`${url.protocol}//${mark}/`);
}

/** Returns the same object if the error contains no secret. */
export function redactError(error: ApiError, redaction: Redaction): ApiError {
  if (redaction.isEmpty()) return error;
  const message = redaction.text(error.message);
  const hint = redaction.text(error.hint);
  const cause = redactCause(error.cause, redaction);
  if (message === error.message && hint === error.hint && cause === error.cause) return error;
  return error.with({ message, hint, cause });
}

/** Deeper causes are dropped: nothing prints them. */
const maxCauseDepth = 8;

function redactCause(cause: unknown, redaction: Redaction, depth = 0): unknown {
  if (!(cause instanceof Error)) return redaction.value(cause);
  if (depth === maxCauseDepth) return undefined;
  const message = redaction.text(cause.message);
  const stack = cause.stack === undefined ? undefined : redaction.text(cause.stack);
  const inner = redactCause(cause.cause, redaction, depth + 1);
  if (message === cause.message && stack === cause.stack && inner === cause.cause) return cause;
  const clean = new Error(message, { cause: inner });
  clean.name = cause.name;
  if (stack !== undefined) clean.stack = stack;
  return 'code' in cause ? Object.assign(clean, { code: redaction.value(cause.code) }) : clean;
}
