import { afterEach, describe, expect, it } from 'vitest';
import { type ApiClient, createApiClient } from '../../../src/http/client/client.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { type HttpHandler, startHttpServer } from '../../helpers/servers/http-server.js';

const day = 24 * 60 * 60 * 1000;
const closables: { close(): Promise<unknown> }[] = [];

afterEach(async () => {
  await Promise.all(closables.splice(0).map((one) => one.close()));
});

async function setUp(handler: HttpHandler) {
  const server = await startHttpServer(handler);
  const clock = createFakeClock();
  const client: ApiClient = createApiClient({ baseUrl: server.url, network: { allowLocal: true } }, { clock, random: () => 1 });
  closables.push(server, client);
  return { server, clock, client };
}

describe.each([
  ['forward', day],
  ['back', -day],
])('system time set %s by a day', (_direction, jump) => {
  it('a change of the system time does not change the backoff of a call', async () => {
    const { client, clock } = await setUp((_request, response, count) => response.writeHead(count === 1 ? 503 : 200).end('ok'));
    const outcome = await client.call({
      target: '/',
      onEvent(event) {
        if (event.type !== 'retry') return;
        clock.jump(jump);
        queueMicrotask(() => clock.advance(event.waitMs));
      },
    });
    expect(outcome).toMatchObject({ ok: true, totalMs: 1000 });
  });

  it('a change of the system time does not change how long a circuit breaker stays open', async () => {
    const { client, clock, server } = await setUp((_request, response) => response.writeHead(500).end());
    const call = () => client.call({ target: '/', method: 'POST' });
    for (let n = 0; n < 5; n += 1) await call();
    clock.jump(jump);
    const refused = await call();
    expect(refused).toMatchObject({ ok: false, error: { code: 'circuit-open' } });
    // retryAt is in the new system time.
    expect(refused.ok ? 0 : refused.error.retryAt).toBe(clock.now() + 30_000);
    clock.advance(30_000);
    await call();
    expect(server.requests).toHaveLength(6);
  });
});

describe('forceBreaker', () => {
  it('forces a circuit breaker open, and back to auto', async () => {
    const { client, server } = await setUp((_request, response) => response.end('ok'));
    await client.call({ target: '/' });
    const [health] = client.health();
    const key = health?.key ?? '';
    await client.forceBreaker(key, 'open');
    expect(await client.call({ target: '/' })).toMatchObject({ ok: false, error: { code: 'circuit-open', outcome: 'not-sent' } });
    expect(client.health()).toMatchObject([{ key, breaker: { kind: 'forced-open' } }]);
    await client.forceBreaker(key, 'auto');
    expect(await client.call({ target: '/' })).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(2);
  });

  it('forceBreaker rejects if the circuit breaker is disabled', async () => {
    const client = createApiClient({ breaker: false });
    closables.push(client);
    await expect(client.forceBreaker('x', 'open')).rejects.toThrow('forceBreaker');
  });
});

describe('direct call', () => {
  it('a direct call bypasses the cache, retries and an open circuit breaker', async () => {
    const { client, server } = await setUp((_request, response) => response.writeHead(503, { 'cache-control': 'max-age=60' }).end());
    await client.call({ target: '/', method: 'POST' });
    await client.forceBreaker(client.health()[0]?.key ?? '', 'open');
    expect(await client.call({ target: '/', direct: true })).toMatchObject({ ok: false, error: { code: 'server-error' }, attempts: [] });
    expect(server.requests).toHaveLength(2);
  });
});

describe('call options', () => {
  it.each([{ attempts: 0 }, { attempts: Number.NaN }, { deadlineMs: -1 }, { deadlineMs: Number.POSITIVE_INFINITY }])(
    'refuses the options %o',
    async (options) => {
      const { client, server } = await setUp((_request, response) => response.end());
      await expect(client.call({ target: '/', ...options })).rejects.toMatchObject({ code: 'invalid-arguments' });
      expect(server.requests).toHaveLength(0);
    },
  );
});
