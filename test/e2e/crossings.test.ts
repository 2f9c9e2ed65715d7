import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createApiClient, createMemoryStore } from '../../src/index.js';
import { systemClock } from '../../src/runtime/clock.js';
import { jsonOf } from '../helpers/calls/outcomes.js';
import { type RunningHttp, startHttp } from '../helpers/processes/executable.js';
import { connectTo, type McpClient } from '../helpers/processes/mcp-clients.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

const idOf = (authorization: string | undefined) =>
  authorization === undefined ? 'nobody' : createHash('sha256').update(authorization).digest('hex').slice(0, 12);

const secrets = { ANN: 'a-token-of-ann-1f9c', BOB: 'a-token-of-bob-7d2e' };
const callerIds = { ann: idOf(`Bearer ${secrets.ANN}`), bob: idOf(`Bearer ${secrets.BOB}`), open: 'nobody' };
type Api = keyof typeof callerIds;
const apis: readonly Api[] = ['ann', 'bob', 'open'];

let folder: string;
let upstream: HttpServer;
let server: RunningHttp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossings-'));
  // Returns the identity of the caller in a cacheable response without Vary.
  upstream = await startHttpServer(({ url, headers }, response) => {
    const text = JSON.stringify({ who: idOf(headers.authorization), url });
    const body = url.startsWith('/v1/errors')
      ? { status: 404, type: 'application/problem+json' }
      : { status: 200, type: 'application/json' };
    // The delay lets equal requests run concurrently.
    setTimeout(() => {
      const validators = { 'cache-control': url.includes('stale') ? 'max-age=0' : 'max-age=60', etag: '"the-same-for-all"' };
      if (url.includes('stale') && headers['if-none-match'] !== undefined) response.writeHead(304, validators).end();
      else response.writeHead(body.status, { 'content-type': body.type, ...validators }).end(text);
    }, 5);
  });
  const baseUrl = `${upstream.url}/v1`;
  const disabled = { breaker: false, rateLimit: false, concurrency: false };
  const config = {
    defaults: disabled,
    apis: {
      ann: { baseUrl, auth: { type: 'bearer', token: '${env:ANN}' } },
      bob: { baseUrl, auth: { type: 'bearer', token: '${env:BOB}' } },
      open: { baseUrl, auth: { type: 'none' } },
    },
    adHoc: { ...disabled, network: { allowLocal: true } },
  };
  const file = join(folder, 'config.json');
  await writeFile(file, JSON.stringify(config));
  server = await startHttp(['--config', file], { env: { ...secrets, HOME: folder } });
});
afterAll(async () => {
  await server.stop();
  await upstream.close();
  await rm(folder, { recursive: true });
});

const responseBody = z.object({ who: z.string(), url: z.string() });

interface Observation {
  readonly api: Api;
  readonly who: string;
  readonly source: unknown;
}

async function callApi(client: McpClient, api: Api, path: string): Promise<Observation> {
  const { structuredContent } = await client.callTool('call-api', { api, path });
  return { api, who: responseBody.parse(structuredContent.body).who, source: structuredContent.source };
}

const crossed = (observations: readonly Observation[]) => observations.filter(({ api, who }) => who !== callerIds[api]);
/** Returns a call of every API to every path, `rounds` times, in mixed order. */
const mixed = (paths: readonly string[], rounds: number) =>
  Array.from({ length: rounds }, (_, round) =>
    paths.flatMap((path) => apis.map((_api, n) => ({ api: apis[(n + round) % apis.length] ?? 'open', path }))),
  ).flat();

describe('isolation of credentials', () => {
  const paths = ['x', 'x?page=2', 'stale', 'errors/missing'];

  it('one MCP client never gets a response for another credential, even concurrently or from the cache', async () => {
    const client = await connectTo('v2 HTTP', server);
    const requestsBefore = upstream.requests.length;
    const observations: Observation[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      observations.push(...(await Promise.all(mixed(paths, 5).map(({ api, path }) => callApi(client, api, path)))));
    }
    await client.close();
    expect(observations).toHaveLength(3 * 5 * paths.length * apis.length);
    expect(crossed(observations)).toEqual([]);
    // Control: some responses came from the cache.
    expect(observations.filter(({ source }) => source === 'cache').length).toBeGreaterThan(60);
    expect(observations.some(({ source }) => source === 'revalidated')).toBe(true);
    expect(upstream.requests.length - requestsBefore).toBeLessThan(observations.length / 2);
  });

  it('two MCP clients with equal message IDs never get a response for the credential of the other', async () => {
    const clients = await Promise.all([connectTo('v2 HTTP', server), connectTo('v1 HTTP', server)]);
    // Fills the cache for both credentials.
    await Promise.all(clients.map((client, n) => callApi(client, n === 0 ? 'ann' : 'bob', 'y')));
    const observations = await Promise.all(
      clients.flatMap((client, n) => mixed(['y', 'y/z'], 8).map(({ path }) => callApi(client, n === 0 ? 'ann' : 'bob', path))),
    );
    await Promise.all(clients.map((client) => client.close()));
    expect(crossed(observations)).toEqual([]);
    expect(observations.some(({ source }) => source === 'cache')).toBe(true);
  });

  it('raw messages with the same ID, which differ only in the API, never get a response for another credential', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const post = async (api: Api) => {
      const params = { name: 'call-api', arguments: { api, path: 'raw' } };
      const message = { jsonrpc: '2.0', id: 7, method: 'tools/call', params };
      const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify(message) });
      const text = await response.text();
      const data = text.split('\n').find((line) => line.startsWith('data:') && line.includes('"result"'));
      const { id, result } = rawResult.parse(JSON.parse(data === undefined ? text : data.slice(5)));
      return { api, id, who: result.structuredContent.body.who, source: undefined };
    };
    const observations = await Promise.all(Array.from({ length: 30 }, (_, n) => post(apis[n % apis.length] ?? 'open')));
    expect(observations.every(({ id }) => id === 7)).toBe(true);
    expect(crossed(observations)).toEqual([]);
  });

  it('a bare URL outside the base path gets no credential, and one in another spelling of the base URL is refused', async () => {
    const client = await connectTo('v2 HTTP', server);
    await Promise.all(apis.map((api) => callApi(client, api, 'x')));
    const urls = [`${upstream.url}/v1x`, `${upstream.url}//v1/x`, `http://localhost:${upstream.port}/v1/x`];
    const observations = await Promise.all(urls.map(async (url) => (await client.callTool('call-api', { url })).structuredContent));
    await client.close();
    const [outside, ...unclear] = observations;
    expect(responseBody.parse(outside?.body).who).toBe('nobody');
    expect(unclear.map(({ error }) => error?.code)).toEqual(['path-not-allowed', 'path-not-allowed']);
  });
});

const rawResult = z.object({ id: z.number(), result: z.object({ structuredContent: z.object({ body: z.object({ who: z.string() }) }) }) });

describe('API clients that share a store', () => {
  const store = createMemoryStore({ clock: systemClock });
  afterAll(() => store.close());
  const network = { allowLocal: true };
  let path = 0;
  beforeEach(() => {
    path += 1;
  });

  /** Creates a client; all have the same definition, but a different value of the secret reference. */
  const clientFor = (token: string) =>
    createApiClient(
      { baseUrl: `${upstream.url}/v1`, auth: { type: 'bearer', token: '${env:TOKEN}' }, network },
      { store, secrets: { read: async (text) => text.replace('${env:TOKEN}', token) } },
    );
  const bare = () => createApiClient({ network }, { store });

  it('API clients with a shared store do not share responses if the values of their secret reference differ', async () => {
    const clients = [clientFor(secrets.ANN), clientFor(secrets.BOB), clientFor(secrets.ANN)];
    const outcomes = [];
    for (const client of clients) outcomes.push(await client.call({ target: `shared/${path}`, requestId: 'the-same' }));
    await Promise.all(clients.map((client) => client.close()));
    expect(outcomes.map((outcome) => responseBody.parse(jsonOf(outcome)).who)).toEqual([callerIds.ann, callerIds.bob, callerIds.ann]);
    expect(outcomes.map(({ response }) => response?.source)).toEqual(['network', 'network', 'cache']);
  });

  it('an API client without credentials gets no cached response that was fetched with credentials for the same URL', async () => {
    const [own, without] = [clientFor(secrets.ANN), bare()];
    const target = `${upstream.url}/v1/shared/${path}`;
    await own.call({ target: `shared/${path}` });
    expect(responseBody.parse(jsonOf(await without.call({ target }))).who).toBe('nobody');
    expect(responseBody.parse(jsonOf(await own.call({ target: `shared/${path}` }))).who).toBe(callerIds.ann);
    // A caller with its own Authorization header does not share with a caller without it.
    const mine = await without.call({ target, headers: { authorization: 'Bearer mine' } });
    expect(responseBody.parse(jsonOf(mine)).who).toBe(idOf('Bearer mine'));
    expect(responseBody.parse(jsonOf(await without.call({ target }))).who).toBe('nobody');
    await Promise.all([own.close(), without.close()]);
  });
});
