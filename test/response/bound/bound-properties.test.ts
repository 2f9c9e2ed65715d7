import { describe, expect, it } from 'vitest';
import { boundJson } from '../../../src/response/bound/bound-json.js';
import { isRecord } from '../../../src/runtime/is-record.js';
import { fc } from '../../helpers/properties.js';

/** Texts of all kinds: escapes, lone surrogates, text that looks like a number or a mark. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 2000, size: 'max' }),
  fc
    .array(fc.constantFrom('\ud83d', '\ude00', '"', '\\', '\u0000', '\n', 'a', '漢'), { maxLength: 600, size: 'max' })
    .map((units) => units.join('')),
  fc.constantFrom('NaN', '-0', '1e400', '… 3 more items', '… array of 3', '…', '__proto__', '9007199254740993', ''),
);
const key = fc.oneof(
  { weight: 5, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', '…', 'error', 'next', 'a/b', '~', '') },
  { weight: 1, arbitrary: fc.string({ minLength: 60, maxLength: 700, size: 'max' }) },
);

const { value } = fc.letrec<{ value: unknown; items: unknown[]; record: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(null, true, false, -0, 1e308),
    tie('items'),
    tie('record'),
  ),
  items: fc.array(tie('value'), { maxLength: 30, depthIdentifier: 'json' }),
  record: fc.dictionary(key, tie('value'), { maxKeys: 90, depthIdentifier: 'json', noNullPrototype: true }),
}));

const simple = fc.oneof(text, fc.integer(), fc.array(fc.integer(), { maxLength: 300, size: 'max' }));

/** Many copies of a value, so that little of it fits. */
const large = fc
  .tuple(value, fc.integer({ min: 1, max: 400 }), fc.constantFrom('array', 'object', 'nest'))
  .map(([one, count, how]): unknown => {
    if (how === 'array') return Array.from({ length: count }, () => one);
    if (how === 'object') return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}/~${index}`, one]));
    let deep = one;
    for (let level = 0; level < count; level += 1) deep = level % 2 === 0 ? [deep, level] : { deep, level };
    return deep;
  });

function at(root: unknown, pointer: string): unknown {
  const keys = pointer === '' ? [] : pointer.slice(1).split('/');
  return keys.reduce<unknown>((parent, escaped) => {
    const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, name)) throw new Error(`nothing at ${pointer}`);
    return Reflect.get(parent, name);
  }, root);
}

function sizeOf(container: unknown): { readonly total: number; readonly unit: string } {
  if (typeof container === 'string') return { total: Buffer.byteLength(container), unit: 'bytes' };
  if (Array.isArray(container)) return { total: container.length, unit: 'items' };
  if (isRecord(container)) return { total: Object.keys(container).length, unit: 'keys' };
  throw new Error('not a container');
}

const plain = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

describe('boundJson of any JSON', () => {
  const anyLimit = fc.constantFrom(100, 500, 2000, 8192, 20_000);

  it('returns valid JSON within the bytes', () => {
    fc.assert(
      fc.property(large, anyLimit, (body, maxBytes) => {
        const json = JSON.stringify(boundJson(body, maxBytes).value);
        expect(Buffer.byteLength(json)).toBeLessThanOrEqual(maxBytes);
        JSON.parse(json);
      }),
      { numRuns: 300 },
    );
  });

  it('returns the complete value if and only if there are no cuts', () => {
    fc.assert(
      fc.property(large, anyLimit, (body, maxBytes) => {
        const bounded = boundJson(body, maxBytes);
        if (bounded.cuts.length === 0) expect(bounded.value).toBe(body);
        else expect(plain(bounded.value)).not.toEqual(plain(body));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps all of up to 64 root keys', () => {
    fc.assert(
      fc.property(fc.dictionary(key, simple, { minKeys: 1, maxKeys: 64, size: 'max', noNullPrototype: true }), (body) => {
        const shown = boundJson(body, 8192).value;
        if (!isRecord(shown)) throw new Error('not an object');
        expect(Object.keys(shown)).toHaveLength(Object.keys(body).length);
        const short = Object.keys(body).filter((name) => Buffer.byteLength(JSON.stringify(name)) <= 50);
        expect(Object.keys(shown)).toEqual(expect.arrayContaining(short));
      }),
      { numRuns: 50 },
    );
  });

  it('reports cuts that are true: the pointer leads to a container of that total, and what is shown is there', () => {
    fc.assert(
      fc.property(large, anyLimit, (body, maxBytes) => {
        const { value: shown, cuts } = boundJson(body, maxBytes);
        expect(cuts.length).toBeLessThanOrEqual(10);
        expect(new Set(cuts.map(({ pointer }) => pointer)).size).toBe(cuts.length);
        for (const cut of cuts) {
          const original = at(body, cut.pointer);
          expect({ total: cut.total, unit: cut.unit ?? 'items' }).toEqual(sizeOf(original));
          expect(cut.shown).toBeLessThan(Math.max(1, cut.total));
          expect(cut.from).toBeLessThan(cut.total);
          // The place of a cut in the shown value, unless an array before it has a mark in front of it.
          if (/\/\d/.test(cut.pointer)) continue;
          expectShown(original, at(shown, cut.pointer), cut);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function expectShown(
  original: unknown,
  shown: unknown,
  { shown: count, from = -1 }: { readonly shown: number; readonly from?: number },
): void {
  if (typeof original === 'string') {
    const head = Buffer.from(original).subarray(0, from).toString();
    expect(String(shown).startsWith(head)).toBe(true);
  } else if (Array.isArray(original)) {
    const items: readonly unknown[] = Array.isArray(shown) ? shown : [`… ${original.length} more items`];
    expect(items).toHaveLength(count + 1);
    expect(items[from]).toBe(`… ${original.length - count} more items`);
  } else if (isRecord(original) && isRecord(shown)) {
    expect(Object.keys(shown).filter((name) => Object.hasOwn(original, name)).length).toBeGreaterThanOrEqual(count);
  } else expect(count).toBe(0);
}
