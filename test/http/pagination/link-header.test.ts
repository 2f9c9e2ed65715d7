import { describe, expect, it } from 'vitest';
import { parseLinks } from '../../../src/http/pagination/link-header.js';
import { after } from '../../helpers/calls/page.js';
import { fc } from '../../helpers/properties.js';

const page = 'https://api.example/v1/items?page=1';
const parse = (text: string) => parseLinks(text, new URL(page)).map(({ url, relations }) => [url, ...relations]);

describe('Link header', () => {
  it.each<[what: string, text: string, links: string[][]]>([
    [
      'two links',
      '<https://a.example/2>; rel="next", <https://a.example/9>; rel="last"',
      [
        ['https://a.example/2', 'next'],
        ['https://a.example/9', 'last'],
      ],
    ],
    ['a list of relations', '</2>; rel="last  Next"', [['https://api.example/2', 'last', 'next']]],
    ['a relation without quotes', '</2>;rel=next', [['https://api.example/2', 'next']]],
    ['a relation in single quotes', "</2>; rel='next'", [['https://api.example/2', 'next']]],
    ['a comma and a semicolon in the URL', '</2?ids=1,2;3>; rel="next"', [['https://api.example/2?ids=1,2;3', 'next']]],
    [
      'a comma, a semicolon and quotes in a title',
      '</2>; title="a, b; rel=\\"prev\\", <x>"; rel="next"',
      [['https://api.example/2', 'next']],
    ],
    ['a query as relative URL', '<?page=2>; rel=next', [['https://api.example/v1/items?page=2', 'next']]],
    ['a URL without scheme', '<//api.example/2>; rel=next', [['https://api.example/2', 'next']]],
    ['only the first rel', '</2>; rel=prev; rel=next', [['https://api.example/2', 'prev']]],
    ['spaces around everything', '  <  /2  > ;  REL = "next" ', [['https://api.example/2', 'next']]],
    ['a parameter without value', '</2>; crossorigin; rel=next', [['https://api.example/2', 'next']]],
    [
      'two links without a comma',
      '</1>; rel="prev" </2>; rel="next"',
      [
        ['https://api.example/1', 'prev'],
        ['https://api.example/2', 'next'],
      ],
    ],
    ['the anchor of the page itself', `</2>; rel=next; anchor="${page}"`, [['https://api.example/2', 'next']]],
    ['no link with the anchor of another page', '</2>; rel=next; anchor="#chapter"', []],
    ['no link of an invalid URL', '<http://[>; rel=next', []],
    ['no link without its end', '</2; rel=next', []],
  ])('contains %s', (_what, text, links) => {
    expect(parse(text)).toEqual(links);
  });

  it('returns every link of every list that is written by the grammar', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const link = fc.record({ path: word, relation: word, title: fc.string({ maxLength: 20 }) });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 5 }), (links) => {
        const text = links
          .map(({ path, relation, title }) => `</${path}>; title="${title.replace(/["\\]/g, '\\$&')}"; rel="${relation}"`)
          .join(', ');
        expect(parse(text)).toEqual(links.map(({ path, relation }) => [`https://api.example/${path}`, relation]));
      }),
    );
  });

  it('never throws, and takes time that grows with the length only', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'<>;,="\\ a\'') }), (text) => Array.isArray(parse(text))));
    for (const part of ['<', '<a>;', '"', '\\"', ';=', ',<,', '<a>;a="']) {
      const startedAt = performance.now();
      parse(part.repeat(16_384 / part.length));
      expect(performance.now() - startedAt, part).toBeLessThan(500);
    }
  });

  it('comes before a link in the body', () => {
    const found = after({ url: page, headers: { link: '</a>; rel=next' }, body: { next: '/b', items: [1] } });
    expect(found).toMatchObject({ strategy: 'link', change: { url: 'https://api.example/a' } });
  });
});
