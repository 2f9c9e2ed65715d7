import type { Clock } from '../../runtime/clock.js';
import type { ApiResponse } from '../call/api-response.js';
import { failureReason } from '../call/failure.js';
import type { Next } from '../call/pipeline.js';
import type { CacheMode, PreparedRequest } from '../call/request.js';
import { type CacheEntry, initialAge, matchesEntry, mergeHeaders, toEntry, toResponse } from './entry.js';
import { type Lifetime, loadLifetime } from './freshness.js';
import { conditionalHeaders } from './reuse.js';
import type { CacheLookup, Variants } from './variants.js';

interface Limits {
  readonly keepMs: number;
  readonly maxEntryBytes: number;
}

/** Sends requests to the API, with the validators of the stored entry if there is one, and stores the responses. */
export function createOriginFetcher({ keepMs, maxEntryBytes }: Limits, variants: Variants, clock: Clock) {
  let loading: Promise<Lifetime> | undefined;
  const lifetime = () => {
    loading ??= loadLifetime(clock);
    return loading;
  };

  async function fetch(request: PreparedRequest, lookup: CacheLookup, entry: CacheEntry | undefined, next: Next): Promise<ApiResponse> {
    const unconditional = withModeHeaders(request);
    const canRevalidate = entry !== undefined && request.method === 'GET' && request.cache !== 'reload';
    const headers = canRevalidate ? conditionalHeaders(entry, unconditional.headers) : undefined;
    if (entry === undefined || headers === undefined) return storeResponse(request, lookup, await next(unconditional));
    const response = await next({ ...unconditional, headers });
    if (response.status !== 304 || response.source !== 'network') return storeResponse(request, lookup, response);
    // RFC 9111 §4.3.4: a 304 for another representation does not update the stored one, so the request is sent without validators.
    if (!matchesEntry(entry, response.headers)) return storeResponse(request, lookup, await next(unconditional));
    const updated = await updateEntry(entry, request, response);
    await storeEntry(request, lookup, updated);
    const { cache: _age, ...revalidated } = toResponse(updated ?? entry, request, clock.now(), { source: 'revalidated' });
    return { ...revalidated, firstByteMs: response.firstByteMs };
  }

  async function storeResponse(request: PreparedRequest, lookup: CacheLookup, response: ApiResponse): Promise<ApiResponse> {
    const isStorable = response.source === 'network' && response.bodyError === undefined && response.status !== 304;
    if (!isStorable || response.stream !== undefined || failureReason({ response }) !== undefined) return response;
    await storeEntry(request, lookup, await entryOf(request, lookup, response));
    return response;
  }

  async function entryOf(request: PreparedRequest, lookup: CacheLookup, response: ApiResponse): Promise<CacheEntry | undefined> {
    if (request.method === 'HEAD' && lookup.entry?.hasBody === true && describesEntry(response, lookup.entry)) {
      return updateEntry(lookup.entry, request, response);
    }
    const seconds = (await lifetime())(request, response);
    if (seconds === undefined || response.body.byteLength > maxEntryBytes) return undefined;
    return toEntry(response, { hasBody: request.method === 'GET', requestUrl: request.url, now: clock.now(), lifetime: seconds });
  }

  /** Returns the entry updated by a 304 or a HEAD for it; undefined if the entry must no longer be stored. */
  async function updateEntry(entry: CacheEntry, request: PreparedRequest, response: ApiResponse): Promise<CacheEntry | undefined> {
    const headers = mergeHeaders(entry, response.headers);
    const seconds = (await lifetime())(request, { status: entry.status, headers });
    if (seconds === undefined) return undefined;
    const now = clock.now();
    return {
      ...entry,
      headers: [...headers],
      receivedAt: now,
      initialAge: initialAge(response, now),
      lifetime: entry.redirectedTo !== undefined ? 0 : seconds,
    };
  }

  async function storeEntry(request: PreparedRequest, lookup: CacheLookup, entry: CacheEntry | undefined): Promise<void> {
    const freshMs = entry === undefined ? 0 : Math.max(0, entry.lifetime - entry.initialAge) * 1000;
    // An error response is stored only while it is fresh, because it is never served stale.
    const ttlMs = entry === undefined || entry.status >= 400 ? freshMs : freshMs + keepMs;
    // The stored entry is outdated, so it must not be served stale if the API fails later.
    if (entry === undefined || ttlMs === 0) return variants.delete(lookup);
    await variants.save(request, lookup, entry, ttlMs);
    request.emit({ type: 'cache', requestId: request.requestId, result: 'stored' });
  }

  return { fetch };
}

/** Reports whether a HEAD response describes the stored entry; if not, the entry is outdated (RFC 9111 §4.3.5). */
function describesEntry(response: ApiResponse, entry: CacheEntry): boolean {
  const length = response.headers.get('content-length');
  const stored = entry.headers.find(([name]) => name === 'content-length')?.[1];
  return (
    response.status === entry.status &&
    matchesEntry(entry, response.headers) &&
    (length === null || stored === undefined || length === stored)
  );
}

/**
 * Adds the headers with which fetch applies a cache mode to the caches on the network path
 * (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch).
 */
export function withModeHeaders(request: PreparedRequest): PreparedRequest {
  const added = modeHeaders[request.cache];
  if (added === undefined || request.headers.has('cache-control')) return request;
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(added)) headers.set(name, value);
  return { ...request, headers };
}

const modeHeaders: Partial<Record<CacheMode, Readonly<Record<string, string>>>> = {
  'no-cache': { 'cache-control': 'max-age=0' },
  'no-store': { 'cache-control': 'no-cache', pragma: 'no-cache' },
  reload: { 'cache-control': 'no-cache', pragma: 'no-cache' },
};
