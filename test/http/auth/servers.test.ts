import { generateKeyPairSync } from 'node:crypto';
import { createLocalJWKSet, createRemoteJWKSet, exportJWK, jwtVerify } from 'jose';
import { OAuth2Server } from 'oauth2-mock-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { login } from '../../../src/http/auth/device-login.js';
import {
  authenticatorOf,
  env,
  neverAborted,
  parseAuthOptions,
  rejectedRequest,
  testDependencies,
  tokenFrom,
} from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { completeLogin, type OidcServer, startOidcServer } from '../../helpers/servers/oidc-server.js';

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
  ])('returns a token from oidc-provider for %s', async (_what, options) => {
    const token = await tokenFrom(authenticatorOf(machine(options), dependencies()));
    expect(await server.provider.ClientCredentials.find(token)).toMatchObject({ clientId: options.clientId, scope: 'read' });
  });

  it('discovers oidc-provider by RFC 8414', async () => {
    server.paths.length = 0;
    await tokenFrom(authenticatorOf(machine({ clientId: 'by-header.1', clientSecret: env('SECRET') }), dependencies()));
    expect(server.paths).toEqual(['/.well-known/oauth-authorization-server', '/token']);
  });

  it('reports the OAuth error for a wrong secret, and for a scope that the client cannot have', async () => {
    const wrongSecret = machine({ clientId: 'by-header.1', clientSecret: 'wrong' });
    expect(await thrownError(() => tokenFrom(authenticatorOf(wrongSecret, dependencies())))).toMatchObject({
      oauthError: 'invalid_client',
    });
    const wrongScope = machine({ clientId: 'by-header.1', clientSecret: env('SECRET'), scopes: ['read', 'write'] });
    expect(await thrownError(() => tokenFrom(authenticatorOf(wrongScope, dependencies())))).toMatchObject({ oauthError: 'invalid_scope' });
  });

  it('requests a new token for one that oidc-provider has revoked', async () => {
    const authenticator = authenticatorOf(machine({ clientId: 'by-header.1', clientSecret: env('SECRET') }), dependencies());
    const first = await tokenFrom(authenticator);
    await (await server.provider.ClientCredentials.find(first))?.destroy();
    expect(authenticator.renew(rejectedRequest(first))).toBe(true);
    const second = await tokenFrom(authenticator);
    expect(await server.provider.ClientCredentials.find(second)).toBeDefined();
    expect(second).not.toBe(first);
  });

  it('logs users in with a device code, and uses their rotated refresh tokens', async () => {
    const deps = dependencies();
    const tv = { type: 'oauth2', grant: 'device-code', issuer: server.url, clientId: 'tv', scopes: ['openid', 'offline_access'] };
    const authenticator = authenticatorOf(tv, deps);
    const beforeLogin = await authenticator.identity(neverAborted);
    expect(await thrownError(() => tokenFrom(authenticator))).toMatchObject({ code: 'login-required' });

    const logIn = (user: string) =>
      new Promise<void>((resolve, reject) => {
        login(parseAuthOptions(tv), deps, ({ verificationUriComplete = '' }) => {
          completeLogin(verificationUriComplete, user)
            .then((page) => expect(page).toContain('Sign-in Success'))
            .then(() => deps.clock.pass(5000))
            .catch(reject);
        }).then(resolve, reject);
      });
    await logIn('ann');
    const ann = await authenticator.identity(neverAborted);
    const token = await tokenFrom(authenticator);
    expect(await server.provider.AccessToken.find(token)).toMatchObject({ clientId: 'tv', accountId: 'ann' });

    for (let last = token, turn = 0; turn < 3; turn += 1) {
      deps.clock.advance(20_000);
      authenticator.renew(rejectedRequest(last));
      const next = await tokenFrom(authenticator);
      expect(await server.provider.AccessToken.find(next)).toMatchObject({ accountId: 'ann' });
      expect(next).not.toBe(last);
      last = next;
    }
    expect(await authenticator.identity(neverAborted)).toBe(ann);

    await logIn('bob');
    const bob = await authenticator.identity(neverAborted);
    expect(new Set([beforeLogin, ann, bob]).size).toBe(3);
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

  it('discovers oauth2-mock-server by OpenID Connect, and returns a token that verifies', async () => {
    const options = { type: 'oauth2', grant: 'client-credentials', issuer, clientId: 'me', clientSecret: 'x', scopes: ['a', 'b'] };
    const token = await tokenFrom(authenticatorOf(options, dependencies()));
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: server.issuer.keys.toJSON() }), { issuer });
    expect(payload.scope).toBe('a b');
    await jwtVerify(token, createRemoteJWKSet(new URL(`${issuer}/jwks`)));
  });

  it('refreshes a token, and registers it with the redactor, but not the ID token, which is not used', async () => {
    const options = { type: 'oauth2', grant: 'refresh-token', issuer, clientId: 'me', refreshToken: 'r' };
    const deps = dependencies();
    const token = await tokenFrom(authenticatorOf(options, deps));
    await jwtVerify(token, createLocalJWKSet({ keys: server.issuer.keys.toJSON() }), { issuer });
    expect([...deps.registeredSecrets].filter((secret) => secret.startsWith('eyJ'))).toEqual([token]);
  });
});
