import { ApiError } from '../../errors.js';
import { onAbort } from '../../runtime/abort.js';
import type { Clock } from '../../runtime/clock.js';
import { AbortableSignal, type Signal } from '../../runtime/signal.js';
import { abortError, cancelledByCaller, unknownEffectHint, untilAbortedBeforeSending } from '../call/interruption.js';
import { defineStage, type Run } from '../call/pipeline.js';
import { isRepeatable, type PreparedRequest } from '../call/request.js';
import type { Result } from '../call/result.js';
import { untilReceived } from '../call/until-received.js';

/** Limit of a call that has started. */
interface StartedDeadline {
  /** Aborts at the deadline, or when the caller cancels, with an ApiError as its reason. */
  readonly signal: Signal;
  /** Stops the timer and detaches the signal of the caller. */
  readonly end: () => void;
}

function startDeadline(request: PreparedRequest, clock: Clock, limitedByOperator = () => false): StartedDeadline {
  const signal = new AbortableSignal();
  const cancelTimer = clock.after(request.deadlineMs, () => {
    signal.abort(
      new ApiError('deadline-exceeded', `The call exceeded its deadline of ${Math.round(request.deadlineMs)} ms.`, {
        outcome: 'unknown',
        safeToRetry: isRepeatable(request),
        hint: isRepeatable(request)
          ? limitedByOperator()
            ? 'Request less data, or retry later. A larger timeoutSeconds cannot help: ask the operator to raise timeouts.attemptMs.'
            : 'Retry with a larger timeoutSeconds, or request less data.'
          : unknownEffectHint,
      }),
    );
  });
  const unlink = onAbort(request.signal, () => signal.abort(cancelled(request)));
  return {
    signal,
    end() {
      cancelTimer();
      unlink();
    },
  };
}

function cancelled(request: PreparedRequest): ApiError {
  const { reason } = request.signal;
  // The client that is being closed states so itself.
  if (reason instanceof ApiError && reason.code === 'cancelled') return reason;
  return cancelledByCaller(isRepeatable(request));
}

/** Time in which the stages end after the signal has aborted. Only a store that never responds takes longer. */
const graceMs = 1000;

/** Aborts the whole call (attempts, waits, bodies and streams) at its deadline, or when the caller cancels. */
export function deadline(clock: Clock): Run {
  return async (request, next) => {
    let hasTimedOut = false;
    // Without `attemptMs`, the operator limits attempts, so that a longer deadline only adds attempts.
    const { signal, end } = startDeadline(request, clock, () => hasTimedOut && request.attemptMs === undefined);
    const record: PreparedRequest['record'] = (attempt) => {
      hasTimedOut ||= attempt.error === 'attempt-timeout';
      request.record(attempt);
    };
    return untilReceived(endSoonAfterAbort(next({ ...request, signal, record }), signal, clock), end);
  };
}

/** Runs work that sends nothing, and ends it at the deadline or when the caller cancels. */
export async function withinDeadline<Value>(
  request: PreparedRequest,
  clock: Clock,
  work: (request: PreparedRequest) => Promise<Value>,
): Promise<Value> {
  const { signal, end } = startDeadline(request, clock);
  try {
    return await untilAbortedBeforeSending(work({ ...request, signal }), signal);
  } finally {
    end();
  }
}

/** Settles as the promise does, or resolves with the error of the signal `graceMs` after it aborts. */
function endSoonAfterAbort(promise: Promise<Result>, signal: Signal, clock: Clock): Promise<Result> {
  return new Promise((resolve, reject) => {
    let cancelTimer = (): void => undefined;
    const unlink = onAbort(signal, () => {
      cancelTimer = clock.after(graceMs, () => resolve({ error: abortError(signal) }));
    });
    promise.then(resolve, reject).finally(() => {
      unlink();
      cancelTimer();
    });
  });
}

export const deadlineStage = defineStage({
  name: 'deadline',
  option: 'timeouts',
  does: 'limits the whole call: attempts, waits and the body',
  why: 'One limit covers cache, fallbacks and retries. The stage only aborts a signal, so that the cache can still return a stale response.',
  emits: [],
  direct: true,
  create: (_: object, { clock }: { readonly clock: Clock }) => ({ run: deadline(clock) }),
});
