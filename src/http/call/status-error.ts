import { ApiError, type ErrorCode } from '../../errors.js';
import { retryAfterMs } from '../semantics/retry-after.js';
import type { Answer } from './answer.js';
import { isRepeatable, type PreparedRequest } from './request.js';

/** Statuses worth another try: the API is busy or broken now (RFC 9110 §15.6, RFC 6585 §4). */
export const retryStatuses: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** The API said with this answer that it did nothing: it may be asked again whatever the method. */
export function isRefusal(answer: Pick<Answer, 'status' | 'headers' | 'carriedOut'>): boolean {
  if (answer.carriedOut === true) return false;
  return answer.status === 429 || (answer.status === 503 && answer.headers.has('retry-after'));
}

/** What is wrong with an answer, if anything: a body fault, or a status that is no success. */
export function answerError(answer: Answer, request: PreparedRequest, now: number): ApiError | undefined {
  const { status } = answer;
  // A refusal is a refusal, whatever its body looks like.
  if (answer.fault !== undefined && status < 400) return answer.fault;
  if (status >= 200 && status < 300) return undefined;
  if (status === 304 && isConditional(request.headers)) return undefined;
  if (status >= 300 && status < 400 && request.redirect === 'manual') return undefined;
  const repeatable = isRepeatable(request) || isRefusal(answer);
  const { code, hint } = explain(status, repeatable);
  const wait = retryAfterMs(answer.headers, now);
  const retryAt = answer.retryAt ?? (wait === undefined ? undefined : now + wait);
  return new ApiError(code, `The API answered ${status}.`, {
    outcome: (status >= 400 && status < 500 && answer.carriedOut !== true) || isRefusal(answer) ? 'rejected' : 'unknown',
    safeToRetry: retryStatuses.has(status) && repeatable,
    hint,
    ...(retryAt !== undefined && { retryAt }),
  });
}

function isConditional(headers: Headers): boolean {
  return headers.has('if-none-match') || headers.has('if-modified-since');
}

const failing = 'The API is failing. Try again later, and report it if it goes on.';
const failingInDoubt = 'The API failed, and the request may have taken effect: check with a GET before sending it again.';

function explain(status: number, repeatable: boolean): { code: ErrorCode; hint: string } {
  switch (status) {
    case 400:
    case 422:
      return { code: 'client-error', hint: 'Read the body: it usually names the field. Correct the request before sending it again.' };
    case 401:
      return { code: 'unauthorized', hint: 'The API wants credentials, or refuses the ones sent. Sending it again will not help.' };
    case 403:
      return { code: 'forbidden', hint: 'The credentials are known but may not do this. Ask the owner of the API for the right.' };
    case 404:
    case 410:
      return { code: 'not-found', hint: 'Check the path and the identifiers in it; list the parent resource to see what exists.' };
    case 405:
      return { code: 'client-error', hint: 'The resource has no such method; the Allow header lists those it has.' };
    case 406:
      return { code: 'client-error', hint: 'The API offers no such format; pass another Accept header, for instance */*.' };
    case 415:
      return { code: 'client-error', hint: 'The API does not take this format; pass the Content-Type that its documentation names.' };
    case 429:
      return { code: 'rate-limited', hint: 'Wait until retryAt (or a minute, when there is none) and send fewer requests.' };
    default:
      if (status >= 500) return { code: 'server-error', hint: repeatable ? failing : failingInDoubt };
      if (status >= 400) return { code: 'client-error', hint: 'Correct the request before sending it again; the body may say how.' };
      return { code: 'unexpected-status', hint: 'Call test-endpoint to see the status and where a redirect leads.' };
  }
}
