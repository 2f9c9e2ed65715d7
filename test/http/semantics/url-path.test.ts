import { describe, expect, it } from 'vitest';
import { parseTarget } from '../../../src/http/semantics/request-target.js';
import { fillPath, urlPath } from '../../../src/http/semantics/url-path.js';
import { ApiError } from '../../../src/index.js';
import { trickyText } from '../../helpers/attacks/tricky-text.js';
import { fc } from '../../helpers/properties.js';

function filled(value: string): string | undefined {
  try {
    return fillPath('/users/{id}/keys', { id: value });
  } catch (error) {
    if (error instanceof ApiError && error.code === 'invalid-url') return undefined;
    throw error;
  }
}

function rejection(work: () => unknown): ApiError {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('nothing was rejected');
}

describe('fillPath and urlPath', () => {
  it('encodes every accepted value as one segment that decodes to the value', () => {
    const base = new URL('https://api.example/v1');
    fc.assert(
      fc.property(trickyText, (value) => {
        const path = filled(value);
        if (path === undefined) return;
        const url = parseTarget(path, {}, base);
        expect(url.origin + url.search + url.hash).toBe(base.origin);
        const segments = url.pathname.split('/');
        expect(segments.slice(0, 3)).toEqual(['', 'v1', 'users']);
        expect(segments[4]).toBe('keys');
        expect(segments).toHaveLength(5);
        expect(decodeURIComponent(segments[3] ?? '')).toBe(value);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['..', '.', '../admin', 'a/../../b', '%2e%2e', '%252e%252e%252f', '..\\x', '..;x', 'a/..;/b', '', 'a\nb', '\ud800'])(
    'rejects the value %j',
    (value) => {
      expect(filled(value)).toBeUndefined();
    },
  );

  it.each([
    ['a b', 'a%20b'],
    ['group/project', 'group%2Fproject'],
    ['x@example.org?#', 'x%40example.org%3F%23'],
    ['1.2.3', '1.2.3'],
    ['...', '...'],
    ["it's (1)*!", 'it%27s%20%281%29%2A%21'],
  ])('encodes %j as %s', (value, encoded) => {
    expect(filled(value)).toBe(`/users/${encoded}/keys`);
    expect(urlPath`/users/${value}/keys`).toBe(`/users/${encoded}/keys`);
  });
});

describe('placeholders of a path', () => {
  it('rejects values of more than 4,096 characters, and more than 100 placeholders', () => {
    expect(filled('a'.repeat(4096))).toBeDefined();
    expect(filled('a'.repeat(4097))).toBeUndefined();
    expect(() => fillPath('/{n}'.repeat(101), { n: 1 })).toThrow('more than 100 placeholders');
    expect(() => fillPath('/'.repeat(70_000), {})).toThrow('longer than 65536 characters');
  });

  it('accepts numbers and booleans, and a placeholder that occurs twice', () => {
    expect(fillPath('/a/{n}/{flag}/{n}', { n: 7, flag: true })).toBe('/a/7/true/7');
    expect(fillPath('/plain', {})).toBe('/plain');
  });

  it.each([2 ** 53, Number('9007199254740993'), -(2 ** 53), Number('12345678901234567891'), 1e21, Number.NaN, Number.POSITIVE_INFINITY])(
    'rejects the number %d, which may name something else than the caller wrote',
    (id) => {
      const error = rejection(() => fillPath('/items/{id}', { id }));
      expect(error).toMatchObject({ code: 'invalid-arguments', outcome: 'rejected' });
      expect(error.message).toContain('pathParams.id');
      expect(error.hint).toContain('as text');
      expect(rejection(() => urlPath`/items/${id}`).code).toBe('invalid-arguments');
    },
  );

  it('sends safe integers, fractions and long numbers as text exactly', () => {
    expect(fillPath('/{a}/{b}/{c}', { a: Number.MAX_SAFE_INTEGER, b: -0.5, c: '12345678901234567891' })).toBe(
      '/9007199254740991/-0.5/12345678901234567891',
    );
    expect(fillPath('/{zero}', { zero: -0 })).toBe('/0');
  });

  it.each([
    ['/a/{n}', {}],
    ['/a/{toString}', {}],
    ['/a', { n: 1 }],
    ['/a/{n}', { n: 1, m: 2 }],
  ])('rejects the path %s with the values %j', (path, values) => {
    expect(() => fillPath(path, values)).toThrow(ApiError);
  });
});
