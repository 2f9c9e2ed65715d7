import { describe, expect, it } from 'vitest';
import { foldHeaderName, isFramingHeader } from '../../../src/http/semantics/header-fields.js';
import { fc } from '../../helpers/properties.js';

const name = fc.string({ unit: fc.constantFrom('a', 'B', '1', '-', '_', '.', '~', '!'), minLength: 1, maxLength: 5 });

/** The variable that Apache 2.2, CGI, WSGI and Rack create for a header. */
const variable = (text: string) =>
  `HTTP_${[...text].map((character) => (/[A-Za-z0-9]/.test(character) ? character.toUpperCase() : '_')).join('')}`;

describe('foldHeaderName', () => {
  it('returns the same name exactly for names that a CGI program cannot distinguish', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(foldHeaderName(a) === foldHeaderName(b)).toBe(variable(a) === variable(b));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isFramingHeader', () => {
  it.each(['Content-Length', 'Content_Length', 'TRANSFER_ENCODING', 'transfer.encoding', 'Host', 'proxy_connection'])(
    'includes %s',
    (header) => {
      expect(isFramingHeader(header)).toBe(true);
    },
  );

  it.each(['Content-Type', 'X-Host', 'Hosts', 'TEs'])('does not include %s', (header) => {
    expect(isFramingHeader(header)).toBe(false);
  });
});
