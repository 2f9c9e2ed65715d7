import type { Clock } from '../../src/runtime/clock.js';

interface Timer {
  readonly dueAt: number;
  readonly task: () => void;
}

export interface ManualClock extends Clock {
  /** Moves time on by `ms`, from timer to timer; all that a timer sets off has settled before the next one runs. */
  advance(ms: number): Promise<void>;
  /** Moves time on without running any timer. */
  skip(ms: number): void;
  readonly timers: number;
}

/** Lets everything that is ready run: microtasks, and what they set off. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A clock that stands still until a test moves it. */
export function createManualClock(startsAt = Date.UTC(2030, 0, 1)): ManualClock {
  const timers = new Set<Timer>();
  let elapsed = 0;
  const next = () => [...timers].sort((one, other) => one.dueAt - other.dueAt)[0];
  return {
    now: () => startsAt + elapsed,
    monotonic: () => elapsed,
    after(ms, task) {
      const timer = { dueAt: elapsed + ms, task };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const end = elapsed + ms;
      await settled();
      for (let timer = next(); timer !== undefined && timer.dueAt <= end; timer = next()) {
        timers.delete(timer);
        elapsed = Math.max(elapsed, timer.dueAt);
        timer.task();
        await settled();
      }
      elapsed = end;
    },
    skip(ms) {
      elapsed += ms;
    },
    get timers() {
      return timers.size;
    },
  };
}
