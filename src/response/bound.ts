export interface Bounded {
  readonly value: unknown;
  readonly truncated: boolean;
}

/** Keeps the start and the end of a text, because an error often stands at the end. Cuts between characters. */
export function boundText(text: string, maxBytes: number): Bounded {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return { value: text, truncated: false };
  const kept = Math.max(maxBytes - markBytes, Math.ceil(maxBytes / 2));
  const tailBytes = Math.floor(kept / 4);
  const head = bytes
    .subarray(0, kept - tailBytes)
    .toString()
    .replace(/\ufffd$/, '');
  const tail = bytes
    .subarray(bytes.length - tailBytes)
    .toString()
    .replace(/^\ufffd+/, '');
  return { value: `${head}\n[… ${bytes.length - kept} of ${bytes.length} bytes left out …]\n${tail}`, truncated: true };
}

/** What the mark between the two takes at most. */
const markBytes = 80;

interface Limits {
  readonly items: number;
  readonly characters: number;
  readonly keyCharacters: number;
  readonly depth: number;
}

/** From roomy to tight; the first whose result fits is taken. */
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

/** A large JSON value becomes a smaller one of the same shape, with marks ("… 940 more items") where it was cut. */
export function boundJson(value: unknown, maxBytes: number): Bounded {
  const whole = JSON.stringify(value);
  if (Buffer.byteLength(whole) <= maxBytes) return { value, truncated: false };
  for (const limits of steps) {
    const smaller = shrink(value, limits, 0);
    if (Buffer.byteLength(JSON.stringify(smaller)) <= maxBytes) return { value: smaller, truncated: true };
  }
  return typeof value === 'string' ? boundText(value, maxBytes / 2) : { value: describe(value), truncated: true };
}

function shrink(value: unknown, limits: Limits, depth: number): unknown {
  if (typeof value === 'string') {
    const over = value.length - limits.characters;
    return over > 0 ? `${cut(value, limits.characters)}… ${over} more characters` : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (depth >= limits.depth) return describe(value);
    const kept = value.slice(0, limits.items).map((item) => shrink(item, limits, depth + 1));
    return value.length > limits.items ? [...kept, `… ${value.length - limits.items} more items`] : kept;
  }
  const entries = Object.entries(value);
  if (depth >= limits.depth) return describe(value);
  const most = limits.items * 2;
  const names = new Set<string>();
  const kept = entries.slice(0, most).map(([key, item], index): [string, unknown] => {
    const short = key.length > limits.keyCharacters ? `${cut(key, limits.keyCharacters)}…` : key;
    const name = names.has(short) ? `${short} (${index})` : short;
    names.add(name);
    return [name, shrink(item, limits, depth + 1)];
  });
  // fromEntries defines own keys: "__proto__" stays a key like any other.
  return Object.fromEntries(entries.length > most ? [...kept, ['…', `${entries.length - most} more keys`]] : kept);
}

/** Not between the halves of a surrogate pair: strict JSON readers refuse one alone. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

function describe(value: unknown): string {
  return Array.isArray(value) ? `… array of ${value.length}` : `… object of ${Object.keys(value ?? {}).length} keys`;
}
