import { type CacheOptions, cache } from '../../../src/http/cache/cache.js';
import { invalidation } from '../../../src/http/cache/invalidation.js';
import type { ApiResponse } from '../../../src/http/call/api-response.js';
import { compose } from '../../../src/http/call/pipeline.js';
import type { PreparedRequest } from '../../../src/http/call/request.js';
import type { Clock } from '../../../src/runtime/clock.js';
import { guardStore } from '../../../src/store/guard-store.js';
import type { Store } from '../../../src/store/store.js';
import { type Answer, answering, responseOf } from './answering.js';
import { testRequest } from './prepared-request.js';

export const cacheDefaults: CacheOptions = { keepMs: 86_400_000, maxEntryBytes: 1_000_000 };

/**
 * Returns the call of a client that consists of the stages invalidation and cache, with an API that a function answers. Without a
 * store, it uses one of its own.
 */
export function cachedClient(store: Store | undefined, clock: Clock, answer: Answer, partition = 'api') {
  const guarded = store && guardStore(store, { clock });
  const stages = [
    { run: invalidation({ store: guarded, clock }) },
    cache(cacheDefaults, { store: guarded, clock, partition, emit: () => undefined }),
  ];
  const run = compose(stages, answering(answer));
  return async (changes: Partial<PreparedRequest> = {}): Promise<ApiResponse> => responseOf(await run(testRequest(changes)));
}
