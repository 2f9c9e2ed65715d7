import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Method } from '../../../src/http/semantics/method.js';
import { type ApiOutcome, type ApiRequest, createApiClient } from '../../../src/index.js';
import { errorOf, responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';

const opened = closedAfterEach();

async function call(encoding: string, body: string | Buffer, request: Partial<ApiRequest> = {}): Promise<ApiOutcome> {
  const lines = encoding.split('\n').map((value) => `Content-Encoding: ${value}\r\n`);
  const head = `HTTP/1.1 200 OK\r\n${lines.join('')}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
  const server = await startRawServer({ onRequest: (socket) => socket.write(Buffer.concat([Buffer.from(head), Buffer.from(body)])) });
  const client = createApiClient({ network: { allowLocal: true }, retry: { attempts: 1 } });
  opened.push(server, client);
  return client.call({ target: server.url, deadlineMs: 5000, ...request });
}

const text = '{"a":"Zoë, a body of some length, a body of some length"}';

describe('Content-Encoding that names no content coding', () => {
  it.each([
    ...['UTF-8', 'utf8', 'ISO-8859-1', 'windows-1252', 'none', 'None', 'NULL', 'aws-chunked', 'identity', 'IDENTITY', 'chunked'],
    ...[
      '7bit',
      '8bit',
      'binary',
      '*',
      'identity, identity',
      'utf-8, identity',
      'none\nutf-8',
      '""',
      'application/json',
      'base64',
      'x-unheard-of',
    ],
    ...['identity;q=1', "'utf-8'", 'utf-8,', ',', ' '],
  ])('delivers a plain body if it is %j', async (encoding) => {
    for (const method of ['GET', 'POST'] as const) expect(textOf(await call(encoding, text, { method }))).toBe(text);
    const streamed = responseOf(await call(encoding, text, { bodyMode: 'stream' }));
    expect(await new Response(streamed.stream).text()).toBe(text);
  });

  it.each([
    ['aws-chunked,gzip', gzipSync(text)],
    ['gzip, utf-8', gzipSync(text)],
    ['UTF-8\ngzip', gzipSync(text)],
    ['identity, GZIP', gzipSync(text)],
    ['none, deflate', deflateSync(text)],
    ['br, binary', brotliCompressSync(text)],
    ['gzip;q=1.0', gzipSync(text)],
    ['"gzip"', gzipSync(text)],
    ['gzip, gzip', gzipSync(gzipSync(text))],
    ['gzip, gzip', gzipSync(text)],
    ['gzip\nx-gzip', gzipSync(text)],
  ])('decodes what the other names of %j declare', async (encoding, body) => {
    expect(textOf(await call(encoding, body))).toBe(text);
  });

  it.each(['x-unheard-of', 'acme-pack', 'gzip, acme-pack'])('does not deliver compressed bytes as a body if it is %s', async (encoding) => {
    const error = errorOf(await call(encoding, Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x04, 0x00, 0x51, 0x00])));
    expect(error.code).toBe('encoding-unsupported');
  });
});

describe('Content-Encoding that is not supported', () => {
  it.each(['zstd', 'compress', 'X-Compress', 'dcb', 'aes128gcm', 'gzip, zstd', 'zstd, gzip', 'snappy', 'lz4'])(
    'ends a call with encoding-unsupported if it is %s',
    async (encoding) => {
      const body = encoding.endsWith(', gzip') ? gzipSync(text) : Buffer.from(text);
      expect(errorOf(await call(encoding, body)).code).toBe('encoding-unsupported');
    },
  );

  it('accepts an empty body of any encoding', async () => {
    for (const encoding of ['zstd', 'gzip', 'br', 'deflate', 'utf-8', 'x-unheard-of']) expect(textOf(await call(encoding, ''))).toBe('');
  });

  it.each<[Method, boolean]>([
    ['GET', false],
    ['POST', true],
  ])('returns the hint of a %s that a body cannot be decoded', async (method, warns) => {
    for (const [encoding, code] of [
      ['zstd', 'encoding-unsupported'],
      ['br', 'encoding-invalid'],
    ] as const) {
      const error = errorOf(await call(encoding, text, { method }));
      expect(error).toMatchObject({ code, outcome: 'unknown', safeToRetry: false });
      expect(error.hint).toContain('Accept-Encoding: identity');
      expect(/may have taken effect/.test(error.hint)).toBe(warns);
      expect(/Send the request again/.test(error.hint)).toBe(!warns);
    }
  });
});

describe('plain body that is declared as compressed', () => {
  it.each(['gzip', 'x-gzip', 'deflate', 'br', 'x-deflate', 'gzip, br'])(
    'ends a call with encoding-invalid and delivers the body if it is declared as %s',
    async (encoding) => {
      const outcome = await call(encoding, text);
      expect(errorOf(outcome).code).toBe('encoding-invalid');
      expect(Buffer.from(outcome.response?.body ?? []).toString()).toBe(text);
    },
  );

  it('delivers nothing as a stream, whose reader may use the bytes before the error', async () => {
    const { stream } = responseOf(await call('gzip', text, { bodyMode: 'stream' }));
    await expect(stream?.getReader().read()).rejects.toMatchObject({ code: 'encoding-invalid' });
  });

  it('delivers nothing of bytes that are neither gzip nor plain text', async () => {
    const outcome = await call('gzip', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]));
    expect(errorOf(outcome).code).toBe('encoding-invalid');
    expect(outcome.response?.body).toHaveLength(0);
  });
});
