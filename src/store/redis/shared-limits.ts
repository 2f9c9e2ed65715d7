import type { Reservation, SharedLimits } from '../shared-state.js';
import type { RedisLink } from './redis-link.js';
import { pauseScript, reserveScript } from './scripts.js';

/** Buckets in Redis, on its clock. `now` replaces that clock in tests. */
export function redisLimits(link: RedisLink, keyOf: (key: string) => string, now: () => number | '' = () => ''): SharedLimits {
  return {
    async reserve(key, { perSecond, burst }, maxWaitMs) {
      const args = [perSecond, burst, Math.min(maxWaitMs, maxPauseMs), now()];
      return toReservation(await link.run((client) => client.eval(reserveScript, 1, keyOf(key), ...args)).catch(() => undefined));
    },
    async pause(key, { perSecond, burst }, ms) {
      const args = [perSecond, burst, Math.min(ms, maxPauseMs), now()];
      await link.run((client) => client.eval(pauseScript, 1, keyOf(key), ...args)).catch(() => undefined);
    },
  };
}

const maxPauseMs = 7 * 24 * 60 * 60 * 1000;

function toReservation(reply: unknown): Reservation | undefined {
  if (!Array.isArray(reply)) return undefined;
  const [isReserved, wait]: unknown[] = reply;
  const waitMs = Number(wait);
  return Number.isFinite(waitMs) ? { isReserved: isReserved === 1, waitMs } : undefined;
}
