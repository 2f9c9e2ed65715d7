import { afterEach, describe, expect, it } from 'vitest';
import { ApiError } from '../../../../src/errors.js';
import { isRepeatable, type PreparedRequest } from '../../../../src/http/call/request.js';
import type { ApiDefinition } from '../../../../src/http/client/api-definition.js';
import { createApiClient } from '../../../../src/http/client/client.js';
import { fallback } from '../../../../src/http/resilience/fallback/fallback.js';
import { callThrough } from '../../../helpers/calls/answering.js';
import { type Bench, openBench, send } from '../../../helpers/calls/cached-calls.js';
import { errorOf, jsonOf, responseOf, textOf, thrownError } from '../../../helpers/calls/outcomes.js';
import { testRequest, testResponse } from '../../../helpers/calls/prepared-request.js';
import { type HttpHandler, type HttpServer, startHttpServer } from '../../../helpers/servers/http-server.js';

const closables: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const item of closables.splice(0)) await item.close();
});
async function startServer(handler: HttpHandler): Promise<HttpServer> {
  const server = await startHttpServer(handler);
  closables.push(server);
  return server;
}
async function open(handler: HttpHandler, definition: ApiDefinition): Promise<Bench> {
  const bench = await openBench(handler, definition);
  closables.push(bench);
  return bench;
}
const returns =
  (status: number, body = '', headers: Record<string, string> = {}): HttpHandler =>
  (_request, response) =>
    send(response, { status, body, headers });
const dropsConnection: HttpHandler = (_request, response) => response.destroy();

describe('fallback base URL', () => {
  it.each<[string, HttpHandler, string]>([
    ['a 500', returns(500), '500'],
    ['a 503', returns(503), '503'],
    ['a 429', returns(429), '429'],
    ['a lost connection', dropsConnection, 'connection-lost'],
    ['a 502 whose page exceeds maxBodyBytes', returns(502, 'x'.repeat(2000)), '502'],
  ])('resends a GET to the fallback after %s, with the same path and query', async (_name, primary, reason) => {
    const fallbackServer = await startServer(returns(200, 'spare'));
    const { client, events } = await open(primary, { maxBodyBytes: 1000, fallback: { baseUrls: [`${fallbackServer.url}/v2/`] } });
    const outcome = await client.call({ target: '/items/a%20b?x=1&y=a%2Fb', requestId: 'r' });
    expect(textOf(outcome)).toBe('spare');
    expect(responseOf(outcome)).toMatchObject({ source: 'fallback', url: new URL(`${fallbackServer.url}/v2/items/a%20b?x=1&y=a%2Fb`) });
    expect(fallbackServer.requests[0]?.url).toBe('/v2/items/a%20b?x=1&y=a%2Fb');
    expect(events).toContainEqual({ type: 'degraded', requestId: 'r', source: 'fallback', reason });
  });

  it.each([400, 401, 403, 404, 409])('returns a %i of the primary without a request to the fallback', async (status) => {
    const fallbackServer = await startServer(returns(200));
    const { client } = await open(returns(status), { fallback: { baseUrls: [fallbackServer.url] } });
    expect((await client.call({ target: '/' })).response?.status).toBe(status);
    expect(fallbackServer.requests).toHaveLength(0);
  });

  it('calls the fallback only if the primary fails, and replaces the path of the primary base URL', async () => {
    const fallbackServer = await startServer(returns(200, 'spare'));
    let status = 200;
    const server = await startServer((request, response) => returns(status)(request, response, 0));
    const { client } = await open(returns(200), {
      baseUrl: `${server.url}/api/v1`,
      fallback: { baseUrls: [`${fallbackServer.url}/mirror`] },
    });
    await client.call({ target: '/items' });
    expect(fallbackServer.requests).toHaveLength(0);
    status = 500;
    await client.call({ target: '/items', cache: 'no-store' });
    expect(fallbackServer.requests.map(({ url }) => url)).toEqual(['/mirror/items']);
  });

  it('sends no credential, key, cookie or tenant to a fallback of another origin', async () => {
    const fallbackServer = await startServer(returns(200));
    const { client } = await open(returns(500), { fallback: { baseUrls: [fallbackServer.url] }, headers: { 'x-api-key': 'secret' } });
    await client.call({
      target: '/',
      headers: { authorization: 'secret', cookie: 'secret', 'x-tenant': 'secret', 'accept-language': 'de' },
    });
    expect(JSON.stringify(fallbackServer.requests[0]?.headers)).not.toContain('secret');
    expect(fallbackServer.requests[0]?.headers).toMatchObject({ 'accept-language': 'de', 'user-agent': expect.any(String) });
  });

  it('sends credentials to a fallback of the same origin', async () => {
    const { client, server } = await open((request, response) => send(response, { status: request.url === '/items' ? 500 : 200 }), {
      fallback: { baseUrls: ['http://127.0.0.1:1/'] },
    });
    const same = createApiClient({
      baseUrl: server.url,
      network: { allowLocal: true },
      retry: { attempts: 1 },
      fallback: { baseUrls: [`${server.url}/spare`] },
    });
    closables.push(same);
    expect((await same.call({ target: '/items', headers: { authorization: 'a' } })).ok).toBe(true);
    expect(server.requests.at(-1)).toMatchObject({ url: '/spare/items', headers: { authorization: 'a' } });
    expect(errorOf(await client.call({ target: '/items' })).code).toBe('server-error');
  });

  it('calls the fallbacks in order, and reports the first error if all of them fail', async () => {
    const [a, b] = [await startServer(returns(502)), await startServer(dropsConnection)];
    const { client } = await open(returns(503), { fallback: { baseUrls: [a.url, b.url] } });
    const outcome = await client.call({ target: '/' });
    expect(errorOf(outcome).message).toContain('503');
    expect(outcome.attempts.map(({ status, error }) => status ?? error)).toEqual([503, 502, 'connection-lost']);
    expect([a.requests.length, b.requests.length]).toEqual([1, 1]);
  });

  it.each([401, 404])('treats a %i of a fallback as a failure of the fallback', async (status) => {
    const [a, b] = [await startServer(returns(status)), await startServer(returns(200, 'spare'))];
    const { client } = await open(returns(503), { fallback: { baseUrls: [a.url, b.url] } });
    expect(textOf(await client.call({ target: '/' }))).toBe('spare');
    const single = await open(returns(503), { fallback: { baseUrls: [a.url] } });
    expect(errorOf(await single.client.call({ target: '/' })).message).toContain('503');
  });

  it('reports the first error if the URL is too long below the fallback', async () => {
    const fallbackServer = await startServer(returns(200));
    const { client } = await open(returns(200), {
      baseUrl: 'http://127.0.0.1:1',
      fallback: { baseUrls: [`${fallbackServer.url}/mirror`] },
      retry: { attempts: 1 },
    });
    const outcome = await client.call({ target: `/?q=${'x'.repeat(65_510)}` });
    expect(errorOf(outcome).code).toBe('connection-refused');
    expect(fallbackServer.requests).toHaveLength(0);
  });

  it('sends a write to the fallback only if the primary did not process it', async () => {
    const fallbackServer = await startServer(returns(201, 'written'));
    for (const primary of [returns(500), returns(503, '', { 'retry-after': '1' }), dropsConnection]) {
      const { client } = await open(primary, { fallback: { baseUrls: [fallbackServer.url] } });
      expect((await client.call({ target: '/items', method: 'POST', body: { a: 1 } })).ok).toBe(false);
    }
    expect(fallbackServer.requests).toHaveLength(0);
    const unreachable = await open(returns(200), { fallback: { baseUrls: [fallbackServer.url] } });
    await unreachable.server.close();
    const outcome = await unreachable.client.call({ target: '/items', method: 'POST', body: { a: 1 }, idempotencyKey: 'k' });
    expect(textOf(outcome)).toBe('written');
    expect(fallbackServer.requests[0]).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/json' } });
    expect(fallbackServer.requests[0]?.body.toString()).toBe('{"a":1}');
  });

  it('sends a write to no further fallback if it may have taken effect at the previous one', async () => {
    const [a, b] = [await startServer(dropsConnection), await startServer(returns(201))];
    const unreachable = await open(returns(200), { fallback: { baseUrls: [a.url, b.url] } });
    await unreachable.server.close();
    expect((await unreachable.client.call({ target: '/', method: 'POST' })).ok).toBe(false);
    expect(b.requests).toHaveLength(0);
  });

  it('sends nothing to the fallback after the deadline or a cancellation', async () => {
    const fallbackServer = await startServer(returns(200));
    const { client, server, clock } = await open(() => undefined, { fallback: { baseUrls: [fallbackServer.url] } });
    const late = client.call({ target: '/', deadlineMs: 100 });
    await server.received(1);
    clock.advance(100);
    expect(errorOf(await late).code).toBe('deadline-exceeded');
    const controller = new AbortController();
    const cancelled = client.call({ target: '/', signal: controller.signal });
    await server.received(2);
    controller.abort();
    expect(errorOf(await cancelled).code).toBe('cancelled');
    expect(fallbackServer.requests).toHaveLength(0);
  });

  it('refuses fallback.baseUrls without baseUrl', async () => {
    const error = await thrownError(() => createApiClient({ fallback: { baseUrls: ['https://spare.example'] } }));
    expect(error).toMatchObject({ code: 'invalid-arguments', message: expect.stringMatching(/^fallback\.baseUrls .*\bbaseUrl\b/) });
  });
});

describe('credentials in plain text', () => {
  const key = 'literal-key-0815';

  it.each<[string, ApiDefinition]>([
    ['query.api_key', { query: { api_key: key } }],
    ['query.key', { query: { key } }],
    ['query.apikey', { query: { apikey: key } }],
    ['query.accessToken', { query: { accessToken: key } }],
    ['query["subscription-key"]', { query: { 'subscription-key': key } }],
    ['query.sig', { query: { sig: key } }],
    ['query.code', { query: { code: key } }],
    ['query.appid', { query: { appid: key } }],
    ['a generated value in query', { query: { site: '0123456789abcdef0123456789abcdef' } }],
    ['a UUID in query', { query: { site: '0b5ecd14-9f5b-4a55-8f0c-4c2d8f4c2d8f' } }],
    ['headers["X-Api-Key"]', { headers: { 'X-Api-Key': key } }],
    ['headers.Authorization', { headers: { Authorization: `Bearer ${key}` } }],
    ['headers["Content-Token"]', { headers: { 'Content-Token': key } }],
    ['auth', { auth: { type: 'api-key', in: 'query', name: 'k', value: key } }],
  ])('sends %s to the API, and not to a fallback of another origin', async (_where, definition) => {
    const spare = await startServer(returns(200, 'spare'));
    const { client, server } = await open(returns(503), { ...definition, fallback: { baseUrls: [spare.url] } });
    expect(textOf(await client.call({ target: '/items?page=2' }))).toBe('spare');
    const sentTo = ({ requests }: HttpServer) => JSON.stringify(requests.map(({ url, headers }) => [url, headers]));
    const values = [key, ...Object.values(definition.query ?? {})];
    expect(values.some((value) => sentTo(server).includes(value))).toBe(true);
    for (const value of values) expect(sentTo(spare)).not.toContain(value);
    expect(spare.requests[0]?.url).toBe('/items?page=2');
  });

  it('sends them to a fallback of the same origin', async () => {
    const { client, server } = await open((request, response) => send(response, { status: request.url.startsWith('/a') ? 503 : 200 }), {});
    const same = createApiClient({
      baseUrl: `${server.url}/a`,
      network: { allowLocal: true },
      retry: { attempts: 1 },
      query: { api_key: key },
      headers: { 'X-Api-Key': key },
      fallback: { baseUrls: [`${server.url}/b`] },
    });
    closables.push(client, same);
    expect((await same.call({ target: '/items' })).ok).toBe(true);
    expect(server.requests.at(-1)).toMatchObject({ url: `/b/items?api_key=${key}`, headers: { 'x-api-key': key } });
  });

  it('sends other configured query parameters, and those of the caller, to every base URL', async () => {
    const spare = await startServer(returns(200, 'spare'));
    const { client } = await open(returns(503), {
      query: { 'api-version': '2024-01-01-preview', format: 'json' },
      fallback: { baseUrls: [spare.url] },
    });
    expect(textOf(await client.call({ target: '/items', query: { key: 'user:1' } }))).toBe('spare');
    expect(spare.requests[0]?.url).toBe('/items?key=user%3A1&api-version=2024-01-01-preview&format=json');
  });

  it('sends no Content-* header but those that describe the body with a write', async () => {
    const spare = await startServer(returns(201));
    const down = await open(returns(200), { fallback: { baseUrls: [spare.url] } });
    await down.server.close();
    const headers = { 'content-language': 'de', 'content-tenant': 'secret', 'content-location': '/secret' };
    expect((await down.client.call({ target: '/', method: 'POST', body: { a: 1 }, headers })).ok).toBe(true);
    expect(spare.requests[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'content-language': 'de' });
    expect(JSON.stringify(spare.requests[0]?.headers)).not.toContain('secret');
  });
});

describe('fallback of a write', () => {
  /** Opens an API that is down, with a fallback of another origin and up to four attempts for each base URL. */
  async function openDown(handler: HttpHandler, definition: ApiDefinition = {}) {
    const spare = await startServer(handler);
    const retry = { attempts: 4, baseMs: 1, maxMs: 1, budget: false } as const;
    const server = await startServer(returns(200));
    await server.close();
    const fallback = { baseUrls: [spare.url] };
    const client = createApiClient({
      baseUrl: server.url,
      network: { allowLocal: true },
      breaker: false,
      rateLimit: false,
      retry,
      fallback,
      ...definition,
    });
    closables.push(client);
    return { client, spare };
  }

  it.each<[string, ApiDefinition, string]>([
    ['Idempotency-Key', {}, 'idempotency-key'],
    ['the configured header', { idempotency: { header: 'X-Request-Key' } }, 'x-request-key'],
  ])('sends the idempotency key along, in %s, with every attempt', async (_name, definition, header) => {
    const { client, spare } = await openDown(dropsConnection, definition);
    const error = errorOf(await client.call({ target: '/', method: 'POST', body: { a: 1 }, idempotencyKey: 'k-1' }));
    expect(error).toMatchObject({ code: 'connection-lost', outcome: 'unknown', safeToRetry: true });
    expect(spare.requests.map(({ headers }) => headers[header])).toEqual(['k-1', 'k-1', 'k-1', 'k-1']);
  });

  it.each<[string, HttpHandler]>([
    ['the connection is lost', dropsConnection],
    ['the fallback returns a 500', returns(500)],
    ['the fallback returns a 503', returns(503)],
  ])('sends a POST without a key once if %s', async (_what, handler) => {
    const { client, spare } = await openDown(handler);
    expect(errorOf(await client.call({ target: '/', method: 'POST', body: { a: 1 } }))).toMatchObject({
      outcome: 'unknown',
      safeToRetry: false,
    });
    expect(spare.requests).toHaveLength(1);
  });

  it.each([
    ['X-Request-Key', true],
    [undefined, false],
  ])('a POST to the fallback is repeatable only if it carries its key: header %s', async (keyHeader, isKeySent) => {
    const sent: PreparedRequest[] = [];
    const notSent = new ApiError('connection-refused', 'refused', { outcome: 'not-sent', safeToRetry: true, hint: '' });
    const run = fallback({ baseUrls: ['http://spare.test'] }, { baseUrl: new URL('http://api.test'), keyHeader });
    const headers = new Headers({ 'x-request-key': 'k-1', 'idempotency-key': 'k-1' });
    await callThrough({ run }, testRequest({ method: 'POST', idempotencyKey: 'k-1', headers }), async (request) => {
      sent.push(request);
      if (sent.length === 1) throw notSent;
      return testResponse();
    });
    expect(sent.map(isRepeatable)).toEqual([true, isKeySent]);
    expect(Object.fromEntries(sent[1]?.headers ?? [])).toEqual(isKeySent ? { 'x-request-key': 'k-1' } : {});
  });

  it('resends a PUT, which is idempotent by its method', async () => {
    const { client, spare } = await openDown(dropsConnection);
    expect(errorOf(await client.call({ target: '/', method: 'PUT', body: { a: 1 } })).outcome).toBe('unknown');
    expect(spare.requests).toHaveLength(4);
  });

  it('reports an unknown outcome if the fallback fails after the write was sent to it', async () => {
    for (const handler of [dropsConnection, returns(500)]) {
      const fallbackServer = await startServer(handler);
      const unreachable = await open(returns(200), { fallback: { baseUrls: [fallbackServer.url] } });
      await unreachable.server.close();
      const error = errorOf(await unreachable.client.call({ target: '/', method: 'POST' }));
      expect(error).toMatchObject({ outcome: 'unknown', safeToRetry: false });
    }
  });
});

describe('order of degradation', () => {
  it('returns a fresh response, else a fallback response, else a stale response, else the static default, else an error', async () => {
    let [primary, second] = [200, 200];
    const fallbackServer = await startServer((_request, response) => send(response, { status: second, body: 'fallback' }));
    const { client, clock, events } = await open(
      (_request, response) => send(response, { status: primary, headers: { 'cache-control': 'max-age=10' }, body: 'primary' }),
      { fallback: { baseUrls: [fallbackServer.url], default: { body: { none: true } } } },
    );
    const sourceOf = async (target: string) => responseOf(await client.call({ target })).source;
    expect(await sourceOf('/')).toBe('network');
    primary = 500;
    expect(await sourceOf('/')).toBe('cache');
    clock.advance(20_000);
    expect(await sourceOf('/')).toBe('fallback');
    second = 500;
    // The response of the fallback did not replace the stored response of the API.
    const stale = await client.call({ target: '/' });
    expect(responseOf(stale).source).toBe('stale');
    expect(textOf(stale)).toBe('primary');
    const fromDefault = await client.call({ target: '/never-seen' });
    expect(responseOf(fromDefault)).toMatchObject({ source: 'default', status: 200 });
    expect(jsonOf(fromDefault)).toEqual({ none: true });
    expect(responseOf(fromDefault).headers.get('content-type')).toBe('application/json');
    expect(errorOf(await client.call({ target: '/never-seen', method: 'POST' })).code).toBe('server-error');
    const degraded = events.flatMap((event) => (event.type === 'degraded' ? [event.source] : []));
    expect(degraded).toEqual(['fallback', 'stale', 'default']);
  });
});

describe('static default', () => {
  it('the static default has the configured status, headers and text, has no body for HEAD, and is not stored', async () => {
    let status = 503;
    const { client } = await open((_request, response) => send(response, { status, body: 'real' }), {
      fallback: { default: { status: 203, headers: { 'x-default': 'yes' }, body: 'nothing now' } },
    });
    const response = responseOf(await client.call({ target: '/' }));
    expect(response).toMatchObject({ status: 203, source: 'default' });
    expect(Object.fromEntries(response.headers)).toEqual({ 'content-type': 'text/plain;charset=utf-8', 'x-default': 'yes' });
    expect(Buffer.from(response.body).toString()).toBe('nothing now');
    expect(responseOf(await client.call({ target: '/', method: 'HEAD' })).body).toHaveLength(0);
    status = 200;
    expect(textOf(await client.call({ target: '/' }))).toBe('real');
  });

  it.each([401, 404])('returns a %i of the API instead of the static default', async (status) => {
    const { client } = await open(returns(status), { fallback: { default: { body: 'nothing now' } } });
    expect((await client.call({ target: '/' })).ok).toBe(false);
  });
});
