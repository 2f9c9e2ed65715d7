import type { Clock } from './clock.js';

/** Epoch time that follows the system time forward, also over a suspended process, but never back. */
export interface ForwardClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Returns the time, increased where necessary so that it is greater than every earlier stamp. */
  stamp(): number;
}

/** Step between two stamps of the same millisecond; smaller steps are lost in the precision of epoch milliseconds. */
const stepMs = 0.001;

const clocks = new WeakMap<Pick<Clock, 'now' | 'monotonic'>, ForwardClock>();

/** Returns the forward clock of a clock: one for all its users, so that their stamps are comparable. */
export function forwardClock(clock: Pick<Clock, 'now' | 'monotonic'>): ForwardClock {
  const existing = clocks.get(clock);
  if (existing !== undefined) return existing;
  let offset = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const now = () => {
    const monotonic = clock.monotonic();
    offset = Math.max(offset, clock.now() - monotonic);
    return monotonic + offset;
  };
  const created: ForwardClock = {
    now,
    stamp() {
      last = Math.max(now(), last + stepMs);
      return last;
    },
  };
  clocks.set(clock, created);
  return created;
}
