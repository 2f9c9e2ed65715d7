import { describe, expect, it } from 'vitest';
import { type ApiDirectory, createApiDirectory } from '../../src/apis/api-directory.js';
import type { ApiSettings } from '../../src/apis/api-settings.js';
import type { ApiRequest } from '../../src/http/call/request.js';
import type { ApiDefinition } from '../../src/index.js';
import { send } from '../helpers/calls/cached-calls.js';
import { errorOf, textOf } from '../helpers/calls/outcomes.js';
import { closedAfterEach } from '../helpers/closed-after-each.js';
import { createFakeClock } from '../helpers/fake-clock.js';
import { type HttpHandler, startHttpServer } from '../helpers/servers/http-server.js';

const resources = closedAfterEach();

const local: ApiDefinition = { network: { allowLocal: true }, retry: { attempts: 1 }, allow: { methods: ['GET', 'POST', 'PUT'] } };

async function setUp(handler: HttpHandler) {
  const server = await startHttpServer(handler);
  const clock = createFakeClock();
  const settings = (change: ApiDefinition = {}, adHoc: ApiDefinition = local): ApiSettings => ({
    apis: [{ name: 'shop', definition: { ...local, ...change, baseUrl: change.baseUrl ?? server.url } }],
    adHoc,
  });
  const directory = createApiDirectory(settings(), { clock });
  resources.push(server, directory);
  return { server, clock, settings, directory };
}

const call = (directory: ApiDirectory, request: Partial<ApiRequest> = {}) =>
  directory.resolve({ api: 'shop' }).client.call({ target: 'x', deadlineMs: 2000, ...request });

const paused: HttpHandler = (_request, response) => send(response, { status: 429, headers: { 'retry-after': '60' } });

describe('reload', () => {
  it.each<[string, ApiDefinition]>([
    ['description', { description: 'new' }],
    ['headers', { headers: { 'x-app': '2' } }],
    ['policy', { deny: { paths: ['/other'] } }],
    ['rate limiter', { rateLimit: { perSecond: 1000, burst: 1000 } }],
    ['limits', { timeouts: { deadlineMs: 5000 }, cache: false, concurrency: { limit: 1 } }],
  ])('keeps the pause that an API asked for if its %s changes', async (_what, change) => {
    const { server, clock, settings, directory } = await setUp(paused);
    await call(directory);
    expect(errorOf(await call(directory)).code).toBe('rate-limited');
    await directory.replace(settings(change));
    const refused = errorOf(await call(directory));
    expect(refused).toMatchObject({ code: 'rate-limited', outcome: 'not-sent', retryAt: clock.now() + 60_000 });
    expect(server.requests).toHaveLength(1);
    clock.advance(60_000);
    await call(directory);
    expect(server.requests).toHaveLength(2);
  });

  it('keeps the pause over a time in which the API is not configured, and for bare URLs', async () => {
    const { server, settings, directory } = await setUp(paused);
    await call(directory);
    await directory.replace({ apis: [], adHoc: local });
    await directory.replace(settings());
    expect(errorOf(await call(directory)).code).toBe('rate-limited');
    await directory.replace({ apis: [], adHoc: local });
    const bare = () => directory.resolve({ url: `${server.url}/bare` });
    const callBare = () => bare().client.call({ target: bare().target, deadlineMs: 2000 });
    await callBare();
    expect(errorOf(await callBare()).code).toBe('rate-limited');
    await directory.replace({ apis: [], adHoc: { ...local, description: 'new' } });
    expect(errorOf(await callBare()).code).toBe('rate-limited');
    expect(server.requests).toHaveLength(2);
  });

  it('keeps an open circuit breaker, and applies its new options afterwards', async () => {
    const { server, clock, settings, directory } = await setUp((_request, response) => send(response, { status: 500 }));
    for (let n = 0; n < 5; n += 1) await call(directory);
    await directory.replace(settings({ breaker: { failures: 1, successes: 1 } }));
    expect(errorOf(await call(directory))).toMatchObject({ code: 'circuit-open', retryAt: clock.now() + 30_000 });
    expect(directory.list()[0]).toMatchObject({ breaker: 'open' });
    clock.advance(30_000);
    await call(directory);
    expect(server.requests).toHaveLength(6);
  });

  it('starts another origin or credential with a state of its own', async () => {
    const { server, settings, directory } = await setUp(paused);
    const other = await startHttpServer((_request, response) => send(response, { body: 'other' }));
    resources.push(other);
    await call(directory);
    await directory.replace(settings({ auth: { type: 'bearer', token: 'a-token-of-the-shop' } }));
    expect(errorOf(await call(directory)).outcome).toBe('rejected');
    expect(server.requests).toHaveLength(2);
    await directory.replace(settings({ baseUrl: other.url }));
    expect(textOf(await call(directory))).toBe('other');
    expect(directory.list()[0]).toMatchObject({ breaker: 'closed', rate: { available: 19, perSecond: 10 } });
  });

  it('keeps idempotency records', async () => {
    const { server, settings, directory } = await setUp((_request, response, n) => send(response, { status: 201, body: `order ${n}` }));
    const order: Partial<ApiRequest> = { method: 'POST', body: 'x', idempotencyKey: 'key-1' };
    expect(textOf(await call(directory, order))).toBe('order 1');
    await directory.replace(settings({ description: 'new' }));
    expect(textOf(await call(directory, order))).toBe('order 1');
    expect(errorOf(await call(directory, { ...order, body: 'y' })).code).toBe('idempotency-conflict');
    expect(server.requests).toHaveLength(1);
  });

  it('hides cached responses of the new client after a write that the old client ends later', async () => {
    let value = 'old';
    let finish = () => undefined as unknown;
    const { server, settings, directory } = await setUp((request, response) => {
      if (request.method === 'GET') return send(response, { headers: { 'cache-control': 'max-age=600' }, body: value });
      finish = () => {
        value = 'new';
        send(response, {});
      };
    });
    const write = call(directory, { method: 'PUT', body: 'new' });
    await server.received(1);
    await directory.replace(settings({ description: 'new' }));
    expect(textOf(await call(directory))).toBe('old');
    finish();
    expect((await write).ok).toBe(true);
    expect(textOf(await call(directory))).toBe('new');
  });
});
