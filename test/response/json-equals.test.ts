import { describe, expect, it } from 'vitest';
import { jsonEquals } from '../../src/response/json-equals.js';
import { parseJson } from '../../src/response/parse-json.js';
import { fc } from '../helpers/properties.js';

function parsed(text: string): unknown {
  const result = parseJson(text);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

describe('jsonEquals', () => {
  it.each([
    ['1', '1.0', true],
    ['100', '1e2', true],
    ['-0', '0', true],
    ['[-0.0]', '[0]', true],
    ['0.1', '0.10', true],
    ['1', '"1"', false],
    ['"1"', '1', false],
    ['null', '0', false],
    ['false', '0', false],
    ['9007199254740993', '9007199254740993', true],
    ['9007199254740992', '9007199254740993', false],
    ['9007199254740993', '9007199254740992', false],
    ['9007199254740993', '9007199254740993.0', true],
    ['1e400', '1E+400', true],
    ['1e400', '1e401', false],
    ['-1e400', '1e400', false],
    ['0.1234567890123456789', '0.1234567890123456789', true],
    ['0.1234567890123456789', '0.1234567890123456780', false],
    ['{"id":12345678901234567890}', '{"id":12345678901234567891}', false],
    ['{"a":1,"b":[2]}', '{"b":[2],"a":1}', true],
    ['{"a":1}', '{"a":1,"b":2}', false],
    ['{"toString":1}', '{"valueOf":1}', false],
    ['{"__proto__":{"a":1}}', '{"__proto__":{"a":2}}', false],
    ['{"__proto__":{}}', '{"a":1}', false],
    ['[1,2]', '[2,1]', false],
    ['[]', '{}', false],
    ['{"0":1}', '[1]', false],
    ['[null]', '[]', false],
    ['"é"', '"e\\u0301"', false],
  ])('compares %s with %s as JSON: %s', (expected, actual, equal) => {
    expect(jsonEquals(parsed(expected), parsed(actual))).toBe(equal);
  });

  it('accepts the text of a number that a double cannot hold, as call-api shows it, in every spelling', () => {
    const ids = parsed('[9007199254740993, 6.02e23, 1e400, 9007199254740992]');
    expect(jsonEquals(['9007199254740993', '6.02e23', '1e400', '9007199254740992'], ids)).toBe(true);
    expect(jsonEquals(['9007199254740993', '602e21', '10e399', '9007199254740992'], ids)).toBe(true);
    expect(jsonEquals(['9007199254740994', '6.02e23', '1e400', '9007199254740992'], ids)).toBe(false);
  });

  it('accepts a rounded fraction, because the number of the caller was rounded alike', () => {
    expect(jsonEquals(Number('0.1234567890123456789'), parsed('0.1234567890123456789'))).toBe(true);
    expect(jsonEquals(0.25, parsed('0.1234567890123456789'))).toBe(false);
  });

  it('reads a huge text in linear time', () => {
    const digits = '1'.repeat(200_000);
    expect(jsonEquals(`${digits}2`, parsed(`${digits}3`))).toBe(false);
  });

  it('agrees with the JSON text of any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        return jsonEquals(value, parsed(text)) && jsonEquals(parsed(text), parsed(text));
      }),
    );
  });
});
