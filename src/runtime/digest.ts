import { hash } from 'node:crypto';

/** Returns a SHA-256 hash as a store key. It reveals no value, so keys may be listed, logged and shared. */
export function digest(...parts: readonly (string | number | readonly (readonly string[])[])[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url');
}
