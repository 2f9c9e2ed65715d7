import type { Clock } from '../../runtime/clock.js';
import { forwardClock } from '../../runtime/forward-clock.js';
import { type ApiResponse, endedAtLimit } from '../call/api-response.js';
import { failureReason } from '../call/failure.js';
import type { Next } from '../call/pipeline.js';
import type { CacheMode, PreparedRequest } from '../call/request.js';
import type { Result } from '../call/result.js';
import { resultOf } from '../call/status-error.js';
import { type CacheEntry, type EntryTimes, initialAge, matchesEntry, mergeHeaders, toEntry, toResponse } from './entry.js';
import { type Lifetime, loadLifetime } from './freshness.js';
import { conditionalHeaders } from './reuse.js';
import { untilStored } from './until-stored.js';
import type { CacheLookup, Variants } from './variants.js';

interface Limits {
  readonly keepMs: number;
  readonly maxEntryBytes: number;
}

/** A request to the API, and its response. */
interface Exchange {
  readonly request: PreparedRequest;
  readonly lookup: CacheLookup;
  readonly response: ApiResponse;
  readonly times: EntryTimes;
}

/** Sends requests to the API, with the validators of the stored entry if there is one, and stores the responses. */
export function createOriginFetcher({ keepMs, maxEntryBytes }: Limits, variants: Variants, clock: Clock) {
  const time = forwardClock(clock);
  let loading: Promise<Lifetime> | undefined;
  const lifetime = () => {
    loading ??= loadLifetime(clock);
    return loading;
  };

  async function fetch(request: PreparedRequest, lookup: CacheLookup, entry: CacheEntry | undefined, next: Next): Promise<Result> {
    const requestedAt = time.stamp();
    const unconditional = withModeHeaders(request);
    const canRevalidate = entry !== undefined && request.method === 'GET' && request.cache !== 'reload';
    const headers = canRevalidate ? conditionalHeaders(entry, unconditional.headers) : undefined;
    const exchangeOf = (response: ApiResponse): Exchange => {
      return { request, lookup, response, times: { requestedAt, receivedAt: time.now(), now: clock.now() } };
    };
    const send = async () => {
      const result = await next(unconditional);
      if (result.response !== undefined) await storeResponse(exchangeOf(result.response));
      return result;
    };
    if (entry === undefined || headers === undefined) return send();
    const result = await next({ ...unconditional, headers });
    const { response } = result;
    if (response === undefined) return result;
    const conditional = exchangeOf(response);
    if (response.status !== 304 || response.source !== 'network') {
      await storeResponse(conditional);
      // The caller has not sent the condition, so a 304 is an error.
      return response.status === 304 ? resultOf(response, request, clock.now()) : result;
    }
    // RFC 9111 §4.3.4: a 304 for another representation does not update the stored one, so the request is sent without validators.
    if (!matchesEntry(entry, response.headers)) return send();
    const updated = await updateEntry(entry, conditional);
    await storeEntry(conditional, updated);
    const { cache: _age, ...revalidated } = toResponse(updated ?? entry, request, time.now(), { source: 'revalidated' });
    return resultOf({ ...revalidated, firstByteMs: response.firstByteMs }, request, clock.now());
  }

  async function storeResponse(exchange: Exchange): Promise<void> {
    const { request, lookup, response } = exchange;
    const isWhole = response.bodyError === undefined && !endedAtLimit(response);
    const isStorable = response.source === 'network' && isWhole && response.status !== 304;
    if (!isStorable || response.stream !== undefined || failureReason({ response }) !== undefined) return;
    if (request.method === 'HEAD' && lookup.entry?.hasBody === true && describesEntry(response, lookup.entry)) {
      // Nothing proves that this is still the body: the validators may be missing, and another response may have replaced it.
      await storeEntry(exchange, await updateEntry(lookup.entry, exchange), lookup.entry);
    } else await storeEntry(exchange, await entryOf(exchange));
  }

  async function entryOf({ request, response, times }: Exchange): Promise<CacheEntry | undefined> {
    const seconds = (await lifetime())(request, response);
    if (seconds === undefined || response.body.byteLength > maxEntryBytes) return undefined;
    return toEntry(response, { hasBody: request.method === 'GET', requestUrl: request.url, lifetime: seconds, ...times });
  }

  /** Returns the entry updated by a 304 or a HEAD for it; undefined if the entry must no longer be stored. */
  async function updateEntry(entry: CacheEntry, { request, response, times }: Exchange): Promise<CacheEntry | undefined> {
    const headers = mergeHeaders(entry, response.headers);
    const seconds = (await lifetime())(request, { status: entry.status, headers });
    if (seconds === undefined) return undefined;
    return {
      ...entry,
      headers: [...headers],
      requestedAt: times.requestedAt,
      receivedAt: times.receivedAt,
      initialAge: initialAge(response, times.now),
      lifetime: entry.redirectedTo !== undefined ? 0 : seconds,
    };
  }

  /** Stores the entry; `updated` is the stored one that must not have been replaced. */
  async function storeEntry(
    { request, lookup, response, times }: Exchange,
    entry: CacheEntry | undefined,
    updated?: CacheEntry,
  ): Promise<void> {
    const freshMs = entry === undefined ? 0 : Math.max(0, entry.lifetime - entry.initialAge) * 1000;
    // An error response is stored only while it is fresh, because it is never served stale.
    const ttlMs = entry === undefined || entry.status >= 400 ? freshMs : freshMs + keepMs;
    // The stored entry is outdated, so it must not be served stale if the API fails later.
    if (entry === undefined || ttlMs === 0) {
      const discarding = variants.discard(request, lookup, response.headers, times.requestedAt);
      if (discarding instanceof Promise) await untilStored(discarding, request.signal);
      return;
    }
    const saving = variants.save(request, lookup, entry, ttlMs, updated);
    const isStored = saving instanceof Promise ? await untilStored(saving, request.signal) : saving;
    if (isStored === true) request.emit({ type: 'cache', requestId: request.requestId, result: 'stored' });
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
