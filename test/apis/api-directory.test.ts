import { describe, expect, it, vi } from 'vitest';
import { createApiDirectory } from '../../src/apis/api-directory.js';
import { type ApiSettings, withAccess } from '../../src/apis/api-settings.js';
import { noConfig } from '../../src/config/config.js';
import { type ApiDefinition, ApiError } from '../../src/index.js';
import { closedAfterEach } from '../helpers/closed-after-each.js';
import { createFakeClock } from '../helpers/fake-clock.js';
import { startHttpServer } from '../helpers/servers/http-server.js';

const resources = closedAfterEach();

const local: ApiDefinition = { network: { allowLocal: true }, allow: { methods: ['GET'] } };

function directoryOf(settings: ApiSettings) {
  const directory = createApiDirectory(settings, {});
  resources.push(directory);
  return directory;
}

async function server() {
  const started = await startHttpServer((request, response) => response.end(`${request.method} ${request.url}`));
  resources.push(started);
  return started;
}

function rejectionOf(work: () => unknown): ApiError {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const api = (name: string, baseUrl: string, more: ApiDefinition = {}) => ({ name, definition: { ...local, ...more, baseUrl } });

describe('directory.resolve', () => {
  it('resolves a configured API and a path; a path parameter stays one segment', async () => {
    const { url, requests } = await server();
    const directory = directoryOf({ apis: [api('shop', `${url}/v1`)], adHoc: false });
    const { client, target } = directory.resolve({ api: 'shop', path: '/users/{id}/keys', pathParams: { id: 'a/b c' } });
    expect((await client.call({ target })).ok).toBe(true);
    expect(requests[0]?.url).toBe('/v1/users/a%2Fb%20c/keys');
    expect((await directory.resolve({ api: 'shop' }).client.call({ target: '' })).ok).toBe(true);
  });

  it('resolves a bare URL below a base URL to that API, so that its policy applies', async () => {
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
    const sibling = directory.resolve({ url: `${url}/v1x` });
    expect(await sibling.client.call({ target: sibling.target })).toMatchObject({ ok: true });
    expect(requests[1]?.headers).not.toHaveProperty('x-app');
  });

  it('resolves any other URL as a bare URL and replaces placeholders if pathParams is set', async () => {
    const { url } = await server();
    const directory = directoryOf({ apis: [], adHoc: local });
    expect(directory.resolve({ url: `${url}/a/{b}` }).target).toBe(`${url}/a/{b}`);
    expect(directory.resolve({ url: `${url}/a/{b}`, pathParams: { b: 'x/y' } }).target).toBe(`${url}/a/x%2Fy`);
  });

  it.each([
    [{}, 'invalid-arguments', 'Neither url nor api was passed.'],
    [{ api: 'shopp' }, 'unknown-api', 'No API named "shopp" is configured.'],
    [{ api: 'shop', url: 'https://api.example/' }, 'invalid-arguments', 'Both url and api were passed.'],
    [{ path: '/x' }, 'invalid-arguments', 'path was passed without api.'],
    [{ url: 'https://other.example/' }, 'host-not-allowed', 'Bare URLs are disabled (adHoc: false); only configured APIs can be called.'],
    [{ url: 'ftp://other.example/' }, 'invalid-url', expect.stringContaining('ftp')],
    [{ api: 'shop', path: '/a/{id}', pathParams: { id: '..' } }, 'invalid-url', expect.stringContaining('pathParams')],
    [{ api: 'shop', path: '/a/{id}' }, 'invalid-arguments', expect.stringContaining('{id}')],
  ])('rejects %j with %s', (target, code, message) => {
    const directory = directoryOf({ apis: [api('shop', 'https://api.example/v1')], adHoc: false });
    expect(rejectionOf(() => directory.resolve(target))).toMatchObject({ code, message });
  });
});

describe('directory.replace', () => {
  it('applies to new calls, keeps the clients of unchanged APIs and lets running calls finish', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = await startHttpServer((_request, response) => void released.then(() => response.end('done')));
    resources.push(slow);
    const directory = directoryOf({ apis: [api('same', slow.url), api('changed', slow.url)], adHoc: local });
    const before = { same: directory.resolve({ api: 'same' }).client, changed: directory.resolve({ api: 'changed' }).client };
    const running = before.changed.call({ target: '/' });
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
    expect(await running).toMatchObject({ ok: true });
    await replaced;
    await directory.replace({ apis: [], adHoc: local });
    expect(rejectionOf(() => directory.resolve({ api: 'same' }))).toMatchObject({
      code: 'unknown-api',
      hint: expect.stringContaining('ask the operator to add the API to apis'),
    });
  });

  it('does not wait for the calls of a replaced API, whose streams and measurements go on', async () => {
    const finish: (() => void)[] = [];
    const slow = await startHttpServer((_request, response) => {
      response.write('begun, ');
      finish.push(() => void response.end('done'));
    });
    resources.push(slow);
    const directory = directoryOf({ apis: [api('shop', slow.url)], adHoc: local });
    const { client } = directory.resolve({ api: 'shop' });
    const bare = directory.resolve({ url: slow.url }).client;
    const probe = client.openProbe();
    const call = bare.call({ target: `${slow.url}/bare` });
    const response = await client.fetch('stream');
    await slow.received(2);
    await directory.replace({ apis: [api('shop', slow.url, { description: 'new' })], adHoc: { ...local, description: 'new' } });
    const measured = probe.measure({ target: 'measured' });
    await slow.received(3);
    for (const end of finish) end();
    expect((await measured).outcome.ok).toBe(true);
    expect(await response.text()).toBe('begun, done');
    expect(await call).toMatchObject({ ok: true });
    await probe.close();
    await vi.waitFor(async () => expect(await client.call({ target: 'late' })).toMatchObject({ ok: false, error: { code: 'cancelled' } }));
  });

  it('aborts the calls of replaced APIs when the directory is closed', async () => {
    const hanging = await startHttpServer(() => undefined);
    resources.push(hanging);
    const directory = createApiDirectory({ apis: [api('shop', hanging.url)], adHoc: false }, {});
    const call = directory.resolve({ api: 'shop' }).client.call({ target: 'x' });
    await hanging.received(1);
    await directory.replace({ apis: [], adHoc: false });
    await directory.close();
    expect(await call).toMatchObject({ ok: false, error: { code: 'cancelled', outcome: 'unknown' } });
  });
});

describe('directory.list', () => {
  it('returns the allowed methods and paths and the health of an API, without its secrets', async () => {
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
    resources.push(directory);
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

describe('withAccess', () => {
  it('adds methods for bare URLs and a proxy for every target', () => {
    const settings = withAccess(
      { ...noConfig, apis: [api('shop', 'https://api.example')] },
      { allowMethods: ['POST'], proxy: 'http://proxy.example:3128' },
    );
    expect(settings.adHoc).toMatchObject({ allow: { methods: ['GET', 'HEAD', 'OPTIONS', 'POST'] }, proxy: 'http://proxy.example:3128' });
    expect(settings.apis[0]?.definition).toMatchObject({ allow: { methods: ['GET'] }, proxy: 'http://proxy.example:3128' });
  });
});

describe('directory of a caller', () => {
  const settings = (url: string): ApiSettings => ({
    apis: [api('crm', `${url}/crm`, { allow: { methods: ['DELETE', 'GET'] } }), api('shop', `${url}/shop`)],
    adHoc: local,
  });

  it('contains the APIs that the caller may use, and nothing that reveals another one', async () => {
    const { url } = await server();
    const directory = directoryOf(settings(url));
    const shop = directory.of({ apis: ['shop', 'later'] });
    expect([shop.names(), shop.list().map(({ name }) => name), shop.adHocMethods()]).toEqual([['shop'], ['shop'], []]);
    expect(directory.of({}).names()).toEqual(['crm', 'shop']);
    expect([directory.of({}), shop].map((one) => one.allowedMethods().includes('DELETE'))).toEqual([true, false]);
    const refusal = (target: object) => {
      const { code, message, hint } = rejectionOf(() => shop.resolve(target));
      return { code, text: `${message} ${hint}`.replaceAll(/"[^"]*"/g, '""') };
    };
    // A name that is configured for others, or not at all; a URL below another API, or a spelling of one, or outside all.
    expect(refusal({ api: 'crm' })).toEqual(refusal({ api: 'nothing' }));
    expect(refusal({ api: 'crm' }).code).toBe('unknown-api');
    const urls = [`${url}/crm/users`, `${url}/%63rm/users`, `${url}/`, 'https://example.com/'].map((target) => refusal({ url: target }));
    expect(new Set(urls.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(urls[0]?.code).toBe('host-not-allowed');
    expect(JSON.stringify([refusal({ api: 'crm' }), urls])).not.toContain('crm');
    const { client, target } = shop.resolve({ url: `${url}/shop/items` });
    expect(await client.call({ target })).toMatchObject({ ok: true });
    expect(directory.of({ apis: [] }).names()).toEqual([]);
  });

  it('follows a redirect to no API that the caller may not use', async () => {
    const started = await startHttpServer((request, response) => {
      const location = new URL(request.url ?? '', 'http://x').searchParams.get('to');
      response.writeHead(location === null ? 200 : 302, location === null ? {} : { location }).end();
    });
    resources.push(started);
    const directory = directoryOf(settings(started.url));
    const reach = async (apis: readonly string[], to: string) => {
      const { resolve, permits } = directory.of({ apis });
      const { client, target } = resolve({ api: 'shop', path: 'moved' });
      const outcome = await client.call({ target, query: { to }, mayReach: permits });
      return outcome.ok ? 'reached' : `${outcome.error.code}: ${outcome.error.message}`;
    };
    expect(await reach(['shop'], '/shop/items')).toBe('reached');
    expect(await reach(['shop'], '/elsewhere')).toBe('reached');
    for (const to of ['/crm/users', '/%63rm/users']) expect(await reach(['shop'], to)).toMatch(/^redirect-blocked.*host-not-allowed/);
    expect(started.requests.filter(({ url }) => /^\/(?:crm|%63rm)/.test(url))).toEqual([]);
  });

  it('follows a reload of the configuration', async () => {
    const { url } = await server();
    const directory = directoryOf(settings(url));
    const later = directory.of({ apis: ['later'] });
    await directory.replace({ apis: [api('later', `${url}/later`)], adHoc: local });
    expect([later.names(), directory.of({}).names()]).toEqual([['later'], ['later']]);
  });
});
