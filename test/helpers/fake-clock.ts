import type { Clock } from '../../src/runtime/clock.js';

interface Timer {
  readonly dueAt: number;
  readonly task: () => void;
}

export interface FakeClock extends Clock {
  /** Moves time on, and runs every timer that falls due, in order. */
  advance(ms: number): void;
  /** Milliseconds until each pending timer, the next one first. */
  pending(): number[];
}

/** A clock that stands still until a test moves it. Its `now` starts at a whole second, its `monotonic` elsewhere. */
export function createFakeClock(startsAt = Date.UTC(2030, 0, 1)): FakeClock {
  const timers = new Set<Timer>();
  let elapsed = 0;

  function nextUntil(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of timers) if (timer.dueAt <= end && (next === undefined || timer.dueAt < next.dueAt)) next = timer;
    return next;
  }

  return {
    now: () => startsAt + elapsed,
    monotonic: () => 5000 + elapsed,
    after(ms, task) {
      const timer = { dueAt: elapsed + Math.max(ms, 0), task };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    advance(ms) {
      const end = elapsed + ms;
      for (let timer = nextUntil(end); timer !== undefined; timer = nextUntil(end)) {
        timers.delete(timer);
        elapsed = timer.dueAt;
        timer.task();
      }
      elapsed = end;
    },
    pending: () => [...timers].map(({ dueAt }) => dueAt - elapsed).sort((one, other) => one - other),
  };
}
