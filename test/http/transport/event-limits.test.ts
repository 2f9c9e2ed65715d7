// needs: openssl
// alone: waits for real time limits, because the events arrive in real time
import { createSecureServer } from 'node:http2';
import { createGzip, constants as zlib } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type ApiDefinition, type ApiRequest, type CallEvent, createApiClient } from '../../../src/index.js';
import { errorOf, responseOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { createAuthorities } from '../../helpers/servers/certificates.js';
import { type HttpHandler, startHttpServer } from '../../helpers/servers/http-server.js';
import { listenOnLoopback } from '../../helpers/servers/listen.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';
import { holdsWithin } from '../../helpers/until.js';

const authorities = createAuthorities();
afterAll(() => authorities.remove());
const opened = closedAfterEach();

const limits = { maxEvents: 3, maxMs: 10_000 };
const sse = { 'content-type': 'text/event-stream' };

function openClient(definition: ApiDefinition = {}) {
  const client = createApiClient({ network: { allowLocal: true }, retry: { baseMs: 1, maxMs: 2 }, ...definition });
  opened.push(client);
  return client;
}

async function serve(handler: HttpHandler) {
  const server = await startHttpServer(handler);
  opened.push(server);
  return server;
}

/** Sends events as fast as the client reads them, until it leaves. */
const endless: HttpHandler = (_request, response) => {
  response.writeHead(200, sse);
  let n = 0;
  const write = () => {
    do n += 1;
    while (!response.destroyed && response.write(`data: ${n}\n\n`));
  };
  response.on('drain', write);
  write();
};

async function call(url: string, request: Omit<ApiRequest, 'target'> = {}, definition: ApiDefinition = {}) {
  return openClient(definition).call({ target: url, streamLimits: limits, ...request });
}

async function read(url: string, request: Omit<ApiRequest, 'target'> = {}, definition: ApiDefinition = {}) {
  const { body, streamEnd } = responseOf(await call(url, request, definition));
  return { text: Buffer.from(body).toString(), ...streamEnd };
}

describe('limits of a stream of events', () => {
  it('end an endless stream after its last permitted event, and close its socket', async () => {
    const server = await serve(endless);
    expect(await read(server.url)).toEqual({ text: 'data: 1\n\ndata: 2\n\ndata: 3\n\n', reason: 'maxEvents', events: 3 });
    expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  it('end a stream in time that sends only heartbeats, or nothing', async () => {
    const server = await serve(({ url }, response) => {
      response.writeHead(200, sse).flushHeaders();
      if (url !== '/heartbeats') return;
      const timer = setInterval(() => response.write(': heartbeat\n\n'), 10);
      response.on('close', () => clearInterval(timer));
    });
    const streamLimits = { ...limits, maxMs: 150 };
    expect(await read(`${server.url}/nothing`, { streamLimits })).toEqual({ text: '', reason: 'time', events: 0 });
    const beats = await read(`${server.url}/heartbeats`, { streamLimits });
    expect(beats).toMatchObject({ reason: 'time', events: 0, text: expect.stringContaining(': heartbeat') });
    expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
  });

  it('drop an event that is not complete at the time limit', async () => {
    const server = await serve((_request, response) => response.writeHead(200, sse).write('data: 1\n\ndata: 2'));
    expect(await read(server.url, { streamLimits: { ...limits, maxMs: 100 } })).toEqual({ text: 'data: 1\n\n', reason: 'time', events: 1 });
  });

  it('end the stream before its attempt or its call times out', async () => {
    const server = await serve((_request, response) => response.writeHead(200, sse).write('data: 1\n\n'));
    expect(await read(server.url, {}, { timeouts: { attemptMs: 300 } })).toMatchObject({ reason: 'time', events: 1 });
    expect(await read(server.url, { deadlineMs: 300 })).toMatchObject({ reason: 'time', events: 1 });
    expect(server.requests).toHaveLength(2);
  });

  it('leave a stream whole that ends with its last permitted event', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, sse).write('data: 1\n\ndata: 2\n\ndata: 3\n\n');
      setTimeout(() => response.end(), 10);
    });
    expect(await read(server.url)).toMatchObject({ reason: 'end', events: 3 });
    expect(await holdsWithin(500, () => server.openSockets.size === 0)).toBe(false);
  });

  it('end a stream that stays open after its last permitted event', async () => {
    const server = await serve((_request, response) => response.writeHead(200, sse).write('data: 1\n\ndata: 2\n\ndata: 3\n\n'));
    expect(await read(server.url)).toMatchObject({ reason: 'maxEvents', events: 3 });
  });

  it('count an event at the end that has no empty line', async () => {
    const server = await serve((_request, response) => response.writeHead(200, sse).end('data: 1\n\ndata: 2'));
    expect(await read(server.url)).toEqual({ text: 'data: 1\n\ndata: 2', reason: 'end', events: 2 });
  });

  it('end at a size, and show the start of an event that is larger', async () => {
    const event = Buffer.alloc(40 * 1024 * 1024, 'x');
    const server = await serve(({ url }, response) => {
      response.writeHead(200, sse);
      response.write(url === '/second' ? 'data: 1\n\ndata: ' : 'data: ');
      response.end(event);
    });
    expect(await read(`${server.url}/second`)).toEqual({ text: 'data: 1\n\n', reason: 'bytes', events: 1 });
    const first = await read(`${server.url}/first`, { streamLimits: { ...limits, maxBytes: 1000 } });
    expect(first).toMatchObject({ reason: 'bytes', events: 0, text: expect.stringMatching(/^data: x{994}$/) });
  });

  it('apply to lines of JSON, whatever Content-Length declares', async () => {
    const text = '{"a":1}\n{"a":2}\n{"a":3}\n{"a":4}\n';
    const server = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/x-ndjson', 'content-length': text.length }).end(text),
    );
    expect(await read(server.url)).toEqual({ text: text.slice(0, 24), reason: 'maxEvents', events: 3 });
    expect(await read(server.url, { streamLimits: { ...limits, maxBytes: 20 } })).toEqual({
      ...{ text: text.slice(0, 16), reason: 'bytes', events: 2 },
    });
  });

  it('do not apply to other types, to HEAD, or without streamLimits', async () => {
    const server = await serve(({ url }, response) =>
      response.writeHead(200, url === '/text' ? { 'content-type': 'text/plain' } : sse).end('data: 1\n\n'.repeat(5)),
    );
    expect(await read(`${server.url}/text`)).toEqual({ text: 'data: 1\n\n'.repeat(5) });
    expect(await read(server.url, { method: 'HEAD' })).toEqual({ text: '' });
    const { body, streamEnd } = responseOf(await openClient().call({ target: server.url }));
    expect([body.length, streamEnd]).toEqual([45, undefined]);
  });

  it('must be positive numbers', async () => {
    const client = openClient();
    const streamLimits = { maxEvents: 0, maxMs: 1 };
    await expect(client.call({ target: 'http://127.0.0.1:1', streamLimits })).rejects.toMatchObject({ code: 'invalid-arguments' });
  });
});

describe('stream of events on the wire', () => {
  it.each([
    ['carriage returns', 'data: 1\r\rdata: 2\r\rdata: 3\r\rdata: 4\r\r', 'data: 1\r\rdata: 2\r\rdata: 3\r\r'],
    ['a byte order mark', '\ufeffdata: 1\n\ndata: 2\n\ndata: 3\n\ndata: 4', '\ufeffdata: 1\n\ndata: 2\n\ndata: 3\n\n'],
    [
      'retry and id fields',
      'retry: 1\nid: 7\n\ndata: é\n\ndata: 2\n\ndata: 3\n\n:',
      'retry: 1\nid: 7\n\ndata: é\n\ndata: 2\n\ndata: 3\n\n',
    ],
  ])('arrives with %s, byte by byte', async (_what, text, shown) => {
    const server = await startRawServer({
      async onRequest(socket) {
        socket.setNoDelay(true);
        socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n');
        for (const byte of Buffer.from(text)) {
          socket.write(Buffer.of(byte));
          await new Promise(setImmediate);
        }
      },
    });
    opened.push(server);
    expect(await read(server.url)).toEqual({ text: shown, reason: 'maxEvents', events: 3 });
    await server.drained();
  });

  it('passes decompression as it arrives', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { ...sse, 'content-encoding': 'gzip' });
      const gzip = createGzip({ flush: zlib.Z_SYNC_FLUSH });
      gzip.pipe(response);
      let n = 0;
      const timer = setInterval(() => gzip.write(`data: ${++n}\n\n`), 5);
      response.on('close', () => clearInterval(timer));
    });
    expect(await read(server.url)).toMatchObject({ text: 'data: 1\n\ndata: 2\n\ndata: 3\n\n', reason: 'maxEvents' });
    expect(await read(server.url, { streamLimits: { maxEvents: 1000, maxMs: 200 } })).toMatchObject({ reason: 'time' });
    expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
  });

  it('ends alone over HTTP/2, so that its connection is used again', async () => {
    const identity = authorities.issue('server', { host: 'localhost', names: 'IP:127.0.0.1' });
    const server = createSecureServer(identity);
    let closed = 0;
    let sessions = 0;
    server.on('session', () => (sessions += 1));
    server.on('stream', (stream) => {
      stream.on('error', () => undefined);
      stream.on('close', () => (closed += 1));
      stream.respond({ ':status': 200, ...sse });
      stream.write('data: 1\n\ndata: 2\n\ndata: 3\n\ndata: 4\n\n');
    });
    const { port } = await listenOnLoopback(server);
    opened.push({ close: () => new Promise((resolve) => void server.close(() => resolve())) });
    const client = openClient({ tls: { ca: authorities.root }, http2: true });
    for (let n = 0; n < 2; n += 1) {
      const outcome = await client.call({ target: `https://127.0.0.1:${port}/`, streamLimits: limits });
      expect(responseOf(outcome).streamEnd).toEqual({ reason: 'maxEvents', events: 3 });
    }
    expect(await holdsWithin(2000, () => closed === 2)).toBe(true);
    expect(sessions).toBe(1);
  });

  it('follows a redirect', async () => {
    const server = await serve((request, response, n) =>
      request.url === '/start' ? response.writeHead(302, { location: '/events' }).end() : endless(request, response, n),
    );
    expect(await read(`${server.url}/start`)).toMatchObject({ reason: 'maxEvents', events: 3 });
  });

  it('reports the error of a status, with the events of its body', async () => {
    const server = await serve((_request, response) => response.writeHead(404, sse).write('event: error\ndata: {"code":1}\n\n'));
    const outcome = await call(server.url, { streamLimits: { maxEvents: 1, maxMs: 5000 } });
    expect(errorOf(outcome).code).toBe('not-found');
    expect(Buffer.from(outcome.response?.body ?? []).toString()).toContain('"code":1');
  });

  it('causes an error if it breaks, and a retry only if that is safe', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, sse).write('data: 1\n\n');
      setTimeout(() => response.destroy(), 20);
    });
    const post = await call(server.url, { method: 'POST', body: {} });
    expect(errorOf(post)).toMatchObject({ code: 'body-incomplete', outcome: 'unknown', safeToRetry: false });
    expect(Buffer.from(post.response?.body ?? []).toString()).toBe('data: 1\n\n');
    expect(server.requests).toHaveLength(1);
    await call(server.url, { attempts: 2 });
    expect(server.requests).toHaveLength(3);
  });

  it('ends with the cancellation of its caller', async () => {
    const server = await serve((_request, response) => response.writeHead(200, sse).write('data: 1\n\n'));
    const controller = new AbortController();
    const pending = call(server.url, { signal: controller.signal });
    await server.received(1);
    setTimeout(() => controller.abort(), 30);
    expect(errorOf(await pending).code).toBe('cancelled');
    expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
  });

  it('hides a secret at the end of what was read', async () => {
    const secret = 'sk-0123456789abcdef';
    const server = await serve(({ url }, response) => {
      response
        .writeHead(200, sse)
        .write(url === '/events' ? `data: ${secret}\n\ndata: sk-012345` : `data: ${'x'.repeat(400)}sk-0123456789`);
    });
    const definition: ApiDefinition = { baseUrl: server.url, auth: { type: 'bearer', token: secret } };
    const streamLimits = { ...limits, maxMs: 150 };
    expect(await read('/events', { streamLimits }, definition)).toMatchObject({ text: 'data: ***\n\n', events: 1 });
    const { text } = await read('/one', { streamLimits }, definition);
    expect(text).toMatch(/^data: x+$/);
  });
});

describe('stages above a stream that a limit has ended', () => {
  it('see a success: no retry, no failure of the circuit breaker, no slot in use', async () => {
    const server = await serve(endless);
    const client = openClient({ breaker: { failures: 1 }, concurrency: { limit: 1, queue: 0 } });
    for (let n = 0; n < 3; n += 1) expect((await client.call({ target: server.url, streamLimits: limits })).ok).toBe(true);
    expect(server.requests).toHaveLength(3);
    expect(client.health()).toMatchObject([{ breaker: { kind: 'closed' }, concurrency: { running: 0 } }]);
    expect(client.latency()?.calls ?? 0).toBe(0);
  });

  it('cache only a stream that was read to its end', async () => {
    const server = await serve((_request, response) =>
      response.writeHead(200, { ...sse, 'cache-control': 'max-age=60' }).end('data: 1\n\n'.repeat(4)),
    );
    const client = openClient();
    const sourceOf = async (maxEvents: number) =>
      responseOf(await client.call({ target: server.url, streamLimits: { maxEvents, maxMs: 5000 } })).source;
    expect([await sourceOf(2), await sourceOf(2), await sourceOf(9), await sourceOf(9)]).toEqual([
      'network',
      'network',
      'network',
      'cache',
    ]);
  });

  it('return the same events for a repeated idempotency key', async () => {
    const server = await serve(endless);
    const client = openClient();
    const request = { target: server.url, method: 'POST', body: {}, idempotencyKey: 'key-1', streamLimits: limits } as const;
    const first = responseOf(await client.call(request));
    const second = responseOf(await client.call(request));
    expect(second).toMatchObject({ source: 'cache', streamEnd: first.streamEnd, body: first.body });
    expect(server.requests).toHaveLength(1);
  });

  it('let equal requests in flight share a stream only if they have the same limits', async () => {
    const server = await serve((_request, response) => response.writeHead(200, sse).write('data: 1\n\ndata: 2\n\ndata: 3\n\n'));
    const client = openClient();
    const counts = [1, 1, 2].map(async (maxEvents) => {
      const response = responseOf(await client.call({ target: server.url, streamLimits: { maxEvents, maxMs: 5000 } }));
      return response.streamEnd?.events;
    });
    expect(await Promise.all(counts)).toEqual([1, 1, 2]);
    expect(server.requests).toHaveLength(2);
  });

  it('report progress a few times a second', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, sse);
      const timer = setInterval(() => response.write('data: 1\n\n'), 5);
      response.on('close', () => clearInterval(timer));
    });
    const events: CallEvent[] = [];
    const streamLimits = { maxEvents: 10_000, maxMs: 1000 };
    await read(server.url, { streamLimits, onEvent: (event) => void events.push(event) });
    const progress = events.filter(({ type }) => type === 'stream');
    expect(progress.length).toBeGreaterThanOrEqual(1);
    expect(progress.length).toBeLessThanOrEqual(3);
    expect(progress[0]).toMatchObject({ events: expect.any(Number), bytes: expect.any(Number) });
  });

  it('leave no socket open after 200 concurrent streams', async () => {
    const server = await serve(endless);
    const client = openClient({ concurrency: { limit: 200, queue: 0 }, rateLimit: false, cache: false });
    const outcomes = await Promise.all(Array.from({ length: 200 }, () => client.call({ target: server.url, streamLimits: limits })));
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
    expect(server.requests).toHaveLength(200);
    expect(await holdsWithin(3000, () => server.openSockets.size === 0)).toBe(true);
  });
});
