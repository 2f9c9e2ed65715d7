import { onAbort } from '../../runtime/abort.js';
import type { Clock } from '../../runtime/clock.js';

/** What the promise gives; rejects with the signal's reason as soon as it aborts. Only the waiting ends: the work goes on. */
export function whileWaiting<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const unlink = onAbort(signal, () => reject(signal.reason));
    promise.then(resolve, reject).finally(unlink);
  });
}

/** What the promise gives, or `otherwise` when that takes too long. */
export function unlessSlow<Value>(promise: Promise<Value>, otherwise: Value, ms: number, clock: Clock): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => resolve(otherwise));
    promise.then(resolve, reject).finally(cancel);
  });
}

export interface TimeLimit {
  readonly ms: number;
  readonly clock: Clock;
  /** Why it was too late. */
  readonly late: () => Error;
  /** Ends the work as well. */
  readonly signal?: AbortSignal | undefined;
}

/** Does the work, and gives up on it when its time is over. */
export async function withinTime<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  { ms, clock, late, signal }: TimeLimit,
): Promise<Value> {
  const controller = new AbortController();
  const cancel = clock.after(ms, () => controller.abort(late()));
  const unlink = signal === undefined ? () => undefined : onAbort(signal, () => controller.abort(signal.reason));
  try {
    return await whileWaiting(work(controller.signal), controller.signal);
  } finally {
    cancel();
    unlink();
  }
}
