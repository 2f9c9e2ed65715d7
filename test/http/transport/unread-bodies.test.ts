import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ApiClient, type ApiDefinition, type ClientDependencies, createApiClient } from '../../../src/index.js';
import { createRedactor } from '../../../src/redaction/redactor.js';
import { responseOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { collectGarbage } from '../../helpers/heap.js';
import { type HttpHandler, startHttpServer } from '../../helpers/servers/http-server.js';
import { holdsWithin } from '../../helpers/until.js';

const opened = closedAfterEach();

async function setUp(handler: HttpHandler, definition: ApiDefinition = {}, dependencies: ClientDependencies = {}) {
  const server = await startHttpServer(handler);
  const client = createApiClient({ baseUrl: server.url, rateLimit: false, concurrency: { limit: 4 }, ...definition }, dependencies);
  opened.push(server, client);
  return { server, client };
}

const runningCalls = (client: ApiClient) => client.health()[0]?.concurrency?.running;

/** Sends with `fetch` or `call`; the body is not read. */
const ways: Readonly<Record<string, (client: ApiClient, method: 'GET' | 'HEAD') => Promise<unknown>>> = {
  fetch: (client, method) => client.fetch('x', { method }),
  'a streamed call': async (client, method) => (await client.call({ target: 'x', method, bodyMode: 'stream' })).response?.stream,
};

const small = 'small '.repeat(1000);
const large = Buffer.alloc(1024 * 1024, 'x');
const zipped = { gzip: gzipSync(large), br: brotliCompressSync(large) };
const arrived: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'a small body': (response) => response.end(small),
  'a body of 60 KiB': (response) => response.end(large.subarray(0, 60 * 1024)),
  'a chunked body': (response) => {
    response.write(small);
    response.end(small);
  },
  'a gzip body': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(zipped.gzip),
  'a br body': (response) => response.writeHead(200, { 'content-encoding': 'br' }).end(zipped.br),
  'an invalid gzip body': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
  'an empty body': (response) => response.end(),
  'a 204': (response) => response.writeHead(204).end(),
  'a 3xx': (response) => response.writeHead(300).end(small),
  'a body that closes the connection': (response) => response.writeHead(200, { connection: 'close' }).end(small),
};

describe.each(Object.entries(ways))('unread body of %s', (_way, send) => {
  async function sendTwenty(respond: (response: ServerResponse) => void, method: 'GET' | 'HEAD') {
    const clock = createFakeClock();
    const { client } = await setUp((_request, response) => respond(response), {}, { clock });
    const kept: unknown[] = [];
    for (let n = 0; n < 20; n += 1) kept.push(await send(client, method));
    expect(kept).toHaveLength(20);
    expect(await holdsWithin(5000, () => runningCalls(client) === 0)).toBe(true);
    expect(clock.pending()).toEqual([]);
  }

  it.each(Object.entries(arrived))('occupies no slot and no timer once it has arrived: %s', (_what, respond) => sendTwenty(respond, 'GET'));

  it('occupies no slot and no timer in a response to HEAD', () => sendTwenty((response) => response.end(small), 'HEAD'));

  it('reuses its connection', async () => {
    const { client, server } = await setUp((_request, response) => response.end(small));
    for (let n = 0; n < 10; n += 1) {
      await send(client, 'GET');
      expect(await holdsWithin(5000, () => runningCalls(client) === 0)).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(server.connections).toBeLessThan(4);
  });

  it('occupies its slot until the attempt timeout if it is large, then closes its connection', async () => {
    const clock = createFakeClock();
    const { client, server } = await setUp((_request, response) => response.end(large), {}, { clock });
    const kept = await Promise.all([1, 2, 3, 4].map(() => send(client, 'GET')));
    expect(runningCalls(client)).toBe(4);
    const next = client.call({ target: 'x', method: 'HEAD' });
    await clock.pass(30_000);
    expect((await next).ok).toBe(true);
    expect(await holdsWithin(5000, () => runningCalls(client) === 0 && server.openSockets.size <= 1)).toBe(true);
    expect(kept).toHaveLength(4);
  });

  it.each([
    ['', undefined],
    [', redacted', createRedactor()],
  ])('closes its connection when the large body is garbage%s', async (_what, redactor) => {
    redactor?.add('a-secret-of-this-test');
    const clock = createFakeClock();
    const { client, server } = await setUp((_request, response) => response.end(large), {}, { clock, ...(redactor && { redactor }) });
    // In a function of its own, because the frame of this one keeps its last result alive.
    const sendAll = async () => {
      for (let n = 0; n < 4; n += 1) await send(client, 'GET');
    };
    await sendAll();
    const isFree = async () => {
      for (let turn = 0; turn < 100 && runningCalls(client) !== 0; turn += 1) {
        collectGarbage();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return runningCalls(client) === 0;
    };
    expect(await isFree()).toBe(true);
    expect(await holdsWithin(5000, () => server.openSockets.size === 0)).toBe(true);
    expect(clock.pending()).toEqual([]);
  });
});

describe('body that has arrived', () => {
  it.each([
    ['plain', (text: string) => Buffer.from(text), {}],
    ['gzip', gzipSync, { 'content-encoding': 'gzip' }],
  ])('can be read later, even after the deadline and after the client is closed: %s', async (_what, encode, headers) => {
    const clock = createFakeClock();
    const { client, server } = await setUp((_request, response) => response.writeHead(200, headers).end(encode(small)), {}, { clock });
    const fetched = await client.fetch('x');
    const called = responseOf(await client.call({ target: 'x', bodyMode: 'stream' }));
    expect(await holdsWithin(5000, () => runningCalls(client) === 0)).toBe(true);
    clock.advance(120_000);
    await client.close();
    await server.close();
    expect(await fetched.text()).toBe(small);
    expect(await new Response(called.stream).text()).toBe(small);
  });

  it('ends its stream without an error after it was partly read', async () => {
    const { client } = await setUp((_request, response) => response.end(small));
    const reader = (await client.fetch('x')).body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    await reader?.cancel();
    expect(await holdsWithin(5000, () => runningCalls(client) === 0)).toBe(true);
  });

  it('rejects its reader with the reason if the caller aborts before it is read', async () => {
    const { client } = await setUp((_request, response) => response.end(small));
    const stop = new AbortController();
    const response = await client.fetch('x', { signal: stop.signal });
    const clone = response.clone();
    expect(await holdsWithin(5000, () => runningCalls(client) === 0)).toBe(true);
    stop.abort(new Error('changed my mind'));
    await expect(response.text()).rejects.toThrow('changed my mind');
    await expect(clone.text()).rejects.toThrow('changed my mind');
  });

  it('leaves no listener on the signal of the caller: read, cancelled or garbage', async () => {
    const { client } = await setUp((_request, response) => response.end(small));
    const stop = new AbortController();
    const fetchOne = () => client.fetch('x', { signal: stop.signal });
    await (await fetchOne()).text();
    await (await fetchOne()).body?.cancel();
    const fetchUnread = async () => {
      for (let n = 0; n < 3; n += 1) await fetchOne();
    };
    await fetchUnread();
    for (let turn = 0; turn < 100 && getEventListeners(stop.signal, 'abort').length > 0; turn += 1) {
      collectGarbage();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
  });
});
