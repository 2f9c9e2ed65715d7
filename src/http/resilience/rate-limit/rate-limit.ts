import * as z from 'zod';
import { ApiError } from '../../../errors.js';
import type { Clock } from '../../../runtime/clock.js';
import type { ApiResponse } from '../../call/api-response.js';
import { defineStage } from '../../call/pipeline.js';
import { knownLimits, requestedWaitMs } from '../../semantics/rate-limit-headers.js';
import { type ConfiguredByKey, configuredByKey, type KeyedStage, type KeyOf, originOf, withCredential } from '../keyed.js';
import { bodyRuleOptions, createBodyRule } from './body-rule.js';
import { createTokenBucket, type RateLimiter, type RateLimiterState, type TokenBucketOptions } from './token-bucket.js';

export const rateLimitOptions = () =>
  z.strictObject({
    perSecond: z
      .number()
      .min(0.001)
      .max(100_000)
      .default(10)
      .describe("Average calls per second. Lowered while the API's rate limit headers report a low remainder. Default: 10."),
    burst: z
      .int()
      .min(1)
      .max(100_000)
      .default(20)
      .describe('Burst size: calls that can start immediately after an idle period. Default: 20.'),
    bodyRule: bodyRuleOptions()
      .optional()
      .describe('Detects an exhausted limit in the body of a 2xx response, which is then treated as a 429. Default: none.'),
  });
export type RateLimitOptions = z.infer<ReturnType<typeof rateLimitOptions>>;

/** Rate limiters that a successor of the client continues. */
export interface KeptLimiters {
  limiters?: ConfiguredByKey<TokenBucketOptions, RateLimiter>;
}

export interface RateLimitDependencies {
  readonly clock: Clock;
  readonly keyOf?: KeyOf;
  readonly state?: KeptLimiters;
}

/** Keeps calls within the configured limit, and within the limit that the API advertises in its responses. */
export function rateLimit(
  options: RateLimitOptions,
  { clock, keyOf = originOf, state = {} }: RateLimitDependencies,
): KeyedStage<RateLimiterState> {
  state.limiters ??= configuredByKey(
    options,
    (current: TokenBucketOptions) => createTokenBucket(current, clock),
    (limiter) => limiter.state().waiting > 0,
  );
  const { limiters } = state;
  limiters.configure(options);
  const reportsRateLimit = options.bodyRule === undefined ? () => false : createBodyRule(options.bodyRule);

  return {
    async run(request, next) {
      const limiter = limiters.of(keyOf(request));
      await limiter.take(request.signal, request.endsAt, (waitMs) => {
        request.emit({ type: 'rate-limit', requestId: request.requestId, waitMs });
      });
      const response = await next(request);
      const isLimitInBody = response.bodyError === undefined && reportsRateLimit(response);
      limiter.learn(knownLimits(response.headers, isLimitInBody || response.status === 429, clock.now()));
      return isLimitInBody ? { ...response, bodyError: bodyRateLimitError(response, clock.now()) } : response;
    },
    peek: (request) => limiters.find(keyOf(request))?.state(),
    *states() {
      for (const [key, limiter] of limiters.entries()) yield [key, limiter.state()];
    },
  };
}

/** Returned as `bodyError`, not thrown, so that the caller still gets status, headers and body. */
function bodyRateLimitError({ status, headers }: ApiResponse, now: number): ApiError {
  const wait = requestedWaitMs(headers, now);
  return new ApiError('rate-limited', `The API returned ${status}, but its body reports an exhausted rate limit.`, {
    outcome: 'rejected',
    safeToRetry: true,
    hint: 'Retry after retryAt (after one minute if there is none), and send fewer requests.',
    ...(wait !== undefined && { retryAt: now + wait }),
  });
}

export const rateLimitStage = defineStage({
  name: 'rate-limit',
  option: 'rateLimit',
  does: 'waits for a token of the bucket, which follows the rate limit headers of the API',
  why: 'It is outside the concurrency limit, so that a call that waits for a token holds no slot.',
  emits: ['rate-limit'],
  direct: false,
  // APIs count the calls of each credential.
  create: (
    { rateLimit: options }: { readonly rateLimit: RateLimitOptions | false },
    { keyOf = originOf, ...parts }: RateLimitDependencies,
  ) => (options === false ? undefined : rateLimit(options, { ...parts, keyOf: (request) => withCredential(keyOf(request), request) })),
});
