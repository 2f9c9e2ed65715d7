import { describe, expect, it } from 'vitest';
import { boundJson, boundText } from '../../src/response/bound.js';
import type { Bounded } from '../../src/runtime/bounded.js';
import { fc } from '../helpers/properties.js';

const maxBytes = 16 * 1024;

/** Serializes a bounded value as the result of a tool does. */
const serialize = ({ value }: Bounded) => JSON.stringify(value);

function textOf({ value }: Bounded): string {
  if (typeof value !== 'string') throw new Error('not a text');
  return value;
}

describe('boundJson', () => {
  it('returns a value within the limit unchanged', () => {
    const value = { a: [1, 'two', null] };
    expect(boundJson(value, maxBytes)).toEqual({ value, cuts: [] });
    const exact = 'x'.repeat(maxBytes - 2);
    expect(boundJson(exact, maxBytes)).toEqual({ value: exact, cuts: [] });
    expect(boundJson(`${exact}x`, maxBytes).cuts).not.toEqual([]);
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
    ['a deep value', JSON.parse(`${'{"a":['.repeat(400)}"${'x'.repeat(maxBytes)}"${']}'.repeat(400)}`)],
    ['a wide and deep value', nested(7, 6)],
    ['long keys', Object.fromEntries(items(100, (id) => id).map((id) => [`${id} ${'k'.repeat(2000)}`, id]))],
    ['long keys, four levels deep', wideKeys(4)],
  ])('reduces %s to a smaller value of the same shape', (_what, value) => {
    const bounded = boundJson(value, maxBytes);
    expect(bounded.cuts).not.toEqual([]);
    expect(Buffer.byteLength(serialize(bounded))).toBeLessThanOrEqual(maxBytes);
    expect(Array.isArray(bounded.value)).toBe(Array.isArray(value));
    expect(typeof bounded.value).toBe('object');
    expect(JSON.parse(serialize(bounded))).toEqual(bounded.value);
  });

  it('keeps the first items and reports how many are omitted', () => {
    const { value } = boundJson(
      items(1000, (id) => ({ id, text: 'x'.repeat(60) })),
      maxBytes,
    );
    if (!Array.isArray(value)) throw new Error('not an array');
    expect(value[0]).toEqual({ id: 0, text: 'x'.repeat(60) });
    expect(value.at(-1)).toBe(`… ${1000 - (value.length - 1)} more items`);
  });

  it('reports how many keys and characters are omitted', () => {
    const { value } = boundJson(
      { long: 'x'.repeat(50_000), ...Object.fromEntries(items(1000, (id) => id).map((id) => [`k${id}`, id])) },
      maxBytes,
    );
    if (typeof value !== 'object' || value === null || !('long' in value)) throw new Error('not an object');
    const [start = ''] = String(value.long).split('…');
    expect(start).toMatch(/^x+$/);
    expect(value).toHaveProperty('long', `${start}… ${50_000 - start.length} more characters`);
    expect(value).toHaveProperty('…', `${1001 - (Object.keys(value).length - 1)} more keys`);
  });

  it('keeps __proto__ as an own key', () => {
    const value: unknown = JSON.parse(`{"__proto__":{"polluted":"${'x'.repeat(maxBytes)}"}}`);
    const bounded = boundJson(value, maxBytes).value;
    expect(serialize({ value: bounded, cuts: [] })).toMatch(/^\{"__proto__":\{"polluted":"x/);
    expect('polluted' in {}).toBe(false);
  });

  it('drops no key without a mark, even if long keys have the same start', () => {
    const start = 'k'.repeat(250);
    const value = { [`${start}1`]: 1, [`${start}2`]: 2, filler: 'x'.repeat(maxBytes) };
    const bounded = boundJson(value, maxBytes);
    if (typeof bounded.value !== 'object' || bounded.value === null) throw new Error('not an object');
    const keys = Object.keys(bounded.value);
    expect(keys.length === 3 || keys.includes('…')).toBe(true);
  });

  it.each([0, 1])('does not split a surrogate pair at offset %i', (offset) => {
    const value = { text: 'x'.repeat(offset) + '😀'.repeat(20_000) };
    expect(serialize(boundJson(value, maxBytes))).not.toMatch(/\\ud[89a-f]/);
  });

  it('limits the size of any array and returns an array', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (one) => {
        const many = Array.from({ length: 3000 }, () => one);
        const bounded = boundJson(many, maxBytes);
        expect(Buffer.byteLength(serialize(bounded))).toBeLessThanOrEqual(maxBytes);
        expect(bounded.cuts.length > 0).toBe(Buffer.byteLength(JSON.stringify(many)) > maxBytes);
        expect(Array.isArray(bounded.value)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

/** Returns an object of long keys at every level: the keys alone exceed every limit. */
function wideKeys(depth: number): unknown {
  if (depth === 0) return 'leaf';
  return Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}${'k'.repeat(190)}`, wideKeys(depth - 1)]));
}

describe('boundText', () => {
  it('returns a text within the limit unchanged', () => {
    expect(boundText('x'.repeat(100), 100)).toEqual({ value: 'x'.repeat(100), cuts: [] });
  });

  it('keeps the start and the end and reports how many bytes are omitted', () => {
    const bounded = boundText(`start${'.'.repeat(100_000)}end`, maxBytes);
    expect(bounded.cuts).not.toEqual([]);
    const [start, mark, end, ...others] = textOf(bounded).split('\n');
    expect(start).toMatch(/^start\.+$/);
    expect(mark).toBe('[… 83704 of 100008 bytes omitted …]');
    expect(end).toMatch(/^\.+end$/);
    expect(others).toEqual([]);
    expect(Buffer.byteLength(textOf(bounded))).toBeLessThanOrEqual(maxBytes);
  });

  it.each(['é', '漢', '😀'])('does not split the character %s, wherever the boundary is', (character) => {
    for (let offset = 0; offset < 4; offset += 1) {
      const text = textOf(boundText('x'.repeat(offset) + character.repeat(2000) + 'y'.repeat(offset), 1001));
      expect(text).not.toContain('\ufffd');
      const [head = '', , tail = ''] = text.split('\n');
      expect(head).toMatch(new RegExp(`^x{${offset}}(${character})+$`, 'u'));
      expect(tail).toMatch(new RegExp(`^(${character})+y{${offset}}$`, 'u'));
    }
  });

  it('returns a start and an end of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-composite', minLength: 50, maxLength: 300 }),
        fc.integer({ min: 20, max: 200 }),
        (text, max) => {
          const bounded = boundText(text, max);
          expect(bounded.cuts.length > 0).toBe(Buffer.byteLength(text) > max);
          if (bounded.cuts.length === 0) return;
          const parts = textOf(bounded).split(/\n\[… \d+ of \d+ [^\n]+ …\]\n/);
          expect(parts).toHaveLength(2);
          expect(text.startsWith(parts[0] ?? '?')).toBe(true);
          expect(text.endsWith(parts[1] ?? '?')).toBe(true);
        },
      ),
    );
  });
});
