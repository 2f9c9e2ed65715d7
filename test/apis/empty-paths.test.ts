import { describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../src/apis/api-directory.js';
import { type ApiDefinition, createApiClient } from '../../src/index.js';
import { errorOf, responseOf } from '../helpers/calls/outcomes.js';
import { closedAfterEach } from '../helpers/closed-after-each.js';
import { freePort, startHttpServer } from '../helpers/servers/http-server.js';

const opened = closedAfterEach();

const local: ApiDefinition = { network: { allowLocal: true }, retry: { attempts: 1 }, breaker: false, rateLimit: false };

async function startApi() {
  const server = await startHttpServer((_request, response) => response.end('{}'));
  opened.push(server);
  return server;
}

function clientOf(definition: ApiDefinition) {
  const client = createApiClient({ ...local, ...definition });
  opened.push(client);
  return client;
}

describe('target without a path', () => {
  it.each([
    ['/graphql', '', '/graphql'],
    ['/graphql', ' ', '/graphql'],
    ['/graphql', '?q=1', '/graphql?q=1'],
    ['/graphql', '#part', '/graphql'],
    ['/graphql', '?q=1#part', '/graphql?q=1'],
    ['/graphql', '/', '/graphql/'],
    ['/graphql', './', '/graphql/'],
    ['/graphql/', '', '/graphql/'],
    ['/graphql/', '?q=1', '/graphql/?q=1'],
    ['/a/b.php', '', '/a/b.php'],
    ['', '', '/'],
    ['/', '', '/'],
    ['', '?q=1', '/?q=1'],
  ])('sends the base URL %s with the target %j as %s', async (path, target, sent) => {
    const { url, requests } = await startApi();
    const client = clientOf({ baseUrl: `${url}${path}` });
    responseOf(await client.call({ target }));
    expect(requests.map((request) => request.url)).toEqual([sent]);
  });

  it.each([
    ['/graphql', '', '/graphql'],
    ['/graphql', '?q=1', '/graphql?q=1'],
    ['/graphql', '/', '/graphql/'],
    ['/graphql/', '', '/graphql/'],
    ['', '', '/'],
  ])('fetches, at the base URL %s, the target %j as %s', async (path, input, sent) => {
    const { url, requests } = await startApi();
    const { fetch } = clientOf({ baseUrl: `${url}${path}` });
    await fetch(input);
    await fetch(`${url}${path}${input}`);
    expect(requests.map((request) => request.url)).toEqual([sent, sent]);
  });

  it('appends query parameters and a configured query to the base URL as it is written', async () => {
    const { url, requests } = await startApi();
    const client = clientOf({ baseUrl: `${url}/graphql`, query: { v: '2' } });
    responseOf(await client.call({ target: '', query: { q: 1 } }));
    expect(requests[0]?.url).toBe('/graphql?q=1&v=2');
  });

  it('sends an empty path to a fallback base URL as it is written', async () => {
    const { url, requests } = await startApi();
    const client = clientOf({ baseUrl: `http://127.0.0.1:${await freePort()}/v1/`, fallback: { baseUrls: [`${url}/v2`] } });
    for (const target of ['', '?q=1', 'items']) responseOf(await client.call({ target }));
    expect(requests.map((request) => request.url)).toEqual(['/v2', '/v2?q=1', '/v2/items']);
  });

  it('checks an empty path as / by the policy', async () => {
    const { url } = await startApi();
    const denying = clientOf({ baseUrl: `${url}/graphql`, deny: { paths: ['/'] } });
    for (const target of ['', '?q=1', '/']) expect(errorOf(await denying.call({ target })).code).toBe('path-not-allowed');
    const allowing = clientOf({ baseUrl: `${url}/graphql`, allow: { paths: ['/'] } });
    for (const target of ['', '?q=1', '/']) responseOf(await allowing.call({ target }));
    expect(errorOf(await allowing.call({ target: 'items' })).code).toBe('path-not-allowed');
  });

  it('adds the credentials of the API to an empty path', async () => {
    const { url, requests } = await startApi();
    const client = clientOf({ baseUrl: `${url}/graphql`, query: { api_key: 'k 1' }, headers: { authorization: 'Bearer t' } });
    responseOf(await client.call({ target: '' }));
    expect(requests[0]).toMatchObject({ url: '/graphql?api_key=k+1', headers: { authorization: 'Bearer t' } });
  });
});

describe('directory.resolve without a path', () => {
  const openDirectory = (baseUrl: string) => {
    const directory = createApiDirectory({ apis: [{ name: 'a', definition: { ...local, baseUrl } }], adHoc: local }, {});
    opened.push(directory);
    return directory;
  };

  it.each([
    ['/graphql', '/graphql', '/graphql'],
    ['/graphql', '/graphql?q=1', '/graphql?q=1'],
    ['/graphql', '/graphql/', '/graphql/'],
    ['/graphql', '/graphql/?', '/graphql/?'],
    ['/graphql/', '/graphql/', '/graphql/'],
    ['', '', '/'],
    ['', '/', '/'],
    ['/graphql', '/other', '/other'],
  ])('sends, for an API at %s, the bare URL %s as %s', async (base, bare, sent) => {
    const { url, requests } = await startApi();
    const { client, target } = openDirectory(`${url}${base}`).resolve({ url: `${url}${bare}` });
    responseOf(await client.call({ target }));
    expect(requests[0]?.url).toBe(sent);
  });

  it('resolves an API alone, with an empty path and with a path parameter', async () => {
    const { url, requests } = await startApi();
    const directory = openDirectory(`${url}/graphql`);
    for (const of of [{ api: 'a' }, { api: 'a', path: '' }, { api: 'a', path: '?v={v}', pathParams: { v: 2 } }]) {
      const { client, target } = directory.resolve(of);
      responseOf(await client.call({ target }));
    }
    expect(requests.map((request) => request.url)).toEqual(['/graphql', '/graphql', '/graphql?v=2']);
  });
});
