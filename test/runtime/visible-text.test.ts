import { describe, expect, it } from 'vitest';
import { showInvisible, showInvisibleInJson, showInvisibleInLines } from '../../src/runtime/visible-text.js';
import { fc } from '../helpers/properties.js';

const hidden = [
  ['an escape sequence', '\u001b[31m', '\\u{1b}[31m'],
  ['a C1 control', '\u009b', '\\u{9b}'],
  ['a bidirectional override', '\u202e', '\\u{202e}'],
  ['a bidirectional isolate', '\u2066', '\\u{2066}'],
  ['a zero-width space', '\u200b', '\\u{200b}'],
  ['a byte order mark', '\ufeff', '\\u{feff}'],
  ['a soft hyphen', '\u00ad', '\\u{ad}'],
  ['a tag character', '\u{e0041}', '\\u{e0041}'],
  ['a supplementary variation selector', '\u{e0100}', '\\u{e0100}'],
  ['a Hangul filler', '\u3164', '\\u{3164}'],
  ['a Braille blank', '\u2800', '\\u{2800}'],
  ['a line separator', '\u2028', '\\u{2028}'],
  ['a lone surrogate', '\ud800', '\\u{d800}'],
  ['a private character', '\ue000', '\\u{e000}'],
] as const;

describe('invisible characters', () => {
  it.each(hidden)('escapes %s', (_what, character, escaped) => {
    expect(showInvisible(`a${character}b`)).toBe(`a${escaped}b`);
    expect(showInvisibleInLines(`a${character}b`)).toBe(`a${escaped}b`);
  });

  it('escapes line breaks and tabs in one line, and keeps them in text of several lines', () => {
    expect(showInvisible('a\n\tb\r')).toBe('a\\u{a}\\u{9}b\\u{d}');
    expect(showInvisibleInLines('a\n\tb\r')).toBe('a\n\tb\\u{d}');
  });

  it('keeps letters, marks and emoji of any script', () => {
    const text = 'é 注文 العربية नमस्ते ❤️ 1\u00a02';
    expect(showInvisible(text)).toBe(text);
  });

  it('keeps the value of JSON text', () => {
    const check = fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const shown = showInvisibleInJson(JSON.stringify({ value, text }, undefined, 2));
      expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify({ value, text })));
      expect(shown.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
    });
    fc.assert(check, { numRuns: 300 });
  });
});
