/**
 * Reports whether a value certainly has more than `maxBytes` bytes as JSON: escapes and the digits of numbers are not counted.
 * Reads no more of the value than that, and does not recurse, so any value can be passed.
 */
export function exceedsJsonBytes(value: unknown, maxBytes: number): boolean {
  let bytes = 0;
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === 'string') bytes += next.length + 2;
    else if (Array.isArray(next)) {
      bytes += next.length + 1;
      if (bytes <= maxBytes) for (const item of next) pending.push(item);
    } else if (typeof next === 'object' && next !== null) {
      bytes += 1;
      for (const key of Object.keys(next)) {
        bytes += key.length + 4;
        if (bytes > maxBytes) return true;
        pending.push(Reflect.get(next, key));
      }
    } else bytes += 1;
    if (bytes > maxBytes) return true;
  }
  return false;
}

/** Returns a value as JSON, truncated to `length` characters. Reads only as much of it as it returns. */
export function previewJson(value: unknown, length: number): string {
  const text = JSON.stringify(copyUpTo(value, { characters: length })) ?? String(value);
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

function copyUpTo(value: unknown, left: { characters: number }): unknown {
  left.characters -= 2;
  if (typeof value === 'string') {
    const copy = value.slice(0, Math.max(left.characters + 2, 0));
    left.characters -= copy.length;
    return copy;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value) {
      if (left.characters <= 0) return [...items, '…'];
      items.push(copyUpTo(item, left));
    }
    return items;
  }
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(value)) {
    if (left.characters <= 0) return Object.fromEntries([...entries, ['…', '…']]);
    left.characters -= key.length + 3;
    entries.push([key.slice(0, 200), copyUpTo(Reflect.get(value, key), left)]);
  }
  return Object.fromEntries(entries);
}
