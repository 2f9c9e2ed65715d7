import { expect, it } from 'vitest';
import { parseMediaType } from '../../src/response/media-type.js';
import { fc } from '../helpers/properties.js';

it('reads a plain Content-Type as one with a space in front, which it parses in another way', () => {
  const type = fc.constantFrom('application/json', 'text/html', 'image/svg+xml', 'a/b.c-d1', 'Text/HTML', 'text', 'a/b/c', 'a/b,c/d', '');
  const rest = fc.constantFrom(
    '',
    ';charset=utf-8',
    '; charset=UTF-8',
    ' charset=utf-8',
    ';  charset=utf-8',
    '; charset="utf-8"',
    ';a=b',
    ';',
  );
  fc.assert(
    fc.property(type, rest, (one, other) => {
      expect(parseMediaType(one + other)).toEqual(parseMediaType(` ${one}${other}`));
    }),
  );
});
