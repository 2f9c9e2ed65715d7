import { retryAfterMs } from './retry-after.js';

/** Values that an API reports for one of its rate limits. */
interface ReportedLimit {
  /** Remaining calls until the reset. */
  readonly remaining: number | undefined;
  /** Milliseconds until the reset. */
  readonly resetMs: number | undefined;
}

/** Limit of which the API reports both values. */
export interface KnownLimit {
  readonly remaining: number;
  readonly resetMs: number;
}

/** A server that reports a reset in more than a day is misconfigured or hostile. */
const maxResetMs = 24 * 60 * 60 * 1000;
/** Longer headers are truncated before parsing. */
const maxHeaderLength = 1024;

/** Returns the rate limits that a response reports. `limited`: the API refused the call for its rate, so one limit is exhausted. */
export function knownLimits(headers: Headers, limited: boolean, now: number): KnownLimit[] {
  const limits: KnownLimit[] = [];
  for (const { remaining, resetMs } of reportedLimits(headers, now)) {
    if (remaining !== undefined && resetMs !== undefined) limits.push({ remaining, resetMs });
  }
  const wait = limited ? requestedWaitMs(headers, now) : undefined;
  if (wait !== undefined) limits.push({ remaining: 0, resetMs: wait });
  return limits;
}

/**
 * Returns the wait that a refusal requests: Retry-After, otherwise the reset of the exhausted limit. A limit with
 * remaining calls did not cause the refusal: a 429 for a burst must not wait until the end of the hour.
 */
export function requestedWaitMs(headers: Headers, now: number): number | undefined {
  const requested = retryAfterMs(headers, now);
  if (requested !== undefined) return requested;
  const resets = reportedLimits(headers, now).flatMap(({ remaining, resetMs }) =>
    resetMs === undefined || (remaining !== undefined && remaining > 0) ? [] : [resetMs],
  );
  return resets.length === 0 ? undefined : Math.max(...resets);
}

function reportedLimits(headers: Headers, now: number): ReportedLimit[] {
  const found = structuredLimits(headers, now);
  for (const prefix of ['ratelimit', 'x-ratelimit', 'x-rate-limit']) {
    const remaining = number(headers.get(`${prefix}-remaining`));
    const resetMs = untilReset(number(headers.get(`${prefix}-reset`)), now);
    if (remaining !== undefined || resetMs !== undefined) found.push({ remaining, resetMs });
  }
  return found;
}

/**
 * Parses RateLimit: `"name";r=50;t=30`, in draft 7 `remaining=50, reset=30`
 * (https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/).
 */
function structuredLimits(headers: Headers, now: number): ReportedLimit[] {
  const field = headers.get('ratelimit')?.slice(0, maxHeaderLength);
  if (field === undefined) return [];
  const draft7 = parameters(field.replaceAll(',', ';'));
  if (draft7.has('remaining'))
    return [{ remaining: number(draft7.get('remaining')), resetMs: untilReset(number(draft7.get('reset')), now) }];
  const windows = policyWindows(headers);
  return members(field).map((member) => {
    const values = parameters(member);
    // A limit without a reset is reset after one window at the latest.
    return { remaining: number(values.get('r')), resetMs: untilReset(number(values.get('t')) ?? windows.get(nameOf(member)), now) };
  });
}

/** Returns the window in seconds of each policy in RateLimit-Policy: `"name";q=100;w=60`. */
function policyWindows(headers: Headers): Map<string, number> {
  const windows = new Map<string, number>();
  for (const member of members(headers.get('ratelimit-policy')?.slice(0, maxHeaderLength) ?? '')) {
    const seconds = number(parameters(member).get('w'));
    if (seconds !== undefined) windows.set(nameOf(member), seconds);
  }
  return windows;
}

/** Splits a list (RFC 9651 §3.1) into its members. Strings can contain commas. */
function members(field: string): string[] {
  return field.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? [];
}

const nameOf = (member: string) => (/^\s*("(?:[^"\\]|\\.)*"|[^;\s]*)/.exec(member)?.[1] ?? '').replace(/^"|"$/g, '');

function parameters(member: string): Map<string, string> {
  const unquoted = member.replace(/"(?:[^"\\]|\\.)*"/g, '');
  return new Map([...unquoted.matchAll(/(?:^|;)\s*([a-z]+)\s*=\s*([^;\s]+)/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Returns the first number of a header; undefined if it is negative, not a number or too large to be exact. */
function number(text: string | null | undefined): number | undefined {
  const digits = /^\s*(\d{1,15}(?:\.\d{1,9})?)\s*(?:[,;]|$)/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Returns the milliseconds until a reset. By its magnitude, the value is seconds from now, epoch seconds or epoch milliseconds. */
function untilReset(value: number | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const ms = value >= 1e12 ? value - now : value >= 1e9 ? value * 1000 - now : value * 1000;
  return ms > 0 ? Math.min(ms, maxResetMs) : undefined;
}
