import * as z from 'zod';
import { ApiError } from '../../../errors.js';
import type { Clock } from '../../../runtime/clock.js';
import type { SharedState } from '../../../store/shared-state.js';
import type { ApiResponse } from '../../call/api-response.js';
import { defineStage } from '../../call/pipeline.js';
import { isRateLimitRefusal } from '../../call/rate-limit-refusal.js';
import type { PreparedRequest } from '../../call/request.js';
import { caught, type Result } from '../../call/result.js';
import { isTemporary, resultOf } from '../../call/status-error.js';
import { rateLimitedHint } from '../../call/status-hints.js';
import { knownLimits } from '../../semantics/rate-limit-headers.js';
import { type ConfiguredByKey, configuredByKey, type KeyedStage, type KeyOf, originOf, withCredential } from '../keyed.js';
import { bodyRuleOptions, createBodyRule } from './body-rule.js';
import { createResourceGates, type ResourceGates } from './resource-gates.js';
import { shareLimiter } from './shared-limiter.js';
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
  gates?: ResourceGates;
}

export interface RateLimitDependencies {
  readonly clock: Clock;
  readonly keyOf?: KeyOf;
  readonly state?: KeptLimiters;
  /** What other nodes share with this one. Default: the limits are those of this node. */
  readonly shared?: Pick<SharedState, 'limits'> | undefined;
}

/** Keeps calls within the configured limit, and within the limit that the API advertises in its responses. */
export function rateLimit(
  options: RateLimitOptions,
  { clock, keyOf = originOf, state = {}, shared }: RateLimitDependencies,
): KeyedStage<RateLimiterState> {
  state.limiters ??= configuredByKey(
    options,
    (current: TokenBucketOptions, key) => {
      const limiter = createTokenBucket(current, clock);
      return shared === undefined ? limiter : shareLimiter(limiter, current, { limits: shared.limits, key, clock });
    },
    (limiter) => limiter.state().waiting > 0,
  );
  state.gates ??= createResourceGates(options, clock);
  const { limiters, gates } = state;
  limiters.configure(options);
  gates.configure(options);
  const reportsRateLimit = options.bodyRule === undefined ? () => false : createBodyRule(options.bodyRule);

  return {
    async run(request, next) {
      const key = keyOf(request);
      const limiter = limiters.of(key, request.caller);
      const waited = await caught(waitForBoth(gates.find(key, request), limiter, request));
      if (waited.error !== undefined) return waited;
      const received = await next(request);
      if (received.response === undefined) return received;
      const isLimitInBody = received.response.bodyError === undefined && reportsRateLimit(received.response);
      const limited = isLimitInBody ? { ...received.response, bodyError: bodyRateLimitError(received.response) } : undefined;
      const result = limited === undefined ? received : resultOf(limited, request, clock.now());
      const response = limited ?? received.response;
      const isLimited = isLimitInBody || isRateLimitRefusal(response);
      const gate = gates.assign(key, request, response.headers) ?? limiter;
      // One time for both, so that the error and the rate limiter state the same one.
      const now = clock.now();
      gate.learn(knownLimits(response.headers, isLimited, now), now);
      return isLimited || isTemporary(response) ? withRetryAt(result, gate.pausedUntil()) : result;
    },
    peek(request) {
      const key = keyOf(request);
      const [state, gate] = [limiters.find(key)?.state(), gates.find(key, request)?.state()];
      return state === undefined || gate === undefined ? state : stricter(state, gate);
    },
    *states() {
      for (const [key, limiter] of limiters.entries()) yield [key, limiter.state()];
      for (const [key, resource, gate] of gates.entries()) {
        const state = gate.state();
        if (state.limitedUntil !== undefined) yield [`${key} ${resource}`, { ...state, resource }];
      }
    },
  };
}

async function waitForBoth(gate: RateLimiter | undefined, limiter: RateLimiter, request: PreparedRequest): Promise<void> {
  const onWait = (waitMs: number) => request.emit({ type: 'rate-limit', requestId: request.requestId, waitMs });
  await gate?.take(request.signal, request.endsAt, onWait, request.caller);
  await limiter.take(request.signal, request.endsAt, onWait, request.caller);
}

/** Delays the next attempt until the time that the limiter has learned, so that both state the same one. */
function withRetryAt(result: Result, pausedUntil: number | undefined): Result {
  if (result.error === undefined || pausedUntil === undefined) return result;
  return { ...result, error: result.error.with({ retryAt: Math.max(result.error.retryAt ?? 0, pausedUntil) }) };
}

/** Combines the limiter of the origin and that of a resource: a call needs both. */
function stricter(one: RateLimiterState, other: RateLimiterState): RateLimiterState {
  const limits = [one.limitedUntil, other.limitedUntil].filter((until) => until !== undefined);
  return {
    available: Math.min(one.available, other.available),
    waiting: one.waiting + other.waiting,
    perSecond: Math.min(one.perSecond, other.perSecond),
    ...(limits.length > 0 && { limitedUntil: Math.max(...limits) }),
  };
}

/** Returned as `bodyError`, not thrown, so that the caller still gets status, headers and body. */
function bodyRateLimitError({ status }: ApiResponse): ApiError {
  return new ApiError('rate-limited', `The API returned ${status}, but its body reports an exhausted rate limit.`, {
    outcome: 'rejected',
    safeToRetry: true,
    hint: rateLimitedHint,
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
