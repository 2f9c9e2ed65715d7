import { stringBytes } from '../../runtime/string-bytes.js';

/** Limits of one measurement. Beyond them the size is Infinity, and nothing more is read. */
interface Limits {
  readonly maxBytes: number;
  /** Maximum number of levels of arrays and objects. */
  readonly maxLevels: number;
  readonly keysOf: (record: object) => readonly string[];
}

/** Returns the bytes of a value as JSON in UTF-8, or Infinity if they exceed the limits. */
export function jsonBytes(value: unknown, limits: Limits): number {
  const bytes = add(value, 0, limits, limits.maxLevels);
  return bytes > limits.maxBytes ? Number.POSITIVE_INFINITY : bytes;
}

/** Adds the bytes of a value to `bytes`. Ends above the limit. The levels are few, so recursion is safe. */
function add(value: unknown, bytes: number, limits: Limits, levels: number): number {
  if (typeof value === 'string') return bytes + stringBytes(value, limits.maxBytes - bytes);
  if (typeof value !== 'object' || value === null) return bytes + scalarBytes(value);
  if (Array.isArray(value)) {
    // Each item has at least one byte and a comma.
    let sum = bytes + Math.max(2, value.length + 1);
    if (levels === 0 && value.length > 0) return Number.POSITIVE_INFINITY;
    if (sum + value.length > limits.maxBytes) return Number.POSITIVE_INFINITY;
    for (const item of value) {
      sum = add(item, sum, limits, levels - 1);
      if (sum > limits.maxBytes) return sum;
    }
    return sum;
  }
  const keys = limits.keysOf(value);
  let sum = bytes + Math.max(2, keys.length + 1);
  if (levels === 0 && keys.length > 0) return Number.POSITIVE_INFINITY;
  for (const key of keys) {
    sum += stringBytes(key, limits.maxBytes - sum) + 1;
    if (sum > limits.maxBytes) return sum;
    sum = add(Reflect.get(value, key), sum, limits, levels - 1);
    if (sum > limits.maxBytes) return sum;
  }
  return sum;
}

function scalarBytes(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).length : 4;
  return value === false ? 5 : 4;
}
