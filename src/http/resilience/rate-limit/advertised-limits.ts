import type { KnownLimit } from '../../semantics/rate-limit-headers.js';
import { maxWaitMs } from '../../semantics/wait-formats.js';

/** Limit that the API advertised until its reset: the tokens available now, and the refill rate for the rest. */
export interface AdvertisedLimit {
  /** End of the window in monotonic milliseconds. */
  readonly resetsAt: number;
  /** The same in epoch milliseconds, as it was learned. */
  readonly resetTime: number;
  /** Monotonic milliseconds until which the limit applies. */
  readonly until: number;
  readonly tokens: number;
  readonly perSecond: number;
}

/** Maximum time over which remaining calls are spread: the rest of a day would make each call wait. Later calls learn the limit again. */
const maxSpreadMs = 60 * 60 * 1000;
/** Resets are whole seconds: two resets within one second belong to the same window. */
const sameWindowMs = 1000;
/** Bounds the cost of each call: the API chooses the number of limits. */
const maxAdvertisedLimits = 16;

/**
 * Adds an advertised limit, learned at `now` (monotonic) and `time` (epoch). Within a window the stricter value wins:
 * responses can arrive out of order, and one from before the limit was exhausted must not lift the pause.
 */
export function applyLimit(
  limits: readonly AdvertisedLimit[],
  { remaining, resetMs }: KnownLimit,
  available: number,
  { now, time }: { readonly now: number; readonly time: number },
): AdvertisedLimit[] {
  const left = Math.min(resetMs, maxWaitMs);
  const window = { resetsAt: now + left, resetTime: Math.ceil(time + left) };
  const known = limits.find((limit) => Math.abs(limit.resetsAt - window.resetsAt) <= sameWindowMs);
  if (known !== undefined && leftIn(known, now) < remaining) return [...limits];
  const later = known === undefined || known.resetsAt < window.resetsAt ? window : known;
  const until = remaining > 0 ? Math.min(later.resetsAt, now + maxSpreadMs) : later.resetsAt;
  const limit = { resetsAt: later.resetsAt, resetTime: later.resetTime, ...spread(remaining, until, available, now) };
  return [...limits.filter((one) => one !== known), limit].slice(-maxAdvertisedLimits);
}

/** Allows the available tokens immediately, so that the last few calls of an hour do not wait, and spreads the rest. */
function spread(remaining: number, until: number, available: number, now: number): Pick<AdvertisedLimit, 'until' | 'tokens' | 'perSecond'> {
  const tokens = Math.max(0, Math.min(available, remaining));
  return { until, tokens, perSecond: ((remaining - tokens) / (until - now)) * 1000 };
}

const leftIn = ({ until, tokens, perSecond }: AdvertisedLimit, now: number) => tokens + (perSecond * (until - now)) / 1000;

/** Returns the limits that are still active after `ms`, refilled. */
export function refillLimits(limits: readonly AdvertisedLimit[], ms: number, now: number): AdvertisedLimit[] {
  return limits.filter(({ until }) => until > now).map((limit) => ({ ...limit, tokens: limit.tokens + (limit.perSecond * ms) / 1000 }));
}

/** Returns the time, not before `now`, at which `n` more calls are allowed. */
export function availableAt({ until, tokens, perSecond }: AdvertisedLimit, n: number, now: number): number {
  if (tokens >= n) return now;
  return perSecond > 0 ? Math.min(until, now + ((n - tokens) / perSecond) * 1000) : until;
}
