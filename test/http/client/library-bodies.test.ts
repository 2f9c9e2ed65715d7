import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ApiClient, type ApiRequest, createApiClient } from '../../../src/index.js';
import { errorOf, responseOf, thrownError } from '../../helpers/calls/outcomes.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

let server: HttpServer;
let client: ApiClient;
let failures = 0;

beforeAll(async () => {
  server = await startHttpServer((_request, response) => response.writeHead(failures-- > 0 ? 503 : 200).end());
  client = createApiClient({ network: { allowLocal: true }, retry: { baseMs: 1, maxMs: 2 }, breaker: false, rateLimit: false });
});
afterAll(async () => {
  await client.close();
  await server.close();
});
beforeEach(() => {
  failures = 0;
});

/** Sends a body and returns what the server received. */
async function received(body: unknown, request: Omit<ApiRequest, 'target' | 'body'> = {}) {
  responseOf(await client.call({ target: server.url, method: 'POST', body, ...request }));
  const seen = server.requests.at(-1);
  return { type: seen?.headers['content-type'], text: seen?.body.toString('latin1') ?? '', headers: seen?.headers ?? {} };
}

/** Reads a multipart body with a parser that is not the code under test. */
async function formOf({ type = '', text }: { readonly type?: string | undefined; readonly text: string }) {
  return new Response(Buffer.from(text, 'latin1'), { headers: { 'content-type': type } }).formData();
}

const bytes = new Uint8Array([0, 1, 2, 254, 255]);
const shared = (content: Uint8Array) => {
  const buffer = new SharedArrayBuffer(content.length);
  new Uint8Array(buffer).set(content);
  return buffer;
};
const asText = '\u0000\u0001\u0002\u00fe\u00ff';

describe('bytes as a body', () => {
  it.each<[string, unknown]>([
    ['a Uint8Array', bytes],
    ['a Buffer', Buffer.from(bytes)],
    ['an ArrayBuffer', Uint8Array.from(bytes).buffer],
    ['a SharedArrayBuffer', shared(bytes)],
    ['a part of an ArrayBuffer', new Uint8Array([9, ...bytes, 9]).subarray(1, 6)],
    ['a DataView', new DataView(new Uint8Array([9, ...bytes]).buffer, 1)],
    ['an Int8Array', new Int8Array(Uint8Array.from(bytes).buffer)],
    ['a Uint8ClampedArray', new Uint8ClampedArray(bytes)],
    ['a Uint8Array of another realm', runInNewContext('new Uint8Array([0, 1, 2, 254, 255])')],
    ['an ArrayBuffer of another realm', runInNewContext('new Uint8Array([0, 1, 2, 254, 255]).buffer')],
    ['a Blob without a type', new Blob([bytes])],
  ])('sends the bytes of %s unchanged and without a Content-Type', async (_what, body) => {
    expect(await received(body)).toMatchObject({ type: undefined, text: asText, headers: { 'content-length': '5' } });
  });

  it('sends the type of a Blob or a File, unless the caller sets another', async () => {
    expect(await received(new Blob(['a,b'], { type: 'text/csv' }))).toMatchObject({ type: 'text/csv', text: 'a,b' });
    expect(await received(new File(['a,b'], 'x.csv', { type: 'text/csv' }))).toMatchObject({ type: 'text/csv', text: 'a,b' });
    const headers = { 'content-type': 'application/x-own' };
    expect(await received(new Blob(['a'], { type: 'text/csv' }), { headers })).toMatchObject({ type: 'application/x-own' });
    expect(await received(Buffer.from('a'), { headers })).toMatchObject({ type: 'application/x-own' });
  });

  it('reads the file of a Blob, and refuses one that has changed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'body-'));
    const path = join(folder, 'a.txt');
    await writeFile(path, 'content');
    const blob = await openAsBlob(path);
    expect((await received(blob)).text).toBe('content');
    await writeFile(path, 'another content');
    const error = await thrownError(() => client.call({ target: server.url, method: 'POST', body: blob }));
    expect(error).toMatchObject({ code: 'invalid-body', outcome: 'rejected' });
    await rm(folder, { recursive: true });
  });
});

describe('a form as a body', () => {
  const form = new FormData();
  form.append('a', '1');
  form.append('a', 'grün\nzwei');
  form.append('"q"\r\n', 'x');
  form.append('file', new Blob(['<b>', bytes], { type: 'text/html' }), 'fü"r.html');
  form.append('plain', new Blob(['p']));

  it('sends FormData as a multipart form with its files', async () => {
    const seen = await received(form);
    expect(seen.type).toMatch(/^multipart\/form-data; boundary=[\w-]{10,70}$/);
    const parsed = await formOf(seen);
    expect(parsed.getAll('a')).toEqual(['1', 'grün\nzwei']);
    const file = parsed.get('file');
    expect(file).toMatchObject({ name: 'fü"r.html', type: 'text/html', size: 8 });
    expect([...parsed.keys()]).toEqual(['a', 'a', '"q"\r\n', 'file', 'plain']);
    expect(parsed.get('plain')).toMatchObject({ name: 'blob', type: 'application/octet-stream' });
  });

  it('encodes FormData in the same way each time, for an idempotency key and an approval', async () => {
    const idempotencyKey = 'key-of-a-form';
    const request = { target: server.url, method: 'POST', body: form, idempotencyKey } as const;
    responseOf(await client.call(request));
    const count = server.requests.length;
    responseOf(await client.call(request));
    expect(server.requests).toHaveLength(count);
    const other = new FormData();
    other.append('a', '2');
    expect(errorOf(await client.call({ ...request, body: other })).code).toBe('idempotency-conflict');
    const [first, second] = [await client.explain(request), await client.explain(request)];
    expect(first.request.fingerprint).toBe(second.request.fingerprint);
  });

  it('sends FormData again for a retry', async () => {
    failures = 1;
    const seen = await received(form, { method: 'PUT' });
    expect(seen.text).toBe(server.requests.at(-2)?.body.toString('latin1'));
    expect(seen.text).toContain('<b>');
  });

  it('adds the boundary if the caller sets multipart/form-data', async () => {
    const seen = await received(form, { headers: { 'content-type': 'multipart/form-data' } });
    expect((await formOf(seen)).get('a')).toBe('1');
  });

  it('sends an empty FormData', async () => {
    expect([...(await formOf(await received(new FormData())))]).toEqual([]);
  });

  it('sends the FormData of undici', async () => {
    const undici = await import('undici');
    const foreign = new undici.FormData();
    foreign.append('a', '1');
    expect((await formOf(await received(foreign))).get('a')).toBe('1');
  });

  it('sends URLSearchParams urlencoded', async () => {
    const type = 'application/x-www-form-urlencoded;charset=UTF-8';
    const body = new URLSearchParams([
      ['a', '1 &'],
      ['a', 'é'],
    ]);
    expect(await received(body)).toMatchObject({ type, text: 'a=1+%26&a=%C3%A9' });
    expect(await received(body, { headers: { 'content-type': 'text/plain' } })).toMatchObject({ type: 'text/plain' });
  });
});

describe('a stream as a body', () => {
  it.each<[string, () => unknown]>([
    ['a ReadableStream', () => new Blob(['one ', 'two']).stream()],
    ['a stream of Node.js', () => Readable.from(['one ', Buffer.from('two')])],
    [
      'a generator of text, bytes and ArrayBuffers',
      async function* () {
        yield 'one ';
        yield new Uint8Array([116]);
        yield Uint8Array.from([119, 111]).buffer;
      },
    ],
  ])('sends %s chunked, without a Content-Type', async (_what, open) => {
    const body = typeof open === 'function' ? open() : open;
    expect(await received(body)).toMatchObject({ type: undefined, text: 'one two', headers: { 'transfer-encoding': 'chunked' } });
  });

  it('sends a stream only once, even after a failure', async () => {
    failures = 1;
    const outcome = await client.call({ target: server.url, method: 'PUT', body: Readable.from(['a']) });
    expect(errorOf(outcome).code).toBe('server-error');
    expect(outcome.attempts).toHaveLength(1);
  });

  it('refuses a stream that was read, is locked or is closed', async () => {
    const read = new Blob(['a']).stream();
    const reader = read.getReader();
    await reader.read();
    const count = server.requests.length;
    const refused = async (body: unknown) => {
      const error = await thrownError(() => client.call({ target: server.url, method: 'POST', body }));
      expect(error).toMatchObject({ code: 'invalid-body', outcome: 'rejected' });
    };
    await refused(read);
    reader.releaseLock();
    await refused(read);
    const destroyed = Readable.from(['a']);
    destroyed.destroy();
    await refused(destroyed);
    const sent = Readable.from(['a']);
    await received(sent);
    await refused(sent);
    expect(server.requests).toHaveLength(count + 1);
  });
});

describe('a value that nothing can send', () => {
  it.each<[string, unknown]>([
    ['a Map', new Map([['a', 1]])],
    ['a list with a Blob', [new Blob(['a'])]],
    ['an object with a Buffer', { file: Buffer.from('a') }],
    ['a promise', Promise.resolve('a')],
    ['a function', () => 'a'],
    ['text with half of a surrogate pair', 'a\ud800'],
  ])('refuses %s before anything is sent', async (_what, body) => {
    const count = server.requests.length;
    const error = await thrownError(() => client.call({ target: server.url, method: 'POST', body }));
    expect(error).toMatchObject({ code: 'invalid-body', outcome: 'rejected', safeToRetry: false });
    expect(server.requests).toHaveLength(count);
  });
});
