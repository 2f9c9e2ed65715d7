import type * as z from 'zod';
import type { Explanation } from '../../http/client/explanation.js';
import { describeError, type errorSchema } from '../contract/result-schema.js';
import type { RequestBody } from './request-body.js';

interface DescribedPlan {
  readonly ok: boolean;
  readonly method: string;
  readonly url: string;
  readonly plan: Record<string, unknown>;
  readonly error?: z.infer<typeof errorSchema>;
}

/** Describes a plan for the agent; `ok` unless the call would be refused, or its credential is not available. */
export function describePlan(
  explanation: Explanation,
  { parts, saveTo }: Pick<RequestBody, 'parts'> & { readonly saveTo?: string | undefined } = {},
): DescribedPlan {
  const { request, credentials, credentialError, policy, cache, breaker, breakerError, rate } = explanation;
  const { fingerprint: _fingerprint, body, ...summary } = request;
  const { content: _content, ...bodySummary } = body ?? {};
  // A cached response can be returned although the circuit is open.
  const refusal = cache === 'fresh' || cache === 'stale' ? undefined : breakerError;
  const error = policy.kind === 'refused' ? policy.error : (credentialError ?? refusal);
  return {
    ok: error === undefined,
    method: request.method,
    url: request.url,
    plan: {
      verdict: verdictOf(explanation),
      request: { ...summary, ...(body && { body: { ...bodySummary, ...(parts && { parts }) } }) },
      ...(saveTo !== undefined && { saveTo }),
      credential: credentials.join(', ') || 'none',
      policy: policy.kind === 'needs-approval' ? `requires approval by the user: ${policy.rule}` : policy.kind,
      cache: cacheTexts[cache],
      breaker: breaker?.kind ?? 'no calls yet, or disabled',
      ...(breaker?.kind === 'open' && { breakerOpenUntil: new Date(breaker.openUntil).toISOString() }),
      ...(rate && {
        rate: {
          available: rate.available,
          waiting: rate.waiting,
          perSecond: rate.perSecond,
          ...(rate.limitedUntil !== undefined && { limitedUntil: new Date(rate.limitedUntil).toISOString() }),
        },
      }),
    },
    ...(error && { error: describeError(error) }),
  };
}

function verdictOf({ policy, cache, credentialError, breakerError, rate }: Explanation): string {
  if (policy.kind === 'refused') return 'The policy would refuse it.';
  if (credentialError !== undefined) return 'It would fail: its credential is not available.';
  const isRefused = breakerError !== undefined && cache !== 'fresh';
  if (isRefused && cache === 'stale') return 'The circuit breaker is open: the stale response would be returned, or it would be refused.';
  if (isRefused) return 'It would be refused: the circuit breaker is open.';
  if (policy.kind === 'needs-approval') return 'It would be sent after the user approves it.';
  if (cache === 'fresh') return 'It would be served from the cache.';
  if (rate !== undefined && rate.available < 1) return 'It would wait for the rate limiter, or be refused if its deadline ends first.';
  return 'It would be sent.';
}

const cacheTexts: Record<Explanation['cache'], string> = {
  off: 'disabled',
  bypassed: 'bypassed for this request',
  nothing: 'no cached response',
  fresh: 'has a fresh response',
  stale: 'has a stale response, to be revalidated, or returned if the API fails',
};
