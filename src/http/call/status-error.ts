import { ApiError, type ErrorCode } from '../../errors.js';
import { retryAfterMs } from '../semantics/retry-after.js';
import type { ApiResponse } from './api-response.js';
import { isRepeatable, type PreparedRequest } from './request.js';

/** Statuses of a temporary failure (RFC 9110 §15.6, RFC 6585 §4). */
export const retryStatuses: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** Reports whether the API declared that it did not process the request, which can be resent then, whatever its method. */
export function isUnprocessed(response: Pick<ApiResponse, 'status' | 'headers' | 'alreadyProcessed'>): boolean {
  if (response.alreadyProcessed === true) return false;
  return response.status === 429 || (response.status === 503 && response.headers.has('retry-after'));
}

/** Returns the error of a response, if it is one: an invalid body, or a status that is not a success. */
export function errorOfResponse(response: ApiResponse, request: PreparedRequest, now: number): ApiError | undefined {
  const { status } = response;
  // A 4xx or 5xx is reported as such, whatever its body looks like.
  if (response.bodyError !== undefined && status < 400) return response.bodyError;
  if (status >= 200 && status < 300) return undefined;
  if (status === 304 && isConditional(request.headers)) return undefined;
  if (status >= 300 && status < 400 && request.redirect === 'manual') return undefined;
  const repeatable = isRepeatable(request) || isUnprocessed(response);
  const { code, hint } = codeAndHint(status, repeatable);
  const wait = retryAfterMs(response.headers, now);
  const retryAt = response.retryAt ?? (wait === undefined ? undefined : now + wait);
  return new ApiError(code, `The API returned ${status}.`, {
    outcome: (status >= 400 && status < 500 && response.alreadyProcessed !== true) || isUnprocessed(response) ? 'rejected' : 'unknown',
    safeToRetry: retryStatuses.has(status) && repeatable,
    hint,
    ...(retryAt !== undefined && { retryAt }),
  });
}

function isConditional(headers: Headers): boolean {
  return headers.has('if-none-match') || headers.has('if-modified-since');
}

const failing = 'The API is failing. Retry later. If it keeps failing, report it to the user.';
const failingWithUnknownEffect = 'The API failed, and the request may have taken effect. Check with a GET before you send it again.';

function codeAndHint(status: number, repeatable: boolean): { code: ErrorCode; hint: string } {
  switch (status) {
    case 400:
    case 422:
      return {
        code: 'client-error',
        hint: 'Read the body: it usually names the invalid field. Correct the request before you send it again.',
      };
    case 401:
      return {
        code: 'unauthorized',
        hint: 'Credentials are missing or were rejected; do not resend the request. Configured API: ask the operator to check auth. Bare URL: pass an Authorization header if you have one.',
      };
    case 403:
      return {
        code: 'forbidden',
        hint: 'The API does not permit this request; do not resend it. Ask the API owner for the missing permission, or the operator to check auth if list-apis shows none.',
      };
    case 404:
    case 410:
      return { code: 'not-found', hint: 'Check the path and its identifiers. List the parent resource to see what exists.' };
    case 405:
      return { code: 'client-error', hint: 'The resource does not support this method. Use one listed in the Allow response header.' };
    case 406:
      return { code: 'client-error', hint: 'The API cannot return the requested format. Pass another Accept header, for example */*.' };
    case 415:
      return {
        code: 'client-error',
        hint: 'The API does not accept this body format. Pass the Content-Type that its documentation names.',
      };
    case 429:
      return { code: 'rate-limited', hint: 'Retry after retryAt (after one minute if there is none), and send fewer requests.' };
    default:
      if (status >= 500) return { code: 'server-error', hint: repeatable ? failing : failingWithUnknownEffect };
      if (status >= 400) return { code: 'client-error', hint: 'Correct the request before you send it again; the body may explain how.' };
      return { code: 'unexpected-status', hint: 'Call test-endpoint to see the status and the redirect target.' };
  }
}
