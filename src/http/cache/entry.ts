import * as z from 'zod';
import { parseUrl } from '../../runtime/url.js';
import type { Answer, Source } from '../call/answer.js';
import type { PreparedRequest } from '../call/request.js';

const buildSchema = () =>
  z.strictObject({
    v: z.literal(1),
    /** Without: it came from a HEAD. */
    hasBody: z.boolean(),
    status: z.int(),
    statusText: z.string(),
    /** Where redirects led to. Without: the URL asked for, which is not stored, because it may carry a key. */
    redirectedTo: z
      .string()
      .refine((text) => parseUrl(text) !== undefined)
      .optional(),
    headers: z.array(z.tuple([z.string(), z.string()])),
    body: z.instanceof(Uint8Array),
    /** Epoch milliseconds. */
    receivedAt: z.number(),
    /** Seconds that it had been under way or in other caches when it came. */
    initialAge: z.number(),
    /** Seconds of age up to which it is fresh. */
    lifetime: z.number(),
  });

/** An answer as it is stored: plain data, so that any store can hold it. */
export type CacheEntry = z.infer<ReturnType<typeof buildSchema>>;

let schema: ReturnType<typeof buildSchema> | undefined;

/** Nothing, when it is something else: the store may be shared with another version, or another program. */
export function readEntry(value: unknown): CacheEntry | undefined {
  if (value === undefined) return undefined;
  schema ??= buildSchema();
  return schema.safeParse(value).data;
}

/** RFC 9111 §3.1 and RFC 9110 §7.6.1, and cookies, which are for the one who got them first. */
const unstored: ReadonlySet<string> = new Set([
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
  return [...headers].filter(([name]) => !unstored.has(name) && !nominated.has(name));
}

interface Received {
  readonly hasBody: boolean;
  readonly requestUrl: URL;
  readonly now: number;
  readonly lifetime: number;
}

export function toEntry(answer: Answer, { hasBody, requestUrl, now, lifetime }: Received): CacheEntry {
  // A copy of its own size: a small Buffer is a part of a pool, and would keep all of it alive.
  const body = Buffer.allocUnsafeSlow(hasBody ? answer.body.byteLength : 0);
  if (hasBody) body.set(answer.body);
  // Not by the URLs alone: a secret in the one asked for is a mark in that of the answer.
  const redirected = (answer.redirects ?? 0) > 0 && answer.url.href !== requestUrl.href;
  return {
    v: 1,
    hasBody,
    status: answer.status,
    statusText: answer.statusText,
    ...(redirected && { redirectedTo: answer.url.href }),
    headers: storedHeaders(answer.headers),
    body,
    receivedAt: now,
    initialAge: initialAge(answer, now),
    // The redirect on the way is gone, and with it what it said about caching: a short-lived redirect to a
    // long-lived answer must be asked for again.
    lifetime: redirected ? 0 : lifetime,
  };
}

/** RFC 9111 §4.2.3. The delay is that of the last attempt: waits between attempts made the answer no older. */
export function initialAge(answer: Pick<Answer, 'headers' | 'firstByteMs'>, now: number): number {
  const named = /^\d+$/.exec(answer.headers.get('age')?.trim() ?? '');
  const date = Date.parse(answer.headers.get('date') ?? '');
  const apparent = Number.isNaN(date) ? 0 : Math.max(0, (now - date) / 1000);
  return Math.max(apparent, Number(named?.[0] ?? 0) + answer.firstByteMs / 1000);
}

/** Seconds. */
export function ageOf(entry: CacheEntry, now: number): number {
  return entry.initialAge + Math.max(0, now - entry.receivedAt) / 1000;
}

/** Fields of the stored headers that describe the stored body, which stays (RFC 9111 §3.2). */
const ofBody: ReadonlySet<string> = new Set(['content-encoding', 'content-length', 'content-range', 'content-type']);

/** RFC 9111 §3.2: the fields of a 304, or of a HEAD, replace the stored ones or are added to them. */
export function mergedHeaders(entry: CacheEntry, update: Headers): Headers {
  const headers = new Headers(entry.headers);
  // The old date would make the answer as old as it was.
  headers.delete('date');
  for (const [name, value] of storedHeaders(update)) if (!ofBody.has(name)) headers.set(name, value);
  return headers;
}

/** RFC 9111 §4.3.4, §4.3.5: whether the answer speaks of the stored representation. What it does not name is no contradiction. */
export function speaksOf(entry: CacheEntry, headers: Headers): boolean {
  const stored = new Headers(entry.headers);
  const opaque = (tag: string | null) => tag?.replace(/^\s*W\//, '') ?? undefined;
  const [tag, kept] = [opaque(headers.get('etag')), opaque(stored.get('etag'))];
  if (tag !== undefined) return tag === kept;
  const modified = headers.get('last-modified');
  return modified === null || modified === stored.get('last-modified');
}

export function toAnswer(
  entry: CacheEntry,
  request: Pick<PreparedRequest, 'method' | 'url'>,
  now: number,
  taken: { readonly source: Source; readonly reason?: string },
): Answer {
  const age = ageOf(entry, now);
  const headers = new Headers(entry.headers);
  headers.set('age', String(Math.floor(age)));
  return {
    status: entry.status,
    statusText: entry.statusText,
    headers,
    url: new URL(entry.redirectedTo ?? request.url),
    body: request.method === 'HEAD' ? new Uint8Array() : Buffer.from(entry.body),
    source: taken.source,
    firstByteMs: 0,
    cache: { ageSeconds: Math.floor(age), ...(taken.reason !== undefined && { reason: taken.reason }) },
  };
}
