import * as z from 'zod';
import { parseUrl } from '../../runtime/url.js';
import type { PackedValue } from '../../store/packed-store.js';
import { type ApiResponse, type Source, streamReasons } from '../call/api-response.js';
import type { PreparedRequest } from '../call/request.js';
import { parseAge } from '../semantics/delta-seconds.js';
import { parseHttpDate } from '../semantics/http-date.js';
import { parseStored } from './parse-stored.js';

const buildSchema = () =>
  z.strictObject({
    v: z.literal(2),
    /** False for the response to a HEAD. */
    hasBody: z.boolean(),
    status: z.int().min(200).max(599),
    statusText: z.string(),
    /** An earlier hop processed the request to an idempotency key, or an earlier attempt may have, whatever this response is. */
    alreadyProcessed: z.literal(true).optional(),
    /** The body is a sequence of events. A limit can have ended it only in the response to an idempotency key. */
    streamEnd: z.strictObject({ reason: z.enum(streamReasons), events: z.int() }).optional(),
    /** Final URL after redirects. Absent without redirects: the request URL is not stored, because it may contain an API key. */
    redirectedTo: z
      .string()
      .refine((text) => parseUrl(text) !== undefined)
      .optional(),
    headers: z.array(z.tuple([z.string(), z.string()])).refine(areHeaders),
    body: z.instanceof(Uint8Array),
    /** When the request was sent: a stamp of the forward clock, in epoch milliseconds. A response is as old as its request. */
    requestedAt: z.number(),
    /** By the forward clock, in epoch milliseconds. */
    receivedAt: z.number(),
    /** Age in seconds when the response was received: time in transit and in other caches. */
    initialAge: z.number(),
    /** Freshness lifetime in seconds. */
    lifetime: z.number(),
  });

function areHeaders(fields: [string, string][]): boolean {
  try {
    new Headers(fields);
    return true;
  } catch {
    return false;
  }
}

/** Response as it is stored: plain data, so that every store can serialize it. */
export type CacheEntry = z.infer<ReturnType<typeof buildSchema>>;

let schema: ReturnType<typeof buildSchema> | undefined;

/** Parses a stored value; returns undefined if it is not an entry, because other versions or programs can share the store. */
export function readEntry(value: unknown): CacheEntry | undefined {
  if (value === undefined) return undefined;
  schema ??= buildSchema();
  return parseStored(schema, value);
}

/** Packs an entry for the memory of this process: two values instead of some twenty objects. */
export function packEntry({ body, ...head }: CacheEntry): PackedValue {
  return { text: JSON.stringify(head), bytes: body };
}

export function unpackEntry({ text, bytes }: PackedValue): CacheEntry {
  const head: Omit<CacheEntry, 'body'> = JSON.parse(text);
  return { ...head, body: bytes };
}

/** Headers that are not stored: those of RFC 9111 §3.1 and RFC 9110 §7.6.1, and cookies, which belong to the first caller. */
const unstoredHeaders: ReadonlySet<string> = new Set([
  'age',
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authentication-info',
  'proxy-authorization',
  'proxy-connection',
  'set-cookie',
  'set-cookie2',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function storedHeaders(headers: Headers): [string, string][] {
  const nominated = new Set((headers.get('connection') ?? '').toLowerCase().split(/\s*,\s*/));
  return [...headers].filter(([name]) => !unstoredHeaders.has(name) && !nominated.has(name));
}

/** When an entry was requested and received. */
export interface EntryTimes {
  readonly requestedAt: number;
  readonly receivedAt: number;
  /** System time in epoch milliseconds, which the Date header is compared with. */
  readonly now: number;
}

interface EntryContext extends EntryTimes {
  readonly hasBody: boolean;
  readonly requestUrl: URL;
  readonly lifetime: number;
}

export function toEntry(response: ApiResponse, { hasBody, requestUrl, now, requestedAt, receivedAt, lifetime }: EntryContext): CacheEntry {
  // Copies the body, because a small Buffer is a slice of a pool and would keep the whole pool in memory.
  const body = Buffer.allocUnsafeSlow(hasBody ? response.body.byteLength : 0);
  if (hasBody) body.set(response.body);
  // Comparing the URLs is not enough: a secret of the request URL is redacted in the response URL.
  const redirected = (response.redirects ?? 0) > 0 && response.url.href !== requestUrl.href;
  return {
    v: 2,
    hasBody,
    status: response.status,
    statusText: response.statusText,
    ...(response.alreadyProcessed && { alreadyProcessed: true }),
    ...(response.streamEnd && { streamEnd: response.streamEnd }),
    ...(redirected && { redirectedTo: response.url.href }),
    headers: storedHeaders(response.headers),
    body,
    requestedAt,
    receivedAt,
    initialAge: initialAge(response, now),
    // The Cache-Control of the redirects is lost, and a short-lived redirect can lead to a long-lived response. So the
    // entry is always stale.
    lifetime: redirected ? 0 : lifetime,
  };
}

/** Returns the age of a received response in seconds (RFC 9111 §4.2.3). Earlier attempts and the waits between them do not count. */
export function initialAge(response: Pick<ApiResponse, 'headers' | 'firstByteMs'>, now: number): number {
  const date = parseHttpDate(response.headers.get('date') ?? '', now);
  const apparentAge = date === undefined ? 0 : Math.max(0, (now - date) / 1000);
  return Math.max(apparentAge, (parseAge(response.headers.get('age')) ?? 0) + response.firstByteMs / 1000);
}

/** Clocks of hosts that share a store differ by less than this. */
export const clockToleranceMs = 1000;

/**
 * Returns the current age in seconds (RFC 9111 §4.2.3). The age of a response from the future is unknown, because a clock was
 * set back: it counts as no longer fresh.
 */
export function ageOf(entry: CacheEntry, now: number): number {
  const elapsedMs = now - entry.receivedAt;
  if (elapsedMs < -clockToleranceMs) return Math.max(entry.initialAge, entry.lifetime);
  return entry.initialAge + Math.max(0, elapsedMs) / 1000;
}

/** Headers that describe the stored body; an update does not replace them (RFC 9111 §3.2). */
const bodyHeaders: ReadonlySet<string> = new Set(['content-encoding', 'content-length', 'content-range', 'content-type']);

/** Returns the stored headers, replaced and extended by those of a 304 or a HEAD response (RFC 9111 §3.2). */
export function mergeHeaders(entry: CacheEntry, update: Headers): Headers {
  const headers = new Headers(entry.headers);
  // With the stored Date, the updated entry would keep its old age.
  headers.delete('date');
  for (const [name, value] of storedHeaders(update)) if (!bodyHeaders.has(name)) headers.set(name, value);
  return headers;
}

/** Reports whether response headers refer to the stored representation (RFC 9111 §4.3.4, §4.3.5). A missing validator matches. */
export function matchesEntry(entry: CacheEntry, headers: Headers): boolean {
  const stored = new Headers(entry.headers);
  const opaque = (tag: string | null) => tag?.replace(/^\s*W\//, '') ?? undefined;
  const [tag, storedTag] = [opaque(headers.get('etag')), opaque(stored.get('etag'))];
  if (tag !== undefined) return tag === storedTag;
  const modified = headers.get('last-modified');
  return modified === null || modified === stored.get('last-modified');
}

export function toResponse(
  entry: CacheEntry,
  request: Pick<PreparedRequest, 'method' | 'url'>,
  now: number,
  provenance: { readonly source: Source; readonly reason?: string },
): ApiResponse {
  const age = ageOf(entry, now);
  const headers = new Headers(entry.headers);
  headers.set('age', String(Math.floor(age)));
  return {
    status: entry.status,
    statusText: entry.statusText,
    ...(entry.alreadyProcessed && { alreadyProcessed: true }),
    ...(entry.streamEnd && { streamEnd: entry.streamEnd }),
    headers,
    url: new URL(entry.redirectedTo ?? request.url),
    body: request.method === 'HEAD' ? new Uint8Array() : Buffer.from(entry.body),
    source: provenance.source,
    firstByteMs: 0,
    cache: { ageSeconds: Math.floor(age), ...(provenance.reason !== undefined && { reason: provenance.reason }) },
  };
}
