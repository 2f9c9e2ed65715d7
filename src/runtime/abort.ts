import type { Signal } from './signal.js';
/**
 * Runs `listener` once when the signal aborts, or immediately if it already has; the returned function removes the listener.
 * Replaces AbortSignal.any, which can lose its listeners to garbage collection and leaks into a long-lived source
 * (https://github.com/nodejs/node/issues/54614).
 */
export function onAbort(signal: Signal, listener: () => void): () => void {
  if (signal.aborted) {
    listener();
    return () => undefined;
  }
  signal.addEventListener('abort', listener, once);
  return () => signal.removeEventListener('abort', listener);
}

const once = { once: true } as const;

/** Settles as the promise does, or rejects with the signal's reason as soon as it aborts. Does not stop the work itself. */
export function untilAborted<Value>(promise: Promise<Value>, signal: Signal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const unlink = onAbort(signal, () => reject(signal.reason));
    promise.then(resolve, reject).finally(unlink);
  });
}

/** Runs the work with a signal that aborts as soon as one of the sources does. */
export async function withAnyOf<Value>(
  sources: readonly (Signal | undefined)[],
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const unlink = sources.map((source) => source && onAbort(source, () => controller.abort(source.reason)));
  try {
    return await work(controller.signal);
  } finally {
    for (const stop of unlink) stop?.();
  }
}
