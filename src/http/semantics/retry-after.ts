/** A server that asks for more than a day is misconfigured or hostile; the caller learns of a day at most. */
const longestMs = 24 * 60 * 60 * 1000;

/**
 * The wait that Retry-After asks for (RFC 9110 §10.2.3: seconds or an HTTP-date), in milliseconds. Values that are
 * neither, negative ones and past dates say nothing: `undefined`, so that the computed back-off holds.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : dateWait(value, now);
  if (wait === undefined || wait <= 0) return undefined;
  return Math.min(wait, longestMs);
}

/** Date.parse alone takes "2" or "abc 1" for dates. */
function dateWait(value: string, now: number): number | undefined {
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i.test(value)) return undefined;
  // The asctime form names no zone and means GMT (RFC 9110 §5.6.7); Date.parse would take it for local time.
  const date = Date.parse(/(GMT|UTC|[+-]\d{4})$/i.test(value) ? value : `${value} GMT`);
  return Number.isNaN(date) ? undefined : date - now;
}
