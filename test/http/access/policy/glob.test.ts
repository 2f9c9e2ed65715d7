import { describe, expect, it } from 'vitest';
import { compileGlob, wildcard } from '../../../../src/http/access/policy/glob.js';
import { globMatches } from '../../../helpers/attacks/path-servers.js';
import { fc } from '../../../helpers/properties.js';

const matches = (pattern: readonly string[], segments: readonly string[]) =>
  compileGlob(pattern.map((segment) => segment.replaceAll('*', wildcard)))(segments);

describe('compileGlob', () => {
  it('matches what a search through every use of every wildcard matches', () => {
    const pattern = fc.array(fc.oneof(fc.constant('**'), fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 5 })), {
      maxLength: 6,
    });
    const segments = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 5 }), { maxLength: 7 });
    fc.assert(
      fc.property(pattern, segments, (glob, path) => {
        // `**` within a longer segment is two wildcards, and `***` is not a segment of two.
        expect(matches(glob, path)).toBe(globMatches(glob, path));
      }),
      { numRuns: 3000 },
    );
  });

  it('matches a literal asterisk as any other character', () => {
    expect(compileGlob(['a*b'])(['a*b'])).toBe(true);
    expect(compileGlob(['a*b'])(['axb'])).toBe(false);
  });

  it('compares a number of segments that grows with pattern times path, not with its power', () => {
    let compared = 0;
    const path = new Proxy(
      Array.from({ length: 4000 }, () => 'a'),
      {
        get(target, property, receiver) {
          if (typeof property === 'string' && /^\d+$/.test(property)) compared += 1;
          return Reflect.get(target, property, receiver);
        },
      },
    );
    const pattern = Array.from({ length: 10 }, () => ['**', 'a']).flat();
    expect(matches([...pattern, 'b'], path)).toBe(false);
    expect(compared).toBeLessThanOrEqual(pattern.length * path.length * 2);
  });

  it('searches a segment once for each piece between wildcards', () => {
    const segment = 'a'.repeat(8000);
    expect(matches([`${'*a'.repeat(50)}*b`], [segment])).toBe(false);
    expect(matches([`${'*a'.repeat(50)}*`], [segment])).toBe(true);
  });
});
