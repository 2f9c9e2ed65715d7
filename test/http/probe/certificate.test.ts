import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CertificateFacts } from '../../../src/http/probe/certificate.js';
import type { Measurement, Probe } from '../../../src/http/probe/probe.js';
import { type ApiClient, createApiClient } from '../../../src/index.js';
import { type Authorities, createAuthorities, type Identity, stamp } from '../../helpers/servers/certificates.js';
import { startTlsServer, type TlsServer } from '../../helpers/servers/tls-server.js';

let authorities: Authorities;
/** Of a client that trusts the authority of the test; it reads all others too, which takes its time, so there is one for all. */
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

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function measure(identity: Identity, host = 'api.test'): Promise<{ server: TlsServer; measurement: Measurement }> {
  const server = await startTlsServer(identity);
  opened.push(server);
  return { server, measurement: await probe.measure({ target: `https://${host}:${server.port}/`, deadlineMs: 5000 }) };
}

function factsOf({ certificate }: Measurement): CertificateFacts {
  if (certificate === undefined) throw new Error('no certificate was seen');
  return certificate;
}

/** A handshake that must fail, without a byte of HTTP. */
async function refused(identity: Identity, host?: string): Promise<{ facts: CertificateFacts; code: string }> {
  const { server, measurement } = await measure(identity, host);
  const { outcome } = measurement;
  if (outcome.ok) throw new Error('the handshake went well');
  expect(outcome.error).toMatchObject({ outcome: 'not-sent', safeToRetry: false });
  // One connection: nothing is looked at on a second one, which would have to accept any certificate.
  expect(server).toMatchObject({ requests: 0, connections: 1 });
  return { facts: factsOf(measurement), code: outcome.error.code };
}

describe('a certificate that is trusted', () => {
  it('is described, and nothing is wrong with it', async () => {
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

  it('counts the days of the whole chain', async () => {
    const middle = authorities.issue('short', { host: 'short authority', to: stamp(5.5), isAuthority: true });
    const leaf = authorities.issue('behind-short', { by: 'short' });
    const { measurement } = await measure({ ...leaf, cert: leaf.cert + middle.cert });
    expect(measurement.outcome.ok).toBe(true);
    expect(factsOf(measurement)).toMatchObject({ chain: ['api.test', 'short authority', 'authority of a test'], daysLeft: 5 });
  });
});

describe('a certificate that is refused is described all the same', () => {
  it('expired', async () => {
    const { facts, code } = await refused(authorities.issue('expired', { from: stamp(-9), to: stamp(-2.5) }));
    expect(code).toBe('tls-certificate-expired');
    expect(facts.problems).toEqual([expect.stringMatching(/^expired: the certificate was valid until \d{4}-\d\d-\d\d$/)]);
    expect(facts.daysLeft).toBe(-3);
  });

  it('not yet valid', async () => {
    const { facts, code } = await refused(authorities.issue('early', { from: stamp(3), to: stamp(9) }));
    expect(code).toBe('tls-certificate-expired');
    expect(facts.problems).toEqual([expect.stringMatching(/^not yet valid: the certificate is valid from \d{4}-\d\d-\d\d$/)]);
  });

  it('self-signed', async () => {
    const { facts, code } = await refused(authorities.selfSigned('self', 'api.test'));
    expect(code).toBe('tls-certificate-untrusted');
    expect(facts.problems).toEqual([expect.stringMatching(/^self-signed: /)]);
  });

  it('for another host', async () => {
    const { facts, code } = await refused(authorities.issue('other', { host: 'other.test' }));
    expect(code).toBe('tls-host-mismatch');
    expect(facts.problems).toEqual(['wrong host: the certificate is for "other.test", and not for api.test']);
  });

  it('from an unknown authority, which the server sends along', async () => {
    const stranger = authorities.selfSigned('stranger', 'a strange authority', true);
    const leaf = authorities.issue('estranged', { by: 'stranger' });
    const { facts, code } = await refused({ ...leaf, cert: leaf.cert + stranger.cert });
    expect(code).toBe('tls-certificate-untrusted');
    expect(facts.problems).toEqual(['unknown authority: the chain ends at "a strange authority", which is not trusted here']);
  });

  it('from an intermediate of an unknown authority', async () => {
    authorities.selfSigned('stranger-2', 'another authority', true);
    const middle = authorities.issue('middle-2', { host: 'its intermediate', by: 'stranger-2', isAuthority: true });
    const leaf = authorities.issue('estranged-2', { by: 'middle-2' });
    const { facts } = await refused({ ...leaf, cert: leaf.cert + middle.cert });
    expect(facts.problems).toEqual(['unknown authority: the chain ends at the issuer "another authority", which is not trusted here']);
    expect(facts.chain).toEqual(['api.test', 'its intermediate']);
  });

  it('without its intermediate, which would be trusted', async () => {
    const middle = authorities.issue('middle', { host: 'an intermediate', isAuthority: true });
    const leaf = authorities.issue('behind', { by: 'middle' });
    const told = authorities.issue('behind-told', {
      by: 'middle',
      extensions: ['authorityInfoAccess=caIssuers;URI:http://ca.test/middle.der'],
    });
    expect((await measure({ ...leaf, cert: leaf.cert + middle.cert })).measurement.outcome.ok).toBe(true);
    // From the server's own certificate alone nobody can tell the two apart, unless it says where its issuer is to be had.
    const alone = await refused(leaf);
    expect(alone.code).toBe('tls-certificate-untrusted');
    expect(alone.facts.problems).toEqual([
      expect.stringMatching(/^missing intermediate or unknown authority: .* issuer "an intermediate"$/),
    ]);
    expect((await refused(told)).facts.problems).toEqual([
      'missing intermediate: the server does not send the certificate of the issuer "an intermediate"',
    ]);
  });

  it('with a weak signature', async () => {
    const { facts, code } = await refused(authorities.issue('sha1', { key: 'rsa:2048', digest: 'sha1' }));
    expect(code).toBe('tls-certificate-weak');
    expect(facts).toMatchObject({ key: 'RSA 2048 bits', problems: ['weak: the certificate is signed with ECDSA-SHA1'] });
  });

  it('wrong in several ways: all of them are told', async () => {
    const bad = authorities.issue('bad', { host: 'other.test', from: stamp(-9), to: stamp(-2), key: 'rsa:1024' });
    const { facts } = await refused(bad);
    expect(facts.problems.map((problem) => problem.split(':', 1)[0])).toEqual(['expired', 'wrong host', 'weak']);
  });
});

describe('a weak key', () => {
  it('is told, whether this version of Node refuses it or not', async () => {
    const { measurement } = await measure(authorities.issue('weak', { key: 'rsa:1024' }));
    expect(factsOf(measurement)).toMatchObject({ key: 'RSA 1024 bits', problems: ['weak: the key of the certificate is RSA 1024 bits'] });
    if (!measurement.outcome.ok) expect(measurement.outcome.error).toMatchObject({ code: 'tls-certificate-weak', outcome: 'not-sent' });
  });
});

describe('an address', () => {
  it('is checked against the addresses of the certificate', async () => {
    const { server, measurement } = await measure(authorities.issue('by-name'), '127.0.0.1');
    expect(factsOf(measurement).problems).toEqual(['wrong host: the certificate is for "api.test", and not for 127.0.0.1']);
    expect(server.requests).toBe(0);
  });
});
