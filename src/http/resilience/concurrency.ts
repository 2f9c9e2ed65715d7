import * as z from 'zod';
import { createSemaphore, type SemaphoreState } from '../../runtime/semaphore.js';
import { untilReceived } from '../call/until-received.js';
import { byKey, type KeyedStage, type KeyOf, originOf } from './keyed.js';

export const concurrencyOptions = () =>
  z.strictObject({
    limit: z.int().min(1).max(10_000).default(16).describe('Calls under way at a time. Default: 16.'),
    queue: z.int().min(0).max(100_000).default(64).describe('Calls that may wait for their turn; more are refused. Default: 64.'),
  });
export type ConcurrencyOptions = z.infer<ReturnType<typeof concurrencyOptions>>;

/** So many calls at a time: a slow API must not gather all calls of this server, nor be buried under them. */
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
      // A body that is still on its way holds its connection, and so its slot.
      return untilReceived(next(request), release);
    },
    *states() {
      for (const [key, semaphore] of semaphores.entries()) yield [key, semaphore.state()];
    },
  };
}
