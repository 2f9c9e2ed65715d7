import { describe, expect, it } from 'vitest';
import { quote, quoteUnlessPlain } from '../../src/runtime/quote.js';

describe('quote', () => {
  it('escapes quotes, line breaks and invisible characters', () => {
    expect(quote('a"b\\c\nd\u202ee\u200b')).toBe('"a\\"b\\\\c\\nd\\u{202e}e\\u{200b}"');
  });

  it('truncates text, and the mark of the cut is inside the quotes', () => {
    expect(quote('x'.repeat(10), 5)).toBe('"xxxx…"');
  });
});

describe('quoteUnlessPlain', () => {
  it.each(['gzip', 'api.example:8443', '[::1]:80', 'text/html', 'application/problem+json', 'sid', 'https://a.example'])(
    'returns %s unchanged',
    (text) => {
      expect(quoteUnlessPlain(text)).toBe(text);
    },
  );

  it.each(['', 'two words', 'a,b', 'a;b', '~/.ssh', 'a"b', "a'b", 'a\u00a0b', 'a\nb', '\u{e0041}', 'ünicode', 'x'.repeat(101)])(
    'quotes %j',
    (text) => {
      expect(quoteUnlessPlain(text)).toMatch(/^".*"$/);
    },
  );
});
