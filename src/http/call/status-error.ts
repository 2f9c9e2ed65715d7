import { ApiError } from '../../errors.js';
import type { ApiResponse } from './api-response.js';
import { isRateLimitRefusal, waitOf } from './rate-limit-refusal.js';
import { isRepeatable, type PreparedRequest } from './request.js';
import type { Result } from './result.js';
import { failedWriteHint, rateLimitedHint, statusTexts } from './status-hints.js';

/** The server does not support the method or the version: a later attempt returns the same (RFC 9110 §15.6.2, §15.6.6). */
const lastingFailures: ReadonlySet<number> = new Set([501, 505]);

/**
 * The server did not receive the whole request (RFC 9110 §15.5.9), is not responsible for it (§15.5.20), or does not risk
 * processing a replay (RFC 8470 §5.2). Each allows a repetition whatever the method; this client sends no early data.
 */
const unprocessedStatuses: ReadonlySet<number> = new Set([408, 421, 425]);

type Received = Pick<ApiResponse, 'status' | 'headers' | 'body' | 'alreadyProcessed'>;

/** Reports whether the failure is temporary, so that a repeatable request may succeed later. */
export function isTemporary(response: Received): boolean {
  const { status } = response;
  // Statuses from 600 are not defined (RFC 9110 §15); servers use them for refusals that last, such as 999.
  const isServerError = status >= 500 && status < 600;
  return (isServerError && !lastingFailures.has(status)) || unprocessedStatuses.has(status) || isRateLimitRefusal(response);
}

/** Reports whether the API declared that it did not process the request, which can be resent then, whatever its method. */
export function isUnprocessed(response: Received): boolean {
  const { status, headers, alreadyProcessed } = response;
  if (alreadyProcessed === true) return false;
  return unprocessedStatuses.has(status) || isRateLimitRefusal(response) || (status === 503 && headers.has('retry-after'));
}

/** Returns the result of a received or stored response: the only place that decides whether a response is an error. */
export function resultOf(response: ApiResponse, request: PreparedRequest, now: number): Result {
  const error = errorOfResponse(response, request, now);
  return error === undefined ? { response } : { response, error };
}

/** Returns the error of a response, if it is one: an invalid body, or a status that is not a success. */
function errorOfResponse(response: ApiResponse, request: PreparedRequest, now: number): ApiError | undefined {
  const { status } = response;
  const wait = waitOf(response, now);
  const retryAt = wait === undefined ? {} : { retryAt: now + wait };
  // A 4xx or 5xx is reported as such, whatever its body looks like.
  if (response.bodyError !== undefined && status < 400) return response.bodyError.with(retryAt);
  if (status >= 200 && status < 300) return undefined;
  if (status === 304 && isConditional(request.headers)) return undefined;
  if (status >= 300 && status < 400 && request.redirect === 'manual') return undefined;
  const repeatable = isRepeatable(request) || isUnprocessed(response);
  const isLimited = isRateLimitRefusal(response);
  const { code, hint } = isLimited ? ({ code: 'rate-limited', hint: rateLimitedHint } as const) : statusTexts(status, repeatable);
  return new ApiError(code, `The API returned ${status}${isLimited && status !== 429 ? ' because a rate limit is exhausted' : ''}.`, {
    outcome: (status >= 400 && status < 500 && response.alreadyProcessed !== true) || isUnprocessed(response) ? 'rejected' : 'unknown',
    safeToRetry: isTemporary(response) && repeatable,
    // The target of a redirect was refused, but an earlier hop has processed the request.
    hint: status < 500 && isTemporary(response) && !repeatable ? failedWriteHint : hint,
    ...retryAt,
  });
}

function isConditional(headers: Headers): boolean {
  return headers.has('if-none-match') || headers.has('if-modified-since');
}
