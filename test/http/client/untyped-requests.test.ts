import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, createApiClient } from '../../../src/index.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

let server: HttpServer;
let client: ApiClient;

beforeAll(async () => {
  server = await startHttpServer((_request, response) => response.end());
  client = createApiClient({ network: { allowLocal: true } });
});
afterAll(async () => {
  await client.close();
  await server.close();
});

/** Calls as JavaScript can: without the types. */
const refusalOf = (request: Record<string, unknown>) =>
  thrownError(() => Reflect.apply(client.call, client, [{ target: server.url, ...request }]));

describe('request that the types exclude', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['the parameters of a URLSearchParams', { query: new URLSearchParams('page=2') }, 'query'],
    ['the parameters of a Map', { query: new Map([['page', '2']]) }, 'query'],
    ['the parameters of a list of pairs', { query: [['page', '2']] }, 'query'],
    ['the parameters of a text', { query: 'page=2' }, 'query'],
    ['the headers of a Headers', { headers: new Headers({ 'X-A': '1' }) }, 'headers'],
    ['the headers of a Map', { headers: new Map([['X-A', '1']]) }, 'headers'],
    ['the headers of a list of pairs', { headers: [['X-A', '1']] }, 'headers'],
    ['the redirect mode error', { redirect: 'error' }, 'redirect'],
    ['an unknown cache mode', { cache: 'no-stroe' }, 'cache'],
    ['an unknown body mode', { bodyMode: 'blob' }, 'bodyMode'],
    ['a URL object as its target', { target: new URL('http://127.0.0.1/') }, 'target'],
    ['no target', { target: undefined }, 'target'],
  ])('refuses a request instead of sending it without %s', async (_what, request, argument) => {
    const error = await refusalOf(request);
    expect(error).toMatchObject({ code: 'invalid-arguments', outcome: 'rejected', message: expect.stringContaining(`${argument} is not`) });
    expect(server.requests).toHaveLength(0);
  });

  it('sends the members of an object without a prototype', async () => {
    const { length } = server.requests;
    const query: Record<string, string> = Object.assign(Object.create(null), { page: '2' });
    const outcome = await client.call({ target: `${server.url}/typed`, query, headers: { 'X-A': '1' } });
    expect(outcome.ok).toBe(true);
    expect(server.requests[length]).toMatchObject({ url: '/typed?page=2', headers: { 'x-a': '1' } });
  });
});
