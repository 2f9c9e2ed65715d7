import type { FlightClaim, SharedFlights } from '../shared-state.js';
import type { RedisLink } from './redis-link.js';
import { beginFlightScript, endFlightScript } from './scripts.js';

/** A node that ends without a word costs the others this time, and one more request. */
const leaseMs = 1500;
/** Time in which a node that looked into the cache before the end of a flight asks for the claim. */
const endedMs = 1000;

const claims: readonly FlightClaim[] = ['elsewhere', 'claimed', 'ended'];

export function redisFlights(link: RedisLink, keyOf: (key: string) => string): SharedFlights {
  return {
    async begin(key, token) {
      const args = [keyOf(key), token, leaseMs];
      return claims[Number(await link.run((client) => client.eval(beginFlightScript, 1, ...args)).catch(() => -1))];
    },
    async end(key, token) {
      const args = [keyOf(key), token, endedMs, keyOf(key)];
      await link.run((client) => client.eval(endFlightScript, 1, ...args)).catch(() => undefined);
    },
    watch: (key, wake) => link.listen(keyOf(key), wake),
  };
}
