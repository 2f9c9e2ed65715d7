import type * as z from 'zod';
import type { Explanation } from '../../http/client/explanation.js';
import { describeError, type errorSchema } from '../contract/result-schema.js';

interface DescribedPlan {
  readonly ok: boolean;
  readonly method: string;
  readonly url: string;
  readonly plan: Record<string, unknown>;
  readonly error?: z.infer<typeof errorSchema>;
}

/** Describes a plan for the agent; `ok` unless the policy refuses the call or its credential is not available. */
export function describePlan({ request, credentials, credentialError, policy, cache, breaker, rate }: Explanation): DescribedPlan {
  const { fingerprint: _fingerprint, body, ...summary } = request;
  const { content: _content, ...bodySummary } = body ?? {};
  const error = policy.kind === 'refused' ? policy.error : credentialError;
  return {
    ok: error === undefined,
    method: request.method,
    url: request.url,
    plan: {
      verdict: verdictOf(policy, cache, breaker, credentialError !== undefined),
      request: { ...summary, ...(body && { body: bodySummary }) },
      credential: credentials.join(', ') || 'none',
      policy: policy.kind === 'needs-approval' ? `requires approval by the user: ${policy.rule}` : policy.kind,
      cache: cacheTexts[cache],
      breaker: breaker?.kind ?? 'no calls yet, or disabled',
      ...(breaker?.kind === 'open' && { breakerOpenUntil: new Date(breaker.openUntil).toISOString() }),
      ...(rate && { rate: { available: rate.available, waiting: rate.waiting, perSecond: rate.perSecond } }),
    },
    ...(error && { error: describeError(error) }),
  };
}

function verdictOf(
  policy: Explanation['policy'],
  cache: Explanation['cache'],
  breaker: Explanation['breaker'],
  lacksCredential: boolean,
): string {
  if (policy.kind === 'refused') return 'The policy would refuse it.';
  if (lacksCredential) return 'It would fail: its credential is not available.';
  if (policy.kind === 'needs-approval') return 'It would be sent after the user approves it.';
  if (cache === 'fresh') return 'It would be served from the cache.';
  if (breaker?.kind === 'open' || breaker?.kind === 'forced-open') return 'It would be refused: the circuit breaker is open.';
  return 'It would be sent.';
}

const cacheTexts: Record<Explanation['cache'], string> = {
  off: 'disabled',
  bypassed: 'bypassed for this request',
  nothing: 'no cached response',
  fresh: 'has a fresh response',
  stale: 'has a stale response, to be revalidated, or returned if the API fails',
};
