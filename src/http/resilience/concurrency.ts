import * as z from 'zod';
import { createSemaphore, type SemaphoreState } from '../../runtime/semaphore.js';
import { defineStage } from '../call/pipeline.js';
import { untilReceived } from '../call/until-received.js';
import { byKey, type KeyedStage, type KeyOf, originOf } from './keyed.js';

export const concurrencyOptions = () =>
  z.strictObject({
    limit: z.int().min(1).max(10_000).default(16).describe('Maximum concurrent calls. Default: 16.'),
    queue: z.int().min(0).max(100_000).default(64).describe('Maximum queued calls; further calls fail with overloaded. Default: 64.'),
  });
export type ConcurrencyOptions = z.infer<ReturnType<typeof concurrencyOptions>>;

/** Limits the concurrent calls to one API: a slow API must neither hold all calls of this server nor be flooded by them. */
export function concurrency(
  { limit, queue }: ConcurrencyOptions,
  { keyOf = originOf }: { readonly keyOf?: KeyOf } = {},
): KeyedStage<SemaphoreState> {
  const semaphores = byKey(
    () => createSemaphore(limit, queue),
    (semaphore) => semaphore.state().running > 0,
  );
  return {
    async run(request, next) {
      const release = await semaphores.of(keyOf(request)).acquire(request.signal);
      // A body that is still arriving holds its connection, and with it the slot.
      return untilReceived(next(request), release);
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
