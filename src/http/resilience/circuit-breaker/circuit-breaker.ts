import * as z from 'zod';
import { ApiError } from '../../../errors.js';
import type { Clock } from '../../../runtime/clock.js';
import { defineStage } from '../../call/pipeline.js';
import { type ConfiguredByKey, configuredByKey, type KeyedStage, type KeyOf, originOf } from '../keyed.js';
import {
  type BreakerKind,
  type BreakerOptions,
  type BreakerRejection,
  type BreakerState,
  type CallResult,
  type CircuitBreaker,
  createBreaker,
} from './breaker.js';
import { classifyResponse, resultOfError } from './call-result.js';

export const circuitBreakerOptions = () =>
  z.strictObject({
    failures: z.int().min(1).max(1000).default(5).describe('Consecutive failures that open the circuit. Default: 5.'),
    failureRatio: z
      .number()
      .gt(0)
      .max(1)
      .default(0.5)
      .describe('Share of failed calls within windowMs that also opens the circuit, after minimumCalls calls. Default: 0.5.'),
    minimumCalls: z.int().min(1).max(100_000).default(20).describe('Calls within windowMs before failureRatio applies. Default: 20.'),
    windowMs: z.int().min(100).max(600_000).default(10_000).describe('Window in milliseconds for failureRatio. Default: 10000.'),
    openMs: z
      .int()
      .min(1)
      .max(3_600_000)
      .default(30_000)
      .describe(
        'Time in milliseconds that the circuit stays open before a trial request; doubles after each failed trial. Default: 30000.',
      ),
    maxOpenMs: z
      .int()
      .min(1)
      .max(3_600_000)
      .default(300_000)
      .describe('Maximum time in milliseconds that the circuit stays open; raised to openMs if lower. Default: 300000.'),
    trials: z.int().min(1).max(100).default(1).describe('Maximum concurrent trial requests while the circuit is half-open. Default: 1.'),
    successes: z.int().min(1).max(100).default(2).describe('Successful trial requests that close the circuit. Default: 2.'),
  });
export type CircuitBreakerOptions = z.infer<ReturnType<typeof circuitBreakerOptions>>;

/** An operator's decision for one key, effective until `auto`. */
export type ForcedState = Parameters<CircuitBreaker['force']>[0];

export interface BreakerStage extends KeyedStage<BreakerState> {
  force(key: string, to: ForcedState): Promise<void>;
}

/** Circuit breakers that a successor of the client continues. */
export interface KeptBreakers {
  breakers?: ConfiguredByKey<BreakerOptions, CircuitBreaker>;
}

export interface CircuitBreakerDependencies {
  readonly clock: Clock;
  readonly keyOf?: KeyOf;
  readonly state?: KeptBreakers;
}

/**
 * Fails calls fast while an API keeps failing, so that the API can recover. Failures are 5xx, 408, 429, transport
 * errors and timeouts; other 4xx do not count.
 */
export function circuitBreaker(
  options: CircuitBreakerOptions,
  { clock, keyOf = originOf, state = {} }: CircuitBreakerDependencies,
): BreakerStage {
  const limits: BreakerOptions = { ...options, maxOpenMs: Math.max(options.maxOpenMs, options.openMs) };
  state.breakers ??= configuredByKey(
    limits,
    (current) => createBreaker(current, clock),
    (breaker) => breaker.state().kind.startsWith('forced'),
  );
  const { breakers } = state;
  breakers.configure(limits);

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
        const response = await next(request);
        result = classifyResponse(response);
        return response;
      } catch (error) {
        result = resultOfError(error);
        throw error;
      } finally {
        announce(await permit.settle(result));
      }
    },
    force: (key, to) => breakers.of(key).force(to),
    peek: (request) => breakers.find(keyOf(request))?.state(),
    *states() {
      for (const [key, breaker] of breakers.entries()) yield [key, breaker.state()];
    },
  };
}

function circuitOpen({ kind, retryAt }: BreakerRejection): ApiError {
  if (kind === 'forced-open') {
    return new ApiError('circuit-open', 'The operator has disabled calls to this API.', {
      outcome: 'not-sent',
      safeToRetry: false,
      hint: 'Do not retry. Use another source, or ask the operator.',
    });
  }
  return new ApiError('circuit-open', 'The circuit breaker is open because the API keeps failing.', {
    outcome: 'not-sent',
    safeToRetry: false,
    hint: 'Nothing was sent. Do not call this API before retryAt: calls are refused until then. Use another source, or report the outage to the user.',
    ...(retryAt !== undefined && { retryAt }),
  });
}

export const circuitBreakerStage = defineStage({
  name: 'circuit-breaker',
  option: 'breaker',
  does: 'refuses attempts while the API keeps failing',
  why: 'It is outside the rate limiter, so that a refused attempt costs no token.',
  emits: ['breaker'],
  direct: false,
  create: ({ breaker: options }: { readonly breaker: CircuitBreakerOptions | false }, parts: CircuitBreakerDependencies) =>
    options === false ? undefined : circuitBreaker(options, parts),
});
