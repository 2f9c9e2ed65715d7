import { ApiError } from '../errors.js';
import { onAbort } from './abort.js';
import type { Signal } from './signal.js';

export interface Waiter {
  /** Latest useful admission, in monotonic milliseconds. */
  readonly latest: () => number;
  readonly admit: () => void;
  readonly refuse: (error: ApiError) => void;
}

/** Queue of waiting calls, first in, first out. */
export interface WaitQueue extends Iterable<Waiter> {
  readonly size: number;
  /** Resolves when the waiter is admitted; rejects when it is refused, or as soon as the signal aborts. */
  wait(signal: Signal, latest: () => number): Promise<void>;
}

/** Creates a queue. `onLeave` runs when a waiter leaves because its signal aborted. */
export function createWaitQueue(onLeave: () => void = () => undefined): WaitQueue {
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
          reject(asNotSent(signal.reason));
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

export function throwIfAborted(signal: Signal): void {
  if (signal.aborted) throw asNotSent(signal.reason);
}

/** Changes the outcome of a deadline or cancellation error to `not-sent`: its creator does not know that the call was still queued. */
function asNotSent(reason: unknown): unknown {
  if (!(reason instanceof ApiError)) return reason;
  const hint =
    reason.code === 'deadline-exceeded'
      ? 'Nothing was sent: the call was still queued at its deadline. Retry later, or increase timeoutSeconds.'
      : 'Nothing was sent.';
  return reason.with({ outcome: 'not-sent', safeToRetry: true, hint });
}
