import { afterEach, describe, expect, it } from 'vitest';
import { type ApiClient, createApiClient } from '../../../src/http/client/client.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { type HttpHandler, startHttpServer } from '../../helpers/servers/http-server.js';

const day = 24 * 60 * 60 * 1000;
const opened: { close(): Promise<unknown> }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

async function stand(handler: HttpHandler) {
  const server = await startHttpServer(handler);
  const clock = createFakeClock();
  const client: ApiClient = createApiClient({ baseUrl: server.url, network: { allowLocal: true } }, { clock, random: () => 1 });
  opened.push(server, client);
  return { server, clock, client };
}

describe.each([
  ['forward', day],
  ['back', -day],
])('when the time of day jumps %s by a day', (_direction, jump) => {
  it('a call that waits for its next attempt goes on as if nothing had happened', async () => {
    const { client, clock } = await stand((_request, response, count) => response.writeHead(count === 1 ? 503 : 200).end('here'));
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

  it('an open circuit stays open for as long as it was to', async () => {
    const { client, clock, server } = await stand((_request, response) => response.writeHead(500).end());
    const call = () => client.call({ target: '/', method: 'POST' });
    for (let n = 0; n < 5; n += 1) await call();
    clock.jump(jump);
    const refused = await call();
    expect(refused).toMatchObject({ ok: false, error: { code: 'circuit-open' } });
    // What the caller is told is in the new time of day.
    expect(refused.ok ? 0 : refused.error.retryAt).toBe(clock.now() + 30_000);
    clock.advance(30_000);
    await call();
    expect(server.requests).toHaveLength(6);
  });
});

describe('an operator', () => {
  it('forces the breaker of an API open and closed, and hands it back', async () => {
    const { client, server } = await stand((_request, response) => response.end('here'));
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

  it('is told when there is no breaker to force', async () => {
    const client = createApiClient({ breaker: false });
    opened.push(client);
    await expect(client.forceBreaker('x', 'open')).rejects.toThrow('forceBreaker');
  });
});

describe('a call for a measurement', () => {
  it('goes straight to the API: past cache, retries, and an open breaker', async () => {
    const { client, server } = await stand((_request, response) => response.writeHead(503, { 'cache-control': 'max-age=60' }).end());
    await client.call({ target: '/', method: 'POST' });
    await client.forceBreaker(client.health()[0]?.key ?? '', 'open');
    expect(await client.call({ target: '/', direct: true })).toMatchObject({ ok: false, error: { code: 'server-error' }, attempts: [] });
    expect(server.requests).toHaveLength(2);
  });
});

describe('the options of a call', () => {
  it.each([{ attempts: 0 }, { attempts: Number.NaN }, { deadlineMs: -1 }, { deadlineMs: Number.POSITIVE_INFINITY }])(
    '%o are refused',
    async (options) => {
      const { client, server } = await stand((_request, response) => response.end());
      await expect(client.call({ target: '/', ...options })).rejects.toMatchObject({ code: 'invalid-arguments' });
      expect(server.requests).toHaveLength(0);
    },
  );
});
