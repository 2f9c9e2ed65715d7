import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestDependencies, testDependencies } from '../../helpers/calls/auth-definitions.js';
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

const logIn = () => passLogin(deviceOptions(server), dependencies);

describe('odd responses to a device login', () => {
  it.each([
    ['verification_url, as Google does', { verification_uri: undefined, verification_url: 'https://id.example/device' }],
    ['an empty verification_uri_complete', { verification_uri_complete: '' }],
    ['no expires_in', { expires_in: undefined }],
    ['an expires_in of 0', { expires_in: 0 }],
    ['an interval of null', { interval: null }],
    ['other members', { message: 'To sign in', user_code_short: 7, scope: ['a'] }],
  ])('logs in although the response contains %s', async (_what, more) => {
    server.start = { body: { ...server.codes, expires_in: 60, interval: 7, ...more } };
    expect(await logIn()).toMatchObject([{ userCode: 'WDJB-MJHT' }]);
  });

  it('ends a login whose code has no lifetime after 15 minutes', async () => {
    server.start = { body: { ...server.codes, interval: 300 } };
    server.polls = [oauthErrorReply('authorization_pending')];
    expect(await thrownError(() => logIn())).toMatchObject({ code: 'login-required' });
    expect(server.pollsAt).toEqual([300, 600, 900]);
  });

  it.each([
    ['as a form', { body: 'error=authorization_pending', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['with status 428, as Google returns it', oauthErrorReply('authorization_pending', 428)],
    ['in capitals', oauthErrorReply('AUTHORIZATION_PENDING')],
  ])('polls again after authorization_pending %s', async (_what, pending) => {
    server.polls = [pending, tokenReply(1)];
    await logIn();
    expect(server.pollsAt).toEqual([7, 14]);
  });

  it('does not poll before the end of a wait that the server requests', async () => {
    server.polls = [{ status: 429, headers: { 'retry-after': '25' } }, tokenReply(1)];
    await logIn();
    expect(server.pollsAt).toEqual([7, 32]);
  });

  it('ends the login after authorization_declined, as Microsoft returns it', async () => {
    server.polls = [oauthErrorReply('authorization_declined')];
    expect(await thrownError(() => logIn())).toMatchObject({ code: 'login-required' });
  });
});
