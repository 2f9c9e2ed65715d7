import * as z from 'zod';
import { ApiError } from '../../../errors.js';
import type { Clock } from '../../../runtime/clock.js';
import { byKey, type KeyedStage, type KeyOf, originOf } from '../keyed.js';
import { type BreakerKind, type BreakerState, type CallResult, type CircuitBreaker, createBreaker, type Refusal } from './breaker.js';
import { resultOfAnswer, resultOfError } from './call-result.js';

export const circuitBreakerOptions = () =>
  z.strictObject({
    failures: z.int().min(1).max(1000).default(5).describe('Failures in a row that open the circuit. Default: 5.'),
    failureRatio: z
      .number()
      .gt(0)
      .max(1)
      .default(0.5)
      .describe('Share of failed calls within windowMs that opens it too, once there are minimumCalls. Default: 0.5.'),
    minimumCalls: z.int().min(1).max(100_000).default(20).describe('Calls within windowMs before failureRatio counts. Default: 20.'),
    windowMs: z.int().min(100).max(600_000).default(10_000).describe('Milliseconds over which failureRatio is taken. Default: 10000.'),
    openMs: z
      .int()
      .min(1)
      .max(3_600_000)
      .default(30_000)
      .describe('Milliseconds without calls once it is open; doubles with each failed trial. Default: 30000.'),
    maxOpenMs: z
      .int()
      .min(1)
      .max(3_600_000)
      .default(300_000)
      .describe('Milliseconds without calls at most; not below openMs. Default: 300000.'),
    trials: z.int().min(1).max(100).default(1).describe('Trial calls at a time after that. Default: 1.'),
    successes: z.int().min(1).max(100).default(2).describe('Successful trials that close it again. Default: 2.'),
  });
export type CircuitBreakerOptions = z.infer<ReturnType<typeof circuitBreakerOptions>>;

/** What an operator may decide for one key; it holds until `auto`. */
export type ForcedState = Parameters<CircuitBreaker['force']>[0];

export interface BreakerStage extends KeyedStage<BreakerState> {
  force(key: string, to: ForcedState): Promise<void>;
}

export interface CircuitBreakerDependencies {
  readonly clock: Clock;
  readonly keyOf?: KeyOf;
}

/**
 * Leaves an API alone while it keeps failing: its callers get their answer at once, and it gets time to recover.
 * Failures are 5xx, 408, 429, transport faults and time-outs; other 4xx say nothing about its health.
 */
export function circuitBreaker(options: CircuitBreakerOptions, { clock, keyOf = originOf }: CircuitBreakerDependencies): BreakerStage {
  const limits = { ...options, maxOpenMs: Math.max(options.maxOpenMs, options.openMs) };
  const breakers = byKey(
    () => createBreaker(limits, clock),
    (breaker) => breaker.state().kind.startsWith('forced'),
  );

  return {
    async run(request, next) {
      const key = keyOf(request);
      const announce = (state: BreakerKind | undefined) => {
        if (state !== undefined) request.emit({ type: 'breaker', requestId: request.requestId, key, state });
      };
      const permit = await breakers.of(key).acquire();
      if (!permit.permitted) throw circuitOpen(permit);
      announce(permit.entered);
      let result: CallResult = 'neutral';
      try {
        const answer = await next(request);
        result = resultOfAnswer(answer);
        return answer;
      } catch (error) {
        result = resultOfError(error);
        throw error;
      } finally {
        announce(await permit.settle(result));
      }
    },
    force: (key, to) => breakers.of(key).force(to),
    *states() {
      for (const [key, breaker] of breakers.entries()) yield [key, breaker.state()];
    },
  };
}

function circuitOpen({ kind, retryAt }: Refusal): ApiError {
  if (kind === 'forced-open') {
    return new ApiError('circuit-open', 'Calls to this API are switched off by an operator.', {
      outcome: 'not-sent',
      safeToRetry: false,
      hint: 'Use another source, or ask the person who runs this server.',
    });
  }
  return new ApiError('circuit-open', 'The API keeps failing, and is left alone for a while.', {
    outcome: 'not-sent',
    safeToRetry: false,
    hint: 'Earlier calls are refused too. Try again after retryAt, use another source, or report that the API is failing.',
    ...(retryAt !== undefined && { retryAt }),
  });
}
