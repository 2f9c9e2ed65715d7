import type { KeyObject } from 'node:crypto';

export interface PrivateKey {
  readonly key: KeyObject;
  /** The `kid` of a JWK, or the `private_key_id` of a service account. */
  readonly keyId: string | undefined;
}

/** Reports why a text is not a usable private key; the message completes "it must be" and quotes nothing of the text. */
export class UnusableKey extends Error {}

/**
 * Reads a private key: PEM (PKCS #8, PKCS #1, SEC 1), a JWK, or a service account file of Google, each also in base64. Reads PEM
 * whose line breaks are escaped, spaces or missing, because many environments cannot pass line breaks.
 * @throws UnusableKey
 */
export async function readPrivateKey(given: string): Promise<PrivateKey> {
  const text = decodeBase64(given.replace(/^\ufeff/, '').trim());
  const json = text.startsWith('{') ? parseObject(text) : undefined;
  if (typeof json?.private_key === 'string') {
    return { key: await keyOfPem(json.private_key), keyId: textOf(json.private_key_id) };
  }
  // A service account file whose line breaks were unescaped is not JSON any more, but contains a PEM key.
  if (text.includes('-----BEGIN ')) return { key: await keyOfPem(text), keyId: undefined };
  if (json?.type === 'service_account') throw new UnusableKey('a service account file with private_key');
  if (!text.startsWith('{')) throw new UnusableKey(validForms);
  return { key: await keyOfJwk(json), keyId: textOf(json?.kid) };
}

const validForms = 'an unencrypted private key in PEM or JWK format, or a service account file';

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Returns the text that a base64 text encodes, if that is PEM or JSON; the text itself otherwise. */
function decodeBase64(text: string): string {
  if (!/^[\w+/\s-]+={0,2}$/.test(text)) return text;
  const decoded = Buffer.from(text, 'base64').toString().trim();
  return decoded.startsWith('{') || decoded.includes('-----BEGIN ') ? decoded : text;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

async function keyOfJwk(jwk: Record<string, unknown> | undefined): Promise<KeyObject> {
  const { createPrivateKey } = await import('node:crypto');
  try {
    return createPrivateKey({ key: { ...jwk }, format: 'jwk' });
  } catch {
    // No cause: it would quote the JWK.
    throw new UnusableKey(`${validForms}; it is JSON, but neither a JWK with a private key nor a service account file`);
  }
}

const pemBlock = /-----BEGIN ([A-Z0-9 ]{0,30}PRIVATE KEY)-----([\s\S]*?)-----END \1-----/;

async function keyOfPem(text: string): Promise<KeyObject> {
  const [, label = '', contents = ''] = pemBlock.exec(text) ?? [];
  if (label === '') throw new UnusableKey(unusableBlock(text));
  // RFC 1421 §4.6.1.1: the header of an encrypted key in the format of PKCS #1 and SEC 1.
  if (label.startsWith('ENCRYPTED') || contents.includes('ENCRYPTED')) {
    throw new UnusableKey('a private key that is not encrypted; "openssl pkey" removes the passphrase');
  }
  if (label.startsWith('OPENSSH')) {
    throw new UnusableKey('a private key in PEM format, not in that of OPENSSH; "ssh-keygen -p -m PKCS8" converts it');
  }
  const base64 = contents.replace(/\\+[nrt]|[\s"']/g, '');
  const { createPrivateKey } = await import('node:crypto');
  try {
    return createPrivateKey(`-----BEGIN ${label}-----\n${base64.replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`);
  } catch {
    throw new UnusableKey('a complete private key in PEM format; its base64 text is damaged, or its type is not supported');
  }
}

/** States what a PEM text without a complete private key is. */
function unusableBlock(text: string): string {
  const [, label = ''] = /-----BEGIN ([A-Z0-9 ]{1,30})-----/.exec(text) ?? [];
  if (label.endsWith('PRIVATE KEY')) return `a complete private key; the line "-----END ${label}-----" is missing`;
  return label === '' ? validForms : `a private key, not a block of the type ${label}`;
}
