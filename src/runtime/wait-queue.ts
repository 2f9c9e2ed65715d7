import { ApiError } from '../errors.js';
import { onAbort } from './abort.js';

export interface Waiter {
  /** Monotonic milliseconds after which its turn is of no use. */
  readonly latest: number;
  readonly admit: () => void;
  readonly refuse: (error: ApiError) => void;
}

/** Calls that wait for their turn, the first come first. */
export interface Line extends Iterable<Waiter> {
  readonly size: number;
  /** Resolves when the waiter is admitted; rejects when it is refused, or at once when the signal aborts. */
  wait(signal: AbortSignal, latest: number): Promise<void>;
}

/** `onLeave` runs when a waiter has left of its own accord. */
export function createLine(onLeave: () => void = () => undefined): Line {
  const waiters = new Set<Waiter>();
  return {
    get size() {
      return waiters.size;
    },
    [Symbol.iterator]: () => waiters.values(),
    async wait(signal, latest) {
      throwIfAborted(signal);
      await new Promise<void>((resolve, reject) => {
        const waiter: Waiter = {
          latest,
          admit() {
            leave();
            resolve();
          },
          refuse(error) {
            leave();
            reject(error);
          },
        };
        const unlink = onAbort(signal, () => {
          leave();
          onLeave();
          reject(beforeSending(signal.reason));
        });
        const leave = () => {
          waiters.delete(waiter);
          unlink();
        };
        waiters.add(waiter);
      });
    },
  };
}

export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw beforeSending(signal.reason);
}

/** Deadline and cancellation come from above, where nobody knows that the call still waits for its turn. */
function beforeSending(reason: unknown): unknown {
  if (!(reason instanceof ApiError)) return reason;
  const hint =
    reason.code === 'deadline-exceeded'
      ? 'The call waited for its turn, and nothing was sent. Try again later, or with a larger timeoutSeconds.'
      : reason.hint;
  return new ApiError(reason.code, reason.message, { outcome: 'not-sent', safeToRetry: true, hint, cause: reason.cause });
}
