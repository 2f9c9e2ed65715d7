import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Runs a full garbage collection. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

/** Returns the bytes of heap in use after a full garbage collection. */
export function heapUsedAfterGc(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Returns the bytes of array buffers in use after a full garbage collection. */
export function arrayBuffersAfterGc(): number {
  // The first collection only starts the sweeper of array buffers.
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}
