import type { Clock } from '../../src/runtime/clock.js';

export interface SteppedClock extends Clock {
  /** Lets `ms` pass: what was due in between runs, in order. */
  step(ms: number): void;
}

interface Timer {
  readonly at: number;
  readonly task: () => void;
}

/** Time stands still until it is told to pass. */
export function createSteppedClock(start = Date.UTC(2030, 0, 1)): SteppedClock {
  let elapsed = 0;
  const timers = new Set<Timer>();
  const nextDue = (until: number) => [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  return {
    now: () => start + elapsed,
    monotonic: () => elapsed,
    after(ms, task) {
      const timer = { at: elapsed + Math.max(ms, 0), task };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    step(ms) {
      const until = elapsed + ms;
      for (let timer = nextDue(until); timer !== undefined; timer = nextDue(until)) {
        timers.delete(timer);
        elapsed = Math.max(elapsed, timer.at);
        timer.task();
      }
      elapsed = until;
    },
  };
}
