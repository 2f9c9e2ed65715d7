import type { KeyObject } from 'node:crypto';

/** Members of a JWS header that identify the certificate of the key (RFC 7515 §4.1.7 and §4.1.8). */
export interface ThumbprintHeader {
  readonly x5t?: string;
  readonly 'x5t#S256'?: string;
}

const certificateBlock = /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/;

/**
 * Returns the thumbprints of the first certificate in a PEM text, or the thumbprint that the text is in hex, as `openssl x509
 * -fingerprint` and the portal of Microsoft Entra ID show it. Undefined if the text is neither, or the certificate of another key.
 */
export async function thumbprintHeader(text: string, key: KeyObject): Promise<ThumbprintHeader | undefined> {
  const hex = text.replace(/[\s:]/g, '');
  if (/^[0-9a-f]{40}$/i.test(hex)) return { x5t: Buffer.from(hex, 'hex').toString('base64url') };
  if (/^[0-9a-f]{64}$/i.test(hex)) return { 'x5t#S256': Buffer.from(hex, 'hex').toString('base64url') };
  const base64 = certificateBlock.exec(text)?.[1]?.replace(/\\+[nrt]|\s/g, '');
  if (base64 === undefined) return undefined;
  const { createHash, X509Certificate } = await import('node:crypto');
  try {
    const certificate = new X509Certificate(Buffer.from(base64, 'base64'));
    if (!certificate.checkPrivateKey(key)) return undefined;
    const digestOf = (algorithm: string) => createHash(algorithm).update(certificate.raw).digest('base64url');
    return { x5t: digestOf('sha1'), 'x5t#S256': digestOf('sha256') };
  } catch {
    return undefined;
  }
}
