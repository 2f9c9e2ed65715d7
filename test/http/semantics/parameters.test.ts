import { describe, expect, it } from 'vitest';
import { foldParameterName, parametersOf } from '../../../src/http/semantics/parameters.js';
import { fc } from '../../helpers/properties.js';

describe('parametersOf', () => {
  it('returns the parameters that URLSearchParams returns if the text is split at semicolons as well', () => {
    const text = fc.array(fc.constantFrom('a', 'B', '=', '&', ';', '+', '%26', '%3b', '%3D', '%c3%a9', '_'), { maxLength: 14 });
    fc.assert(
      fc.property(text, (pieces) => {
        const query = pieces.join('');
        const expected = [...new URLSearchParams(query.replaceAll(';', '&'))].map(([name, value]) => ({ name, value }));
        expect([...parametersOf(query)]).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('returns a parameter without a name for a name that is too long, and after too many parameters', () => {
    expect([...parametersOf(`${'a'.repeat(513)}=1`)]).toEqual([{ name: undefined, value: '1' }]);
    const many = [...parametersOf('a=1&'.repeat(20_000))];
    expect(many).toHaveLength(10_001);
    expect(many.at(-1)?.name).toBeUndefined();
  });
});

describe('foldParameterName', () => {
  it.each(['api_key', 'API_KEY', 'api.key', 'api key', ' api_key', 'api-key', 'api_key[]', 'api_key[0]', 'api_key\0x'])(
    'reads %j as api_key',
    (name) => {
      expect(foldParameterName(name)).toBe('api_key');
    },
  );

  it.each(['apikey', 'key', 'api__key', '\u0430pi_key', 'x_api_key'])('does not read %j as api_key', (name) => {
    expect(foldParameterName(name)).not.toBe('api_key');
  });
});
