import * as z from 'zod';
import { ApiError } from '../../../errors.js';
import type { Clock } from '../../../runtime/clock.js';
import { quoteUnlessPlain } from '../../../runtime/quote.js';
import type { SharedState } from '../../../store/shared-state.js';
import { defineStage } from '../../call/pipeline.js';
import type { PreparedRequest } from '../../call/request.js';
import type { Result } from '../../call/result.js';
import { type ConfiguredByKey, configuredByKey, type KeyedStage, type KeyOf, originOf } from '../keyed.js';
import {
  type BreakerKind,
  type BreakerOptions,
  type BreakerRejection,
  type BreakerState,
  type CircuitBreaker,
  createBreaker,
} from './breaker.js';
import { type ClassifiedCall, classify, classifyStreamEnd, neutral } from './call-result.js';
import { shareBreaker } from './shared-breaker.js';

// Decision: docs/decisions/2026-11-26-the-breaker-counts-calls.md
export const circuitBreakerOptions = () =>
  z.strictObject({
    failures: z.int().min(1).max(1000).default(5).describe('Consecutive failed calls that open the circuit. Default: 5.'),
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
  /** Returns the error with which a call would be refused now. */
  refusalOf(request: PreparedRequest): ApiError | undefined;
}

/** Circuit breakers that a successor of the client continues. */
export interface KeptBreakers {
  breakers?: ConfiguredByKey<BreakerOptions, CircuitBreaker>;
}

export interface CircuitBreakerDependencies {
  readonly clock: Clock;
  readonly keyOf?: KeyOf;
  readonly state?: KeptBreakers;
  /** What other nodes share with this one. Default: the circuits are those of this node. */
  readonly shared?: Pick<SharedState, 'openings'> | undefined;
  /** Deadline of calls without one of their own, in milliseconds. Default: unlimited. */
  readonly deadlineMs?: number;
}

/** A timeout of a caller that allows less proves nothing about the API: an agent could otherwise shut it for all others. */
const minProvingMs = 5000;

/**
 * Fails calls fast while an API keeps failing, so that the API can recover. A call counts once, with all its attempts. Failures
 * are 5xx, 408, transport errors and timeouts; other 4xx do not count, and an exhausted rate limit is left to the rate limiter.
 *
 * All paths of an origin share one circuit, because what fails is mostly what they share: a host, a database, a network. With a
 * circuit for each path, whose identifiers differ from call to call, an outage would open none.
 */
export function circuitBreaker(
  options: CircuitBreakerOptions,
  { clock, keyOf = originOf, state = {}, shared, deadlineMs = Number.POSITIVE_INFINITY }: CircuitBreakerDependencies,
): BreakerStage {
  const limits: BreakerOptions = { ...options, maxOpenMs: Math.max(options.maxOpenMs, options.openMs) };
  state.breakers ??= configuredByKey(
    limits,
    (current, key) => {
      const breaker = createBreaker(current, clock);
      return shared === undefined ? breaker : shareBreaker(breaker, { openings: shared.openings, key, clock });
    },
    (breaker) => breaker.state().kind.startsWith('forced'),
  );
  const { breakers } = state;
  breakers.configure(limits);

  function refusalOf(request: PreparedRequest): ApiError | undefined {
    const refused = breakers.find(keyOf(request))?.refusal();
    return refused && circuitOpen(refused, request);
  }

  return {
    async run(request, next) {
      const key = keyOf(request);
      const announce = (state: BreakerKind | undefined) => {
        if (state !== undefined) request.emit({ type: 'breaker', requestId: request.requestId, key, state });
      };
      const permit = await breakers.of(key, request.caller).acquire();
      if (!permit.permitted) {
        request.stopSharing?.();
        request.record({ n: 1, waitMs: 0, durationMs: 0, error: 'circuit-open' });
        return { error: circuitOpen(permit, request) };
      }
      announce(permit.entered);
      const settle = async ({ result, reason }: ClassifiedCall) => announce(await permit.settle(result, reason));
      let result: Result | undefined;
      try {
        // A trial is one attempt. Another call sends no further attempt once the circuit has opened.
        result = await next(permit.trial ? { ...request, attempts: 1 } : { ...request, refusal: () => refusalOf(request) });
        return result;
      } finally {
        const streamFailure = permit.trial ? undefined : result?.response?.streamFailure;
        // Without a result, a bug interrupted the call, which proves nothing about the API.
        const provesTimeout = request.deadlineMs >= Math.min(minProvingMs, deadlineMs);
        const classified = result === undefined ? neutral : classify(result, provesTimeout);
        if (streamFailure === undefined) await settle(classified);
        else void settleAtEnd(classified, streamFailure, settle);
      }
    },
    refusalOf,
    force: (key, to) => breakers.of(key).force(to),
    peek: (request) => breakers.find(keyOf(request))?.state(),
    *states() {
      for (const [key, breaker] of breakers.entries()) yield [key, breaker.state()];
    },
  };
}

/**
 * A stream can break after its headers. A trial does not wait for its end, because it would refuse all other calls for hours.
 * Holds no reference to the stream, so that one that nobody reads is collected.
 */
async function settleAtEnd(
  classified: ClassifiedCall,
  failure: Promise<ApiError | undefined>,
  settle: (call: ClassifiedCall) => Promise<void>,
): Promise<void> {
  const error = await failure;
  await settle(error === undefined ? classified : classifyStreamEnd(error));
}

function circuitOpen({ kind, retryAt, openedBy }: BreakerRejection, { url }: Pick<PreparedRequest, 'url'>): ApiError {
  const origin = quoteUnlessPlain(url.origin);
  if (kind === 'forced-open') {
    return new ApiError('circuit-open', `The operator has disabled calls to ${origin}.`, {
      outcome: 'not-sent',
      safeToRetry: false,
      hint: 'Do not retry. Use another source, or ask the operator to allow calls to this origin again.',
    });
  }
  const since = openedBy === undefined ? '' : `, since a call failed with ${openedBy.reason} at ${isoTime(openedBy.at)}`;
  const until = retryAt === undefined ? '' : ` until ${isoTime(retryAt)}`;
  return new ApiError('circuit-open', `The circuit breaker refuses all calls to ${origin}${until}${since}.`, {
    outcome: 'not-sent',
    safeToRetry: true,
    hint: 'Nothing was sent. Retry after retryAt: calls to this origin are refused until then. Use another source, or report the outage to the user.',
    ...(retryAt !== undefined && { retryAt }),
  });
}

const isoTime = (ms: number) => new Date(ms).toISOString();

export const circuitBreakerStage = defineStage({
  name: 'circuit-breaker',
  option: 'breaker',
  does: 'refuses calls while the API keeps failing',
  why: 'It is outside retry, so that a call counts once, whatever its attempts, and inside fallback, so that each base URL has its own.',
  emits: ['breaker'],
  direct: false,
  create: (
    { breaker, timeouts }: { readonly breaker: CircuitBreakerOptions | false; readonly timeouts: { readonly deadlineMs: number } },
    parts: CircuitBreakerDependencies,
  ) => (breaker === false ? undefined : circuitBreaker(breaker, { ...parts, deadlineMs: timeouts.deadlineMs })),
});
