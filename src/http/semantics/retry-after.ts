import { parseWait, waitContext } from './wait-formats.js';

/** In milliseconds: OpenAI and Azure send the first, Azure Cosmos DB the second, in addition to Retry-After in seconds. */
const millisecondHeaders = ['retry-after-ms', 'x-ms-retry-after-ms'];

/**
 * Returns the wait that Retry-After requests (RFC 9110 §10.2.3: seconds or an HTTP-date; in practice any wait format) in
 * milliseconds. Returns undefined for invalid and negative values and for past dates, so that the computed backoff applies.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  return statedWaits(headers, now).find((wait) => wait > 0);
}

/** Reports whether the response requests a wait that can be read, even one that has passed. */
export function hasRetryAfter(headers: Headers, now: number): boolean {
  return statedWaits(headers, now).length > 0;
}

/** Returns the waits in the headers, the more exact one first. */
function statedWaits(headers: Headers, now: number): number[] {
  // Most responses request no wait, and reading their Date takes longer than this.
  if (!headers.has('retry-after') && !millisecondHeaders.some((name) => headers.has(name))) return [];
  const context = waitContext(headers, now);
  const inMilliseconds = millisecondHeaders.map((name) => parseWait(headers.get(name) ?? '', context, 1));
  return [...inMilliseconds, parseWait(headers.get('retry-after') ?? '', context)].filter((wait) => wait !== undefined);
}
