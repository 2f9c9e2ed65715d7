import { randomUUID } from 'node:crypto';
import type { Clock } from '../../runtime/clock.js';
import { forwardClock } from '../../runtime/forward-clock.js';
import { parseUrl } from '../../runtime/url.js';
import type { SharedState } from '../../store/shared-state.js';
import type { AtomicStore } from '../../store/store.js';
import { mayHaveHadEffect } from '../call/failure.js';
import { defineStage, type Run } from '../call/pipeline.js';
import type { Result } from '../call/result.js';
import { safeMethods } from '../semantics/method.js';
import type { CacheOptions } from './cache.js';
import { knowledgeOf, writeKeyOf } from './store-knowledge.js';
import { untilStored } from './until-stored.js';
import { generationKeyOf, maxEntryTtlMs } from './variants.js';

export interface InvalidationDependencies {
  /** The store that other processes may use. Default: none. */
  readonly store?: AtomicStore | undefined;
  /** State of the nodes that share the store. Default: none do. */
  readonly shared?: Pick<SharedState, 'health' | 'whenReady'> | undefined;
  readonly clock: Clock;
}

// Decision: docs/decisions/2026-11-22-what-the-cache-may-return.md
/**
 * Hides the cached responses of a URL from all callers after a write to it (RFC 9111 §4.4), also after a failure with unknown
 * effect: the hint of that error asks for a GET, which must not be served from before the write.
 */
export function invalidation({ store, shared, clock }: InvalidationDependencies): Run {
  const time = forwardClock(clock);
  const { writes } = knowledgeOf(clock);

  async function invalidate(urls: readonly URL[]): Promise<void> {
    const stamp = time.stamp();
    // First in this process, where it holds even if the store loses it.
    for (const url of urls) writes.record(writeKeyOf(url), stamp);
    const keys = new Set(urls.map(generationKeyOf));
    if (store === undefined) return;
    const hide = () => Promise.all([...keys].map((key) => store.set(key, randomUUID(), maxEntryTtlMs)));
    await hide();
    // Otherwise other nodes would return the responses from before the write, once the store is back.
    if (shared !== undefined && shared.health().kind !== 'ready') shared.whenReady(hide);
  }

  return async (request, next) => {
    if (safeMethods.has(request.method)) return next(request);
    let result: Result | undefined;
    try {
      result = await next(request);
      return result;
    } finally {
      // Without a result, a bug interrupted the call, perhaps after the request was sent.
      if (result === undefined || mayHaveHadEffect(result)) {
        await untilStored(invalidate([request.url, ...urlsNamedBy(result, request.url)]), request.signal);
      }
    }
  };
}

/** RFC 9111 §4.4: same origin only, or one API could invalidate entries of another. */
function urlsNamedBy(result: Result | undefined, target: URL): URL[] {
  if (result?.response === undefined) return [];
  const { headers, url } = result.response;
  const fields = [url.href, headers.get('location'), headers.get('content-location')];
  const urls = fields.flatMap((field) => (field === null ? [] : (parseUrl(field, target) ?? [])));
  for (const named of urls) named.hash = '';
  return urls.filter((named) => named.origin === target.origin);
}

export const invalidationStage = defineStage({
  name: 'invalidation',
  option: 'cache',
  does: 'hides the cached responses of a URL after a write to it',
  why: 'It is outside fallback and retry, so that one write is one invalidation. Direct calls pass it too, because they can write.',
  emits: ['store-error'],
  direct: true,
  create: ({ cache }: { readonly cache: CacheOptions | false }, parts: InvalidationDependencies & { readonly sharesStore: boolean }) =>
    // A client without a cache still writes what other clients of the store read.
    cache === false && !parts.sharesStore ? undefined : { run: invalidation(parts) },
});
