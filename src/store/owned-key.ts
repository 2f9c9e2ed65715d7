import { digest } from '../runtime/digest.js';

const separator = '\n';

/** Returns the key of a value that belongs to a caller; the only caller has no id. */
export function ownedKey(caller: string, key: string): string {
  return caller === '' ? key : `${digest('owner', caller)}${separator}${key}`;
}

/** Returns what the keys of one caller have in common. */
export function ownerOf(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf(separator)));
}
