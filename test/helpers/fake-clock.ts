import type { Clock } from '../../src/runtime/clock.js';

interface Timer {
  readonly dueAt: number;
  readonly task: () => void;
}

export interface FakeClock extends Clock {
  /** Moves time on, and runs every timer that falls due, in order. */
  advance(ms: number): void;
  /** As `advance`, but all that a timer sets off has settled before the next one runs. */
  pass(ms: number): Promise<void>;
  /** Moves time on without running any timer, as for a process that was suspended. */
  skip(ms: number): void;
  /** Sets the time of day, as a person or NTP would; monotonic time and timers know nothing of it. */
  jump(ms: number): void;
  /** Milliseconds until each pending timer, the next one first. */
  pending(): number[];
}

/** Lets everything that is ready run: microtasks, and what they set off. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A clock that stands still until a test moves it. Its `now` starts at a whole second, its `monotonic` at 0. */
export function createFakeClock(startsAt = Date.UTC(2030, 0, 1)): FakeClock {
  const timers = new Set<Timer>();
  let elapsed = 0;
  let jumped = 0;

  function nextUntil(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of timers) if (timer.dueAt <= end && (next === undefined || timer.dueAt < next.dueAt)) next = timer;
    return next;
  }

  return {
    now: () => startsAt + elapsed + jumped,
    monotonic: () => elapsed,
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
        elapsed = Math.max(elapsed, timer.dueAt);
        timer.task();
      }
      elapsed = end;
    },
    async pass(ms) {
      const end = elapsed + ms;
      await settled();
      for (let timer = nextUntil(end); timer !== undefined; timer = nextUntil(end)) {
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
    jump(ms) {
      jumped += ms;
    },
    pending: () => [...timers].map(({ dueAt }) => dueAt - elapsed).sort((one, other) => one - other),
  };
}
