import { previewJson } from '../json-size.js';
import { keyShownAs } from '../text/visible-json.js';

export type Found = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

const maxListedKeys = 20;
const maxKeyLength = 60;

/**
 * Returns the value at a JSON Pointer (RFC 6901), whose keys can be those that a result shows, with unseen characters escaped;
 * otherwise, where the pointer leaves the value, and what is there.
 */
export function valueAt(root: unknown, pointer: string): Found {
  if (pointer !== '' && !pointer.startsWith('/')) return { ok: false, reason: 'it does not start with /' };
  let value = root;
  let reached = '';
  for (const part of pointer.split('/').slice(1)) {
    const key = memberKey(value, part.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (typeof value !== 'object' || value === null || key === undefined) {
      const place = reached === '' ? 'the root' : JSON.stringify(reached);
      return { ok: false, reason: `it exists up to ${place}, which is ${describeMembers(value)}` };
    }
    value = Reflect.get(value, key);
    reached = `${reached}/${part}`;
  }
  return { ok: true, value };
}

/** Returns the key of a member; undefined if there is none. The length of an array is not an item. */
function memberKey(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(key) && Number(key) < value.length ? key : undefined;
  return Object.hasOwn(value, key) ? key : keyShownAs(value, key);
}

function describeMembers(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : `a ${typeof value}`;
  const keys = Object.keys(value);
  const listed = keys.slice(0, maxListedKeys).map((key) => previewJson(key, maxKeyLength));
  const more = keys.length > listed.length ? ` and ${keys.length - listed.length} more` : '';
  return keys.length === 0 ? 'an object without keys' : `an object with ${listed.join(', ')}${more}`;
}
