import { generateKeyPairSync } from 'node:crypto';
import { exportJWK, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  authenticatorOf,
  env,
  neverAborted,
  outgoingRequest,
  rejectedRequest,
  testDependencies,
  tokenFrom,
} from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const curve = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve });
const keys = {
  RS256: rsa,
  RS384: rsa,
  RS512: rsa,
  PS256: rsa,
  PS384: rsa,
  PS512: rsa,
  ES256: curve('P-256'),
  ES384: curve('P-384'),
  ES512: curve('P-521'),
  EdDSA: generateKeyPairSync('ed25519'),
};
const pem = (algorithm: keyof typeof keys) => keys[algorithm].privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

function jwt(options: object, environment: Record<string, string> = {}) {
  const dependencies = testDependencies({}, environment);
  return { dependencies, authenticator: authenticatorOf({ type: 'jwt', ...options }, dependencies) };
}

describe('self-signed JWT', () => {
  it.each(Object.entries(keys))('signs a JWT with %s that jose verifies', async (algorithm, { privateKey, publicKey }) => {
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { authenticator, dependencies } = jwt(
      { algorithm, key: env('KEY'), keyId: 'k1', claims: { iss: env('APP'), aud: ['a', 'b'], nested: { x: 1 } }, lifetimeSeconds: 600 },
      { KEY: key, APP: 'app 1' },
    );
    const token = await tokenFrom(authenticator);
    const { payload, protectedHeader } = await jwtVerify(token, publicKey, { algorithms: [algorithm] });
    expect(protectedHeader).toEqual({ alg: algorithm, typ: 'JWT', kid: 'k1' });
    const iat = Math.floor(dependencies.clock.now() / 1000) - 30;
    expect(payload).toEqual({ iss: 'app 1', aud: ['a', 'b'], nested: { x: 1 }, iat, exp: iat + 600 });
    expect(dependencies.registeredSecrets).toContain(token);
  });

  it.each(['HS256', 'HS384', 'HS512'])('signs a JWT with %s that jose verifies, for every secretEncoding', async (algorithm) => {
    const bytes = Buffer.from('0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcd\xff\xfe', 'latin1');
    for (const [secretEncoding, secret] of Object.entries({ hex: bytes.toString('hex'), base64: bytes.toString('base64url') })) {
      const { authenticator, dependencies } = jwt({ algorithm, secret: env('SECRET'), secretEncoding }, { SECRET: secret });
      await jwtVerify(await tokenFrom(authenticator), bytes, { algorithms: [algorithm] });
      expect(dependencies.registeredSecrets).toContain(secret);
    }
    const { authenticator } = jwt({ algorithm, secret: env('SECRET') }, { SECRET: 'sëcret' });
    await jwtVerify(await tokenFrom(authenticator), new TextEncoder().encode('sëcret'));
  });

  it('reads keys in PKCS #1, SEC 1 and JWK format', async () => {
    const texts: [string, keyof typeof keys][] = [
      [rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(), 'RS256'],
      [keys.ES256.privateKey.export({ type: 'sec1', format: 'pem' }).toString(), 'ES256'],
      [JSON.stringify({ ...(await exportJWK(keys.EdDSA.privateKey)), kid: 'of the JWK' }), 'EdDSA'],
    ];
    for (const [key, algorithm] of texts) {
      const { authenticator } = jwt({ algorithm, key });
      const { protectedHeader } = await jwtVerify(await tokenFrom(authenticator), keys[algorithm].publicKey);
      expect(protectedHeader.kid).toBe(algorithm === 'EdDSA' ? 'of the JWK' : undefined);
    }
  });

  it('sends the JWT in the configured header with an empty prefix', async () => {
    const { authenticator } = jwt({ algorithm: 'HS256', secret: 'x', header: 'X-Token', prefix: '' });
    const { headers } = await authenticator.authorize(outgoingRequest(), neverAborted);
    expect(headers.get('x-token')).toMatch(/^ey[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(authenticator.owns.headers).toEqual(['x-token']);
    expect(authenticator.renew(await authenticator.authorize(outgoingRequest(), neverAborted))).toBe(true);
  });

  it('reuses the JWT until 80 % of a short lifetime', async () => {
    const { authenticator, dependencies } = jwt({ algorithm: 'HS256', secret: 'x', lifetimeSeconds: 100 });
    const first = await tokenFrom(authenticator);
    dependencies.clock.advance(71_000);
    expect(await tokenFrom(authenticator)).toBe(first);
    dependencies.clock.advance(2000);
    expect(await tokenFrom(authenticator)).not.toBe(first);
  });

  it('signs a new JWT after the API rejects one', async () => {
    const { authenticator, dependencies } = jwt({ algorithm: 'HS256', secret: env('SECRET') }, { SECRET: 'old' });
    const first = await tokenFrom(authenticator);
    dependencies.env.SECRET = 'new';
    expect(await tokenFrom(authenticator)).toBe(first);
    expect(authenticator.renew(rejectedRequest(first))).toBe(true);
    await jwtVerify(await tokenFrom(authenticator), new TextEncoder().encode('new'));
  });

  it.each([
    ['PEM text that is not a key', { algorithm: 'RS256' }, '-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----'],
    ['text that is not a JWK', { algorithm: 'RS256' }, '{"hunter2"'],
    ['a key for another algorithm', { algorithm: 'ES256' }, pem('RS256')],
    ['a key on another curve', { algorithm: 'ES256' }, pem('ES384')],
    [
      'a short RSA key',
      { algorithm: 'RS256' },
      generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ],
  ])('rejects %s in auth.key without showing it', async (_what, options, key) => {
    const { authenticator } = jwt({ ...options, key: env('KEY') }, { KEY: key });
    const error = await thrownError(() => tokenFrom(authenticator));
    expect(error).toMatchObject({ code: 'secret-unavailable', outcome: 'not-sent', cause: undefined });
    expect(error.message).toContain('auth.key');
    expect(error.message).not.toContain('hunter2');
  });

  it('rejects a secret that is empty or does not match its encoding', async () => {
    for (const [secretEncoding, secret] of [
      ['hex', 'abc'],
      ['base64', 'a b'],
      ['utf8', ''],
    ] as const) {
      const { authenticator } = jwt({ algorithm: 'HS256', secret: env('SECRET'), secretEncoding }, { SECRET: secret });
      expect((await thrownError(() => tokenFrom(authenticator))).message).toContain('auth.secret');
    }
  });
});
