import { constants, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { decodeProtectedHeader, exportJWK, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { authenticatorOf, env, testDependencies, tokenFrom } from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { fc } from '../../helpers/properties.js';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = (key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1' = 'pkcs8') => key.export({ type, format: 'pem' }).toString();
const rsaPem = pem(rsa.privateKey);

async function signedWith(key: string, algorithm = 'RS256', publicKey = rsa.publicKey) {
  const authenticator = authenticatorOf({ type: 'jwt', algorithm, key: env('KEY') }, testDependencies({}, { KEY: key }));
  return jwtVerify(await tokenFrom(authenticator), publicKey, { algorithms: [algorithm] });
}

describe('private key text', () => {
  it.each<[string, (text: string) => string]>([
    ['with escaped line breaks', (text) => text.replaceAll('\n', '\\n')],
    ['with escaped line breaks, escaped twice', (text) => text.replaceAll('\n', '\\\\n')],
    ['with escaped CRLF', (text) => text.replaceAll('\n', '\\r\\n')],
    ['with escaped and real line breaks', (text) => text.replaceAll('\n', '\\n\n')],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['with CR', (text) => text.replaceAll('\n', '\r')],
    ['in one line with spaces', (text) => text.trim().replaceAll('\n', ' ')],
    ['in one line without separators', (text) => text.replaceAll('\n', '')],
    ['with indented lines', (text) => text.replaceAll('\n', '\n    ')],
    ['with spaces at the ends of its lines', (text) => text.replaceAll('\n', '  \n')],
    ['in double quotes', (text) => JSON.stringify(text)],
    ['in single quotes', (text) => `'${text}'`],
    ['with a byte order mark', (text) => `\ufeff${text}`],
    ['after a comment', (text) => `Bag Attributes\n    friendlyName: me\n${text}`],
    ['without a last line break', (text) => text.trimEnd()],
    ['in base64', (text) => Buffer.from(text).toString('base64')],
    ['in base64 with line breaks', (text) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n')],
  ])('reads a PEM key %s', async (_what, change) => {
    for (const text of [rsaPem, pem(rsa.privateKey, 'pkcs1')]) await signedWith(change(text));
    await signedWith(change(pem(ec.privateKey, 'sec1')), 'ES256', ec.publicKey);
  });

  it('reads a PEM key however its lines are broken', async () => {
    const body = rsaPem.split('\n').slice(1, -2).join('');
    const separator = fc.constantFrom('\n', '\\n', ' ', '\r\n', '\t', '');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(body.length), separator), { maxLength: 20 }), separator, async (breaks, outer) => {
        const broken = breaks
          .sort(([one], [other]) => other - one)
          .reduce((text, [at, by]) => text.slice(0, at) + by + text.slice(at), body);
        await signedWith(`-----BEGIN PRIVATE KEY-----${outer}${broken}${outer}-----END PRIVATE KEY-----`);
      }),
      { numRuns: 30 },
    );
  });

  it('reads a key that a certificate or the parameters of its curve precede', async () => {
    await signedWith(
      `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n${pem(ec.privateKey, 'sec1')}`,
      'ES256',
      ec.publicKey,
    );
    await signedWith(`-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n${rsaPem}`);
  });

  it.each<[string, (text: string) => string]>([
    ['as Google issues it', (text) => text],
    ['in base64', (text) => Buffer.from(text).toString('base64')],
    ['with real line breaks in its key', (text) => text.replaceAll('\\n', '\n')],
    ['with line breaks that are escaped twice', (text) => text.replaceAll('\\n', '\\\\n')],
  ])('reads the key and the key ID of a service account file %s', async (_what, change) => {
    const account = { type: 'service_account', private_key_id: 'key-1', private_key: rsaPem, client_email: 'me@x.iam' };
    const { protectedHeader } = await signedWith(change(JSON.stringify(account, undefined, 2)));
    expect(['key-1', undefined]).toContain(protectedHeader.kid);
    if (change('\\n') === '\\n') expect(protectedHeader.kid).toBe('key-1');
  });

  it('reads a JWK, in base64 too', async () => {
    const jwk = JSON.stringify({ ...(await exportJWK(ec.privateKey)), kid: 'k' });
    for (const text of [jwk, Buffer.from(jwk).toString('base64')]) {
      expect((await signedWith(text, 'ES256', ec.publicKey)).protectedHeader.kid).toBe('k');
    }
  });

  const encryption = { cipher: 'aes-256-cbc', passphrase: 'hunter2' };
  it.each([
    ['encrypted', rsa.privateKey.export({ type: 'pkcs8', format: 'pem', ...encryption }).toString(), 'encrypted'],
    ['encrypted', rsa.privateKey.export({ type: 'pkcs1', format: 'pem', ...encryption }).toString(), 'encrypted'],
    ['a public key', rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'PUBLIC KEY'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', 'CERTIFICATE'],
    ['in OpenSSH format', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----', 'OPENSSH'],
    ['cut off', rsaPem.slice(0, 500), 'END'],
    ['damaged', rsaPem.replace(/\n.{64}\n/, '\n'), 'PEM'],
    ['a service account file without a key', '{"type":"service_account","hunter2":1}', 'private_key'],
    ['a word', 'hunter2', 'PEM'],
    ['an empty object', '{}', 'JWK'],
  ])('states why a key is not usable if it is %s', async (_what, key, reason) => {
    const error = await thrownError(() => signedWith(key));
    expect(error).toMatchObject({ code: 'secret-unavailable', outcome: 'not-sent', cause: undefined });
    expect(error.message).toContain('auth.key');
    expect(error.message).toContain(reason);
    expect(error.message).not.toContain('hunter2');
  });
});

/** Signs a JWT; jose verifies no signature of an RSA-PSS key. */
async function compactJwt(key: string, algorithm: string): Promise<string> {
  return tokenFrom(authenticatorOf({ type: 'jwt', algorithm, key: env('KEY') }, testDependencies({}, { KEY: key })));
}

function isSignedBy(key: KeyObject, jwt: string): boolean {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const bits = Number(decodeProtectedHeader(jwt).alg?.slice(2));
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: bits / 8 };
  return verify(`sha${bits}`, Buffer.from(`${header}.${payload}`), { key, ...padding }, Buffer.from(signature, 'base64url'));
}

function restrictedKey(hash: string, saltLength: number) {
  // The types of Node.js declare saltLength as text; it is a number.
  const salt: object = { saltLength };
  return generateKeyPairSync('rsa-pss', { modulusLength: 2048, hashAlgorithm: hash, mgf1HashAlgorithm: hash, ...salt });
}

describe('RSA-PSS key', () => {
  it.each(['PS256', 'PS384', 'PS512'])('signs with %s if the key does not restrict it', async (algorithm) => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
    const jwt = await compactJwt(pem(privateKey), algorithm);
    expect(decodeProtectedHeader(jwt)).toEqual({ alg: algorithm, typ: 'JWT' });
    expect(isSignedBy(publicKey, jwt)).toBe(true);
  });

  it('signs only with the algorithm that the key is restricted to', async () => {
    const { privateKey, publicKey } = restrictedKey('sha384', 48);
    expect(isSignedBy(publicKey, await compactJwt(pem(privateKey), 'PS384'))).toBe(true);
    for (const algorithm of ['PS256', 'PS512', 'RS384']) {
      expect((await thrownError(() => compactJwt(pem(privateKey), algorithm))).message).toContain(algorithm);
    }
  });

  it('rejects a key that requires a longer salt than RFC 7518 defines', async () => {
    const { privateKey } = restrictedKey('sha256', 64);
    expect(await thrownError(() => compactJwt(pem(privateKey), 'PS256'))).toMatchObject({ code: 'secret-unavailable' });
  });
});
