import { describe, expect, it } from 'vitest';
import { boundText } from '../../../src/response/text/bound-text.js';
import type { Bounded } from '../../../src/runtime/bounded.js';
import { estimateTokens } from '../../../src/runtime/estimate-tokens.js';
import { fc } from '../../helpers/properties.js';

const maxBytes = 8192;

function textOf({ value }: Bounded): string {
  if (typeof value !== 'string') throw new Error('not a text');
  return value;
}

const jsonBytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** Returns the parts of a truncated text, without the mark. */
function parts(bounded: Bounded): readonly [string, string] {
  const [head, tail, ...others] = textOf(bounded).split(/\n?\[… \d+ of \d+ bytes omitted …\]\n/);
  expect(others).toEqual([]);
  return [head ?? '', tail ?? ''];
}

describe('boundText', () => {
  it('returns a text within the limit unchanged', () => {
    for (const text of ['', 'x', 'word '.repeat(1600), 'é'.repeat(1000)])
      expect(boundText(text, maxBytes)).toEqual({ value: text, cuts: [] });
    const exact = 'abcdef '.repeat(2000).slice(0, maxBytes - 2);
    expect(boundText(exact, maxBytes).cuts).toEqual([]);
    expect(boundText(`${exact}x`, maxBytes).cuts).toHaveLength(1);
  });

  it('shows the start and a third of that from the end, and counts what is omitted', () => {
    const text = `start${'.'.repeat(100_000)}end`;
    const bounded = boundText(text, maxBytes);
    const [head, tail] = parts(bounded);
    expect(head).toMatch(/^start\.+$/);
    expect(tail).toMatch(/^\.+end$/);
    expect(head.length / tail.length).toBeCloseTo(3, 1);
    expect(bounded.cuts).toEqual([{ pointer: '', shown: head.length + tail.length, total: text.length, from: head.length, unit: 'bytes' }]);
    expect(textOf(bounded)).toContain(`[… ${text.length - head.length - tail.length} of ${text.length} bytes omitted …]`);
  });

  it('cuts at line ends, unless a line is long', () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `line ${index} of the text`);
    const [head, tail] = parts(boundText(lines.join('\n'), maxBytes));
    expect(lines).toContain(head.split('\n').at(-1));
    expect(lines).toContain(tail.split('\n')[0]);
    const [start, end] = parts(boundText(`short\n${'long '.repeat(10_000)}\nshort`, maxBytes));
    expect(start).toMatch(/^short\nlong .*$/);
    expect(end).toMatch(/^.*long \nshort$/);
  });

  it.each(['é', '漢', '😀', '\ud800', '\udc00', '\u0001', '"', '\n'])(
    'does not split the character %j, wherever the limit is',
    (character) => {
      for (let limit = 990; limit < 1005; limit += 1) {
        const [head, tail] = parts(boundText(`ab${character.repeat(2000)}yz`, limit));
        expect(head).toMatch(new RegExp(`^ab(${character})*$`, 'u'));
        expect(tail).toMatch(new RegExp(`^(${character})*yz$`, 'u'));
      }
    },
  );

  it('limits the tokens as well as the bytes', () => {
    const numbers = Array.from({ length: 5000 }, (_, index) => `${(index * 7919) % 1000}.${index}`).join(',');
    for (const limit of [1024, 8192, 65_536]) {
      const bounded = boundText(numbers.repeat(4), limit);
      expect(estimateTokens(JSON.stringify(bounded.value))).toBeLessThanOrEqual((limit * 2500) / 8192);
      expect(estimateTokens(JSON.stringify(bounded.value))).toBeGreaterThan((limit * 1900) / 8192);
    }
    const short = '7 '.repeat(3500);
    expect(boundText(short, maxBytes).cuts).toMatchObject([{ pointer: '', total: 7000, unit: 'bytes' }]);
  });

  it('counts the escapes of JSON', () => {
    for (const text of ['\u0000'.repeat(10_000), '\n'.repeat(10_000), '\\"'.repeat(10_000), '\u001b[31m'.repeat(5000)]) {
      const bounded = boundText(text, maxBytes);
      expect(jsonBytes(bounded.value)).toBeLessThanOrEqual(maxBytes);
      expect(bounded.cuts).toHaveLength(1);
    }
  });

  it('returns the start and the end of any text within the limit', () => {
    const texts = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('word ', '\n', '😀', '\ud800', '12345', '[… 1 of 2 bytes')),
      {
        maxLength: 300,
      },
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 150, max: 1000 }), (pieces, limit) => {
        const text = pieces.join('');
        const bounded = boundText(text, limit);
        expect(jsonBytes(bounded.value)).toBeLessThanOrEqual(limit);
        const [cut] = bounded.cuts;
        if (cut === undefined) {
          expect(bounded.value).toBe(text);
          return;
        }
        const mark = `[… ${cut.total - cut.shown} of ${cut.total} bytes omitted …]\n`;
        const at = textOf(bounded).lastIndexOf(mark);
        expect(text.startsWith(textOf(bounded).slice(0, at).replace(/\n$/, ''))).toBe(true);
        expect(text.endsWith(textOf(bounded).slice(at + mark.length))).toBe(true);
        expect(cut.total).toBe(Buffer.byteLength(text));
        expect(cut.shown).toBeLessThan(cut.total);
        expect(Buffer.from(text).subarray(0, cut.from).toString()).toBe(
          Buffer.from(textOf(bounded).slice(0, at)).subarray(0, cut.from).toString(),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
