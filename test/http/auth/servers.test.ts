import { generateKeyPairSync } from 'node:crypto';
import { createLocalJWKSet, createRemoteJWKSet, exportJWK, jwtVerify } from 'jose';
import { OAuth2Server } from 'oauth2-mock-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { login } from '../../../src/http/auth/device-login.js';
import { authenticatorOf, env, forever, parsed, refused, testDependencies, tokenFrom } from '../../helpers/calls/auth-definitions.js';
import { refusal } from '../../helpers/calls/outcomes.js';
import { clickThrough, type OidcServer, startOidcServer } from '../../helpers/servers/oidc-server.js';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ed = generateKeyPairSync('ed25519');
const pem = (pair: typeof rsa) => pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const dependencies = () => testDependencies({}, { SECRET: "a secret: with 'odd' ~characters+/=", RSA: pem(rsa), ED: pem(ed) });

describe('oidc-provider', () => {
  let server: OidcServer;

  beforeAll(async () => {
    const jwks = {
      keys: [
        { ...(await exportJWK(rsa.publicKey)), kid: 'r1' },
        { ...(await exportJWK(ed.publicKey)), kid: 'e1' },
      ],
    };
    const machine = { grant_types: ['client_credentials'], client_secret: "a secret: with 'odd' ~characters+/=", scope: 'read' };
    const signing = { ...machine, client_secret: undefined, token_endpoint_auth_method: 'private_key_jwt', jwks };
    server = await startOidcServer([
      { ...machine, client_id: 'by-header.1', token_endpoint_auth_method: 'client_secret_basic' },
      { ...machine, client_id: 'by-body', token_endpoint_auth_method: 'client_secret_post' },
      { ...signing, client_id: 'by-rsa', token_endpoint_auth_signing_alg: 'PS256' },
      { ...signing, client_id: 'by-ed', token_endpoint_auth_signing_alg: 'EdDSA' },
      {
        ...{ client_id: 'tv', token_endpoint_auth_method: 'none', application_type: 'native' },
        grant_types: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
      },
    ]);
  });
  afterAll(() => server.close());

  const machine = (more: object) => ({ type: 'oauth2', grant: 'client-credentials', issuer: server.url, scopes: ['read'], ...more });

  it.each([
    ['the secret in the header', { clientId: 'by-header.1', clientSecret: env('SECRET') }],
    ['the secret in the body', { clientId: 'by-body', clientSecret: env('SECRET'), clientAuthentication: 'body' }],
    [
      'an assertion signed with RSA',
      { clientId: 'by-rsa', clientAuthentication: 'private-key-jwt', privateKey: env('RSA'), keyId: 'r1', algorithm: 'PS256' },
    ],
    ['an assertion signed with Ed25519', { clientId: 'by-ed', clientAuthentication: 'private-key-jwt', privateKey: env('ED') }],
  ])('takes %s', async (_what, options) => {
    const token = await tokenFrom(authenticatorOf(machine(options), dependencies()));
    expect(await server.provider.ClientCredentials.find(token)).toMatchObject({ clientId: options.clientId, scope: 'read' });
  });

  it('is found by RFC 8414', async () => {
    server.paths.length = 0;
    await tokenFrom(authenticatorOf(machine({ clientId: 'by-header.1', clientSecret: env('SECRET') }), dependencies()));
    expect(server.paths).toEqual(['/.well-known/oauth-authorization-server', '/token']);
  });

  it('refuses a wrong secret, and a scope that the client may not have', async () => {
    const wrong = machine({ clientId: 'by-header.1', clientSecret: 'wrong' });
    expect((await refusal(() => tokenFrom(authenticatorOf(wrong, dependencies())))).message).toContain('answered invalid_client');
    const greedy = machine({ clientId: 'by-header.1', clientSecret: env('SECRET'), scopes: ['read', 'write'] });
    expect((await refusal(() => tokenFrom(authenticatorOf(greedy, dependencies())))).message).toContain('answered invalid_scope');
  });

  it('gives a new token for one that it revoked', async () => {
    const authenticator = authenticatorOf(machine({ clientId: 'by-header.1', clientSecret: env('SECRET') }), dependencies());
    const first = await tokenFrom(authenticator);
    await (await server.provider.ClientCredentials.find(first))?.destroy();
    expect(authenticator.renew(refused(first))).toBe(true);
    const second = await tokenFrom(authenticator);
    expect(await server.provider.ClientCredentials.find(second)).toBeDefined();
    expect(second).not.toBe(first);
  });

  it('logs people in with a device code, and rotates their refresh tokens', async () => {
    const own = dependencies();
    const tv = { type: 'oauth2', grant: 'device-code', issuer: server.url, clientId: 'tv', scopes: ['openid', 'offline_access'] };
    const authenticator = authenticatorOf(tv, own);
    const nobody = await authenticator.identity(forever);
    expect(await refusal(() => tokenFrom(authenticator))).toMatchObject({ code: 'login-required' });

    const logIn = (person: string) =>
      new Promise<void>((resolve, reject) => {
        login(parsed(tv), own, ({ verificationUriComplete = '' }) => {
          clickThrough(verificationUriComplete, person)
            .then((page) => expect(page).toContain('Sign-in Success'))
            .then(() => own.clock.pass(5000))
            .catch(reject);
        }).then(resolve, reject);
      });
    await logIn('ann');
    const ann = await authenticator.identity(forever);
    const token = await tokenFrom(authenticator);
    expect(await server.provider.AccessToken.find(token)).toMatchObject({ clientId: 'tv', accountId: 'ann' });

    for (let last = token, turn = 0; turn < 3; turn += 1) {
      own.clock.advance(20_000);
      authenticator.renew(refused(last));
      const next = await tokenFrom(authenticator);
      expect(await server.provider.AccessToken.find(next)).toMatchObject({ accountId: 'ann' });
      expect(next).not.toBe(last);
      last = next;
    }
    expect(await authenticator.identity(forever)).toBe(ann);

    await logIn('bob');
    const bob = await authenticator.identity(forever);
    expect(new Set([nobody, ann, bob]).size).toBe(3);
    expect(await server.provider.AccessToken.find(await tokenFrom(authenticator))).toMatchObject({ accountId: 'bob' });
  });
});

describe('oauth2-mock-server', () => {
  const server = new OAuth2Server();
  let issuer = '';

  beforeAll(async () => {
    await server.issuer.keys.generate('RS256');
    await server.start(0, '127.0.0.1');
    issuer = server.issuer.url ?? '';
  });
  afterAll(() => server.stop());

  it('is found by OpenID Connect discovery, and its tokens verify', async () => {
    const options = { type: 'oauth2', grant: 'client-credentials', issuer, clientId: 'me', clientSecret: 'x', scopes: ['a', 'b'] };
    const token = await tokenFrom(authenticatorOf(options, dependencies()));
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: server.issuer.keys.toJSON() }), { issuer });
    expect(payload.scope).toBe('a b');
    await jwtVerify(token, createRemoteJWKSet(new URL(`${issuer}/jwks`)));
  });

  it('takes refresh tokens, and gives an ID token with them that nobody asked for', async () => {
    const options = { type: 'oauth2', grant: 'refresh-token', issuer, clientId: 'me', refreshToken: 'r' };
    const own = dependencies();
    const token = await tokenFrom(authenticatorOf(options, own));
    await jwtVerify(token, createLocalJWKSet({ keys: server.issuer.keys.toJSON() }), { issuer });
    expect([...own.told].filter((secret) => secret.startsWith('eyJ')).length).toBeGreaterThanOrEqual(2);
  });
});
