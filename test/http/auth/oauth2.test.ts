import { generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAuthenticator } from '../../../src/http/auth/create-authenticator.js';
import {
  authenticatorOf,
  createMemoryVault,
  env,
  forever,
  refused,
  testDependencies,
  tokenFrom,
} from '../../helpers/calls/auth-definitions.js';
import { refusal } from '../../helpers/calls/outcomes.js';
import { granted, refusal as says, startTokenServer, type TokenServer } from '../../helpers/servers/token-server.js';

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

describe('no authentication', () => {
  it('needs no authenticator', () => {
    expect(createAuthenticator({ type: 'none' }, dependencies())).toBeUndefined();
  });
});

describe('client credentials', () => {
  it('go in the header, encoded no more than needed, and the token comes back as a bearer token', async () => {
    const own = dependencies();
    const authenticator = authenticatorOf(
      clientCredentials({ scopes: ['a', 'b'], audience: 'aud', resource: ['r1', 'r2'], parameters: { x: 'y' } }),
      own,
    );
    expect(await tokenFrom(authenticator)).toBe('access-1');
    const [seen] = server.requests;
    expect(seen).toMatchObject({ method: 'POST', url: '/token' });
    const [scheme, credentials = ''] = (seen?.headers.authorization ?? '').split(' ');
    expect([scheme, Buffer.from(credentials, 'base64').toString()]).toEqual(['Basic', 'my-client.id:s3cret%7E%C3%BC%26']);
    expect(seen?.headers['user-agent']).not.toContain('oauth4webapi');
    expect([...(server.forms[0] ?? [])].sort()).toEqual([
      ['audience', 'aud'],
      ['grant_type', 'client_credentials'],
      ['resource', 'r1'],
      ['resource', 'r2'],
      ['scope', 'a b'],
      ['x', 'y'],
    ]);
    for (const secret of ['s3cret~ü&', credentials, 'access-1']) expect(own.told).toContain(secret);
  });

  it('go in the body', async () => {
    await tokenFrom(authenticatorOf(clientCredentials({ clientAuthentication: 'body' }), dependencies()));
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
    expect(Object.fromEntries(server.forms[0] ?? [])).toEqual({
      grant_type: 'client_credentials',
      client_id: 'my-client.id',
      client_secret: 's3cret~ü&',
    });
  });

  it('are an assertion that the server can verify', async () => {
    const own = dependencies();
    const options = { clientSecret: undefined, clientAuthentication: 'private-key-jwt', privateKey: env('KEY'), keyId: 'k1' };
    await tokenFrom(authenticatorOf(clientCredentials(options), own));
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
    expect(own.told).toContain(form.client_assertion);
  });

  it('are the id alone where the certificate says the rest', async () => {
    await tokenFrom(authenticatorOf(clientCredentials({ clientSecret: undefined }), dependencies()));
    expect(Object.fromEntries(server.forms[0] ?? [])).toEqual({ grant_type: 'client_credentials', client_id: 'my-client.id' });
  });

  it('are read anew for each token', async () => {
    const own = dependencies();
    const authenticator = authenticatorOf(clientCredentials({ clientAuthentication: 'body' }), own);
    const identity = await authenticator.identity(forever);
    await tokenFrom(authenticator);
    own.env.SECRET = 'rotated';
    authenticator.renew(refused('access-1'));
    expect(await tokenFrom(authenticator)).toBe('access-2');
    expect(server.forms.map((form) => form.get('client_secret'))).toEqual(['s3cret~ü&', 'rotated']);
    expect(await authenticator.identity(forever)).not.toBe(identity);
  });

  it('give one token to fifty calls, and the same identity to each token', async () => {
    const authenticator = authenticatorOf(clientCredentials(), dependencies());
    const identity = await authenticator.identity(forever);
    const tokens = await Promise.all(Array.from({ length: 50 }, () => tokenFrom(authenticator)));
    expect(new Set(tokens)).toEqual(new Set(['access-1']));
    expect(server.requests).toHaveLength(1);
    authenticator.renew(refused('access-1'));
    await tokenFrom(authenticator);
    expect(await authenticator.identity(forever)).toBe(identity);
  });
});

describe('the JWT bearer grant', () => {
  const jwtBearer = (more: object = {}) => ({
    type: 'oauth2',
    grant: 'jwt-bearer',
    tokenEndpoint: `${server.url}/token`,
    privateKey: env('KEY'),
    ...more,
  });

  it('sends an assertion that the server can verify, without a client', async () => {
    const own = dependencies();
    const claims = { iss: 'robot@example', scope: 'read write' };
    await tokenFrom(authenticatorOf(jwtBearer({ assertion: { claims, lifetimeSeconds: 600 } }), own));
    const form = Object.fromEntries(server.forms[0] ?? []);
    expect(Object.keys(form).sort()).toEqual(['assertion', 'grant_type']);
    expect(form.grant_type).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
    const { payload } = await jwtVerify(form.assertion ?? '', pair.publicKey, { audience: `${server.url}/token`, issuer: 'robot@example' });
    expect(payload.scope).toBe('read write');
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
    expect(own.told).toContain(form.assertion);
  });

  it('goes with a client, and with an audience of its own', async () => {
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

describe('a refresh token', () => {
  const refreshToken = (more: object = {}) => ({
    ...{ type: 'oauth2', grant: 'refresh-token', tokenEndpoint: `${server.url}/token`, clientId: 'me' },
    ...{ refreshToken: env('REFRESH'), ...more },
  });
  const rotating = () => {
    server.answer = (_form, _request, n) => granted(n, { refresh_token: `refresh-${n}` });
  };
  const used = () => server.forms.map((form) => form.get('refresh_token'));

  it('is used again while the server gives no other', async () => {
    const authenticator = authenticatorOf(refreshToken({ scopes: ['a'] }), dependencies());
    await tokenFrom(authenticator);
    authenticator.renew(refused('access-1'));
    await tokenFrom(authenticator);
    expect(used()).toEqual(['refresh-0', 'refresh-0']);
    expect(Object.fromEntries(server.forms[0] ?? [])).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh-0',
      client_id: 'me',
      scope: 'a',
    });
  });

  it.each(['with', 'without'])('is replaced by each that the server gives, %s a vault', async (vault) => {
    rotating();
    const own = dependencies(vault === 'with' ? {} : { vault: undefined });
    const authenticator = authenticatorOf(refreshToken(), own);
    for (const token of ['access-1', 'access-2', 'access-3']) {
      expect(await tokenFrom(authenticator)).toBe(token);
      own.clock.advance(20_000);
      authenticator.renew(refused(token));
    }
    expect(used()).toEqual(['refresh-0', 'refresh-1', 'refresh-2']);
    for (const secret of ['refresh-0', 'refresh-1', 'refresh-2', 'refresh-3']) expect(own.told).toContain(secret);
  });

  it('is replaced for the next process too, which also gets the access token', async () => {
    rotating();
    const vault = createMemoryVault();
    const first = dependencies({ vault });
    await tokenFrom(authenticatorOf(refreshToken(), first));
    const second = dependencies({ vault });
    const authenticator = authenticatorOf(refreshToken(), second);
    expect(await tokenFrom(authenticator)).toBe('access-1');
    expect(server.requests).toHaveLength(1);
    expect([...second.told]).toEqual(expect.arrayContaining(['access-1', 'refresh-1']));
    authenticator.renew(refused('access-1'));
    await tokenFrom(authenticator);
    expect(used()).toEqual(['refresh-0', 'refresh-1']);
  });

  it('is not taken from the vault when the configuration names another one, or another server', async () => {
    rotating();
    const vault = createMemoryVault();
    await tokenFrom(authenticatorOf(refreshToken(), dependencies({ vault })));
    const changed = dependencies({ vault });
    changed.env.REFRESH = 'refresh-new';
    await tokenFrom(authenticatorOf(refreshToken(), changed));
    expect(used()).toEqual(['refresh-0', 'refresh-new']);
    const other = await startTokenServer();
    await tokenFrom(authenticatorOf(refreshToken({ tokenEndpoint: `${other.url}/token` }), changed));
    expect(other.forms.map((form) => form.get('refresh_token'))).toEqual(['refresh-new']);
    await other.close();
  });

  it('that another process has used up is replaced by what that one saved', async () => {
    rotating();
    const vault = createMemoryVault();
    const authenticator = authenticatorOf(refreshToken(), dependencies({ vault }));
    await tokenFrom(authenticator);
    authenticator.renew(refused('access-1'));
    server.answer = (form, _request, n) => {
      if (form.get('refresh_token') !== 'refresh-1') return granted(n, { refresh_token: `refresh-${n}` });
      // The other process was a moment sooner.
      const saved = vault.values.get('shop');
      vault.values.set('shop', Object.assign({}, saved, { accessToken: 'access-of-other', refreshToken: 'refresh-of-other' }));
      return says('invalid_grant');
    };
    expect(await tokenFrom(authenticator)).toBe('access-of-other');
  });

  it('that is used up says so', async () => {
    server.answer = () => says('invalid_grant');
    const error = await refusal(() => tokenFrom(authenticatorOf(refreshToken(), dependencies())));
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: false });
    expect(error.hint).toContain('auth.refreshToken');
  });

  it('that the vault can not save is used all the same, and somebody is told', async () => {
    rotating();
    const errors: unknown[] = [];
    const full = new Error('disk full');
    const vault = { load: async () => undefined, save: async () => Promise.reject(full) };
    const authenticator = authenticatorOf(refreshToken(), dependencies({ vault, onVaultError: (error) => errors.push(error) }));
    await tokenFrom(authenticator);
    authenticator.renew(refused('access-1'));
    expect(await tokenFrom(authenticator)).toBe('access-2');
    expect(used()).toEqual(['refresh-0', 'refresh-1']);
    expect(errors).toMatchObject([{ code: 'token-unavailable', cause: full }, { cause: full }]);
  });

  it('says when the vault can not be read', async () => {
    const vault = { load: async () => Promise.reject(new Error('EACCES')), save: async () => undefined };
    const error = await refusal(() => tokenFrom(authenticatorOf(refreshToken(), dependencies({ vault }))));
    expect(error).toMatchObject({ code: 'token-unavailable', outcome: 'not-sent' });
  });

  it('ignores what is no token in the vault', async () => {
    const vault = createMemoryVault();
    vault.values.set('shop', { accessToken: 1, __proto__: { boundTo: 'x' } });
    expect(await tokenFrom(authenticatorOf(refreshToken(), dependencies({ vault })))).toBe('access-1');
  });
});

describe('a 401', () => {
  it('gets one new token for all that were refused with the old one', async () => {
    const authenticator = authenticatorOf(clientCredentials(), dependencies());
    await tokenFrom(authenticator);
    const again = await Promise.all(
      Array.from({ length: 50 }, async () => {
        expect(authenticator.renew(refused('access-1'))).toBe(true);
        return tokenFrom(authenticator);
      }),
    );
    expect(new Set(again)).toEqual(new Set(['access-2']));
    expect(server.requests).toHaveLength(2);
    expect(authenticator.renew(refused('access-2'))).toBe(false);
  });
});
