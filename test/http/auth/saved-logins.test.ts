import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { login } from '../../../src/http/auth/device-login.js';
import { digest } from '../../../src/runtime/digest.js';
import {
  authenticatorOf,
  createMemoryVault,
  env,
  type MemoryVault,
  parseAuthOptions,
  rejectedRequest,
  type TestDependencies,
  testDependencies,
  tokenFrom,
} from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { type Reply, startTokenServer, type TokenServer, tokenReply } from '../../helpers/servers/token-server.js';

let server: TokenServer;
let vault: MemoryVault;
beforeEach(async () => {
  server = await startTokenServer();
  vault = createMemoryVault();
});
afterEach(() => server.close());

const dependencies = (overrides: Parameters<typeof testDependencies>[0] = {}) =>
  testDependencies({ vault, ...overrides }, { REFRESH: 'refresh-0', AUDIENCE: 'shop-api' });

const deviceCode = (more: object = {}) => ({
  ...{ type: 'oauth2', grant: 'device-code', clientId: 'tv', scopes: ['read', 'write'], audience: 'shop-api', resource: ['r1', 'r2'] },
  ...{ tokenEndpoint: `${server.url}/token`, deviceAuthorizationEndpoint: `${server.url}/start`, ...more },
});

/** Logs in; the authorization server approves at the first poll. */
async function logIn(deps: TestDependencies, more: object = {}): Promise<void> {
  let polled: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    polled = resolve;
  });
  server.respond = (form, _request, n) =>
    form.has('device_code')
      ? tokenReply(n, { refresh_token: `refresh-${n}` })
      : { body: { device_code: 'd', user_code: 'ABCD', verification_uri: `${server.url}/go`, expires_in: 60, interval: 1 } };
  const done = login(parseAuthOptions(deviceCode(more)), deps, () => polled());
  await Promise.race([started, done]);
  await deps.clock.pass(1000);
  await done;
}

describe('saved login', () => {
  const others: [what: string, options: object, overrides?: Parameters<typeof testDependencies>[0]][] = [
    ['origin of the base URL', {}, { origin: 'https://other.example' }],
    ['API', {}, { name: 'other' }],
    ['issuer', { issuer: 'https://issuer.example' }],
    ['token endpoint', { tokenEndpoint: 'https://issuer.example/token' }],
    ['device authorization endpoint', { deviceAuthorizationEndpoint: 'https://issuer.example/start' }],
    ['client', { clientId: 'radio' }],
    ['audience', { audience: 'other-api' }],
    ['missing audience', { audience: undefined }],
    ['resource', { resource: ['r1'] }],
    ['scope', { scopes: ['read', 'write', 'admin'] }],
    ['smaller scope', { scopes: ['read'] }],
    ['parameter', { parameters: { tenant: 'other' } }],
  ];

  it.each(others.map(([what, more, overrides = {}]) => [what, { more, overrides }] as const))(
    'requires a new login for another %s',
    async (_what, { more, overrides }) => {
      await logIn(dependencies());
      const other = authenticatorOf(deviceCode(more), dependencies(overrides));
      expect(await thrownError(() => tokenFrom(other))).toMatchObject({ code: 'login-required', outcome: 'not-sent' });
      expect(server.forms).toHaveLength(2);
    },
  );

  it('saves a login although another process hangs with the lock', async () => {
    const hanging = { ...vault, exclusive: () => Promise.reject(new Error('locked')) };
    await logIn(dependencies({ vault: hanging }));
    expect(await tokenFrom(authenticatorOf(deviceCode(), dependencies()))).toBe('access-2');
  });

  it('saves a login during a renewal, whose tokens do not overwrite it', async () => {
    await logIn(dependencies());
    const renewing = dependencies();
    const authenticator = authenticatorOf(deviceCode(), renewing);
    authenticator.renew(rejectedRequest(await tokenFrom(authenticator)));
    let respond: (reply: Reply) => void = () => undefined;
    server.respond = () =>
      new Promise((resolve) => {
        respond = resolve;
      });
    const renewed = tokenFrom(authenticator);
    await server.received(3);
    await logIn(dependencies());
    respond(tokenReply(99, { refresh_token: 'refresh-99' }));
    await renewed;
    expect([...vault.values.values()]).toMatchObject([{ accessToken: 'access-5', refreshToken: 'refresh-5' }]);
    expect(await tokenFrom(authenticator)).toBe('access-5');
  });

  it('uses a login for the same settings in another notation', async () => {
    await logIn(dependencies());
    const same = deviceCode({ scopes: ['write', 'read', 'read'], audience: env('AUDIENCE'), resource: ['r2', 'r1'] });
    expect(await tokenFrom(authenticatorOf(same, dependencies()))).toBe('access-2');
  });

  it('stores a second login to an API of the same name with other settings in addition to the first', async () => {
    await logIn(dependencies());
    await logIn(dependencies({ origin: 'https://other.example' }));
    expect(await tokenFrom(authenticatorOf(deviceCode(), dependencies()))).toBe('access-2');
    expect(await tokenFrom(authenticatorOf(deviceCode(), dependencies({ origin: 'https://other.example' })))).toBe('access-4');
  });

  it('ignores a vault entry that was saved for other settings, wherever it is stored', async () => {
    await logIn(dependencies());
    const [[, saved] = []] = vault.values;
    await logIn(dependencies({ origin: 'https://other.example' }));
    for (const key of vault.values.keys()) vault.values.set(key, saved);
    vault.values.set('shop', saved);
    const other = authenticatorOf(deviceCode(), dependencies({ origin: 'https://other.example' }));
    expect(await thrownError(() => tokenFrom(other))).toMatchObject({ code: 'login-required' });
  });
});

describe('saved refresh token', () => {
  const refreshToken = (more: object = {}) => ({
    ...{ type: 'oauth2', grant: 'refresh-token', tokenEndpoint: `${server.url}/token`, clientId: 'me' },
    ...{ refreshToken: env('REFRESH'), ...more },
  });
  const sent = () => server.forms.map((form) => form.get('refresh_token'));
  beforeEach(() => {
    server.respond = (_form, _request, n) => tokenReply(n, { refresh_token: `refresh-${n}` });
  });

  it.each([
    ['scopes', { scopes: ['admin'] }, {}],
    ['audience', { audience: 'other' }, {}],
    ['resource', { resource: 'other' }, {}],
    ['origin', {}, { origin: 'https://other.example' }],
  ])('uses the saved refresh token, but not the access token, after the %s changed', async (_what, more, overrides) => {
    await tokenFrom(authenticatorOf(refreshToken(), dependencies()));
    expect(await tokenFrom(authenticatorOf(refreshToken(more), dependencies(overrides)))).toBe('access-2');
    expect(sent()).toEqual(['refresh-0', 'refresh-1']);
  });

  it('uses the saved refresh token for every API that is configured with it, under any name', async () => {
    await tokenFrom(authenticatorOf(refreshToken(), dependencies({ name: 'one' })));
    expect(await tokenFrom(authenticatorOf(refreshToken(), dependencies({ name: 'renamed' })))).toBe('access-1');
    await tokenFrom(authenticatorOf(refreshToken({ scopes: ['a'] }), dependencies({ name: 'two' })));
    expect(sent()).toEqual(['refresh-0', 'refresh-1']);
  });

  it('stores tokens in addition when an API of the same name is configured with another refresh token', async () => {
    await tokenFrom(authenticatorOf(refreshToken(), dependencies()));
    const other = dependencies();
    other.env.REFRESH = 'refresh-of-another-project';
    await tokenFrom(authenticatorOf(refreshToken(), other));
    await tokenFrom(authenticatorOf(refreshToken({ scopes: ['a'] }), dependencies()));
    expect(sent()).toEqual(['refresh-0', 'refresh-of-another-project', 'refresh-1']);
  });

  it('takes over the refresh token from the vault entry of an earlier version, without its access token', async () => {
    const boundTo = digest('tokens', 'refresh-token', '', `${server.url}/token`, 'me', 'refresh-0');
    const entry = { boundTo, login: '', savedAt: Date.now(), accessToken: 'access-old', refreshToken: 'refresh-old' };
    vault.values.set('shop', entry);
    const authenticator = authenticatorOf(refreshToken(), dependencies());
    expect(await tokenFrom(authenticator)).toBe('access-1');
    expect(await tokenFrom(authenticatorOf(refreshToken({ scopes: ['a'] }), dependencies()))).toBe('access-2');
    expect(sent()).toEqual(['refresh-old', 'refresh-1']);
  });
});
