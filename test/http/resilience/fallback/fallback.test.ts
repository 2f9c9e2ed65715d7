import { afterEach, describe, expect, it } from 'vitest';
import type { ApiDefinition } from '../../../../src/http/client/api-definition.js';
import { createApiClient } from '../../../../src/http/client/client.js';
import { type Bench, openBench, send } from '../../../helpers/calls/cached-calls.js';
import { answerOf, errorOf, jsonOf, refusal, textOf } from '../../../helpers/calls/outcomes.js';
import { type HttpHandler, type HttpServer, startHttpServer } from '../../../helpers/servers/http-server.js';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const item of opened.splice(0)) await item.close();
});
async function other(handler: HttpHandler): Promise<HttpServer> {
  const server = await startHttpServer(handler);
  opened.push(server);
  return server;
}
async function open(handler: HttpHandler, definition: ApiDefinition): Promise<Bench> {
  const bench = await openBench(handler, definition);
  opened.push(bench);
  return bench;
}
const says =
  (status: number, body = '', headers: Record<string, string> = {}): HttpHandler =>
  (_request, response) =>
    send(response, { status, body, headers });
const lost: HttpHandler = (_request, response) => response.destroy();

describe('a fallback base', () => {
  it.each<[string, HttpHandler, string]>([
    ['500', says(500), '500'],
    ['503', says(503), '503'],
    ['429', says(429), '429'],
    ['a lost connection', lost, 'connection-lost'],
  ])('answers a GET after %s, with the same path and query below it', async (_name, primary, reason) => {
    const spare = await other(says(200, 'spare'));
    const { client, events } = await open(primary, { fallback: { baseUrls: [`${spare.url}/v2/`] } });
    const outcome = await client.call({ target: '/items/a%20b?x=1&y=a%2Fb', requestId: 'r' });
    expect(textOf(outcome)).toBe('spare');
    expect(answerOf(outcome)).toMatchObject({ source: 'fallback', url: new URL(`${spare.url}/v2/items/a%20b?x=1&y=a%2Fb`) });
    expect(spare.requests[0]?.url).toBe('/v2/items/a%20b?x=1&y=a%2Fb');
    expect(events).toContainEqual({ type: 'degraded', requestId: 'r', source: 'fallback', reason });
  });

  it.each([400, 401, 403, 404, 409])('is not asked after a %i: that is the answer', async (status) => {
    const spare = await other(says(200));
    const { client } = await open(says(status), { fallback: { baseUrls: [spare.url] } });
    expect((await client.call({ target: '/' })).answer?.status).toBe(status);
    expect(spare.requests).toHaveLength(0);
  });

  it('is not asked when the primary answers, and the path of the primary base is left out', async () => {
    const spare = await other(says(200, 'spare'));
    let status = 200;
    const server = await other((request, response) => says(status)(request, response, 0));
    const { client } = await open(says(200), { baseUrl: `${server.url}/api/v1`, fallback: { baseUrls: [`${spare.url}/mirror`] } });
    await client.call({ target: '/items' });
    expect(spare.requests).toHaveLength(0);
    status = 500;
    await client.call({ target: '/items', cache: 'no-store' });
    expect(spare.requests.map(({ url }) => url)).toEqual(['/mirror/items']);
  });

  it('gets no credential, key, cookie or tenant of another origin', async () => {
    const spare = await other(says(200));
    const { client } = await open(says(500), { fallback: { baseUrls: [spare.url] }, headers: { 'x-api-key': 'secret' } });
    await client.call({
      target: '/',
      headers: { authorization: 'secret', cookie: 'secret', 'x-tenant': 'secret', 'accept-language': 'de' },
    });
    expect(JSON.stringify(spare.requests[0]?.headers)).not.toContain('secret');
    expect(spare.requests[0]?.headers).toMatchObject({ 'accept-language': 'de', 'user-agent': expect.any(String) });
  });

  it('in the same origin keeps them', async () => {
    const { client, server } = await open((request, response) => send(response, { status: request.url === '/items' ? 500 : 200 }), {
      fallback: { baseUrls: ['http://127.0.0.1:1/'] },
    });
    const same = createApiClient({
      baseUrl: server.url,
      network: { allowLocal: true },
      retry: { attempts: 1 },
      fallback: { baseUrls: [`${server.url}/spare`] },
    });
    opened.push(same);
    expect((await same.call({ target: '/items', headers: { authorization: 'a' } })).ok).toBe(true);
    expect(server.requests.at(-1)).toMatchObject({ url: '/spare/items', headers: { authorization: 'a' } });
    expect(errorOf(await client.call({ target: '/items' })).code).toBe('server-error');
  });

  it('is tried in order; when none has an answer the first error stands', async () => {
    const [a, b] = [await other(says(502)), await other(lost)];
    const { client } = await open(says(503), { fallback: { baseUrls: [a.url, b.url] } });
    const outcome = await client.call({ target: '/' });
    expect(errorOf(outcome).message).toContain('503');
    expect(outcome.attempts.map(({ status, error }) => status ?? error)).toEqual([503, 502, 'connection-lost']);
    expect([a.requests.length, b.requests.length]).toEqual([1, 1]);
  });

  it.each([401, 404])('that answers %i has no answer', async (status) => {
    const [a, b] = [await other(says(status)), await other(says(200, 'spare'))];
    const { client } = await open(says(503), { fallback: { baseUrls: [a.url, b.url] } });
    expect(textOf(await client.call({ target: '/' }))).toBe('spare');
    const single = await open(says(503), { fallback: { baseUrls: [a.url] } });
    expect(errorOf(await single.client.call({ target: '/' })).message).toContain('503');
  });

  it('gets a write only when the first base did nothing', async () => {
    const spare = await other(says(201, 'written'));
    for (const primary of [says(500), says(503, '', { 'retry-after': '1' }), lost]) {
      const { client } = await open(primary, { fallback: { baseUrls: [spare.url] } });
      expect((await client.call({ target: '/items', method: 'POST', body: { a: 1 } })).ok).toBe(false);
    }
    expect(spare.requests).toHaveLength(0);
    const gone = await open(says(200), { fallback: { baseUrls: [spare.url] } });
    await gone.server.close();
    const outcome = await gone.client.call({ target: '/items', method: 'POST', body: { a: 1 }, idempotencyKey: 'k' });
    expect(textOf(outcome)).toBe('written');
    expect(spare.requests[0]).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/json' } });
    expect(spare.requests[0]?.body.toString()).toBe('{"a":1}');
  });

  it('takes no write after another fallback may have done it', async () => {
    const [a, b] = [await other(lost), await other(says(201))];
    const gone = await open(says(200), { fallback: { baseUrls: [a.url, b.url] } });
    await gone.server.close();
    expect((await gone.client.call({ target: '/', method: 'POST' })).ok).toBe(false);
    expect(b.requests).toHaveLength(0);
  });

  it('is not asked after the deadline, nor after a cancellation', async () => {
    const spare = await other(says(200));
    const { client, server, clock } = await open(() => undefined, { fallback: { baseUrls: [spare.url] } });
    const late = client.call({ target: '/', deadlineMs: 100 });
    await server.received(1);
    clock.advance(100);
    expect(errorOf(await late).code).toBe('deadline-exceeded');
    const controller = new AbortController();
    const cancelled = client.call({ target: '/', signal: controller.signal });
    await server.received(2);
    controller.abort();
    expect(errorOf(await cancelled).code).toBe('cancelled');
    expect(spare.requests).toHaveLength(0);
  });

  it('needs a base to stand in for', async () => {
    const error = await refusal(() => createApiClient({ fallback: { baseUrls: ['https://spare.example'] } }));
    expect(error).toMatchObject({ code: 'invalid-arguments', message: 'fallback.baseUrls needs baseUrl.' });
  });
});

describe('a write whose fallback answer is lost', () => {
  it('is reported as of unknown effect, whatever the first base said', async () => {
    for (const handler of [lost, says(500)]) {
      const spare = await other(handler);
      const gone = await open(says(200), { fallback: { baseUrls: [spare.url] } });
      await gone.server.close();
      const error = errorOf(await gone.client.call({ target: '/', method: 'POST' }));
      expect(error).toMatchObject({ outcome: 'unknown', safeToRetry: false });
    }
  });
});

describe('the order of degradation', () => {
  it('is fresh, fallback, stale, default, error', async () => {
    let [primary, second] = [200, 200];
    const spare = await other((_request, response) => send(response, { status: second, body: 'fallback' }));
    const { client, clock, events } = await open(
      (_request, response) => send(response, { status: primary, headers: { 'cache-control': 'max-age=10' }, body: 'primary' }),
      { fallback: { baseUrls: [spare.url], default: { body: { none: true } } } },
    );
    const sourceOf = async (target: string) => answerOf(await client.call({ target })).source;
    expect(await sourceOf('/')).toBe('network');
    primary = 500;
    expect(await sourceOf('/')).toBe('cache');
    clock.advance(20_000);
    expect(await sourceOf('/')).toBe('fallback');
    second = 500;
    // The answer of the fallback was not stored in the place of the API's.
    const stale = await client.call({ target: '/' });
    expect(answerOf(stale).source).toBe('stale');
    expect(textOf(stale)).toBe('primary');
    const standard = await client.call({ target: '/never-seen' });
    expect(answerOf(standard)).toMatchObject({ source: 'default', status: 200 });
    expect(jsonOf(standard)).toEqual({ none: true });
    expect(answerOf(standard).headers.get('content-type')).toBe('application/json');
    expect(errorOf(await client.call({ target: '/never-seen', method: 'POST' })).code).toBe('server-error');
    const degraded = events.flatMap((event) => (event.type === 'degraded' ? [event.source] : []));
    expect(degraded).toEqual(['fallback', 'stale', 'default']);
  });
});

describe('the default answer', () => {
  it('has the given status, headers and text, no body for HEAD, and is not stored', async () => {
    let status = 503;
    const { client } = await open((_request, response) => send(response, { status, body: 'real' }), {
      fallback: { default: { status: 203, headers: { 'x-default': 'yes' }, body: 'nothing now' } },
    });
    const answer = answerOf(await client.call({ target: '/' }));
    expect(answer).toMatchObject({ status: 203, source: 'default' });
    expect(Object.fromEntries(answer.headers)).toEqual({ 'content-type': 'text/plain;charset=utf-8', 'x-default': 'yes' });
    expect(Buffer.from(answer.body).toString()).toBe('nothing now');
    expect(answerOf(await client.call({ target: '/', method: 'HEAD' })).body).toHaveLength(0);
    status = 200;
    expect(textOf(await client.call({ target: '/' }))).toBe('real');
  });

  it.each([401, 404])('does not hide a %i', async (status) => {
    const { client } = await open(says(status), { fallback: { default: { body: 'nothing now' } } });
    expect((await client.call({ target: '/' })).ok).toBe(false);
  });
});
