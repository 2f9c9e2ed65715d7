// needs: openssl
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CertificateFacts } from '../../../src/http/probe/certificate.js';
import type { Measurement, Probe } from '../../../src/http/probe/probe.js';
import { type ApiClient, createApiClient } from '../../../src/index.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type Authorities, createAuthorities, type Identity, stamp } from '../../helpers/servers/certificates.js';
import { startTlsServer, type TlsServer } from '../../helpers/servers/tls-server.js';

let authorities: Authorities;
/** Trusts the authority of the tests. Shared by all tests, because loading the other authorities is slow. */
let client: ApiClient;
let probe: Probe;
beforeAll(() => {
  authorities = createAuthorities();
  const resolver = async () => [{ address: '127.0.0.1', family: 4 }];
  client = createApiClient({ network: { allowLocal: true }, tls: { ca: authorities.root } }, { resolver });
  probe = client.openProbe();
});
afterAll(async () => {
  await probe.close();
  await client.close();
  authorities.remove();
});

const opened = closedAfterEach();

async function measure(identity: Identity, host = 'api.test'): Promise<{ server: TlsServer; measurement: Measurement }> {
  const server = await startTlsServer(identity);
  opened.push(server);
  return { server, measurement: await probe.measure({ target: `https://${host}:${server.port}/`, deadlineMs: 5000 }) };
}

function factsOf({ certificate }: Measurement): CertificateFacts {
  if (certificate === undefined) throw new Error('no certificate was seen');
  return certificate;
}

/** Measures a handshake that must fail before any HTTP is sent. */
async function refused(identity: Identity, host?: string): Promise<{ facts: CertificateFacts; code: string }> {
  const { server, measurement } = await measure(identity, host);
  const { outcome } = measurement;
  if (outcome.ok) throw new Error('the handshake succeeded');
  expect(outcome.error).toMatchObject({ outcome: 'not-sent', safeToRetry: false });
  // The certificate is not read on a second connection, which would have to accept any certificate.
  expect(server).toMatchObject({ requests: 0, connections: 1 });
  return { facts: factsOf(measurement), code: outcome.error.code };
}

describe('trusted certificate', () => {
  it('describes a trusted certificate without problems', async () => {
    const { measurement } = await measure(authorities.issue('good', { extensions: ['extendedKeyUsage=serverAuth'] }));
    expect(measurement.outcome.ok).toBe(true);
    expect(measurement.connection).toMatchObject({
      protocol: 'HTTP/1.1',
      tls: 'TLSv1.3',
      cipher: expect.stringMatching(/^TLS_/),
      reused: false,
    });
    expect(factsOf(measurement)).toMatchObject({
      subject: 'api.test',
      names: ['api.test'],
      issuer: 'authority of a test',
      validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      key: 'EC 256 bits (prime256v1)',
      signature: 'ECDSA-SHA256',
      fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/),
      chain: ['api.test', 'authority of a test'],
      problems: [],
    });
    expect([39, 40]).toContain(factsOf(measurement).daysLeft);
  });

  it('counts daysLeft until the first expiry in the chain', async () => {
    const middle = authorities.issue('short', { host: 'short authority', to: stamp(5.5), isAuthority: true });
    const leaf = authorities.issue('behind-short', { by: 'short' });
    const { measurement } = await measure({ ...leaf, cert: leaf.cert + middle.cert });
    expect(measurement.outcome.ok).toBe(true);
    expect(factsOf(measurement)).toMatchObject({ chain: ['api.test', 'short authority', 'authority of a test'], daysLeft: 5 });
  });
});

describe('rejected certificate', () => {
  it('describes an expired certificate', async () => {
    const { facts, code } = await refused(authorities.issue('expired', { from: stamp(-9), to: stamp(-2.5) }));
    expect(code).toBe('tls-certificate-expired');
    expect(facts.problems).toEqual([`expired: the server certificate was valid until ${facts.validTo.slice(0, 10)}`]);
    expect(facts.daysLeft).toBe(-3);
  });

  it('describes a certificate that is not yet valid', async () => {
    const { facts, code } = await refused(authorities.issue('early', { from: stamp(3), to: stamp(9) }));
    expect(code).toBe('tls-certificate-expired');
    expect(facts.problems).toEqual([`not yet valid: the server certificate is valid from ${facts.validFrom.slice(0, 10)}`]);
  });

  it('describes a self-signed certificate', async () => {
    const { facts, code } = await refused(authorities.selfSigned('self', 'api.test'));
    expect(code).toBe('tls-certificate-untrusted');
    expect(facts.problems).toEqual(['self-signed: no authority vouches for the server']);
  });

  it('describes a certificate for another host', async () => {
    const { facts, code } = await refused(authorities.issue('other', { host: 'other.test' }));
    expect(code).toBe('tls-host-mismatch');
    expect(facts.problems).toEqual(['wrong host: the certificate is for "other.test", not for api.test']);
  });

  it('describes a chain with an unknown authority', async () => {
    const stranger = authorities.selfSigned('stranger', 'a strange authority', true);
    const leaf = authorities.issue('estranged', { by: 'stranger' });
    const { facts, code } = await refused({ ...leaf, cert: leaf.cert + stranger.cert });
    expect(code).toBe('tls-certificate-untrusted');
    expect(facts.problems).toEqual(['unknown authority: the chain ends at "a strange authority", which is not trusted']);
  });

  it('describes a chain that ends below an unknown authority', async () => {
    authorities.selfSigned('stranger-2', 'another authority', true);
    const middle = authorities.issue('middle-2', { host: 'its intermediate', by: 'stranger-2', isAuthority: true });
    const leaf = authorities.issue('estranged-2', { by: 'middle-2' });
    const { facts } = await refused({ ...leaf, cert: leaf.cert + middle.cert });
    expect(facts.problems).toEqual(['unknown authority: the chain ends at the issuer "another authority", which is not trusted']);
    expect(facts.chain).toEqual(['api.test', 'its intermediate']);
  });

  it('describes a chain without its intermediate certificate', async () => {
    const middle = authorities.issue('middle', { host: 'an intermediate', isAuthority: true });
    const leaf = authorities.issue('behind', { by: 'middle' });
    const withIssuerUrl = authorities.issue('behind-with-url', {
      by: 'middle',
      extensions: ['authorityInfoAccess=caIssuers;URI:http://ca.test/middle.der'],
    });
    expect((await measure({ ...leaf, cert: leaf.cert + middle.cert })).measurement.outcome.ok).toBe(true);
    // The server certificate alone does not show which of the two is the case, unless it lists the URL of its issuer.
    const alone = await refused(leaf);
    expect(alone.code).toBe('tls-certificate-untrusted');
    expect(alone.facts.problems).toEqual([
      'missing intermediate or unknown authority: the server sent only its own certificate, and its issuer "an intermediate" is unknown',
    ]);
    expect((await refused(withIssuerUrl)).facts.problems).toEqual([
      'missing intermediate: the server did not send the certificate of its issuer "an intermediate"',
    ]);
  });

  it('describes a certificate with a weak signature', async () => {
    const { facts, code } = await refused(authorities.issue('sha1', { key: 'rsa:2048', digest: 'sha1' }));
    expect(code).toBe('tls-certificate-weak');
    expect(facts).toMatchObject({ key: 'RSA 2048 bits', problems: ['weak: the server certificate is signed with ECDSA-SHA1'] });
  });

  it('describes all problems of one certificate', async () => {
    const bad = authorities.issue('bad', { host: 'other.test', from: stamp(-9), to: stamp(-2), key: 'rsa:1024' });
    const { facts } = await refused(bad);
    expect(facts.problems.map((problem) => problem.split(':', 1)[0])).toEqual(['expired', 'wrong host', 'weak']);
  });
});

describe('weak key', () => {
  it('describes a weak key, whether this version of Node rejects it or not', async () => {
    const { measurement } = await measure(authorities.issue('weak', { key: 'rsa:1024' }));
    expect(factsOf(measurement)).toMatchObject({
      key: 'RSA 1024 bits',
      problems: ['weak: the server certificate has the key RSA 1024 bits'],
    });
    if (!measurement.outcome.ok) expect(measurement.outcome.error).toMatchObject({ code: 'tls-certificate-weak', outcome: 'not-sent' });
  });
});

describe('IP address', () => {
  it('compares an IP address with the addresses of the certificate, not with its DNS names', async () => {
    const { server, measurement } = await measure(authorities.issue('by-name'), '127.0.0.1');
    expect(factsOf(measurement).problems).toEqual(['wrong host: the certificate is for "api.test", not for 127.0.0.1']);
    expect(server.requests).toBe(0);
  });
});
