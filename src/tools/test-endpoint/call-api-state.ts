import type { Explanation } from '../../http/client/explanation.js';
import type { Sample } from './take-samples.js';

/** Describes what call-api would do with the request: the test bypasses its cache, circuit breaker and rate limiter. */
export function describeCallApi({ policy, cache, breaker, rate }: Explanation, { sent, error }: Sample): string {
  if (policy.kind === 'refused') return `would refuse it (${policy.error.code})`;
  if (policy.kind === 'needs-approval') return 'would ask the user for approval';
  // The network guard decides at connect time, and equally for call-api.
  if (!sent && error !== undefined) return `would refuse it (${error.code})`;
  if (cache === 'fresh') return 'would return a cached response';
  switch (breaker?.kind) {
    case 'open':
      return `would refuse it until ${new Date(breaker.openUntil).toISOString()} (circuit-open): an earlier call failed with ${breaker.openedBy.reason}`;
    case 'forced-open':
      return 'would refuse it (circuit-open): the operator disabled calls';
    case 'half-open':
      return 'would send it as a trial request, or refuse it while a trial is running (the circuit is half-open)';
  }
  if (rate !== undefined && rate.available < 1) {
    const until = rate.limitedUntil === undefined ? '' : `; limited by the API until ${new Date(rate.limitedUntil).toISOString()}`;
    return `would wait for the rate limiter: ${rate.waiting} calls queued, ${rate.perSecond} calls per second${until}`;
  }
  return cache === 'stale' ? 'would send it to revalidate a cached response' : 'would send it';
}
