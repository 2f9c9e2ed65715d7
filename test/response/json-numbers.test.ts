import { describe, expect, it } from 'vitest';
import { isExact, nearestNumber } from '../../src/response/json-numbers.js';
import { parseJson, parseJsonNumbers } from '../../src/response/parse-json.js';
import { fc } from '../helpers/properties.js';

/** Parses a number in every place of a JSON text where one can be. */
function placesOf(token: string, parse = parseJson): unknown[] {
  const texts = [token, ` ${token} `, `[${token}]`, `[0,${token},0]`, `{"a":${token}}`, `{"a":{"b":[${token}]}}`, `{"a" : ${token}\n}`];
  return texts.map((text) => {
    const parsed = parse(text);
    if (!parsed.ok) throw new Error(`${text} is not JSON`);
    let value = parsed.value;
    while (typeof value === 'object' && value !== null) value = Object.values(value).find((item) => item !== 0) ?? 0;
    return value;
  });
}

describe('number that a double does not represent', () => {
  it.each([
    ...['1e400', '-1e999', '1E+9999', '-1E+9999', '1e309', '1.8e308', '123456789e305', '1e-400', '-1e-400', '4e-325', '0.1e-999'],
    ...[
      '1234567890123456.78',
      '-1234567890123456.78',
      '0.1234567890123456789',
      '3.14159265358979323846',
      '0.1000000000000000055511151231257827',
    ],
    ...[
      '9007199254740993',
      '-9007199254740993',
      '9007199254740992',
      '12345678901234567890',
      '100000000000000000000',
      '1234567890123456789e3',
    ],
    ...[
      '9007199254740993.0',
      '900719925474099.3e1',
      '0.00012345678901234567890',
      '1.00000000000000000000000000000000000001',
      '99999999999999999999.99',
    ],
  ])('returns the number %s as text', (token) => {
    for (const value of placesOf(token)) expect(value).toBe(token);
  });

  it.each([
    '0',
    '1',
    '-1',
    '0.5',
    '0.1',
    '0.30000000000000004',
    '1.0',
    '1.50',
    '100',
    '1e2',
    '1E2',
    '1e+2',
    '1e300',
    '1e22',
    '1e-7',
    '123.456e-10',
  ])('returns the number %s as a number', (token) => {
    for (const value of placesOf(token)) expect(value).toBe(Number(token));
  });

  it.each([
    '9007199254740991',
    '-9007199254740991',
    '1.7976931348623157e308',
    '5e-324',
    '0.0000000000000000000000001',
    '1.000000000000000000000',
    '0e999',
    '0.000e-999',
  ])('returns the number %s at a limit as a number', (token) => {
    for (const value of placesOf(token)) expect(value).toBe(Number(token));
  });

  it('returns a number that equals 0 for -0', () => {
    for (const token of ['-0', '-0.0', '-0e400']) for (const value of placesOf(token)) expect(value === 0).toBe(true);
  });

  it('leaves strings and names unchanged', () => {
    const text = '{"1e400":"1e400","9007199254740993":"a 1234567890123456.78 \\" 1e999"}';
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('returns a number as text or with equal digits, whatever its digits are', () => {
    const digits = (max: number) => fc.array(fc.constantFrom(...'0123456789'), { minLength: 1, maxLength: max }).map((all) => all.join(''));
    const integer = digits(30).map((text) => text.replace(/^0+(?=.)/, ''));
    const token = fc
      .tuple(fc.constantFrom('', '-'), integer, fc.option(digits(30)), fc.option(fc.integer({ min: -400, max: 400 })))
      .map(
        ([sign, whole, fraction, exponent]) =>
          `${sign}${whole}${fraction === null ? '' : `.${fraction}`}${exponent === null ? '' : `e${exponent}`}`,
      );
    fc.assert(
      fc.property(token, (text) => {
        const parsed = parseJson(`{"a":${text}}`);
        if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null || !('a' in parsed.value)) throw new Error(text);
        const { a } = parsed.value;
        expect(typeof a === 'string' ? a === text : equal(String(a), text)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('recognizes a number of a million digits in linear time', () => {
    const zeros = '0'.repeat(1_000_000);
    const startedAt = performance.now();
    for (const token of [`1.${zeros}1`, `0.${zeros}1e1000000`, `1e-${zeros}1`, `1${zeros}1`]) {
      isExact(token);
      nearestNumber(token);
      expect(parseJson(`[${token}]`).ok).toBe(true);
    }
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});

describe('number that a schema checks', () => {
  it.each([
    ['1e400', Number.MAX_VALUE],
    ['-1e400', -Number.MAX_VALUE],
    ['1e-400', Number.MIN_VALUE],
    ['-1e-400', -Number.MIN_VALUE],
    ['9007199254740993123', 9007199254740993000],
    ['1234567890123456.78', 1234567890123456.8],
  ])('rounds %s to the closest finite number', (token, value) => {
    for (const parsed of placesOf(token, parseJsonNumbers)) expect(parsed).toBe(value);
  });
});

/** Compares two decimal numbers digit by digit. */
function equal(one: string, other: string): boolean {
  const split = (text: string) => {
    const [, sign = '', integer = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text) ?? [];
    return { value: BigInt(sign + integer + fraction), exponent: Number(exponent) - fraction.length };
  };
  const [a, b] = [split(one), split(other)];
  const least = Math.min(a.exponent, b.exponent);
  return a.value * 10n ** BigInt(a.exponent - least) === b.value * 10n ** BigInt(b.exponent - least);
}
