import { describe, expect, it } from 'vitest';
import { after, type GivenPage } from '../../helpers/calls/page.js';
import { fc } from '../../helpers/properties.js';

const url = 'https://api.example/v1/items';
const item = { id: 'x1' };
const list = [item, item];

describe('auto', () => {
  it.each<[what: string, body: unknown]>([
    ['next_action of a payment', { id: 'pi_1', next_action: { redirect_to_url: { url: 'https://x.example' } }, has_more: undefined }],
    [
      'next_payment_attempt and total of an invoice',
      { id: 'in_1', total: 4200, next_payment_attempt: 1750000000, lines: { object: 'list', data: list, has_more: true } },
    ],
    ['_shards.total of a search', { took: 1, _shards: { total: 5 }, hits: { total: { value: 2 }, hits: list } }],
    ['offset that is the ID of a user', { items: list, offset: 123456789 }],
    ['offset that is a text', { items: list, offset: 'user-77' }],
    ['cursor in an item', { items: [{ next_cursor: 'a', links: { next: '/b' } }] }],
    ['nested page information', { viewer: { pageInfo: { endCursor: 'a', hasNextPage: true } }, items: list }],
    ['next that is an object of data', { items: list, next: { title: 'The next chapter' } }],
    ['next that is a sentence', { items: list, next: 'Read the manual / see page?' }],
    ['next that is a token with a slash', { items: list, next: '/wEPDwUKMTI=' }],
    ['link of another scheme', { items: list, next: 'javascript:alert(1)' }],
    ['continue of another object', { items: list, continue: true }],
    ['list whose last item has no ID', { object: 'list', data: [1, 2], has_more: true }],
    ['offset that is an object', { results: list, hasMore: true, offset: { id: 1 } }],
    ['cursor after the last page of Facebook', { data: list, paging: { cursors: { before: 'a', after: 'b' } } }],
    ['cursor that is an end in Twitter', { users: list, next_cursor: 0, next_cursor_str: '0' }],
    ['offset whose members shadow those of objects', { items: list, has_more: true, offset: { toString: 1, valueOf: 1 } }],
    ['members that every object inherits', JSON.parse('{"items":[1],"__proto__":{"next_cursor":"a"}}')],
  ])('requests nothing for a %s', (_what, body) => {
    expect(after({ url, body })).not.toMatchObject({ kind: 'next' });
  });

  it.each<[what: string, page: GivenPage]>([
    ['has_more false, whatever cursor there is', { url, body: { data: list, has_more: false, next_cursor: 'a' } }],
    ['isLast true', { url: `${url}?startAt=0`, body: { values: list, isLast: true, startAt: 0, total: 9 } }],
    ['done true', { url: `${url}?page=1`, body: { records: list, done: true } }],
    ['null in place of a cursor, although the caller sent a page', { url: `${url}?page=1`, body: { data: list, next_cursor: null } }],
    ['an empty text in place of a link', { url: `${url}?page=1`, body: { data: list, next: '' } }],
    ['no items for a page number', { url: `${url}?page=3`, body: { data: [] } }],
    ['no items for an offset', { url: `${url}?offset=3`, body: [] }],
    ['an empty X-Next-Page', { url: `${url}?page=3`, headers: { 'x-next-page': '' }, body: list }],
    ['the total of a list of Jira', { url: `${url}?startAt=8`, body: { startAt: 8, total: 10, issues: list } }],
  ])('ends at %s', (_what, page) => {
    expect(after(page)).toEqual({ kind: 'end' });
  });

  it.each<[what: string, body: unknown, reason: string]>([
    ['has_more without a cursor', { items: list, has_more: true }, 'there is more'],
    ['a number of pages', { items: list, page: 1, total_pages: 3 }, 'page 1 of 3'],
    ['a total', { items: list, total_count: 30 }, 'total of 30'],
    ['a total of hits', { hits: { total: { value: 10_000 }, hits: list } }, 'total of 10000'],
  ])('reports that there may be more for %s', (_what, body, reason) => {
    expect(after({ url, body })).toEqual({ kind: 'unknown', reason: expect.stringContaining(reason) });
  });

  it.each<[sent: string, name: string]>([
    ['?page_token=a', 'page_token'],
    ['?nextPageToken=a', 'nextPageToken'],
    ['?pageToken=a', 'pageToken'],
    ['', 'pageToken'],
    ['?cursor=a', 'pageToken'],
  ])('sends the cursor in the parameter that the request has: %s', (sent, name) => {
    expect(after({ url: `${url}${sent}`, body: { items: list, nextPageToken: 'b' } })).toMatchObject({
      change: { kind: 'query', name, value: 'b' },
    });
  });

  it('sends the cursor in the body of a POST if it was there, and in the query if it was there, where a POST is not repeated', () => {
    const body = { items: list, next_cursor: 'b' };
    expect(after({ method: 'POST', url, sent: { after: 'a' }, body })).toMatchObject({ change: { kind: 'body', patch: { after: 'b' } } });
    expect(after({ method: 'POST', url: `${url}?cursor=a`, sent: {}, body })).toMatchObject({ kind: 'unknown' });
    // The cursor of Dropbox is for another path.
    expect(after({ method: 'POST', url, sent: {}, body: { entries: list, cursor: 'b', has_more: true } })).toMatchObject({
      kind: 'unknown',
    });
  });

  it.each<[query: string, expected: object]>([
    ['?page=4', { name: 'page', value: '5' }],
    ['?page[number]=4', { name: 'page[number]', value: '5' }],
    ['?offset=40', { name: 'offset', value: '42' }],
    ['?$skip=40', { name: '$skip', value: '42' }],
    ['?start=40&rows=10', { name: 'start', value: '42' }],
  ])('counts %s that the caller sent', (query, change) => {
    expect(after({ url: `${url}${query}`, body: list })).toMatchObject({ kind: 'next', change });
  });

  it.each(['?page=latest', '?from=2024&to=2025', '?start=1700000000', '?page=-1', '?offset=1e9', '?page=99999999999999999999'])(
    'does not count %s',
    (query) => {
      expect(after({ url: `${url}${query}`, body: list })).toEqual({ kind: 'end' });
    },
  );

  it('finds a page of the same kind as the one before, and nothing else', () => {
    // The URL of a link contains a page number.
    expect(after({ url: `${url}?page=9`, body: list }, { finder: 'link-header' })).toEqual({ kind: 'end' });
    expect(after({ url: `${url}?page=9`, body: list }, { finder: 'page' })).toMatchObject({ kind: 'next' });
    expect(after({ url: `${url}?cursor=a&page=1`, body: { items: list } }, { finder: 'cursor' })).toEqual({ kind: 'end' });
  });

  it('never throws for any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => typeof after({ url, body }).kind === 'string'));
    const name = fc.constantFrom(
      'next',
      'links',
      'meta',
      'paging',
      'next_cursor',
      'has_more',
      'offset',
      'items',
      'data',
      'href',
      'object',
      'startAt',
      'total',
    );
    const body = fc.dictionary(name, fc.oneof(fc.jsonValue(), fc.dictionary(name, fc.jsonValue())));
    fc.assert(fc.property(body, (value) => typeof after({ url, body: value }).kind === 'string'));
  });
});

describe('strategy', () => {
  const everything: GivenPage = {
    url: `${url}?page=1&offset=0`,
    headers: { link: '</l>; rel=next' },
    body: { items: list, next: '/b', next_cursor: 'c' },
  };

  it.each([
    ['link', { change: { kind: 'url' } }],
    ['cursor', { change: { name: 'cursor', value: 'c' } }],
    ['page', { change: { name: 'page', value: '2' } }],
    ['offset', { change: { name: 'offset', value: '2' } }],
  ] as const)('%s restricts what is recognized', (strategy, expected) => {
    expect(after(everything, { strategy })).toMatchObject({ kind: 'next', strategy, ...expected });
  });
});

describe('rule of a definition', () => {
  it('comes before what is recognized', () => {
    const rule = { strategy: 'cursor', next: '/position', parameter: 'from', in: 'query' } as const;
    expect(after({ url, body: { items: list, position: 'p', next_cursor: 'c' } }, { rule })).toMatchObject({
      change: { name: 'from', value: 'p' },
    });
    expect(after({ url, body: { items: list, position: null, next_cursor: 'c' } }, { rule })).toEqual({ kind: 'end' });
  });

  it('leaves a first page of another form to what is recognized', () => {
    const rule = { strategy: 'cursor', next: '/position', parameter: 'from', in: 'query' } as const;
    expect(after({ url, body: { items: list, next_cursor: 'c' } }, { rule })).toMatchObject({ change: { name: 'cursor', value: 'c' } });
    expect(after({ url, body: { items: list, next_cursor: 'c' } }, { rule, finder: 'rule' })).toEqual({ kind: 'end' });
  });

  it('sets a nested member of a body', () => {
    const rule = { strategy: 'cursor', next: '/data/users/pageInfo/endCursor', parameter: '/variables/after', in: 'body' } as const;
    const body = { data: { users: { nodes: list, pageInfo: { endCursor: 'e' } } } };
    expect(after({ method: 'POST', url, sent: { query: 'q', variables: { first: 2 } }, body }, { rule })).toMatchObject({
      change: { kind: 'body', patch: { variables: { after: 'e' } } },
    });
  });

  it.each([
    [{ strategy: 'page', in: 'query', parameter: 'p', start: 0 } as const, '', { name: 'p', value: '1' }],
    [{ strategy: 'page', in: 'query' } as const, '', { name: 'page', value: '2' }],
    [{ strategy: 'page', in: 'query' } as const, '?page=7', { name: 'page', value: '8' }],
    [{ strategy: 'offset', in: 'query', parameter: 'first', start: 1 } as const, '', { name: 'first', value: '3' }],
    [{ strategy: 'offset', in: 'query' } as const, '?offset=10', { name: 'offset', value: '12' }],
  ])('counts from its start: %o %s', (rule, query, change) => {
    expect(after({ url: `${url}${query}`, body: list }, { rule })).toMatchObject({ kind: 'next', finder: 'rule', change });
  });

  it('names a link by its place', () => {
    const rule = { strategy: 'link', next: '/more/0/uri', in: 'query' } as const;
    expect(after({ url, body: { items: list, more: [{ uri: 'items?page=2' }] } }, { rule })).toMatchObject({
      change: { kind: 'url', url: 'https://api.example/v1/items?page=2' },
    });
  });
});
