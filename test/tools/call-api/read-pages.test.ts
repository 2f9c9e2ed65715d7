import { describe, expect, it } from 'vitest';
import { items, type Replies, startPagedApi } from '../../helpers/calls/paginated-calls.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';

const opened = closedAfterEach();

async function start(...args: Parameters<typeof startPagedApi>) {
  const api = await startPagedApi(...args);
  opened.push(api);
  return api;
}

const numberOf = (url: URL, name: string, initial: number) => Number(url.searchParams.get(name) ?? initial);

/** Three pages of two items, by Link. */
const byLink: Replies = (url) => {
  const page = numberOf(url, 'page', 1);
  const link = page < 3 ? { link: `<${url.pathname}?page=${page + 1}>; rel="next"` } : {};
  return { headers: link, body: items(page * 2 - 1, page * 2) };
};

/** Three pages of two items, by a cursor with characters that must be encoded. */
const cursors = ['', 'a+b/c=%25&ä', 'z'];
const byCursor: Replies = (url) => {
  const page = cursors.indexOf(url.searchParams.get('cursor') ?? '');
  return { body: { data: items(page * 2 + 1, page * 2 + 2), next_cursor: cursors[page + 1] ?? null } };
};

describe('paginate', () => {
  it('joins three pages that a Link header names', async () => {
    const { call, server, events } = await start(byLink);
    const result = await call('/items');
    expect(result).toMatchObject({ ok: true, status: 200, body: items(1, 6), contentType: 'application/json' });
    expect(result.pages).toEqual({ strategy: 'link', by: 'Link header', read: 3, items: 6, at: '', ended: 'end' });
    expect(server.requests.map(({ url }) => url)).toEqual(['/items', '/items?page=2', '/items?page=3']);
    expect(result.url).toBe(`${server.url}/items`);
    const pages = events.flatMap((event) => (event.type === 'page' ? [[event.page, event.items]] : []));
    expect(pages).toEqual([
      [1, 2],
      [2, 4],
      [3, 6],
    ]);
  });

  it('joins three pages by a cursor, which it encodes once', async () => {
    const { call, server } = await start(byCursor);
    const result = await call('/items', { query: { limit: 2 } });
    expect(result.body).toEqual(items(1, 6));
    expect(result.pages).toMatchObject({ strategy: 'cursor', by: '/next_cursor -> query cursor', read: 3, at: '/data', ended: 'end' });
    expect(server.requests[1]?.url).toBe('/items?limit=2&cursor=a%2Bb%2Fc%3D%2525%26%C3%A4');
  });

  it('joins three pages by a cursor in the body of a POST', async () => {
    const { call, server } = await start((_url, { body }) => {
      const { cursor = '' } = JSON.parse(body.toString());
      const page = cursors.indexOf(cursor);
      return { body: { results: items(page, page), next_cursor: cursors[page + 1] ?? '', has_more: page < 2 } };
    });
    const result = await call('/query', { method: 'POST', body: { filter: { a: [1] } } });
    expect(result).toMatchObject({ body: items(0, 2), pages: { read: 3, by: '/next_cursor -> body cursor', ended: 'end' } });
    expect(server.requests.map(({ body }) => JSON.parse(body.toString()))).toEqual([
      { filter: { a: [1] } },
      { filter: { a: [1] }, cursor: cursors[1] },
      { filter: { a: [1] }, cursor: 'z' },
    ]);
  });

  it('sends the body of later pages as JSON text if that of the first one was text', async () => {
    const { call, server } = await start((_url, { body }) => {
      const { cursor } = JSON.parse(body.toString());
      return { body: { results: items(1, 1), next_cursor: cursor === undefined ? 'x' : null } };
    });
    const result = await call('/query', { method: 'POST', body: '{"a": 1}', headers: { 'Content-Type': 'application/vnd.x+json' } });
    expect(result.pages).toMatchObject({ read: 2, ended: 'end' });
    expect(server.requests.map(({ body, headers }) => [body.toString(), headers['content-type']])).toEqual([
      ['{"a": 1}', 'application/vnd.x+json'],
      ['{"a":1,"cursor":"x"}', 'application/vnd.x+json'],
    ]);
  });

  it.each([
    ['json', '{"a":1,"cursor":"x y"}', 'application/json'],
    ['form', 'a=1&cursor=x+y', 'application/x-www-form-urlencoded'],
  ])('encodes the body of each page as bodyType %s states', async (bodyType, sent, type) => {
    const { call, server } = await start((_url, { body }) => ({
      body: { results: [body.length], next_cursor: body.includes('x') ? null : 'x y' },
    }));
    expect(await call('/query', { method: 'POST', body: { a: 1 }, bodyType })).toMatchObject({ pages: { read: 2, ended: 'end' } });
    expect(server.requests[1]?.body.toString()).toBe(sent);
    expect(server.requests[1]?.headers['content-type']).toContain(type);
  });

  it.each(['multipart', 'text', 'base64'])('does not set a cursor in a body of bodyType %s', async (bodyType) => {
    const { call, server } = await start(() => ({ body: { results: items(1, 1), next_cursor: 'x' } }));
    const body = bodyType === 'multipart' ? { a: 'b' } : 'YQ==';
    expect(await call('/query', { method: 'POST', body, bodyType })).toMatchObject({ ok: true, pages: { read: 1, ended: 'next-unknown' } });
    expect(server.requests).toHaveLength(1);
  });

  it('counts a page number until a page is empty', async () => {
    const { call, server } = await start((url) => {
      const page = numberOf(url, 'page', 1);
      return { body: { items: page > 3 ? [] : items(page, page) } };
    });
    const result = await call('/items', { query: { page: 1 } });
    expect(result).toMatchObject({ body: items(1, 3), pages: { strategy: 'page', read: 4, items: 3, ended: 'end' } });
    expect(server.requests).toHaveLength(4);
  });

  it('counts an offset by the items that were returned, not by those that were requested', async () => {
    const { call, server } = await start((url) => {
      const offset = numberOf(url, 'offset', 0);
      return { body: { items: items(offset + 1, Math.min(offset + 2, 5)) } };
    });
    const result = await call('/items?offset=0&limit=1000');
    expect(result).toMatchObject({ body: items(1, 5), pages: { strategy: 'offset', read: 4, ended: 'end' } });
    expect(server.requests.map(({ url }) => new URL(url, 'http://x').searchParams.get('offset'))).toEqual(['0', '2', '4', '5']);
  });

  it('continues after an empty page that has a token', async () => {
    const { call } = await start((url) => {
      const token = url.searchParams.get('pageToken');
      if (token === null) return { body: { files: items(1, 1), nextPageToken: 'a' } };
      return token === 'a' ? { body: { nextPageToken: 'b' } } : { body: { files: items(2, 2) } };
    });
    expect(await call('/files')).toMatchObject({ body: items(1, 2), pages: { read: 3, items: 2, at: '/files', ended: 'end' } });
  });

  it('sends a numeric cursor beyond 2^53 with all of its digits', async () => {
    const { call, server } = await start((url) => ({
      body: url.searchParams.has('cursor')
        ? '{"items":[],"next_cursor":null}'
        : '{"items":[{"id":9007199254740993}],"next_cursor":9007199254740993}',
    }));
    expect(await call('/items')).toMatchObject({ body: [{ id: '9007199254740993' }], pages: { read: 2, ended: 'end' } });
    expect(server.requests[1]?.url).toBe('/items?cursor=9007199254740993');
  });

  it('joins Unicode unchanged', async () => {
    const { call } = await start((url) => ({
      body: { items: [{ name: `ä€🎉漢${url.searchParams.get('cursor')}` }], next_cursor: url.search === '' ? '🎉' : null },
    }));
    expect(await call('/items')).toMatchObject({ body: [{ name: 'ä€🎉漢null' }, { name: 'ä€🎉漢🎉' }] });
  });

  it('returns a body without pages as a list', async () => {
    const { call, server } = await start(() => ({ body: { items: items(1, 2) } }));
    expect(await call('/items')).toMatchObject({ ok: true, body: items(1, 2), pages: { read: 1, items: 2, ended: 'end' } });
    expect(server.requests).toHaveLength(1);
  });

  it('joins whole bodies if they have no single list, and notes it', async () => {
    const { call } = await start((url) => ({
      body: { users: items(1, 1), groups: items(2, 2), next: url.search === '' ? '?page=2' : null },
    }));
    const result = await call('/all');
    expect(result.body).toMatchObject([
      { users: items(1, 1), next: '?page=2' },
      { users: items(1, 1), next: null },
    ]);
    expect(result.notes).toEqual([expect.stringContaining('no single list')]);
    expect(result.pages).not.toHaveProperty('at');
  });

  it('names lists that are not joined', async () => {
    const { call } = await start(() => ({ body: { data: items(1, 1), included: items(2, 2), links: { next: null } } }));
    expect((await call('/articles')).notes).toEqual([expect.stringContaining('included')]);
  });

  it('follows redirects of each page', async () => {
    const { call, server } = await start((url, request, n) =>
      url.pathname === '/old' ? { status: 302, headers: { location: `/new${url.search}` } } : byLink(url, request, n),
    );
    expect(await call('/old')).toMatchObject({ body: items(1, 6), pages: { read: 3, ended: 'end' } });
    expect(server.requests.map(({ url }) => url)).toEqual(['/old', '/new', '/new?page=2', '/new?page=3']);
  });
});

describe('strategy of the caller', () => {
  it('counts pages although the request has no page number', async () => {
    const { call } = await start((url) => {
      const page = numberOf(url, 'page', 1);
      return { body: { page, total_pages: 3, results: items(page, page) } };
    });
    expect(await call('/movies')).toMatchObject({
      pages: { read: 1, ended: 'next-unknown' },
      notes: [expect.stringContaining('page 1 of 3')],
    });
    expect(await call('/movies', { paginate: 'page' })).toMatchObject({ body: items(1, 3), pages: { strategy: 'page', ended: 'end' } });
  });

  it('counts offsets although the request has none', async () => {
    const { call } = await start((url) => {
      const offset = numberOf(url, 'offset', 0);
      return { body: items(offset, Math.min(offset + 1, 3)) };
    });
    expect(await call('/rows', { paginate: 'offset' })).toMatchObject({ body: items(0, 3), pages: { strategy: 'offset', ended: 'end' } });
  });

  it('ignores what another strategy would read', async () => {
    const { call, server } = await start(byLink);
    expect(await call('/items', { paginate: 'cursor' })).toMatchObject({ body: items(1, 2), pages: { read: 1, ended: 'end' } });
    expect(server.requests).toHaveLength(1);
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('refuses %s before anything is sent', async (method) => {
    const { call, server } = await start(byLink);
    expect(await call('/items', { method })).toMatchObject({ ok: false, error: { code: 'invalid-arguments', outcome: 'rejected' } });
    expect(server.requests).toEqual([]);
  });
});

describe('end of the reading', () => {
  it('reports a loop if page 2 links to page 1', async () => {
    const { call, server } = await start((url) => {
      const page = numberOf(url, 'page', 1);
      return { headers: { link: `</items?page=${page === 1 ? 2 : 1}>; rel="next"` }, body: items(page, page) };
    });
    const result = await call('/items');
    expect(result).toMatchObject({ ok: true, body: items(1, 2), pages: { read: 2, items: 2, ended: 'loop' } });
    expect(result.pages).not.toHaveProperty('next');
    // The first URL had no page number, so that only the content of page 1 shows that it was read before.
    expect(server.requests).toHaveLength(3);
    expect(await call('/items?page=1')).toMatchObject({ body: items(1, 2), pages: { ended: 'loop' } });
    expect(server.requests).toHaveLength(5);
  });

  it('reports a loop if the token of a page with items repeats, and the end if the page is empty', async () => {
    const { call } = await start((url) => ({
      body: { items: url.search === '' || url.pathname === '/full' ? items(1, 1 + url.search.length) : [], next_cursor: 'same' },
    }));
    expect(await call('/full')).toMatchObject({ pages: { read: 2, ended: 'loop' } });
    expect(await call('/empty')).toMatchObject({ body: items(1, 1), pages: { read: 2, ended: 'end' } });
  });

  it('reports a loop if the API ignores the page number', async () => {
    const { call, server } = await start((_url, _request, n) => ({ body: { time: n, items: items(1, 2) } }));
    expect(await call('/items?page=1')).toMatchObject({ body: items(1, 2), pages: { read: 1, ended: 'loop' } });
    expect(server.requests).toHaveLength(2);
  });

  it('sends no request to another host in a link', async () => {
    const other = await start(byLink);
    const { call, server } = await start(() => ({
      body: { results: items(1, 1), next: other.server.url.replace('127.0.0.1', 'localhost') },
    }));
    const result = await call('/items');
    expect(result).toMatchObject({
      ok: true,
      body: items(1, 1),
      pages: { ended: 'other-host', next: { url: expect.stringContaining('localhost') } },
    });
    expect(server.requests).toHaveLength(1);
    expect(other.server.connections).toBe(0);
  });

  it('ignores scheme and port of a link to the same host', async () => {
    const { call, server } = await start((url) => ({
      body: { results: items(1, 1 + url.search.length), next: url.search === '' ? 'https://127.0.0.1:1/items?page=2' : null },
    }));
    expect(await call('/items')).toMatchObject({ pages: { read: 2, ended: 'end' } });
    expect(server.requests.map(({ url }) => url)).toEqual(['/items', '/items?page=2']);
  });

  it('reads maxPages of 10,000 pages, and returns the arguments to read on', async () => {
    const { call, server } = await start((url) => {
      const page = numberOf(url, 'page', 1);
      return { body: { items: items(page, page), next_page: page < 10_000 ? page + 1 : null } };
    });
    const result = await call('/items');
    expect(result.pages).toMatchObject({ read: 10, ended: 'maxPages', next: { query: { page: '11' } } });
    expect(server.requests).toHaveLength(10);
    expect(await call('/items', { query: { page: '11' }, maxPages: 2 })).toMatchObject({ body: items(11, 12) });
  });

  it('stops at maxItems after the page that reaches it', async () => {
    const { call } = await start(byLink);
    const result = await call('/items', { maxItems: 3 });
    expect(result).toMatchObject({
      body: items(1, 4),
      pages: { ended: 'maxItems', next: { url: expect.stringContaining('/items?page=3') } },
    });
  });

  it('stops when the list is as large as a body may be', async () => {
    const { call } = await start(
      (url) => ({ body: { items: ['x'.repeat(17 * 1024 * 1024)], next_cursor: url.search === '' ? 'b' : null } }),
      {},
    );
    const result = await call('/items', { timeoutSeconds: 30 });
    expect(result.pages).toMatchObject({ read: 1, items: 1, ended: 'size', next: { query: { cursor: 'b' } } });
  }, 60_000);
});
