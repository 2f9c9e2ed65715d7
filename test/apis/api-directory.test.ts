import { afterEach, describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../src/apis/api-directory.js';
import { type ApiSettings, withAccess } from '../../src/apis/api-settings.js';
import { noConfig } from '../../src/config/config.js';
import { type ApiDefinition, ApiError } from '../../src/index.js';
import { createFakeClock } from '../helpers/fake-clock.js';
import { startHttpServer } from '../helpers/servers/http-server.js';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close();
});

const local: ApiDefinition = { network: { allowLocal: true }, allow: { methods: ['GET'] } };

function directoryOf(settings: ApiSettings) {
  const directory = createApiDirectory(settings, {});
  closing.push(directory);
  return directory;
}

async function server() {
  const started = await startHttpServer((request, response) => response.end(`${request.method} ${request.url}`));
  closing.push(started);
  return started;
}

function refusal(work: () => unknown): ApiError {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const api = (name: string, baseUrl: string, more: ApiDefinition = {}) => ({ name, definition: { ...local, ...more, baseUrl } });

describe('what a tool names', () => {
  it('is a configured API and a path below its base, with values that stay one segment', async () => {
    const { url, requests } = await server();
    const directory = directoryOf({ apis: [api('shop', `${url}/v1`)], adHoc: false });
    const { client, target } = directory.resolve({ api: 'shop', path: '/users/{id}/keys', pathParams: { id: 'a/b c' } });
    expect((await client.call({ target })).ok).toBe(true);
    expect(requests[0]?.url).toBe('/v1/users/a%2Fb%20c/keys');
    expect((await directory.resolve({ api: 'shop' }).client.call({ target: '' })).ok).toBe(true);
  });

  it('is a configured API too when a bare URL lies below its base: its policy holds', async () => {
    const { url, requests } = await server();
    const directory = directoryOf({
      apis: [api('all', url), api('shop', `${url}/v1`, { deny: { paths: ['/secret/**'] }, headers: { 'x-app': 'shop' } })],
      adHoc: false,
    });
    const allowed = directory.resolve({ url: `${url}/v1/items?page=2` });
    expect(await allowed.client.call({ target: allowed.target })).toMatchObject({ ok: true });
    expect(requests[0]).toMatchObject({ url: '/v1/items?page=2', headers: { 'x-app': 'shop' } });
    const denied = directory.resolve({ url: `${url}/v1/secret/x` });
    expect(await denied.client.call({ target: denied.target })).toMatchObject({ ok: false, error: { code: 'path-not-allowed' } });
    const beside = directory.resolve({ url: `${url}/v1x` });
    expect(await beside.client.call({ target: beside.target })).toMatchObject({ ok: true });
    expect(requests[1]?.headers).not.toHaveProperty('x-app');
  });

  it('is a bare URL otherwise, with {names} filled in when values are given', async () => {
    const { url } = await server();
    const directory = directoryOf({ apis: [], adHoc: local });
    expect(directory.resolve({ url: `${url}/a/{b}` }).target).toBe(`${url}/a/{b}`);
    expect(directory.resolve({ url: `${url}/a/{b}`, pathParams: { b: 'x/y' } }).target).toBe(`${url}/a/x%2Fy`);
  });

  it.each([
    [{}, 'invalid-arguments', /url is missing/],
    [{ api: 'shopp' }, 'unknown-api', /No API named "shopp"/],
    [{ api: 'shop', url: 'https://api.example/' }, 'invalid-arguments', /both/],
    [{ path: '/x' }, 'invalid-arguments', /no api/],
    [{ url: 'https://other.example/' }, 'host-not-allowed', /switched off/],
    [{ url: 'ftp://other.example/' }, 'invalid-url', /scheme ftp/],
    [{ api: 'shop', path: '/a/{id}', pathParams: { id: '..' } }, 'invalid-url', /step of a path/],
    [{ api: 'shop', path: '/a/{id}' }, 'invalid-arguments', /no value/],
  ])('%j is refused: %s', (target, code, message) => {
    const directory = directoryOf({ apis: [api('shop', 'https://api.example/v1')], adHoc: false });
    const error = refusal(() => directory.resolve(target));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});

describe('a new configuration', () => {
  it('holds for new calls; what did not change keeps its client, and what is under way ends well', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = await startHttpServer((_request, response) => void held.then(() => response.end('done')));
    closing.push(slow);
    const directory = directoryOf({ apis: [api('same', slow.url), api('changed', slow.url)], adHoc: local });
    const before = { same: directory.resolve({ api: 'same' }).client, changed: directory.resolve({ api: 'changed' }).client };
    const underWay = before.changed.call({ target: '/' });
    await slow.received(1);
    const replaced = directory.replace({
      apis: [api('same', slow.url), api('changed', slow.url, { description: 'new' }), api('added', slow.url)],
      adHoc: false,
    });
    expect(directory.names()).toEqual(['same', 'changed', 'added']);
    expect(directory.resolve({ api: 'same' }).client).toBe(before.same);
    expect(directory.resolve({ api: 'changed' }).client).not.toBe(before.changed);
    expect(directory.adHocMethods()).toEqual([]);
    release();
    expect(await underWay).toMatchObject({ ok: true });
    await replaced;
    await directory.replace({ apis: [], adHoc: local });
    expect(refusal(() => directory.resolve({ api: 'same' })).hint).toContain('Pass the absolute address');
  });
});

describe('the list', () => {
  it('says what an API allows and how it is doing, and shows no secret', async () => {
    const { url } = await server();
    const definition: ApiDefinition = {
      description: 'Orders',
      allow: { methods: ['GET', 'POST', 'DELETE'], paths: ['/orders/**'] },
      deny: { methods: ['DELETE'], paths: ['/orders/*/secret'] },
      approve: { methods: ['POST'], paths: ['/orders/7'] },
      headers: { 'x-key': '$' + '{env:SHOP_KEY}' },
    };
    const directory = createApiDirectory(
      { apis: [api('shop', url, definition)], adHoc: local },
      { clock: createFakeClock(), secrets: { read: async () => 's3cret-value' } },
    );
    closing.push(directory);
    const { client } = directory.resolve({ api: 'shop' });
    expect(directory.list()[0]).not.toHaveProperty('latency');
    await client.call({ target: '/orders/1' });
    const [status] = directory.list();
    expect(status).toMatchObject({
      name: 'shop',
      description: 'Orders',
      baseUrl: url,
      auth: 'x-key',
      methods: ['GET', 'POST'],
      paths: ['/orders/**'],
      deniedPaths: ['/orders/*/secret'],
      approve: ['POST', '/orders/7'],
      breaker: 'closed',
      rate: { available: 19, perSecond: 10 },
      latency: { calls: 1, failed: 0 },
    });
    expect(JSON.stringify(status)).not.toContain('s3cret');
    expect(directory.allowedMethods()).toEqual(['GET', 'HEAD', 'OPTIONS', 'POST']);
  });
});

describe('the command line', () => {
  it('opens methods for bare URLs, and a proxy for all', () => {
    const settings = withAccess(
      { ...noConfig, apis: [api('shop', 'https://api.example')] },
      { allowMethods: ['POST'], proxy: 'http://proxy.example:3128' },
    );
    expect(settings.adHoc).toMatchObject({ allow: { methods: ['GET', 'HEAD', 'OPTIONS', 'POST'] }, proxy: 'http://proxy.example:3128' });
    expect(settings.apis[0]?.definition).toMatchObject({ allow: { methods: ['GET'] }, proxy: 'http://proxy.example:3128' });
  });
});
