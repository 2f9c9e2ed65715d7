import { describe, expect, it } from 'vitest';
import { isExact, nearestNumber } from '../../src/response/json-numbers.js';
import { parseJson, parseJsonNumbers } from '../../src/response/parse-json.js';
import { fc } from '../helpers/properties.js';

/** What the parser does, in one slow pattern: it also matches every string. */
function replaceEach(text: string, replace: (token: string) => string): string {
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
    token.startsWith('"') ? token : replace(token),
  );
}

const number = fc.stringMatching(/^-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,4})?$/);
const string = fc.oneof(
  fc.string().map((text) => JSON.stringify(text)),
  number.map((token) => `" ${token}, "`),
  fc.constantFrom('"\\\\"', '"\\""', '"\\\\\\" 1234567890123456789"', '"a\\\\"', '"\\u0022"', '""'),
);
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    number,
    string,
    fc.constantFrom('null', 'true', 'false'),
    fc.array(tie('json')).map((items) => `[${items.join(' ,\n')}]`),
    fc.array(fc.tuple(string, tie('json'))).map((members) => `{${members.map(([key, value]) => `${key}:${value}`).join(',')}}`),
  ),
}));

describe('parseJson', () => {
  it('returns numbers that a double does not represent as text, and nothing else', () => {
    fc.assert(
      fc.property(json, (text) => {
        const expected: unknown = JSON.parse(replaceEach(text, (token) => (isExact(token) ? token : `"${token}"`)));
        expect(parseJson(text)).toEqual({ ok: true, value: expected });
      }),
      { numRuns: 1000 },
    );
  });

  it('parses the numbers for a schema as the nearest ones', () => {
    fc.assert(
      fc.property(json, (text) => {
        const expected: unknown = JSON.parse(
          replaceEach(text, (token) => {
            const nearest = nearestNumber(token);
            return nearest === Number(token) ? token : String(nearest);
          }),
        );
        expect(parseJsonNumbers(text)).toEqual({ ok: true, value: expected });
      }),
      { numRuns: 1000 },
    );
  });

  it('rejects what JSON.parse rejects, even if quotes around a number would make it valid', () => {
    for (const text of [
      '{1234567890123456789:1}',
      '{ 1234567890123456789 : 1}',
      '[01234567890123456789]',
      '[1234567890123456789',
      '1e400 1',
      '[NaN]',
    ]) {
      expect(parseJson(text)).toMatchObject({ ok: false });
    }
    fc.assert(
      fc.property(fc.tuple(json, fc.nat(60)), ([text, length]) => {
        const part = text.slice(0, length);
        let isValid = true;
        try {
          JSON.parse(part);
        } catch {
          isValid = false;
        }
        expect(parseJson(part).ok).toBe(isValid);
      }),
    );
  });

  it('parses 100,000 levels', () => {
    const parsed = parseJson(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`);
    let [value, levels] = [parsed.ok ? parsed.value : undefined, 0];
    for (; Array.isArray(value); levels += 1) value = value[0];
    expect([value, levels]).toEqual([1, 100_000]);
  });

  it('reads numbers of small texts as those of large ones, which it searches in another way', () => {
    const number = fc.stringMatching(/^-?(0|[1-9][0-9]{0,17})([.][0-9]{1,18})?([eE][+-]?[0-9]{1,3})?$/);
    fc.assert(
      fc.property(fc.array(number), fc.string(), (numbers, text) => {
        const json = `[${[JSON.stringify(text), ...numbers].join(',')}]`;
        expect(parseJson(json)).toEqual(parseJson(json + ' '.repeat(64 * 1024)));
        expect(parseJsonNumbers(json)).toEqual(parseJsonNumbers(json + ' '.repeat(64 * 1024)));
      }),
      { numRuns: 300 },
    );
  });
});
