/** A server that requests more than a day is misconfigured or hostile, so longer waits are reduced to a day. */
const maxRetryAfterMs = 24 * 60 * 60 * 1000;

/**
 * Returns the wait that Retry-After requests (RFC 9110 §10.2.3: seconds or an HTTP-date) in milliseconds. A date is compared
 * with the Date of the same response, because the clocks of both sides can differ. Returns undefined for invalid and negative
 * values and for past dates, so that the computed backoff applies.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : dateWait(value, parseDate(headers.get('date')?.trim() ?? '') ?? now);
  if (wait === undefined || wait <= 0) return undefined;
  return Math.min(wait, maxRetryAfterMs);
}

function dateWait(value: string, sentAt: number): number | undefined {
  const date = parseDate(value);
  return date === undefined ? undefined : date - sentAt;
}

/** Parses an HTTP-date. Requires a day name, because Date.parse alone accepts "2" and "abc 1". */
function parseDate(value: string): number | undefined {
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i.test(value)) return undefined;
  // The asctime format has no time zone and means GMT (RFC 9110 §5.6.7); Date.parse would read it as local time.
  const date = Date.parse(/(GMT|UTC|[+-]\d{4})$/i.test(value) ? value : `${value} GMT`);
  return Number.isNaN(date) ? undefined : date;
}
