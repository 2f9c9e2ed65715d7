import { describe, expect, it } from 'vitest';
import { jitter, mannWhitney, median, percentile } from '../../../src/tools/test-endpoint/statistics.js';
import { fc } from '../../helpers/properties.js';

const numbers = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });

describe('percentile', () => {
  it.each([
    [50, 5],
    [90, 9],
    [99, 10],
    [100, 10],
    [1, 1],
  ])('percentile %d of 1 to 10 is %d', (percent, value) => {
    expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], percent)).toBe(value);
  });

  it('returns one of the values, which the given percentage of values does not exceed', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const found = percentile(values, percent);
        expect(values).toContain(found);
        expect(values.filter((value) => value <= found).length / values.length).toBeGreaterThanOrEqual(percent / 100);
      }),
    );
  });
});

it('median returns the mean of the two middle values of an even number', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2.5, 7]);
});

it('jitter returns the mean difference between successive values', () => {
  expect([jitter([10, 12, 9, 9]), jitter([5]), jitter([])]).toEqual([5 / 3, 0, 0]);
});

describe('mannWhitney', () => {
  /** Expected values from R 4.2: wilcox.test(x, y, exact = FALSE, correct = TRUE)$p.value */
  it.each([
    { one: [1, 2, 3, 4, 5, 6, 7, 8], other: [9, 10, 11, 12, 13, 14, 15, 16], p: 0.000_939_1 },
    { one: [1, 3, 5, 7, 9, 11, 13, 15], other: [2, 4, 6, 8, 10, 12, 14, 16], p: 0.7132 },
    { one: [1, 1, 1, 1, 0, 0, 0, 0], other: [1, 1, 1, 1, 0, 0, 0, 0], p: 1 },
    { one: [5, 5, 5], other: [5, 5, 5], p: 1 },
  ])('returns $p for $one and $other', ({ one, other, p }) => {
    expect(mannWhitney(one, other)).toBeCloseTo(p, 3);
  });

  it('returns a probability, and the same one for swapped samples', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const p = mannWhitney(one, other);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(mannWhitney(other, one)).toBeCloseTo(p, 9);
      }),
    );
  });

  it('finds a difference at p < 0.01 in about 1% of comparisons of one distribution', () => {
    const random = generator(7);
    const draw = () => Array.from({ length: 20 }, () => Math.exp(3 + random()));
    const found = Array.from({ length: 1000 }, () => mannWhitney(draw(), draw())).filter((p) => p < 0.01).length;
    expect(found).toBeGreaterThan(1);
    expect(found).toBeLessThan(25);
  });
});

/** Returns a generator of the same numbers in each run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
