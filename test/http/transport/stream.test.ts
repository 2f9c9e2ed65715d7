import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ApiClient, type ApiDefinition, type ApiResponse, type ClientDependencies, createApiClient } from '../../../src/index.js';
import { errorOf, responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { type HttpHandler, startHttpServer } from '../../helpers/servers/http-server.js';
import { type RawHandlers, startRawServer } from '../../helpers/servers/raw-server.js';

const opened = closedAfterEach();

function closeLater<T extends { close(): Promise<void> }>(one: T): T {
  opened.push(one);
  return one;
}

const serve = async (handler: HttpHandler) => closeLater(await startHttpServer(handler));
const serveRaw = async (handlers: RawHandlers) => closeLater(await startRawServer(handlers));

function clientOf(definition: ApiDefinition = {}, dependencies: ClientDependencies = {}): ApiClient {
  return closeLater(
    createApiClient(
      { network: { allowLocal: true }, retry: { baseMs: 5, maxMs: 20 }, breaker: false, rateLimit: false, ...definition },
      dependencies,
    ),
  );
}

function streamOf(response: ApiResponse): ReadableStream<Uint8Array> {
  if (response.stream === undefined) throw new Error('there is no stream');
  expect(response.body).toHaveLength(0);
  return response.stream;
}

async function textOfStream(stream: ReadableStream<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const ok = 'HTTP/1.1 200 OK\r\n';
const chunked = `${ok}Transfer-Encoding: chunked\r\n\r\n4\r\npart\r\n`;
const stream = { bodyMode: 'stream' } as const;

describe('streamed response body', () => {
  it.each([
    ['plain', (text: string) => Buffer.from(text), undefined],
    ['gzip', gzipSync, 'gzip'],
    ['br', brotliCompressSync, 'br'],
  ])('decodes a streamed body: %s', async (_name, encode, encoding) => {
    const text = 'a line of text\n'.repeat(20_000);
    const server = await serve((_request, response) => {
      response.writeHead(200, encoding === undefined ? {} : { 'content-encoding': encoding }).end(encode(text));
    });
    const response = responseOf(await clientOf().call({ target: server.url, ...stream }));
    expect(await textOfStream(streamOf(response))).toBe(text);
    await response.streamEnded;
  });

  it('streams the first chunk before the response is complete', async () => {
    let finish: () => void = () => undefined;
    const server = await serve((_request, response) => {
      response.write('first');
      finish = () => void response.end('second');
    });
    const reader = streamOf(responseOf(await clientOf().call({ target: server.url, ...stream }))).getReader();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('first');
    finish();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('second');
    expect((await reader.read()).done).toBe(true);
  });

  it('reuses the connection of a streamed body for the next call', async () => {
    const server = await serve((_request, response) => response.end('whole'));
    const client = clientOf();
    for (let n = 0; n < 3; n += 1) {
      const response = responseOf(await client.call({ target: server.url, ...stream }));
      expect(await textOfStream(streamOf(response))).toBe('whole');
      await delay(5);
    }
    expect(server.connections).toBe(1);
  });

  it('streams a body to a BYOB reader', async () => {
    const server = await serve((_request, response) => response.end('whole'));
    const response = responseOf(await clientOf().call({ target: server.url, ...stream }));
    const reader = streamOf(response).getReader({ mode: 'byob' });
    const { value } = await reader.read(new Uint8Array(3));
    expect(Buffer.from(value ?? []).toString()).toBe('who');
    expect(Buffer.from((await reader.read(new Uint8Array(9))).value ?? []).toString()).toBe('le');
    expect((await reader.read(new Uint8Array(9))).done).toBe(true);
  });

  it.each(['HEAD', 'GET'] as const)('returns an empty stream if the response to a %s has no body', async (method) => {
    const server = await serve((_request, response) =>
      response.writeHead(method === 'GET' ? 204 : 200, { 'content-encoding': 'gzip' }).end(),
    );
    const response = responseOf(await clientOf({ maxBodyBytes: 1 }).call({ target: server.url, method, ...stream }));
    expect(await textOfStream(streamOf(response))).toBe('');
  });

  it('reads the body of an error status instead of streaming it, and retries a 503', async () => {
    const server = await serve((_request, response, n) => response.writeHead(n === 1 ? 503 : 200).end(n === 1 ? 'busy' : 'fine'));
    const client = clientOf();
    expect(await textOfStream(streamOf(responseOf(await client.call({ target: server.url, ...stream }))))).toBe('fine');
    const failing = await serve((_request, response) => response.writeHead(404).end('no such thing'));
    const outcome = await client.call({ target: failing.url, ...stream });
    expect(errorOf(outcome).code).toBe('not-found');
    expect(outcome.response?.stream).toBeUndefined();
    expect(Buffer.from(outcome.response?.body ?? []).toString()).toBe('no such thing');
  });

  it('streams the body of a redirect target', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/there' }).end('moved');
      else response.end('there');
    });
    const response = responseOf(await clientOf().call({ target: server.url, ...stream }));
    expect(await textOfStream(streamOf(response))).toBe('there');
    expect(response).toMatchObject({ redirects: 1 });
  });
});

describe('streamed body of 200 MB', () => {
  const size = 200 * 1024 * 1024;
  const piece = Buffer.alloc(64 * 1024, 'x');

  it('streams 200 MB at the speed of a slow reader without holding them in memory', async () => {
    let written = 0;
    const server = await serve(async (_request, response) => {
      response.writeHead(200, { 'content-length': size });
      while (written < size) {
        written += piece.length;
        if (!response.write(piece)) await once(response, 'drain');
      }
      response.end();
    });
    const client = clientOf({ maxBodyBytes: size });
    const response = responseOf(await client.call({ target: server.url, deadlineMs: 60_000, ...stream }));
    const before = process.memoryUsage().arrayBuffers;
    let read = 0;
    let ahead = 0;
    let held = 0;
    let n = 0;
    for await (const chunk of streamOf(response)) {
      read += chunk.length;
      n += 1;
      if (n % 50 === 0) await delay(1);
      ahead = Math.max(ahead, written - read);
      held = Math.max(held, process.memoryUsage().arrayBuffers - before);
    }
    expect(read).toBe(size);
    // Bytes in the two socket buffers of the kernel and in the server are also ahead of the reader.
    expect(ahead).toBeLessThan(24 * 1024 * 1024);
    expect(held).toBeLessThan(100 * 1024 * 1024);
  }, 60_000);

  it('stops the server if the stream is not read', async () => {
    let written = 0;
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': size });
      const fill = () => {
        while (written < size) {
          written += piece.length;
          if (!response.write(piece)) return void response.once('drain', fill);
        }
      };
      fill();
    });
    const response = responseOf(await clientOf({ maxBodyBytes: size }).call({ target: server.url, ...stream }));
    await delay(300);
    const after = written;
    await delay(200);
    expect(written).toBe(after);
    expect(written).toBeLessThan(24 * 1024 * 1024);
    await streamOf(response).cancel();
  });
});

describe('size limit of a stream', () => {
  it.each([
    ['a gzip bomb', () => gzipSync(Buffer.alloc(5_000_000)), { 'content-encoding': 'gzip' }, 1_000_000],
    ['a chunked body', () => Buffer.alloc(5_000_000), { 'transfer-encoding': 'chunked' }, 1_000_000],
    ['a declared Content-Length', () => Buffer.alloc(5_000_000), { 'content-length': '5000000' }, 0],
  ])('fails the stream if %s exceeds maxBodyBytes', async (_how, body, headers, expected) => {
    const server = await serve((_request, response) => response.writeHead(200, headers).end(body()));
    const response = responseOf(await clientOf({ maxBodyBytes: 1_000_000 }).call({ target: server.url, ...stream }));
    let read = 0;
    const reading = (async () => {
      for await (const chunk of streamOf(response)) read += chunk.length;
    })();
    await expect(reading).rejects.toMatchObject({ name: 'ApiError', code: 'body-too-large' });
    expect(read).toBe(expected);
    await response.streamEnded;
  });

  it('streams a body of exactly maxBodyBytes', async () => {
    const server = await serve((_request, response) => response.end('12345'));
    const response = responseOf(await clientOf({ maxBodyBytes: 5 }).call({ target: server.url, ...stream }));
    expect(await textOfStream(streamOf(response))).toBe('12345');
  });
});

describe('failure during a stream', () => {
  it.each([
    ['a reset', (socket: Socket) => socket.write(chunked, () => setTimeout(() => socket.resetAndDestroy(), 20)), 'body-incomplete'],
    ['an early end', (socket: Socket) => socket.end(chunked), 'body-incomplete'],
    ['an invalid chunk', (socket: Socket) => socket.write(`${chunked}zz\r\n`), 'invalid-response'],
    [
      'a plain body labelled gzip',
      (socket: Socket) => socket.write(`${ok}Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nwhat`),
      'encoding-invalid',
    ],
    [
      'an unsupported content encoding',
      (socket: Socket) => socket.write(`${ok}Content-Encoding: zstd\r\nContent-Length: 4\r\n\r\nwhat`),
      'encoding-unsupported',
    ],
  ])('fails the stream with an ApiError: %s', async (_what, onRequest, code) => {
    const server = await serveRaw({ onRequest });
    const response = responseOf(await clientOf().call({ target: server.url, ...stream }));
    await expect(textOfStream(streamOf(response))).rejects.toMatchObject({ name: 'ApiError', code, outcome: 'unknown' });
    await response.streamEnded;
  });
});

describe('timeouts and cancellation of an open stream', () => {
  const stalling: RawHandlers = { onRequest: (socket) => socket.write(chunked) };

  it.each([
    ['the deadline', { timeouts: { deadlineMs: 5000, attemptMs: 9000 } }, 'deadline-exceeded'],
    ['the attempt timeout', { timeouts: { deadlineMs: 9000, attemptMs: 5000 } }, 'attempt-timeout'],
  ])('%s ends the stream and closes the socket', async (_what, definition, code) => {
    const clock = createFakeClock();
    const server = await serveRaw(stalling);
    const response = responseOf(await clientOf(definition, { clock }).call({ target: server.url, ...stream }));
    const reader = streamOf(response).getReader();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('part');
    const next = reader.read();
    clock.advance(4999);
    expect(server.openSockets.size).toBe(1);
    clock.advance(1);
    await expect(next).rejects.toMatchObject({ name: 'ApiError', code });
    await server.drained();
    await response.streamEnded;
    await delay(0);
    expect(clock.pending()).toEqual([]);
  });

  it('closes the socket at the deadline even if the stream is not read', async () => {
    const clock = createFakeClock();
    const server = await serveRaw(stalling);
    const response = responseOf(await clientOf({}, { clock }).call({ target: server.url, ...stream }));
    clock.advance(60_000);
    await server.drained();
    await response.streamEnded;
    await expect(streamOf(response).getReader().read()).rejects.toMatchObject({ name: 'ApiError' });
  });

  it('ends the stream and closes the socket if the caller cancels the call', async () => {
    const server = await serveRaw(stalling);
    const controller = new AbortController();
    const response = responseOf(await clientOf().call({ target: server.url, signal: controller.signal, ...stream }));
    const reading = textOfStream(streamOf(response));
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: 'ApiError', code: 'cancelled' });
    await server.drained();
  });

  it.each([true, false])('closes the socket and clears the timers if the stream is cancelled (during a read: %s)', async (reads) => {
    const clock = createFakeClock();
    const server = await serveRaw(stalling);
    const response = responseOf(await clientOf({}, { clock }).call({ target: server.url, ...stream }));
    expect(clock.pending()).toHaveLength(2);
    const reader = streamOf(response).getReader();
    if (reads) {
      await reader.read();
      void reader.read();
    }
    await reader.cancel();
    await server.drained();
    await response.streamEnded;
    await delay(0);
    expect(clock.pending()).toEqual([]);
  });

  it('clears the timers when the stream has been read to its end', async () => {
    const clock = createFakeClock();
    const server = await serve((_request, response) => response.end('whole'));
    const response = responseOf(await clientOf({}, { clock }).call({ target: server.url, ...stream }));
    await textOfStream(streamOf(response));
    await response.streamEnded;
    await delay(0);
    expect(clock.pending()).toEqual([]);
  });
});

describe('streamed request body', () => {
  async function* pieces(...texts: readonly string[]) {
    for (const text of texts) {
      await delay(1);
      yield Buffer.from(text);
    }
  }

  it('sends a body from an async iterable or a stream chunked', async () => {
    const server = await serve((request, response) => response.end(request.body));
    const client = clientOf();
    const iterable = await client.call({ target: server.url, method: 'POST', body: pieces('one ', 'two') });
    expect(textOf(iterable)).toBe('one two');
    expect(server.requests[0]?.headers).toMatchObject({ 'transfer-encoding': 'chunked' });
    const body = new Blob(['three ', 'four']).stream();
    expect(textOf(await client.call({ target: server.url, method: 'PUT', body }))).toBe('three four');
  });

  it('sends a streamed body of 100 MB no faster than the server reads it', async () => {
    const size = 100 * 1024 * 1024;
    let received = 0;
    const server = await serveRaw({
      onConnection(socket) {
        // The helper would store all bytes.
        socket.removeAllListeners('data');
        socket.on('data', (chunk: Buffer) => {
          received += chunk.length;
          if (received > size) socket.end(`${ok}Content-Length: 2\r\n\r\nok`);
        });
      },
    });
    let ahead = 0;
    async function* large() {
      const piece = Buffer.alloc(1024 * 1024, 'y');
      for (let sent = 0; sent < size; sent += piece.length) {
        ahead = Math.max(ahead, sent - received);
        yield piece;
      }
    }
    expect(textOf(await clientOf().call({ target: server.url, method: 'POST', body: large() }))).toBe('ok');
    // Bytes in the two socket buffers of the kernel are also ahead of the server.
    expect(ahead).toBeLessThan(24 * 1024 * 1024);
  });

  it.each(['POST', 'PUT'] as const)('does not retry a %s with a streamed body', async (method) => {
    const server = await serve((_request, response) => response.writeHead(503, { 'retry-after': '1' }).end());
    const outcome = await clientOf().call({ target: server.url, method, body: pieces('once'), headers: { 'idempotency-key': 'k' } });
    expect(errorOf(outcome).code).toBe('server-error');
    expect(server.requests).toHaveLength(1);
  });

  it('does not send a streamed body to the target of a 307', async () => {
    const server = await serve((_request, response) => response.writeHead(307, { location: '/there' }).end());
    const outcome = await clientOf().call({ target: server.url, method: 'POST', body: pieces('once') });
    expect(errorOf(outcome).code).toBe('redirect-blocked');
    expect(server.requests).toHaveLength(1);
  });

  it('follows a 303 with a GET without the streamed body', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/') response.writeHead(303, { location: '/there' }).end();
      else response.end(request.method);
    });
    expect(textOf(await clientOf().call({ target: server.url, method: 'POST', body: pieces('once') }))).toBe('GET');
  });

  it('reports an error of the body source as invalid-body', async () => {
    const server = await serveRaw({});
    async function* failing() {
      yield Buffer.from('part');
      await delay(5);
      throw new Error('the disk is gone');
    }
    const error = errorOf(await clientOf().call({ target: server.url, method: 'POST', body: failing() }));
    expect(error).toMatchObject({ code: 'invalid-body', outcome: 'unknown', safeToRetry: false, cause: { message: 'the disk is gone' } });
    await server.drained();
  });

  it('releases the body source when the call is cancelled', async () => {
    const server = await serveRaw({});
    const controller = new AbortController();
    let released = false;
    async function* endless() {
      try {
        for (;;) {
          await delay(2);
          yield Buffer.from('more');
        }
      } finally {
        released = true;
      }
    }
    const calling = clientOf().call({ target: server.url, method: 'POST', body: endless(), signal: controller.signal });
    await delay(30);
    controller.abort();
    expect(errorOf(await calling)).toMatchObject({ code: 'cancelled', outcome: 'unknown', safeToRetry: false });
    await server.drained();
    await delay(10);
    expect(released).toBe(true);
  });
});
