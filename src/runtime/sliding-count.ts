import type { Clock } from './clock.js';

/** A window is counted in this many slices: it forgets by tenths, and costs ten numbers whatever the traffic. */
export const slices = 10;

export interface SlidingCount {
  add(): void;
  /** How often `add` was called in this slice of time and the nine before. */
  sum(): number;
}

export function createSlidingCount(windowMs: number, clock: Pick<Clock, 'monotonic'>): SlidingCount {
  const counts = new Array<number>(slices).fill(0);
  const current = () => Math.floor((clock.monotonic() / windowMs) * slices);
  let newest = current();

  function forget(): void {
    const now = current();
    for (let slice = Math.max(newest + 1, now - slices + 1); slice <= now; slice += 1) counts[slice % slices] = 0;
    newest = Math.max(newest, now);
  }

  return {
    add() {
      forget();
      const at = newest % slices;
      counts[at] = (counts[at] ?? 0) + 1;
    },
    sum() {
      forget();
      return counts.reduce((total, count) => total + count, 0);
    },
  };
}
