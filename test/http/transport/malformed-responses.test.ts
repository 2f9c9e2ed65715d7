import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ApiClient, type ApiDefinition, type ApiRequest, createApiClient } from '../../../src/index.js';
import { parseJson } from '../../../src/response/parse-json.js';
import { errorOf, responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type RawHandlers, type RawServer, startRawServer } from '../../helpers/servers/raw-server.js';

const opened = closedAfterEach();

async function serve(handlers: RawHandlers): Promise<RawServer> {
  const server = await startRawServer(handlers);
  opened.push(server);
  return server;
}

function clientOf(definition: ApiDefinition = {}): ApiClient {
  const client = createApiClient({
    network: { allowLocal: true },
    retry: { baseMs: 5, maxMs: 20 },
    breaker: false,
    rateLimit: false,
    ...definition,
  });
  opened.push(client);
  return client;
}

async function callRawServer(bytes: string | Buffer, request: Partial<ApiRequest> = {}) {
  const server = await serve({ onRequest: (socket) => socket.write(bytes) });
  const outcome = await clientOf().call({ target: server.url, deadlineMs: 5000, ...request });
  return { server, outcome };
}

const ok = 'HTTP/1.1 200 OK\r\n';
const close = 'Connection: close\r\n';

describe('Content-Length that is too small', () => {
  it.each([
    ['on a persistent connection', `${ok}Content-Length: 4\r\n\r\nlonger than that`],
    ['in the form of a response, on a persistent connection', `${ok}Content-Length: 4\r\n\r\nbodyHTTP/1.1 200 OK\r\n\r\n`],
    ['on a connection that the server closes', `${ok}${close}Content-Length: 4\r\n\r\nlonger than that`],
    ['in an HTTP/1.0 response', 'HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nlonger than that'],
    ['after a Content-Length of 0', `${ok}Content-Length: 0\r\n\r\nlonger than that`],
    ['after a body that arrives in several reads', `${ok}Content-Length: 300000\r\n\r\n${'x'.repeat(300_001)}`],
  ])('reports excess bytes %s', async (_where, bytes) => {
    const { server, outcome } = await callRawServer(bytes);
    const length = Number(/Length: (\d+)/.exec(bytes)?.[1]);
    expect(errorOf(outcome)).toMatchObject({ code: 'body-incomplete', outcome: 'unknown', safeToRetry: false });
    expect(outcome.response?.status).toBe(200);
    expect(outcome.response?.body).toHaveLength(length);
    expect(server.heads, 'a retry would return the same response').toHaveLength(1);
  });

  it('reports excess bytes after a compressed body', async () => {
    const body = gzipSync('whole');
    const head = `${ok}Content-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`;
    const { outcome } = await callRawServer(Buffer.concat([Buffer.from(head), body, Buffer.from('more')]));
    expect(errorOf(outcome).code).toBe('body-incomplete');
    expect(Buffer.from(outcome.response?.body ?? []).toString()).toBe('whole');
  });

  it('fails a stream at its end because of excess bytes', async () => {
    const { outcome } = await callRawServer(`${ok}Content-Length: 4\r\n\r\nlonger`, { bodyMode: 'stream' });
    const reader = responseOf(outcome).stream?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('long');
    await expect(reader?.read()).rejects.toMatchObject({ code: 'body-incomplete' });
  });

  it('completes the next call on a new connection', async () => {
    const server = await serve({
      onRequest: (socket, n) => socket.write(n === 1 ? `${ok}Content-Length: 4\r\n\r\nlonger` : `${ok}Content-Length: 4\r\n\r\nfine`),
    });
    const client = clientOf();
    expect(errorOf(await client.call({ target: server.url })).code).toBe('body-incomplete');
    expect(textOf(await client.call({ target: server.url }))).toBe('fine');
    expect(server.connections).toBe(2);
  });

  it('reports excess bytes only for the affected ones of 60 concurrent calls', async () => {
    const server = await serve({
      onRequest(socket, _n, head) {
        const bad = head.startsWith('GET /bad');
        socket.write(`${ok}Content-Length: 4\r\n\r\nbody${bad ? 'more' : ''}`);
      },
    });
    const client = clientOf({ retry: { attempts: 1 } });
    const paths = Array.from({ length: 60 }, (_, n) => (n % 3 === 0 ? `/bad${n}` : `/good${n}`));
    const outcomes = await Promise.all(paths.map((path) => client.call({ target: server.url + path })));
    expect(outcomes.map((outcome) => outcome.ok)).toEqual(paths.map((path) => path.startsWith('/good')));
  });
});

describe('bytes after a complete response', () => {
  it.each([
    ['line ends after the body, as old servers send them', `${ok}Content-Length: 4\r\n\r\nbody\r\n`, 'body'],
    ['the body of a 204', 'HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nbody', ''],
    ['bytes after the last chunk', `${ok}Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\nmore`, 'body'],
  ])('ignores %s', async (_what, bytes, body) => {
    expect(textOf((await callRawServer(bytes)).outcome)).toBe(body);
  });

  it('ignores the body of a response to HEAD', async () => {
    const { outcome } = await callRawServer(`${ok}Content-Length: 4\r\n\r\nbody`, { method: 'HEAD' });
    expect(responseOf(outcome).body).toHaveLength(0);
  });

  it('accepts five responses on one persistent connection', async () => {
    const server = await serve({ onRequest: (socket, n) => socket.write(`${ok}Content-Length: 1\r\n\r\n${n}`) });
    const client = clientOf();
    for (let n = 1; n <= 5; n += 1) {
      expect(textOf(await client.call({ target: server.url }))).toBe(String(n));
      // undici reuses a socket one turn of the event loop after its response.
      await setImmediate();
    }
    expect(server.connections).toBe(1);
  });
});

describe('invalid status', () => {
  it.each(['000', '001', '099', '100', '101', '199'])('ends a call that receives status %s with a typed error', async (status) => {
    const server = await serve({
      onRequest(socket: Socket) {
        socket.end(`HTTP/1.1 ${status} What\r\nContent-Length: 2\r\n\r\nok`);
      },
    });
    const outcome = await clientOf({ retry: { attempts: 1 } }).call({ target: server.url, deadlineMs: 5000 });
    expect(errorOf(outcome)).toMatchObject({ outcome: 'unknown' });
    expect(['invalid-response', 'connection-lost']).toContain(errorOf(outcome).code);
  });

  it('completes the call after one with an invalid status', async () => {
    const server = await serve({
      onRequest: (socket, n) =>
        socket.write(n === 1 ? 'HTTP/1.1 000 None\r\nContent-Length: 2\r\n\r\nok' : `${ok}Content-Length: 4\r\n\r\nfine`),
    });
    const client = clientOf({ retry: { attempts: 1 } });
    expect(errorOf(await client.call({ target: server.url })).code).toBe('invalid-response');
    expect(textOf(await client.call({ target: server.url }))).toBe('fine');
  });
});

describe('unusual JSON', () => {
  it('preserves all digits of an integer beyond 2^53', async () => {
    const { outcome } = await callRawServer(`${ok}Content-Length: 28\r\n\r\n{"id":  9007199254740993123}`);
    expect(parseJson(textOf(outcome))).toEqual({ ok: true, value: { id: '9007199254740993123' } });
  });

  it('parses 100,000 nested arrays without overflowing the stack', async () => {
    const body = '['.repeat(100_000) + ']'.repeat(100_000);
    const { outcome } = await callRawServer(`${ok}Content-Length: ${body.length}\r\n\r\n${body}`);
    expect(parseJson(textOf(outcome)).ok).toBe(true);
  });
});
