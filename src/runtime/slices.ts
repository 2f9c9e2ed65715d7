import { systemClock } from './clock.js';
import type { Signal } from './signal.js';

/** Time after which long work in this process lets other work run. */
const sliceMs = 5;

/** Returns a function that lets other work run if it was not called, or did not wait, for 5 ms. */
export function createPause(): () => Promise<void> {
  let endsAt = systemClock.monotonic() + sliceMs;
  return async () => {
    if (systemClock.monotonic() < endsAt) return;
    await new Promise(setImmediate);
    endsAt = systemClock.monotonic() + sliceMs;
  };
}

/** Runs a generator to its end, with pauses. Returns undefined if the signal aborts before. */
export async function runInSlices<Result>(steps: Iterator<unknown, Result>, signal?: Signal): Promise<Result | undefined> {
  const pause = createPause();
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done === true) return next.value;
    await pause();
    if (signal?.aborted === true) return undefined;
  }
}
