import { afterEach, describe, expect, it } from 'vitest';
import type { ApiRequest } from '../../../src/http/call/request.js';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { type ApiClient, createApiClient } from '../../../src/http/client/client.js';
import type { ClientDependencies } from '../../../src/http/client/client-dependencies.js';
import type { ClientState } from '../../../src/http/client/client-state.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import type { Store } from '../../../src/store/store.js';
import { send, until } from '../../helpers/calls/cached-calls.js';
import { errorOf, responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { createFakeClock, type FakeClock, settled } from '../../helpers/fake-clock.js';
import { type HttpHandler, type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

const closables: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(closables.splice(0).map((one) => one.close()));
});

async function serve(handler: HttpHandler): Promise<HttpServer> {
  const server = await startHttpServer(handler);
  closables.push(server);
  return server;
}

function clientOf(server: HttpServer, dependencies: ClientDependencies, definition: ApiDefinition = {}): ApiClient {
  const client = createApiClient(
    {
      ...{ name: 'shop', baseUrl: server.url, network: { allowLocal: true }, retry: { attempts: 1 }, rateLimit: false, breaker: false },
      ...definition,
    },
    dependencies,
  );
  closables.push(client);
  return client;
}

const order = (request: Partial<ApiRequest> = {}): ApiRequest => ({
  target: 'orders',
  method: 'POST',
  body: { item: 1 },
  idempotencyKey: 'key-1',
  ...request,
});
const created: HttpHandler = (_request, response, n) => send(response, { status: 201, body: `order ${n}` });

describe('idempotency records', () => {
  const mebibyte = 1024 * 1024;

  it('keeps records that cached bodies would evict, in the store of the client or in one of its caller', async () => {
    const server = await serve((request, response, n) =>
      request.method === 'POST'
        ? send(response, { status: 201, body: `order ${n}` })
        : send(response, { headers: { 'cache-control': 'max-age=600' }, body: 'x'.repeat(30_000) }),
    );
    const clock = createFakeClock();
    const store = createMemoryStore({ clock, maxBytes: 100_000 });
    closables.push(store);
    const client = clientOf(server, { clock, store });
    expect(textOf(await client.call(order()))).toBe('order 1');
    for (let n = 0; n < 10; n += 1) await client.call({ target: `items/${n}` });
    expect(textOf(await client.call(order()))).toBe('order 1');
    expect(errorOf(await client.call(order({ body: 'else' }))).code).toBe('idempotency-conflict');
  });

  it('keeps records when responses to other keys fill their space: the write is not sent again, and its status is returned', async () => {
    const large = 'x'.repeat(3.9 * mebibyte);
    const server = await serve((_request, response, n) => send(response, { status: 201, headers: { 'x-n': `${n}` }, body: large }));
    const clock = createFakeClock();
    const client = clientOf(server, { clock }, { maxBodyBytes: 5 * mebibyte });
    for (let n = 1; n <= 10; n += 1) await client.call(order({ idempotencyKey: `key-${n}` }));
    const first = await client.call(order());
    expect(errorOf(first)).toMatchObject({ code: 'body-incomplete', safeToRetry: false });
    expect(first.response).toMatchObject({ status: 201, source: 'cache' });
    const last = await client.call(order({ idempotencyKey: 'key-10' }));
    expect(responseOf(last).body).toHaveLength(large.length);
    expect(server.requests).toHaveLength(10);
  });

  it('returns the beginning of a large response, and does not send the write again', async () => {
    const server = await serve((_request, response, n) =>
      send(response, { status: 201, headers: { location: `/orders/${n}` }, body: 'x'.repeat(4 * mebibyte + 1) }),
    );
    const client = clientOf(server, { clock: createFakeClock() });
    await client.call(order());
    const again = await client.call(order());
    expect(errorOf(again)).toMatchObject({ code: 'body-incomplete', safeToRetry: false });
    expect(again.response?.headers.get('location')).toBe('/orders/1');
    expect(again.response?.body).toHaveLength(65_536);
    expect(server.requests).toHaveLength(1);
  });

  it('keeps a key for keepMs, whether the system time is set forward or back', async () => {
    const server = await serve(created);
    const clock = createFakeClock();
    const client = clientOf(server, { clock });
    await client.call(order());
    for (const days of [30, -60]) {
      clock.jump(days * 86_400_000);
      expect(textOf(await client.call(order()))).toBe('order 1');
    }
    clock.advance(86_400_000);
    expect(textOf(await client.call(order()))).toBe('order 2');
  });

  it('separates keys by caller, credential, API name and origin', async () => {
    const server = await serve(created);
    const otherServer = await serve(created);
    const clock = createFakeClock();
    const state: ClientState = {};
    const client = clientOf(server, { clock, state });
    expect(textOf(await client.call(order()))).toBe('order 1');
    for (const request of [{ caller: 'b' }, { headers: { authorization: 'b' } }, { headers: { 'x-api-key': 'b' } }]) {
      expect(textOf(await client.call(order(request)))).not.toBe('order 1');
    }
    const sent = server.requests.length;
    await clientOf(server, { clock, state }, { name: 'other' }).call(order());
    await clientOf(server, { clock, state }, { auth: { type: 'bearer', token: 'a-token-of-the-shop' } }).call(order());
    expect(server.requests).toHaveLength(sent + 2);
    await clientOf(otherServer, { clock, state }).call(order());
    expect(otherServer.requests).toHaveLength(1);
  });

  it.each<[string, ApiDefinition]>([
    ['its description', { description: 'new' }],
    ['its default headers', { headers: { 'x-app': 'two' } }],
    ['its limits', { maxBodyBytes: 1000, timeouts: { deadlineMs: 30_000 }, rateLimit: {}, breaker: {}, concurrency: { limit: 1 } }],
    ['its policy', { deny: { paths: ['/other'] } }],
    ['its header for the key', { idempotency: { header: 'X-Key' } }],
    ['its cache', { cache: false }],
  ])('keeps the keys of an API whose new client changes %s', async (_what, change) => {
    const server = await serve(created);
    const clock = createFakeClock();
    const state: ClientState = {};
    const headers = { 'x-app': 'one' };
    const old = clientOf(server, { clock, state }, { headers });
    await old.call(order());
    await old.close('idle');
    const client = clientOf(server, { clock, state }, { headers, ...change });
    expect(textOf(await client.call(order()))).toBe('order 1');
    expect(errorOf(await client.call(order({ body: 'else' }))).code).toBe('idempotency-conflict');
    expect(server.requests).toHaveLength(1);
  });

  it('lets a call of a new client join the request that an old one has in flight', async () => {
    let release = () => undefined as unknown;
    const server = await serve((_request, response) => {
      release = () => send(response, { status: 201, body: 'order' });
    });
    const clock = createFakeClock();
    const state: ClientState = {};
    const first = clientOf(server, { clock, state }).call(order());
    await server.received(1);
    const second = clientOf(server, { clock, state }, { description: 'new' }).call(order());
    for (let n = 0; n < 20; n += 1) await settled();
    release();
    expect([textOf(await first), textOf(await second)]).toEqual(['order', 'order']);
    expect(server.requests).toHaveLength(1);
  });

  it('accepts other headers that only identify a call, and refuses another tenant', async () => {
    const server = await serve(created);
    const client = clientOf(server, { clock: createFakeClock() });
    const headers = { traceparent: 'a', tracestate: 'a', 'x-request-id': 'a', 'user-agent': 'a', 'x-tenant': 'one', baggage: 'user=1' };
    await client.call(order({ headers }));
    const again = { ...headers, traceparent: 'b', tracestate: 'b', 'x-request-id': 'b', 'user-agent': 'b' };
    expect(textOf(await client.call(order({ headers: again })))).toBe('order 1');
    for (const other of [{ 'x-tenant': 'two' }, { baggage: 'user=2' }]) {
      expect(errorOf(await client.call(order({ headers: { ...headers, ...other } }))).code).toBe('idempotency-conflict');
    }
    expect(server.requests).toHaveLength(1);
  });
});

/** A store with latency, as of another host; every operation takes one turn of the event loop, and `delete` many. */
function slowStore(deleteTurns: number): Store {
  const rows = new Map<string, unknown>();
  const turns = async (count: number) => {
    for (let n = 0; n < count; n += 1) await settled();
  };
  return {
    get: async (key) => {
      await turns(1);
      return rows.get(key);
    },
    set: async (key, value) => {
      await turns(1);
      rows.set(key, value);
    },
    delete: async (key) => {
      await turns(deleteTurns);
      rows.delete(key);
    },
    close: async () => undefined,
  };
}

describe('idempotency record of a call that is cancelled before it is sent', () => {
  it('keeps a record if the same key was sent meanwhile, so that another body is refused', async () => {
    const bodies: string[] = [];
    const server = await serve((request, response) => {
      if (request.url === '/hold') return;
      bodies.push(request.body.toString());
      response.destroy();
    });
    const clock = createFakeClock();
    const client = clientOf(server, { clock, store: slowStore(50) }, { concurrency: { limit: 1 }, cache: false });
    const [hold, stop] = [new AbortController(), new AbortController()];
    const busy = client.call({ target: 'hold', signal: hold.signal });
    await server.received(1);
    const first = client.call(order({ signal: stop.signal }));
    await until(() => client.health()[0]?.concurrency?.waiting === 1);
    stop.abort();
    hold.abort();
    const again = client.call(order());
    expect(errorOf(await first)).toMatchObject({ code: 'cancelled', outcome: 'not-sent' });
    expect(errorOf(await again)).toMatchObject({ code: 'connection-lost', outcome: 'unknown' });
    await busy;
    for (let n = 0; n < 200; n += 1) await settled();
    expect(errorOf(await client.call(order({ body: 'else' }))).code).toBe('idempotency-conflict');
    expect(bodies).toEqual(['{"item":1}']);
  });
});

describe('idempotency records that two processes share', () => {
  /** Stores of two processes on one backend. Each process has a clock of its own. */
  function shared(): { readonly stores: readonly [Store, Store]; readonly clocks: readonly [FakeClock, FakeClock] } {
    const clocks = [createFakeClock(), createFakeClock()] as const;
    const backend = createMemoryStore({ clock: clocks[1] });
    closables.push(backend);
    return { stores: [{ ...backend }, { ...backend }], clocks };
  }

  async function passUntil(clock: FakeClock, isDone: () => boolean, stepMs = 10): Promise<void> {
    await until(() => {
      clock.advance(stepMs);
      return isDone();
    });
  }

  it('sends a key in one process, and lets the other one wait for the response', async () => {
    let release = () => undefined as unknown;
    const server = await serve((_request, response, n) => {
      release = () => send(response, { status: 201, body: `order ${n}` });
    });
    const { stores, clocks } = shared();
    const [one, other] = stores.map((store, n) => clientOf(server, { store, clock: clocks[n] ?? createFakeClock() }));
    const first = one?.call(order());
    await server.received(1);
    const second = other?.call(order());
    for (let n = 0; n < 50; n += 1) await settled();
    expect(server.requests).toHaveLength(1);
    release();
    expect(first && textOf(await first)).toBe('order 1');
    let ended = false;
    second?.finally(() => {
      ended = true;
    });
    await passUntil(clocks[1], () => ended);
    expect(second && textOf(await second)).toBe('order 1');
    expect(server.requests).toHaveLength(1);
  });

  it('refuses another request with the key in the other process, which deletes nothing', async () => {
    const server = await serve((_request, response) => response.destroy());
    const { stores, clocks } = shared();
    const [one, other] = stores.map((store, n) => clientOf(server, { store, clock: clocks[n] ?? createFakeClock() }));
    expect(one && errorOf(await one.call(order())).outcome).toBe('unknown');
    expect(other && errorOf(await other.call(order({ body: 'else' }))).code).toBe('idempotency-conflict');
    await server.close();
    expect(other && errorOf(await other.call(order())).outcome).toBe('not-sent');
    for (const client of [one, other]) {
      expect(client && errorOf(await client.call(order({ body: 'else' }))).code).toBe('idempotency-conflict');
    }
  });

  it('ends the wait for a process that has crashed when its deadline is over', async () => {
    const server = await serve((_request, response, n) => {
      if (n > 1) send(response, { status: 201, body: `order ${n}` });
    });
    const { stores, clocks } = shared();
    const [crashed, other] = stores.map((store, n) => clientOf(server, { store, clock: clocks[n] ?? createFakeClock() }));
    void crashed?.call(order({ deadlineMs: 10_000 }));
    await server.received(1);
    const second = other?.call(order({ deadlineMs: 60_000 }));
    await passUntil(clocks[1], () => server.requests.length === 2, 25);
    expect(clocks[1].monotonic()).toBeGreaterThan(10_000);
    expect(second && textOf(await second)).toBe('order 2');
  });

  it('fails a call as not sent if the other process does not end before its deadline', async () => {
    const server = await serve(() => undefined);
    const { stores, clocks } = shared();
    const [one, other] = stores.map((store, n) => clientOf(server, { store, clock: clocks[n] ?? createFakeClock() }));
    void one?.call(order());
    await server.received(1);
    const second = other?.call(order({ deadlineMs: 1000 }));
    let ended = false;
    second?.finally(() => {
      ended = true;
    });
    await passUntil(clocks[1], () => ended);
    expect(second && errorOf(await second)).toMatchObject({ code: 'deadline-exceeded', outcome: 'not-sent', safeToRetry: true });
    expect(server.requests).toHaveLength(1);
  });
});
