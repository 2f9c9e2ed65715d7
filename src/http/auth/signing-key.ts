import type { AuthDependencies } from './dependencies.js';
import { unusable } from './read-values.js';
import { algorithmsOf, readPrivateKey, type Signing } from './signing.js';
import type { KeyAlgorithm } from './signing-options.js';

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
