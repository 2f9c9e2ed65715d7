import type { Clock } from '../../runtime/clock.js';
import type { Answer, ApiOutcome, Attempt } from './answer.js';
import type { Next } from './pipeline.js';
import type { PreparedRequest } from './request.js';
import { settle } from './result.js';
import { answerError } from './status-error.js';

/** A call through a pipeline, as its caller gets to know it: failures are outcomes, and nothing is thrown for them. */
export async function outcomeOf(
  prepared: PreparedRequest,
  run: Next<PreparedRequest, Answer>,
  { attempts, startedAt, clock }: { readonly attempts: readonly Attempt[]; readonly startedAt: number; readonly clock: Clock },
): Promise<ApiOutcome> {
  const result = await settle(run(prepared));
  const { requestId, method } = prepared;
  const end = (url: URL) => ({ requestId, method, url, attempts, totalMs: clock.monotonic() - startedAt });
  if ('error' in result) return { ...end(prepared.url), ok: false, error: result.error };
  const { answer } = result;
  const error = answerError(answer, prepared, clock.now());
  return error === undefined ? { ...end(answer.url), ok: true, answer } : { ...end(answer.url), ok: false, error, answer };
}
