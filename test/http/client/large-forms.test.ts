import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestSummary } from '../../../src/http/call/decision.js';
import { encodeParts, LargeForm } from '../../../src/http/semantics/large-form.js';
import { type ApiDefinition, type ApiRequest, createApiClient } from '../../../src/index.js';
import { errorOf, responseOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type HttpHandler, startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();
const content = Buffer.alloc(2 * 1024 * 1024, 'content of a large file ');
const sha256 = createHash('sha256').update(content).digest('hex');
let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'large-forms-'));
  file = join(folder, 'large.bin');
  await writeFile(file, content);
});
afterEach(() => rm(folder, { recursive: true }));

async function formOf(fields: Record<string, string> = {}): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', await openAsBlob(file), 'large.bin');
  return form;
}

async function open(handler: HttpHandler, definition: ApiDefinition = {}) {
  const server = await startHttpServer(handler);
  const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true }, retry: { baseMs: 1, maxMs: 2 }, ...definition });
  opened.push(server, client);
  const post = (body: FormData, request: Partial<ApiRequest> = {}) => client.call({ target: '/', method: 'POST', body, ...request });
  return { server, client, post };
}

const fine: HttpHandler = (_request, response) => response.end('fine');
const digestOf = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

describe('large multipart form', () => {
  it('arrives as its parts, with the exact length', async () => {
    const { server, post } = await open(fine);
    responseOf(await post(await formOf({ a: 'b' })));
    const [request] = server.requests;
    expect(Number(request?.headers['content-length'])).toBe(request?.body.length);
    const form = await new Response(request?.body, { headers: { 'content-type': request?.headers['content-type'] ?? '' } }).formData();
    expect(form.get('a')).toBe('b');
    const received = form.get('file');
    expect(received instanceof File && [received.name, digestOf(new Uint8Array(await received.arrayBuffer()))]).toEqual([
      'large.bin',
      sha256,
    ]);
  });

  it('arrives with the same bytes in a retry and after a redirect', async () => {
    const { server, post } = await open((request, response, n) => {
      if (n === 1) response.writeHead(503, { 'retry-after': '0' }).end();
      else if (request.url === '/') response.writeHead(307, { location: '/next' }).end();
      else response.end('fine');
    });
    const outcome = await post(await formOf());
    expect(responseOf(outcome).url.pathname).toBe('/next');
    expect(outcome.attempts).toHaveLength(2);
    const bodies = server.requests.map(({ body }) => digestOf(body));
    expect([bodies.length, new Set(bodies).size]).toEqual([3, 1]);
  });

  it('becomes a GET without a body after a 303', async () => {
    const { server, post } = await open((request, response) =>
      request.method === 'POST' ? response.writeHead(303, { location: '/done' }).end() : response.end('fine'),
    );
    responseOf(await post(await formOf()));
    expect(server.requests.at(-1)).toMatchObject({ method: 'GET', url: '/done', body: Buffer.alloc(0) });
    expect(server.requests.at(-1)?.headers).not.toHaveProperty('content-length');
  });

  it('fails if its file changes before a retry, even with its old size and time', async () => {
    const { atime, mtime } = await stat(file);
    let changed: Promise<unknown> = Promise.resolve();
    const { server, post } = await open((_request, response) => {
      changed = writeFile(file, Buffer.alloc(content.length, 'x')).then(() => utimes(file, atime, mtime));
      void changed.then(() => response.writeHead(503, { 'retry-after': '0' }).end());
    });
    const outcome = await post(await formOf());
    expect(errorOf(outcome)).toMatchObject({ code: 'invalid-body', safeToRetry: false });
    expect(server.requests).toHaveLength(1);
  });

  it('stops before its last bytes if a source returns other bytes than those that were hashed', async () => {
    const blob = new Blob([content]);
    const streams = [blob, new Blob([Buffer.alloc(content.length, 'x')])].map((source) => source.stream());
    const form = await encodeParts([{ name: 'file', content: Object.assign(blob, { stream: () => streams.shift() }) }]);
    if (!(form instanceof LargeForm)) throw new Error('the form is not large');
    let bytes = 0;
    const read = async () => {
      for await (const chunk of form.open()) bytes += chunk.length;
    };
    await expect(read()).rejects.toMatchObject({ code: 'invalid-body', outcome: 'unknown' });
    expect(bytes).toBeLessThan(content.length);
  });

  it('fails before anything is sent if its file changed before the call', async () => {
    const { server, post } = await open(fine);
    const form = await formOf();
    await writeFile(file, 'short');
    await expect(post(form)).rejects.toMatchObject({ code: 'invalid-body', outcome: 'rejected' });
    expect(server.connections).toBe(0);
  });

  it('shows the user who approves it the name, size and digest of its file', async () => {
    const { server, post } = await open(fine, { approve: { methods: ['POST'] } });
    const summaries: RequestSummary[] = [];
    const approvalOf = (summary: RequestSummary) => {
      summaries.push(summary);
      return 'granted' as const;
    };
    responseOf(await post(await formOf({ a: 'b' }), { approvalOf }));
    await writeFile(file, Buffer.alloc(content.length, 'y'));
    responseOf(await post(await formOf({ a: 'b' }), { approvalOf }));
    const [first, second] = summaries;
    expect(first?.body?.content.head).toContain('name="file"; filename="large.bin"');
    expect(first?.body?.content.head).toContain(`(${content.length} bytes, SHA-256 ${sha256})`);
    expect(first?.body?.bytes).toBe(server.requests[0]?.body.length);
    expect(first?.fingerprint).not.toBe(second?.fingerprint);
  });

  it('shows the user the digest of a small file that is not text, and its name', async () => {
    const { client } = await open(fine);
    const form = new FormData();
    form.append('title', 'Zoë');
    form.append('file', new Blob([Buffer.from([0xff, 0xd8, 0xff])], { type: 'image/jpeg' }), 'photo ü.jpg');
    const { request } = await client.explain({ target: '/', method: 'POST', body: form });
    expect(request.body?.content).toMatchObject({ encoding: 'text', omittedCharacters: 0 });
    const shown = request.body?.content.head ?? '';
    expect(shown).toContain('name="title"\r\n\r\nZoë\r\n');
    expect(shown).toContain('filename="photo ü.jpg"\r\nContent-Type: image/jpeg');
    expect(shown).toContain(`(not text: 3 bytes, SHA-256 ${digestOf(Buffer.from([0xff, 0xd8, 0xff]))})`);
    expect(shown.startsWith('--form-') && shown.endsWith('--\r\n')).toBe(true);
  });

  it('differs in its fingerprint from a form whose text describes the same file', async () => {
    const { client } = await open(fine);
    const fingerprintOf = async (form: FormData) => {
      const { request } = await client.explain({ target: '/', method: 'POST', body: form });
      return request.fingerprint;
    };
    const text = new FormData();
    text.append('file', new Blob([`(${content.length} bytes)`]), 'large.bin');
    expect(await fingerprintOf(text)).not.toBe(await fingerprintOf(await formOf()));
  });

  it('counts as the method that one of its fields names', async () => {
    const { server, post } = await open(fine, { deny: { methods: ['DELETE'] } });
    expect(errorOf(await post(await formOf({ _method: 'DELETE' }))).code).toBe('method-not-allowed');
    expect(server.requests).toHaveLength(0);
  });

  it('reaches the API once for a repeated idempotency key, unless its file differs', async () => {
    const { server, post } = await open(fine);
    const idempotencyKey = 'key-1';
    responseOf(await post(await formOf(), { idempotencyKey }));
    expect(responseOf(await post(await formOf(), { idempotencyKey })).source).toBe('cache');
    await writeFile(file, Buffer.alloc(content.length, 'z'));
    expect(errorOf(await post(await formOf(), { idempotencyKey })).code).toBe('idempotency-conflict');
    expect(server.requests).toHaveLength(1);
  });
});
