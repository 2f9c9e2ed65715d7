import type { KeyObject } from 'node:crypto';
import type { AuthDependencies } from './authenticator.js';
import { invalidSecret } from './read-values.js';
import type { KeyAlgorithm, SigningAlgorithm } from './signing-options.js';

export interface PrivateKey {
  readonly key: KeyObject;
  /** The `kid` of a JWK. */
  readonly keyId: string | undefined;
}

/** Reads PEM (PKCS #8, PKCS #1, SEC 1) or a JWK; jose's PEM readers do not accept all of these. @throws if the text is neither. */
export async function readPrivateKey(text: string): Promise<PrivateKey> {
  const { createPrivateKey } = await import('node:crypto');
  if (!text.trimStart().startsWith('{')) return { key: createPrivateKey(text), keyId: undefined };
  const jwk: unknown = JSON.parse(text);
  if (typeof jwk !== 'object' || jwk === null) throw new TypeError('the JWK is not an object');
  const keyId = 'kid' in jwk && typeof jwk.kid === 'string' ? jwk.kid : undefined;
  return { key: createPrivateKey({ key: { ...jwk }, format: 'jwk' }), keyId };
}

const curves: Readonly<Record<string, KeyAlgorithm>> = { prime256v1: 'ES256', secp384r1: 'ES384', secp521r1: 'ES512' };

/** Returns the algorithms that a key supports, the default first; empty if the key cannot sign JWTs. */
export function algorithmsOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): readonly KeyAlgorithm[] {
  // RFC 7518 §3.3 requires at least 2048 bits.
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

/** Signs a JWT (RFC 7519) with exactly these claims. */
export async function signJwt(claims: Record<string, unknown>, { key, algorithm, keyId }: Signing): Promise<string> {
  const { SignJWT } = await import('jose');
  const header = { alg: algorithm, typ: 'JWT', ...(keyId !== undefined && { kid: keyId }) };
  return new SignJWT(claims).setProtectedHeader(header).sign(key);
}

/**
 * Returns iat and exp in seconds. iat is up to 30 s in the past, because a verifier whose clock is slow rejects a token
 * from the future.
 */
export function validity(now: number, lifetimeSeconds: number): { readonly iat: number; readonly exp: number } {
  const iat = Math.floor(now / 1000) - Math.min(30, Math.floor(lifetimeSeconds / 10));
  return { iat, exp: iat + lifetimeSeconds };
}

export interface KeyOptions {
  /** Name of the option, for messages. */
  readonly option: string;
  readonly text: string;
  readonly keyId: string | undefined;
  /** Default: the first of `algorithmsOf` the key. */
  readonly algorithm: KeyAlgorithm | undefined;
}

/** Reads the private key of an option and returns it with its algorithm. */
export async function readSigningKey(options: KeyOptions, { secrets, name }: AuthDependencies): Promise<Signing> {
  const [text, keyId] = await Promise.all([
    secrets.read(options.text),
    options.keyId === undefined ? undefined : secrets.read(options.keyId),
  ]);
  const privateKey = await readPrivateKey(text).catch(() => {
    // No cause: it would quote the text of an invalid JWK.
    throw invalidSecret(name, options.option, 'an unencrypted private key in PEM or JWK format');
  });
  const algorithms = algorithmsOf(privateKey.key);
  const algorithm = options.algorithm ?? algorithms[0];
  if (algorithm === undefined)
    throw invalidSecret(name, options.option, 'an RSA key of at least 2048 bits, or a P-256, P-384, P-521 or Ed25519 key');
  if (!algorithms.includes(algorithm)) throw invalidSecret(name, options.option, `a key for ${algorithm}`);
  return { key: privateKey.key, algorithm, keyId: keyId ?? privateKey.keyId };
}
