import { describe, expect, it } from 'vitest';
import { checkResponseBody, checkResponseSchema } from '../../src/response/validate.js';
import { createTimeBudget } from '../../src/runtime/time-budget.js';
import { fc } from '../helpers/properties.js';

const limits = () => ({ budget: createTimeBudget(10_000) });

/** Checks a body against a schema, both as JSON text, in which __proto__ is an ordinary name. */
async function isValid(schema: string, body: string): Promise<boolean> {
  const source = await checkResponseSchema(JSON.parse(schema), 'responseSchema', limits());
  const { violations, error } = await checkResponseBody(
    source,
    { bytes: Buffer.from(body), contentType: 'application/json' },
    'GET',
    limits(),
  );
  expect(error === undefined).toBe(violations.length === 0);
  return violations.length === 0;
}

const inherited = ['__proto__', 'toString', 'constructor', 'valueOf', 'hasOwnProperty', '__defineGetter__'];
const drafts = ['', '"$schema":"http://json-schema.org/draft-07/schema#",'];

describe('schema that names a member of every object', () => {
  it.each(inherited)('requires %s as a property of its own', async (name) => {
    for (const draft of drafts) {
      const schema = `{${draft}"required":["${name}"]}`;
      expect(await isValid(schema, '{}')).toBe(false);
      expect(await isValid(schema, '{"other":1}')).toBe(false);
      expect(await isValid(schema, `{"${name}":1}`)).toBe(true);
      expect(await isValid(`{${draft}"items":{"allOf":[{"required":["${name}"]}]}}`, '[{}]')).toBe(false);
    }
  });

  it.each(inherited)('checks the value of %s only if the object has it', async (name) => {
    for (const draft of drafts) {
      const schema = `{${draft}"properties":{"${name}":{"type":"string"}}}`;
      expect(await isValid(schema, '{}')).toBe(true);
      expect(await isValid(schema, '[]')).toBe(true);
      expect(await isValid(schema, `{"${name}":"a"}`)).toBe(true);
      expect(await isValid(schema, `{"${name}":1}`)).toBe(false);
    }
  });

  it.each(inherited)('forbids %s with additionalProperties unless it is declared', async (name) => {
    expect(await isValid('{"additionalProperties":false}', `{"${name}":1}`)).toBe(false);
    expect(await isValid(`{"properties":{"${name}":{}},"additionalProperties":false}`, `{"${name}":1}`)).toBe(true);
    expect(await isValid(`{"properties":{"${name}":{}},"unevaluatedProperties":false}`, `{"${name}":1}`)).toBe(true);
    expect(await isValid('{"unevaluatedProperties":false}', `{"${name}":1}`)).toBe(false);
  });

  it.each(inherited)('applies what depends on %s only if the object has it', async (name) => {
    if (name === '__proto__') return;
    expect(await isValid(`{"dependentRequired":{"${name}":["b"]}}`, '{}')).toBe(true);
    expect(await isValid(`{"dependentRequired":{"${name}":["b"]}}`, `{"${name}":1}`)).toBe(false);
    expect(await isValid(`{"dependentSchemas":{"${name}":{"required":["b"]}}}`, '{}')).toBe(true);
  });

  it.each([
    ['a definition', '{"$ref":"#/$defs/a","$defs":{"a":{"properties":{"__proto__":{"type":"string"}}}}}', '{"__proto__":1}'],
    ['a list', '{"anyOf":[{"properties":{"__proto__":{"type":"string"}}}]}', '{"__proto__":1}'],
    ['a property', '{"properties":{"properties":{"properties":{"__proto__":{"type":"string"}}}}}', '{"properties":{"__proto__":1}}'],
    ['itself', '{"properties":{"__proto__":{"properties":{"__proto__":{"type":"string"}}}}}', '{"__proto__":{"__proto__":1}}'],
    [
      'an object with a pattern',
      '{"properties":{"__proto__":{"type":"string"}},"patternProperties":{"^_":{"type":"number"}}}',
      '{"__proto__":1}',
    ],
  ])('checks __proto__ in %s', async (_where, schema, body) => {
    expect(await isValid(schema, body)).toBe(false);
  });

  it('accepts an object without properties whatever optional properties a schema names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...inherited, 'a'), { minLength: 1 }), async (names) => {
        const properties = names.map((one) => `"${one}":{"type":"null"}`).join(',');
        expect(await isValid(`{"properties":{${properties}}}`, '{}')).toBe(true);
        expect(await isValid(`{"properties":{${properties}}}`, `{${names.map((one) => `"${one}":null`).join(',')}}`)).toBe(true);
        expect(await isValid(`{"required":${JSON.stringify(names)}}`, '{}')).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

describe('schema of numbers that a double does not represent', () => {
  it.each([
    ['integer', '9007199254740993123'],
    ['integer', '-123456789012345678901234567890'],
    ['number', '1e400'],
    ['number', '-1e999'],
    ['number', '1234567890123456.78'],
    ['number', '0.1234567890123456789'],
  ])('accepts an %s such as %s', async (type, token) => {
    expect(await isValid(`{"properties":{"a":{"type":"${type}"}}}`, `{"a":${token}}`)).toBe(true);
    expect(await isValid(`{"properties":{"a":{"type":"string"}}}`, `{"a":${token}}`)).toBe(false);
  });

  it('names a mismatch with all of its digits', async () => {
    const source = await checkResponseSchema({ properties: { a: { type: 'string' }, b: { required: ['c'] } } }, 'responseSchema', limits());
    const bytes = Buffer.from('{"a":9007199254740993123,"b":{"d":1e400,"e":["9007199254740993123"]}}');
    const { violations } = await checkResponseBody(source, { bytes, contentType: 'application/json' }, 'GET', limits());
    expect(violations).toMatchObject([
      { path: '/a', value: '9007199254740993123' },
      { path: '/b', value: '{"d":"1e400","e":["9007199254740993123"]}' },
    ]);
    const names = await checkResponseSchema({ propertyNames: { maxLength: 1 } }, 'responseSchema', limits());
    const checked = await checkResponseBody(names, { bytes: Buffer.from('{"long":1}'), contentType: 'application/json' }, 'GET', limits());
    expect(checked.violations).toContainEqual(expect.objectContaining({ value: '"long"' }));
  });

  it('compares what is beyond the range of a double with limits', async () => {
    expect(await isValid('{"maximum":1e300}', '1e400')).toBe(false);
    expect(await isValid('{"minimum":1e300}', '1e400')).toBe(true);
    expect(await isValid('{"exclusiveMinimum":0}', '1e-400')).toBe(true);
  });
});

describe('schema for a body of another media type', () => {
  it.each(['text/plain', 'text/html', 'application/octet-stream', 'application/x-amz-json-1.1', 'application/vnd.custom', null])(
    'checks a body of type %s if it is JSON',
    async (contentType) => {
      const source = await checkResponseSchema({ properties: { a: { type: 'integer' } } }, 'responseSchema', limits());
      const check = (body: string) => checkResponseBody(source, { bytes: Buffer.from(body), contentType }, 'GET', limits());
      expect((await check('{"a":1}')).error).toBeUndefined();
      expect((await check('{"a":"x"}')).violations).toMatchObject([{ path: '/a' }]);
    },
  );

  it.each([
    ['application/json', '{"a":1}\n{"a":2}', 'NDJSON'],
    ['application/json', ' ', 'no body'],
    ['text/csv', 'a,b', 'text'],
  ])('names the reason if a body of type %s is %j', async (contentType, body, reason) => {
    const source = await checkResponseSchema({}, 'responseSchema', limits());
    const { violations, error } = await checkResponseBody(source, { bytes: Buffer.from(body), contentType }, 'GET', limits());
    expect(violations).toMatchObject([{ path: '', message: expect.stringContaining(reason) }]);
    expect(error?.code).toBe('schema-mismatch');
  });

  it('returns a hint about the schema if it cannot be checked', async () => {
    for (const method of ['GET', 'POST'] as const) {
      const source = await checkResponseSchema({ $ref: '#' }, 'responseSchema', limits());
      const { error } = await checkResponseBody(source, { bytes: Buffer.from('{}'), contentType: 'application/json' }, method, limits());
      expect(error).toMatchObject({ code: 'schema-mismatch', outcome: 'unknown', safeToRetry: false });
      expect(error?.hint).toContain('schema has endless references');
      expect(error?.hint.includes('probably took effect')).toBe(method === 'POST');
    }
  });
});
