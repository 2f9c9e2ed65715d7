import { describe, expect, it } from 'vitest';
import { showUnseenInJson } from '../../../src/response/text/visible-json.js';
import { showUnseen } from '../../../src/runtime/visible-text.js';
import { fc } from '../../helpers/properties.js';

describe('showUnseenInJson', () => {
  it('escapes unseen characters in keys and strings at any depth', () => {
    expect(showUnseenInJson({ 'a\u202e': ['\u200bx', { b: '\u001b[1m' }, 1, null, true] })).toEqual({
      'a\\u{202e}': ['\\u{200b}x', { b: '\\u{1b}[1m' }, 1, null, true],
    });
    expect(showUnseenInJson('\u202e')).toBe('\\u{202e}');
  });

  it('returns the same value if there is nothing to escape', () => {
    for (const value of [{ a: ['x', { b: 'می‌خواهم' }] }, [], {}, null, 1, 'x']) expect(showUnseenInJson(value)).toBe(value);
  });

  it('loses no key, even if one contains an escape as text', () => {
    const value = { 'a\\u{200b}': 1, 'a\u200b': 2, 'b\u200b': 3, 'b\\u{200b}': 4 };
    expect(showUnseenInJson(value)).toEqual({ 'a\\u{200b}': 1, 'a\\u{200b} (2)': 2, 'b\\u{200b}': 3, 'b\\u{200b} (2)': 4 });
  });

  it('keeps __proto__ as an own key', () => {
    const value: unknown = JSON.parse('{"__proto__":{"polluted":"\u200b"}}');
    expect(JSON.stringify(showUnseenInJson(value))).toBe('{"__proto__":{"polluted":"\\\\u{200b}"}}');
    expect('polluted' in {}).toBe(false);
  });

  it('reads a value of any depth', () => {
    let deep: unknown = '\u200b';
    for (let depth = 0; depth < 100_000; depth += 1) deep = depth % 2 === 0 ? [deep] : { deep };
    let shown = showUnseenInJson(deep);
    while (typeof shown === 'object' && shown !== null) shown = Object.values(shown)[0];
    expect(shown).toBe('\\u{200b}');
  });

  it('returns for any value what escaping each key and string returns', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('\u202e', 'a\u200b', '\u{e0041}'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, text, fc.integer(), fc.constant(null), fc.array(tie('value')), fc.dictionary(text, tie('value'))),
    }));
    const expected = (json: unknown): unknown => {
      if (typeof json === 'string') return showUnseen(json);
      if (Array.isArray(json)) return json.map(expected);
      if (typeof json !== 'object' || json === null) return json;
      return Object.fromEntries(Object.entries(json).map(([key, item]) => [showUnseen(key), expected(item)]));
    };
    fc.assert(
      fc.property(value, (json) => {
        expect(showUnseenInJson(json)).toEqual(expected(json));
      }),
    );
  });
});
