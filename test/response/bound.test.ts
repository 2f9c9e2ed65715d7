import { describe, expect, it } from 'vitest';
import { boundText } from '../../src/response/bound.js';
import type { Bounded } from '../../src/runtime/bounded.js';
import { fc } from '../helpers/properties.js';

const maxBytes = 16 * 1024;

function textOf({ value }: Bounded): string {
  if (typeof value !== 'string') throw new Error('not a text');
  return value;
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
