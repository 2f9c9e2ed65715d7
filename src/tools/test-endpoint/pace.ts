import { onAbort } from '../../runtime/abort.js';
import { type Clock, sleep } from '../../runtime/clock.js';

export interface Pace {
  /** How often `task` runs. */
  readonly count: number;
  /** Starts in a second at most. */
  readonly perSecond: number;
  /** Runs at a time at most. */
  readonly concurrency: number;
}

/** Runs `task` at an even pace, and slower when it does not keep up. An abort ends it after the runs that are under way. */
export async function runPaced(
  { count, perSecond, concurrency }: Pace,
  clock: Clock,
  signal: AbortSignal,
  task: (index: number) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const unlink = onAbort(signal, () => stop.abort());
  const gapMs = 1000 / perSecond;
  let next = 0;
  let mayStartAt = clock.monotonic();

  async function work(): Promise<void> {
    while (next < count && !stop.signal.aborted) {
      const index = next;
      next += 1;
      const startAt = mayStartAt;
      // What was missed is not made up for: a burst would measure the queue that it makes.
      mayStartAt = Math.max(startAt, clock.monotonic()) + gapMs;
      if (!(await waited(startAt - clock.monotonic()))) return;
      await task(index);
    }
  }

  async function waited(ms: number): Promise<boolean> {
    if (ms <= 0) return true;
    try {
      await sleep(clock, ms, stop.signal);
      return true;
    } catch {
      return false;
    }
  }

  try {
    await Promise.all(Array.from({ length: Math.min(concurrency, count) }, work));
  } finally {
    stop.abort();
    unlink();
  }
}
