import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiDefinition, createApiClient, createMemoryStore, type Store } from '../../../src/index.js';
import { systemClock } from '../../../src/runtime/clock.js';
import type { AtomicStore } from '../../../src/store/store.js';
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
/** Strings that the store must not contain: a long part of each form of the secret. */
const secretParts = forms.map((form) => form.replace(/[="\\]+$/, '').slice(3, -4));

/** Everything that was ever written to the store, even if it was deleted later. */
interface StoreWrites {
  readonly keys: string[];
  readonly values: unknown[];
}

function recording(inner: AtomicStore): { store: Store; writes: StoreWrites } {
  const writes: StoreWrites = { keys: [], values: [] };
  return {
    writes,
    store: {
      ...inner,
      set(key, value, ttlMs) {
        writes.keys.push(key);
        writes.values.push(value);
        return inner.set(key, value, ttlMs);
      },
      setIfAbsent(key, value, ttlMs) {
        writes.keys.push(key);
        writes.values.push(value);
        return inner.setIfAbsent(key, value, ttlMs);
      },
    },
  };
}

/** Returns every text in a value, names included; bytes are decoded as Latin-1. */
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
    const cacheable = { 'cache-control': 'max-age=60', vary: 'accept, x-api-key, cookie' };
    const text = { ...cacheable, 'content-type': 'text/plain' };
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
      response.writeHead(200, { ...cacheable, 'content-type': 'application/json' }).end(JSON.stringify({ [form]: [{ deep: form }] }));
    else if (pathname === '/moved') response.writeHead(302, { ...cacheable, location: `/landed?key=${encodeURIComponent(form)}` }).end();
    else if (pathname === '/missing') response.writeHead(404, text).end(`no ${form}`);
    else if (pathname === '/split') {
      response.writeHead(200, text);
      for (const character of form) response.write(character);
      response.end();
    } else response.writeHead(200, text).end(`landed at ${url}`);
  });
});
afterAll(() => api.close());

const definitions: Readonly<Record<string, ApiDefinition>> = {
  'a bearer token': { auth: { type: 'bearer', token: '${env:CANARY}' } },
  'an API key in a header, and a second header with it': {
    auth: { type: 'api-key', in: 'header', name: 'X-Api-Key', value: '${env:CANARY}' },
    headers: { 'X-Tenant': 'tenant ${env:CANARY}' },
  },
  'an API key in the query': {
    auth: { type: 'api-key', in: 'query', name: 'key', value: '${env:CANARY}' },
    query: { token: '${env:CANARY}' },
  },
  'an API key in a cookie': { auth: { type: 'api-key', in: 'cookie', name: 'session', value: '${env:CANARY}' } },
  'a password': { auth: { type: 'basic', username: 'me', password: '${env:CANARY}' } },
};

describe.each(Object.entries(definitions))('store of a client with %s', (_name, definition) => {
  it('the store contains no form of the secret, whatever the API returns', async () => {
    const { store, writes } = recording(createMemoryStore({ clock: systemClock }));
    const disabled = { breaker: false, rateLimit: false, concurrency: false, retry: { attempts: 1 } } as const;
    const client = createApiClient(
      { baseUrl: api.url, network: { allowLocal: true }, ...disabled, ...definition },
      { store, secrets: { read: async (text) => text.replaceAll('${env:CANARY}', secret) } },
    );
    const paths = ['body', 'headers', 'cookie', 'gzip', 'deflate', 'json', 'moved', 'missing', 'split'];
    const calls = paths.flatMap((path) => forms.map((_, form) => client.call({ target: path, query: { form } })));
    const posts = forms.map((_, form) =>
      client.call({ target: 'body', method: 'POST', body: { form }, query: { form }, idempotencyKey: `key-${form}` }),
    );
    const outcomes = await Promise.all([...calls, ...posts]);
    await client.close();
    await store.close();

    expect(outcomes.filter(({ response }) => response === undefined)).toEqual([]);
    // Control: responses were stored, and the API received the secret.
    expect(writes.values.length).toBeGreaterThan(calls.length);
    expect(JSON.stringify(api.requests.slice(-5))).toMatch(/anary|czNjcmV0|NlY3JldC|zM2NyZX/);
    const texts = [...writes.keys, ...writes.values.flatMap(textsIn)];
    const found = secretParts.filter((part) => texts.some((text) => text.includes(part)));
    expect(found).toEqual([]);
    const encoded = secretParts.filter((part) => writes.keys.some((key) => Buffer.from(key, 'base64').toString('latin1').includes(part)));
    expect(encoded).toEqual([]);
  });
});
