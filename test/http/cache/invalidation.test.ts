import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createStampLog } from '../../../src/http/cache/store-knowledge.js';
import type { ApiRequest } from '../../../src/http/call/request.js';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { type ApiClient, createApiClient } from '../../../src/http/client/client.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import type { Store } from '../../../src/store/store.js';
import { send, until } from '../../helpers/calls/cached-calls.js';
import { responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { createFakeClock, type FakeClock } from '../../helpers/fake-clock.js';
import { fc } from '../../helpers/properties.js';
import { type HttpHandler, type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

const closables: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(closables.splice(0).map((one) => one.close()));
});

/** A server whose resource is changed by PUT; `hold` delays the response to the next GET until it is released. */
async function startApi() {
  let value = 'old';
  let holdsNext = false;
  let release = () => undefined as unknown;
  const server: HttpServer = await startHttpServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      value = 'new';
      return send(response, {});
    }
    const reply = { headers: { 'cache-control': 'max-age=600' }, body: value };
    if (!holdsNext) return send(response, reply);
    holdsNext = false;
    release = () => send(response, reply);
  });
  closables.push(server);
  return {
    server,
    hold: () => {
      holdsNext = true;
    },
    release: () => release(),
  };
}

function clientOf(server: HttpServer, clock: FakeClock, store: Store | undefined, definition: ApiDefinition = {}): ApiClient {
  const client = createApiClient(
    { baseUrl: server.url, network: { allowLocal: true }, retry: { attempts: 1 }, ...definition },
    { clock, ...(store && { store }) },
  );
  closables.push(client);
  return client;
}

const get: ApiRequest = { target: 'x' };
const put: ApiRequest = { target: 'x', method: 'PUT', body: 'new' };
type Fault = () => Promise<never> | undefined;
const never: Fault = () => new Promise(() => undefined);

/** A store in front of a memory store, whose operations `fault` replaces while it is set. */
function faultyStore(clock: FakeClock) {
  const inner = createMemoryStore({ clock });
  let fault: Fault | undefined;
  const run = async (task: () => Promise<unknown>): Promise<unknown> => (fault === undefined ? task() : fault());
  const store: Store = {
    get: (key) => run(() => inner.get(key)),
    set: async (key, value, ttlMs) => void (await run(() => inner.set(key, value, ttlMs))),
    delete: async (key) => void (await run(() => inner.delete(key))),
    close: () => inner.close(),
  };
  return {
    store,
    setFault: (next: Fault | undefined) => {
      fault = next;
    },
  };
}

describe('invalidation by a write whose last response is a refusal', () => {
  const refused: HttpHandler = (_request, response) => send(response, { status: 404 });
  it.each<[string, HttpHandler, ApiRequest]>([
    [
      'an earlier hop processed it',
      (_request, response) => response.writeHead(303, { location: '/gone' }).end(),
      { target: 'x', method: 'POST', body: {} },
    ],
    ['an earlier attempt may have taken effect', (_request, response) => response.destroy(), { target: 'x', method: 'DELETE' }],
  ])('hides the cached response if %s', async (_why, first, write) => {
    const handlers: HttpHandler[] = [first, refused];
    const server = await startHttpServer((request, response, n) => {
      const isRead = request.method === 'GET' && request.url === '/x';
      if (isRead) return send(response, { headers: { 'cache-control': 'max-age=600' }, body: 'value' });
      return (handlers.shift() ?? refused)(request, response, n);
    });
    closables.push(server);
    const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true }, retry: { baseMs: 1 } });
    closables.push(client);
    await client.call(get);
    expect(await client.call(write)).toMatchObject({ ok: false, response: { status: 404 }, error: { outcome: 'unknown' } });
    expect(responseOf(await client.call(get)).source).toBe('network');
  });
});

describe('invalidation that the store loses', () => {
  it.each<[string, Fault]>([
    ['drops it', () => undefined],
    ['rejects it', () => Promise.reject(new Error('gone'))],
    ['never answers', never],
    [
      'throws',
      () => {
        throw new Error('gone');
      },
    ],
  ])('keeps an invalidation in this process if the store %s and then works again', async (_fault, fault) => {
    const { server } = await startApi();
    const clock = createFakeClock();
    const { store, setFault } = faultyStore(clock);
    const client = clientOf(server, clock, store);
    expect(textOf(await client.call(get))).toBe('old');
    expect(responseOf(await client.call(get)).source).toBe('cache');
    setFault(fault);
    const written = client.call(put);
    await server.received(2);
    if (fault === never) await until(() => clock.pending().includes(1000));
    await clock.pass(1000);
    expect((await written).ok).toBe(true);
    setFault(undefined);
    // The pause after a timeout ends.
    clock.advance(10_000);
    expect(textOf(await client.call(get))).toBe('new');
    expect(textOf(await clientOf(server, clock, store).call(get))).toBe('new');
    const after = await client.call(get);
    expect([textOf(after), responseOf(after).source]).toEqual(['new', 'cache']);
  });

  it('keeps an invalidation if the store restores an earlier state', async () => {
    const { server } = await startApi();
    const clock = createFakeClock();
    let rows = new Map<string, unknown>();
    const store: Store = {
      get: async (key) => rows.get(key),
      set: async (key, value) => void rows.set(key, value),
      delete: async (key) => void rows.delete(key),
      close: async () => undefined,
    };
    const client = clientOf(server, clock, store);
    await client.call(get);
    const snapshot = new Map(rows);
    await client.call(put);
    expect(textOf(await client.call(get))).toBe('new');
    rows = snapshot;
    expect(textOf(await client.call(get))).toBe('new');
  });

  it('applies an invalidation to only-if-cached, force-cache and a dry run', async () => {
    const { server } = await startApi();
    const clock = createFakeClock();
    const { store, setFault } = faultyStore(clock);
    const client = clientOf(server, clock, store);
    await client.call(get);
    setFault(() => undefined);
    await client.call(put);
    setFault(undefined);
    expect((await client.explain(get)).cache).toBe('nothing');
    expect(await client.call({ ...get, cache: 'only-if-cached' })).toMatchObject({ ok: false, error: { code: 'not-in-cache' } });
    expect(textOf(await client.call({ ...get, cache: 'force-cache' }))).toBe('new');
  });
});

describe('GET that begins after a write', () => {
  const otherObject = (store: Store): Store => ({ ...store });

  it.each([
    ['of another client of the same store', (store: Store) => store],
    ['of another process, whose store has the same backend', otherObject],
  ])('does not join a GET in flight from before a write %s', async (_whose, storeOf) => {
    const { server, hold, release } = await startApi();
    const clock = createFakeClock();
    const store = createMemoryStore({ clock });
    closables.push(store);
    const [writer, reader] = [clientOf(server, createFakeClock(), storeOf(store)), clientOf(server, clock, store)];
    hold();
    const before = reader.call(get);
    await server.received(1);
    expect((await writer.call(put)).ok).toBe(true);
    expect(textOf(await reader.call(get))).toBe('new');
    release();
    expect(textOf(await before)).toBe('old');
    const after = await reader.call(get);
    expect([textOf(after), responseOf(after).source]).toEqual(['new', 'cache']);
  });

  it.each<[string, ApiDefinition, Partial<ApiRequest>]>([
    ['of a client with other options', { maxBodyBytes: 1000 }, {}],
    ['of a client without a cache', { cache: false }, {}],
    ['of a direct call', {}, { direct: true }],
    ['of a stream', {}, { bodyMode: 'stream' }],
    ['with PATCH', {}, { method: 'PATCH' }],
    ['with DELETE', {}, { method: 'DELETE', body: undefined }],
  ])('does not return the cached response from before a write %s', async (_whose, definition, request) => {
    const { server } = await startApi();
    const clock = createFakeClock();
    const store = createMemoryStore({ clock });
    closables.push(store);
    const reader = clientOf(server, clock, store);
    await reader.call(get);
    const written = await clientOf(server, createFakeClock(), store, definition).call({ ...put, ...request });
    await written.response?.stream?.cancel();
    expect(textOf(await reader.call(get))).toBe('new');
  });

  it('does not return a response that a background revalidation requested before the write', async () => {
    let value = 'old';
    let release = () => undefined as unknown;
    const server = await startHttpServer((request, response, n) => {
      if (request.method === 'PUT') {
        value = 'new';
        return send(response, {});
      }
      const reply = { headers: { 'cache-control': 'max-age=1, stale-while-revalidate=600' }, body: value };
      if (n !== 2) return send(response, reply);
      release = () => send(response, reply);
    });
    closables.push(server);
    const clock = createFakeClock();
    const client = clientOf(server, clock, undefined);
    await client.call(get);
    clock.advance(2000);
    expect(responseOf(await client.call(get)).source).toBe('stale');
    await server.received(2);
    await client.call(put);
    const after = client.call(get);
    await server.received(4);
    expect(textOf(await after)).toBe('new');
    release();
    await delay(1);
    expect(textOf(await client.call(get))).toBe('new');
  });
});

describe('createStampLog', () => {
  it('returns the latest stamp of a key', () => {
    const log = createStampLog(10);
    expect(log.of('a')).toBe(Number.NEGATIVE_INFINITY);
    log.record('a', 2);
    log.record('a', 1);
    expect(log.of('a')).toBe(2);
  });

  it('returns the stamp of a forgotten key, or a later one, for every unknown key', () => {
    const log = createStampLog(2);
    for (const [key, stamp] of [
      ['a', 5],
      ['b', 1],
      ['c', 2],
      ['d', 3],
    ] as const)
      log.record(key, stamp);
    expect(['a', 'b', 'c', 'd', 'never recorded'].map((key) => log.of(key))).toEqual([5, 5, 2, 3, 5]);
  });

  it('forgets keys of the owner with the most, which does not change what is known of the keys of others', () => {
    const log = createStampLog(100);
    for (let n = 0; n < 20; n += 1) log.record(`b${n}`, n, 'bob');
    for (let n = 0; n < 1000; n += 1) log.record(`a${n}`, 1000 + n, 'ann');
    for (let n = 0; n < 20; n += 1) expect(log.of(`b${n}`, 'bob')).toBe(n);
    expect([log.of('new', 'bob'), log.of('new', 'eve'), log.of('a0', 'ann')]).toEqual(Array(2).fill(Number.NEGATIVE_INFINITY).concat(1919));
    // Another owner that grows takes from the largest one, until they have the same.
    for (let n = 0; n < 1000; n += 1) log.record(`e${n}`, 5000 + n, 'eve');
    expect([log.of('b0', 'bob'), log.of('a999', 'ann'), log.of('a0', 'ann') < 2000]).toEqual([0, 1999, true]);
  });

  it('never reports an earlier stamp than the latest one, whichever owner recorded how many keys', () => {
    const records = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), owner: fc.constantFrom('', 'ann', 'bob', 'eve') }));
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 8 }), (steps, limit) => {
        const log = createStampLog(limit);
        const latest = new Map<string, () => boolean>();
        for (const [stamp, { key, owner }] of steps.entries()) {
          log.record(key, stamp, owner);
          latest.set(`${owner} ${key}`, () => log.of(key, owner) >= stamp && log.of(key, owner) < steps.length);
          expect([...latest.values()].every((holds) => holds())).toBe(true);
        }
      }),
    );
  });
});
