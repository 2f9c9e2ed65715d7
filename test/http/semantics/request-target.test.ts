import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHttpUrl, parseTarget } from '../../../src/http/semantics/request-target.js';
import { ApiError } from '../../../src/index.js';
import { trickyText } from '../../helpers/attacks/tricky-text.js';
import { fc } from '../../helpers/properties.js';

/** Returns the result of `work`; undefined if it rejects the input as a URL. */
function accepted(work: () => URL): URL | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof ApiError && error.code === 'invalid-url' && error.outcome === 'rejected' && !error.safeToRetry) return undefined;
    throw error;
  }
}

it('parseHttpUrl converts a non-ASCII host to Punycode, even after 20,000 URLs', () => {
  for (let n = 0; n < 20_000; n += 1) parseHttpUrl('http://b\u00fccher.example/');
  expect(parseHttpUrl('http://b\u00fccher.example/').hostname).toBe('xn--bcher-kva.example');
});

describe('parseTarget', () => {
  it.each(['https://api.example', 'https://api.example/', 'https://api.example/v1', 'http://127.0.0.1:8080/a/b/'])(
    'never resolves a target outside %s',
    (text) => {
      const base = new URL(text);
      const root = base.pathname.endsWith('/') ? base.pathname : `${base.pathname}/`;
      fc.assert(
        fc.property(trickyText, (target) => {
          const url = accepted(() => parseTarget(target, {}, base));
          if (url === undefined) return;
          expect(url.origin).toBe(base.origin);
          expect(url.pathname === base.pathname || url.pathname.startsWith(root)).toBe(true);
          expect(url.username + url.password + url.hash).toBe('');
          // The path stays below the base URL if a server decodes it once more.
          const again = posix.normalize(`${decodedOnce(url.pathname).replaceAll('\\', '/')}/`);
          expect(again.startsWith(root)).toBe(true);
        }),
        { numRuns: 3000 },
      );
    },
  );

  it.each([
    ['https://api.example/v1', 'https://api.example/v1/items?page=2', '/v1/items?page=2'],
    ['https://api.example/v1/', 'https://api.example/v1/items', '/v1/items'],
    ['https://api.example/v1', 'https://api.example/v1', '/v1'],
    ['https://api.example/v1', 'https://api.example/v1?a=1', '/v1?a=1'],
    ['https://api.example', ' https://api.example/items ', '/items'],
    ['https://api.example:8443/v1', 'https://api.example:8443/v1/items', '/v1/items'],
  ])('takes a URL below the base URL %s for the path that it has: %s', (base, target, expected) => {
    const url = parseTarget(target, {}, new URL(base));
    expect(url.href).toBe(new URL(expected, base).href);
  });

  it.each([
    ['https://api.example/v1', 'https://api.example/v1x'],
    ['https://web.archive.example/web', 'https://other.example/a'],
  ])('refuses another URL as a path below %s: %s; after a slash it is one', (base, target) => {
    expect(accepted(() => parseTarget(target, {}, new URL(base)))).toBeUndefined();
    expect(parseTarget(`/${target}`, {}, new URL(base)).href).toBe(`${base}/${target}`);
  });

  it.each(['localhost:3000/items', 'api.example:8080', ' 10.0.0.1:80?a=1 '])('reports that %s has no scheme', (target) => {
    expect(() => parseTarget(target, {}, undefined)).toThrow('The URL has no scheme.');
  });

  it('refuses a URL that begins with the base URL and leaves it', () => {
    for (const rest of ['/../admin', '/%2e%2e/admin', '/..;/admin', '/x/..\\..\\admin']) {
      expect(accepted(() => parseTarget(`https://api.example/v1${rest}`, {}, new URL('https://api.example/v1')))).toBeUndefined();
    }
  });

  it('returns an http or https URL without credentials and fragment, or rejects the target', () => {
    const target = fc
      .tuple(fc.constantFrom('', 'http://', 'https://', 'HTTP:', 'ftp://', 'http://a@', '//'), trickyText)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(target, (text) => {
        const url = accepted(() => parseTarget(text, {}, undefined));
        if (url === undefined) return;
        expect(url.protocol).toMatch(/^https?:$/);
        expect(url.username + url.password + url.hash).toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it('appends every query name and value so that URLSearchParams reads them back', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
    const query = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.oneof(value, fc.array(value, { maxLength: 3 })));
    fc.assert(
      fc.property(query, (values) => {
        const url = parseTarget('https://api.example/x?own=1', values, undefined);
        const expected = Object.entries(values).flatMap(([name, item]) =>
          (Array.isArray(item) ? item : [item]).map((one): [string, string] => [name, String(one)]),
        );
        expect([...new URL(url.href).searchParams]).toEqual([['own', '1'], ...expected]);
      }),
    );
  });
});

describe('numbers in a query', () => {
  it.each([2 ** 53, Number('9007199254740993'), -(2 ** 53), Number('12345678901234567891'), 1e21, Number.NaN, Number.NEGATIVE_INFINITY])(
    'rejects %d, which may have been rounded',
    (id) => {
      for (const query of [{ id }, { id: [1, id] }]) {
        expect(() => parseTarget('https://api.example/', query, undefined)).toThrow(/^query\.id is /);
      }
    },
  );

  it('appends safe integers, fractions and long numbers as text exactly', () => {
    const query = { a: Number.MAX_SAFE_INTEGER, b: -0.5, c: '12345678901234567891', d: -0, e: 1e-7, f: 2n ** 64n };
    expect(parseTarget('https://api.example/', query, undefined).search).toBe(
      '?a=9007199254740991&b=-0.5&c=12345678901234567891&d=0&e=1e-7&f=18446744073709551616',
    );
  });
});

describe('length of a URL', () => {
  it('rejects a URL of more than 65,536 characters, in the text and after the query was added', () => {
    expect(accepted(() => parseTarget(`https://api.example/?a=${'b'.repeat(65_000)}`, {}, undefined))).toBeDefined();
    expect(accepted(() => parseTarget(`https://api.example/?a=${'b'.repeat(66_000)}`, {}, undefined))).toBeUndefined();
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`name${n}`, n]));
    expect(accepted(() => parseTarget('https://api.example/', many, undefined))).toBeUndefined();
  });

  it('sends the query of the target as it is spelled, in front of the added one', () => {
    const url = parseTarget('https://api.example/x?sort=a,b;c&q=(1)', { r: 'a b' }, undefined);
    expect(url.search).toBe('?sort=a,b;c&q=(1)&r=a+b');
  });
});

describe('parseHttpUrl', () => {
  it('omits the URL from its error, because the URL may contain a secret', () => {
    for (const text of ['https://user:hunter2@api.example/', 'hunter2', 'ftp://hunter2/']) {
      try {
        parseHttpUrl(text);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(ApiError);
        expect(String(error)).not.toContain('hunter2');
      }
    }
  });
});

function decodedOnce(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
