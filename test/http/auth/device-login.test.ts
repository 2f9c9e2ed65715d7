import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoginPrompt, login } from '../../../src/http/auth/device-login.js';
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
import { thrownError } from '../../helpers/calls/outcomes.js';
import { oauthErrorReply, type Reply, startTokenServer, type TokenServer, tokenReply } from '../../helpers/servers/token-server.js';

let server: TokenServer;
let dependencies: TestDependencies;
let start: Reply;
/** Replies to polls; the last one is repeated. */
let polls: Reply[];
/** Time of each poll, in seconds since the clock started. */
let pollsAt: number[];

beforeEach(async () => {
  server = await startTokenServer();
  dependencies = testDependencies();
  pollsAt = [];
  start = { body: { ...codes(), expires_in: 60, interval: 7 } };
  polls = [tokenReply(1, { refresh_token: 'refresh-1' })];
  server.respond = (form) => {
    if (!form.has('device_code')) return form.has('refresh_token') ? tokenReply(9) : start;
    pollsAt.push(dependencies.clock.monotonic() / 1000);
    return (polls.length > 1 ? polls.shift() : polls[0]) ?? {};
  };
});
afterEach(() => server.close());

const codes = () => ({ device_code: 'device-1', user_code: 'WDJB-MJHT', verification_uri: `${server.url}/device` });
const options = (more: object = {}) => ({
  ...{ type: 'oauth2', grant: 'device-code', clientId: 'tv', scopes: ['a', 'b'] },
  ...{ tokenEndpoint: `${server.url}/token`, deviceAuthorizationEndpoint: `${server.url}/start`, ...more },
});

/** Logs in, and advances the clock to the next poll whenever no request is in flight. */
async function logIn(more: object = {}, signal = neverAborted): Promise<LoginPrompt[]> {
  const prompts: LoginPrompt[] = [];
  let ended = false;
  const done = login(parseAuthOptions(options(more)), dependencies, (prompt) => prompts.push(prompt), signal).finally(() => {
    ended = true;
  });
  done.catch(() => undefined);
  while (!ended) {
    const [next] = dependencies.clock.pending();
    // While a request is in flight, its timeout of 30 seconds is the only timer.
    if (next !== undefined && next !== 30_000) await dependencies.clock.pass(next);
    await delay(1);
  }
  await done;
  return prompts;
}

describe('device login', () => {
  it('prompts with the URL and the user code, and saves the tokens', async () => {
    start = { body: { ...codes(), verification_uri_complete: `${server.url}/device?code=WDJB-MJHT`, expires_in: 60, interval: 7 } };
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
    expect(pollsAt).toEqual([7]);
  });

  it('polls the token endpoint every 5 seconds if the server returns no interval', async () => {
    start = { body: { ...codes(), expires_in: 60 } };
    polls = [oauthErrorReply('authorization_pending'), oauthErrorReply('authorization_pending'), tokenReply(1)];
    await logIn();
    expect(pollsAt).toEqual([5, 10, 15]);
  });

  it.each([
    ['-1', -1, 5],
    ['0', 0, 5],
    ['text', 'soon', 5],
    ['a number as text', '9', 9],
  ])('polls at the default interval unless the interval is a time: %s', async (_what, interval, first) => {
    start = { body: { ...codes(), expires_in: '60', interval } };
    await logIn();
    expect(pollsAt).toEqual([first]);
  });

  it('limits the lifetime of the code to a day, and the interval to 300 seconds', async () => {
    start = { body: { ...codes(), expires_in: 1e306, interval: 1e306 } };
    const startsAt = dependencies.clock.now();
    expect(await logIn()).toMatchObject([{ expiresAt: startsAt + 24 * 60 * 60 * 1000 }]);
    expect(pollsAt).toEqual([300]);
  });

  it('polls while the login is pending, and 5 seconds slower after slow_down', async () => {
    polls = [
      oauthErrorReply('authorization_pending'),
      oauthErrorReply('slow_down'),
      oauthErrorReply('authorization_pending'),
      tokenReply(1),
    ];
    await logIn();
    expect(pollsAt).toEqual([7, 14, 26, 38]);
  });

  it('polls 5 seconds slower after a 503', async () => {
    polls = [{ status: 503 }, tokenReply(1)];
    await logIn();
    expect(pollsAt).toEqual([7, 19]);
  });

  it('accepts authorization_pending with status 200, as GitHub returns it', async () => {
    polls = [oauthErrorReply('authorization_pending', 200), tokenReply(1, { expires_in: undefined })];
    await logIn();
    expect(pollsAt).toEqual([7, 14]);
  });

  it.each([
    ['access_denied', 'Login to the API "shop" failed: the login was denied.'],
    ['expired_token', 'Login to the API "shop" failed: the code expired before it was entered.'],
  ])('ends the login with login-required after the error %s', async (code, message) => {
    polls = [oauthErrorReply('authorization_pending'), oauthErrorReply(code)];
    const error = await thrownError(() => logIn());
    expect(error).toMatchObject({ code: 'login-required', safeToRetry: false, message });
    expect(error.hint).toContain('api-integration-mcp login shop');
  });

  it('stops polling when the user code expires, even if the login is still pending', async () => {
    polls = [oauthErrorReply('authorization_pending')];
    expect(await thrownError(() => logIn())).toMatchObject({ code: 'login-required' });
    expect(pollsAt).toEqual([7, 14, 21, 28, 35, 42, 49, 56]);
  });

  it('ends the login after the first poll that returns invalid_client', async () => {
    polls = [oauthErrorReply('invalid_client', 401)];
    expect(await thrownError(() => logIn())).toMatchObject({ code: 'token-unavailable' });
    expect(pollsAt).toEqual([7]);
  });

  it('ends the login with the abort reason when the signal aborts, and leaves no timer', async () => {
    const controller = new AbortController();
    const aborted = login(parseAuthOptions(options()), dependencies, () => controller.abort(new Error('gone')), controller.signal);
    await expect(aborted).rejects.toThrow('gone');
    expect(pollsAt).toEqual([]);
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
    start = { body: { ...codes(), expires_in: 60, ...more } };
    expect(await thrownError(() => logIn())).toMatchObject({ code: 'token-unavailable', safeToRetry: false });
    expect(pollsAt).toEqual([]);
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
    polls = [tokenReply(1)];
    await logIn();
    const authenticator = authenticatorOf(options(), dependencies);
    await tokenFrom(authenticator);
    authenticator.renew(rejectedRequest('access-1'));
    expect(await thrownError(() => tokenFrom(authenticator))).toMatchObject({ code: 'login-required' });
    polls = [tokenReply(2, { refresh_token: 'refresh-2' })];
    await logIn();
    expect(await tokenFrom(authenticator)).toBe('access-2');
    dependencies.clock.advance(10_000);
    server.respond = () => oauthErrorReply('invalid_grant');
    authenticator.renew(rejectedRequest('access-2'));
    expect((await thrownError(() => tokenFrom(authenticator))).message).toBe('The API "shop" requires a login: the login has expired.');
  });

  it('uses a token without a refresh token until it expires', async () => {
    polls = [tokenReply(1, { expires_in: 100 })];
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
    polls = [tokenReply(2)];
    await logIn();
    expect(await authenticator.identity(neverAborted)).not.toBe(first);
    expect(await tokenFrom(authenticator)).toBe('access-2');
  });
});
