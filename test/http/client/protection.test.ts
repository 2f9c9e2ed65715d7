import { afterEach, describe, expect, it } from 'vitest';
import { type ApiDefinition, type CallEvent, createApiClient } from '../../../src/index.js';
import { type Loopback, startLoopback } from '../../helpers/calls/loopback.js';
import { createFakeClock, settled } from '../../helpers/fake-clock.js';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function stand(handler: Parameters<typeof startLoopback>[0], definition: ApiDefinition = {}) {
  const server: Loopback = await startLoopback(handler);
  const clock = createFakeClock();
  const options: ApiDefinition = { baseUrl: server.url, network: { allowLocal: true }, retry: { attempts: 1 }, ...definition };
  const client = createApiClient(options, { clock, random: () => 0 });
  opened.push(server, client);
  const events: CallEvent[] = [];
  const call = (target = '/') => client.call({ target, onEvent: (event) => events.push(event) });
  return { server, clock, client, events, call };
}

describe('a client', () => {
  it('leaves an API alone that keeps failing, tries it again after a while, and goes on when it is well', async () => {
    const { server, clock, client, events, call } = await stand((_, response, n) => response.writeHead(n > 5 ? 200 : 500).end());
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

  it('does not hold 4xx against an API', async () => {
    const { server, call } = await stand((_, response) => response.writeHead(404).end());
    for (let n = 0; n < 12; n += 1) await call();
    expect(server.count()).toBe(12);
  });

  it('keeps to the rate of an API, and to what the API says is left', async () => {
    const { server, clock, call, client } = await stand((_, response, n) => {
      response.writeHead(200, n === 3 ? { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '120' } : {}).end();
    });
    for (let n = 0; n < 3; n += 1) await call();
    expect(await call()).toMatchObject({ ok: false, error: { code: 'rate-limited', outcome: 'not-sent', retryAt: clock.now() + 120_000 } });
    expect(server.count()).toBe(3);
    expect(client.health()[0]?.rate).toEqual({ available: 0, waiting: 0, perSecond: 0, narrowedUntil: clock.now() + 120_000 });
    clock.skip(120_000);
    expect((await call()).ok).toBe(true);
  });

  it('sends a retry at the very time that Retry-After names, also at the end of the deadline', async () => {
    const { clock, client } = await stand((_, response, n) => response.writeHead(n === 1 ? 429 : 200, { 'retry-after': '59' }).end(), {
      retry: {},
    });
    const onEvent = (event: CallEvent) => {
      if (event.type === 'retry') queueMicrotask(() => clock.skip(event.waitMs - 1));
      if (event.type === 'retry') setImmediate(() => void clock.pass(1));
    };
    expect((await client.call({ target: '/', onEvent })).ok).toBe(true);
  });

  it('runs so many calls at a time, and refuses those beyond its queue', async () => {
    const waiting: (() => void)[] = [];
    const { client, call } = await stand((_, response) => waiting.push(() => response.end()), { concurrency: { limit: 2, queue: 1 } });
    const calls = ['/1', '/2', '/3', '/4'].map((target) => call(target));
    expect(await calls[3]).toMatchObject({ ok: false, error: { code: 'overloaded' } });
    expect(client.health()[0]?.concurrency).toEqual({ running: 2, waiting: 1 });
    for (let answered = 0; answered < 3; ) {
      await settled();
      for (const answer of waiting.splice(0)) {
        answer();
        answered += 1;
      }
    }
    expect((await Promise.all(calls)).map(({ ok }) => ok)).toEqual([true, true, true, false]);
  });

  it('treats a limit in the body of a 200 as the failure that it is', async () => {
    const { call } = await stand((_, response) => response.end('{"error":{"code":"RATE_LIMIT"}}'), {
      rateLimit: { bodyRule: { pointer: '/error/code', matches: 'RATE_LIMIT' } },
    });
    const outcome = await call();
    expect(outcome).toMatchObject({ ok: false, error: { code: 'rate-limited', outcome: 'rejected', safeToRetry: true } });
    expect(outcome.ok || outcome.answer?.body.byteLength).toBe(31);
  });

  it('tells how each API and origin is doing, by name', async () => {
    const { server, client, call } = await stand((_, response) => response.end(), { name: 'shop' });
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

  it('can do without each of them', async () => {
    const { server, client, call } = await stand((_, response) => response.writeHead(500).end(), {
      breaker: false,
      rateLimit: false,
      concurrency: false,
      retry: { attempts: 1, budget: false },
    });
    for (let n = 0; n < 30; n += 1) await call();
    expect(server.count()).toBe(30);
    expect(client.health()).toEqual([]);
  });

  it('names the option that is wrong', () => {
    expect(() => createApiClient({ breaker: { failures: 0 } })).toThrow(/failures/);
    expect(() => createApiClient({ rateLimit: { perSecond: -1 } })).toThrow(/perSecond/);
    expect(() => createApiClient({ retry: { budget: { ratio: 11 } } })).toThrow(/ratio/);
  });
});
