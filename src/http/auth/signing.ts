import type { KeyObject } from 'node:crypto';
import type { AuthDependencies } from './authenticator.js';
import { unusable } from './read-values.js';
import type { KeyAlgorithm, SigningAlgorithm } from './signing-options.js';

export interface PrivateKey {
  readonly key: KeyObject;
  /** The `kid` of a JWK. */
  readonly keyId: string | undefined;
}

/** Reads PEM (PKCS #8, PKCS #1, SEC 1) or a JWK, which jose's own readers of PEM do not all take. @throws when it is neither. */
export async function readPrivateKey(text: string): Promise<PrivateKey> {
  const { createPrivateKey } = await import('node:crypto');
  if (!text.trimStart().startsWith('{')) return { key: createPrivateKey(text), keyId: undefined };
  const jwk: unknown = JSON.parse(text);
  if (typeof jwk !== 'object' || jwk === null) throw new TypeError('the JWK is no object');
  const keyId = 'kid' in jwk && typeof jwk.kid === 'string' ? jwk.kid : undefined;
  return { key: createPrivateKey({ key: { ...jwk }, format: 'jwk' }), keyId };
}

const curves: Readonly<Record<string, KeyAlgorithm>> = { prime256v1: 'ES256', secp384r1: 'ES384', secp521r1: 'ES512' };

/** The algorithms that a key is for, the usual one first; none for a key that signs no JWT. */
export function algorithmsOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): readonly KeyAlgorithm[] {
  // RFC 7518 §3.3: a key of 2048 bits or larger.
  if (type === 'rsa') return (details?.modulusLength ?? 0) < 2048 ? [] : ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
  if (type === 'ed25519') return ['EdDSA'];
  const curve = type === 'ec' ? curves[details?.namedCurve ?? ''] : undefined;
  return curve === undefined ? [] : [curve];
}

export interface Signing {
  readonly key: KeyObject | Uint8Array;
  readonly algorithm: SigningAlgorithm;
  readonly keyId: string | undefined;
}

/** A JWT (RFC 7519) with these claims and no other. */
export async function signJwt(claims: Record<string, unknown>, { key, algorithm, keyId }: Signing): Promise<string> {
  const { SignJWT } = await import('jose');
  const header = { alg: algorithm, typ: 'JWT', ...(keyId !== undefined && { kid: keyId }) };
  return new SignJWT(claims).setProtectedHeader(header).sign(key);
}

/**
 * iat and exp, in seconds. The clock of whoever checks them may be behind this one, and a token from the future is
 * refused; so iat is in the past, by 30 s at most.
 */
export function validity(now: number, lifetimeSeconds: number): { readonly iat: number; readonly exp: number } {
  const iat = Math.floor(now / 1000) - Math.min(30, Math.floor(lifetimeSeconds / 10));
  return { iat, exp: iat + lifetimeSeconds };
}

export interface KeyOptions {
  /** The option that holds it, for messages. */
  readonly option: string;
  readonly text: string;
  readonly keyId: string | undefined;
  /** Default: the usual one of the key. */
  readonly algorithm: KeyAlgorithm | undefined;
}

/** The private key of an option, read now, with the algorithm that it is used with. */
export async function readSigningKey(options: KeyOptions, { secrets, name }: AuthDependencies): Promise<Signing> {
  const [text, keyId] = await Promise.all([
    secrets.read(options.text),
    options.keyId === undefined ? undefined : secrets.read(options.keyId),
  ]);
  const read = await readPrivateKey(text).catch(() => {
    // The cause would quote the text of a broken JWK.
    throw unusable(name, options.option, 'a private key without a passphrase, as PEM or JWK');
  });
  const possible = algorithmsOf(read.key);
  const algorithm = options.algorithm ?? possible[0];
  if (algorithm === undefined)
    throw unusable(name, options.option, 'an RSA key of at least 2048 bits, or one on P-256, P-384, P-521 or Ed25519');
  if (!possible.includes(algorithm)) throw unusable(name, options.option, `a key for ${algorithm}`);
  return { key: read.key, algorithm, keyId: keyId ?? read.keyId };
}
