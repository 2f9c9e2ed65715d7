import { afterEach, describe, expect, it } from 'vitest';
import type { ApiRequest } from '../../../src/http/call/request.js';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { createApiClient } from '../../../src/http/client/client.js';
import { type Bench, openBench, send, until } from '../../helpers/calls/cached-calls.js';
import { errorOf, responseOf, textOf } from '../../helpers/calls/outcomes.js';
import type { HttpHandler } from '../../helpers/servers/http-server.js';

let bench: Bench;
afterEach(async () => bench.close());
async function open(handler: HttpHandler, definition?: ApiDefinition): Promise<Bench> {
  bench = await openBench(handler, definition);
  return bench;
}
const order = (request: Partial<ApiRequest> = {}): ApiRequest => ({
  target: '/orders',
  method: 'POST',
  body: { item: 1 },
  idempotencyKey: 'key-1',
  ...request,
});
const created: HttpHandler = (_request, response, n) => send(response, { status: 201, headers: { 'x-n': `${n}` }, body: `order ${n}` });

describe('idempotency key', () => {
  it('sends the key to the API, and replays the first response to a second call', async () => {
    const { client, server, clock } = await open(created);
    expect(textOf(await client.call(order()))).toBe('order 1');
    expect(server.requests[0]?.headers['idempotency-key']).toBe('key-1');
    clock.advance(60_000);
    const again = await client.call(order());
    expect(textOf(again)).toBe('order 1');
    expect(responseOf(again)).toMatchObject({ status: 201, source: 'cache', cache: { ageSeconds: 60, reason: 'idempotency-key' } });
    expect(again.attempts).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it('replays the first response until keepMs is over', async () => {
    const { client, server, clock } = await open(created);
    await client.call(order());
    clock.advance(24 * 60 * 60 * 1000 - 1);
    expect(textOf(await client.call(order()))).toBe('order 1');
    clock.advance(1);
    expect(textOf(await client.call(order()))).toBe('order 2');
    expect(server.requests).toHaveLength(2);
  });

  it('lets later calls wait for the first one in flight, each with its own cancellation', async () => {
    let release = () => undefined as unknown;
    const { client, server } = await open((_request, response) => {
      release = () => send(response, { status: 201, body: 'order' });
    });
    const controller = new AbortController();
    const calls = [client.call(order()), client.call(order()), client.call(order({ signal: controller.signal }))];
    await server.received(1);
    controller.abort();
    expect(errorOf((await calls[2]) ?? (await Promise.reject())).code).toBe('cancelled');
    release();
    for (const call of calls.slice(0, 2)) expect(textOf(await call)).toBe('order');
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Partial<ApiRequest>]>([
    ['body', { body: { item: 2 } }],
    ['URL', { target: '/other' }],
    ['query', { query: { dry: true } }],
    ['method', { method: 'PUT' }],
  ])('rejects a used key with another %s, during the first call and after it', async (_name, difference) => {
    let release = () => undefined as unknown;
    const { client, server } = await open((_request, response) => {
      release = () => send(response, { status: 201 });
    });
    const first = client.call(order());
    await server.received(1);
    for (const when of ['during', 'after']) {
      if (when === 'after') {
        release();
        await first;
      }
      const error = errorOf(await client.call(order(difference)));
      expect(error, when).toMatchObject({ code: 'idempotency-conflict', outcome: 'rejected', safeToRetry: false });
    }
    expect(server.requests).toHaveLength(1);
  });

  it('separates equal keys of different callers and credentials', async () => {
    const { client } = await open(created);
    expect(textOf(await client.call(order()))).toBe('order 1');
    expect(textOf(await client.call(order({ caller: 'b' })))).toBe('order 2');
    expect(textOf(await client.call(order({ headers: { authorization: 'b' } })))).toBe('order 3');
    expect(textOf(await client.call(order({ caller: 'c', body: { item: 2 } })))).toBe('order 4');
  });

  it.each([500, 503, 429, 401, 403, 408, 409, 421, 425])(
    'accepts the same request again after a %i, but not a different one',
    async (status) => {
      const { client, server } = await open((_request, response, n) =>
        send(response, n === 1 ? { status } : { status: 201, body: 'done' }),
      );
      expect((await client.call(order())).ok).toBe(false);
      expect(errorOf(await client.call(order({ body: 'else' }))).code).toBe('idempotency-conflict');
      expect(textOf(await client.call(order()))).toBe('done');
      expect(textOf(await client.call(order()))).toBe('done');
      expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-1', 'key-1']);
    },
  );

  it('reports a lost response as safe to retry, and accepts the same request again', async () => {
    const { client } = await open((_request, response, n) => (n === 1 ? response.destroy() : send(response, { body: 'done' })));
    const error = errorOf(await client.call(order()));
    expect(error).toMatchObject({ code: 'connection-lost', outcome: 'unknown', safeToRetry: true });
    expect(textOf(await client.call(order()))).toBe('done');
  });

  it.each([400, 404, 422])('replays a %i, because it is final', async (status) => {
    const { client, server } = await open((_request, response) => send(response, { status, body: 'why' }));
    for (let n = 0; n < 2; n += 1) expect((await client.call(order())).response?.status).toBe(status);
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, HttpHandler]>([
    ['hop', (_request, response, n) => (n === 1 ? response.writeHead(303, { location: '/gone' }).end() : send(response, { status: 404 }))],
    ['attempt', (_request, response, n) => (n === 1 ? response.destroy() : send(response, { status: 404 }))],
  ])('replays a refusal with an unknown outcome if an earlier %s processed the request', async (_earlier, handler) => {
    const { client, server } = await open(handler, { retry: { attempts: 2 } });
    const onEvent: ApiRequest['onEvent'] = (event) => {
      if (event.type === 'retry') queueMicrotask(() => bench.clock.advance(event.waitMs));
    };
    expect(errorOf(await client.call(order({ onEvent })))).toMatchObject({ code: 'not-found', outcome: 'unknown' });
    const again = await client.call(order());
    expect(again.response?.source).toBe('cache');
    expect(errorOf(again)).toMatchObject({ code: 'not-found', outcome: 'unknown' });
    expect(server.requests).toHaveLength(2);
  });

  it('replays the time of the next attempt in whole milliseconds', async () => {
    const { server } = await open((_request, response) => send(response, { status: 400, headers: { 'retry-after': '7' } }));
    // A real clock, whose monotonic time has fractions.
    const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true } });
    await client.call(order());
    const { retryAt } = errorOf(await client.call(order()));
    await client.close();
    expect(Number.isInteger(retryAt)).toBe(true);
  });

  it('frees the key if nothing was sent', async () => {
    const { client, server } = await open(created, { retry: { attempts: 1 } });
    await server.close();
    expect(errorOf(await client.call(order()))).toMatchObject({ code: 'connection-refused', outcome: 'not-sent' });
    expect(errorOf(await client.call(order({ body: 'corrected' }))).code).toBe('connection-refused');
  });

  it('keeps the key reserved after an unknown outcome, even if a later call was not sent', async () => {
    const { client, server } = await open((_request, response) => response.destroy());
    expect(errorOf(await client.call(order())).outcome).toBe('unknown');
    await server.close();
    expect(errorOf(await client.call(order())).outcome).toBe('not-sent');
    expect(errorOf(await client.call(order({ body: 'else' }))).code).toBe('idempotency-conflict');
  });

  it('retries a POST with the key in the configured header', async () => {
    const { client, server, clock } = await open(
      (_request, response, n) => send(response, n === 1 ? { status: 500 } : { status: 201, body: 'done' }),
      {
        idempotency: { header: 'X-Request-Key' },
        retry: { attempts: 2, baseMs: 1 },
      },
    );
    const call = client.call(order());
    await server.received(1);
    await until(() => {
      clock.advance(1);
      return server.requests.length === 2;
    });
    expect(textOf(await call)).toBe('done');
    expect(server.requests.map(({ headers }) => headers['x-request-key'])).toEqual(['key-1', 'key-1']);
  });

  it('treats a key in the request header like idempotencyKey', async () => {
    const { client, server } = await open(created);
    const byHand: ApiRequest = { target: '/orders', method: 'POST', body: { item: 1 }, headers: { 'idempotency-key': 'key-1' } };
    expect(textOf(await client.call(byHand))).toBe('order 1');
    expect(textOf(await client.call(order()))).toBe('order 1');
    expect(errorOf(await client.call({ ...byHand, body: 'else' })).code).toBe('idempotency-conflict');
    expect(errorOf(await client.call(order({ headers: { 'idempotency-key': 'key-2' } }))).code).toBe('invalid-arguments');
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['without characters', ''],
    ['of 256 characters', 'x'.repeat(256)],
    ['with a space', 'a b'],
    ['with a non-ASCII character', 'schlüssel'],
    ['with a line break', 'a\nb'],
  ])('rejects a key %s before anything is sent', async (_name, idempotencyKey) => {
    const { client, server } = await open(created);
    const error = errorOf(await client.call(order({ idempotencyKey })));
    expect(error).toMatchObject({ code: 'invalid-arguments', outcome: 'rejected' });
    expect(server.requests).toHaveLength(0);
  });

  it('accepts a key of 255 visible characters', async () => {
    const { client } = await open(created);
    expect((await client.call(order({ idempotencyKey: `${'!~'.repeat(127)}x` }))).ok).toBe(true);
  });

  it('rejects a key if the configuration disables idempotency keys', async () => {
    const { client, server } = await open(created, { idempotency: false });
    expect(errorOf(await client.call(order())).code).toBe('invalid-arguments');
    expect((await client.call({ target: '/orders', method: 'POST' })).ok).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  it('sends the key with a stream, which is neither compared nor stored', async () => {
    const { client, server } = await open(created);
    for (let n = 0; n < 2; n += 1) {
      const outcome = await client.call(order({ body: streamOf('part') }));
      expect(outcome.ok).toBe(true);
    }
    expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-1', 'key-1']);
  });
});

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
