import { describe, expect, it } from 'vitest';
import { countedLines } from '../../../src/http/semantics/singleton-fields.js';
import { fc } from '../../helpers/properties.js';

const date = 'Sun, 06 Nov 1994 08:49:37 GMT';
const later = 'Mon, 07 Nov 1994 08:49:37 GMT';

describe('countedLines', () => {
  it.each([
    ['location', '/t?a=1,2'],
    ['age', '5'],
    ['retry-after', '120'],
    ['retry-after', date],
    ['content-type', 'application/json; charset="a,b"'],
    ['content-length', '12'],
    ['date', date],
    ['expires', date],
    ['last-modified', date],
    ['etag', '"a, b"'],
    ['etag', 'W/"x"'],
    ['Content-Range', 'bytes 0-1/2'],
  ])('counts equal lines of %s once, sent apart or joined: %s', (name, value) => {
    for (const times of [1, 2, 3]) {
      const lines = Array<string>(times).fill(value);
      expect(countedLines(name, lines)).toEqual([value]);
      expect(countedLines(name, [lines.join(', ')])).toEqual([value]);
      expect(countedLines(name, [lines.join(', '), value])).toEqual([value]);
    }
  });

  it.each([
    ['age', ['5', '7'], '5'],
    ['Age', ['5, 7'], '5'],
    ['age', ['x', '7'], 'x'],
    ['retry-after', ['120', '60'], '120'],
    ['retry-after', [`${date}, 60`], date],
    ['expires', ['0', date], '0'],
    ['expires', [`${date}, ${later}`], date],
    ['date', [date, later], date],
    ['etag', ['"a"', '"b"'], '"a"'],
    ['etag', ['W/"a", "b"'], 'W/"a"'],
    ['content-length', ['1', '2'], '1'],
  ])('returns the first of different values of %s: %j', (name, lines, expected) => {
    expect(countedLines(name, lines)).toEqual([expected]);
  });

  it.each([
    [['text/html', 'application/json'], 'application/json'],
    [['text/html, application/json'], 'application/json'],
    [['application/json', 'nonsense'], 'application/json'],
    [['application/json', ''], 'application/json'],
    [['application/json', '*/*'], 'application/json'],
    [['text/plain;charset=gbk', 'text/plain'], 'text/plain;charset=gbk'],
    [['text/plain;charset=gbk', 'text/html', 'text/plain'], 'text/plain'],
    [['text/plain;charset=gbk', 'text/plain;charset=utf-8'], 'text/plain;charset=utf-8'],
    [['nonsense', 'more'], 'nonsense'],
  ])('returns the last valid Content-Type of %j', (lines, expected) => {
    expect(countedLines('Content-Type', lines)).toEqual([expected]);
  });

  it.each([
    ['location', ['', '/a'], '/a'],
    ['location', ['/a', ' '], '/a'],
    ['location', ['', ''], ''],
    ['age', ['', '5'], '5'],
    ['location', ['https://a.example/,https://a.example/'], 'https://a.example/'],
  ])('ignores empty lines and joints without a space in %s: %j', (name, lines, expected) => {
    expect(countedLines(name, lines)).toEqual([expected]);
  });

  it('returns every different Location, because no rule chooses one', () => {
    expect(countedLines('Location', ['/a', '/b', '/a'])).toEqual(['/a', '/b']);
  });

  it('returns one value that contains commas unchanged', () => {
    for (const location of ['/1,1', '/a, b', '/x,/x', 'https://a.example/?u=1,https://b.example/'])
      expect(countedLines('location', [location])).toEqual([location]);
  });

  it('returns every line of a header that is a list', () => {
    for (const name of ['link', 'set-cookie', 'vary', 'cache-control', 'www-authenticate', 'x-own'])
      expect(countedLines(name, ['a', 'a', 'b'])).toEqual(['a', 'a', 'b']);
  });

  it('needs little time for the longest headers, whatever they contain', () => {
    const texts = [
      'a, '.repeat(5000),
      ' '.repeat(16_000),
      'a/b,'.repeat(4000),
      '"'.repeat(16_000),
      '1, 2, '.repeat(2600),
      'W/"'.repeat(5000),
    ];
    const startedAt = performance.now();
    for (const text of texts) for (const name of ['location', 'age', 'content-type', 'etag']) countedLines(name, [text, `${text}x`]);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  it('returns lines that were sent', () => {
    const line = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom('location', 'age', 'etag', 'content-type', 'date'), fc.array(line, { minLength: 1 }), (name, lines) => {
        const counted = countedLines(name, lines);
        expect(counted.length).toBeGreaterThan(0);
        for (const one of counted) expect(lines.some((sent) => sent.includes(one))).toBe(true);
      }),
    );
  });
});
