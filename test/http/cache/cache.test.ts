import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import type { Store } from '../../../src/store/store.js';
import { createStore } from '../../../src/store/store.js';
import { type Bench, openBench, send, until } from '../../helpers/calls/cached-calls.js';
import { answerOf, errorOf, textOf } from '../../helpers/calls/outcomes.js';
import type { HttpHandler } from '../../helpers/servers/http-server.js';
import { HangingAdapter } from '../../helpers/suites/adapters.js';

let bench: Bench | undefined;
afterEach(async () => bench?.close());
async function open(handler: HttpHandler, definition?: ApiDefinition, store?: Store): Promise<Bench> {
  bench = await openBench(handler, definition, store);
  return bench;
}

describe('an answer from the cache', () => {
  it('says how old it is, and is the answer itself but for cookies and the fields of the connection', async () => {
    const { client, clock, cacheEvents } = await open((_request, response) =>
      send(response, {
        headers: {
          'cache-control': 'max-age=60',
          'content-type': 'text/plain',
          'set-cookie': ['session=secret'],
          connection: 'x-hop',
          'x-hop': '1',
          'x-kept': '2',
        },
        body: 'body',
      }),
    );
    const first = answerOf(await client.call({ target: '/' }));
    expect(first.headers.get('set-cookie')).toBe('session=secret');
    clock.advance(42_900);
    const second = answerOf(await client.call({ target: '/' }));
    expect(Object.fromEntries(second.headers)).toEqual({
      age: '42',
      'cache-control': 'max-age=60',
      'content-type': 'text/plain',
      'x-kept': '2',
    });
    expect(second).toMatchObject({ status: 200, source: 'cache', cache: { ageSeconds: 42 } });
    expect(Buffer.from(second.body).toString()).toBe('body');
    expect(cacheEvents()).toEqual(['stored', 'miss', 'hit']);
  });

  it('is a copy: what a caller does to its own reaches nobody else', async () => {
    const { client } = await open((_request, response) => send(response, { headers: { 'cache-control': 'max-age=60' }, body: 'body' }));
    for (let n = 0; n < 3; n += 1) {
      const outcome = await client.call({ target: '/' });
      expect(textOf(outcome)).toBe('body');
      answerOf(outcome).body.fill(0);
      answerOf(outcome).headers.delete('cache-control');
    }
  });

  it('sends the validators, and what a 304 adds is in the answer', async () => {
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
    const answer = answerOf(await client.call({ target: '/' }));
    expect(server.requests[1]?.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'Tue, 01 Jan 2030 00:00:00 GMT' });
    expect(answer).toMatchObject({ status: 200, source: 'revalidated' });
    expect(answer.headers.get('x-added')).toBe('yes');
    expect(answer.headers.get('content-type')).toBeNull();
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(cacheEvents()).toEqual(['stored', 'miss', 'stored', 'revalidated']);
  });

  it('is none when the body is larger than maxEntryBytes', async () => {
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

  it('is none when the body came cut, and the cut one is not kept', async () => {
    const { client, server } = await open((_request, response, n) => {
      response.sendDate = false;
      response.writeHead(200, { 'cache-control': 'max-age=60', 'content-length': '10' });
      response.write('half', () => (n === 1 ? response.destroy() : response.end('012345')));
    });
    expect(errorOf(await client.call({ target: '/' })).code).toBe('body-incomplete');
    expect(textOf(await client.call({ target: '/' }))).toBe('half012345');
    expect(server.requests).toHaveLength(2);
  });

  it('never comes fresh from behind a redirect, whose own lifetime is not known', async () => {
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

  it('is none with cache: false, and only-if-cached then gives an error without a request', async () => {
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
  ] as const)('in mode %s tells the caches on the way', async (mode, headers) => {
    const { client, server } = await open((_request, response) => send(response, {}));
    await client.call({ target: '/', cache: mode });
    expect(server.requests[0]?.headers).toMatchObject(headers);
  });
});

describe('a stale answer', () => {
  it('names its age and the reason, and the call succeeds', async () => {
    const { client, clock, events, cacheEvents } = await open((_request, response, n) =>
      n === 1 ? send(response, { headers: { 'cache-control': 'max-age=10' }, body: 'kept' }) : send(response, { status: 503 }),
    );
    await client.call({ target: '/' });
    clock.advance(70_000);
    const outcome = await client.call({ target: '/', requestId: 'r' });
    expect(answerOf(outcome)).toMatchObject({ source: 'stale', cache: { ageSeconds: 70, reason: '503' } });
    expect(outcome.attempts).toMatchObject([{ n: 1, status: 503 }]);
    expect(events).toContainEqual({ type: 'degraded', requestId: 'r', source: 'stale', reason: '503' });
    expect(cacheEvents()).toEqual(['stored', 'miss', 'stale']);
  });

  it('stands in for a connection that is lost or refused', async () => {
    const { client, clock, server } = await open((_request, response, n) => {
      if (n === 1) send(response, { body: 'kept' });
      else response.destroy();
    });
    await client.call({ target: '/' });
    clock.advance(1000);
    expect(answerOf(await client.call({ target: '/' }))).toMatchObject({ source: 'stale', cache: { reason: 'connection-lost' } });
    await server.close();
    expect(answerOf(await client.call({ target: '/' }))).toMatchObject({ source: 'stale', cache: { reason: 'connection-refused' } });
  });

  it('stands in when the deadline is over, but not when the caller cancelled', async () => {
    const { client, clock, server } = await open((_request, response, n) => {
      if (n === 1) send(response, { body: 'kept' });
    });
    await client.call({ target: '/' });
    const late = client.call({ target: '/', deadlineMs: 500 });
    await server.received(2);
    clock.advance(500);
    expect(answerOf(await late)).toMatchObject({ source: 'stale', cache: { reason: 'deadline-exceeded' } });
    const controller = new AbortController();
    const cancelled = client.call({ target: '/', signal: controller.signal });
    await server.received(3);
    controller.abort();
    expect(errorOf(await cancelled).code).toBe('cancelled');
  });

  it('is not kept longer than keepMs', async () => {
    const { client, clock } = await open(
      (_request, response, n) => (n === 1 ? send(response, { body: 'kept' }) : send(response, { status: 500 })),
      {
        cache: { keepMs: 5000 },
      },
    );
    await client.call({ target: '/' });
    clock.advance(4999);
    expect(answerOf(await client.call({ target: '/' })).source).toBe('stale');
    clock.advance(1);
    expect(errorOf(await client.call({ target: '/' })).code).toBe('server-error');
  });
});

describe('stale-while-revalidate', () => {
  it('answers at once and asks once behind it, whoever asks meanwhile', async () => {
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
      expect(answerOf(outcome)).toMatchObject({ source: 'stale', cache: { ageSeconds: 20, reason: 'stale-while-revalidate' } });
      expect(outcome.attempts).toEqual([]);
    }
    await server.received(2);
    release();
    await until(() => cacheEvents().filter((result) => result === 'stored').length === 2);
    expect(server.requests).toHaveLength(2);
    // Nothing of what went on behind the calls reached their listeners.
    expect(new Set(progress)).toEqual(new Set(['cache']));
    const renewed = await client.call({ target: '/' });
    expect(answerOf(renewed).source).toBe('cache');
    expect(textOf(renewed)).toBe('body 2');
  });

  it('gives up behind the caller at the deadline, harms nothing when it fails, and tries again', async () => {
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
    // Who asks meanwhile does not make it last longer.
    await client.call({ target: '/' });
    clock.advance(500);
    await until(() => events.some((event) => event.type === 'attempt' && event.error === 'deadline-exceeded'));
    await delay(1);
    expect(answerOf(await client.call({ target: '/' })).source).toBe('stale');
    await server.received(3);
  });

  it('asks first when its time is over', async () => {
    const { client, clock, server } = await open((_request, response) =>
      send(response, { headers: { 'cache-control': 'max-age=10, stale-while-revalidate=60' } }),
    );
    await client.call({ target: '/' });
    clock.advance(70_000);
    expect(answerOf(await client.call({ target: '/' })).source).toBe('network');
    expect(server.requests).toHaveLength(2);
  });
});

describe('a write', () => {
  it('hides what was asked for before it and came after it', async () => {
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

  it('is seen by what is asked after it, also while an earlier look at a slow store goes on', async () => {
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
    expect(textOf(await early)).toBe('version 1');
    expect(textOf(await late)).toBe('version 2');
  });

  it('of one caller is seen by all', async () => {
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

describe('a store that does not answer', () => {
  it('costs one wait and the cache, and nothing else', async () => {
    let store: Store | undefined;
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

  it('or holds rubbish is as good as empty', async () => {
    const kept = createMemoryStore({ clock: { now: () => 0, monotonic: () => 0, after: () => () => undefined } });
    const rubbish: Store = { ...kept, get: async () => ({ v: 1, status: 'two hundred', 'x y': [['a b']] }) };
    const { client } = await open(
      (_request, response) => send(response, { headers: { 'cache-control': 'max-age=60' }, body: 'body' }),
      {},
      rubbish,
    );
    expect(textOf(await client.call({ target: '/' }))).toBe('body');
    expect(textOf(await client.call({ target: '/', idempotencyKey: 'k' }))).toBe('body');
  });
});
