import type { KyInstance } from 'ky';
import * as z from 'zod';
import { ApiError } from '../../errors.js';
import { type Clock, sleep } from '../../runtime/clock.js';
import type { Random } from '../../runtime/random.js';
import type { Answer } from '../answer.js';
import type { Next, Stage } from '../pipeline.js';
import { isRepeatable, type PreparedRequest } from '../request.js';
import { retryAfterMs } from '../retry-after.js';
import { isRefusal, retryStatuses } from '../status-error.js';

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
  });
export type RetryOptions = z.infer<ReturnType<typeof retryOptions>>;

export interface RetryDependencies {
  readonly clock: Clock;
  readonly random: Random;
}

/**
 * The loop is ky's; what is retried and how long it waits is decided here, because ky retries by method alone, jitters
 * nothing by default, and sleeps on any Retry-After (https://github.com/sindresorhus/ky#retry).
 */
export function retry(options: RetryOptions, dependencies: RetryDependencies): Stage<PreparedRequest, Answer> {
  let client: Promise<KyInstance> | undefined;
  return async (request, next) => {
    client ??= loadKy();
    return runLoop(await client, options, dependencies, request, next);
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

type Result = { readonly answer: Answer } | { readonly error: ApiError };

/** Tells ky that the last result is worth another try. */
class WorthRetrying extends Error {}

async function runLoop(
  client: KyInstance,
  options: RetryOptions,
  { clock, random }: RetryDependencies,
  request: PreparedRequest,
  next: Next<PreparedRequest, Answer>,
): Promise<Answer> {
  const endsAt = clock.monotonic() + request.deadlineMs;
  let n = 0;
  let waitMs = 0;
  let last: Result | undefined;

  const attempt = async (): Promise<Response> => {
    n += 1;
    const startedAt = clock.monotonic();
    last = await settle(next(request));
    const durationMs = clock.monotonic() - startedAt;
    const error = 'error' in last ? last.error : last.answer.fault;
    request.record({
      n,
      waitMs,
      durationMs,
      ...('answer' in last && { status: last.answer.status }),
      ...(error && { error: error.code }),
    });
    if (isWorthRetrying(last, request)) throw new WorthRetrying();
    return new Response(null);
  };

  const shouldRetry = ({ error }: { error: Error }): boolean => {
    if (!(error instanceof WorthRetrying) || last === undefined) return false;
    const backoff = random() * Math.min(options.baseMs * 2 ** (n - 1), options.maxMs);
    const asked = 'answer' in last ? retryAfterMs(last.answer.headers, clock.now()) : undefined;
    waitMs = Math.max(backoff, asked ?? 0);
    if (waitMs >= endsAt - clock.monotonic()) {
      last = withRetryAt(last, clock.now() + waitMs);
      return false;
    }
    return true;
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
  if ('error' in last) throw last.error;
  return last.answer;
}

async function settle(attempt: Promise<Answer>): Promise<Result> {
  try {
    return { answer: await attempt };
  } catch (error) {
    if (error instanceof ApiError) return { error };
    throw error;
  }
}

function isWorthRetrying(result: Result, request: PreparedRequest): boolean {
  if (request.signal.aborted) return false;
  if ('error' in result) return result.error.safeToRetry;
  const { answer } = result;
  if (answer.fault !== undefined && answer.status < 400) return answer.fault.safeToRetry;
  return retryStatuses.has(answer.status) && (isRepeatable(request) || isRefusal(answer));
}

function withRetryAt(result: Result, retryAt: number): Result {
  return 'error' in result ? { error: result.error.withRetryAt(retryAt) } : { answer: { ...result.answer, retryAt } };
}
