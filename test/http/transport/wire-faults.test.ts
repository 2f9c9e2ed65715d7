import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type ApiClient, type ApiDefinition, type ApiRequest, createApiClient } from '../../../src/index.js';
import { parseJson } from '../../../src/response/parse-json.js';
import { answerOf, errorOf, textOf } from '../../helpers/calls/outcomes.js';
import { type RawHandlers, type RawServer, startRawServer } from '../../helpers/servers/raw-server.js';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

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

async function answered(bytes: string | Buffer, request: Partial<ApiRequest> = {}) {
  const server = await serve({ onRequest: (socket) => socket.write(bytes) });
  const outcome = await clientOf().call({ target: server.url, deadlineMs: 5000, ...request });
  return { server, outcome };
}

const ok = 'HTTP/1.1 200 OK\r\n';
const close = 'Connection: close\r\n';

describe('a Content-Length that is too short', () => {
  it.each([
    ['on a kept connection', `${ok}Content-Length: 4\r\n\r\nlonger than that`],
    ['on a kept connection, followed by what looks like an answer', `${ok}Content-Length: 4\r\n\r\nbodyHTTP/1.1 200 OK\r\n\r\n`],
    ['on a connection that the server closes', `${ok}${close}Content-Length: 4\r\n\r\nlonger than that`],
    ['of HTTP/1.0', 'HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nlonger than that'],
    ['of 0', `${ok}Content-Length: 0\r\n\r\nlonger than that`],
    ['after a body that spans reads', `${ok}Content-Length: 300000\r\n\r\n${'x'.repeat(300_001)}`],
  ])('is told: %s', async (_where, bytes) => {
    const { server, outcome } = await answered(bytes);
    const length = Number(/Length: (\d+)/.exec(bytes)?.[1]);
    expect(errorOf(outcome)).toMatchObject({ code: 'body-incomplete', outcome: 'unknown', safeToRetry: false });
    expect(outcome.answer?.status).toBe(200);
    expect(outcome.answer?.body).toHaveLength(length);
    expect(server.heads, 'it would come again').toHaveLength(1);
  });

  it('is told over a decoded body', async () => {
    const body = gzipSync('whole');
    const head = `${ok}Content-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`;
    const { outcome } = await answered(Buffer.concat([Buffer.from(head), body, Buffer.from('more')]));
    expect(errorOf(outcome).code).toBe('body-incomplete');
    expect(Buffer.from(outcome.answer?.body ?? []).toString()).toBe('whole');
  });

  it('fails a stream at its end', async () => {
    const { outcome } = await answered(`${ok}Content-Length: 4\r\n\r\nlonger`, { bodyMode: 'stream' });
    const reader = answerOf(outcome).stream?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('long');
    await expect(reader?.read()).rejects.toMatchObject({ code: 'body-incomplete' });
  });

  it('costs the next call nothing but a new connection', async () => {
    const server = await serve({
      onRequest: (socket, n) => socket.write(n === 1 ? `${ok}Content-Length: 4\r\n\r\nlonger` : `${ok}Content-Length: 4\r\n\r\nfine`),
    });
    const client = clientOf();
    expect(errorOf(await client.call({ target: server.url })).code).toBe('body-incomplete');
    expect(textOf(await client.call({ target: server.url }))).toBe('fine');
    expect(server.connections).toBe(2);
  });

  it('is told of the right call among many at once', async () => {
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

describe('what follows a whole answer without being lost body', () => {
  it.each([
    ['line ends, as old servers send them', `${ok}Content-Length: 4\r\n\r\nbody\r\n`, 'body'],
    ['a body that 204 cannot have', 'HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nbody', ''],
    ['bytes after the last chunk', `${ok}Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\nmore`, 'body'],
  ])('is no fault: %s', async (_what, bytes, body) => {
    expect(textOf((await answered(bytes)).outcome)).toBe(body);
  });

  it('is no fault for a HEAD', async () => {
    const { outcome } = await answered(`${ok}Content-Length: 4\r\n\r\nbody`, { method: 'HEAD' });
    expect(answerOf(outcome).body).toHaveLength(0);
  });

  it('is no fault on a connection that is used again', async () => {
    const server = await serve({ onRequest: (socket, n) => socket.write(`${ok}Content-Length: 1\r\n\r\n${n}`) });
    const client = clientOf();
    for (let n = 1; n <= 5; n += 1) {
      expect(textOf(await client.call({ target: server.url }))).toBe(String(n));
      // undici uses a socket again one turn of the event loop after its answer.
      await setImmediate();
    }
    expect(server.connections).toBe(1);
  });
});

describe('a status that HTTP does not know', () => {
  it.each(['000', '001', '099', '100', '101', '199'])('%s ends the call with a typed error', async (status) => {
    const server = await serve({
      onRequest(socket: Socket) {
        socket.end(`HTTP/1.1 ${status} What\r\nContent-Length: 2\r\n\r\nok`);
      },
    });
    const outcome = await clientOf({ retry: { attempts: 1 } }).call({ target: server.url, deadlineMs: 5000 });
    expect(errorOf(outcome)).toMatchObject({ outcome: 'unknown' });
    expect(['invalid-response', 'connection-lost']).toContain(errorOf(outcome).code);
  });

  it('leaves the client fit for the next call', async () => {
    const server = await serve({
      onRequest: (socket, n) =>
        socket.write(n === 1 ? 'HTTP/1.1 000 None\r\nContent-Length: 2\r\n\r\nok' : `${ok}Content-Length: 4\r\n\r\nfine`),
    });
    const client = clientOf({ retry: { attempts: 1 } });
    expect(errorOf(await client.call({ target: server.url })).code).toBe('invalid-response');
    expect(textOf(await client.call({ target: server.url }))).toBe('fine');
  });
});

describe('JSON that breaks others', () => {
  it('keeps an integer beyond 2^53 exactly', async () => {
    const { outcome } = await answered(`${ok}Content-Length: 28\r\n\r\n{"id":  9007199254740993123}`);
    expect(parseJson(textOf(outcome))).toEqual({ ok: true, value: { id: '9007199254740993123' } });
  });

  it('is refused 100,000 levels deep, before it overflows the stack', async () => {
    const body = '['.repeat(100_000) + ']'.repeat(100_000);
    const { outcome } = await answered(`${ok}Content-Length: ${body.length}\r\n\r\n${body}`);
    expect(parseJson(textOf(outcome))).toMatchObject({ ok: false });
  });
});
