import { describe, expect, it } from 'vitest';
import { uniqueNames } from '../../src/cli/io/unique-names.js';
import { fc } from '../helpers/properties.js';

describe('uniqueNames', () => {
  it('numbers repeated names, and keeps the others', () => {
    expect(uniqueNames(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a (2)', 'a (3)']);
    expect(uniqueNames(['a', 'a', 'a (2)'])).toEqual(['a', 'a (3)', 'a (2)']);
  });

  it('returns no name twice, for any names', () => {
    const name = fc.constantFrom('a', 'a (2)', 'a (2) (2)', 'a (3)', 'b');
    fc.assert(fc.property(fc.array(name), (names) => new Set(uniqueNames(names)).size === names.length));
  });
});
