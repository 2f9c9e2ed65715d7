import { retryAfterMs } from './retry-after.js';
import { parseWait, type WaitContext, waitContext } from './wait-formats.js';

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

/** Longer headers are truncated before parsing. */
const maxHeaderLength = 1024;

/**
 * Returns the rate limits that a response reports. `limited`: the API refused the call for its rate, so one limit is exhausted,
 * until the time that the refusal requests.
 */
export function knownLimits(headers: Headers, limited: boolean, now: number): KnownLimit[] {
  const limits: KnownLimit[] = [];
  for (const { remaining, resetMs } of reportedLimits(headers, now)) {
    if (remaining === undefined || resetMs === undefined || (limited && remaining === 0)) continue;
    limits.push({ remaining, resetMs });
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

/** Reports whether a response reports that no call of one of its limits remains. */
export function reportsExhaustedLimit(headers: Headers, now: number): boolean {
  return reportedLimits(headers, now).some(({ remaining }) => remaining === 0);
}

/** Headers in which APIs name what a limit counts: GitHub, Discord and GitLab have several limits for one credential. */
const resourceHeaders = ['x-ratelimit-resource', 'x-ratelimit-bucket', 'ratelimit-name'];

/** Returns the name of what the rate limits in the headers count, if the API has several. */
export function limitedResource(headers: Headers): string | undefined {
  for (const name of resourceHeaders) {
    const resource = headers.get(name)?.trim().slice(0, maxResourceLength);
    if (resource !== undefined && resource !== '') return resource;
  }
  return undefined;
}

const maxResourceLength = 100;

function reportedLimits(headers: Headers, now: number): ReportedLimit[] {
  // The names of all of these headers contain it.
  if (!hasLimitHeader(headers)) return [];
  const context = waitContext(headers, now);
  return [...structuredLimits(headers, context), ...separateLimits(headers, context)];
}

function hasLimitHeader(headers: Headers): boolean {
  for (const name of headers.keys()) if (name.includes('limit')) return true;
  return false;
}

/**
 * Parses headers with one value each, of any limit: `X-RateLimit-Remaining`, `x-ratelimit-reset-requests` (OpenAI),
 * `anthropic-ratelimit-tokens-reset`, `X-RateLimit-Reset-After` (Discord).
 */
function separateLimits(headers: Headers, context: WaitContext): ReportedLimit[] {
  const found = new Map<string, { remaining?: number | undefined; resetMs?: number | undefined }>();
  for (const [header, value] of headers) {
    if (!header.includes('limit') || header.length > maxNameLength) continue;
    const [, limit = '', part, form, suffix = ''] = separateHeader.exec(header) ?? [];
    if (part === undefined) continue;
    const values = found.get(limit + suffix) ?? {};
    found.set(limit + suffix, values);
    if (part === 'remaining') values.remaining = number(value);
    // Headers are sorted by name: a relative reset, which depends on no clock, follows the reset and replaces it.
    else values.resetMs = untilReset(value, context, form === '-ms' ? 1 : undefined) ?? values.resetMs;
  }
  return [...found.values()].flatMap(({ remaining, resetMs }) =>
    remaining === undefined && resetMs === undefined ? [] : [{ remaining, resetMs }],
  );
}

const maxNameLength = 100;
const separateHeader = /^((?:[a-z\d]+-)*rate-?limit(?:-[a-z\d]+)*?)-(remaining|reset)(-after|-at|-in|-ms)?((?:-[a-z\d]+)*)$/;

/**
 * Parses RateLimit: `"name";r=50;t=30`, in draft 7 `remaining=50, reset=30`
 * (https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/).
 */
function structuredLimits(headers: Headers, context: WaitContext): ReportedLimit[] {
  const field = headers.get('ratelimit')?.slice(0, maxHeaderLength);
  if (field === undefined) return [];
  const draft7 = parameters(field.replaceAll(',', ';'));
  if (draft7.has('remaining')) return [{ remaining: number(draft7.get('remaining')), resetMs: untilReset(draft7.get('reset'), context) }];
  const windows = policyWindows(headers);
  return members(field).map((member) => {
    const values = parameters(member);
    // A limit without a reset is reset after one window at the latest.
    return { remaining: number(values.get('r')), resetMs: untilReset(values.get('t') ?? windows.get(nameOf(member)), context) };
  });
}

/** Returns the window of each policy in RateLimit-Policy: `"name";q=100;w=60`. */
function policyWindows(headers: Headers): Map<string, string> {
  const windows = new Map<string, string>();
  for (const member of members(headers.get('ratelimit-policy')?.slice(0, maxHeaderLength) ?? '')) {
    const seconds = parameters(member).get('w');
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

/** Returns the milliseconds until a reset. A proxy can repeat the value. */
function untilReset(text: string | undefined, context: WaitContext, unitMs?: number): number | undefined {
  const wait = parseWait(text ?? '', context, unitMs) ?? parseWait(text?.split(/[,;]/, 1)[0] ?? '', context, unitMs);
  return wait !== undefined && wait > 0 ? wait : undefined;
}
