import { describe, expect, it } from 'vitest';
import { items, type Replies, startPagedApi } from '../../helpers/calls/paginated-calls.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';

const opened = closedAfterEach();

async function start(...args: Parameters<typeof startPagedApi>) {
  const api = await startPagedApi(...args);
  opened.push(api);
  return api;
}

/** Pages of one item by a cursor, the number of the next page. Page 3 is replaced. */
const failingAt3 =
  (reply: ReturnType<Replies>): Replies =>
  (url) => {
    const page = Number(url.searchParams.get('cursor') ?? 1);
    return page === 3 ? reply : { body: { items: items(page, page), next_cursor: page < 4 ? String(page + 1) : null } };
  };

const two = { ok: false, body: items(1, 2), pages: { read: 2, items: 2, ended: 'failed', next: { query: { cursor: '3' } } } };

describe('failure of a later page', () => {
  it('returns the items before it, its status and error, and how to read on', async () => {
    const body = { message: 'The provided continue parameter is too old' };
    const { call } = await start(failingAt3({ status: 410, body }));
    const result = await call('/items');
    expect(result).toMatchObject({ ...two, status: 410, url: expect.stringContaining('cursor=3'), error: { code: 'not-found' } });
    expect(result.pages).toMatchObject({ failedBody: JSON.stringify(body) });
    expect(result.error).toMatchObject({ hint: expect.stringContaining('pages.next') });
  });

  it('returns a first page that fails as a single call does', async () => {
    const { call } = await start(() => ({ status: 404, body: { message: 'no' } }));
    const result = await call('/items');
    expect(result).toMatchObject({ ok: false, status: 404, body: { message: 'no' }, error: { code: 'not-found' } });
    expect(result).not.toHaveProperty('pages');
  });

  it('retries a page that is refused for its rate', async () => {
    let refused = false;
    const { call, server } = await start((url, request, n) => {
      if (url.searchParams.get('cursor') !== '2' || refused) return failingAt3({ body: { items: items(3, 3) } })(url, request, n);
      refused = true;
      return { status: 429, headers: { 'retry-after': '0' } };
    });
    expect(await call('/items')).toMatchObject({ ok: true, body: items(1, 3), pages: { read: 3, ended: 'end' } });
    expect(server.requests).toHaveLength(4);
  });

  it.each([
    ['is not JSON', 'invalid-json', { headers: { 'content-type': 'text/html' }, body: '<h1>Login</h1>' }],
    ['is invalid JSON', 'invalid-json', { body: '{"items":[' }],
    ['reports an error as Slack does', 'error-in-body', { body: { ok: false, error: 'invalid_cursor' } }],
    ['reports an error as GraphQL does', 'error-in-body', { body: { data: null, errors: [{ message: 'NOT_FOUND' }] } }],
    ['has something other than a list', 'error-in-body', { body: { items: 'none', next_cursor: '4' } }],
  ])('reports a failure if the page %s', async (_name, code, reply) => {
    const { call } = await start(failingAt3(reply));
    expect(await call('/items')).toMatchObject({
      ...two,
      status: 200,
      error: { code, message: expect.stringContaining('Page 3') },
    });
  });

  it('reports a failure if the connection breaks', async () => {
    const { call, server } = await start(failingAt3({ body: { items: items(3, 3) } }), { definition: { retry: { attempts: 1 } } });
    void server.received(2).then(() => server.close());
    const result = await call('/items');
    expect(result).toMatchObject({ ok: false, pages: { ended: 'failed', next: { query: { cursor: expect.any(String) } } } });
  });

  it('ends at the deadline of all pages together, with the items before it', async () => {
    const { call } = await start(failingAt3(undefined));
    const result = await call('/items', { timeoutSeconds: 1, include: ['timing'] });
    expect(result).toMatchObject({ ...two, pages: { ...two.pages, ended: 'deadline' }, error: { code: 'deadline-exceeded' } });
    expect(result.timing).toMatchObject({ totalMs: expect.toSatisfy((ms: number) => ms >= 900 && ms < 3000) });
  });

  it('checks each page against responseSchema', async () => {
    const responseSchema = { type: 'object', properties: { items: { type: 'array', items: { type: 'object' } } }, required: ['items'] };
    const good = await start(failingAt3({ body: { items: items(3, 3) } }));
    expect(await good.call('/items', { responseSchema })).toMatchObject({ ok: true, body: items(1, 3) });
    const bad = await start(failingAt3({ body: { items: [3] } }));
    expect(await bad.call('/items', { responseSchema })).toMatchObject({
      ...two,
      error: { code: 'schema-mismatch' },
      schemaViolations: [{ path: '/items/0' }],
    });
  });
});

describe('a responseSchema of a list', () => {
  it('describes the items of all pages', async () => {
    const { call } = await start(failingAt3({ body: { items: items(3, 3) } }));
    const responseSchema = { type: 'array', minItems: 3, items: { type: 'object' } };
    expect(await call('/items', { responseSchema })).toMatchObject({ ok: true, body: items(1, 3) });
    expect(await call('/items', { responseSchema: { ...responseSchema, maxItems: 2 } })).toMatchObject({
      ok: false,
      body: items(1, 3),
      error: { code: 'schema-mismatch' },
      schemaViolations: [{ path: '' }],
    });
  });
});

describe('page that is not a list', () => {
  it('returns it as it is, with the link to the next page', async () => {
    const { call, server } = await start(() => ({
      headers: { 'content-type': 'text/csv', link: '</rows?page=2>; rel=next' },
      body: 'a,b\n1,2\n',
    }));
    const result = await call('/rows');
    expect(result).toMatchObject({
      ok: true,
      body: 'a,b\n1,2\n',
      pages: { read: 1, items: 0, ended: 'unreadable', next: { url: `${server.url}/rows?page=2` } },
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each(['HEAD', 'GET'])('returns the response of %s without a body as it is', async (method) => {
    const { call, server } = await start(() => ({ status: method === 'HEAD' ? 200 : 204, headers: { link: '</a?page=2>; rel="next"' } }));
    expect(await call('/a', { method })).toMatchObject({
      ok: true,
      pages: { ended: 'unreadable', next: { url: `${server.url}/a?page=2` } },
    });
    expect(server.requests).toHaveLength(1);
  });
});

describe('policy', () => {
  it('applies to each page', async () => {
    const { call, server } = await start(
      (url) => ({ headers: url.pathname === '/a' ? { link: '</secret>; rel="next"' } : {}, body: items(1, 1) }),
      {
        definition: { deny: { paths: ['/secret'] } },
      },
    );
    expect(await call('/a')).toMatchObject({
      ok: false,
      body: items(1, 1),
      pages: { read: 1, ended: 'failed', next: { path: '/secret' } },
      error: { code: 'path-not-allowed' },
    });
    expect(server.requests).toHaveLength(1);
  });

  it('uses an approval for the first page only, and asks for none of the later ones', async () => {
    const asked: string[] = [];
    const { call, server } = await start(failingAt3({ body: { items: items(3, 3) } }), {
      definition: { approve: { paths: ['/items'] } },
      approvalOf: ({ url }) => {
        asked.push(url);
        return 'granted';
      },
    });
    expect(await call('/items')).toMatchObject({
      ok: false,
      body: items(1, 1),
      pages: { next: { query: { cursor: '2' } } },
      error: { code: 'approval-required' },
    });
    expect(asked).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });

  it('does not repeat a POST whose next page is named by a link', async () => {
    const { call, server } = await start(() => ({ headers: { link: '</a?page=2>; rel="next"' }, body: items(1, 1) }));
    expect(await call('/a', { method: 'POST', body: {} })).toMatchObject({
      ok: true,
      pages: { read: 1, ended: 'next-unknown' },
      notes: [expect.stringContaining('POST')],
    });
    expect(server.requests).toHaveLength(1);
  });

  it('sends an idempotency key with the first page only', async () => {
    const { call, server } = await start((_url, { body }) => ({
      body: { items: items(1, 1), next_cursor: body.includes('cursor') ? null : 'x' },
    }));
    expect(await call('/a', { method: 'POST', body: {}, idempotencyKey: 'k' })).toMatchObject({ ok: true, pages: { read: 2 } });
    expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['k', undefined]);
  });
});

describe('configured API', () => {
  const prefixed: Replies = (url) => {
    const page = Number(url.searchParams.get('page') ?? 1);
    return { body: { results: items(page, page), next: page < 3 ? `http://127.0.0.1/v1/items?page=${page + 1}` : null } };
  };

  it('reads pages below its base URL, and continues with a path', async () => {
    const { call, server } = await start(prefixed, { definition: {}, base: '/v1' });
    expect(await call('/items')).toMatchObject({ ok: true, body: items(1, 3), pages: { ended: 'end' } });
    expect(server.requests.map(({ url }) => url)).toEqual(['/v1/items', '/v1/items?page=2', '/v1/items?page=3']);
    const part = await call('/{what}', { pathParams: { what: 'items' }, query: { page: 1 }, maxPages: 2 });
    expect(part.pages).toMatchObject({ ended: 'maxPages', next: { path: '/items?page=3', query: null, pathParams: null } });
    expect(await call('/items?page=3', { query: null, pathParams: null })).toMatchObject({ body: items(3, 3) });
  });

  it('does not follow a link out of its base URL', async () => {
    const { call, server } = await start(() => ({ body: { results: items(1, 1), next: '/v2/items' } }), { definition: {}, base: '/v1' });
    expect(await call('/items')).toMatchObject({ ok: true, pages: { ended: 'outside-api', next: { url: `${server.url}/v2/items` } } });
    expect(server.requests).toHaveLength(1);
  });

  it('does not follow a link of a bare URL into an API', async () => {
    const { server, apis } = await start(() => ({ body: { results: items(1, 1), next: '/v1/items' } }), { definition: {}, base: '/v1' });
    const resolved = apis.resolve({ url: `${server.url}/other` });
    expect(resolved.targetOf(new URL(`${server.url}/v1/items`))).toBeUndefined();
    expect(resolved.targetOf(new URL(`${server.url}/other?page=2`))).toBe(`${server.url}/other?page=2`);
  });

  it('sends its own key in place of the one that a link repeats', async () => {
    const key = 'key-5f0c2a7b9d';
    const { call, server } = await start(
      (url) => ({
        body: { results: items(1, 1 + url.search.length), next: url.searchParams.has('page') ? null : `/items?api_key=${key}&page=2` },
      }),
      { definition: { auth: { type: 'api-key', in: 'query', name: 'api_key', value: key } } },
    );
    expect(await call('/items')).toMatchObject({ ok: true, pages: { read: 2, ended: 'end' } });
    expect(server.requests.map(({ url }) => url)).toEqual([`/items?api_key=${key}`, `/items?page=2&api_key=${key}`]);
  });

  it('serves pages from the cache', async () => {
    const { call, server } = await start(
      (url, request, n) => ({ ...prefixed(url, request, n), headers: { 'cache-control': 'max-age=60' } }),
      { definition: {}, base: '/v1' },
    );
    await call('/items');
    expect(await call('/items')).toMatchObject({ body: items(1, 3), source: 'cache' });
    expect(server.requests).toHaveLength(3);
  });

  it('pages as its definition states', async () => {
    const search: Replies = (_url, { body }) => {
      const { search_after: [id] = [0] } = JSON.parse(body.toString());
      const hits = items(id + 1, Math.min(id + 2, 5)).map((_source) => ({ _source, sort: [_source.id] }));
      return { body: { took: 1, _shards: { total: 9 }, hits: { total: { value: 5 }, hits } } };
    };
    const pagination = {
      strategy: 'cursor',
      items: '/hits/hits',
      next: '/hits/hits/-1/sort',
      parameter: 'search_after',
      in: 'body',
    } as const;
    const { call, server } = await start(search, { definition: { pagination } });
    const result = await call('/index/_search', { method: 'POST', body: { size: 2, sort: ['id'] } });
    expect(result.pages).toMatchObject({
      strategy: 'cursor',
      by: '/hits/hits/-1/sort -> body search_after',
      read: 4,
      items: 5,
      at: '/hits/hits',
      ended: 'end',
    });
    expect(server.requests.map(({ body }) => JSON.parse(body.toString()).search_after)).toEqual([undefined, [2], [4], [5]]);
    const unknown = await start(search);
    expect(await unknown.call('/index/_search', { method: 'POST', body: { size: 2 } })).toMatchObject({
      pages: { read: 1, at: '/hits/hits', ended: 'next-unknown' },
      notes: [expect.stringContaining('total of 5')],
    });
  });

  it('requests pages of the size that its definition states, unless the caller sends one', async () => {
    const { call, server } = await start(prefixed, {
      definition: { pagination: { strategy: 'link', next: '/next', limit: { parameter: 'per_page', size: 100 } } },
      base: '/v1',
    });
    await call('/items', { maxPages: 1, query: { a: 'b c' } });
    await call('/items', { maxPages: 1, query: { per_page: 5 } });
    expect(server.requests.map(({ url }) => url)).toEqual(['/v1/items?a=b+c&per_page=100', '/v1/items?per_page=5']);
  });

  it('continues with the new definition after a reload', async () => {
    let reload = (): void => undefined;
    const { call, apis, server } = await start(
      (url, request, n) => {
        if (n === 1) reload();
        return prefixed(url, request, n);
      },
      { definition: {}, base: '/v1' },
    );
    const network = { allowLocal: true };
    reload = () =>
      void apis.replace({
        apis: [{ name: 'paged', definition: { network, baseUrl: `${server.url}/v1`, headers: { 'X-New': '1' } } }],
        adHoc: false,
      });
    expect(await call('/items')).toMatchObject({ ok: true, body: items(1, 3) });
    expect(server.requests.map(({ headers }) => headers['x-new'])).toEqual([undefined, '1', '1']);
  });
});
