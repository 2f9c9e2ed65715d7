import type { Clock } from '../../runtime/clock.js';
import type { CallEvent } from '../../telemetry/events.js';
import type { ApiOutcome, Attempt } from './api-response.js';
import type { Next } from './pipeline.js';
import type { PreparedRequest } from './request.js';

/** Runs a call through a pipeline and returns its outcome: failures are values, not exceptions. */
export async function outcomeOf(
  prepared: PreparedRequest,
  run: Next,
  { attempts, startedAt, clock }: { readonly attempts: readonly Attempt[]; readonly startedAt: number; readonly clock: Clock },
): Promise<ApiOutcome> {
  const { response, error } = await run(prepared);
  const { requestId, method } = prepared;
  const url = response?.url ?? prepared.url;
  const totalMs = clock.monotonic() - startedAt;
  // Without a spread, which takes longer than the rest.
  if (error === undefined) return { requestId, method, url, attempts, totalMs, ok: true, response };
  return { requestId, method, url, attempts, totalMs, ok: false, error, ...(response && { response }) };
}

/** Without a spread, for the reason above. */
export function callEventOf(outcome: ApiOutcome): CallEvent {
  const { requestId, totalMs, response } = outcome;
  const error = outcome.ok ? undefined : outcome.error.code;
  return { type: 'call', requestId, durationMs: totalMs, status: response?.status, source: response?.source, error };
}
