import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import type { Store } from '../../../src/store/store.js';
import { createStore } from '../../../src/store/store.js';
import { type Bench, openBench, send, until } from '../../helpers/calls/cached-calls.js';
import { errorOf, responseOf, textOf } from '../../helpers/calls/outcomes.js';
import type { HttpHandler } from '../../helpers/servers/http-server.js';
import { HangingAdapter } from '../../helpers/suites/adapters.js';

let bench: Bench | undefined;
afterEach(async () => bench?.close());
async function open(handler: HttpHandler, definition?: ApiDefinition, store?: Store): Promise<Bench> {
  bench = await openBench(handler, definition, store);
  return bench;
}

describe('cached response', () => {
  it('returns the stored response with its age, without cookies and connection headers', async () => {
    const { client, clock, cacheEvents } = await open((_request, response) =>
      send(response, {
        headers: {
          'cache-control': 'max-age=60',
          'content-type': 'text/plain',
          'set-cookie': ['session=secret'],
          connection: 'x-hop',
          'x-hop': '1',
          'x-stored': '2',
        },
        body: 'body',
      }),
    );
    const first = responseOf(await client.call({ target: '/' }));
    expect(first.headers.get('set-cookie')).toBe('session=secret');
    clock.advance(42_900);
    const second = responseOf(await client.call({ target: '/' }));
    expect(Object.fromEntries(second.headers)).toEqual({
      age: '42',
      'cache-control': 'max-age=60',
      'content-type': 'text/plain',
      'x-stored': '2',
    });
    expect(second).toMatchObject({ status: 200, source: 'cache', cache: { ageSeconds: 42 } });
    expect(Buffer.from(second.body).toString()).toBe('body');
    expect(cacheEvents()).toEqual(['stored', 'miss', 'hit']);
  });

  it('returns a copy to every call, so that a caller cannot change the stored response', async () => {
    const { client } = await open((_request, response) => send(response, { headers: { 'cache-control': 'max-age=60' }, body: 'body' }));
    for (let n = 0; n < 3; n += 1) {
      const outcome = await client.call({ target: '/' });
      expect(textOf(outcome)).toBe('body');
      responseOf(outcome).body.fill(0);
      responseOf(outcome).headers.delete('cache-control');
    }
  });

  it('sends the stored validators and adds the headers of a 304 to the response', async () => {
    const { client, clock, server, cacheEvents } = await open((_request, response, n) =>
      n === 1
        ? send(response, {
            headers: { 'cache-control': 'max-age=1', etag: '"1"', 'last-modified': 'Tue, 01 Jan 2030 00:00:00 GMT' },
            body: 'body',
          })
        : send(response, { status: 304, headers: { etag: '"1"', 'x-added': 'yes', 'content-type': 'text/other' } }),
    );
    await client.call({ target: '/' });
    clock.advance(5000);
    const response = responseOf(await client.call({ target: '/' }));
    expect(server.requests[1]?.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'Tue, 01 Jan 2030 00:00:00 GMT' });
    expect(response).toMatchObject({ status: 200, source: 'revalidated' });
    expect(response.headers.get('x-added')).toBe('yes');
    expect(response.headers.get('content-type')).toBeNull();
    expect(response.headers.get('etag')).toBe('"1"');
    expect(cacheEvents()).toEqual(['stored', 'miss', 'stored', 'revalidated']);
  });

  it('does not store a body larger than maxEntryBytes', async () => {
    const { client, server } = await open(
      (_request, response) => send(response, { headers: { 'cache-control': 'max-age=60' }, body: 'x'.repeat(11) }),
      {
        cache: { maxEntryBytes: 10 },
      },
    );
    await client.call({ target: '/' });
    await client.call({ target: '/' });
    expect(server.requests).toHaveLength(2);
  });

  it('does not store a truncated body', async () => {
    const { client, server } = await open((_request, response, n) => {
      response.sendDate = false;
      response.writeHead(200, { 'cache-control': 'max-age=60', 'content-length': '10' });
      response.write('half', () => (n === 1 ? response.destroy() : response.end('012345')));
    });
    expect(errorOf(await client.call({ target: '/' })).code).toBe('body-incomplete');
    expect(textOf(await client.call({ target: '/' }))).toBe('half012345');
    expect(server.requests).toHaveLength(2);
  });

  it('requests a redirected URL again, because the lifetime of the redirect is unknown', async () => {
    let target = '/one';
    const { client, server } = await open((request, response) =>
      request.url === '/latest'
        ? send(response, { status: 302, headers: { location: target } })
        : send(response, { headers: { 'cache-control': 'max-age=9999', etag: '"same"' }, body: request.url }),
    );
    expect(textOf(await client.call({ target: '/latest' }))).toBe('/one');
    target = '/two';
    expect(textOf(await client.call({ target: '/latest' }))).toBe('/two');
    expect(server.requests.at(-1)?.headers['if-none-match']).toBeUndefined();
  });

  it('stores nothing with cache: false; only-if-cached then fails without a request', async () => {
    const { client, server } = await open((_request, response) => send(response, { headers: { 'cache-control': 'max-age=60' } }), {
      cache: false,
    });
    await client.call({ target: '/' });
    await client.call({ target: '/' });
    expect(server.requests).toHaveLength(2);
    const error = errorOf(await client.call({ target: '/', cache: 'only-if-cached' }));
    expect(error).toMatchObject({ code: 'not-in-cache', outcome: 'not-sent', safeToRetry: false });
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['no-cache', { 'cache-control': 'max-age=0' }],
    ['reload', { 'cache-control': 'no-cache', pragma: 'no-cache' }],
    ['no-store', { 'cache-control': 'no-cache', pragma: 'no-cache' }],
  ] as const)('sends the cache directives of mode %s to the caches on the network path', async (mode, headers) => {
    const { client, server } = await open((_request, response) => send(response, {}));
    await client.call({ target: '/', cache: mode });
    expect(server.requests[0]?.headers).toMatchObject(headers);
  });
});

describe('stale response', () => {
  it('serves a stale response instead of a 503, with its age and the reason', async () => {
    const { client, clock, events, cacheEvents } = await open((_request, response, n) =>
      n === 1 ? send(response, { headers: { 'cache-control': 'max-age=10' }, body: 'stored' }) : send(response, { status: 503 }),
    );
    await client.call({ target: '/' });
    clock.advance(70_000);
    const outcome = await client.call({ target: '/', requestId: 'r' });
    expect(responseOf(outcome)).toMatchObject({ source: 'stale', cache: { ageSeconds: 70, reason: '503' } });
    expect(outcome.attempts).toMatchObject([{ n: 1, status: 503 }]);
    expect(events).toContainEqual({ type: 'degraded', requestId: 'r', source: 'stale', reason: '503' });
    expect(cacheEvents()).toEqual(['stored', 'miss', 'stale']);
  });

  it('serves a stale response if the connection is lost or refused', async () => {
    const { client, clock, server } = await open((_request, response, n) => {
      if (n === 1) send(response, { body: 'stored' });
      else response.destroy();
    });
    await client.call({ target: '/' });
    clock.advance(1000);
    expect(responseOf(await client.call({ target: '/' }))).toMatchObject({ source: 'stale', cache: { reason: 'connection-lost' } });
    await server.close();
    expect(responseOf(await client.call({ target: '/' }))).toMatchObject({ source: 'stale', cache: { reason: 'connection-refused' } });
  });

  it('serves a stale response at the deadline, but not after a cancellation', async () => {
    const { client, clock, server } = await open((_request, response, n) => {
      if (n === 1) send(response, { body: 'stored' });
    });
    await client.call({ target: '/' });
    const late = client.call({ target: '/', deadlineMs: 500 });
    await server.received(2);
    clock.advance(500);
    expect(responseOf(await late)).toMatchObject({ source: 'stale', cache: { reason: 'deadline-exceeded' } });
    const controller = new AbortController();
    const cancelled = client.call({ target: '/', signal: controller.signal });
    await server.received(3);
    controller.abort();
    expect(errorOf(await cancelled).code).toBe('cancelled');
  });

  it('serves a stale response no longer than keepMs after its lifetime', async () => {
    const { client, clock } = await open(
      (_request, response, n) => (n === 1 ? send(response, { body: 'stored' }) : send(response, { status: 500 })),
      {
        cache: { keepMs: 5000 },
      },
    );
    await client.call({ target: '/' });
    clock.advance(4999);
    expect(responseOf(await client.call({ target: '/' })).source).toBe('stale');
    clock.advance(1);
    expect(errorOf(await client.call({ target: '/' })).code).toBe('server-error');
  });
});

describe('stale-while-revalidate', () => {
  it('serves the stale response immediately and revalidates it once in the background for all calls', async () => {
    let release = () => undefined as unknown;
    const { client, clock, server, cacheEvents } = await open((_request, response, n) => {
      const reply = { headers: { 'cache-control': 'max-age=10, stale-while-revalidate=60' }, body: `body ${n}` };
      if (n === 1) send(response, reply);
      else release = () => send(response, reply);
    });
    await client.call({ target: '/' });
    clock.advance(20_000);
    const progress: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      const outcome = await client.call({ target: '/', onEvent: (event) => progress.push(event.type) });
      expect(responseOf(outcome)).toMatchObject({ source: 'stale', cache: { ageSeconds: 20, reason: 'stale-while-revalidate' } });
      expect(outcome.attempts).toEqual([]);
    }
    await server.received(2);
    release();
    await until(() => cacheEvents().filter((result) => result === 'stored').length === 2);
    expect(server.requests).toHaveLength(2);
    // The listeners of the calls receive no events of the background revalidation.
    expect(new Set(progress)).toEqual(new Set(['cache']));
    const revalidated = await client.call({ target: '/' });
    expect(responseOf(revalidated).source).toBe('cache');
    expect(textOf(revalidated)).toBe('body 2');
  });

  it('ends the background revalidation at the deadline, serves the stale response again and starts another one', async () => {
    const { client, clock, server, events } = await open(
      (_request, response, n) => {
        if (n !== 2) send(response, { status: n === 1 ? 200 : 500, headers: { 'cache-control': 'max-age=10, stale-while-revalidate=60' } });
      },
      { timeouts: { deadlineMs: 1000 } },
    );
    await client.call({ target: '/' });
    clock.advance(20_000);
    await client.call({ target: '/' });
    await server.received(2);
    clock.advance(500);
    // A call during the revalidation does not extend its deadline.
    await client.call({ target: '/' });
    clock.advance(500);
    await until(() => events.some((event) => event.type === 'attempt' && event.error === 'deadline-exceeded'));
    await delay(1);
    expect(responseOf(await client.call({ target: '/' })).source).toBe('stale');
    await server.received(3);
  });

  it('revalidates before responding when the stale-while-revalidate window is over', async () => {
    const { client, clock, server } = await open((_request, response) =>
      send(response, { headers: { 'cache-control': 'max-age=10, stale-while-revalidate=60' } }),
    );
    await client.call({ target: '/' });
    clock.advance(70_000);
    expect(responseOf(await client.call({ target: '/' })).source).toBe('network');
    expect(server.requests).toHaveLength(2);
  });
});

describe('cache invalidation by a write', () => {
  it('hides a response that arrives after the write to a request from before it', async () => {
    let finishRead = () => undefined as unknown;
    const { client, server } = await open((request, response, n) => {
      const reply = { headers: { 'cache-control': 'max-age=60' }, body: `body ${n}` };
      if (n === 1) finishRead = () => send(response, reply);
      else send(response, request.method === 'GET' ? reply : {});
    });
    const early = client.call({ target: '/' });
    await server.received(1);
    await client.call({ target: '/', method: 'POST', body: {} });
    const late = client.call({ target: '/' });
    expect(textOf(await late)).toBe('body 3');
    finishRead();
    expect(textOf(await early)).toBe('body 1');
    expect(textOf(await client.call({ target: '/' }))).toBe('body 3');
  });

  it('hides the old response, even from an earlier lookup that waits for a slow store', async () => {
    const inner = createMemoryStore({ clock: { now: () => 1, monotonic: () => 1, after: () => () => undefined } });
    let gate: Promise<void> | undefined;
    const store: Store = {
      ...inner,
      async get(key) {
        const value = await inner.get(key);
        await gate;
        return value;
      },
    };
    let version = 1;
    const { client } = await open(
      (_request, response) => send(response, { headers: { 'cache-control': 'max-age=60' }, body: `version ${version}` }),
      {},
      store,
    );
    await client.call({ target: '/' });
    let lift = () => undefined as unknown;
    gate = new Promise((resolve) => {
      lift = () => resolve();
    });
    const early = client.call({ target: '/' });
    await delay(1);
    version = 2;
    await client.call({ target: '/', method: 'POST', body: {} });
    const late = client.call({ target: '/' });
    await delay(1);
    lift();
    expect(textOf(await early)).toBe('version 2');
    expect(textOf(await late)).toBe('version 2');
  });

  it('hides the old response from all callers', async () => {
    let version = 1;
    const { client } = await open((request, response) => {
      if (request.method === 'POST') version += 1;
      send(response, { headers: request.method === 'GET' ? { 'cache-control': 'max-age=60' } : {}, body: `version ${version}` });
    });
    for (const caller of ['a', 'b']) expect(textOf(await client.call({ target: '/', caller }))).toBe('version 1');
    await client.call({ target: '/', caller: 'a', method: 'POST', body: {} });
    for (const caller of ['a', 'b']) expect(textOf(await client.call({ target: '/', caller }))).toBe('version 2');
  });
});

describe('cache with a broken store', () => {
  it('sends requests without the cache after one timeout of a store that does not respond', async () => {
    let store: Store | undefined;
    // Loaded before, so that the operation has begun when the clock advances.
    await import('keyv');
    const opened = await open(
      (_request, response) => send(response, { headers: { 'cache-control': 'max-age=60' }, body: 'body' }),
      {},
      {
        get: (key) => hanging().get(key),
        set: (key, value, ttl) => hanging().set(key, value, ttl),
        delete: (key) => hanging().delete(key),
        close: async () => undefined,
      },
    );
    function hanging(): Store {
      store ??= createStore(() => new HangingAdapter(), { clock: opened.clock });
      return store;
    }
    const call = opened.client.call({ target: '/' });
    await delay(20);
    opened.clock.advance(250);
    expect(textOf(await call)).toBe('body');
    expect(textOf(await opened.client.call({ target: '/' }))).toBe('body');
    expect(opened.server.requests).toHaveLength(2);
  });

  it('ignores invalid values in the store', async () => {
    const memory = createMemoryStore({ clock: { now: () => 0, monotonic: () => 0, after: () => () => undefined } });
    const invalid: Store = { ...memory, get: async () => ({ v: 1, status: 'two hundred', 'x y': [['a b']] }) };
    const { client } = await open(
      (_request, response) => send(response, { headers: { 'cache-control': 'max-age=60' }, body: 'body' }),
      {},
      invalid,
    );
    expect(textOf(await client.call({ target: '/' }))).toBe('body');
    expect(textOf(await client.call({ target: '/', idempotencyKey: 'k' }))).toBe('body');
  });
});
