import type { PreparedRequest } from '../call/request.js';
import { type Directives, parseDirectives, requestDirectives, seconds } from './directives.js';
import { ageOf, type CacheEntry } from './entry.js';

/**
 * What to do with a stored answer: give it (stale ones with the reason), give it and ask again behind the caller's
 * back, or ask again first.
 */
export type Reuse = { readonly kind: 'fresh' | 'behind' | 'ask' } | { readonly kind: 'stale'; readonly reason: string };

type Asked = Pick<PreparedRequest, 'headers' | 'cache'>;

/** RFC 9111 §4 with the directives of §5.2, RFC 5861 §3, and the cache modes of fetch. */
export function reuseOf(entry: CacheEntry, request: Asked, now: number): Reuse {
  const age = ageOf(entry, now);
  const staleness = age - entry.lifetime;
  const isFresh = staleness < 0;
  if (request.cache === 'force-cache' || request.cache === 'only-if-cached') {
    return isFresh ? { kind: 'fresh' } : { kind: 'stale', reason: request.cache };
  }
  const asked = requestDirectives(request.headers);
  const said = responseDirectives(entry);
  if (request.cache !== 'default' || asked.has('no-cache') || said.has('no-cache')) return { kind: 'ask' };
  const maxAge = seconds(asked, 'max-age');
  // With 0 even an answer of this very moment is asked for again: fetch's mode no-cache sends it with that meaning.
  if (maxAge !== undefined && (maxAge === 0 || age > maxAge)) return { kind: 'ask' };
  const minFresh = seconds(asked, 'min-fresh');
  if (minFresh !== undefined && -staleness < minFresh) return { kind: 'ask' };
  if (isFresh) return { kind: 'fresh' };
  if (said.has('must-revalidate')) return { kind: 'ask' };
  if (staleness <= (acceptedStaleness(asked) ?? -1)) return { kind: 'stale', reason: 'max-stale' };
  return staleness < (seconds(said, 'stale-while-revalidate') ?? 0) ? { kind: 'behind' } : { kind: 'ask' };
}

/** Whether it may stand in for an answer that could not be had: RFC 9111 §4.2.4, RFC 5861 §4. */
export function mayStandIn(entry: CacheEntry, request: Asked, now: number, keepMs: number): boolean {
  if (entry.status >= 400 || (request.cache !== 'default' && request.cache !== 'force-cache')) return false;
  const asked = requestDirectives(request.headers);
  const said = responseDirectives(entry);
  if (said.has('must-revalidate') || said.has('no-cache') || asked.has('no-cache')) return false;
  const accepted = acceptedStaleness(asked);
  // §5.2.1.1, §5.2.1.3: who limits the age wants nothing stale, unless max-stale says so.
  if (accepted === undefined && (asked.has('max-age') || asked.has('min-fresh'))) return false;
  const limits = [keepMs / 1000, accepted, seconds(asked, 'stale-if-error'), seconds(said, 'stale-if-error')];
  return ageOf(entry, now) - entry.lifetime <= Math.min(...limits.filter((limit) => limit !== undefined));
}

/** Seconds of staleness that the request takes; §5.2.1.2: any, when max-stale has no value. */
function acceptedStaleness(asked: Directives): number | undefined {
  return asked.get('max-stale') === true ? Number.POSITIVE_INFINITY : seconds(asked, 'max-stale');
}

function responseDirectives(entry: CacheEntry): Directives {
  const value = (name: string) => entry.headers.find(([key]) => key === name)?.[1] ?? null;
  // §5.4 is about requests, but servers of HTTP/1.0 say Pragma, and they mean it.
  if (value('cache-control') === null && /no-cache/i.test(value('pragma') ?? '')) return parseDirectives('no-cache');
  return parseDirectives(value('cache-control'));
}

/** The stored answer may be asked about with its validators (RFC 9111 §4.3.1). */
export function conditionalHeaders(entry: CacheEntry, headers: Headers): Headers | undefined {
  // The validators are those of the place that the redirect led to then; now it may lead elsewhere.
  if (entry.redirectedTo !== undefined) return undefined;
  const stored = new Headers(entry.headers);
  const [tag, modified] = [stored.get('etag'), stored.get('last-modified')];
  if (tag === null && modified === null) return undefined;
  const conditional = new Headers(headers);
  if (tag !== null) conditional.set('if-none-match', tag);
  if (modified !== null) conditional.set('if-modified-since', modified);
  return conditional;
}
