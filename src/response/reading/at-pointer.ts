import { previewJson } from '../json-size.js';

export type Found = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

const maxListedKeys = 20;
const maxKeyLength = 60;

/** Returns the value at a JSON Pointer (RFC 6901); otherwise, where the pointer leaves the value, and what is there. */
export function valueAt(root: unknown, pointer: string): Found {
  if (pointer !== '' && !pointer.startsWith('/')) return { ok: false, reason: 'it does not start with /' };
  let value = root;
  let reached = '';
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !hasMember(value, key)) {
      const place = reached === '' ? 'the root' : JSON.stringify(reached);
      return { ok: false, reason: `it exists up to ${place}, which is ${describeMembers(value)}` };
    }
    value = Reflect.get(value, key);
    reached = `${reached}/${part}`;
  }
  return { ok: true, value };
}

/** The length of an array is not an item. */
function hasMember(value: object, key: string): boolean {
  return Array.isArray(value) ? /^(0|[1-9]\d*)$/.test(key) && Number(key) < value.length : Object.hasOwn(value, key);
}

function describeMembers(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : `a ${typeof value}`;
  const keys = Object.keys(value);
  const listed = keys.slice(0, maxListedKeys).map((key) => previewJson(key, maxKeyLength));
  const more = keys.length > listed.length ? ` and ${keys.length - listed.length} more` : '';
  return keys.length === 0 ? 'an object without keys' : `an object with ${listed.join(', ')}${more}`;
}
