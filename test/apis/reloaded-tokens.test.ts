import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../src/apis/api-directory.js';
import type { ApiDefinition, ClientDependencies } from '../../src/index.js';
import { createMemoryVault } from '../helpers/calls/auth-definitions.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';
import { type RotatingServer, startRotatingServer } from '../helpers/servers/rotating-server.js';
import { startTokenServer, type TokenServer } from '../helpers/servers/token-server.js';

let upstream: HttpServer;
beforeEach(async () => {
  upstream = await startHttpServer((request, response) => response.end(request.headers.authorization));
});
afterEach(() => upstream.close());

type Auth = NonNullable<ApiDefinition['auth']>;

const directoryOf = (apis: readonly ReturnType<typeof api>[], dependencies: ClientDependencies = {}) =>
  createApiDirectory({ apis, adHoc: false }, dependencies);

function api(name: string, auth: Auth, more: ApiDefinition = {}) {
  const definition = { network: { allowLocal: true }, cache: false as const, retry: { attempts: 1 }, ...more, auth, baseUrl: upstream.url };
  return { name, definition };
}

/** Returns the token that a call sends. The response does not show it, because it is redacted. */
async function tokenOf(directory: ReturnType<typeof directoryOf>, name: string): Promise<string> {
  expect(await directory.resolve({ api: name }).client.call({ target: '/' })).toMatchObject({ ok: true });
  return (upstream.requests.at(-1)?.headers.authorization ?? '').replace(/^Bearer /, '');
}

describe('token in memory', () => {
  let server: TokenServer;
  beforeEach(async () => {
    server = await startTokenServer();
  });
  afterEach(() => server.close());

  const clientCredentials = (more: object = {}): Auth => ({
    ...{ type: 'oauth2', grant: 'client-credentials', tokenEndpoint: `${server.url}/token`, clientId: 'me', clientSecret: 's3cret-value' },
    ...more,
  });

  it('sends the same token after a reload that does not change how the API authenticates', async () => {
    const directory = directoryOf([api('shop', clientCredentials())]);
    expect(await tokenOf(directory, 'shop')).toBe('access-1');
    await directory.replace({ apis: [api('shop', clientCredentials(), { description: 'new' })], adHoc: false });
    expect(await tokenOf(directory, 'shop')).toBe('access-1');
    await directory.replace({ apis: [], adHoc: false });
    await directory.replace({ apis: [api('shop', clientCredentials())], adHoc: false });
    expect(await tokenOf(directory, 'shop')).toBe('access-1');
    expect(server.forms).toHaveLength(1);
    await directory.close();
  });

  it.each([
    ['scopes', { scopes: ['admin'] }],
    ['client', { clientId: 'other' }],
    ['client secret', { clientSecret: 'other-s3cret' }],
    ['audience', { audience: 'other' }],
  ])('requests a new token after the %s changed', async (_what, more) => {
    const directory = directoryOf([api('shop', clientCredentials())]);
    await tokenOf(directory, 'shop');
    await directory.replace({ apis: [api('shop', clientCredentials(more))], adHoc: false });
    expect(await tokenOf(directory, 'shop')).toBe('access-2');
    await directory.close();
  });

  it('shares no token between APIs or directories', async () => {
    const apis = [api('shop', clientCredentials()), api('other', clientCredentials())];
    const [one, two] = [directoryOf(apis), directoryOf(apis)];
    expect(await tokenOf(one, 'shop')).toBe('access-1');
    expect(await tokenOf(one, 'other')).toBe('access-2');
    expect(await tokenOf(two, 'shop')).toBe('access-3');
    await Promise.all([one.close(), two.close()]);
  });

  it('redacts the token from the responses of the client that takes it over', async () => {
    server.respond = () => ({ body: { access_token: 'a-long-access-token', token_type: 'bearer', expires_in: 3600 } });
    const directory = directoryOf([api('shop', clientCredentials())]);
    for (const description of ['new', 'newer']) {
      await directory.replace({ apis: [api('shop', clientCredentials(), { description })], adHoc: false });
      const { response } = await directory.resolve({ api: 'shop' }).client.call({ target: '/' });
      expect(Buffer.from(response?.body ?? []).toString()).toMatch(/^Bearer (?!a-long)/);
    }
    expect(server.forms).toHaveLength(1);
    await directory.close();
  });
});

describe('refresh token that is being renewed', () => {
  let server: RotatingServer;
  beforeEach(async () => {
    server = await startRotatingServer();
  });
  afterEach(() => server.close());

  const refreshToken = (): Auth => ({
    ...{ type: 'oauth2', grant: 'refresh-token', tokenEndpoint: `${server.url}/token`, clientId: 'me', refreshToken: 'refresh-0' },
  });

  /** Starts a call, and aborts it while the authorization server is about to respond. */
  async function abandonRenewal(directory: ReturnType<typeof directoryOf>): Promise<() => void> {
    const release = server.hold();
    const caller = new AbortController();
    const call = directory.resolve({ api: 'shop' }).client.call({ target: '/', signal: caller.signal });
    await server.received(1);
    caller.abort();
    expect(await call).toMatchObject({ ok: false, error: { code: 'cancelled', outcome: 'not-sent' } });
    return release;
  }

  it.each([
    ['with', createMemoryVault()],
    ['without', undefined],
  ])('makes the client of a reload wait for the new refresh token, %s a vault', async (_with, vault) => {
    const directory = directoryOf([api('shop', refreshToken())], vault === undefined ? {} : { vault });
    const release = await abandonRenewal(directory);
    await directory.replace({ apis: [api('shop', refreshToken(), { description: 'new' })], adHoc: false });
    const token = tokenOf(directory, 'shop');
    release();
    expect(await token).toBe('access-1');
    expect(server.forms).toHaveLength(1);
    await directory.close();
  });

  it('saves the new refresh token before close() resolves, although a reload has replaced its client', async () => {
    const vault = createMemoryVault();
    const directory = directoryOf([api('shop', refreshToken())], { vault });
    const release = await abandonRenewal(directory);
    await directory.replace({ apis: [], adHoc: false });
    const closed = directory.close();
    release();
    await closed;
    expect([...vault.values.values()]).toMatchObject([{ refreshToken: 'refresh-1' }]);
  });

  it.each(['now', 'idle'] as const)('saves the new refresh token before the close(%j) of its client resolves', async (when) => {
    const vault = createMemoryVault();
    const directory = directoryOf([api('shop', refreshToken())], { vault });
    const release = await abandonRenewal(directory);
    const closed = directory.resolve({ api: 'shop' }).client.close(when);
    release();
    await closed;
    expect([...vault.values.values()]).toMatchObject([{ refreshToken: 'refresh-1' }]);
    expect(await directory.resolve({ api: 'shop' }).client.call({ target: '/' })).toMatchObject({
      ok: false,
      error: { code: 'cancelled' },
    });
  });
});
