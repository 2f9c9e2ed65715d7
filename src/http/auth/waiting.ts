import { onAbort, untilAborted } from '../../runtime/abort.js';
import type { Clock } from '../../runtime/clock.js';
import type { Signal } from '../../runtime/signal.js';

/** Settles as the promise does, or resolves with `fallback` after `ms`. */
export function valueOrFallback<Value>(promise: Promise<Value>, fallback: Value, ms: number, clock: Clock): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => resolve(fallback));
    promise.then(resolve, reject).finally(cancel);
  });
}

export interface TimeoutOptions {
  readonly ms: number;
  readonly clock: Clock;
  /** Creates the error for a timeout. */
  readonly timeoutError: () => Error;
  /** Aborts the work as well. */
  readonly signal?: Signal | undefined;
}

/** Runs the work with a signal that aborts after the timeout. */
export async function withTimeout<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  { ms, clock, timeoutError, signal }: TimeoutOptions,
): Promise<Value> {
  const controller = new AbortController();
  const cancel = clock.after(ms, () => controller.abort(timeoutError()));
  const unlink = signal === undefined ? () => undefined : onAbort(signal, () => controller.abort(signal.reason));
  try {
    return await untilAborted(work(controller.signal), controller.signal);
  } finally {
    cancel();
    unlink();
  }
}
