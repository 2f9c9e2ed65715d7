import type { Clock } from '../../runtime/clock.js';
import type { ApiOutcome, Attempt } from './api-response.js';
import type { Next } from './pipeline.js';
import type { PreparedRequest } from './request.js';
import { settle } from './result.js';
import { errorOfResponse } from './status-error.js';

/** Runs a call through a pipeline and returns its outcome: failures are values, not exceptions. */
export async function outcomeOf(
  prepared: PreparedRequest,
  run: Next,
  { attempts, startedAt, clock }: { readonly attempts: readonly Attempt[]; readonly startedAt: number; readonly clock: Clock },
): Promise<ApiOutcome> {
  const result = await settle(run(prepared));
  const { requestId, method } = prepared;
  const end = (url: URL) => ({ requestId, method, url, attempts, totalMs: clock.monotonic() - startedAt });
  if ('error' in result) return { ...end(prepared.url), ok: false, error: result.error };
  const { response } = result;
  const error = errorOfResponse(response, prepared, clock.now());
  return error === undefined ? { ...end(response.url), ok: true, response } : { ...end(response.url), ok: false, error, response };
}
