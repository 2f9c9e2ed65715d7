// needs: openssl
import { createHash, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { decodeProtectedHeader } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { authenticatorOf, tokenFrom } from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { type Authorities, createAuthorities, type Identity } from '../../helpers/servers/certificates.js';
import { startTokenServer, type TokenServer } from '../../helpers/servers/token-server.js';

describe('header of an assertion', () => {
  let server: TokenServer;
  let authorities: Authorities;
  let identity: Identity;
  beforeAll(() => {
    authorities = createAuthorities();
    identity = authorities.selfSigned('client', 'client.test');
  });
  afterAll(() => authorities.remove());
  beforeEach(async () => {
    server = await startTokenServer();
  });
  afterEach(() => server.close());

  async function headerOf(more: object) {
    const options = {
      ...{ type: 'oauth2', grant: 'client-credentials', tokenEndpoint: `${server.url}/token`, clientId: 'me' },
      ...{ clientAuthentication: 'private-key-jwt', privateKey: identity.key, ...more },
    };
    await tokenFrom(authenticatorOf(options));
    return decodeProtectedHeader(server.forms.at(-1)?.get('client_assertion') ?? '');
  }

  it('signs with PS384 by default if the RSA-PSS key allows nothing else', async () => {
    const { privateKey: restricted } = generateKeyPairSync('rsa-pss', { modulusLength: 2048, hashAlgorithm: 'sha384' });
    expect(await headerOf({ privateKey: restricted.export({ type: 'pkcs8', format: 'pem' }).toString() })).toMatchObject({ alg: 'PS384' });
  });

  it.each<[string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['with escaped line breaks', (text) => text.replaceAll('\n', '\\n')],
    ['after its key', (text) => `${identity.key}${text}`],
  ])('identifies the certificate in both x5t headers, from PEM %s', async (_what, change) => {
    const { raw } = new X509Certificate(identity.cert);
    const thumbprint = (algorithm: string) => createHash(algorithm).update(raw).digest('base64url');
    expect(await headerOf({ certificate: change(identity.cert) })).toMatchObject({
      x5t: thumbprint('sha1'),
      'x5t#S256': thumbprint('sha256'),
    });
  });

  it('identifies the certificate by a thumbprint in hex, with colons or without', async () => {
    const { fingerprint, fingerprint256, raw } = new X509Certificate(identity.cert);
    const sha1 = createHash('sha1').update(raw).digest('base64url');
    for (const certificate of [fingerprint, fingerprint.replaceAll(':', '').toLowerCase()]) {
      expect(await headerOf({ certificate })).toMatchObject({ x5t: sha1 });
    }
    const header = await headerOf({ certificate: fingerprint256 });
    expect(header['x5t#S256']).toBe(createHash('sha256').update(raw).digest('base64url'));
    expect(header.x5t).toBeUndefined();
  });

  it('rejects the certificate of another key, and text that is not a certificate', async () => {
    const other = authorities.selfSigned('other', 'other.test');
    for (const certificate of [other.cert, 'abc', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----']) {
      const error = await thrownError(() => headerOf({ certificate }));
      expect(error).toMatchObject({ code: 'secret-unavailable', outcome: 'not-sent' });
      expect(error.message).toContain('auth.certificate');
    }
    expect(server.forms).toHaveLength(0);
  });
});
