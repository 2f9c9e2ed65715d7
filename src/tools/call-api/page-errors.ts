import { ApiError } from '../../errors.js';
import { counted } from '../../runtime/counted.js';

/** Creates the error of a page whose status is a success, but whose body is not JSON, or not a page. */
export function pageFailed(page: number, reason: string | undefined): ApiError {
  return new ApiError(reason === undefined ? 'invalid-json' : 'error-in-body', `Page ${page} ${reason ?? 'is not JSON'}.`, {
    outcome: 'unknown',
    safeToRetry: true,
    hint: 'Read pages.failedBody, and correct the request if the API refused it.',
  });
}

/** Creates the error of a call whose time ended between two pages. */
export function pagesTimedOut(deadlineMs: number): ApiError {
  return new ApiError('deadline-exceeded', `The pages exceeded the deadline of ${deadlineMs} ms.`, {
    outcome: 'not-sent',
    safeToRetry: true,
    hint: 'Pass a larger timeoutSeconds, or request larger pages.',
  });
}

/** Adds to the hint of a failure how the pages after those that were read are requested. */
export function withContinuation(error: ApiError, read: number): ApiError {
  return error.with({ hint: `${error.hint} ${counted(read, 'page')} were read: to read on, merge pages.next into the arguments.` });
}
