import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { login } from '../../../src/http/auth/device-login.js';
import {
  authenticatorOf,
  createMemoryVault,
  neverAborted,
  parseAuthOptions,
  rejectedRequest,
  type TestDependencies,
  testDependencies,
  tokenFrom,
} from '../../helpers/calls/auth-definitions.js';
import { deviceOptions, passLogin } from '../../helpers/calls/device-logins.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { type DeviceServer, startDeviceServer } from '../../helpers/servers/device-server.js';
import { oauthErrorReply, tokenReply } from '../../helpers/servers/token-server.js';

let server: DeviceServer;
let dependencies: TestDependencies;
beforeEach(async () => {
  dependencies = testDependencies();
  server = await startDeviceServer(() => dependencies.clock);
});
afterEach(() => server.close());

const options = (more: object = {}) => deviceOptions(server, more);
const logIn = () => passLogin(options(), dependencies);

describe('device login', () => {
  it('prompts with the URL and the user code, and saves the tokens', async () => {
    server.start = {
      body: { ...server.codes, verification_uri_complete: `${server.url}/device?code=WDJB-MJHT`, expires_in: 60, interval: 7 },
    };
    const startsAt = dependencies.clock.now();
    expect(await logIn()).toEqual([
      {
        verificationUri: `${server.url}/device`,
        userCode: 'WDJB-MJHT',
        verificationUriComplete: `${server.url}/device?code=WDJB-MJHT`,
        expiresAt: startsAt + 60_000,
      },
    ]);
    expect(server.forms.map((form) => Object.fromEntries(form))).toEqual([
      { client_id: 'tv', scope: 'a b' },
      { client_id: 'tv', grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: 'device-1' },
    ]);
    for (const secret of ['device-1', 'access-1', 'refresh-1']) expect(dependencies.registeredSecrets).toContain(secret);
    const authenticator = authenticatorOf(options(), dependencies);
    expect(await tokenFrom(authenticator)).toBe('access-1');
    expect(server.pollsAt).toEqual([7]);
  });

  it('polls the token endpoint every 5 seconds if the server returns no interval', async () => {
    server.start = { body: { ...server.codes, expires_in: 60 } };
    server.polls = [oauthErrorReply('authorization_pending'), oauthErrorReply('authorization_pending'), tokenReply(1)];
    await logIn();
    expect(server.pollsAt).toEqual([5, 10, 15]);
  });

  it.each([
    ['-1', -1, 5],
    ['0', 0, 5],
    ['text', 'soon', 5],
    ['a number as text', '9', 9],
  ])('polls at the default interval unless the interval is a time: %s', async (_what, interval, first) => {
    server.start = { body: { ...server.codes, expires_in: '60', interval } };
    await logIn();
    expect(server.pollsAt).toEqual([first]);
  });

  it('limits the lifetime of the code to a day, and the interval to 300 seconds', async () => {
    server.start = { body: { ...server.codes, expires_in: 1e306, interval: 1e306 } };
    const startsAt = dependencies.clock.now();
    expect(await logIn()).toMatchObject([{ expiresAt: startsAt + 24 * 60 * 60 * 1000 }]);
    expect(server.pollsAt).toEqual([300]);
  });

  it('polls while the login is pending, and 5 seconds slower after slow_down', async () => {
    server.polls = [
      oauthErrorReply('authorization_pending'),
      oauthErrorReply('slow_down'),
      oauthErrorReply('authorization_pending'),
      tokenReply(1),
    ];
    await logIn();
    expect(server.pollsAt).toEqual([7, 14, 26, 38]);
  });

  it('polls 5 seconds slower after a 503', async () => {
    server.polls = [{ status: 503 }, tokenReply(1)];
    await logIn();
    expect(server.pollsAt).toEqual([7, 19]);
  });

  it('accepts authorization_pending with status 200, as GitHub returns it', async () => {
    server.polls = [oauthErrorReply('authorization_pending', 200), tokenReply(1, { expires_in: undefined })];
    await logIn();
    expect(server.pollsAt).toEqual([7, 14]);
  });

  it.each([
    ['access_denied', 'Login to the API "shop" failed: the login was denied.'],
    ['expired_token', 'Login to the API "shop" failed: the code expired before it was entered.'],
  ])('ends the login with login-required after the error %s', async (code, message) => {
    server.polls = [oauthErrorReply('authorization_pending'), oauthErrorReply(code)];
    const error = await thrownError(() => logIn());
    expect(error).toMatchObject({ code: 'login-required', safeToRetry: false, message });
    expect(error.hint).toContain('api-integration-mcp login shop');
  });

  it('stops polling when the user code expires, even if the login is still pending', async () => {
    server.polls = [oauthErrorReply('authorization_pending')];
    expect(await thrownError(() => logIn())).toMatchObject({ code: 'login-required' });
    expect(server.pollsAt).toEqual([7, 14, 21, 28, 35, 42, 49, 56]);
  });

  it('ends the login after the first poll that returns invalid_client', async () => {
    server.polls = [oauthErrorReply('invalid_client', 401)];
    expect(await thrownError(() => logIn())).toMatchObject({ code: 'token-unavailable' });
    expect(server.pollsAt).toEqual([7]);
  });

  it('ends the login with the abort reason when the signal aborts, and leaves no timer', async () => {
    const controller = new AbortController();
    const aborted = login(parseAuthOptions(options()), dependencies, () => controller.abort(new Error('gone')), controller.signal);
    await expect(aborted).rejects.toThrow('gone');
    expect(server.pollsAt).toEqual([]);
    expect(dependencies.clock.pending()).toEqual([]);
  });

  it.each([
    ['a login URL with the scheme javascript', { verification_uri: 'javascript:alert(1)' }],
    ['an http login URL', { verification_uri: 'http://id.example/device' }],
    ['a user code with control characters', { user_code: 'A\u001b[2J' }],
    ['a user code of 1000 characters', { user_code: 'A'.repeat(1000) }],
    ['an empty user code', { user_code: '' }],
    ['a response without a user code', { user_code: undefined }],
    ['a response without a login URL', { verification_uri: undefined }],
  ])('rejects %s and does not poll', async (_what, more) => {
    server.start = { body: { ...server.codes, expires_in: 60, ...more } };
    expect(await thrownError(() => logIn())).toMatchObject({ code: 'token-unavailable', safeToRetry: false });
    expect(server.pollsAt).toEqual([]);
  });

  it('requires the grant device-code and a vault for a login', async () => {
    const bearer = parseAuthOptions({ type: 'bearer', token: 'a' });
    expect(await thrownError(() => login(bearer, dependencies, () => undefined))).toMatchObject({ code: 'invalid-arguments' });
    const withoutVault = testDependencies({ vault: undefined });
    expect(await thrownError(() => login(parseAuthOptions(options()), withoutVault, () => undefined))).toMatchObject({
      code: 'invalid-arguments',
    });
  });

  it('fails the login if the vault cannot save the tokens', async () => {
    dependencies = testDependencies({ vault: { load: async () => undefined, save: async () => Promise.reject(new Error('disk full')) } });
    const error = await thrownError(() => logIn());
    expect(error).toMatchObject({ code: 'token-unavailable', cause: { message: 'disk full' } });
  });
});

describe('authenticator with the grant device-code', () => {
  it('fails with login-required and sends nothing while no user has logged in', async () => {
    const error = await thrownError(() => tokenFrom(authenticatorOf(options(), dependencies)));
    expect(error).toMatchObject({ code: 'login-required', outcome: 'not-sent', safeToRetry: false });
    expect(error.hint).toContain('api-integration-mcp login shop');
    expect(server.requests).toHaveLength(0);
  });

  it('uses the tokens as soon as a user logs in through another process', async () => {
    const authenticator = authenticatorOf(options(), dependencies);
    await thrownError(() => tokenFrom(authenticator));
    dependencies = testDependencies({ vault: dependencies.vault });
    await logIn();
    expect(await tokenFrom(authenticator)).toBe('access-1');
  });

  it('refreshes without a scope parameter, and reuses a refresh token that is not rotated', async () => {
    await logIn();
    const authenticator = authenticatorOf(options(), dependencies);
    await tokenFrom(authenticator);
    authenticator.renew(rejectedRequest('access-1'));
    expect(await tokenFrom(authenticator)).toBe('access-9');
    expect(Object.fromEntries(server.forms.at(-1) ?? [])).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh-1',
      client_id: 'tv',
    });
    dependencies.clock.advance(10_000);
    authenticator.renew(rejectedRequest('access-9'));
    await tokenFrom(authenticator);
    expect(server.forms.at(-1)?.get('refresh_token')).toBe('refresh-1');
  });

  it('does not overwrite the tokens of a login that happens during a refresh', async () => {
    const vault = createMemoryVault();
    dependencies = testDependencies({ vault });
    await logIn();
    const authenticator = authenticatorOf(options(), dependencies);
    await tokenFrom(authenticator);
    authenticator.renew(rejectedRequest('access-1'));
    const [[key, saved] = []] = vault.values;
    server.respond = () => {
      vault.values.set(key ?? '', Object.assign({}, saved, { login: 'another', accessToken: 'access-of-another' }));
      return tokenReply(9);
    };
    await tokenFrom(authenticator);
    expect([...vault.values.values()]).toMatchObject([{ login: 'another' }]);
    expect(await tokenFrom(authenticator)).toBe('access-of-another');
  });

  it('requires a new login if the API rejects the token and there is no valid refresh token', async () => {
    server.polls = [tokenReply(1)];
    await logIn();
    const authenticator = authenticatorOf(options(), dependencies);
    await tokenFrom(authenticator);
    authenticator.renew(rejectedRequest('access-1'));
    expect(await thrownError(() => tokenFrom(authenticator))).toMatchObject({ code: 'login-required' });
    server.polls = [tokenReply(2, { refresh_token: 'refresh-2' })];
    await logIn();
    expect(await tokenFrom(authenticator)).toBe('access-2');
    dependencies.clock.advance(10_000);
    server.respond = () => oauthErrorReply('invalid_grant');
    authenticator.renew(rejectedRequest('access-2'));
    expect((await thrownError(() => tokenFrom(authenticator))).message).toBe('The API "shop" requires a login: the login has expired.');
  });

  it('uses a token without a refresh token until it expires', async () => {
    server.polls = [tokenReply(1, { expires_in: 100 })];
    await logIn();
    const authenticator = authenticatorOf(options(), dependencies);
    dependencies.clock.advance(99_000);
    expect(await tokenFrom(authenticator)).toBe('access-1');
    dependencies.clock.advance(1000);
    expect(await thrownError(() => tokenFrom(authenticator))).toMatchObject({ code: 'login-required' });
  });

  it('does not use tokens that were saved for another client', async () => {
    await logIn();
    const vault = dependencies.vault ?? createMemoryVault();
    expect(await thrownError(() => tokenFrom(authenticatorOf(options({ clientId: 'other' }), testDependencies({ vault }))))).toMatchObject({
      code: 'login-required',
    });
  });

  it('changes its identity and its token with the next login', async () => {
    await logIn();
    const authenticator = authenticatorOf(options(), dependencies);
    const first = await authenticator.identity(neverAborted);
    expect(await tokenFrom(authenticator)).toBe('access-1');
    server.polls = [tokenReply(2)];
    await logIn();
    expect(await authenticator.identity(neverAborted)).not.toBe(first);
    expect(await tokenFrom(authenticator)).toBe('access-2');
  });
});
