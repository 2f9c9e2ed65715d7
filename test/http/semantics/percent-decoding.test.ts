import { describe, expect, it } from 'vitest';
import { decodeFully, decodingLevels, isEncodedTooOften } from '../../../src/http/semantics/percent-decoding.js';
import { unescapeOnce } from '../../helpers/attacks/path-servers.js';
import { fc } from '../../helpers/properties.js';

describe('decodeFully', () => {
  it('decodes what encodeURIComponent encodes, also several times', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.integer({ min: 0, max: 4 }), (text, times) => {
        fc.pre(!text.includes('%'));
        let encoded = text;
        for (let round = 0; round < times; round += 1) encoded = encodeURIComponent(encoded);
        expect(decodeFully(encoded)).toBe(text);
      }),
    );
  });

  it('decodes one escape as a decoder that reads one character after the other', () => {
    const pieces = fc.array(fc.constantFrom('%', '%2', '%25', '%41', '%u0041', '%c3%a9', '%EF%BC%8F', 'u', 'z', '4', '\u00e9'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect(decodingLevels(text)[1] ?? text).toBe(unescapeOnce(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['%c0%ae', '.'],
    ['%e0%80%ae', '.'],
    ['%f0%80%80%ae', '.'],
    ['%c1%a1', 'a'],
    ['%E9', '\u00e9'],
    ['%E9%C3%A9', '\u00e9\u00e9'],
    ['%u002e%U002F', './'],
    ['%25u002e', '.'],
    ['%ed%a0%80', '\ud800'],
    ['100%', '100%'],
    ['%zz', '%zz'],
  ])('decodes %s as the most lenient servers do', (text, expected) => {
    expect(decodeFully(text)).toBe(expected);
  });

  it('reports escapes that remain', () => {
    expect(isEncodedTooOften(`%${'25'.repeat(4)}61`)).toBe(false);
    expect(isEncodedTooOften(`%${'25'.repeat(5)}61`)).toBe(true);
  });
});
