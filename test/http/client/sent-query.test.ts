import { describe, expect, it } from 'vitest';
import { type ApiDefinition, type ApiRequest, createApiClient } from '../../../src/index.js';
import { errorOf, responseOf, thrownError } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { freePort, type HttpHandler, startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();

async function openApi(definition: ApiDefinition = {}, handler: HttpHandler = (_request, response) => response.end('{}')) {
  const server = await startHttpServer(handler);
  const client = createApiClient(
    { baseUrl: `${server.url}/s`, retry: { attempts: 1 }, breaker: false, rateLimit: false, ...definition },
    { network: { allowLocal: true }, secrets: { read: async () => 'a b' } },
  );
  opened.push(server, client);
  const sent = async (target: string, request: Omit<ApiRequest, 'target'> = {}) => {
    responseOf(await client.call({ target, ...request }));
    return server.requests.at(-1)?.url;
  };
  return { server, client, sent };
}

const signed = 'sig=a%20b&flag&name=%E9&t=~x&&p=1;2&plus=a+b&list[]=%2f%2F';

describe('query of a target', () => {
  it('sends the query of the target as it is spelled, alone and in front of parameters', async () => {
    const { sent } = await openApi();
    expect(await sent(`q?${signed}`)).toBe(`/s/q?${signed}`);
    expect(await sent(`q?${signed}`, { query: { page: 2 } })).toBe(`/s/q?${signed}&page=2`);
    expect(await sent('q?')).toBe('/s/q?');
  });

  it('sends the query of the target as it is spelled, in front of a configured query and a credential', async () => {
    const { sent } = await openApi({ query: { v: '2 3', api_key: 'abc', flag: 'no' }, auth: { type: 'none' } });
    expect(await sent(`q?${signed}`)).toBe(`/s/q?${signed}&v=2+3&api_key=abc`);
    expect(await sent(`q?${signed}`, { query: { page: 2 } })).toBe(`/s/q?${signed}&page=2&v=2+3&api_key=abc`);
  });

  it.each<[string, ApiDefinition]>([
    ['an API key', { auth: { type: 'api-key', in: 'query', name: 'key', value: 'a b' } }],
    ['a secret', { query: { key: '${env:KEY}' } }],
  ])('sends the query of the target as it is spelled, in front of %s', async (_what, definition) => {
    const { sent } = await openApi(definition);
    expect(await sent(`q?${signed}`)).toBe(`/s/q?${signed}&key=a%20b`);
  });

  it('follows a redirect with the query that it spells', async () => {
    const { server, sent } = await openApi({ query: { v: '2' } }, (request, response) =>
      request.url.includes('next') ? response.end('{}') : response.writeHead(302, { location: `/s/next?${signed}` }).end(),
    );
    await sent('from');
    expect(server.requests[1]?.url).toBe(`/s/next?${signed}`);
  });

  it('sends the query as it is spelled to a fallback base URL', async () => {
    const server = await startHttpServer((_request, response) => response.end('{}'));
    opened.push(server);
    const { client } = await openApi({
      baseUrl: `http://127.0.0.1:${await freePort()}/s`,
      fallback: { baseUrls: [`${server.url}/other`] },
    });
    responseOf(await client.call({ target: `q?${signed}` }));
    expect(server.requests[0]?.url).toBe(`/other/q?${signed}`);
  });

  it('caches responses separately for each spelling of a query', async () => {
    const { server, client } = await openApi({}, (_request, response) =>
      response.writeHead(200, { 'cache-control': 'max-age=60' }).end('{}'),
    );
    for (const target of ['q?a=1%202', 'q?a=1+2', 'q?a=1%202', 'q', 'q?', 'q?']) responseOf(await client.call({ target }));
    expect(server.requests.map(({ url }) => url)).toEqual(['/s/q?a=1%202', '/s/q?a=1+2', '/s/q', '/s/q?']);
  });

  it('sends the query of fetch as it is spelled', async () => {
    const { server, client } = await openApi({ query: { v: '2' } });
    await client.fetch(`q?${signed}`);
    await client.fetch(`${server.url}/s/q?`);
    expect(server.requests.map(({ url }) => url)).toEqual([`/s/q?${signed}&v=2`, '/s/q?v=2']);
  });

  it('shows the query in a plan as it is sent', async () => {
    const { server, client } = await openApi({ auth: { type: 'api-key', in: 'query', name: 'key', value: 'a b' } });
    const { request } = await client.explain({ target: `q?${signed}`, query: { page: 2 } });
    expect(request.url).toBe(`${server.url}/s/q?${signed}&page=2&key=[credential]`);
  });
});

describe('query parameters', () => {
  it('refuses half of a surrogate pair, which would be replaced', async () => {
    const { client } = await openApi();
    const error = await thrownError(() => client.call({ target: 'q', query: { a: 'x\ud800' } }));
    expect(error).toMatchObject({ code: 'invalid-arguments', outcome: 'rejected' });
  });

  it.each<[string, unknown]>([
    ['an object', { a: 1 }],
    ['a nested list', [[1]]],
    ['a date', new Date(0)],
    ['null', null],
    ['undefined', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
  ])('refuses %s, which has no form in a query', async (_what, value) => {
    const { client, server } = await openApi();
    const query: Record<string, string> = Object(Object.fromEntries([['a', value]]));
    expect(await thrownError(() => client.call({ target: 'q', query }))).toMatchObject({ code: 'invalid-arguments', outcome: 'rejected' });
    expect(server.requests).toHaveLength(0);
  });

  it('sends an empty value and repeated names in order', async () => {
    const { sent } = await openApi();
    expect(await sent('q?a=&a', { query: { a: ['', 'x'], b: [] } })).toBe('/s/q?a=&a&a=&a=x');
    expect(errorOf(await openApi({ deny: { paths: ['/q'] } }).then(({ client }) => client.call({ target: 'q?' }))).code).toBe(
      'path-not-allowed',
    );
  });
});
