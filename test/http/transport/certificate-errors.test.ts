// needs: openssl
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateFailure } from '../../../src/http/transport/certificate-errors.js';
import { toTransportError } from '../../../src/http/transport/transport-errors.js';
import { createApiClient } from '../../../src/index.js';
import { errorOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type Authorities, createAuthorities, type Identity } from '../../helpers/servers/certificates.js';
import { startTlsServer } from '../../helpers/servers/tls-server.js';

let authorities: Authorities;
beforeAll(() => {
  authorities = createAuthorities();
});
afterAll(() => authorities.remove());

const opened = closedAfterEach();

/** Calls a server with this certificate, with four attempts. */
async function callWith(identity: Identity) {
  const server = await startTlsServer(identity);
  const resolver = async () => [{ address: '127.0.0.1', family: 4 }];
  const definition = { network: { allowLocal: true }, tls: { ca: authorities.root }, retry: { attempts: 4, baseMs: 1 } };
  const client = createApiClient(definition, { resolver });
  opened.push(server, client);
  const outcome = await client.call({ target: `https://api.test:${server.port}/` });
  return { outcome, server };
}

/** Issues an authority with these constraints. */
function authority(name: string, constraints: readonly string[], by?: string): Identity {
  return authorities.issue(name, { host: name, extensions: constraints, ...(by !== undefined && { by }) });
}

const isAuthority = ['basicConstraints=critical,CA:TRUE', 'keyUsage=keyCertSign'];

const rejected: readonly (readonly [what: string, issue: () => Identity])[] = [
  ['a certificate for clients only', () => authorities.issue('client', { extensions: ['extendedKeyUsage=clientAuth'] })],
  [
    'an issuer that is not an authority',
    () => {
      const issuer = authority('no-authority', ['basicConstraints=CA:FALSE']);
      const leaf = authorities.issue('by-no-authority', { by: 'no-authority' });
      return { ...leaf, cert: leaf.cert + issuer.cert };
    },
  ],
  [
    'a path that is longer than its authority allows',
    () => {
      const top = authority('short-path', ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=keyCertSign']);
      const middle = authority('too-deep', isAuthority, 'short-path');
      const leaf = authorities.issue('below-too-deep', { by: 'too-deep' });
      return { ...leaf, cert: leaf.cert + middle.cert + top.cert };
    },
  ],
  [
    'a host that the authority may not certify',
    () => {
      const limited = authority('limited', [...isAuthority, 'nameConstraints=critical,permitted;DNS:example.com']);
      const leaf = authorities.issue('outside', { by: 'limited' });
      return { ...leaf, cert: leaf.cert + limited.cert };
    },
  ],
  ['an unknown critical extension', () => authorities.issue('critical', { extensions: ['1.2.3.4.5.6=critical,DER:05:00'] })],
  ['a changed signature', () => changed(authorities.issue('changed'), 'signature')],
  ['a month that does not exist', () => changed(authorities.issue('month'), 'date')],
];

/** Changes one certificate: the last byte of its signature, or the month of its end. */
function changed({ cert, key }: Identity, part: 'signature' | 'date'): Identity {
  const der = Buffer.from(cert.replace(/-----.*-----|\s/g, ''), 'base64');
  if (part === 'signature') der.writeUInt8((der.at(-1) ?? 0) ^ 1, der.length - 1);
  else {
    const [, end] = [...der.toString('latin1').matchAll(/\d{12}Z/g)];
    if (end === undefined) throw new Error('the certificate has no second date');
    der.write('13', end.index + 2, 'latin1');
  }
  const base64 = der.toString('base64').replace(/.{64}/g, '$&\n');
  return { key, cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n` };
}

describe('certificate that OpenSSL rejects for good', () => {
  it.each(rejected)('ends the call without a retry: %s', async (_what, issue) => {
    const { outcome, server } = await callWith(issue());
    expect(errorOf(outcome)).toMatchObject({ code: 'tls-certificate-untrusted', outcome: 'not-sent', safeToRetry: false });
    expect(errorOf(outcome).hint).not.toContain('tls.ca');
    expect(outcome.attempts).toHaveLength(1);
    expect(server).toMatchObject({ requests: 0, connections: 1 });
  });

  it('knows every verdict of OpenSSL that Node names', () => {
    // The list of Node's documentation, which names them as this version of the program does.
    const named = [
      ...['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_CRL', 'UNABLE_TO_DECRYPT_CERT_SIGNATURE', 'UNABLE_TO_DECRYPT_CRL_SIGNATURE'],
      ...['UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY', 'CERT_SIGNATURE_FAILURE', 'CRL_SIGNATURE_FAILURE', 'CERT_NOT_YET_VALID'],
      ...['CERT_HAS_EXPIRED', 'CRL_NOT_YET_VALID', 'CRL_HAS_EXPIRED', 'ERROR_IN_CERT_NOT_BEFORE_FIELD', 'ERROR_IN_CERT_NOT_AFTER_FIELD'],
      ...['ERROR_IN_CRL_LAST_UPDATE_FIELD', 'ERROR_IN_CRL_NEXT_UPDATE_FIELD', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
      ...['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'CERT_CHAIN_TOO_LONG', 'CERT_REVOKED', 'INVALID_CA'],
      ...['PATH_LENGTH_EXCEEDED', 'INVALID_PURPOSE', 'CERT_UNTRUSTED', 'CERT_REJECTED', 'HOSTNAME_MISMATCH', 'UNSPECIFIED'],
    ];
    for (const code of named) {
      const error = toTransportError(Object.assign(new Error('a verdict'), { code }), { sent: false, repeatable: true });
      expect([code, error.code]).toEqual([code, expect.stringMatching(/^tls-(certificate|host)-/)]);
      expect(error).toMatchObject({ outcome: 'not-sent', safeToRetry: false });
    }
  });

  it.each([
    ['EE certificate key too weak', 'tls-certificate-weak'],
    ['CA md too weak', 'tls-certificate-weak'],
    ['permitted subtree violation', 'tls-certificate-untrusted'],
    ['IP address mismatch', 'tls-host-mismatch'],
    ['unhandled critical extension', 'tls-certificate-untrusted'],
    ['something new', 'tls-certificate-untrusted'],
  ])('reads the text of a verdict without a name: %s', (message, code) => {
    expect(certificateFailure({ code: 'UNSPECIFIED', message })).toMatchObject({ code });
  });

  it.each(['ECONNRESET', 'toString', '', undefined])('does not take the code %s for a verdict', (code) => {
    expect(certificateFailure({ code, message: 'key too weak' })).toBeUndefined();
  });
});
