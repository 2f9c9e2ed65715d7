import type { PreparedRequest } from '../call/request.js';
import { type Directives, parseDirectives, parseRequestDirectives, seconds } from './directives.js';
import { ageOf, type CacheEntry } from './entry.js';

/** How a stored entry is used: served fresh, served stale, served stale and revalidated in the background, or revalidated first. */
export type Reuse =
  | { readonly kind: 'fresh' | 'stale-while-revalidate' | 'revalidate' }
  | { readonly kind: 'stale'; readonly reason: string };

type ReuseRequest = Pick<PreparedRequest, 'headers' | 'cache'>;

/** Decides by RFC 9111 §4, the directives of §5.2, RFC 5861 §3 and the cache modes of fetch. */
export function decideReuse(entry: CacheEntry, request: ReuseRequest, now: number): Reuse {
  const age = ageOf(entry, now);
  const staleness = age - entry.lifetime;
  const isFresh = staleness < 0;
  if (request.cache === 'force-cache' || request.cache === 'only-if-cached') {
    return isFresh ? { kind: 'fresh' } : { kind: 'stale', reason: request.cache };
  }
  const requestDirectives = parseRequestDirectives(request.headers);
  const responseDirectives = parseResponseDirectives(entry);
  if (request.cache !== 'default' || requestDirectives.has('no-cache') || responseDirectives.has('no-cache')) return { kind: 'revalidate' };
  const maxAge = seconds(requestDirectives, 'max-age');
  // max-age=0 revalidates even an entry of age 0: fetch sends it for its mode no-cache.
  if (maxAge !== undefined && (maxAge === 0 || age > maxAge)) return { kind: 'revalidate' };
  const minFresh = seconds(requestDirectives, 'min-fresh');
  if (minFresh !== undefined && -staleness < minFresh) return { kind: 'revalidate' };
  if (isFresh) return { kind: 'fresh' };
  if (responseDirectives.has('must-revalidate')) return { kind: 'revalidate' };
  if (staleness <= (acceptedStaleness(requestDirectives) ?? -1)) return { kind: 'stale', reason: 'max-stale' };
  return staleness < (seconds(responseDirectives, 'stale-while-revalidate') ?? 0)
    ? { kind: 'stale-while-revalidate' }
    : { kind: 'revalidate' };
}

/** Reports whether a stale entry may be served because the request failed (RFC 9111 §4.2.4, RFC 5861 §4). */
export function canServeStale(entry: CacheEntry, request: ReuseRequest, now: number, keepMs: number): boolean {
  // Only a success replaces a failure.
  if (entry.status >= 300 || (request.cache !== 'default' && request.cache !== 'force-cache')) return false;
  const requestDirectives = parseRequestDirectives(request.headers);
  const responseDirectives = parseResponseDirectives(entry);
  if (responseDirectives.has('must-revalidate') || responseDirectives.has('no-cache') || requestDirectives.has('no-cache')) return false;
  const accepted = acceptedStaleness(requestDirectives);
  // §5.2.1.1, §5.2.1.3: a request that limits the age does not accept a stale response without max-stale.
  if (accepted === undefined && (requestDirectives.has('max-age') || requestDirectives.has('min-fresh'))) return false;
  const limits = [keepMs / 1000, accepted, seconds(requestDirectives, 'stale-if-error'), seconds(responseDirectives, 'stale-if-error')];
  return ageOf(entry, now) - entry.lifetime <= Math.min(...limits.filter((limit) => limit !== undefined));
}

/** Returns the staleness in seconds that the request accepts; unlimited if max-stale has no value (§5.2.1.2). */
function acceptedStaleness(requestDirectives: Directives): number | undefined {
  return requestDirectives.get('max-stale') === true ? Number.POSITIVE_INFINITY : seconds(requestDirectives, 'max-stale');
}

function parseResponseDirectives(entry: CacheEntry): Directives {
  const value = (name: string) => entry.headers.find(([key]) => key === name)?.[1] ?? null;
  // §5.4 defines Pragma for requests only, but HTTP/1.0 servers send it in responses with the same meaning.
  if (value('cache-control') === null && /no-cache/i.test(value('pragma') ?? '')) return parseDirectives('no-cache');
  return parseDirectives(value('cache-control'));
}

/** Returns the headers of a conditional request with the stored validators (RFC 9111 §4.3.1); undefined if there are none. */
export function conditionalHeaders(entry: CacheEntry, headers: Headers): Headers | undefined {
  // The validators belong to the target of the earlier redirect, and the redirect may have changed.
  if (entry.redirectedTo !== undefined) return undefined;
  const stored = new Headers(entry.headers);
  const [tag, modified] = [stored.get('etag'), stored.get('last-modified')];
  if (tag === null && modified === null) return undefined;
  const conditional = new Headers(headers);
  if (tag !== null) conditional.set('if-none-match', tag);
  if (modified !== null) conditional.set('if-modified-since', modified);
  return conditional;
}
