import { retryAfterMs } from './retry-after.js';

/** What an API says of one of its limits. */
interface Stated {
  /** Calls left until the reset. */
  readonly remaining: number | undefined;
  /** Milliseconds until the limit is whole again. */
  readonly resetMs: number | undefined;
}

export interface KnownLimit {
  readonly remaining: number;
  readonly resetMs: number;
}

/** A server that names a reset more than a day away is misconfigured or hostile. */
const longestMs = 24 * 60 * 60 * 1000;
/** A field that is longer than this says nothing that is worth its parsing. */
const longestField = 1024;

/** The limits whose use an answer tells; `limited`: the call was refused for its rate, so one of them is used up. */
export function knownLimits(headers: Headers, limited: boolean, now: number): KnownLimit[] {
  const known: KnownLimit[] = [];
  for (const { remaining, resetMs } of stated(headers, now)) {
    if (remaining !== undefined && resetMs !== undefined) known.push({ remaining, resetMs });
  }
  const wait = limited ? askedWaitMs(headers, now) : undefined;
  if (wait !== undefined) known.push({ remaining: 0, resetMs: wait });
  return known;
}

/**
 * The wait that a refusal asks for: Retry-After, or else the reset of the limit that is used up. The reset of a limit
 * that has calls left is another limit's: a 429 for bursts must not wait for the end of the hour.
 */
export function askedWaitMs(headers: Headers, now: number): number | undefined {
  const asked = retryAfterMs(headers, now);
  if (asked !== undefined) return asked;
  const resets = stated(headers, now).flatMap(({ remaining, resetMs }) =>
    resetMs === undefined || (remaining !== undefined && remaining > 0) ? [] : [resetMs],
  );
  return resets.length === 0 ? undefined : Math.max(...resets);
}

function stated(headers: Headers, now: number): Stated[] {
  const found = structured(headers, now);
  for (const prefix of ['ratelimit', 'x-ratelimit', 'x-rate-limit']) {
    const remaining = number(headers.get(`${prefix}-remaining`));
    const resetMs = untilReset(number(headers.get(`${prefix}-reset`)), now);
    if (remaining !== undefined || resetMs !== undefined) found.push({ remaining, resetMs });
  }
  return found;
}

/** https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/: `"name";r=50;t=30`, in draft 7 `remaining=50, reset=30`. */
function structured(headers: Headers, now: number): Stated[] {
  const field = headers.get('ratelimit')?.slice(0, longestField);
  if (field === undefined) return [];
  const old = parameters(field.replaceAll(',', ';'));
  if (old.has('remaining')) return [{ remaining: number(old.get('remaining')), resetMs: untilReset(number(old.get('reset')), now) }];
  const windows = policyWindows(headers);
  return members(field).map((member) => {
    const given = parameters(member);
    // Without a reset of its own, a limit is whole again after one window at the latest.
    return { remaining: number(given.get('r')), resetMs: untilReset(number(given.get('t')) ?? windows.get(nameOf(member)), now) };
  });
}

/** `"name";q=100;w=60`: the seconds of each policy's window. */
function policyWindows(headers: Headers): Map<string, number> {
  const windows = new Map<string, number>();
  for (const member of members(headers.get('ratelimit-policy')?.slice(0, longestField) ?? '')) {
    const seconds = number(parameters(member).get('w'));
    if (seconds !== undefined) windows.set(nameOf(member), seconds);
  }
  return windows;
}

/** The members of a list (RFC 9651 §3.1), whose strings may hold commas. */
function members(field: string): string[] {
  return field.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? [];
}

const nameOf = (member: string) => (/^\s*("(?:[^"\\]|\\.)*"|[^;\s]*)/.exec(member)?.[1] ?? '').replace(/^"|"$/g, '');

function parameters(member: string): Map<string, string> {
  const unquoted = member.replace(/"(?:[^"\\]|\\.)*"/g, '');
  return new Map([...unquoted.matchAll(/(?:^|;)\s*([a-z]+)\s*=\s*([^;\s]+)/g)].map(([, name = '', value = '']) => [name, value]));
}

/** The first number of a field; nothing for what is negative, not a number or too large to be exact. */
function number(text: string | null | undefined): number | undefined {
  const digits = /^\s*(\d{1,15}(?:\.\d{1,9})?)\s*(?:[,;]|$)/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Seconds from now, or since 1970, or milliseconds since 1970: nobody agrees, but their sizes tell them apart. */
function untilReset(value: number | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const ms = value >= 1e12 ? value - now : value >= 1e9 ? value * 1000 - now : value * 1000;
  return ms > 0 ? Math.min(ms, longestMs) : undefined;
}
