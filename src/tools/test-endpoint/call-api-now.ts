import type { Explanation } from '../../http/client/explanation.js';
import type { Sample } from './take-samples.js';

/** What call-api would do with the same request now, which the measurement passes by. */
export function callApiNow({ policy, cache, breaker, rate }: Explanation, { sent, error }: Sample): string {
  if (policy.kind === 'refused') return `would refuse it: ${policy.error.code}`;
  if (policy.kind === 'needs-approval') return 'would ask the user first';
  // The guard, which is asked with the connection, refuses both alike.
  if (!sent && error !== undefined) return `would refuse it: ${error.code}`;
  if (cache === 'fresh') return 'would answer from the cache';
  switch (breaker?.kind) {
    case 'open':
      return `would be refused until ${new Date(breaker.openUntil).toISOString()}: circuit-open, because earlier calls failed`;
    case 'forced-open':
      return 'would be refused: circuit-open, by an operator';
    case 'half-open':
      return 'would be a trial call, or refused while one is under way: the circuit is half-open';
  }
  if (rate !== undefined && rate.available < 1) {
    const until = rate.narrowedUntil === undefined ? '' : `; the API said so, until ${new Date(rate.narrowedUntil).toISOString()}`;
    return `would wait for the rate limit: ${rate.waiting} calls wait already, ${rate.perSecond} go in a second${until}`;
  }
  return cache === 'stale' ? 'would be sent, to validate the answer that the cache has' : 'would be sent';
}
