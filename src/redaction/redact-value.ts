import { mark } from './secret-forms.js';

interface Redaction {
  readonly text: (text: string) => string;
  readonly bytes: (bytes: Uint8Array) => Uint8Array;
}

type Container = unknown[] | Record<string, unknown>;

/** Redacts a value iteratively: a response may be nested deeper than the stack. Circular references are preserved. */
export function redactValue<Value>(value: Value, redaction: Redaction): Value {
  const root = [value];
  const copy: Value[] = [];
  const copies = new Map<unknown, Container>();
  const pending: { readonly from: Container; readonly to: Container }[] = [{ from: root, to: copy }];
  let changed = false;

  function redactItem(item: unknown): unknown {
    const result = redactScalar(item, redaction);
    if (!Object.is(result, item)) changed = true;
    if (!isContainer(item)) return result;
    const existing = copies.get(item);
    if (existing !== undefined) return existing;
    const to = Array.isArray(item) ? [] : Object.create(Object.getPrototypeOf(item));
    copies.set(item, to);
    pending.push({ from: item, to });
    return to;
  }

  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { from, to } = next;
    if (Array.isArray(to)) {
      for (const item of Array.isArray(from) ? from : []) to.push(redactItem(item));
      continue;
    }
    let renamed = 1;
    for (const [key, item] of Object.entries(from)) {
      const name = redaction.text(key);
      if (name !== key) changed = true;
      // Keys that redaction makes equal get a number.
      let free = name;
      while (Object.hasOwn(to, free)) free = `${name} (${++renamed})`;
      put(to, free, redactItem(item));
    }
  }
  const [result = value] = copy;
  return changed ? result : value;
}

function redactScalar(item: unknown, { text, bytes }: Redaction): unknown {
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

/** Defines `__proto__` as an ordinary key instead of setting the prototype. */
function put(to: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') to[key] = value;
  else Object.defineProperty(to, key, { value, writable: true, enumerable: true, configurable: true });
}
