import { describe, expect, it } from 'vitest';
import { byKey } from '../../../src/http/resilience/keyed.js';

describe('values by key', () => {
  const stand = () => {
    let made = 0;
    const held = new Set<number>();
    const create = () => {
      made += 1;
      return made;
    };
    return { held, values: byKey(create, (value) => held.has(value), 3) };
  };
  const keys = (values: { entries(): IterableIterator<[string, number]> }) => [...values.entries()].map(([key]) => key);

  it('are made once', () => {
    const { values } = stand();
    expect([values.of('a'), values.of('b'), values.of('a')]).toEqual([1, 2, 1]);
  });

  it('go when they are the least recently used', () => {
    const { values } = stand();
    for (const key of ['a', 'b', 'c', 'a', 'd']) values.of(key);
    expect(keys(values)).toEqual(['c', 'a', 'd']);
  });

  it('stay while they are held', () => {
    const { values, held } = stand();
    held.add(values.of('a'));
    for (const key of ['b', 'c', 'd']) values.of(key);
    expect(keys(values)).toEqual(['a', 'c', 'd']);
  });
});
