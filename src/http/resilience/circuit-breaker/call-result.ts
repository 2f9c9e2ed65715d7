import { ApiError, type ErrorCode } from '../../../errors.js';
import type { Answer } from '../../call/answer.js';
import { notAnswering } from '../../call/failure.js';
import type { CallResult } from './breaker.js';

const failures: ReadonlySet<ErrorCode> = new Set(notAnswering);

export function resultOfAnswer({ status, fault }: Pick<Answer, 'status' | 'fault'>): CallResult {
  if (fault !== undefined) {
    const result = resultOfError(fault);
    if (result === 'failure' || fault.code === 'cancelled') return result;
    // A limit hidden in a success counts as the 429 that it stands for.
    if (fault.code === 'rate-limited') return 'failure';
  }
  if (status >= 500 || status === 408 || status === 429) return 'failure';
  return status >= 400 ? 'answered' : 'success';
}

export function resultOfError(error: unknown): CallResult {
  if (!(error instanceof ApiError)) return 'neutral';
  // A deadline that ended before anything was sent may have been spent in a queue of this server.
  if (error.code === 'deadline-exceeded') return error.outcome === 'not-sent' ? 'neutral' : 'failure';
  return failures.has(error.code) ? 'failure' : 'neutral';
}
