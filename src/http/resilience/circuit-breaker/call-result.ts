import { ApiError, type ErrorCode } from '../../../errors.js';
import type { ApiResponse } from '../../call/api-response.js';
import { noResponseCodes } from '../../call/failure.js';
import type { CallResult } from './breaker.js';

const failures: ReadonlySet<ErrorCode> = new Set(noResponseCodes);

export function classifyResponse({ status, bodyError }: Pick<ApiResponse, 'status' | 'bodyError'>): CallResult {
  if (bodyError !== undefined) {
    const result = resultOfError(bodyError);
    if (result === 'failure' || bodyError.code === 'cancelled') return result;
    // A rate limit reported in the body of a success counts like a 429.
    if (bodyError.code === 'rate-limited') return 'failure';
  }
  if (status >= 500 || status === 408 || status === 429) return 'failure';
  return status >= 400 ? 'answered' : 'success';
}

export function resultOfError(error: unknown): CallResult {
  if (!(error instanceof ApiError)) return 'neutral';
  // If nothing was sent, the deadline may have passed in a queue of this server.
  if (error.code === 'deadline-exceeded') return error.outcome === 'not-sent' ? 'neutral' : 'failure';
  return failures.has(error.code) ? 'failure' : 'neutral';
}
