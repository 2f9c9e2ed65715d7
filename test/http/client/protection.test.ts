import { describe, expect, it } from 'vitest';
import { type ApiDefinition, type CallEvent, createApiClient } from '../../../src/index.js';
import { type Loopback, startLoopback } from '../../helpers/calls/loopback.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { createFakeClock, settled } from '../../helpers/fake-clock.js';

const closables = closedAfterEach();

async function setUp(handler: Parameters<typeof startLoopback>[0], definition: ApiDefinition = {}) {
  const server: Loopback = await startLoopback(handler);
  const clock = createFakeClock();
  const options: ApiDefinition = { baseUrl: server.url, network: { allowLocal: true }, retry: { attempts: 1 }, ...definition };
  const client = createApiClient(options, { clock, random: () => 0 });
  closables.push(server, client);
  const events: CallEvent[] = [];
  const call = (target = '/') => client.call({ target, onEvent: (event) => events.push(event) });
  return { server, clock, client, events, call };
}

describe('API client', () => {
  it('opens the circuit breaker of a failing API, sends a trial request after 30 s, and closes it after successes', async () => {
    const { server, clock, client, events, call } = await setUp((_, response, n) => response.writeHead(n > 5 ? 200 : 500).end());
    for (let n = 0; n < 5; n += 1) await call();
    const refused = await call();
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'circuit-open', outcome: 'not-sent', retryAt: clock.now() + 30_000 },
      attempts: [{ n: 1, error: 'circuit-open' }],
    });
    expect(server.count()).toBe(5);
    expect(client.health()[0]?.breaker).toMatchObject({ kind: 'open', openUntil: clock.now() + 30_000 });
    clock.skip(30_000);
    expect((await call()).ok && (await call()).ok).toBe(true);
    expect(client.health()[0]?.breaker).toMatchObject({ kind: 'closed' });
    expect(events.flatMap((event) => (event.type === 'breaker' ? [event.state] : []))).toEqual(['open', 'half-open', 'closed']);
  });

  it('does not open the circuit breaker after 4xx responses', async () => {
    const { server, call } = await setUp((_, response) => response.writeHead(404).end());
    for (let n = 0; n < 12; n += 1) await call();
    expect(server.count()).toBe(12);
  });

  it('sends nothing until the reset if the API reports no remaining calls', async () => {
    const { server, clock, call, client } = await setUp((_, response, n) => {
      response.writeHead(200, n === 3 ? { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '120' } : {}).end();
    });
    for (let n = 0; n < 3; n += 1) await call();
    expect(await call()).toMatchObject({ ok: false, error: { code: 'rate-limited', outcome: 'not-sent', retryAt: clock.now() + 120_000 } });
    expect(server.count()).toBe(3);
    expect(client.health()[0]?.rate).toEqual({ available: 0, waiting: 0, perSecond: 0, limitedUntil: clock.now() + 120_000 });
    clock.skip(120_000);
    expect((await call()).ok).toBe(true);
  });

  it('sends a retry exactly when its Retry-After ends, even just before the deadline', async () => {
    const { clock, client } = await setUp((_, response, n) => response.writeHead(n === 1 ? 429 : 200, { 'retry-after': '59' }).end(), {
      retry: {},
    });
    const onEvent = (event: CallEvent) => {
      if (event.type === 'retry') queueMicrotask(() => clock.skip(event.waitMs - 1));
      if (event.type === 'retry') setImmediate(() => void clock.pass(1));
    };
    expect((await client.call({ target: '/', onEvent })).ok).toBe(true);
  });

  it('limits concurrent calls, and refuses calls if the queue is full', async () => {
    const waiting: (() => void)[] = [];
    const { client, call } = await setUp((_, response) => waiting.push(() => response.end()), { concurrency: { limit: 2, queue: 1 } });
    const calls = ['/1', '/2', '/3', '/4'].map((target) => call(target));
    expect(await calls[3]).toMatchObject({ ok: false, error: { code: 'overloaded' } });
    expect(client.health()[0]?.concurrency).toEqual({ running: 2, waiting: 1 });
    for (let responded = 0; responded < 3; ) {
      await settled();
      for (const response of waiting.splice(0)) {
        response();
        responded += 1;
      }
    }
    expect((await Promise.all(calls)).map(({ ok }) => ok)).toEqual([true, true, true, false]);
  });

  it('fails with rate-limited if the body of a 200 reports a rate limit', async () => {
    const { call } = await setUp((_, response) => response.end('{"error":{"code":"RATE_LIMIT"}}'), {
      rateLimit: { bodyRule: { pointer: '/error/code', matches: 'RATE_LIMIT' } },
    });
    const outcome = await call();
    expect(outcome).toMatchObject({ ok: false, error: { code: 'rate-limited', outcome: 'rejected', safeToRetry: true } });
    expect(outcome.ok || outcome.response?.body.byteLength).toBe(31);
  });

  it('reports the health of each API and origin by name', async () => {
    const { server, client, call } = await setUp((_, response) => response.end(), { name: 'shop' });
    expect(client.health()).toEqual([]);
    await call();
    expect(client.health()).toEqual([
      {
        key: `shop ${server.url}`,
        breaker: { kind: 'closed', consecutiveFailures: 0, calls: 1, failureRatio: 0 },
        rate: { available: 19, waiting: 0, perSecond: 10 },
        concurrency: { running: 0, waiting: 0 },
      },
    ]);
  });

  it('sends every call if circuit breaker, rate limiter, concurrency limit and retry budget are disabled', async () => {
    const { server, client, call } = await setUp((_, response) => response.writeHead(500).end(), {
      breaker: false,
      rateLimit: false,
      concurrency: false,
      retry: { attempts: 1, budget: false },
    });
    for (let n = 0; n < 30; n += 1) await call();
    expect(server.count()).toBe(30);
    expect(client.health()).toEqual([]);
  });

  it('names the invalid option in the error', () => {
    expect(() => createApiClient({ breaker: { failures: 0 } })).toThrow('breaker.failures');
    expect(() => createApiClient({ rateLimit: { perSecond: -1 } })).toThrow('rateLimit.perSecond');
    expect(() => createApiClient({ retry: { budget: { ratio: 11 } } })).toThrow('retry.budget');
  });
});
