import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Signs what clients send back, so that nothing is stored while they have it, and every node that shares the keys accepts it. */
export interface Signer {
  sign(facts: readonly string[]): string;
  isSigned(signature: string, facts: readonly string[]): boolean;
}

/** Minimum length of a key, which is that of its signatures. */
const minKeyBytes = 32;

/**
 * The first key signs, and all verify. Default: a key of this process.
 * @throws RangeError if a key is too short
 */
export function createSigner(keys: readonly Uint8Array[] = []): Signer {
  for (const [index, { length }] of keys.entries())
    if (length < minKeyBytes) throw new RangeError(`keys[${index}] must have at least ${minKeyBytes} bytes, not ${length}`);
  const [signing = randomBytes(minKeyBytes), ...others] = keys;
  const sign = (key: Uint8Array, facts: readonly string[]) => createHmac('sha256', key).update(JSON.stringify(facts)).digest('base64url');
  return {
    sign: (facts) => sign(signing, facts),
    isSigned: (signature, facts) => [signing, ...others].some((key) => isEqual(signature, sign(key, facts))),
  };
}

function isEqual(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
