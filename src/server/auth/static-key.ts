import { createHash, randomBytes, randomInt } from 'node:crypto';

const idCharacters = '0123456789abcdefghijklmnopqrstuvwxyz';
const idLength = 8;
const secretBytes = 32;
/** `aim_<id>_<secret>`: a prefix that secret scanners can find, a public id, and 256 random bits in hexadecimal. */
const keyForm = /^aim_([0-9a-z]{8})_[0-9a-f]{64}$/;

export interface NewKey {
  readonly id: string;
  /** What the client sends. It is shown once and not stored. */
  readonly key: string;
}

export function generateKey(): NewKey {
  const id = Array.from({ length: idLength }, () => idCharacters[randomInt(idCharacters.length)]).join('');
  return { id, key: `aim_${id}_${randomBytes(secretBytes).toString('hex')}` };
}

/** Returns the id in a key; undefined for other tokens. */
export function idOfKey(token: string): string | undefined {
  return keyForm.exec(token)?.[1];
}

// Decision: docs/decisions/2026-11-26-static-keys-are-stored-as-sha-256.md
export function digestOfKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
