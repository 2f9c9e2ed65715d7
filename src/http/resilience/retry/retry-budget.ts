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
      .describe('Retries for each call to the same API and origin within windowMs, on average at most. Default: 0.2.'),
    minimum: z
      .int()
      .min(0)
      .max(1000)
      .default(3)
      .describe(
        'Retries within windowMs that are allowed however few the calls; with less than attempts - 1, one call alone does not get all its tries. Default: 3.',
      ),
    windowMs: z
      .int()
      .min(100)
      .max(600_000)
      .default(10_000)
      .describe('Milliseconds over which calls and retries are counted. Default: 10000.'),
  });
export type RetryBudgetOptions = z.infer<ReturnType<typeof retryBudgetOptions>>;

export interface RetryBudget {
  /** A call begins. */
  onRequest(): void;
  /** Spends one retry, if there is one left. */
  tryRetry(): boolean;
}

/** Keeps retries from multiplying the load of an API that fails for everybody: https://sre.google/sre-book/handling-overload/ */
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
