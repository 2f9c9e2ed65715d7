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

const nameOf = (authorization: string | undefined) =>
  authorization === undefined ? 'nobody' : createHash('sha256').update(authorization).digest('hex').slice(0, 12);

const secrets = { ANN: 'a-token-of-ann-1f9c', BOB: 'a-token-of-bob-7d2e' };
const whose = { ann: nameOf(`Bearer ${secrets.ANN}`), bob: nameOf(`Bearer ${secrets.BOB}`), open: 'nobody' };
type Api = keyof typeof whose;
const apis: readonly Api[] = ['ann', 'bob', 'open'];

let folder: string;
let upstream: HttpServer;
let server: RunningHttp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossings-'));
  // Says who called, and that the answer may be kept; of Vary it says nothing.
  upstream = await startHttpServer(({ url, headers }, response) => {
    const answer = JSON.stringify({ who: nameOf(headers.authorization), url });
    const body = url.startsWith('/v1/errors')
      ? { status: 404, type: 'application/problem+json' }
      : { status: 200, type: 'application/json' };
    // Late enough for equal requests to meet.
    setTimeout(() => {
      const validators = { 'cache-control': url.includes('stale') ? 'max-age=0' : 'max-age=60', etag: '"the-same-for-all"' };
      if (url.includes('stale') && headers['if-none-match'] !== undefined) response.writeHead(304, validators).end();
      else response.writeHead(body.status, { 'content-type': body.type, ...validators }).end(answer);
    }, 5);
  });
  const baseUrl = `${upstream.url}/v1`;
  const off = { breaker: false, rateLimit: false, concurrency: false };
  const config = {
    defaults: off,
    apis: {
      ann: { baseUrl, auth: { type: 'bearer', token: '${env:ANN}' } },
      bob: { baseUrl, auth: { type: 'bearer', token: '${env:BOB}' } },
      open: { baseUrl, auth: { type: 'none' } },
    },
    adHoc: { ...off, network: { allowLocal: true } },
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

const answerBody = z.object({ who: z.string(), url: z.string() });

interface Seen {
  readonly api: Api;
  readonly who: string;
  readonly source: unknown;
}

async function ask(client: McpClient, api: Api, path: string): Promise<Seen> {
  const { structuredContent } = await client.callTool('call-api', { api, path });
  return { api, who: answerBody.parse(structuredContent.body).who, source: structuredContent.source };
}

const crossed = (seen: readonly Seen[]) => seen.filter(({ api, who }) => who !== whose[api]);
/** Every API for every path, `rounds` times, mixed. */
const mixed = (paths: readonly string[], rounds: number) =>
  Array.from({ length: rounds }, (_, round) =>
    paths.flatMap((path) => apis.map((_api, n) => ({ api: apis[(n + round) % apis.length] ?? 'open', path }))),
  ).flat();

describe('answers of one credential never reach another', () => {
  const paths = ['x', 'x?page=2', 'stale', 'errors/missing'];

  it('through one client, concurrently and from the cache', async () => {
    const client = await connectTo('v2 HTTP', server);
    const asked = upstream.requests.length;
    const seen: Seen[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      seen.push(...(await Promise.all(mixed(paths, 5).map(({ api, path }) => ask(client, api, path)))));
    }
    await client.close();
    expect(seen).toHaveLength(3 * 5 * paths.length * apis.length);
    expect(crossed(seen)).toEqual([]);
    // The control: there were kept answers to mistake.
    expect(seen.filter(({ source }) => source === 'cache').length).toBeGreaterThan(60);
    expect(seen.some(({ source }) => source === 'revalidated')).toBe(true);
    expect(upstream.requests.length - asked).toBeLessThan(seen.length / 2);
  });

  it('through two clients whose messages have equal ids', async () => {
    const clients = await Promise.all([connectTo('v2 HTTP', server), connectTo('v1 HTTP', server)]);
    // So that there are kept answers to mistake.
    await Promise.all(clients.map((client, n) => ask(client, n === 0 ? 'ann' : 'bob', 'y')));
    const seen = await Promise.all(
      clients.flatMap((client, n) => mixed(['y', 'y/z'], 8).map(({ path }) => ask(client, n === 0 ? 'ann' : 'bob', path))),
    );
    await Promise.all(clients.map((client) => client.close()));
    expect(crossed(seen)).toEqual([]);
    expect(seen.some(({ source }) => source === 'cache')).toBe(true);
  });

  it('through raw messages with the same id and the same arguments but one', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const post = async (api: Api) => {
      const params = { name: 'call-api', arguments: { api, path: 'raw' } };
      const message = { jsonrpc: '2.0', id: 7, method: 'tools/call', params };
      const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify(message) });
      const text = await response.text();
      const data = text.split('\n').find((line) => line.startsWith('data:') && line.includes('"result"'));
      const { id, result } = rawAnswer.parse(JSON.parse(data === undefined ? text : data.slice(5)));
      return { api, id, who: result.structuredContent.body.who, source: undefined };
    };
    const seen = await Promise.all(Array.from({ length: 30 }, (_, n) => post(apis[n % apis.length] ?? 'open')));
    expect(seen.every(({ id }) => id === 7)).toBe(true);
    expect(crossed(seen)).toEqual([]);
  });

  it('nor a bare URL beside the API, or at another spelling of its host', async () => {
    const client = await connectTo('v2 HTTP', server);
    await Promise.all(apis.map((api) => ask(client, api, 'x')));
    const urls = [`${upstream.url}/v1x`, `${upstream.url}//v1/x`, `http://localhost:${upstream.port}/v1/x`];
    const seen = await Promise.all(urls.map(async (url) => (await client.callTool('call-api', { url })).structuredContent));
    await client.close();
    for (const { body } of seen) expect(answerBody.parse(body).who).toBe('nobody');
  });
});

const rawAnswer = z.object({ id: z.number(), result: z.object({ structuredContent: z.object({ body: z.object({ who: z.string() }) }) }) });

describe('clients that share a store', () => {
  const store = createMemoryStore({ clock: systemClock });
  afterAll(() => store.close());
  const network = { allowLocal: true };
  let path = 0;
  beforeEach(() => {
    path += 1;
  });

  /** Equal definitions; the references lead to these values. */
  const clientFor = (token: string) =>
    createApiClient(
      { baseUrl: `${upstream.url}/v1`, auth: { type: 'bearer', token: '${env:TOKEN}' }, network },
      { store, secrets: { read: async (text) => text.replace('${env:TOKEN}', token) } },
    );
  const bare = () => createApiClient({ network }, { store });

  it('keep credentials apart that have one name and two values', async () => {
    const clients = [clientFor(secrets.ANN), clientFor(secrets.BOB), clientFor(secrets.ANN)];
    const outcomes = [];
    for (const client of clients) outcomes.push(await client.call({ target: `shared/${path}`, requestId: 'the-same' }));
    await Promise.all(clients.map((client) => client.close()));
    expect(outcomes.map((outcome) => answerBody.parse(jsonOf(outcome)).who)).toEqual([whose.ann, whose.bob, whose.ann]);
    expect(outcomes.map(({ answer }) => answer?.source)).toEqual(['network', 'network', 'cache']);
  });

  it('give a call without credentials nothing that was got with them, at the very same URL', async () => {
    const [own, without] = [clientFor(secrets.ANN), bare()];
    const target = `${upstream.url}/v1/shared/${path}`;
    await own.call({ target: `shared/${path}` });
    expect(answerBody.parse(jsonOf(await without.call({ target }))).who).toBe('nobody');
    expect(answerBody.parse(jsonOf(await own.call({ target: `shared/${path}` }))).who).toBe(whose.ann);
    // Nor does a caller who brings credentials of its own share with one who does not.
    const mine = await without.call({ target, headers: { authorization: 'Bearer mine' } });
    expect(answerBody.parse(jsonOf(mine)).who).toBe(nameOf('Bearer mine'));
    expect(answerBody.parse(jsonOf(await without.call({ target }))).who).toBe('nobody');
    await Promise.all([own.close(), without.close()]);
  });
});
