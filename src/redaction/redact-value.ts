import { mark } from './secret-forms.js';

interface Cleaners {
  readonly text: (text: string) => string;
  readonly bytes: (bytes: Uint8Array) => Uint8Array;
}

type Container = unknown[] | Record<string, unknown>;

/** Without recursion: an answer may be nested deeper than the stack. A value that holds itself stays so. */
export function redactValue<Value>(value: Value, cleaners: Cleaners): Value {
  const root = [value];
  const copy: Value[] = [];
  const copies = new Map<unknown, Container>();
  const waiting: { readonly from: Container; readonly to: Container }[] = [{ from: root, to: copy }];
  let changed = false;

  function cleaned(item: unknown): unknown {
    const result = cleanScalar(item, cleaners);
    if (!Object.is(result, item)) changed = true;
    if (!isContainer(item)) return result;
    const known = copies.get(item);
    if (known !== undefined) return known;
    const to = Array.isArray(item) ? [] : Object.create(Object.getPrototypeOf(item));
    copies.set(item, to);
    waiting.push({ from: item, to });
    return to;
  }

  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { from, to } = next;
    if (Array.isArray(to)) {
      for (const item of Array.isArray(from) ? from : []) to.push(cleaned(item));
      continue;
    }
    let renamed = 1;
    for (const [key, item] of Object.entries(from)) {
      const name = cleaners.text(key);
      if (name !== key) changed = true;
      // Keys that became equal stay apart.
      let free = name;
      while (Object.hasOwn(to, free)) free = `${name} (${++renamed})`;
      put(to, free, cleaned(item));
    }
  }
  const [result = value] = copy;
  return changed ? result : value;
}

function cleanScalar(item: unknown, { text, bytes }: Cleaners): unknown {
  if (typeof item === 'string') return text(item);
  if (typeof item === 'number' || typeof item === 'bigint') {
    const digits = String(item);
    return text(digits) === digits ? item : mark;
  }
  return item instanceof Uint8Array ? bytes(item) : item;
}

function isContainer(item: unknown): item is Container {
  if (typeof item !== 'object' || item === null) return false;
  if (Array.isArray(item)) return true;
  const prototype: unknown = Object.getPrototypeOf(item);
  return prototype === Object.prototype || prototype === null;
}

/** `__proto__` stays a key like any other. */
function put(to: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') to[key] = value;
  else Object.defineProperty(to, key, { value, writable: true, enumerable: true, configurable: true });
}
