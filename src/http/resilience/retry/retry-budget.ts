import * as z from 'zod';
import type { Clock } from '../../../runtime/clock.js';
import { createSlidingCount } from '../../../runtime/sliding-count.js';

export const retryBudgetOptions = () =>
  z.strictObject({
    ratio: z
      .number()
      .min(0)
      .max(10)
      .default(0.2)
      .describe('Maximum average number of retries per call to the same API and origin within windowMs. Default: 0.2.'),
    minimum: z
      .int()
      .min(0)
      .max(1000)
      .default(3)
      .describe(
        'Retries that are always allowed within windowMs. If this is less than attempts - 1, a single call may not get all its attempts. Default: 3.',
      ),
    windowMs: z
      .int()
      .min(100)
      .max(600_000)
      .default(10_000)
      .describe('Window in milliseconds for counting calls and retries. Default: 10000.'),
  });
export type RetryBudgetOptions = z.infer<ReturnType<typeof retryBudgetOptions>>;

export interface RetryBudget {
  /** Counts the start of a call. */
  onRequest(): void;
  /** Takes one retry from the budget, if one is left. */
  tryRetry(): boolean;
}

/**
 * Prevents retries from multiplying the load on an API that fails for all callers
 * (https://sre.google/sre-book/handling-overload/).
 */
export function createRetryBudget({ ratio, minimum, windowMs }: RetryBudgetOptions, clock: Pick<Clock, 'monotonic'>): RetryBudget {
  const requests = createSlidingCount(windowMs, clock);
  const retries = createSlidingCount(windowMs, clock);
  return {
    onRequest: () => requests.add(),
    tryRetry() {
      if (retries.sum() + 1 > Math.max(minimum, ratio * requests.sum())) return false;
      retries.add();
      return true;
    },
  };
}
