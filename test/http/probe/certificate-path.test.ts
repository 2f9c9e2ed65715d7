// needs: openssl
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CertificateFacts } from '../../../src/http/probe/certificate.js';
import { createApiClient } from '../../../src/index.js';
import { findingsOf } from '../../../src/tools/test-endpoint/findings.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type Authorities, createAuthorities, type Identity, stamp } from '../../helpers/servers/certificates.js';
import { startTlsServer } from '../../helpers/servers/tls-server.js';

let authorities: Authorities;
beforeAll(() => {
  authorities = createAuthorities();
  authorities.selfSigned('old', 'an old authority', true);
});
afterAll(() => authorities.remove());

const opened = closedAfterEach();

async function measure(identity: Identity, host = 'api.test') {
  const server = await startTlsServer(identity);
  const resolver = async () => [{ address: '127.0.0.1', family: 4 }];
  const client = createApiClient({ network: { allowLocal: true }, tls: { ca: authorities.root } }, { resolver });
  const probe = client.openProbe();
  opened.push(server, client, probe);
  const measurement = await probe.measure({ target: `https://${host}:${server.port}/`, deadlineMs: 5000 });
  const { certificate, outcome } = measurement;
  if (certificate === undefined) throw new Error('no certificate was seen');
  const findings = findingsOf({ measurement, bytes: 0, now: Date.now(), repeats: 0 }).filter((text) => text.startsWith('certificate'));
  return { certificate, findings, code: outcome.ok ? undefined : outcome.error.code };
}

const days = ({ daysLeft = Number.NaN }: CertificateFacts) => daysLeft;

describe('certificates that the verified path does not contain', () => {
  it('notes an expired certificate that the verified path does not contain', async () => {
    const leaf = authorities.issue('cross-leaf');
    const cross = authorities.crossSign('cross-expired', 'old', { from: stamp(-9), to: stamp(-2) });
    const { certificate, findings, code } = await measure({ ...leaf, cert: leaf.cert + cross });
    expect(code).toBeUndefined();
    expect(certificate).toMatchObject({ problems: [], chain: ['api.test', 'authority of a test'] });
    expect([39, 40]).toContain(days(certificate));
    expect(findings).toEqual([
      expect.stringMatching(/^certificate: the server also sends the certificate "authority of a test" \(valid until \d{4}-\d\d-\d\d\),/),
    ]);
  });

  it('counts daysLeft without a certificate that the verified path does not contain', async () => {
    const leaf = authorities.issue('soon-leaf');
    const cross = authorities.crossSign('cross-soon', 'old', { to: stamp(3.5) });
    const { certificate, findings } = await measure({ ...leaf, cert: leaf.cert + cross });
    expect([39, 40]).toContain(days(certificate));
    expect(findings).toEqual([]);
  });

  it('reports no weak signature of a certificate that the verified path does not contain', async () => {
    const leaf = authorities.issue('weak-leaf');
    const cross = authorities.crossSign('cross-weak', 'old', { digest: 'sha1' });
    expect((await measure({ ...leaf, cert: leaf.cert + cross })).certificate.problems).toEqual([]);
  });

  it('reports only the certificate of the path that has expired', async () => {
    const leaf = authorities.issue('expired-leaf', { from: stamp(-9), to: stamp(-1.5) });
    const cross = authorities.crossSign('cross-expired-too', 'old', { from: stamp(-9), to: stamp(-5) });
    const { certificate, code } = await measure({ ...leaf, cert: leaf.cert + cross });
    expect(code).toBe('tls-certificate-expired');
    expect(certificate.problems).toEqual([expect.stringMatching(/^expired: the server certificate /)]);
    expect(days(certificate)).toBe(-2);
  });

  it('reports only the host if the path of a certificate for another host is verified', async () => {
    const leaf = authorities.issue('other-leaf', { host: 'other.test' });
    const cross = authorities.crossSign('cross-other', 'old', { from: stamp(-9), to: stamp(-5) });
    const { certificate, code } = await measure({ ...leaf, cert: leaf.cert + cross });
    expect(code).toBe('tls-host-mismatch');
    expect(certificate.problems).toEqual(['wrong host: the certificate is for "other.test", not for api.test']);
  });

  it('counts an intermediate that connects the server certificate to a trusted authority', async () => {
    const middle = authorities.issue('needed', { host: 'an intermediate', isAuthority: true, to: stamp(5.5) });
    const leaf = authorities.issue('needed-leaf', { by: 'needed' });
    const cross = authorities.crossSign('cross-beside', 'old', { from: stamp(-9), to: stamp(-5) });
    const { certificate, findings } = await measure({ ...leaf, cert: leaf.cert + middle.cert + cross });
    expect(certificate).toMatchObject({ chain: ['api.test', 'an intermediate', 'authority of a test'], problems: [], daysLeft: 5 });
    expect(findings.map((text) => text.slice(0, 39))).toEqual([
      'certificate: the server also sends the ',
      'certificate: the chain expires in 5 day',
    ]);
  });
});

describe('date that cannot be read', () => {
  it.each([0, 1])('reports a date that cannot be read: date %i', async (index) => {
    const { cert, key } = authorities.issue(`odd-${index}`);
    const der = Buffer.from(cert.replace(/-----.*-----|\s/g, ''), 'base64');
    const date = [...der.toString('latin1').matchAll(/\d{12}Z/g)][index];
    if (date === undefined) throw new Error('the certificate has no such date');
    der.write('13', date.index + 2, 'latin1');
    const pem = `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
    const { certificate, code } = await measure({ key, cert: pem });
    expect(code).toBe('tls-certificate-untrusted');
    expect(certificate.problems).toContain('invalid: the server certificate has a date that cannot be read');
    expect([certificate.validFrom, certificate.validTo][index]).toBe('unreadable');
    expect(certificate.daysLeft === undefined).toBe(index === 1);
  });
});

describe('reason that is none of the usual ones', () => {
  it('reports a purpose that does not allow servers', async () => {
    const { certificate } = await measure(authorities.issue('client-only', { extensions: ['extendedKeyUsage=clientAuth'] }));
    expect(certificate.problems).toEqual(['rejected: a certificate in the chain of the server does not allow this use']);
  });
});

describe('host name with a trailing dot', () => {
  it('compares a host name without its trailing dot', async () => {
    const { certificate, code } = await measure(authorities.issue('dot'), 'api.test.');
    expect(code).toBeUndefined();
    expect(certificate.problems).toEqual([]);
    const expired = await measure(authorities.issue('dot-expired', { from: stamp(-9), to: stamp(-2) }), 'api.test.');
    expect(expired.certificate.problems.map((problem) => problem.split(':', 1)[0])).toEqual(['expired']);
  });
});
