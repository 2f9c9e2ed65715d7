import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounded, boundJson, boundText } from '../../src/response/bound.js';

const cap = 16 * 1024;

/** The text of a bounded value as it goes out. */
const written = ({ value }: Bounded) => JSON.stringify(value);

function textOf({ value }: Bounded): string {
  if (typeof value !== 'string') throw new Error('no text');
  return value;
}

describe('boundJson', () => {
  it('leaves a value that fits as it is', () => {
    const value = { a: [1, 'two', null] };
    expect(boundJson(value, cap)).toEqual({ value, truncated: false });
    const exact = 'x'.repeat(cap - 2);
    expect(boundJson(exact, cap)).toEqual({ value: exact, truncated: false });
    expect(boundJson(`${exact}x`, cap).truncated).toBe(true);
  });

  const items = (count: number, item: (index: number) => unknown) => Array.from({ length: count }, (_, index) => item(index));
  const nested = (depth: number, width: number): unknown => (depth === 0 ? 'leaf' : items(width, () => nested(depth - 1, width)));

  it.each<[string, unknown]>([
    ['a huge array of objects', items(10_000, (id) => ({ id, name: `name ${id}`, tags: ['a', 'b'] }))],
    ['a huge array of numbers', items(100_000, (id) => id)],
    ['a huge object', Object.fromEntries(items(10_000, (id) => [`key ${id}`, { id }]).map((pair) => (Array.isArray(pair) ? pair : [])))],
    ['long strings', items(100, () => 'word '.repeat(5000))],
    ['long strings that JSON writes longer', items(50, () => '\u0001"\\'.repeat(5000))],
    ['one object of long strings', { a: 'x'.repeat(100_000), b: 'é'.repeat(100_000), c: '漢'.repeat(100_000) }],
    ['a deep value', JSON.parse(`${'{"a":['.repeat(400)}"${'x'.repeat(cap)}"${']}'.repeat(400)}`)],
    ['a wide and deep value', nested(7, 6)],
    ['long keys', Object.fromEntries(items(100, (id) => id).map((id) => [`${id} ${'k'.repeat(2000)}`, id]))],
    ['long keys, four levels deep', wideKeys(4)],
  ])('cuts %s to a value of the same shape that fits', (_what, value) => {
    const bounded = boundJson(value, cap);
    expect(bounded.truncated).toBe(true);
    expect(Buffer.byteLength(written(bounded))).toBeLessThanOrEqual(cap);
    expect(Array.isArray(bounded.value)).toBe(Array.isArray(value));
    expect(typeof bounded.value).toBe('object');
    expect(JSON.parse(written(bounded))).toEqual(bounded.value);
  });

  it('keeps the first items and says how many more there were', () => {
    const { value } = boundJson(
      items(1000, (id) => ({ id, text: 'x'.repeat(60) })),
      cap,
    );
    if (!Array.isArray(value)) throw new Error('no array');
    expect(value[0]).toEqual({ id: 0, text: 'x'.repeat(60) });
    expect(value.at(-1)).toBe(`… ${1000 - (value.length - 1)} more items`);
  });

  it('says how many keys and characters there were', () => {
    const { value } = boundJson(
      { long: 'x'.repeat(50_000), ...Object.fromEntries(items(1000, (id) => id).map((id) => [`k${id}`, id])) },
      cap,
    );
    expect(value).toHaveProperty('…', expect.stringMatching(/^\d+ more keys$/));
    expect(value).toHaveProperty('long', expect.stringMatching(/^x+… \d+ more characters$/));
  });

  it('keeps a key __proto__ as its own', () => {
    const value: unknown = JSON.parse(`{"__proto__":{"polluted":"${'x'.repeat(cap)}"}}`);
    const bounded = boundJson(value, cap).value;
    expect(written({ value: bounded, truncated: true })).toMatch(/^\{"__proto__":\{"polluted":"x/);
    expect('polluted' in {}).toBe(false);
  });

  it('loses no key without a word, when long ones begin alike', () => {
    const start = 'k'.repeat(250);
    const value = { [`${start}1`]: 1, [`${start}2`]: 2, filler: 'x'.repeat(cap) };
    const bounded = boundJson(value, cap);
    if (typeof bounded.value !== 'object' || bounded.value === null) throw new Error('no object');
    const kept = Object.keys(bounded.value);
    expect(kept.length === 3 || kept.includes('…')).toBe(true);
  });

  it.each([0, 1])('cuts between characters, not within one: offset %i', (offset) => {
    const value = { text: 'x'.repeat(offset) + '😀'.repeat(20_000) };
    expect(written(boundJson(value, cap))).not.toMatch(/\\ud[89a-f]/);
  });

  it('fits, and has the shape of what it was, for any value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (one) => {
        const many = Array.from({ length: 3000 }, () => one);
        const bounded = boundJson(many, cap);
        expect(Buffer.byteLength(written(bounded))).toBeLessThanOrEqual(cap);
        expect(bounded.truncated).toBe(Buffer.byteLength(JSON.stringify(many)) > cap);
        expect(Array.isArray(bounded.value)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

/** An object of long keys at every level: the keys alone exceed any cap. */
function wideKeys(depth: number): unknown {
  if (depth === 0) return 'leaf';
  return Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}${'k'.repeat(190)}`, wideKeys(depth - 1)]));
}

describe('boundText', () => {
  it('leaves a text that fits as it is', () => {
    expect(boundText('x'.repeat(100), 100)).toEqual({ value: 'x'.repeat(100), truncated: false });
  });

  it('keeps the start and the end, and says how much is missing', () => {
    const bounded = boundText(`start${'.'.repeat(100_000)}end`, cap);
    expect(bounded.truncated).toBe(true);
    expect(textOf(bounded)).toMatch(/^start\.+\n\[… 83704 of 100008 bytes left out …\]\n\.+end$/);
    expect(Buffer.byteLength(textOf(bounded))).toBeLessThanOrEqual(cap);
  });

  it.each(['é', '漢', '😀'])('cuts between characters of %s, wherever the boundary falls', (character) => {
    for (let offset = 0; offset < 4; offset += 1) {
      const text = textOf(boundText('x'.repeat(offset) + character.repeat(2000) + 'y'.repeat(offset), 1001));
      expect(text).not.toContain('\ufffd');
      const [head = '', , tail = ''] = text.split('\n');
      expect(head).toMatch(new RegExp(`^x{${offset}}(${character})+$`, 'u'));
      expect(tail).toMatch(new RegExp(`^(${character})+y{${offset}}$`, 'u'));
    }
  });

  it('gives a start and an end of the text, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-composite', minLength: 50, maxLength: 300 }),
        fc.integer({ min: 20, max: 200 }),
        (text, max) => {
          const bounded = boundText(text, max);
          expect(bounded.truncated).toBe(Buffer.byteLength(text) > max);
          if (!bounded.truncated) return;
          const parts = textOf(bounded).split(/\n\[… \d+ of \d+ bytes left out …\]\n/);
          expect(parts).toHaveLength(2);
          expect(text.startsWith(parts[0] ?? '?')).toBe(true);
          expect(text.endsWith(parts[1] ?? '?')).toBe(true);
        },
      ),
    );
  });
});
