import { onAbort } from '../../runtime/abort.js';
import type { Signal } from '../../runtime/signal.js';

/**
 * Waits for the store, but no longer than the request: its response is complete, and a slow store must not cost it. The work
 * continues.
 */
export function untilStored<Result>(work: Promise<Result>, signal: Signal): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    const unlink = onAbort(signal, () => resolve(undefined));
    work.then(resolve, reject).finally(unlink);
  });
}
