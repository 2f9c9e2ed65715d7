import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authOptions } from '../../../src/http/auth/auth-options.js';
import { authenticatorOf, env, rejectedRequest, testDependencies, tokenFrom } from '../../helpers/calls/auth-definitions.js';
import { startTokenServer, type TokenServer, tokenReply } from '../../helpers/servers/token-server.js';

let server: TokenServer;
beforeEach(async () => {
  server = await startTokenServer();
});
afterEach(() => server.close());

const options = (grantType: string, more: object = {}) => ({
  ...{ type: 'oauth2', grant: 'extension', grantType, tokenEndpoint: `${server.url}/token` },
  ...more,
});

describe('extension grant', () => {
  it('sends account_credentials with the account ID and the client secret, as Zoom requires', async () => {
    const zoom = options('account_credentials', {
      clientId: 'me',
      clientSecret: env('SECRET'),
      parameters: { account_id: env('ACCOUNT') },
    });
    expect(await tokenFrom(authenticatorOf(zoom, testDependencies({}, { SECRET: 's3cret', ACCOUNT: 'a 1' })))).toBe('access-1');
    expect(Object.fromEntries(server.forms[0] ?? [])).toEqual({ grant_type: 'account_credentials', account_id: 'a 1' });
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:s3cret').toString('base64')}`);
  });

  it.each([
    ['urn:ietf:params:oauth:grant-type:token-exchange', { subject_token: env('TOKEN'), subject_token_type: 'urn:x' }],
    ['urn:ietf:params:oauth:grant-type:saml2-bearer', { assertion: env('TOKEN') }],
    ['http://auth0.com/oauth/grant-type/password-realm', { username: 'me', password: env('TOKEN'), realm: 'r' }],
    ['password', { username: 'me', password: env('TOKEN') }],
  ])('sends the grant type %s with its parameters and scopes, without a client', async (grantType, parameters) => {
    const deps = testDependencies({}, { TOKEN: 'subject-token' });
    await tokenFrom(authenticatorOf(options(grantType, { parameters, scopes: ['a', 'b'] }), deps));
    const sent = Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, value === env('TOKEN') ? 'subject-token' : value]),
    );
    expect(Object.fromEntries(server.forms[0] ?? [])).toEqual({ grant_type: grantType, scope: 'a b', ...sent });
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('requests a new token with the same grant after the API rejects one', async () => {
    server.respond = (_form, _request, n) => tokenReply(n, { refresh_token: 'unused' });
    const authenticator = authenticatorOf(options('account_credentials', { clientId: 'me', parameters: { account_id: '1' } }));
    await tokenFrom(authenticator);
    authenticator.renew(rejectedRequest('access-1'));
    expect(await tokenFrom(authenticator)).toBe('access-2');
    expect(server.forms[1]?.get('grant_type')).toBe('account_credentials');
  });

  it.each([
    ['no grant type', { grantType: undefined }, 'grantType'],
    ['a grant type with its own grant', { grantType: 'client_credentials' }, 'grantType'],
    ['a grant type that needs a user', { grantType: 'authorization_code' }, 'grantType'],
    ['a grant type from a secret reference', { grantType: env('GRANT') }, 'grantType'],
    ['a grant type with another grant', { grant: 'client-credentials', clientId: 'me' }, 'grantType'],
    ['a parameter that this server sets', { parameters: { client_secret: 'a' } }, 'parameters'],
    ['an assertion with another grant', { grant: 'client-credentials', clientId: 'me', parameters: { assertion: 'a' } }, 'parameters'],
    ['a certificate without a private key', { certificate: 'ab' }, 'certificate'],
  ])('rejects %s', (_what, more, optionPath) => {
    const { error } = authOptions().safeParse(options('account_credentials', more));
    expect(error?.issues.map(({ path }) => path.join('.'))).toContain(optionPath);
  });
});
