// needs: redis
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';
import { createBreaker } from '../../../src/http/resilience/circuit-breaker/breaker.js';
import { shareBreaker } from '../../../src/http/resilience/circuit-breaker/shared-breaker.js';
import { shareLimiter } from '../../../src/http/resilience/rate-limit/shared-limiter.js';
import { createTokenBucket } from '../../../src/http/resilience/rate-limit/token-bucket.js';
import { openRedis, type RedisState } from '../../../src/store/redis/open-redis.js';
import { createFakeClock, type FakeClock } from '../../helpers/fake-clock.js';
import { type RedisServer, startRedis } from '../../helpers/servers/redis-server.js';
import { breakerConformance } from '../../helpers/suites/breaker-conformance.js';
import { rateLimiterConformance } from '../../helpers/suites/rate-limiter-conformance.js';
import { describeStore } from '../../helpers/suites/store-conformance.js';

/** The suites are not about time, and the machine can be busy. */
const timeoutMs = 5000;
let server: RedisServer;
let redis: RedisState;
/** The clock of the limiter under test, which replaces that of Redis. */
let limiterClock: FakeClock;

beforeAll(async () => {
  server = await startRedis();
  redis = await openRedis(server.settings(), { timeoutMs, limitsNow: () => limiterClock.monotonic() });
});
afterAll(async () => {
  await redis.close();
  await server.close();
});

describeStore(
  'Redis',
  async ({ namespace, onError }) => {
    const { store, close } = await openRedis(server.settings(namespace), { timeoutMs, onError });
    return { ...store, close };
  },
  { ttlMs: 300, pass: async (_clock, ms) => void (await delay(ms)) },
);

breakerConformance('circuit breaker that nodes share through Redis', (options) => {
  const clock = createFakeClock();
  const breaker = shareBreaker(createBreaker(options, clock), { openings: redis.openings, key: randomUUID(), clock });
  return { breaker, pass: (ms) => clock.advance(ms), now: clock.now };
});

/** Lets the commands that a timer has caused end before the next timer runs. */
function clockOfRedis(): FakeClock {
  const clock = createFakeClock();
  const idle = async () => {
    await new Promise(setImmediate);
    await redis.link.run((client) => client.ping());
    await new Promise(setImmediate);
  };
  limiterClock = {
    ...clock,
    async pass(ms) {
      await idle();
      for (let left = ms; left > 0; ) {
        const step = Math.min(left, Math.max(clock.pending()[0] ?? left, 1e-6));
        await clock.pass(step);
        await idle();
        left -= step;
      }
    },
  };
  return limiterClock;
}

rateLimiterConformance(
  'token bucket that nodes share through Redis',
  (options, clock) => shareLimiter(createTokenBucket(options, clock), options, { limits: redis.limits, key: randomUUID(), clock }),
  clockOfRedis,
  5,
);
