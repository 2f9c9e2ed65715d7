/** Names of signature algorithms by OID (https://www.rfc-editor.org/rfc/rfc8017#appendix-C, RFC 5758, RFC 8410). */
const names: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'RSA-MD2',
  '1.2.840.113549.1.1.4': 'RSA-MD5',
  '1.2.840.113549.1.1.5': 'RSA-SHA1',
  '1.2.840.113549.1.1.10': 'RSA-PSS',
  '1.2.840.113549.1.1.11': 'RSA-SHA256',
  '1.2.840.113549.1.1.12': 'RSA-SHA384',
  '1.2.840.113549.1.1.13': 'RSA-SHA512',
  '1.2.840.113549.1.1.14': 'RSA-SHA224',
  '1.2.840.10040.4.3': 'DSA-SHA1',
  '1.2.840.10045.4.1': 'ECDSA-SHA1',
  '1.2.840.10045.4.3.1': 'ECDSA-SHA224',
  '1.2.840.10045.4.3.2': 'ECDSA-SHA256',
  '1.2.840.10045.4.3.3': 'ECDSA-SHA384',
  '1.2.840.10045.4.3.4': 'ECDSA-SHA512',
  '1.3.101.112': 'Ed25519',
  '1.3.101.113': 'Ed448',
};

/** Returns the name or the OID of a certificate's signature algorithm. Node 20 to 24.8 have no property for it. */
export function signatureAlgorithm(certificate: Uint8Array): string {
  // Certificate ::= SEQUENCE { tbsCertificate SEQUENCE, signatureAlgorithm SEQUENCE { algorithm OBJECT IDENTIFIER, … }, … }
  const tbs = elementAt(certificate, elementAt(certificate, 0)?.start);
  const algorithm = elementAt(certificate, elementAt(certificate, tbs?.end)?.start);
  if (algorithm === undefined || certificate[algorithm.at] !== 0x06) return 'unknown';
  const oid = oidOf(certificate.subarray(algorithm.start, algorithm.end));
  return names[oid] ?? oid;
}

interface Element {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Parses the DER element at an offset (X.690 §8.1); returns undefined if it is invalid. */
function elementAt(der: Uint8Array, at: number | undefined): Element | undefined {
  const first = at === undefined ? undefined : der[at + 1];
  if (at === undefined || first === undefined) return undefined;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 4) return undefined;
  const start = at + 2 + lengthBytes;
  const length = lengthBytes === 0 ? first : der.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return start + length > der.length ? undefined : { at, start, end: start + length };
}

/** Decodes an OID (X.690 §8.19): base 128, the first two numbers combined in one. */
function oidOf(bytes: Uint8Array): string {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    numbers.push(value);
    value = 0;
  }
  const [first = 0, ...rest] = numbers;
  const root = Math.min(Math.floor(first / 40), 2);
  return [root, first - root * 40, ...rest].join('.');
}
