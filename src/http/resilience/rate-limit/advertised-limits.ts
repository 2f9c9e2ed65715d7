import type { KnownLimit } from '../../semantics/rate-limit-headers.js';

/** What the API said is left until a reset: tokens at hand, and the rate at which the rest of them may be used. */
export interface Gate {
  /** Monotonic milliseconds. */
  readonly until: number;
  readonly tokens: number;
  readonly perSecond: number;
}

/** A longer pause would outlast what an API can know of its load; the next call then learns anew. */
const longestMs = 60 * 60 * 1000;
/** Resets come in whole seconds: within one, two of them mean the same window. */
const sameWindowMs = 1000;
/** No API has more limits at a time; whoever names them may not make each call slower. */
const mostGates = 16;

/**
 * The gates with what an answer says. Within a window the stricter one holds, because answers overtake each other: one
 * from before the limit was used up must not lift the pause.
 */
export function withLimit(gates: readonly Gate[], { remaining, resetMs }: KnownLimit, atHand: number, now: number): Gate[] {
  const until = now + Math.min(resetMs, longestMs);
  const known = gates.find((gate) => Math.abs(gate.until - until) <= sameWindowMs);
  if (known !== undefined && leftIn(known, now) < remaining) return [...gates];
  const gate = spread(remaining, Math.max(until, known?.until ?? until), atHand, now);
  return [...gates.filter((one) => one !== known), gate].slice(-mostGates);
}

/** The tokens at hand may go at once, so that the last few calls of an hour need not wait; the rest is spread. */
function spread(remaining: number, until: number, atHand: number, now: number): Gate {
  const tokens = Math.max(0, Math.min(atHand, remaining));
  return { until, tokens, perSecond: ((remaining - tokens) / (until - now)) * 1000 };
}

const leftIn = ({ until, tokens, perSecond }: Gate, now: number) => tokens + (perSecond * (until - now)) / 1000;

/** The gates that still hold after `ms` more. */
export function grown(gates: readonly Gate[], ms: number, now: number): Gate[] {
  return gates.filter(({ until }) => until > now).map((gate) => ({ ...gate, tokens: gate.tokens + (gate.perSecond * ms) / 1000 }));
}

/** When a gate has let `n` more calls through, at `now` or later. */
export function passes({ until, tokens, perSecond }: Gate, n: number, now: number): number {
  if (tokens >= n) return now;
  return perSecond > 0 ? Math.min(until, now + ((n - tokens) / perSecond) * 1000) : until;
}
