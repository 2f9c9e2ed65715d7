import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoginPrompt, login } from '../../../src/http/auth/device-login.js';
import {
  authenticatorOf,
  createMemoryVault,
  forever,
  parsed,
  refused,
  type TestDependencies,
  testDependencies,
  tokenFrom,
} from '../../helpers/calls/auth-definitions.js';
import { refusal } from '../../helpers/calls/outcomes.js';
import { granted, type Reply, refusal as says, startTokenServer, type TokenServer } from '../../helpers/servers/token-server.js';

let server: TokenServer;
let own: TestDependencies;
let start: Reply;
/** What each poll is answered; the last one again and again. */
let polls: Reply[];
/** Seconds since the start of the clock. */
let pollsAt: number[];

beforeEach(async () => {
  server = await startTokenServer();
  own = testDependencies();
  pollsAt = [];
  start = { body: { ...codes(), expires_in: 60, interval: 7 } };
  polls = [granted(1, { refresh_token: 'refresh-1' })];
  server.answer = (form) => {
    if (!form.has('device_code')) return form.has('refresh_token') ? granted(9) : start;
    pollsAt.push(own.clock.monotonic() / 1000);
    return (polls.length > 1 ? polls.shift() : polls[0]) ?? {};
  };
});
afterEach(() => server.close());

const codes = () => ({ device_code: 'device-1', user_code: 'WDJB-MJHT', verification_uri: `${server.url}/device` });
const options = (more: object = {}) => ({
  ...{ type: 'oauth2', grant: 'device-code', clientId: 'tv', scopes: ['a', 'b'] },
  ...{ tokenEndpoint: `${server.url}/token`, deviceAuthorizationEndpoint: `${server.url}/start`, ...more },
});

/** Logs in; the clock goes on to the next poll whenever no request is under way. */
async function logIn(more: object = {}, signal = forever): Promise<LoginPrompt[]> {
  const prompts: LoginPrompt[] = [];
  let ended = false;
  const done = login(parsed(options(more)), own, (prompt) => prompts.push(prompt), signal).finally(() => {
    ended = true;
  });
  done.catch(() => undefined);
  while (!ended) {
    const [next] = own.clock.pending();
    // While a request is under way, there is but the end of its 30 seconds.
    if (next !== undefined && next !== 30_000) await own.clock.pass(next);
    await delay(1);
  }
  await done;
  return prompts;
}

describe('a login', () => {
  it('shows where to go and what to enter, and keeps the tokens', async () => {
    start = { body: { ...codes(), verification_uri_complete: `${server.url}/device?code=WDJB-MJHT`, expires_in: 60, interval: 7 } };
    const startsAt = own.clock.now();
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
    for (const secret of ['device-1', 'access-1', 'refresh-1']) expect(own.told).toContain(secret);
    const authenticator = authenticatorOf(options(), own);
    expect(await tokenFrom(authenticator)).toBe('access-1');
    expect(pollsAt).toEqual([7]);
  });

  it('asks every five seconds when the server names no interval', async () => {
    start = { body: { ...codes(), expires_in: 60 } };
    polls = [says('authorization_pending'), says('authorization_pending'), granted(1)];
    await logIn();
    expect(pollsAt).toEqual([5, 10, 15]);
  });

  it('waits for the person, and slows down when it is told to', async () => {
    polls = [says('authorization_pending'), says('slow_down'), says('authorization_pending'), granted(1)];
    await logIn();
    expect(pollsAt).toEqual([7, 14, 26, 38]);
  });

  it('slows down while the server is failing', async () => {
    polls = [{ status: 503 }, granted(1)];
    await logIn();
    expect(pollsAt).toEqual([7, 19]);
  });

  it('takes refusals with status 200, as GitHub gives them', async () => {
    polls = [says('authorization_pending', 200), granted(1, { expires_in: undefined })];
    await logIn();
    expect(pollsAt).toEqual([7, 14]);
  });

  it.each([
    ['access_denied', 'said no'],
    ['expired_token', 'not entered in time'],
  ])('ends with %s', async (code, text) => {
    polls = [says('authorization_pending'), says(code)];
    const error = await refusal(() => logIn());
    expect(error).toMatchObject({ code: 'login-required', safeToRetry: false });
    expect(error.message).toContain(text);
    expect(error.hint).toContain('api-integration-mcp login shop');
  });

  it('ends when the code does, whatever the server says', async () => {
    polls = [says('authorization_pending')];
    expect(await refusal(() => logIn())).toMatchObject({ code: 'login-required' });
    expect(pollsAt).toEqual([7, 14, 21, 28, 35, 42, 49, 56]);
  });

  it('ends with an error of the client', async () => {
    polls = [says('invalid_client', 401)];
    expect(await refusal(() => logIn())).toMatchObject({ code: 'token-unavailable' });
    expect(pollsAt).toEqual([7]);
  });

  it('ends when the person who waits gives up', async () => {
    const leaver = new AbortController();
    const waiting = login(parsed(options()), own, () => leaver.abort(new Error('gone')), leaver.signal);
    await expect(waiting).rejects.toThrow('gone');
    expect(pollsAt).toEqual([]);
    expect(own.clock.pending()).toEqual([]);
  });

  it.each([
    ['an address that is no web page', { verification_uri: 'javascript:alert(1)' }],
    ['an address in the clear', { verification_uri: 'http://id.example/device' }],
    ['a code that would move the cursor', { user_code: 'A\u001b[2J' }],
    ['a code of a thousand characters', { user_code: 'A'.repeat(1000) }],
    ['no code', { user_code: '' }],
    ['no lifetime', { expires_in: undefined }],
  ])('shows nobody %s', async (_what, more) => {
    start = { body: { ...codes(), expires_in: 60, ...more } };
    expect(await refusal(() => logIn())).toMatchObject({ code: 'token-unavailable', safeToRetry: false });
    expect(pollsAt).toEqual([]);
  });

  it('is not for APIs without one, nor without a place for tokens', async () => {
    const bearer = parsed({ type: 'bearer', token: 'a' });
    expect(await refusal(() => login(bearer, own, () => undefined))).toMatchObject({ code: 'invalid-arguments' });
    const homeless = testDependencies({ vault: undefined });
    expect(await refusal(() => login(parsed(options()), homeless, () => undefined))).toMatchObject({ code: 'invalid-arguments' });
  });

  it('says when the tokens can not be kept', async () => {
    own = testDependencies({ vault: { load: async () => undefined, save: async () => Promise.reject(new Error('disk full')) } });
    const error = await refusal(() => logIn());
    expect(error).toMatchObject({ code: 'token-unavailable', cause: { message: 'disk full' } });
  });
});

describe('calls of an API with a login', () => {
  it('ask for it while nobody has logged in, sending nothing', async () => {
    const error = await refusal(() => tokenFrom(authenticatorOf(options(), own)));
    expect(error).toMatchObject({ code: 'login-required', outcome: 'not-sent', safeToRetry: false });
    expect(error.hint).toBe('A person runs: api-integration-mcp login shop');
    expect(server.requests).toHaveLength(0);
  });

  it('go on as soon as somebody has, in whichever process', async () => {
    const authenticator = authenticatorOf(options(), own);
    await refusal(() => tokenFrom(authenticator));
    const here = own;
    own = testDependencies({ vault: here.vault });
    await logIn();
    expect(await tokenFrom(authenticator)).toBe('access-1');
  });

  it('renew without asking for scopes again', async () => {
    await logIn();
    const authenticator = authenticatorOf(options(), own);
    await tokenFrom(authenticator);
    authenticator.renew(refused('access-1'));
    expect(await tokenFrom(authenticator)).toBe('access-9');
    expect(Object.fromEntries(server.forms.at(-1) ?? [])).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh-1',
      client_id: 'tv',
    });
    own.clock.advance(10_000);
    authenticator.renew(refused('access-9'));
    await tokenFrom(authenticator);
    expect(server.forms.at(-1)?.get('refresh_token')).toBe('refresh-1');
  });

  it('leave a login alone that came while they renewed', async () => {
    const vault = createMemoryVault();
    own = testDependencies({ vault });
    await logIn();
    const authenticator = authenticatorOf(options(), own);
    await tokenFrom(authenticator);
    authenticator.renew(refused('access-1'));
    const saved = vault.values.get('shop');
    server.answer = () => {
      vault.values.set('shop', Object.assign({}, saved, { login: 'another', accessToken: 'access-of-another' }));
      return granted(9);
    };
    await tokenFrom(authenticator);
    expect(vault.values.get('shop')).toMatchObject({ login: 'another' });
    expect(await tokenFrom(authenticator)).toBe('access-of-another');
  });

  it('ask for a new login when the token is refused and there is no other, or the refresh token has ended', async () => {
    polls = [granted(1)];
    await logIn();
    const authenticator = authenticatorOf(options(), own);
    await tokenFrom(authenticator);
    authenticator.renew(refused('access-1'));
    expect(await refusal(() => tokenFrom(authenticator))).toMatchObject({ code: 'login-required' });
    polls = [granted(2, { refresh_token: 'refresh-2' })];
    await logIn();
    expect(await tokenFrom(authenticator)).toBe('access-2');
    own.clock.advance(10_000);
    server.answer = () => says('invalid_grant');
    authenticator.renew(refused('access-2'));
    expect((await refusal(() => tokenFrom(authenticator))).message).toContain('the login has ended');
  });

  it('use a token without a refresh token up to its end', async () => {
    polls = [granted(1, { expires_in: 100 })];
    await logIn();
    const authenticator = authenticatorOf(options(), own);
    own.clock.advance(99_000);
    expect(await tokenFrom(authenticator)).toBe('access-1');
    own.clock.advance(1000);
    expect(await refusal(() => tokenFrom(authenticator))).toMatchObject({ code: 'login-required' });
  });

  it('do not use what was saved for another client', async () => {
    await logIn();
    const vault = own.vault ?? createMemoryVault();
    expect(await refusal(() => tokenFrom(authenticatorOf(options({ clientId: 'other' }), testDependencies({ vault }))))).toMatchObject({
      code: 'login-required',
    });
  });

  it('of one login do not go with the identity of the next', async () => {
    await logIn();
    const authenticator = authenticatorOf(options(), own);
    const first = await authenticator.identity(forever);
    expect(await tokenFrom(authenticator)).toBe('access-1');
    polls = [granted(2)];
    await logIn();
    expect(await authenticator.identity(forever)).not.toBe(first);
    expect(await tokenFrom(authenticator)).toBe('access-2');
  });
});
