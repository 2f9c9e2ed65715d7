import type { Clock } from './clock.js';

/** Larger differences are changes of the system time. */
const maxClockErrorMs = 1000;

/**
 * Returns the epoch milliseconds of a monotonic time: those that were planned for it, unless the system time has changed since.
 * The two clocks are read one after the other, so every new computation can differ by a millisecond.
 */
export function plannedTime(clock: Pick<Clock, 'now' | 'monotonic'>, at: number, planned: number | undefined): number {
  const time = Math.ceil(clock.now() + at - clock.monotonic());
  return planned !== undefined && Math.abs(planned - time) <= maxClockErrorMs ? planned : time;
}
