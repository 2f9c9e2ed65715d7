import { describe, expect, it } from 'vitest';
import { readBearerToken } from '../../../src/server/auth/bearer-token.js';
import { fc } from '../../helpers/properties.js';

describe('the Authorization header', () => {
  it('contains a token in exactly the form of RFC 6750, whatever surrounds it', () => {
    const b64token = fc.stringMatching(/^[A-Za-z0-9._~+/-]{1,30}={0,2}$/);
    const read = (value: string, name = 'Authorization') => readBearerToken({ rawHeaders: ['host', 'x', name, value], url: '/mcp?a=1' });
    fc.assert(
      fc.property(b64token, (token) => {
        for (const scheme of ['Bearer ', 'bearer  ', 'BEARER ']) expect(read(`${scheme}${token}`)).toEqual({ kind: 'token', token });
        expect(read(token, 'X-Authorization').kind).toBe('none');
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const found = read(text);
        if (found.kind === 'token') expect(text.trim().toLowerCase()).toMatch(/^bearer +[\w.~+/-]+=*$/);
      }),
    );
  });
});
