import type { ApiClient } from '../../http/client.js';
import type { ApiHealth } from '../../http/health.js';

/**
 * What call-api would do now, which the measurement passes by. It knows what the client remembers of the origin: its
 * breaker and its rate; the cache is not asked.
 */
export function callApiNow(client: ApiClient, url: URL): string {
  const states = client.health().filter(({ key }) => key.split(' ').includes(url.origin));
  if (states.length === 0) return 'would be sent: there were no earlier calls to this origin';
  return (
    states.map(ofBreaker).find((text) => text !== undefined) ?? states.map(ofRate).find((text) => text !== undefined) ?? 'would be sent'
  );
}

function ofBreaker({ breaker }: ApiHealth): string | undefined {
  switch (breaker?.kind) {
    case 'open':
      return `would be refused until ${new Date(breaker.openUntil).toISOString()}: circuit-open, because earlier calls failed`;
    case 'forced-open':
      return 'would be refused: circuit-open, by an operator';
    case 'half-open':
      return 'would be a trial call, or refused while one is under way: the circuit is half-open';
    default:
      return undefined;
  }
}

function ofRate({ rate, concurrency }: ApiHealth): string | undefined {
  if (rate !== undefined && rate.available < 1) {
    const until = rate.narrowedUntil === undefined ? '' : `; the API said so, until ${new Date(rate.narrowedUntil).toISOString()}`;
    return `would wait for the rate limit: ${rate.waiting} calls wait already, ${rate.perSecond} go in a second${until}`;
  }
  return concurrency !== undefined && concurrency.waiting > 0
    ? `would wait for a slot: ${concurrency.waiting} calls wait already`
    : undefined;
}
