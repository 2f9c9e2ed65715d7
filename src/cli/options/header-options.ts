import { UsageError } from '../../errors.js';
import type { Pair } from './options.js';

/** Request headers that have one value, so that two cannot be joined (RFC 9110 §5.3). */
const singletons: ReadonlySet<string> = new Set([
  ...['authorization', 'content-disposition', 'content-encoding', 'content-length', 'content-location', 'content-range', 'content-type'],
  ...['date', 'from', 'host', 'idempotency-key', 'if-modified-since', 'if-range', 'if-unmodified-since', 'max-forwards', 'origin'],
  ...['proxy-authorization', 'range', 'referer', 'user-agent'],
]);

/** Returns the headers of repeated options. Values of one name are joined, which is equivalent to several lines (RFC 9110 §5.3). */
export function headersOf(pairs: readonly Pair[]): Record<string, string> {
  const headers = new Map<string, Pair>();
  for (const { name, value } of pairs) {
    const key = name.toLowerCase();
    const earlier = headers.get(key);
    headers.set(key, earlier === undefined ? { name, value } : { name: earlier.name, value: joined(key, earlier.value, value) });
  }
  return Object.fromEntries([...headers.values()].map(({ name, value }) => [name, value]));
}

function joined(key: string, earlier: string, value: string): string {
  // RFC 6265 §5.4: a request has one Cookie header.
  if (key === 'cookie') return `${earlier}; ${value}`;
  if (!singletons.has(key)) return `${earlier}, ${value}`;
  if (earlier === value) return value;
  throw new UsageError(`--header ${key} is passed more than once, with different values; HTTP allows one`, 2);
}
