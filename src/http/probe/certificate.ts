import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { rootCertificates } from 'node:tls';
import { quote, quoteUnlessPlain } from '../../runtime/quote.js';
import { certificateFailure } from '../transport/certificate-errors.js';
import { findPath, isSelfSigned, isValidAt, parseAuthorities, parseCertificate } from './certificate-path.js';
import { signatureAlgorithm } from './signature-algorithm.js';

/** Contents of a server certificate, and its problems. */
export interface CertificateFacts {
  readonly subject: string;
  /** DNS names and IP addresses of subjectAltName. Maximum: 20. */
  readonly names: readonly string[];
  readonly issuer: string;
  /** ISO date, or `unreadable`. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Whole days until the first certificate of the verified path expires; negative if one has expired. Absent if a date is unreadable. */
  readonly daysLeft?: number;
  /** Type and size, e.g. `RSA 2048 bits` or `EC 256 bits (prime256v1)`. */
  readonly key: string;
  readonly signature: string;
  readonly fingerprint: string;
  /** Subjects of the verified path, the server certificate first. */
  readonly chain: readonly string[];
  /** Sentences for the user. Empty if there is no problem. */
  readonly problems: readonly string[];
  /** Observations about certificates that the verified path does not contain. */
  readonly notes: readonly string[];
}

export interface CertificateCheck {
  /** Certificates in DER, the server certificate first. */
  readonly chain: readonly Uint8Array[];
  /** Host name or IP address that the certificate must match. */
  readonly host: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Error of Node or OpenSSL; undefined if they trust the certificate. */
  readonly failure: { readonly code: string; readonly message: string } | undefined;
  /** PEM texts of the trusted authorities. */
  readonly authorities: readonly string[];
}

const maxNames = 20;
const dayMs = 24 * 60 * 60 * 1000;

/** Describes the certificate of a server; returns undefined without a certificate or if it cannot be parsed. */
export function describeCertificate({ chain: ders, host, now, failure, authorities }: CertificateCheck): CertificateFacts | undefined {
  const [leaf, ...issuers] = ders.flatMap((der) => parseCertificate(der) ?? []);
  if (leaf === undefined) return undefined;
  // Node compares the host name last, so the path of a certificate for another host was verified.
  const isVerified = failure === undefined || failure.code === 'ERR_TLS_CERT_ALTNAME_INVALID';
  const { path, unused } = findPath({ sent: [leaf, ...issuers], trusted: parseAuthorities(authorities), now, isVerified });
  const names = namesOf(leaf.subjectAltName);
  const firstExpiry = Math.min(...path.map(({ validTo }) => Date.parse(validTo)));
  const problems = [
    ...path.flatMap((certificate, index) => validityProblems(certificate, index, now)),
    ...hostProblems(leaf, names, host, failure?.code),
    ...trustProblems(path, failure?.code),
    ...otherProblems(failure),
    ...path.flatMap((certificate, index) => strengthProblems(certificate, index)),
  ];
  return {
    subject: nameOf(leaf.subject),
    names: names.slice(0, maxNames),
    issuer: nameOf(leaf.issuer),
    validFrom: isoDate(leaf.validFrom) ?? unreadable,
    validTo: isoDate(leaf.validTo) ?? unreadable,
    ...(!Number.isNaN(firstExpiry) && { daysLeft: Math.floor((firstExpiry - now) / dayMs) }),
    key: describeKey(keyOf(leaf)),
    signature: signatureAlgorithm(leaf.raw),
    fingerprint: leaf.fingerprint256,
    chain: path.map(({ subject }) => nameOf(subject)),
    problems,
    notes: isVerified ? unused.filter((certificate) => !isValidAt(certificate, now)).map(describeUnused) : [],
  };
}

function describeUnused({ subject, validTo }: X509Certificate): string {
  const sent = `the server also sends the certificate ${quote(nameOf(subject))} (valid until ${dateOf(validTo)})`;
  return `${sent}, which the verified chain does not contain; older clients may reject it`;
}

/** Returns the common name, or the complete name without one. Truncated, because the certificate can contain anything. */
function nameOf(distinguished: string | undefined): string {
  const lines = (distinguished ?? '').split('\n').filter((line) => line !== '');
  const commonName = lines.find((line) => line.startsWith('CN='))?.slice(3);
  const organization = lines.find((line) => line.startsWith('O='))?.slice(2);
  const name = commonName === undefined ? lines.join(', ') : organization === undefined ? commonName : `${commonName} (${organization})`;
  return name === '' ? 'no name' : name.slice(0, 120);
}

function namesOf(subjectAltName: string | undefined): string[] {
  const found = (subjectAltName ?? '').match(/(?:DNS|IP Address):(?:"(?:[^"\\]|\\.)*"|[^,]+)/g) ?? [];
  return found.map((name) => name.replace(/^(?:DNS|IP Address):/, '').slice(0, 120));
}

const roleOf = (index: number, { subject }: X509Certificate) =>
  index === 0 ? 'the server certificate' : `the issuer certificate ${quote(nameOf(subject))}`;
const unreadable = 'unreadable';

/** Returns undefined for a date that cannot be read, such as the 31st of a 13th month: OpenSSL shows it as "Bad time value". */
function isoDate(timestamp: string): string | undefined {
  const time = Date.parse(timestamp);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const dateOf = (timestamp: string) => isoDate(timestamp)?.slice(0, 10) ?? unreadable;

function validityProblems(certificate: X509Certificate, index: number, now: number): string[] {
  const { validFrom, validTo } = certificate;
  if (isoDate(validFrom) === undefined || isoDate(validTo) === undefined)
    return [`invalid: ${roleOf(index, certificate)} has a date that cannot be read`];
  if (Date.parse(validTo) < now) return [`expired: ${roleOf(index, certificate)} was valid until ${dateOf(validTo)}`];
  if (Date.parse(validFrom) > now) return [`not yet valid: ${roleOf(index, certificate)} is valid from ${dateOf(validFrom)}`];
  return [];
}

function hostProblems(leaf: X509Certificate, names: readonly string[], host: string, failure: string | undefined): string[] {
  // A certificate that Node trusts matches the host. Node compares the names last, so after another failure they are compared below.
  if (failure === undefined) return [];
  const matchedName = isIP(host) === 0 ? leaf.checkHost(host) : leaf.checkIP(host);
  if (failure !== 'ERR_TLS_CERT_ALTNAME_INVALID' && matchedName !== undefined) return [];
  if (names.length === 0) return [`wrong host: the certificate contains no host name, so it is not valid for ${quoteUnlessPlain(host)}`];
  const listed = `${names
    .slice(0, 5)
    .map((name) => quote(name))
    .join(', ')}${names.length > 5 ? ', …' : ''}`;
  return [`wrong host: the certificate is for ${listed}, not for ${quoteUnlessPlain(host)}`];
}

const untrustedIssuerCodes: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Returns why the chain is not trusted. OpenSSL reports only its first failure, so self-signed is checked after every failure. */
function trustProblems(chain: readonly X509Certificate[], failure: string | undefined): string[] {
  const [leaf] = chain;
  const top = chain.at(-1);
  if (failure === undefined || leaf === undefined || top === undefined) return [];
  if (isSelfSigned(leaf)) return ['self-signed: no authority vouches for the server'];
  if (!untrustedIssuerCodes.has(failure)) return [];
  if (isSelfSigned(top)) return [`unknown authority: the chain ends at ${quote(nameOf(top.subject))}, which is not trusted`];
  const issuer = quote(nameOf(top.issuer));
  if (isPublicRoot(top.issuer))
    return [`broken chain: the issuer ${issuer} is known, but did not sign the certificate that the server sent`];
  if (chain.length > 1) return [`unknown authority: the chain ends at the issuer ${issuer}, which is not trusted`];
  // Authorities with intermediates normally list the URL of the issuer certificate (RFC 5280 §4.2.2.1); private roots rarely do.
  if (/CA Issuers/.test(leaf.infoAccess ?? '')) {
    return [`missing intermediate: the server did not send the certificate of its issuer ${issuer}`];
  }
  return [`missing intermediate or unknown authority: the server sent only its own certificate, and its issuer ${issuer} is unknown`];
}

/** Returns why OpenSSL rejected the chain if the other problems do not include the reason, such as its purpose. */
function otherProblems(failure: CertificateCheck['failure']): string[] {
  if (failure === undefined || untrustedIssuerCodes.has(failure.code)) return [];
  const rejected = certificateFailure(failure);
  if (rejected?.code !== 'tls-certificate-untrusted' || failure.code.startsWith('ERROR_IN_CERT_')) return [];
  return [`rejected: ${rejected.message.slice(0, 1).toLowerCase()}${rejected.message.slice(1)}`];
}

let publicRoots: ReadonlySet<string> | undefined;

/** Parses about 140 root certificates, so only once and only for a broken chain. */
function isPublicRoot(issuer: string): boolean {
  publicRoots ??= new Set(parseAuthorities(rootCertificates).map(({ subject }) => subject));
  return publicRoots.has(issuer);
}

interface Key {
  readonly type: string;
  readonly bits: number | undefined;
  readonly curve: string | undefined;
}

const curveBits: Readonly<Record<string, number>> = {
  prime192v1: 192,
  secp224r1: 224,
  prime256v1: 256,
  secp256k1: 256,
  secp384r1: 384,
  secp521r1: 521,
};

function keyOf(certificate: X509Certificate): Key {
  const publicKey = publicKeyOf(certificate);
  if (publicKey === undefined) return { type: 'unknown', bits: undefined, curve: undefined };
  const { modulusLength, namedCurve } = publicKey.asymmetricKeyDetails ?? {};
  const type = publicKey.asymmetricKeyType ?? 'unknown';
  const bits = modulusLength ?? (namedCurve === undefined ? undefined : curveBits[namedCurve]);
  return { type, bits, curve: namedCurve };
}

/** Returns undefined for a key of a kind that this version of OpenSSL does not know. */
function publicKeyOf(certificate: X509Certificate): X509Certificate['publicKey'] | undefined {
  try {
    return certificate.publicKey;
  } catch {
    return undefined;
  }
}

function describeKey({ type, bits, curve }: Key): string {
  const name = type.startsWith('ed') ? type.replace('ed', 'Ed') : type.toUpperCase();
  return `${name}${bits === undefined ? '' : ` ${bits} bits`}${curve === undefined ? '' : ` (${curve})`}`;
}

/**
 * Returns the keys and signatures below 112 bits of security strength (NIST SP 800-57 part 1). The signature of a root is
 * not verified, so it may be weak.
 */
function strengthProblems(certificate: X509Certificate, index: number): string[] {
  const { type, bits = Number.POSITIVE_INFINITY } = keyOf(certificate);
  const weakKey = type.startsWith('ec') ? bits < 224 : bits < 2048 || type === 'dsa';
  const signature = signatureAlgorithm(certificate.raw);
  const weakSignature = /MD2|MD5|SHA1$/.test(signature) && !isSelfSigned(certificate);
  return [
    ...(weakKey ? [`weak: ${roleOf(index, certificate)} has the key ${describeKey(keyOf(certificate))}`] : []),
    ...(weakSignature ? [`weak: ${roleOf(index, certificate)} is signed with ${signature}`] : []),
  ];
}
