import type { KyInstance } from 'ky';
import * as z from 'zod';
import type { ErrorCode } from '../../../errors.js';
import { type Clock, sleep } from '../../../runtime/clock.js';
import type { Random } from '../../../runtime/random.js';
import type { ApiResponse } from '../../call/api-response.js';
import { failureReason, retryAtOf } from '../../call/failure.js';
import { defineStage, type Next, type Run } from '../../call/pipeline.js';
import { waitOf } from '../../call/rate-limit-refusal.js';
import { isRepeatable, type PreparedRequest } from '../../call/request.js';
import { type Settled, settle } from '../../call/result.js';
import { isTemporary, isUnprocessed } from '../../call/status-error.js';
import { byKey, type KeyOf, originOf } from '../keyed.js';
import { createRetryBudget, type RetryBudget, retryBudgetOptions } from './retry-budget.js';

export const retryOptions = () =>
  z.strictObject({
    attempts: z.int().min(1).max(10).default(4).describe('Maximum attempts, including the first. Default: 4.'),
    baseMs: z
      .int()
      .min(1)
      .max(60_000)
      .default(1000)
      .describe(
        'Maximum wait before the second attempt in milliseconds; doubles for each further attempt. The actual wait is random (full jitter). Default: 1000.',
      ),
    maxMs: z
      .int()
      .min(1)
      .max(600_000)
      .default(30_000)
      .describe('Upper limit for the wait between attempts in milliseconds; Retry-After can exceed it. Default: 30000.'),
    budget: z
      .union([z.literal(false), retryBudgetOptions()])
      .prefault({})
      .describe('Retry budget shared by all calls to one API and origin; false disables it. Default: see its options.'),
  });
export type RetryOptions = z.infer<ReturnType<typeof retryOptions>>;

export interface RetryDependencies {
  readonly clock: Clock;
  readonly random: Random;
  readonly keyOf?: KeyOf;
}

/** Budget of an API that disables it. */
const unlimitedBudget: RetryBudget = { onRequest: () => undefined, tryRetry: () => true };

/** Errors of the stages below that refuse an attempt: a retry before their `retryAt` would be refused too. */
const refusalCodes: ReadonlySet<ErrorCode> = new Set(['circuit-open', 'rate-limited', 'overloaded']);

// Decision: docs/decisions/2026-11-22-retry-loop-in-ky.md
/**
 * Runs the retry loop of ky. This stage decides what is retried and how long to wait, because ky retries by method only,
 * has no jitter by default, and waits for any Retry-After (https://github.com/sindresorhus/ky#retry).
 */
export function retry(options: RetryOptions, dependencies: RetryDependencies): Run {
  const { clock, keyOf = originOf } = dependencies;
  const budgetOptions = options.budget;
  const budgets = byKey(
    () => (budgetOptions === false ? unlimitedBudget : createRetryBudget(budgetOptions, clock)),
    () => false,
  );
  let client: Promise<KyInstance> | undefined;
  return async (request, next) => {
    client ??= loadKy();
    const budget = budgets.of(keyOf(request));
    budget.onRequest();
    return runLoop(await client, options, budget, dependencies, request, next);
  };
}

/**
 * Imported by the first call: loading ky makes Node load its fetch (20 ms), which a server that only lists tools does not
 * need.
 */
async function loadKy(): Promise<KyInstance> {
  const { default: ky } = await import('ky');
  return ky.create({
    timeout: false,
    retry: { methods: ['get', 'head', 'options', 'post', 'put', 'patch', 'delete'], delay: () => 0 },
  });
}

/** Signals ky to retry. */
class WorthRetrying extends Error {}

async function runLoop(
  client: KyInstance,
  options: RetryOptions,
  budget: RetryBudget,
  { clock, random }: RetryDependencies,
  request: PreparedRequest,
  next: Next,
): Promise<ApiResponse> {
  let n = 0;
  let waitMs = 0;
  let last: Settled | undefined;
  /** True if an earlier attempt may have taken effect, whatever the result of the last one. */
  let mayHaveTakenEffect = false;

  const attempt = async (): Promise<Response> => {
    n += 1;
    const startedAt = clock.monotonic();
    const refusal = n > 1 ? request.refusal?.() : undefined;
    const result = refusal === undefined ? withRequestedTime(await settle(next(request)), clock.now()) : { error: refusal };
    const durationMs = clock.monotonic() - startedAt;
    const error = 'error' in result ? result.error : result.response.bodyError;
    request.record({
      n,
      waitMs,
      durationMs,
      ...('response' in result && { status: result.response.status }),
      ...(error && { error: error.code }),
    });
    if ('error' in result && refusalCodes.has(result.error.code)) {
      // The result of an attempt that was sent is more useful than the refusal of a later one.
      last = last === undefined ? result : withRetryAt(last, result.error.retryAt);
      return new Response(null);
    }
    if (last !== undefined) mayHaveTakenEffect ||= couldHaveTakenEffect(last);
    last = result;
    if (isWorthRetrying(last, request)) throw new WorthRetrying();
    return new Response(null);
  };

  const shouldRetry = ({ error }: { error: Error }): boolean => {
    if (!(error instanceof WorthRetrying) || last === undefined) return false;
    const backoff = random() * Math.min(options.baseMs * 2 ** (n - 1), options.maxMs);
    const requestedAt = retryAtOf(last);
    waitMs = Math.max(backoff, (requestedAt ?? 0) - clock.now());
    if (waitMs >= request.endsAt() - clock.monotonic()) {
      last = withRetryAt(last, requestedAt ?? clock.now() + waitMs);
      return false;
    }
    return budget.tryRetry();
  };

  const wait = async (): Promise<void> => {
    const reason = last === undefined ? '' : 'error' in last ? last.error.code : String(last.response.status);
    request.emit({ type: 'retry', requestId: request.requestId, n: n + 1, waitMs, reason });
    await sleep(clock, waitMs, request.signal);
  };

  try {
    await client(request.url, {
      method: request.method,
      fetch: attempt,
      retry: { limit: request.attempts - 1, shouldRetry },
      hooks: { beforeRetry: [wait] },
    });
  } catch (error) {
    if (!(error instanceof WorthRetrying)) throw error;
  }
  if (last === undefined) throw new Error('no attempt was made');
  // A fallback can take a while: a call that starts meanwhile has retries of its own.
  if (failureReason(last) !== undefined) request.stopSharing?.();
  if ('error' in last) throw mayHaveTakenEffect ? last.error.with({ outcome: 'unknown' }) : last.error;
  return last.response;
}

function isWorthRetrying(result: Settled, request: PreparedRequest): boolean {
  if (request.signal.aborted) return false;
  if ('error' in result) return result.error.safeToRetry;
  const { response } = result;
  if (response.bodyError !== undefined && response.status < 400) return response.bodyError.safeToRetry;
  return isTemporary(response) && (isRepeatable(request) || isUnprocessed(response));
}

/** Returns the result with the time that the API requested for the next attempt, so that everything states the same one. */
function withRequestedTime(result: Settled, now: number): Settled {
  if ('error' in result || result.response.retryAt !== undefined) return result;
  const wait = waitOf(result.response, now);
  return wait === undefined ? result : { response: { ...result.response, retryAt: now + wait } };
}

function couldHaveTakenEffect(result: Settled): boolean {
  if ('error' in result) return result.error.outcome === 'unknown';
  return !isUnprocessed(result.response) && result.response.bodyError?.outcome !== 'rejected';
}

function withRetryAt(result: Settled, retryAt: number | undefined): Settled {
  if (retryAt === undefined) return result;
  return 'error' in result ? { error: result.error.with({ retryAt }) } : { response: { ...result.response, retryAt } };
}

export const retryStage = defineStage({
  name: 'retry',
  option: 'retry',
  does: 'repeats attempts with backoff, jitter and Retry-After, within the retry budget',
  why: 'Everything below is one attempt: rate limiter and concurrency limit see each attempt.',
  emits: ['retry'],
  direct: false,
  create: ({ retry: options }: { readonly retry: RetryOptions }, parts: RetryDependencies) => ({ run: retry(options, parts) }),
});
