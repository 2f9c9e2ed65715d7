import { X509Certificate } from 'node:crypto';

export interface CertificatePath {
  /** From the server certificate to the last issuer that is known. */
  readonly path: readonly X509Certificate[];
  /** Certificates that the server sent and that the path does not contain. */
  readonly unused: readonly X509Certificate[];
}

export interface PathOptions {
  /** The server certificate first. */
  readonly sent: readonly [X509Certificate, ...X509Certificate[]];
  readonly trusted: readonly X509Certificate[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whether OpenSSL accepted the path, so that every certificate of it is valid now. */
  readonly isVerified: boolean;
}

const maxPathLength = 10;

/**
 * Finds the path that OpenSSL verified: Node shows only what the server sent. A server can send further certificates, such as
 * a cross-signed one for older clients. OpenSSL prefers issuers that are trusted, then those that are valid now
 * (https://docs.openssl.org/3.0/man1/openssl-verification-options/#certification-path-building).
 */
export function findPath({ sent, trusted, now, isVerified }: PathOptions): CertificatePath {
  const path: X509Certificate[] = [sent[0]];
  for (let last = sent[0]; path.length < maxPathLength && !isSelfSigned(last); ) {
    const issuers = [...trusted, ...sent].filter((candidate) => !includes(path, candidate) && hasIssued(candidate, last));
    const issuer = issuers.find((one) => isValidAt(one, now)) ?? (isVerified ? undefined : issuers[0]);
    if (issuer === undefined) break;
    path.push(issuer);
    last = issuer;
  }
  return { path, unused: sent.filter((certificate) => !includes(path, certificate)) };
}

export function isSelfSigned(certificate: X509Certificate): boolean {
  return certificate.subject === certificate.issuer && certificate.checkIssued(certificate);
}

/** Reports whether the time is within the validity. A date that cannot be read is NaN, and never valid. */
export function isValidAt({ validFrom, validTo }: X509Certificate, time: number): boolean {
  return Date.parse(validFrom) <= time && time <= Date.parse(validTo);
}

/** Compares the signature, too: two authorities can have one name. */
function hasIssued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  if (issuer.subject !== certificate.issuer) return false;
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    // A key of a kind that this version of OpenSSL does not know.
    return false;
  }
}

function includes(path: readonly X509Certificate[], { fingerprint256 }: X509Certificate): boolean {
  return path.some((one) => one.fingerprint256 === fingerprint256);
}

const parsed = new WeakMap<readonly string[], readonly X509Certificate[]>();

/** Parses PEM texts, which can contain several certificates each: once for each list, because it can have 150. */
export function parseAuthorities(pems: readonly string[]): readonly X509Certificate[] {
  const known = parsed.get(pems);
  if (known !== undefined) return known;
  const blocks = pems.flatMap((pem) => pem.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]+-----END[^-]+-----/g) ?? []);
  const certificates = blocks.flatMap((block) => parseCertificate(block) ?? []);
  parsed.set(pems, certificates);
  return certificates;
}

/** Returns undefined if the text or the DER bytes are not a certificate. */
export function parseCertificate(certificate: Uint8Array | string): X509Certificate | undefined {
  try {
    return new X509Certificate(certificate);
  } catch {
    return undefined;
  }
}
