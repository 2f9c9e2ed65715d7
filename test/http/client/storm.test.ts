import { afterEach, describe, expect, it } from 'vitest';
import { type ApiDefinition, createApiClient } from '../../../src/index.js';
import type { Clock } from '../../../src/runtime/clock.js';
import { startLoopback } from '../../helpers/calls/loopback.js';

const callers = 50;
const rounds = 6;
const offered = callers * rounds;

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

/** Waits of a stage take no time; only the deadline and the time-outs, which are longer than a test, never come. */
const hastyClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(ms, task) {
    if (ms >= 5000) return () => undefined;
    const immediate = setImmediate(task);
    return () => clearImmediate(immediate);
  },
};

/** Every caller asks for something else, again as soon as all have ended; the API answers each call with 503. */
async function storm(definition: ApiDefinition) {
  const server = await startLoopback((_, response) => response.writeHead(503).end('down'));
  const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true }, ...definition }, { clock: hastyClock });
  opened.push(server, client);
  const codes = new Map<string, number>();
  const startedAt = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const outcomes = await Promise.all(Array.from({ length: callers }, (_, caller) => client.call({ target: `/${round}/${caller}` })));
    for (const outcome of outcomes) {
      const code = outcome.ok ? 'ok' : outcome.error.code;
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  }
  // Within one window of the budget: beyond it, another minimum of 3 would be allowed.
  expect(performance.now() - startedAt).toBeLessThan(9000);
  return { upstream: server.count(), codes: Object.fromEntries(codes) };
}

const unbounded = { rateLimit: false, concurrency: false } as const;

describe('when an API fails altogether', () => {
  it('multiplies the load by four without a budget: what the others must prevent', async () => {
    const { upstream } = await storm({ ...unbounded, breaker: false, retry: { budget: false } });
    expect(upstream).toBe(offered * 4);
  });

  it('sees 1.2 times the calls at most, and the minimum of 3, by the retry budget alone', async () => {
    const { upstream, codes } = await storm({ ...unbounded, breaker: false });
    expect(upstream).toBeGreaterThanOrEqual(offered);
    expect(upstream).toBeLessThanOrEqual(offered * 1.2 + 3);
    expect(codes).toEqual({ 'server-error': offered });
  });

  it('is left alone after the first round by the breaker', async () => {
    const { upstream, codes } = await storm({ ...unbounded, breaker: {} });
    expect(upstream).toBeLessThanOrEqual(callers * 1.2 + 3);
    expect(codes['circuit-open']).toBeGreaterThanOrEqual(offered - callers);
  });

  it('sees no more than that with every default', async () => {
    const { upstream, codes } = await storm({});
    expect(upstream).toBeLessThanOrEqual(callers * 1.2 + 3);
    expect(Object.values(codes).reduce((sum, count) => sum + count, 0)).toBe(offered);
  });
});
