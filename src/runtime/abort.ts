/**
 * Runs `listener` once when the signal aborts, or immediately if it already has; the returned function removes the listener.
 * Replaces AbortSignal.any, which can lose its listeners to garbage collection and leaks into a long-lived source
 * (https://github.com/nodejs/node/issues/54614).
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  if (signal.aborted) {
    listener();
    return () => undefined;
  }
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}
