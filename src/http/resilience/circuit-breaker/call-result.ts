import type { ApiError, ErrorCode } from '../../../errors.js';
import type { ApiResponse } from '../../call/api-response.js';
import { noResponseCodes } from '../../call/failure.js';
import type { Result } from '../../call/result.js';
import type { CallResult } from './breaker.js';

const failures: ReadonlySet<ErrorCode> = new Set(noResponseCodes);

/** What a call shows about the API, and for a failure its status or error code. */
export interface ClassifiedCall {
  readonly result: CallResult;
  readonly reason?: string;
}

export const neutral: ClassifiedCall = { result: 'neutral' };

/** `provesTimeout`: the call had enough time for a timeout to show that the API is slow. */
export function classify({ response, error }: Result, provesTimeout: boolean): ClassifiedCall {
  if (!provesTimeout && isTimeout(response === undefined ? error : response.bodyError)) return neutral;
  if (response !== undefined) return classifyResponse(response);
  return error === undefined ? neutral : classifyError(error);
}

function classifyResponse({ status, bodyError }: Pick<ApiResponse, 'status' | 'bodyError'>): ClassifiedCall {
  if (bodyError !== undefined) {
    const classified = classifyError(bodyError);
    if (classified.result === 'failure' || bodyError.code === 'cancelled') return classified;
    // A rate limit reported in the body of a success counts like a 429: the API works, and the rate limiter obeys it.
    if (bodyError.code === 'rate-limited') return { result: 'answered' };
  }
  if (status >= 500 || status === 408) return { result: 'failure', reason: String(status) };
  return { result: status >= 400 ? 'answered' : 'success' };
}

/** Classifies the end of a stream. A timeout is none of its failures: it depends on how fast the caller reads. */
export function classifyStreamEnd(error: ApiError): ClassifiedCall {
  return isTimeout(error) ? neutral : classifyError(error);
}

const isTimeout = (error: ApiError | undefined) => error?.code === 'attempt-timeout' || error?.code === 'deadline-exceeded';

function classifyError(error: ApiError): ClassifiedCall {
  // If nothing was sent, the deadline may have passed in a queue of this server.
  const isFailure = failures.has(error.code) || (error.code === 'deadline-exceeded' && error.outcome !== 'not-sent');
  return isFailure ? { result: 'failure', reason: error.code } : neutral;
}
