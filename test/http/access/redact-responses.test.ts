import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/errors.js';
import { redactError } from '../../../src/http/access/redact-responses.js';
import type { ApiResponse } from '../../../src/http/call/api-response.js';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { type ApiClient, createApiClient } from '../../../src/http/client/client.js';
import { createRedactor, mark } from '../../../src/redaction/redactor.js';
import { errorOf, responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type HttpHandler, type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';

const secret = 's3cret+Canary/7f3a9b1c=';
const pieces = ['before ', secret, ' between ', Buffer.from(`user:${secret}`).toString('base64'), ' after'];
const clean = `before ${mark} between dXNlcj${mark}== after`;
/** A secret in lowercase, like host names and header names, and a numeric one. */
const [lower, digits] = ['plain-secret-1234', '12345678'];

const opened = closedAfterEach();

function clientFor(url: string, definition: ApiDefinition = {}): ApiClient {
  const redactor = createRedactor();
  for (const known of [secret, lower, digits]) redactor.add(known);
  const options = { baseUrl: url, network: { allowLocal: true }, retry: { attempts: 1 }, breaker: false, rateLimit: false } as const;
  const client = createApiClient({ ...options, ...definition }, { redactor });
  opened.push(client);
  return client;
}

async function serve(handler: HttpHandler, definition?: ApiDefinition): Promise<{ server: HttpServer; client: ApiClient }> {
  const server = await startHttpServer(handler);
  opened.push(server);
  return { server, client: clientFor(server.url, definition) };
}

function streamOf(response: ApiResponse): ReadableStream<Uint8Array> {
  if (response.stream === undefined) throw new Error('the response has no stream');
  return response.stream;
}

const textOfStream = (response: ApiResponse) => new Response(streamOf(response)).text();

/** Writes single bytes, each in its own TCP segment if the kernel does not merge them. */
async function dribble(response: ServerResponse, text: string): Promise<void> {
  response.socket?.setNoDelay(true);
  for (const byte of Buffer.from(text)) {
    response.write(Buffer.of(byte));
    await new Promise((resolve) => setImmediate(resolve));
  }
  response.end();
}

describe('redacted response head', () => {
  it('redacts secrets in header values and in the reason phrase', async () => {
    const head = `HTTP/1.1 200 Hello ${secret}\r\nX-Echo: <${secret}>\r\nX-Encoded: ${encodeURIComponent(secret)}\r\nContent-Length: 0\r\n\r\n`;
    const raw = await startRawServer({ onRequest: (socket) => socket.write(head) });
    opened.push(raw);
    const response = responseOf(await clientFor(raw.url).call({ target: '/' }));
    expect(response.statusText).toBe(`Hello ${mark}`);
    expect(response.headers.get('x-echo')).toBe(`<${mark}>`);
    expect(response.headers.get('x-encoded')).toBe(mark);
  });

  it('redacts secrets in header names and in the final URL of a redirect', async () => {
    const { client } = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: `/landed?key=${encodeURIComponent(secret)}` }).end();
      else response.writeHead(200, { [`x-${lower}`]: '1' }).end();
    });
    const response = responseOf(await client.call({ target: '/' }));
    expect(response.url.pathname + response.url.search).toBe(`/landed?key=${mark}`);
    expect(response.redirects).toBe(1);
    expect(response.headers.get(`x-${mark}`)).toBe('1');
  });

  it('sets Content-Length to the length of the redacted body and removes digests', async () => {
    const { client } = await serve((_request, response) => {
      const body = Buffer.from(pieces.join(''));
      response
        .writeHead(200, { 'content-length': body.length, 'content-digest': 'sha-256=:x:', 'content-md5': 'x', etag: '"1"' })
        .end(body);
    });
    const { headers, body } = responseOf(await client.call({ target: '/' }));
    expect(headers.get('content-length')).toBe(String(body.length));
    expect(body.length).toBe(clean.length);
    expect([headers.get('content-digest'), headers.get('content-md5'), headers.get('etag')]).toEqual([null, null, '"1"']);
  });

  it('does not change the headers of a body without secrets', async () => {
    const { client } = await serve((_request, response) =>
      response.writeHead(200, { 'content-length': 5, 'content-digest': 'sha-256=:x:' }).end('plain'),
    );
    const { headers } = responseOf(await client.call({ target: '/' }));
    expect([headers.get('content-length'), headers.get('content-digest')]).toEqual(['5', 'sha-256=:x:']);
  });

  it.each(['buffer', 'stream'] as const)('returns the Content-Length of a HEAD in bodyMode %s', async (bodyMode) => {
    const { client } = await serve((_request, response) => response.writeHead(200, { 'content-length': 5 }).end());
    const { headers } = responseOf(await client.call({ target: '/', method: 'HEAD', bodyMode }));
    expect(headers.get('content-length')).toBe('5');
  });
});

describe('length of a stream', () => {
  const handler: HttpHandler = (request, response) => {
    const body = request.url === '/clean' ? 'plain' : pieces.join('');
    response.writeHead(200, { 'content-length': Buffer.byteLength(body), 'content-digest': 'sha-256=:x:' }).end(body);
  };

  it.each([
    ['/clean', 'plain'],
    ['/echo', clean],
  ])('omits Content-Length and digests of the stream of %s, because its redacted length is unknown', async (target, text) => {
    const { client } = await serve(handler);
    const response = responseOf(await client.call({ target, bodyMode: 'stream' }));
    expect([response.headers.get('content-length'), response.headers.get('content-digest')]).toEqual([null, null]);
    expect(await textOfStream(response)).toBe(text);
  });

  it.each([
    ['that arrives whole', handler, String(Buffer.byteLength(clean))],
    ['that arrives byte by byte', (_request, response) => void dribble(response, pieces.join('')), null],
  ] satisfies [string, HttpHandler, string | null][])(
    'states no Content-Length in fetch, for a body %s, for which readers would wait',
    async (_case, respond, length) => {
      const { client } = await serve(respond);
      const response = await client.fetch('/echo');
      expect(response.headers.get('content-length')).toBe(length);
      expect(await response.text()).toBe(clean);
    },
  );
});

describe('redacted body', () => {
  it.each(['buffer', 'stream'] as const)('redacts a secret that arrives byte by byte in bodyMode %s', async (bodyMode) => {
    const { client } = await serve((_request, response) => void dribble(response, pieces.join('')));
    const outcome = await client.call({ target: '/', bodyMode });
    expect(bodyMode === 'stream' ? await textOfStream(responseOf(outcome)) : textOf(outcome)).toBe(clean);
  });

  it.each([
    ['gzip', 'buffer', gzipSync],
    ['gzip', 'stream', gzipSync],
    ['br', 'buffer', brotliCompressSync],
    ['br', 'stream', brotliCompressSync],
  ] as const)('redacts a secret in a %s body in bodyMode %s', async (name, bodyMode, compress) => {
    const long = 'some other text, '.repeat(20_000);
    const { client } = await serve((_request, response) => {
      const body = compress(long + pieces.join(''));
      response.writeHead(200, { 'content-encoding': name, 'content-length': body.length });
      response.write(body.subarray(0, body.length - 5));
      setImmediate(() => response.end(body.subarray(body.length - 5)));
    });
    const outcome = await client.call({ target: '/', bodyMode });
    const text = bodyMode === 'stream' ? await textOfStream(responseOf(outcome)) : textOf(outcome);
    expect(text.length).toBe(long.length + clean.length);
    expect(text.slice(long.length)).toBe(clean);
    expect(responseOf(outcome).headers.get('content-length')).toBeNull();
  });

  it('redacts a secret in the body of an error status', async () => {
    const { client } = await serve((_request, response) => response.writeHead(422).end(`wrong: ${secret}`));
    const outcome = await client.call({ target: '/', bodyMode: 'stream' });
    expect(errorOf(outcome).message).not.toContain(secret);
    expect(Buffer.from(outcome.response?.body ?? []).toString()).toBe(`wrong: ${mark}`);
  });

  it('returns valid JSON for a JSON body, even if a number is the secret', async () => {
    const { client } = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(`{"pin":${digits},"text":"\\u0031234567\\u0038","n":1}`),
    );
    expect(JSON.parse(textOf(await client.call({ target: '/' })))).toEqual({ pin: mark, text: mark, n: 1 });
  });

  it('drops the end of a truncated body, whatever it contains', async () => {
    const long = 'x'.repeat(1000);
    const { client } = await serve((request, response) => {
      const end = decodeURIComponent(request.url.slice(1));
      response.writeHead(200, { 'content-length': 10_000 }).write(`${long}${end}`, () => response.destroy());
    });
    const bodyAfter = async (end: string) => {
      const { response } = await client.call({ target: `/${encodeURIComponent(end)}` });
      expect(response?.headers.get('content-length')).toBe('10000');
      return Buffer.from(response?.body ?? []).toString();
    };
    const bodies = await Promise.all([secret.slice(0, 15), 'another guess..'].map(bodyAfter));
    expect(bodies[0]).toMatch(/^x+$/);
    expect(bodies[1]).toBe(bodies[0]);
  });

  it('drops the possible beginning of a secret at the end of a stream that fails', async () => {
    const { client } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write(`key: ${secret.slice(0, 15)}`, () => response.destroy());
    });
    const chunks: Uint8Array[] = [];
    const reading = (async () => {
      for await (const chunk of streamOf(responseOf(await client.call({ target: '/', bodyMode: 'stream' })))) chunks.push(chunk);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'body-incomplete' });
    expect(Buffer.concat(chunks).toString()).toBe('key: ');
  });
});

describe('slow reader', () => {
  const size = 64 * 1024 * 1024;
  const piece = Buffer.alloc(64 * 1024, `{"a":"\\u00e9 x"},`);

  it('slows the API down, because the redactor does not buffer the body', async () => {
    let written = 0;
    let stopped: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    const { client } = await serve(
      async (_request, response) => {
        response.once('close', stopped);
        while (written < size && !response.destroyed) {
          written += piece.length;
          if (!response.write(piece)) await Promise.race([once(response, 'drain'), closed]);
        }
        response.end();
      },
      { maxBodyBytes: size },
    );
    const response = responseOf(await client.call({ target: '/', bodyMode: 'stream' }));
    const reader = streamOf(response).getReader();
    const { value } = await reader.read();
    expect(value?.length).toBeLessThanOrEqual(1024 * 1024);
    let before = -1;
    for (let n = 0; n < 50 && before !== written; n += 1) {
      before = written;
      await delay(50);
    }
    expect(written).toBe(before);
    // Leaves room for the two socket buffers of the kernel and the buffer of the server.
    expect(written).toBeLessThan(24 * 1024 * 1024);
    await reader.cancel();
    await closed;
    expect(written).toBeLessThan(size);
    await response.streamEnded;
  });
});

describe('cancellation of a stream', () => {
  it.each([true, false])('closes the connection to the API (while a read is pending: %s)', async (reads) => {
    let close: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const { client } = await serve((_request, response) => {
      response.once('close', close);
      // The redactor withholds the possible beginning of a secret.
      response.write(`first ${secret.slice(0, 10)}`);
    });
    const response = responseOf(await client.call({ target: '/', bodyMode: 'stream' }));
    const reader = streamOf(response).getReader();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('first ');
    const pending = reads ? reader.read() : undefined;
    await reader.cancel(new Error('enough'));
    await closed;
    await response.streamEnded;
    expect((await pending)?.done ?? true).toBe(true);
  });
});

describe('redactError', () => {
  const redactor = createRedactor();
  redactor.add(secret);
  const facts = { outcome: 'unknown', safeToRetry: true, hint: `ask ${secret}`, retryAt: 5 } as const;

  it('redacts message, hint, and the messages, stacks and codes of the causes', () => {
    const inner = Object.assign(new Error(`inner ${secret}`), { code: secret });
    const cause = new TypeError(`outer ${secret}`, { cause: inner });
    const error = redactError(new ApiError('connection-lost', `lost ${secret}`, { ...facts, cause }), redactor);
    expect(error).toMatchObject({ code: 'connection-lost', message: `lost ${mark}`, hint: `ask ${mark}`, outcome: 'unknown', retryAt: 5 });
    expect(error.cause).toMatchObject({ name: 'TypeError', message: `outer ${mark}`, cause: { message: `inner ${mark}`, code: mark } });
    for (let at: unknown = error; at instanceof Error; at = at.cause) expect(at.stack).not.toContain(secret);
  });

  it('returns the same error if it contains no secret', () => {
    const error = new ApiError('connection-lost', 'lost', { ...facts, hint: 'ask', cause: new Error('inner') });
    expect(redactError(error, redactor)).toBe(error);
  });

  it('does not repeat the target of a blocked redirect that contains a secret', async () => {
    const { client } = await serve((_request, response) => response.writeHead(307, { location: `http://${lower}.example/` }).end());
    const { code, message } = errorOf(await client.call({ target: '/', method: 'POST', body: 'x' }));
    expect(code).toBe('redirect-blocked');
    expect(message).not.toContain(lower);
  });
});
