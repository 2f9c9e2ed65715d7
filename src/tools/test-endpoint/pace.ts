import { onAbort } from '../../runtime/abort.js';
import { type Clock, sleep } from '../../runtime/clock.js';

export interface Pace {
  /** Number of runs. */
  readonly count: number;
  /** Maximum starts per second. */
  readonly perSecond: number;
  /** Maximum concurrent runs. */
  readonly concurrency: number;
}

/** Runs `task` at an even pace, or slower if it cannot keep up. After an abort, no run starts and the running ones finish. */
export async function runPaced(
  { count, perSecond, concurrency }: Pace,
  clock: Clock,
  signal: AbortSignal,
  task: (index: number) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const unlink = onAbort(signal, () => stop.abort());
  const gapMs = 1000 / perSecond;
  let nextIndex = 0;
  let nextStartAt = clock.monotonic();

  async function work(): Promise<void> {
    while (nextIndex < count && !stop.signal.aborted) {
      const index = nextIndex;
      nextIndex += 1;
      const startAt = nextStartAt;
      // Lost time is not made up for: a burst would measure its own queue.
      nextStartAt = Math.max(startAt, clock.monotonic()) + gapMs;
      if (!(await waitFor(startAt - clock.monotonic()))) return;
      await task(index);
    }
  }

  /** Returns false if the wait is aborted. */
  async function waitFor(ms: number): Promise<boolean> {
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
