import { isRecord } from '../../runtime/is-record.js';

/** Returns an own member of an object: the body chooses the names. */
export function member(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Returns the value at a JSON Pointer (RFC 6901); undefined if there is none. A negative index counts from the end of a list. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const token of namesOf(pointer)) found = Array.isArray(found) ? itemAt(found, token) : member(found, token);
  return found;
}

/** Returns the names and indexes of a JSON Pointer. */
export function namesOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Returns the JSON Pointer of a member. */
export function pointerTo(parent: string, name: string): string {
  return `${parent}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function itemAt(list: readonly unknown[], token: string): unknown {
  return /^-?\d+$/.test(token) ? list.at(Number(token)) : undefined;
}
