import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoginPrompt, login } from '../../../src/http/auth/device-login.js';
import { parseAuthOptions, type TestDependencies, testDependencies } from '../../helpers/calls/auth-definitions.js';
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
  polls = [tokenReply(1)];
  server.respond = (form) => {
    if (!form.has('device_code')) return start;
    pollsAt.push(dependencies.clock.monotonic() / 1000);
    return (polls.length > 1 ? polls.shift() : polls[0]) ?? {};
  };
});
afterEach(() => server.close());

const codes = () => ({ device_code: 'device-1', user_code: 'WDJB-MJHT', verification_uri: `${server.url}/device` });

/** Logs in, and advances the clock to the next poll whenever no request is in flight. */
async function logIn(): Promise<LoginPrompt[]> {
  const options = {
    ...{ type: 'oauth2', grant: 'device-code', clientId: 'tv' },
    ...{ tokenEndpoint: `${server.url}/token`, deviceAuthorizationEndpoint: `${server.url}/start` },
  };
  const prompts: LoginPrompt[] = [];
  let ended = false;
  const done = login(parseAuthOptions(options), dependencies, (prompt) => prompts.push(prompt)).finally(() => {
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

describe('odd responses to a device login', () => {
  it.each([
    ['verification_url, as Google does', { verification_uri: undefined, verification_url: 'https://id.example/device' }],
    ['an empty verification_uri_complete', { verification_uri_complete: '' }],
    ['no expires_in', { expires_in: undefined }],
    ['an expires_in of 0', { expires_in: 0 }],
    ['an interval of null', { interval: null }],
    ['other members', { message: 'To sign in', user_code_short: 7, scope: ['a'] }],
  ])('logs in although the response contains %s', async (_what, more) => {
    start = { body: { ...codes(), expires_in: 60, interval: 7, ...more } };
    expect(await logIn()).toMatchObject([{ userCode: 'WDJB-MJHT' }]);
  });

  it('ends a login whose code has no lifetime after 15 minutes', async () => {
    start = { body: { ...codes(), interval: 300 } };
    polls = [oauthErrorReply('authorization_pending')];
    expect(await thrownError(() => logIn())).toMatchObject({ code: 'login-required' });
    expect(pollsAt).toEqual([300, 600, 900]);
  });

  it.each([
    ['as a form', { body: 'error=authorization_pending', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['with status 428, as Google returns it', oauthErrorReply('authorization_pending', 428)],
    ['in capitals', oauthErrorReply('AUTHORIZATION_PENDING')],
  ])('polls again after authorization_pending %s', async (_what, pending) => {
    polls = [pending, tokenReply(1)];
    await logIn();
    expect(pollsAt).toEqual([7, 14]);
  });

  it('does not poll before the end of a wait that the server requests', async () => {
    polls = [{ status: 429, headers: { 'retry-after': '25' } }, tokenReply(1)];
    await logIn();
    expect(pollsAt).toEqual([7, 32]);
  });

  it('ends the login after authorization_declined, as Microsoft returns it', async () => {
    polls = [oauthErrorReply('authorization_declined')];
    expect(await thrownError(() => logIn())).toMatchObject({ code: 'login-required' });
  });
});
