import { generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAuthenticator } from '../../../src/http/auth/create-authenticator.js';
import {
  authenticatorOf,
  createMemoryVault,
  env,
  neverAborted,
  rejectedRequest,
  testDependencies,
  tokenFrom,
} from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { oauthErrorReply, startTokenServer, type TokenServer, tokenReply } from '../../helpers/servers/token-server.js';

let server: TokenServer;
beforeEach(async () => {
  server = await startTokenServer();
});
afterEach(() => server.close());

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const clientCredentials = (more: object = {}) => ({
  type: 'oauth2',
  grant: 'client-credentials',
  tokenEndpoint: `${server.url}/token`,
  clientId: 'my-client.id',
  clientSecret: env('SECRET'),
  ...more,
});
const dependencies = (overrides: Parameters<typeof testDependencies>[0] = {}) =>
  testDependencies(overrides, { SECRET: 's3cret~ü&', KEY: privateKey, REFRESH: 'refresh-0' });

describe('auth type none', () => {
  it('creates no authenticator for the auth type none', () => {
    expect(createAuthenticator({ type: 'none' }, dependencies())).toBeUndefined();
  });
});

describe('grant client-credentials', () => {
  it('sends the client secret in the header with minimal encoding, and returns a bearer token', async () => {
    const deps = dependencies();
    const authenticator = authenticatorOf(
      clientCredentials({ scopes: ['a', 'b'], audience: 'aud', resource: ['r1', 'r2'], parameters: { x: 'y' } }),
      deps,
    );
    expect(await tokenFrom(authenticator)).toBe('access-1');
    const [received] = server.requests;
    expect(received).toMatchObject({ method: 'POST', url: '/token' });
    const [scheme, credentials = ''] = (received?.headers.authorization ?? '').split(' ');
    expect([scheme, Buffer.from(credentials, 'base64').toString()]).toEqual(['Basic', 'my-client.id:s3cret%7E%C3%BC%26']);
    expect(received?.headers['user-agent']).not.toContain('oauth4webapi');
    expect([...(server.forms[0] ?? [])].sort()).toEqual([
      ['audience', 'aud'],
      ['grant_type', 'client_credentials'],
      ['resource', 'r1'],
      ['resource', 'r2'],
      ['scope', 'a b'],
      ['x', 'y'],
    ]);
    for (const secret of ['s3cret~ü&', credentials, 'access-1']) expect(deps.registeredSecrets).toContain(secret);
  });

  it('sends the client secret in the body with clientAuthentication body', async () => {
    await tokenFrom(authenticatorOf(clientCredentials({ clientAuthentication: 'body' }), dependencies()));
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
    expect(Object.fromEntries(server.forms[0] ?? [])).toEqual({
      grant_type: 'client_credentials',
      client_id: 'my-client.id',
      client_secret: 's3cret~ü&',
    });
  });

  it('sends a client assertion that the server can verify with private-key-jwt', async () => {
    const deps = dependencies();
    const options = { clientSecret: undefined, clientAuthentication: 'private-key-jwt', privateKey: env('KEY'), keyId: 'k1' };
    await tokenFrom(authenticatorOf(clientCredentials(options), deps));
    const form = Object.fromEntries(server.forms[0] ?? []);
    expect(form).toMatchObject({
      client_id: 'my-client.id',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    });
    const checks = {
      audience: `${server.url}/token`,
      issuer: 'my-client.id',
      subject: 'my-client.id',
      requiredClaims: ['exp', 'iat', 'jti'],
    };
    const { protectedHeader } = await jwtVerify(form.client_assertion ?? '', pair.publicKey, checks);
    expect(protectedHeader).toMatchObject({ alg: 'ES256', kid: 'k1' });
    expect(deps.registeredSecrets).toContain(form.client_assertion);
  });

  it('sends only the client ID if there is no client secret', async () => {
    await tokenFrom(authenticatorOf(clientCredentials({ clientSecret: undefined }), dependencies()));
    expect(Object.fromEntries(server.forms[0] ?? [])).toEqual({ grant_type: 'client_credentials', client_id: 'my-client.id' });
  });

  it('reads the client secret again for each token', async () => {
    const deps = dependencies();
    const authenticator = authenticatorOf(clientCredentials({ clientAuthentication: 'body' }), deps);
    const identity = await authenticator.identity(neverAborted);
    await tokenFrom(authenticator);
    deps.env.SECRET = 'rotated';
    authenticator.renew(rejectedRequest('access-1'));
    expect(await tokenFrom(authenticator)).toBe('access-2');
    expect(server.forms.map((form) => form.get('client_secret'))).toEqual(['s3cret~ü&', 'rotated']);
    expect(await authenticator.identity(neverAborted)).not.toBe(identity);
  });

  it('requests one token for 50 concurrent calls, and keeps its identity with the next token', async () => {
    const authenticator = authenticatorOf(clientCredentials(), dependencies());
    const identity = await authenticator.identity(neverAborted);
    const tokens = await Promise.all(Array.from({ length: 50 }, () => tokenFrom(authenticator)));
    expect(new Set(tokens)).toEqual(new Set(['access-1']));
    expect(server.requests).toHaveLength(1);
    authenticator.renew(rejectedRequest('access-1'));
    await tokenFrom(authenticator);
    expect(await authenticator.identity(neverAborted)).toBe(identity);
  });
});

describe('grant jwt-bearer', () => {
  const jwtBearer = (more: object = {}) => ({
    type: 'oauth2',
    grant: 'jwt-bearer',
    tokenEndpoint: `${server.url}/token`,
    privateKey: env('KEY'),
    ...more,
  });

  it('sends an assertion that the server can verify, and no client credentials', async () => {
    const deps = dependencies();
    const claims = { iss: 'robot@example', scope: 'read write' };
    await tokenFrom(authenticatorOf(jwtBearer({ assertion: { claims, lifetimeSeconds: 600 } }), deps));
    const form = Object.fromEntries(server.forms[0] ?? []);
    expect(Object.keys(form).sort()).toEqual(['assertion', 'grant_type']);
    expect(form.grant_type).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
    const { payload } = await jwtVerify(form.assertion ?? '', pair.publicKey, { audience: `${server.url}/token`, issuer: 'robot@example' });
    expect(payload.scope).toBe('read write');
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
    expect(deps.registeredSecrets).toContain(form.assertion);
  });

  it('sends client credentials and uses the configured assertionAudience', async () => {
    const options = {
      clientId: 'me',
      clientSecret: env('SECRET'),
      clientAuthentication: 'body',
      assertionAudience: 'https://other.example',
      assertion: { claims: { sub: 'user' } },
    };
    await tokenFrom(authenticatorOf(jwtBearer(options), dependencies()));
    const form = Object.fromEntries(server.forms[0] ?? []);
    expect(form).toMatchObject({ client_id: 'me', client_secret: 's3cret~ü&' });
    await jwtVerify(form.assertion ?? '', pair.publicKey, { audience: 'https://other.example', issuer: 'me', subject: 'user' });
  });
});

describe('grant refresh-token', () => {
  const refreshToken = (more: object = {}) => ({
    ...{ type: 'oauth2', grant: 'refresh-token', tokenEndpoint: `${server.url}/token`, clientId: 'me' },
    ...{ refreshToken: env('REFRESH'), ...more },
  });
  const rotating = () => {
    server.respond = (_form, _request, n) => tokenReply(n, { refresh_token: `refresh-${n}` });
  };
  const sentRefreshTokens = () => server.forms.map((form) => form.get('refresh_token'));

  it('reuses a refresh token that the server does not rotate', async () => {
    const authenticator = authenticatorOf(refreshToken({ scopes: ['a'] }), dependencies());
    await tokenFrom(authenticator);
    authenticator.renew(rejectedRequest('access-1'));
    await tokenFrom(authenticator);
    expect(sentRefreshTokens()).toEqual(['refresh-0', 'refresh-0']);
    expect(Object.fromEntries(server.forms[0] ?? [])).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh-0',
      client_id: 'me',
      scope: 'a',
    });
  });

  it.each(['with', 'without'])('uses each new refresh token of the server, %s a vault', async (vault) => {
    rotating();
    const deps = dependencies(vault === 'with' ? {} : { vault: undefined });
    const authenticator = authenticatorOf(refreshToken(), deps);
    for (const token of ['access-1', 'access-2', 'access-3']) {
      expect(await tokenFrom(authenticator)).toBe(token);
      deps.clock.advance(20_000);
      authenticator.renew(rejectedRequest(token));
    }
    expect(sentRefreshTokens()).toEqual(['refresh-0', 'refresh-1', 'refresh-2']);
    for (const secret of ['refresh-0', 'refresh-1', 'refresh-2', 'refresh-3']) expect(deps.registeredSecrets).toContain(secret);
  });

  it('shares the access token and the rotated refresh token with the next process', async () => {
    rotating();
    const vault = createMemoryVault();
    const first = dependencies({ vault });
    await tokenFrom(authenticatorOf(refreshToken(), first));
    const second = dependencies({ vault });
    const authenticator = authenticatorOf(refreshToken(), second);
    expect(await tokenFrom(authenticator)).toBe('access-1');
    expect(server.requests).toHaveLength(1);
    expect([...second.registeredSecrets]).toEqual(expect.arrayContaining(['access-1', 'refresh-1']));
    authenticator.renew(rejectedRequest('access-1'));
    await tokenFrom(authenticator);
    expect(sentRefreshTokens()).toEqual(['refresh-0', 'refresh-1']);
  });

  it('ignores the tokens in the vault if the configured refresh token or the server has changed', async () => {
    rotating();
    const vault = createMemoryVault();
    await tokenFrom(authenticatorOf(refreshToken(), dependencies({ vault })));
    const changed = dependencies({ vault });
    changed.env.REFRESH = 'refresh-new';
    await tokenFrom(authenticatorOf(refreshToken(), changed));
    expect(sentRefreshTokens()).toEqual(['refresh-0', 'refresh-new']);
    const other = await startTokenServer();
    await tokenFrom(authenticatorOf(refreshToken({ tokenEndpoint: `${other.url}/token` }), changed));
    expect(other.forms.map((form) => form.get('refresh_token'))).toEqual(['refresh-new']);
    await other.close();
  });

  it('uses the tokens of another process that has already used the refresh token', async () => {
    rotating();
    const vault = createMemoryVault();
    const authenticator = authenticatorOf(refreshToken(), dependencies({ vault }));
    await tokenFrom(authenticator);
    authenticator.renew(rejectedRequest('access-1'));
    server.respond = (form, _request, n) => {
      if (form.get('refresh_token') !== 'refresh-1') return tokenReply(n, { refresh_token: `refresh-${n}` });
      // The other process has just refreshed with the same token.
      const [[key, saved] = []] = vault.values;
      vault.values.set(key ?? '', Object.assign({}, saved, { accessToken: 'access-of-other', refreshToken: 'refresh-of-other' }));
      return oauthErrorReply('invalid_grant');
    };
    expect(await tokenFrom(authenticator)).toBe('access-of-other');
  });

  it('names auth.refreshToken in the hint if the server returns invalid_grant', async () => {
    server.respond = () => oauthErrorReply('invalid_grant');
    const error = await thrownError(() => tokenFrom(authenticatorOf(refreshToken(), dependencies())));
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: false });
    expect(error.hint).toContain('auth.refreshToken');
  });

  it('uses a refresh token that the vault cannot save, and reports the error', async () => {
    rotating();
    const errors: unknown[] = [];
    const full = new Error('disk full');
    const vault = { load: async () => undefined, save: async () => Promise.reject(full) };
    const authenticator = authenticatorOf(refreshToken(), dependencies({ vault, onVaultError: (error) => errors.push(error) }));
    await tokenFrom(authenticator);
    authenticator.renew(rejectedRequest('access-1'));
    expect(await tokenFrom(authenticator)).toBe('access-2');
    expect(sentRefreshTokens()).toEqual(['refresh-0', 'refresh-1']);
    expect(errors).toMatchObject([{ code: 'token-unavailable', cause: full }, { cause: full }]);
  });

  it('fails with the outcome not-sent if the vault cannot be read', async () => {
    const vault = { load: async () => Promise.reject(new Error('EACCES')), save: async () => undefined };
    const error = await thrownError(() => tokenFrom(authenticatorOf(refreshToken(), dependencies({ vault }))));
    expect(error).toMatchObject({ code: 'token-unavailable', outcome: 'not-sent' });
  });

  it('ignores a value in the vault that is not a saved token', async () => {
    const vault = createMemoryVault();
    vault.values.set('shop', { accessToken: 1, __proto__: { boundTo: 'x' } });
    expect(await tokenFrom(authenticatorOf(refreshToken(), dependencies({ vault })))).toBe('access-1');
  });
});

describe('renewal after a 401', () => {
  it('requests one new token for all calls that were rejected with the old one', async () => {
    const authenticator = authenticatorOf(clientCredentials(), dependencies());
    await tokenFrom(authenticator);
    const again = await Promise.all(
      Array.from({ length: 50 }, async () => {
        expect(authenticator.renew(rejectedRequest('access-1'))).toBe(true);
        return tokenFrom(authenticator);
      }),
    );
    expect(new Set(again)).toEqual(new Set(['access-2']));
    expect(server.requests).toHaveLength(2);
    expect(authenticator.renew(rejectedRequest('access-2'))).toBe(false);
  });
});
