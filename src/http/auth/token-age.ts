import type { Clock } from '../../runtime/clock.js';

/** Time from renewal to expiry of a token. A token is renewed after 80 % of its lifetime if that is later. */
const refreshAheadMs = 60_000;

export interface Instant {
  readonly monotonic: number;
  readonly now: number;
}

export function instantOf(clock: Clock): Instant {
  return { monotonic: clock.monotonic(), now: clock.now() };
}

/** Returns the greater age of two clocks: monotonic time stops while the machine sleeps, and system time can be set back. */
export function ageOf(instant: Instant, clock: Clock): number {
  return Math.max(clock.monotonic() - instant.monotonic, clock.now() - instant.now);
}

/** Returns the age from which on a token of this lifetime is renewed. */
export function renewalAge(lifetimeMs: number): number {
  return Math.max(lifetimeMs * 0.8, lifetimeMs - refreshAheadMs);
}
