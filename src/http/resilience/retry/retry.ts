import type { KyInstance } from 'ky';
import * as z from 'zod';
import { ApiError, type ErrorCode } from '../../../errors.js';
import { type Clock, sleep } from '../../../runtime/clock.js';
import type { Random } from '../../../runtime/random.js';
import { failureReason } from '../../call/failure.js';
import { defineStage, type Next, type Run } from '../../call/pipeline.js';
import type { PreparedRequest } from '../../call/request.js';
import type { Result } from '../../call/result.js';
import { isUnprocessed } from '../../call/status-error.js';
import { safeMethods } from '../../semantics/method.js';
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
  const ky = () => {
    client ??= loadKy();
    return client;
  };
  return async (request, next) => {
    const budget = budgets.of(keyOf(request), request.caller);
    budget.onRequest();
    return runAttempts(ky, options, budget, dependencies, request, next);
  };
}

/** Imported by the first retry, because most calls need none. */
async function loadKy(): Promise<KyInstance> {
  const { default: ky } = await import('ky');
  return ky.create({
    timeout: false,
    retry: { methods: ['get', 'head', 'options', 'post', 'put', 'patch', 'delete'], delay: () => 0 },
  });
}

/** Signals ky to retry. */
class WorthRetrying extends Error {}

async function runAttempts(
  ky: () => Promise<KyInstance>,
  options: RetryOptions,
  budget: RetryBudget,
  { clock, random }: RetryDependencies,
  request: PreparedRequest,
  next: Next,
): Promise<Result> {
  let n = 0;
  let waitMs = 0;
  let last: Result | undefined;
  /** True if an earlier attempt may have taken effect, whatever the result of the last one. */
  let mayHaveTakenEffect = false;

  /** Runs one attempt, and reports whether it is worth retrying. */
  const attempt = async (): Promise<boolean> => {
    n += 1;
    const startedAt = clock.monotonic();
    const refusal = n > 1 ? request.refusal?.() : undefined;
    const result: Result = refusal === undefined ? await next(request) : { error: refusal };
    const durationMs = clock.monotonic() - startedAt;
    const { response } = result;
    const failure = response === undefined ? result.error : response.bodyError;
    request.record({ n, waitMs, durationMs, ...(response && { status: response.status }), ...(failure && { error: failure.code }) });
    if (response === undefined && result.error !== undefined && refusalCodes.has(result.error.code)) {
      // The result of an attempt that was sent is more useful than the refusal of a later one.
      last = last === undefined ? result : withRetryAt(last, result.error.retryAt);
      return false;
    }
    if (last !== undefined) mayHaveTakenEffect ||= couldHaveTakenEffect(last);
    last = result;
    return !request.signal.aborted && result.error?.safeToRetry === true;
  };

  const shouldRetry = ({ error }: { error: Error }): boolean => {
    if (!(error instanceof WorthRetrying) || last === undefined) return false;
    const backoff = random() * Math.min(options.baseMs * 2 ** (n - 1), options.maxMs);
    const requestedAt = last.error?.retryAt;
    waitMs = Math.max(backoff, (requestedAt ?? 0) - clock.now());
    if (waitMs >= request.endsAt() - clock.monotonic()) {
      last = withRetryAt(last, requestedAt ?? clock.now() + waitMs);
      return false;
    }
    return budget.tryRetry();
  };

  const wait = async (): Promise<void> => {
    const reason = last?.response === undefined ? (last?.error?.code ?? '') : String(last.response.status);
    request.emit({ type: 'retry', requestId: request.requestId, n: n + 1, waitMs, reason });
    await sleep(clock, waitMs, request.signal);
  };

  if ((await attempt()) && request.attempts > 1) {
    const client = await ky();
    // The loop begins with the attempt that has been made.
    let isFirst = true;
    const fetch = async (): Promise<Response> => {
      const isWorth = isFirst || (await attempt());
      isFirst = false;
      if (isWorth) throw new WorthRetrying();
      return new Response(null);
    };
    try {
      await client(request.url, {
        method: request.method,
        fetch,
        retry: { limit: request.attempts - 1, shouldRetry },
        hooks: { beforeRetry: [wait] },
      });
    } catch (error) {
      if (error instanceof ApiError) return { error: mayHaveTakenEffect ? error : interrupted(error, last) };
      if (!(error instanceof WorthRetrying)) throw error;
    }
  }
  if (last === undefined) throw new Error('no attempt was made');
  // A fallback can take a while: a call that starts meanwhile has retries of its own.
  if (failureReason(last) !== undefined) request.stopSharing?.();
  return mayHaveTakenEffect ? withEarlierEffect(last, request) : last;
}

/** Returns the error of an abort that ended a backoff. Its creator does not know the results of the attempts. */
function interrupted(reason: ApiError, last: Result | undefined): ApiError {
  if (last?.error === undefined || couldHaveTakenEffect(last)) return reason;
  const { outcome } = last.error;
  return reason.with({ outcome, safeToRetry: true, hint: 'No attempt had an effect. Send the request again if you need its response.' });
}

/** States the outcome of a call whose earlier attempt may have taken effect: the second DELETE of an item gets a 404. */
function withEarlierEffect(result: Result, { method }: PreparedRequest): Result {
  const { response, error } = result;
  if (response === undefined) return { error: error.with({ outcome: 'unknown' }) };
  if (error === undefined || safeMethods.has(method) || error.outcome === 'unknown') return result;
  const processed = { ...response, alreadyProcessed: true as const };
  return { response: processed, error: error.with({ outcome: 'unknown', ...(!error.safeToRetry && { hint: earlierEffectHint }) }) };
}

const earlierEffectHint =
  'An earlier attempt of this call may have taken effect, which can be why the API refused this one. Check with a GET.';

function couldHaveTakenEffect({ response, error }: Result): boolean {
  if (response === undefined) return error?.outcome === 'unknown';
  return !isUnprocessed(response) && response.bodyError?.outcome !== 'rejected';
}

function withRetryAt(result: Result, retryAt: number | undefined): Result {
  return retryAt === undefined || result.error === undefined ? result : { ...result, error: result.error.with({ retryAt }) };
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
