import { createHash } from 'node:crypto';

/** A hash that tells values apart and gives none of them away: keys may be listed, logged and shared. */
export function digest(...parts: readonly (string | number | readonly (readonly string[])[])[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
