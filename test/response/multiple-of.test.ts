import { describe, expect, it } from 'vitest';
import { isMultiple } from '../../src/response/multiple-of.js';
import { validate } from '../../src/response/validate.js';
import { readSchema } from '../../src/response/validate-schema.js';
import { createTimeBudget } from '../../src/runtime/time-budget.js';
import { fc } from '../helpers/properties.js';

const check = (value: number, multipleOf: number, dialect = 'https://json-schema.org/draft/2020-12/schema') =>
  validate(readSchema({ $schema: dialect, items: { multipleOf } }), { value: [value] }, { budget: createTimeBudget(10_000) });

describe('multipleOf', () => {
  it.each([
    [19.99, 0.01],
    [4.35, 0.01],
    [-1.1, 0.1],
    [1e308, 0.5],
    [0.0075, 0.0001],
    [123456789.01, 0.01],
    [0, 0.01],
    [9, 3],
    [1e22, 10],
  ])('accepts that %d is a multiple of %d', async (value, step) => {
    for (const dialect of [undefined, 'http://json-schema.org/draft-07/schema#'])
      expect(await check(value, step, dialect)).toEqual({ kind: 'valid' });
  });

  it.each([
    [19.995, 0.01],
    [0.30000000000000004, 0.1],
    [35, 1.5],
    [1e-7, 0.01],
    [7, 2],
  ])('reports that %d is not a multiple of %d, with the place and the value', async (value, step) => {
    expect(await check(value, step)).toEqual({
      kind: 'invalid',
      violations: [{ path: '/0', message: `must be multiple of ${step}`, value: String(value) }],
    });
  });

  it('accepts every product of an integer and a decimal step', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (count, places) => {
        expect(isMultiple(Number(`${count}e-${places}`), Number(`1e-${places}`))).toBe(true);
        expect(isMultiple(Number(`${count}5e-${places + 1}`), Number(`1e-${places}`))).toBe(false);
      }),
    );
  });
});
