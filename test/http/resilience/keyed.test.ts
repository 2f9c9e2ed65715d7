import { describe, expect, it } from 'vitest';
import { byKey } from '../../../src/http/resilience/keyed.js';

describe('byKey', () => {
  const setUp = () => {
    let created = 0;
    const inUse = new Set<number>();
    const create = () => {
      created += 1;
      return created;
    };
    return { inUse, values: byKey(create, (value) => inUse.has(value), 3) };
  };
  const keys = (values: { entries(): Iterable<readonly [string, number]> }) => [...values.entries()].map(([key]) => key);

  it('creates one value per key', () => {
    const { values } = setUp();
    expect([values.of('a'), values.of('b'), values.of('a')]).toEqual([1, 2, 1]);
  });

  it('removes the least recently used value when the maximum is exceeded', () => {
    const { values } = setUp();
    for (const key of ['a', 'b', 'c', 'a', 'd']) values.of(key);
    expect(keys(values)).toEqual(['c', 'a', 'd']);
  });

  it('keeps a value that is in use', () => {
    const { values, inUse } = setUp();
    inUse.add(values.of('a'));
    for (const key of ['b', 'c', 'd']) values.of(key);
    expect(keys(values)).toEqual(['a', 'c', 'd']);
  });

  it('shrinks to its maximum after a burst of values in use', () => {
    const { values, inUse } = setUp();
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) inUse.add(values.of(key));
    expect(keys(values)).toHaveLength(6);
    inUse.clear();
    values.of('g');
    expect(keys(values)).toEqual(['e', 'f', 'g']);
  });

  it('drops keys of the caller that uses the most, however many it adds', () => {
    const { values, inUse } = setUp();
    values.of('quiet', 'b');
    for (let n = 0; n < 50; n += 1) values.of(`flood ${n}`, 'a');
    expect(keys(values)).toEqual(['quiet', 'flood 48', 'flood 49']);
    // A key belongs to the caller that used it last, and one in use is not dropped.
    inUse.add(values.of('flood 48', 'b'));
    values.of('b 1', 'b');
    expect(keys(values)).toEqual(['flood 49', 'flood 48', 'b 1']);
    values.of('b 2', 'b');
    expect(keys(values)).toEqual(['flood 49', 'flood 48', 'b 2']);
  });
});
