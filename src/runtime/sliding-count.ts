import type { Clock } from './clock.js';

/** Number of slices of a window: counts expire by tenths, and memory is ten numbers regardless of traffic. */
export const sliceCount = 10;

export interface SlidingCount {
  add(): void;
  /** Returns the number of `add` calls in the current slice and the nine before it. */
  sum(): number;
}

export function createSlidingCount(windowMs: number, clock: Pick<Clock, 'monotonic'>): SlidingCount {
  const counts = new Array<number>(sliceCount).fill(0);
  const current = () => Math.floor((clock.monotonic() / windowMs) * sliceCount);
  let newest = current();

  function expireSlices(): void {
    const now = current();
    for (let slice = Math.max(newest + 1, now - sliceCount + 1); slice <= now; slice += 1) counts[slice % sliceCount] = 0;
    newest = Math.max(newest, now);
  }

  return {
    add() {
      expireSlices();
      const index = newest % sliceCount;
      counts[index] = (counts[index] ?? 0) + 1;
    },
    sum() {
      expireSlices();
      return counts.reduce((total, count) => total + count, 0);
    },
  };
}
