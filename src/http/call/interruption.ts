import { ApiError } from '../../errors.js';
import { untilAborted } from '../../runtime/abort.js';
import type { Signal } from '../../runtime/signal.js';

/** Returns the error with which a signal of a call has aborted. */
export function abortError({ reason }: Signal): ApiError {
  if (reason instanceof ApiError) return reason;
  throw new TypeError('the signal of a call aborted without an ApiError', { cause: reason });
}

/** Returns the reason of an abort with the outcome `not-sent`: its creator does not know how far the call was. */
export function asNotSent(reason: unknown): unknown {
  if (!(reason instanceof ApiError)) return reason;
  return reason.with({
    outcome: 'not-sent',
    safeToRetry: true,
    hint: 'Nothing was sent. Send the request again if you need its response.',
  });
}

/** Settles as work that precedes sending does, or rejects with the reason of an abort as soon as the signal aborts. */
export async function untilAbortedBeforeSending<Value>(work: Promise<Value>, signal: Signal): Promise<Value> {
  try {
    return await untilAborted(work, signal);
  } catch (error) {
    throw signal.aborted && error === signal.reason ? asNotSent(error) : error;
  }
}

/** Hint of an error whose outcome is unknown, for a request that must not be repeated blindly. */
export const unknownEffectHint = 'The request may have taken effect. Check with a GET before you send it again.';
const checkEffect = 'If the request was a write, check with a GET whether it took effect. Otherwise do nothing.';

/** Creates the error of a call that ends because its caller aborts the signal. */
export function cancelledByCaller(isRepeatable: boolean): ApiError {
  return new ApiError('cancelled', 'The caller cancelled the call.', {
    outcome: 'unknown',
    safeToRetry: isRepeatable,
    hint: checkEffect,
  });
}

/** Creates the error of a call that ends because its client is closed. */
export function clientClosed(outcome: 'not-sent' | 'unknown'): ApiError {
  return new ApiError('cancelled', 'The API client is closed.', {
    outcome,
    safeToRetry: false,
    hint: outcome === 'not-sent' ? 'Nothing was sent. Send the request with another client.' : checkEffect,
  });
}
