import * as z from 'zod';
import { createSemaphore, type SemaphoreState } from '../../runtime/semaphore.js';
import { defineStage, type Next } from '../call/pipeline.js';
import type { PreparedRequest } from '../call/request.js';
import { caught, type Result } from '../call/result.js';
import { untilReceived } from '../call/until-received.js';
import { byKey, type KeyedStage, type KeyOf, originOf } from './keyed.js';

export const concurrencyOptions = () =>
  z.strictObject({
    limit: z.int().min(1).max(10_000).default(16).describe('Maximum concurrent calls. Default: 16.'),
    queue: z.int().min(0).max(100_000).default(64).describe('Maximum queued calls; further calls fail with overloaded. Default: 64.'),
  });
export type ConcurrencyOptions = z.infer<ReturnType<typeof concurrencyOptions>>;

/**
 * Maximum concurrent calls to all origins of one client together; `limit` if that is higher. The agent chooses the origins of bare
 * URLs, each call needs a socket, and without file descriptors every API fails.
 */
const maxConcurrentCalls = 128;

/** Limits the concurrent calls to one API: a slow API must neither hold all calls of this server nor be flooded by them. */
export function concurrency(
  { limit, queue }: ConcurrencyOptions,
  { keyOf = originOf }: { readonly keyOf?: KeyOf } = {},
): KeyedStage<SemaphoreState> {
  const semaphores = byKey(
    () => createSemaphore(limit, queue),
    (semaphore) => semaphore.state().running > 0,
  );
  // Its queue needs no bound: a call in it holds a slot of its origin, and few APIs have so many origins.
  const all = createSemaphore(Math.max(limit, maxConcurrentCalls), Number.POSITIVE_INFINITY);

  async function runInAll(request: PreparedRequest, next: Next): Promise<Result> {
    const slot = await caught(all.acquire(request.signal, request.caller));
    return slot.error === undefined ? untilReceived(next(request), slot.value) : slot;
  }

  return {
    async run(request, next) {
      const slot = await caught(semaphores.of(keyOf(request), request.caller).acquire(request.signal, request.caller));
      // A body that is still arriving holds its connection, and with it both slots.
      return slot.error === undefined ? untilReceived(runInAll(request, next), slot.value) : slot;
    },
    peek: (request) => semaphores.find(keyOf(request))?.state(),
    *states() {
      for (const [key, semaphore] of semaphores.entries()) yield [key, semaphore.state()];
    },
  };
}

export const concurrencyStage = defineStage({
  name: 'concurrency',
  option: 'concurrency',
  does: 'limits concurrent calls, with a bounded queue',
  why: 'It is the last limit before the request is sent: the slot is held until the body, or its stream, has ended.',
  emits: [],
  direct: false,
  create: ({ concurrency: options }: { readonly concurrency: ConcurrencyOptions | false }, parts: { readonly keyOf?: KeyOf }) =>
    options === false ? undefined : concurrency(options, parts),
});
