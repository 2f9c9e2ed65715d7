import type { KyInstance } from 'ky';
import * as z from 'zod';
import { ApiError, type ErrorCode } from '../../../errors.js';
import { type Clock, sleep } from '../../../runtime/clock.js';
import type { Random } from '../../../runtime/random.js';
import type { Answer } from '../../call/answer.js';
import type { Next, Stage } from '../../call/pipeline.js';
import { isRepeatable, type PreparedRequest } from '../../call/request.js';
import { type Settled, settle } from '../../call/result.js';
import { isRefusal, retryStatuses } from '../../call/status-error.js';
import { askedWaitMs } from '../../semantics/rate-limit-headers.js';
import { retryAfterMs } from '../../semantics/retry-after.js';
import { byKey, type KeyOf, originOf } from '../keyed.js';
import { createRetryBudget, type RetryBudget, retryBudgetOptions } from './retry-budget.js';

export const retryOptions = () =>
  z.strictObject({
    attempts: z.int().min(1).max(10).default(4).describe('Tries in all, the first included. Default: 4.'),
    baseMs: z.int().min(1).max(60_000).default(1000).describe('Milliseconds before the second try; doubles with each one. Default: 1000.'),
    maxMs: z
      .int()
      .min(1)
      .max(600_000)
      .default(30_000)
      .describe('Milliseconds between two tries at most; Retry-After may ask for more. Default: 30000.'),
    budget: z
      .union([z.literal(false), retryBudgetOptions()])
      .prefault({})
      .describe('How many retries the calls to one API and origin share; false: no such bound. Default: see its options.'),
  });
export type RetryOptions = z.infer<ReturnType<typeof retryOptions>>;

export interface RetryDependencies {
  readonly clock: Clock;
  readonly random: Random;
  readonly keyOf?: KeyOf;
}

/** For an API whose budget is switched off. */
const endless: RetryBudget = { onRequest: () => undefined, tryRetry: () => true };

/** Errors of the stages within that refuse an attempt: asking again can't change their mind sooner than their `retryAt`. */
const refusals: ReadonlySet<ErrorCode> = new Set(['circuit-open', 'rate-limited', 'overloaded']);

/**
 * The loop is ky's; what is retried and how long it waits is decided here, because ky retries by method alone, jitters
 * nothing by default, and sleeps on any Retry-After (https://github.com/sindresorhus/ky#retry).
 */
export function retry(options: RetryOptions, dependencies: RetryDependencies): Stage<PreparedRequest, Answer> {
  const { clock, keyOf = originOf } = dependencies;
  const budgetOptions = options.budget;
  const budgets = byKey(
    () => (budgetOptions === false ? endless : createRetryBudget(budgetOptions, clock)),
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

/** On the first call: importing it makes Node load its whole fetch, 20 ms that a server that only lists tools saves. */
async function loadKy(): Promise<KyInstance> {
  const { default: ky } = await import('ky');
  return ky.create({
    timeout: false,
    retry: { methods: ['get', 'head', 'options', 'post', 'put', 'patch', 'delete'], delay: () => 0 },
  });
}

/** Tells ky that the last result is worth another try. */
class WorthRetrying extends Error {}

async function runLoop(
  client: KyInstance,
  options: RetryOptions,
  budget: RetryBudget,
  { clock, random }: RetryDependencies,
  request: PreparedRequest,
  next: Next<PreparedRequest, Answer>,
): Promise<Answer> {
  let n = 0;
  let waitMs = 0;
  let last: Settled | undefined;
  /** An earlier attempt may have taken effect, whatever the last one came to. */
  let doubt = false;

  const attempt = async (): Promise<Response> => {
    n += 1;
    const startedAt = clock.monotonic();
    const result = await settle(next(request));
    const durationMs = clock.monotonic() - startedAt;
    const error = 'error' in result ? result.error : result.answer.fault;
    request.record({
      n,
      waitMs,
      durationMs,
      ...('answer' in result && { status: result.answer.status }),
      ...(error && { error: error.code }),
    });
    if ('error' in result && refusals.has(result.error.code)) {
      // What an attempt came to that was sent says more than the refusal of another.
      last = last === undefined ? result : withRetryAt(last, result.error.retryAt);
      return new Response(null);
    }
    if (last !== undefined) doubt ||= mayHaveActed(last);
    last = result;
    if (isWorthRetrying(last, request)) throw new WorthRetrying();
    return new Response(null);
  };

  const shouldRetry = ({ error }: { error: Error }): boolean => {
    if (!(error instanceof WorthRetrying) || last === undefined) return false;
    const backoff = random() * Math.min(options.baseMs * 2 ** (n - 1), options.maxMs);
    waitMs = Math.max(backoff, askedBy(last, clock.now()) ?? 0);
    if (waitMs >= request.endsAt - clock.monotonic()) {
      last = withRetryAt(last, clock.now() + waitMs);
      return false;
    }
    return budget.tryRetry();
  };

  const wait = async (): Promise<void> => {
    const reason = last === undefined ? '' : 'error' in last ? last.error.code : String(last.answer.status);
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
  if ('error' in last) throw doubt ? inDoubt(last.error) : last.error;
  const asked = askedBy(last, clock.now());
  return asked === undefined || last.answer.retryAt !== undefined ? last.answer : { ...last.answer, retryAt: clock.now() + asked };
}

function isWorthRetrying(result: Settled, request: PreparedRequest): boolean {
  if (request.signal.aborted) return false;
  if ('error' in result) return result.error.safeToRetry;
  const { answer } = result;
  if (answer.fault !== undefined && answer.status < 400) return answer.fault.safeToRetry;
  return retryStatuses.has(answer.status) && (isRepeatable(request) || isRefusal(answer));
}

/** The wait that a refusal by the API asks for. */
function askedBy(result: Settled, now: number): number | undefined {
  if ('error' in result) return undefined;
  const { status, headers, fault } = result.answer;
  return status === 429 || status === 503 || fault?.code === 'rate-limited' ? askedWaitMs(headers, now) : retryAfterMs(headers, now);
}

function mayHaveActed(result: Settled): boolean {
  if ('error' in result) return result.error.outcome === 'unknown';
  return !isRefusal(result.answer) && result.answer.fault?.outcome !== 'rejected';
}

function inDoubt(error: ApiError): ApiError {
  const { code, message, safeToRetry, hint, retryAt, cause } = error;
  return new ApiError(code, message, { outcome: 'unknown', safeToRetry, hint, cause, ...(retryAt !== undefined && { retryAt }) });
}

function withRetryAt(result: Settled, retryAt: number | undefined): Settled {
  if (retryAt === undefined) return result;
  return 'error' in result ? { error: result.error.withRetryAt(retryAt) } : { answer: { ...result.answer, retryAt } };
}
