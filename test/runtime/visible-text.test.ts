import { describe, expect, it } from 'vitest';
import { showInvisible, showInvisibleInJson, showInvisibleInLines, showUnseen } from '../../src/runtime/visible-text.js';
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

describe('showUnseen', () => {
  it.each([
    ['an escape sequence', '\u001b[31m', '\\u{1b}[31m'],
    ['a NUL', '\0', '\\u{0}'],
    ['DEL', '\x7f', '\\u{7f}'],
    ['a C1 control', '\u009b', '\\u{9b}'],
    ['a bidirectional override', '\u202e', '\\u{202e}'],
    ['a bidirectional isolate', '\u2066', '\\u{2066}'],
    ['a right-to-left mark', '\u200f', '\\u{200f}'],
    ['an Arabic letter mark', '\u061c', '\\u{61c}'],
    ['a zero-width space', '\u200b', '\\u{200b}'],
    ['a zero-width joiner', '\u200d', '\\u{200d}'],
    ['a zero-width non-joiner', '\u200c', '\\u{200c}'],
    ['a byte order mark', '\ufeff', '\\u{feff}'],
    ['a soft hyphen', '\u00ad', '\\u{ad}'],
    ['tag characters', '\u{e0041}\u{e0042}', '\\u{e0041}\\u{e0042}'],
    ['a variation selector', '\ufe00', '\\u{fe00}'],
    ['a supplementary variation selector', '\u{e0100}', '\\u{e0100}'],
    ['a line separator', '\u2028', '\\u{2028}'],
    ['a carriage return', '\r', '\\u{d}'],
    ['a Hangul filler', '\u3164', '\\u{3164}'],
  ])('escapes %s between Latin letters', (_what, characters, escaped) => {
    expect(showUnseen(`a${characters}b`)).toBe(`a${escaped}b`);
  });

  it.each([
    ['line ends and tabs', 'a\n\tb\r\nc'],
    ['emoji that are joined', '👨‍👩‍👧 👩🏽‍💻 🏳️‍🌈 🏴‍☠️ ❤️‍🔥'],
    ['emoji with a variation selector', '❤️ ☺︎ 1️⃣ #️⃣'],
    ['flags with tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['Persian', 'می‌خواهم نامه‌ای'],
    ['Hindi and Marathi', 'क्‍ष र्‍य क्‌ष'],
    ['Malayalam and Sinhala', 'അവന്‍ ശ്രീ ක්‍ෂ'],
    ['Han variants', '葛\u{e0100}城'],
    ['letters, marks and spaces of any script', 'é e\u0301 注文 العربية עברית नमस्ते 1\u00a02\u30003'],
    ['private and unassigned characters', '\ue000 \u{1faff} \u{f0000}'],
    ['lone surrogates, which JSON escapes', '\ud800 \udc00'],
    ['signs of Arabic numbers', '\u0600١٢ \u06dd'],
  ])('keeps %s', (_what, text) => {
    expect(showUnseen(text)).toBe(text);
  });

  it.each([
    ['a second variation selector behind an emoji', '😀\ufe0f\ufe0f', '😀\ufe0f\\u{fe0f}'],
    ['bits that are written in joiners between Arabic letters', 'ا\u200c\u200d\u200cب', 'ا\\u{200c}\\u{200d}\\u{200c}ب'],
    ['tags behind a flag that are not one of the three', '🏴\u{e0068}\u{e0069}\u{e007f}', '🏴\\u{e0068}\\u{e0069}\\u{e007f}'],
    ['a joiner at the end of an emoji', '😀\u200d', '😀\\u{200d}'],
    ['selectors behind letters', 'a\ufe01b\ufe02', 'a\\u{fe01}b\\u{fe02}'],
  ])('escapes %s', (_what, text, expected) => {
    expect(showUnseen(text)).toBe(expected);
  });

  it('leaves no format or control character of ASCII text, and changes nothing that it has escaped', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u202e', '\u200d', '\ufe0f', '😀', 'a', '\u{e0041}')));
    fc.assert(
      fc.property(text, (parts) => {
        const shown = showUnseen(parts.join(''));
        expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\u200b\ufeff]/);
        expect(shown.replace(/[\t\n]|\r\n/g, '')).not.toMatch(/\p{Cc}/u);
        expect(showUnseen(shown)).toBe(shown);
      }),
      { numRuns: 1000 },
    );
  });
});
