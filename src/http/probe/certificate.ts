import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { rootCertificates } from 'node:tls';
import { quote, quoteUnlessPlain } from '../../runtime/quote.js';
import { signatureAlgorithm } from './signature-algorithm.js';

/** Contents of a server certificate, and its problems. */
export interface CertificateFacts {
  readonly subject: string;
  /** DNS names and IP addresses of subjectAltName. Maximum: 20. */
  readonly names: readonly string[];
  readonly issuer: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** Whole days until the first certificate of the chain expires; negative if one has expired. */
  readonly daysLeft: number;
  /** Type and size, e.g. `RSA 2048 bits` or `EC 256 bits (prime256v1)`. */
  readonly key: string;
  readonly signature: string;
  readonly fingerprint: string;
  /** Subjects of the chain, the server certificate first. */
  readonly chain: readonly string[];
  /** Sentences for the user. Empty if there is no problem. */
  readonly problems: readonly string[];
}

export interface CertificateCheck {
  /** Certificates in DER, the server certificate first. */
  readonly chain: readonly Uint8Array[];
  /** Host name or IP address that the certificate must match. */
  readonly host: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Error code of Node or OpenSSL; undefined if they trust the certificate. */
  readonly failure: string | undefined;
}

const maxNames = 20;
const dayMs = 24 * 60 * 60 * 1000;

/** Describes the certificate of a server; returns undefined without a certificate or if it cannot be parsed. */
export function describeCertificate({ chain: ders, host, now, failure }: CertificateCheck): CertificateFacts | undefined {
  const chain = ders.flatMap((der) => parseCertificate(der) ?? []);
  const [leaf] = chain;
  if (leaf === undefined) return undefined;
  const names = namesOf(leaf.subjectAltName);
  const firstExpiry = Math.min(...chain.map(({ validTo }) => Date.parse(validTo)));
  const problems = [
    ...chain.flatMap((certificate, index) => validityProblems(certificate, index, now)),
    ...hostProblems(leaf, names, host, failure),
    ...trustProblems(chain, failure),
    ...chain.flatMap((certificate, index) => strengthProblems(certificate, index)),
  ];
  return {
    subject: nameOf(leaf.subject),
    names: names.slice(0, maxNames),
    issuer: nameOf(leaf.issuer),
    validFrom: new Date(leaf.validFrom).toISOString(),
    validTo: new Date(leaf.validTo).toISOString(),
    daysLeft: Math.floor((firstExpiry - now) / dayMs),
    key: describeKey(keyOf(leaf)),
    signature: signatureAlgorithm(leaf.raw),
    fingerprint: leaf.fingerprint256,
    chain: chain.map(({ subject }) => nameOf(subject)),
    problems,
  };
}

function parseCertificate(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
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
const dateOf = (timestamp: string) => new Date(timestamp).toISOString().slice(0, 10);

function validityProblems(certificate: X509Certificate, index: number, now: number): string[] {
  const { validFrom, validTo } = certificate;
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

function isSelfSigned(certificate: X509Certificate): boolean {
  return certificate.subject === certificate.issuer && certificate.checkIssued(certificate);
}

let publicRoots: ReadonlySet<string> | undefined;

/** Parses about 140 root certificates, so only once and only for a broken chain. */
function isPublicRoot(issuer: string): boolean {
  publicRoots ??= new Set(rootCertificates.map((pem) => new X509Certificate(pem).subject));
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

function keyOf({ publicKey }: X509Certificate): Key {
  const { modulusLength, namedCurve } = publicKey.asymmetricKeyDetails ?? {};
  const type = publicKey.asymmetricKeyType ?? 'unknown';
  const bits = modulusLength ?? (namedCurve === undefined ? undefined : curveBits[namedCurve]);
  return { type, bits, curve: namedCurve };
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
