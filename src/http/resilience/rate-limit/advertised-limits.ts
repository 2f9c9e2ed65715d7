import type { KnownLimit } from '../../semantics/rate-limit-headers.js';

/** Limit that the API advertised until its reset: the tokens available now, and the refill rate for the rest. */
export interface AdvertisedLimit {
  /** Monotonic milliseconds. */
  readonly until: number;
  readonly tokens: number;
  readonly perSecond: number;
}

/** A longer pause would exceed what an API can know about its load; the next call learns the limit again. */
const maxPauseMs = 60 * 60 * 1000;
/** Resets are whole seconds: two resets within one second belong to the same window. */
const sameWindowMs = 1000;
/** Bounds the cost of each call: the API chooses the number of limits. */
const maxAdvertisedLimits = 16;

/**
 * Adds an advertised limit. Within a window the stricter value wins: responses can arrive out of order, and one from before
 * the limit was exhausted must not lift the pause.
 */
export function applyLimit(
  limits: readonly AdvertisedLimit[],
  { remaining, resetMs }: KnownLimit,
  available: number,
  now: number,
): AdvertisedLimit[] {
  const until = now + Math.min(resetMs, maxPauseMs);
  const known = limits.find((limit) => Math.abs(limit.until - until) <= sameWindowMs);
  if (known !== undefined && leftIn(known, now) < remaining) return [...limits];
  const limit = spread(remaining, Math.max(until, known?.until ?? until), available, now);
  return [...limits.filter((one) => one !== known), limit].slice(-maxAdvertisedLimits);
}

/** Allows the available tokens immediately, so that the last few calls of an hour do not wait, and spreads the rest. */
function spread(remaining: number, until: number, available: number, now: number): AdvertisedLimit {
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
