import { parseAge } from './delta-seconds.js';

/** A server that requests more than a day is misconfigured or hostile, so longer waits are reduced to a day. */
export const maxWaitMs = 24 * 60 * 60 * 1000;

/** When a wait is read, and when it was sent. */
export interface WaitContext {
  readonly now: number;
  /** With what an absolute time is compared: the Date of the response, because the clocks of both sides can differ. */
  readonly sentAt: number;
}

/** Date has whole seconds, and a response takes time to arrive. */
const maxDateErrorMs = 2000;

/** Returns the context of the waits in a response. A shared cache keeps its Date, and states its age (RFC 9111 §5.1). */
export function waitContext(headers: Headers, now: number): WaitContext {
  const sent = parseLooseDate(headers.get('date')?.trim() ?? '');
  const date = sent === undefined ? now : sent + (parseAge(headers.get('age')) ?? 0) * 1000;
  return { now, sentAt: Math.abs(date - now) < maxDateErrorMs ? now : date };
}

/**
 * Parses a wait in any of the formats that APIs send, and returns it in whole milliseconds, up to one day. A number is in units
 * of `unitMs`, or by its magnitude epoch seconds, milliseconds, microseconds or nanoseconds. Other formats are a duration
 * (`1m30s`, `250ms`, `PT30S`), an ISO 8601 time and an HTTP-date. Returns undefined for anything else, and 0 or less for a time that has
 * passed.
 */
export function parseWait(text: string, context: WaitContext, unitMs = 1000): number | undefined {
  const value = text.trim().replace(/^"(.*)"$/, '$1');
  if (value === '' || value.length > maxLength) return undefined;
  const number = /^(\d+(\.\d+)?|\.\d+)$/.test(value) ? Number(value) : undefined;
  if (number !== undefined && number < 1e9) return Math.min(Math.ceil(number * unitMs), maxWaitMs);
  if (number !== undefined) return untilTime(epochMs(number), context);
  const duration = parseDuration(value);
  if (duration !== undefined) return Math.min(Math.ceil(duration), maxWaitMs);
  const time = parseIsoTime(value) ?? parseLooseDate(value);
  return time === undefined ? undefined : untilTime(time, context);
}

/** Returns the epoch milliseconds of an epoch in seconds or in a smaller unit. */
function epochMs(epoch: number): number {
  if (epoch < 1e12) return epoch * 1000;
  if (epoch < 1e15) return epoch;
  return epoch < 1e18 ? epoch / 1000 : epoch / 1e6;
}

/** Header values that are longer are not a wait. A number of this length is infinite. */
const maxLength = 512;

/** Returns the time from the Date of the response. A Date that makes the wait longer than a day is not the clock of the API. */
function untilTime(time: number, { now, sentAt }: WaitContext): number {
  const wait = time - sentAt;
  return Math.ceil(Math.min(wait > maxWaitMs && time > now ? time - now : wait, maxWaitMs));
}

const unitsMs = new Map([
  ['ns', 1e-6],
  ['us', 1e-3],
  ['µs', 1e-3],
  ['ms', 1],
  ...['s', 'sec', 'secs', 'second', 'seconds'].map((name) => [name, 1000] as const),
  ...['m', 'min', 'mins', 'minute', 'minutes'].map((name) => [name, 60_000] as const),
  ...['h', 'hour', 'hours'].map((name) => [name, 3_600_000] as const),
  ...['d', 'day', 'days'].map((name) => [name, 86_400_000] as const),
]);

/** Parses a duration as Go prints it (https://pkg.go.dev/time#Duration.String), also with days and words, or as ISO 8601 writes it. */
function parseDuration(text: string): number | undefined {
  let rest = text.toLowerCase().replace(/^p(?:(\d+d)?t)?(?=\d)/, '$1');
  let total = 0;
  while (rest !== '') {
    const [part = '', amount, unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-zµ]+)\s*/.exec(rest) ?? [];
    const unitMs = unitsMs.get(unit);
    if (unitMs === undefined) return undefined;
    total += Number(amount) * unitMs;
    rest = rest.slice(part.length);
  }
  return total;
}

/** Parses an ISO 8601 time with a date. Without a zone it means UTC; Date.parse would read it as local time. */
function parseIsoTime(text: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?(?: UTC)?$/i.exec(text);
  if (match === null) return undefined;
  const [, date, time, zone = 'Z'] = match;
  const parsed = Date.parse(`${date}T${time}${/^[+-]/.test(zone) ? zone.replace(/^(...):?/, '$1:') : 'Z'}`);
  return Number.isNaN(parsed) ? undefined : parsed;
}

/** Parses an HTTP-date, or a date as Date.toString() prints it. Requires a day name, because Date.parse alone accepts "2" and "abc 1". */
function parseLooseDate(value: string): number | undefined {
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i.test(value)) return undefined;
  // The asctime format has no time zone and means GMT (RFC 9110 §5.6.7); Date.parse would read it as local time.
  const date = Date.parse(/(GMT|UTC|[+-]\d{4})( \([^)]*\))?$/i.test(value) ? value : `${value} GMT`);
  return Number.isNaN(date) ? undefined : date;
}
