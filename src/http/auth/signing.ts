import type { AsymmetricKeyDetails as KeyDetails, KeyObject } from 'node:crypto';
import type { AuthDependencies } from './authenticator.js';
import { readPrivateKey, UnusableKey } from './private-key.js';
import { invalidSecret } from './read-values.js';
import type { KeyAlgorithm, SigningAlgorithm } from './signing-options.js';

const curves: Readonly<Record<string, KeyAlgorithm>> = { prime256v1: 'ES256', secp384r1: 'ES384', secp521r1: 'ES512' };

/** Returns the algorithms that a key supports, the default first; empty if the key cannot sign JWTs. */
export function algorithmsOf({ asymmetricKeyType: type, asymmetricKeyDetails: details = {} }: KeyObject): readonly KeyAlgorithm[] {
  // RFC 7518 §3.3 requires at least 2048 bits.
  if (type === 'rsa') return (details.modulusLength ?? 0) < 2048 ? [] : ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
  if (type === 'rsa-pss') return pssAlgorithms(details);
  if (type === 'ed25519') return ['EdDSA'];
  const curve = type === 'ec' ? curves[details.namedCurve ?? ''] : undefined;
  return curve === undefined ? [] : [curve];
}

/**
 * Returns the algorithms that the parameters of an RSA-PSS key allow (RFC 4055 §3.1). RFC 7518 §3.5 requires a salt of the size
 * of the hash, and MGF1 with the same hash.
 */
function pssAlgorithms({ modulusLength = 0, hashAlgorithm, mgf1HashAlgorithm, saltLength = 0 }: KeyDetails): readonly KeyAlgorithm[] {
  if (modulusLength < 2048) return [];
  const allowed = ([256, 384, 512] as const).filter((bits) => {
    const isAllowed = (hash: string | undefined) => hash === undefined || hash === `sha${bits}`;
    return isAllowed(hashAlgorithm) && isAllowed(mgf1HashAlgorithm) && saltLength <= bits / 8;
  });
  return allowed.map((bits) => `PS${bits}` as const);
}

export interface Signing {
  readonly key: KeyObject | Uint8Array;
  readonly algorithm: SigningAlgorithm;
  readonly keyId: string | undefined;
  /** Further members of the header. Default: none. */
  readonly header?: Readonly<Record<string, string>>;
}

/** Signs a JWT (RFC 7519) with exactly these claims. */
export async function signJwt(claims: Record<string, unknown>, { key, algorithm, keyId, header: more }: Signing): Promise<string> {
  const header = { alg: algorithm, typ: 'JWT', ...(keyId !== undefined && { kid: keyId }), ...more };
  if (!(key instanceof Uint8Array) && key.asymmetricKeyType === 'rsa-pss') return signWithPss(claims, header, key);
  const { SignJWT } = await import('jose');
  return new SignJWT(claims).setProtectedHeader(header).sign(key);
}

/** Signs with an RSA-PSS key, which jose does not accept: Web Cryptography cannot import one. */
async function signWithPss(claims: object, header: { readonly alg: SigningAlgorithm }, key: KeyObject): Promise<string> {
  const { constants, sign } = await import('node:crypto');
  const input = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  const signature = sign(`sha${header.alg.slice(2)}`, Buffer.from(input), { key, ...padding });
  return `${input}.${signature.toString('base64url')}`;
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
export async function readSigningKey(
  options: KeyOptions,
  { secrets, name }: AuthDependencies,
): Promise<Signing & { readonly key: KeyObject }> {
  const [text, keyId] = await Promise.all([
    secrets.read(options.text),
    options.keyId === undefined ? undefined : secrets.read(options.keyId),
  ]);
  const privateKey = await readPrivateKey(text).catch((error: unknown) => {
    throw error instanceof UnusableKey ? invalidSecret(name, options.option, error.message) : error;
  });
  const algorithms = algorithmsOf(privateKey.key);
  const algorithm = options.algorithm ?? algorithms[0];
  if (algorithm === undefined)
    throw invalidSecret(name, options.option, 'an RSA key of at least 2048 bits, or a P-256, P-384, P-521 or Ed25519 key');
  if (!algorithms.includes(algorithm)) throw invalidSecret(name, options.option, `a key for ${algorithm}`);
  return { key: privateKey.key, algorithm, keyId: keyId ?? privateKey.keyId };
}
