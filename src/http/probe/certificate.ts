import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { rootCertificates } from 'node:tls';
import { signatureAlgorithm } from './signature-algorithm.js';

/** What the certificate of a server says, and what is wrong with it. */
export interface CertificateFacts {
  readonly subject: string;
  /** DNS names and addresses that it is for; at most 20. */
  readonly names: readonly string[];
  readonly issuer: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** Whole days until the first certificate of the chain expires; negative when one has. */
  readonly daysLeft: number;
  /** Type and size, e.g. `RSA 2048 bits` or `EC 256 bits (prime256v1)`. */
  readonly key: string;
  readonly signature: string;
  readonly fingerprint: string;
  /** Subjects, the server's own first. */
  readonly chain: readonly string[];
  /** In plain words. Empty: nothing is wrong. */
  readonly problems: readonly string[];
}

export interface CertificateCheck {
  /** DER, the server's own first. */
  readonly chain: readonly Uint8Array[];
  /** The name that was asked for. */
  readonly host: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** What Node or OpenSSL found wrong; undefined when they trust it. */
  readonly failure: string | undefined;
}

const mostNames = 20;
const dayMs = 24 * 60 * 60 * 1000;

/** Undefined when the server showed none, or one that can't be read. */
export function describeCertificate({ chain: ders, host, now, failure }: CertificateCheck): CertificateFacts | undefined {
  const chain = ders.flatMap((der) => read(der) ?? []);
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
    names: names.slice(0, mostNames),
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

function read(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
}

/** The common name, or whatever there is. Written by whoever made the certificate, so it is cut. */
function nameOf(distinguished: string | undefined): string {
  const lines = (distinguished ?? '').split('\n').filter((line) => line !== '');
  const common = lines.find((line) => line.startsWith('CN='))?.slice(3);
  const organisation = lines.find((line) => line.startsWith('O='))?.slice(2);
  const name = common === undefined ? lines.join(', ') : organisation === undefined ? common : `${common} (${organisation})`;
  return name === '' ? 'no name' : name.slice(0, 120);
}

/** A certificate can say anything, and problems are sentences of ours. */
const quoted = (name: string) => JSON.stringify(name);

function namesOf(alternative: string | undefined): string[] {
  const found = (alternative ?? '').match(/(?:DNS|IP Address):(?:"(?:[^"\\]|\\.)*"|[^,]+)/g) ?? [];
  return found.map((name) => name.replace(/^(?:DNS|IP Address):/, '').slice(0, 120));
}

const whose = (index: number, { subject }: X509Certificate) =>
  index === 0 ? 'the certificate' : `the certificate of the issuer ${quoted(nameOf(subject))}`;
const day = (date: string) => new Date(date).toISOString().slice(0, 10);

function validityProblems(certificate: X509Certificate, index: number, now: number): string[] {
  const { validFrom, validTo } = certificate;
  if (Date.parse(validTo) < now) return [`expired: ${whose(index, certificate)} was valid until ${day(validTo)}`];
  if (Date.parse(validFrom) > now) return [`not yet valid: ${whose(index, certificate)} is valid from ${day(validFrom)}`];
  return [];
}

function hostProblems(leaf: X509Certificate, names: readonly string[], host: string, failure: string | undefined): string[] {
  // Node compares the names only when nothing else is wrong, so of a certificate that it trusts there is nothing to say.
  if (failure === undefined) return [];
  const fits = isIP(host) === 0 ? leaf.checkHost(host) : leaf.checkIP(host);
  if (failure !== 'ERR_TLS_CERT_ALTNAME_INVALID' && fits !== undefined) return [];
  const listed =
    names.length === 0 ? 'names no host' : `is for ${names.slice(0, 5).map(quoted).join(', ')}${names.length > 5 ? ', …' : ''}`;
  return [`wrong host: the certificate ${listed}, and not for ${host}`];
}

const issuerUnknown: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** OpenSSL stops at what it finds first, so a certificate that is expired can be from an unknown authority, too. */
function trustProblems(chain: readonly X509Certificate[], failure: string | undefined): string[] {
  const [leaf] = chain;
  const top = chain.at(-1);
  if (failure === undefined || leaf === undefined || top === undefined) return [];
  if (isSelfSigned(leaf)) return ['self-signed: the server vouches for itself, and no authority does'];
  if (!issuerUnknown.has(failure)) return [];
  if (isSelfSigned(top)) return [`unknown authority: the chain ends at ${quoted(nameOf(top.subject))}, which is not trusted here`];
  const issuer = quoted(nameOf(top.issuer));
  if (isPublicRoot(top.issuer)) return [`broken chain: the issuer ${issuer} is known, but did not sign what the server sends`];
  if (chain.length > 1) return [`unknown authority: the chain ends at the issuer ${issuer}, which is not trusted here`];
  // Authorities that issue through intermediates say where theirs is to be had (RFC 5280 §4.2.2.1); private roots hardly do.
  if (/CA Issuers/.test(leaf.infoAccess ?? '')) {
    return [`missing intermediate: the server does not send the certificate of the issuer ${issuer}`];
  }
  return [
    `missing intermediate or unknown authority: the server sends its own certificate alone, and nothing known here is its issuer ${issuer}`,
  ];
}

function isSelfSigned(certificate: X509Certificate): boolean {
  return certificate.subject === certificate.issuer && certificate.checkIssued(certificate);
}

let publicRoots: ReadonlySet<string> | undefined;

/** 140 certificates to read, so only once, and only for a chain that is broken. */
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

/** NIST SP 800-57 part 1: below 112 bits of strength. The signature of a root proves nothing, so it may be old. */
function strengthProblems(certificate: X509Certificate, index: number): string[] {
  const { type, bits = Number.POSITIVE_INFINITY } = keyOf(certificate);
  const weakKey = type.startsWith('ec') ? bits < 224 : bits < 2048 || type === 'dsa';
  const signature = signatureAlgorithm(certificate.raw);
  const weakSignature = /MD2|MD5|SHA1$/.test(signature) && !isSelfSigned(certificate);
  return [
    ...(weakKey ? [`weak: the key of ${whose(index, certificate)} is ${describeKey(keyOf(certificate))}`] : []),
    ...(weakSignature ? [`weak: ${whose(index, certificate)} is signed with ${signature}`] : []),
  ];
}
