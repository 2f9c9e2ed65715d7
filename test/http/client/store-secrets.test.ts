import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiDefinition, createApiClient, createMemoryStore, type Store } from '../../../src/index.js';
import { systemClock } from '../../../src/runtime/clock.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

const secret = 's3cret+Canary/7f3a9b1c=&<x';
const hex = Buffer.from(secret).toString('hex');
const forms: readonly string[] = [
  secret,
  encodeURIComponent(secret),
  new URLSearchParams({ '': secret }).toString().slice(1),
  [...secret].map((character) => `%${character.charCodeAt(0).toString(16)}`).join(''),
  JSON.stringify(secret),
  JSON.stringify(JSON.stringify(secret)),
  [...secret].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  hex,
  hex.toUpperCase(),
  ...['', 'a', 'ab'].flatMap((before) =>
    (['base64', 'base64url'] as const).map((encoding) => Buffer.from(before + secret).toString(encoding)),
  ),
];
/** What of the secret must be nowhere: a long part of any of its forms. */
const needles = forms.map((form) => form.replace(/[="\\]+$/, '').slice(3, -4));

/** All that was ever kept, whatever became of it. */
interface Kept {
  readonly keys: string[];
  readonly values: unknown[];
}

function recording(inner: Store): { store: Store; kept: Kept } {
  const kept: Kept = { keys: [], values: [] };
  return {
    kept,
    store: {
      ...inner,
      set(key, value, ttlMs) {
        kept.keys.push(key);
        kept.values.push(value);
        return inner.set(key, value, ttlMs);
      },
    },
  };
}

/** Every text in a value; bytes are read as Latin-1, and names count too. */
function textsIn(value: unknown): string[] {
  if (ArrayBuffer.isView(value)) return [Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1')];
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([name, item]) => [name, ...textsIn(item)]);
}

let api: HttpServer;
beforeAll(async () => {
  api = await startHttpServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://api');
    const form = forms[Number(searchParams.get('form'))] ?? '';
    const kept = { 'cache-control': 'max-age=60', vary: 'accept, x-api-key, cookie' };
    const text = { ...kept, 'content-type': 'text/plain' };
    if (pathname === '/body') response.writeHead(200, text).end(`before ${form} after`);
    else if (pathname === '/headers')
      response
        .writeHead(200, { ...text, 'x-echo': encodeURI(form), 'content-location': `/x?key=${encodeURIComponent(form)}`, etag: `"${hex}"` })
        .end();
    else if (pathname === '/cookie')
      response.writeHead(200, { ...text, 'set-cookie': `s=${encodeURI(form)}`, 'www-authenticate': encodeURI(form) }).end('x');
    else if (pathname === '/gzip') response.writeHead(200, { ...text, 'content-encoding': 'gzip' }).end(gzipSync(`a ${form} b`));
    else if (pathname === '/deflate') response.writeHead(200, { ...text, 'content-encoding': 'deflate' }).end(deflateSync(form));
    else if (pathname === '/json')
      response.writeHead(200, { ...kept, 'content-type': 'application/json' }).end(JSON.stringify({ [form]: [{ deep: form }] }));
    else if (pathname === '/moved') response.writeHead(302, { ...kept, location: `/landed?key=${encodeURIComponent(form)}` }).end();
    else if (pathname === '/missing') response.writeHead(404, text).end(`no ${form}`);
    else if (pathname === '/split') {
      response.writeHead(200, text);
      for (const character of form) response.write(character);
      response.end();
    } else response.writeHead(200, text).end(`landed at ${url}`);
  });
});
afterAll(() => api.close());

const ways: Readonly<Record<string, ApiDefinition>> = {
  'a bearer token': { auth: { type: 'bearer', token: '${env:CANARY}' } },
  'a key in a header, and others beside it': {
    auth: { type: 'api-key', in: 'header', name: 'X-Api-Key', value: '${env:CANARY}' },
    headers: { 'X-Tenant': 'tenant ${env:CANARY}' },
  },
  'a key in the query': { auth: { type: 'api-key', in: 'query', name: 'key', value: '${env:CANARY}' }, query: { token: '${env:CANARY}' } },
  'a key in a cookie': { auth: { type: 'api-key', in: 'cookie', name: 'session', value: '${env:CANARY}' } },
  'a password': { auth: { type: 'basic', username: 'me', password: '${env:CANARY}' } },
};

describe.each(Object.entries(ways))('what is kept of calls with %s', (_way, definition) => {
  it('holds no form of the secret, whatever the API sends back', async () => {
    const { store, kept } = recording(createMemoryStore({ clock: systemClock }));
    const off = { breaker: false, rateLimit: false, concurrency: false, retry: { attempts: 1 } } as const;
    const client = createApiClient(
      { baseUrl: api.url, network: { allowLocal: true }, ...off, ...definition },
      { store, secrets: { read: async (text) => text.replaceAll('${env:CANARY}', secret) } },
    );
    const paths = ['body', 'headers', 'cookie', 'gzip', 'deflate', 'json', 'moved', 'missing', 'split'];
    const calls = paths.flatMap((path) => forms.map((_, form) => client.call({ target: path, query: { form } })));
    const writes = forms.map((_, form) =>
      client.call({ target: 'body', method: 'POST', body: { form }, query: { form }, idempotencyKey: `key-${form}` }),
    );
    const outcomes = await Promise.all([...calls, ...writes]);
    await client.close();
    await store.close();

    expect(outcomes.filter(({ answer }) => answer === undefined)).toEqual([]);
    // The control: that much was kept, and the secret was there to be sent back.
    expect(kept.values.length).toBeGreaterThan(calls.length);
    expect(JSON.stringify(api.requests.slice(-5))).toMatch(/anary|czNjcmV0|NlY3JldC|zM2NyZX/);
    const texts = [...kept.keys, ...kept.values.flatMap(textsIn)];
    const found = needles.filter((needle) => texts.some((text) => text.includes(needle)));
    expect(found).toEqual([]);
    const encoded = needles.filter((needle) => kept.keys.some((key) => Buffer.from(key, 'base64').toString('latin1').includes(needle)));
    expect(encoded).toEqual([]);
  });
});
