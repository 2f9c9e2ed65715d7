import type { Bounded } from '../runtime/bounded.js';
import { exceedsJsonBytes } from './json-size.js';

/** Truncates a text to its start and its end, because an error is often at the end. Cuts between characters, not within one. */
export function boundText(text: string, maxBytes: number): Bounded {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return { value: text, cuts: [] };
  const shownBytes = Math.max(maxBytes - markBytes, Math.ceil(maxBytes / 2));
  const tailBytes = Math.floor(shownBytes / 4);
  const head = bytes
    .subarray(0, shownBytes - tailBytes)
    .toString()
    .replace(/\ufffd$/, '');
  const tail = bytes
    .subarray(bytes.length - tailBytes)
    .toString()
    .replace(/^\ufffd+/, '');
  return {
    value: `${head}\n[… ${bytes.length - shownBytes} of ${bytes.length} bytes omitted …]\n${tail}`,
    cuts: [{ pointer: '', shown: shownBytes, total: bytes.length, unit: 'bytes' }],
  };
}

/** Maximum size of the mark between start and end. */
const markBytes = 80;

interface Limits {
  readonly items: number;
  readonly characters: number;
  readonly keyCharacters: number;
  readonly depth: number;
}

/** Limits from loose to strict; the first that makes the result small enough applies. */
const steps: readonly Limits[] = [
  { items: 200, characters: 4000, keyCharacters: 200, depth: 12 },
  { items: 100, characters: 2000, keyCharacters: 200, depth: 10 },
  { items: 50, characters: 1000, keyCharacters: 200, depth: 8 },
  { items: 20, characters: 500, keyCharacters: 200, depth: 6 },
  { items: 10, characters: 200, keyCharacters: 200, depth: 6 },
  { items: 5, characters: 100, keyCharacters: 100, depth: 5 },
  { items: 3, characters: 60, keyCharacters: 60, depth: 4 },
  { items: 2, characters: 40, keyCharacters: 40, depth: 3 },
  { items: 2, characters: 20, keyCharacters: 20, depth: 2 },
  { items: 1, characters: 20, keyCharacters: 20, depth: 1 },
];

/** Reduces a large JSON value to a smaller one of the same shape, with marks ("… 940 more items") where it is truncated. */
export function boundJson(value: unknown, maxBytes: number): Bounded {
  if (fits(value, maxBytes)) return { value, cuts: [] };
  const cuts = [{ pointer: '', shown: 0, total: Array.isArray(value) ? value.length : 1 }];
  for (const limits of steps) {
    const left: Left = { bytes: maxBytes };
    const smaller = shrink(value, limits, left, 0);
    if (left.bytes >= 0 && fits(smaller, maxBytes)) return { value: smaller, cuts };
  }
  return typeof value === 'string' ? boundText(value, maxBytes / 2) : { value: describe(value), cuts };
}

/** Converts to JSON only what is almost small enough. */
function fits(value: unknown, maxBytes: number): boolean {
  return !exceedsJsonBytes(value, maxBytes) && Buffer.byteLength(JSON.stringify(value)) <= maxBytes;
}

/** Lower bound of the bytes that are left. Below zero the result is not used, so nothing more is read for it. */
interface Left {
  bytes: number;
}

function shrink(value: unknown, limits: Limits, left: Left, depth: number): unknown {
  left.bytes -= typeof value === 'string' ? Math.min(value.length, limits.characters) + 2 : 1;
  if (left.bytes < 0) return undefined;
  if (typeof value === 'string') {
    const excess = value.length - limits.characters;
    return excess > 0 ? `${truncate(value, limits.characters)}… ${excess} more characters` : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (depth >= limits.depth) return describe(value);
    const items = value.slice(0, limits.items).map((item) => shrink(item, limits, left, depth + 1));
    return value.length > limits.items ? [...items, `… ${value.length - limits.items} more items`] : items;
  }
  if (depth >= limits.depth) return describe(value);
  const keys = Object.keys(value);
  const maxKeys = limits.items * 2;
  const names = new Set<string>();
  const shrunk = keys.slice(0, maxKeys).map((key, index): [string, unknown] => {
    const short = key.length > limits.keyCharacters ? `${truncate(key, limits.keyCharacters)}…` : key;
    const name = names.has(short) ? `${short} (${index})` : short;
    names.add(name);
    return [name, shrink(Reflect.get(value, key), limits, left, depth + 1)];
  });
  // fromEntries defines own properties, so "__proto__" is an ordinary key.
  return Object.fromEntries(keys.length > maxKeys ? [...shrunk, ['…', `${keys.length - maxKeys} more keys`]] : shrunk);
}

/** Cuts a text, but never within a surrogate pair: strict JSON parsers reject half of one. */
function truncate(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

function describe(value: unknown): string {
  return Array.isArray(value) ? `… array of ${value.length}` : `… object of ${Object.keys(value ?? {}).length} keys`;
}
