import * as z from 'zod';
import { ApiError } from '../../../errors.js';
import type { Clock } from '../../../runtime/clock.js';
import type { Answer } from '../../call/answer.js';
import { askedWaitMs, knownLimits } from '../../semantics/rate-limit-headers.js';
import { byKey, type KeyedStage, type KeyOf, originOf } from '../keyed.js';
import { bodyRuleOptions, createBodyRule } from './body-rule.js';
import { createTokenBucket, type RateLimiterState } from './token-bucket.js';

export const rateLimitOptions = () =>
  z.strictObject({
    perSecond: z
      .number()
      .min(0.001)
      .max(100_000)
      .default(10)
      .describe('Calls a second in the long run; less while the API says in its headers that little is left. Default: 10.'),
    burst: z.int().min(1).max(100_000).default(20).describe('Calls that may go at once after a quiet time. Default: 20.'),
    bodyRule: bodyRuleOptions()
      .optional()
      .describe('How a used-up limit shows in the body of a 2xx; such an answer is treated as a 429. Default: no such rule.'),
  });
export type RateLimitOptions = z.infer<ReturnType<typeof rateLimitOptions>>;

export interface RateLimitDependencies {
  readonly clock: Clock;
  readonly keyOf?: KeyOf;
}

/** Keeps calls within the limit of the API, the configured one and what its answers say is left of it. */
export function rateLimit(options: RateLimitOptions, { clock, keyOf = originOf }: RateLimitDependencies): KeyedStage<RateLimiterState> {
  const limiters = byKey(
    () => createTokenBucket(options, clock),
    (limiter) => limiter.state().waiting > 0,
  );
  const tellsOfLimit = options.bodyRule === undefined ? () => false : createBodyRule(options.bodyRule);

  return {
    async run(request, next) {
      const limiter = limiters.of(keyOf(request));
      await limiter.take(request.signal, request.endsAt, (waitMs) => {
        request.emit({ type: 'rate-limit', requestId: request.requestId, waitMs });
      });
      const answer = await next(request);
      const hidden = answer.fault === undefined && tellsOfLimit(answer);
      limiter.learn(knownLimits(answer.headers, hidden || answer.status === 429, clock.now()));
      return hidden ? { ...answer, fault: hiddenLimit(answer, clock.now()) } : answer;
    },
    *states() {
      for (const [key, limiter] of limiters.entries()) yield [key, limiter.state()];
    },
  };
}

/** A fault of the answer, not a thrown error: the caller still gets status, headers and body to read. */
function hiddenLimit({ status, headers }: Answer, now: number): ApiError {
  const wait = askedWaitMs(headers, now);
  return new ApiError('rate-limited', `The API answered ${status}, but its body says that the rate limit is used up.`, {
    outcome: 'rejected',
    safeToRetry: true,
    hint: 'Wait until retryAt (or a minute, when there is none) and send fewer requests.',
    ...(wait !== undefined && { retryAt: now + wait }),
  });
}
