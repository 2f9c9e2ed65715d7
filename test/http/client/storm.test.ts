import { describe, expect, it } from 'vitest';
import { type ApiDefinition, createApiClient } from '../../../src/index.js';
import type { Clock } from '../../../src/runtime/clock.js';
import { startLoopback } from '../../helpers/calls/loopback.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';

const callers = 50;
const rounds = 6;
const callCount = callers * rounds;

const closables = closedAfterEach();

/** Fires timers below 5 s immediately, and never fires deadlines and timeouts, which are longer. */
const instantClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(ms, task) {
    if (ms >= 5000) return () => undefined;
    const immediate = setImmediate(task);
    return () => clearImmediate(immediate);
  },
};

/** Runs rounds of concurrent calls, each to a different path of an API that returns 503 to every request. */
async function storm(definition: ApiDefinition) {
  const server = await startLoopback((_, response) => response.writeHead(503).end('down'));
  const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true }, ...definition }, { clock: instantClock });
  closables.push(server, client);
  const codes = new Map<string, number>();
  const startedAt = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const outcomes = await Promise.all(Array.from({ length: callers }, (_, caller) => client.call({ target: `/${round}/${caller}` })));
    for (const outcome of outcomes) {
      const code = outcome.ok ? 'ok' : outcome.error.code;
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  }
  // The run must end within one window of the budget: a second window would allow another minimum of 3.
  expect(performance.now() - startedAt).toBeLessThan(9000);
  return { requestCount: server.count(), codes: Object.fromEntries(codes) };
}

const unbounded = { rateLimit: false, concurrency: false } as const;

describe('load on an API that fails every request', () => {
  it('retries multiply the load by four without retry budget and circuit breaker', async () => {
    const { requestCount } = await storm({ ...unbounded, breaker: false, retry: { budget: false } });
    expect(requestCount).toBe(callCount * 4);
  });

  it('the retry budget alone limits the load to 1.2 times the calls plus the minimum of 3', async () => {
    const { requestCount, codes } = await storm({ ...unbounded, breaker: false });
    expect(requestCount).toBeGreaterThanOrEqual(callCount);
    expect(requestCount).toBeLessThanOrEqual(callCount * 1.2 + 3);
    expect(codes).toEqual({ 'server-error': callCount });
  });

  it('the circuit breaker ends the load after the first round', async () => {
    const { requestCount, codes } = await storm({ ...unbounded, breaker: {} });
    expect(requestCount).toBeLessThanOrEqual(callers * 1.2 + 3);
    expect(codes['circuit-open']).toBeGreaterThanOrEqual(callCount - callers);
  });

  it('the default settings end the load after the first round', async () => {
    const { requestCount, codes } = await storm({});
    expect(requestCount).toBeLessThanOrEqual(callers * 1.2 + 3);
    expect(Object.values(codes).reduce((sum, count) => sum + count, 0)).toBe(callCount);
  });
});
