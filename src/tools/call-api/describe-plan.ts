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

/** An explanation in the words of the tools; `ok` when the call would go out, or ask a person first. */
export function describePlan({ request, credentials, credentialFault, policy, cache, breaker, rate }: Explanation): DescribedPlan {
  const { fingerprint: _, ...shown } = request;
  const error = policy.kind === 'refused' ? policy.error : credentialFault;
  return {
    ok: error === undefined,
    method: request.method,
    url: request.url,
    plan: {
      verdict: verdictOf(policy, cache, breaker, credentialFault !== undefined),
      request: shown,
      credential: credentials.join(', ') || 'none',
      policy: policy.kind === 'needs-approval' ? `asks a person: ${policy.rule}` : policy.kind,
      cache: cacheWords[cache],
      breaker: breaker?.kind ?? 'no calls yet, or switched off',
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
  if (policy.kind === 'refused') return 'It would be refused by the policy.';
  if (lacksCredential) return 'It would fail: its credential can not be had.';
  if (policy.kind === 'needs-approval') return 'It would go out once the user has approved it.';
  if (cache === 'fresh') return 'It would be answered from the cache.';
  if (breaker?.kind === 'open' || breaker?.kind === 'forced-open') return 'It would be refused: the circuit breaker is open.';
  return 'It would be sent.';
}

const cacheWords: Record<Explanation['cache'], string> = {
  off: 'switched off',
  bypassed: 'not used for this request',
  nothing: 'has no answer',
  fresh: 'has a fresh answer',
  stale: 'has an answer that would be validated, or stand in when the API fails',
};
