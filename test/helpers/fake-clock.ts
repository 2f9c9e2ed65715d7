import type { Clock } from '../../src/runtime/clock.js';

// Loaded by the first retry: a test that advances the clock must not wait for a file.
await import('ky');

interface Timer {
  readonly dueAt: number;
  readonly task: () => void;
}

export interface FakeClock extends Clock {
  /** Advances time by `ms` and runs every timer that falls due, in order. */
  advance(ms: number): void;
  /** Advances time like `advance`, but lets the promises that a timer resolves settle before the next timer runs. */
  pass(ms: number): Promise<void>;
  /** Advances time without running timers, as if the process had been suspended. */
  skip(ms: number): void;
  /** Changes the time of day, as NTP does; monotonic time and timers do not change. */
  jump(ms: number): void;
  /** Returns the milliseconds until each pending timer, the next one first. */
  pending(): number[];
}

/** Resolves after all pending microtasks, and the microtasks that they queue, have run. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Creates a clock that only a test advances. Its `now` starts at a whole second, its `monotonic` at 0. */
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
