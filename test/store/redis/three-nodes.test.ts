// needs: redis
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { type ApiClient, createApiClient } from '../../../src/http/client/client.js';
import { systemClock } from '../../../src/runtime/clock.js';
import { openRedis, type RedisState } from '../../../src/store/redis/open-redis.js';
import { type HttpHandler, startHttpServer } from '../../helpers/servers/http-server.js';
import { type RedisServer, startRedis } from '../../helpers/servers/redis-server.js';

interface Node {
  readonly redis: RedisState;
  readonly client: ApiClient;
}

describe('three nodes on one Redis', () => {
  let server: RedisServer;
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(async () => {
    for (const close of closing.reverse()) await close();
    await server.close();
  });

  /** Starts an API and three nodes that call it. Their timeout is long, because the machine can be busy. */
  async function setUp(handler: HttpHandler, options: Partial<ApiDefinition> = {}, timeoutMs = 5000) {
    const api = await startHttpServer(handler);
    closing.push(api.close);
    const prefix = randomUUID();
    const definition: ApiDefinition = { name: 'api', baseUrl: api.url, network: { allowLocal: true }, rateLimit: false, ...options };
    const open = async (): Promise<Node> => {
      const redis = await openRedis(server.settings(prefix), { timeoutMs });
      const client = createApiClient(definition, { shared: redis, clock: { ...systemClock } });
      closing.push(redis.close, client.close);
      return { redis, client };
    };
    const nodes: [Node, Node, Node] = [await open(), await open(), await open()];
    return { api, nodes, definition };
  }

  const body = ({ response }: { readonly response?: { readonly body: Uint8Array } | undefined }) =>
    Buffer.from(response?.body ?? '').toString();
  const callAll = (nodes: readonly Node[], count: number, request: Parameters<ApiClient['call']>[0]) =>
    Promise.all(Array.from({ length: count }, (_, n) => nodes[n % nodes.length]?.client.call(request)));

  it('sends one request for 90 equal GETs, also if its response takes longer than a claim', async () => {
    const { api, nodes } = await setUp((_request, response) => {
      setTimeout(() => response.writeHead(200, { 'cache-control': 'max-age=60' }).end('shared'), 2000);
    });
    const outcomes = await callAll(nodes, 90, { target: '/slow' });
    expect(outcomes.map((outcome) => outcome && body(outcome))).toEqual(Array.from({ length: 90 }, () => 'shared'));
    expect(api.requests).toHaveLength(1);
    const later = await nodes[2].client.call({ target: '/slow' });
    expect(later.response?.source).toBe('cache');
  });

  it('sends a request of its own on each node if the response must not be stored', async () => {
    const { api, nodes } = await setUp((_request, response) => {
      setTimeout(() => response.writeHead(200, { 'cache-control': 'no-store' }).end('own'), 100);
    });
    const outcomes = await callAll(nodes, 30, { target: '/own' });
    expect(outcomes.every((outcome) => outcome?.ok)).toBe(true);
    expect(api.requests.length).toBeGreaterThanOrEqual(1);
    expect(api.requests.length).toBeLessThanOrEqual(3);
  });

  it('sends one more request if the node with the claim ends without a word', async () => {
    const { api, nodes, definition } = await setUp((_request, response) =>
      response.writeHead(200, { 'cache-control': 'max-age=60' }).end('x'),
    );
    let isHeld = true;
    const { flights } = nodes[0].redis;
    const begin = flights.begin;
    // The node claims the request, and is gone before it sends anything.
    const gone = createApiClient(definition, {
      shared: {
        ...nodes[0].redis,
        flights: {
          ...flights,
          begin: async (key, token) => {
            if (isHeld) await begin(key, token);
            isHeld = false;
            return new Promise(() => undefined);
          },
        },
      },
    });
    closing.push(gone.close);
    void gone.call({ target: '/dead' }).catch(() => undefined);
    while (isHeld) await delay(5);
    const startedAt = performance.now();
    const outcomes = await callAll(nodes.slice(1), 10, { target: '/dead' });
    expect(outcomes.every((outcome) => outcome?.ok)).toBe(true);
    expect(api.requests).toHaveLength(1);
    expect(performance.now() - startedAt).toBeGreaterThan(1000);
  });

  it('hides the cached response of all nodes after a write through one', async () => {
    let version = 1;
    const { nodes } = await setUp((request, response) => {
      if (request.method === 'PUT') version += 1;
      response.writeHead(200, { 'cache-control': 'max-age=60' }).end(String(version));
    });
    expect(body(await nodes[0].client.call({ target: '/item' }))).toBe('1');
    expect((await nodes[1].client.call({ target: '/item' })).response?.source).toBe('cache');
    await nodes[2].client.call({ target: '/item', method: 'PUT', body: 'x' });
    for (const { client } of nodes) expect(body(await client.call({ target: '/item' }))).toBe('2');
  });

  it('sends a write with one idempotency key once, and returns its response to every node', async () => {
    const { api, nodes } = await setUp((_request, response) => void setTimeout(() => response.writeHead(201).end(randomUUID()), 200));
    const outcomes = await callAll(nodes, 9, { target: '/orders', method: 'POST', body: 'order', idempotencyKey: 'key-1' });
    expect(new Set(outcomes.map((outcome) => outcome && body(outcome))).size).toBe(1);
    expect(api.requests).toHaveLength(1);
    const other = await nodes[1].client.call({ target: '/orders', method: 'POST', body: 'another', idempotencyKey: 'key-1' });
    expect(other).toMatchObject({ ok: false, error: { code: 'idempotency-conflict' } });
  });

  it('never sends more than burst + rate * t + 1 requests in any time t', async () => {
    const times: number[] = [];
    const { nodes } = await setUp(
      (_request, response) => {
        times.push(performance.now());
        response.writeHead(200, { 'cache-control': 'no-store' }).end();
      },
      { rateLimit: { perSecond: 20, burst: 10 }, cache: false, concurrency: false },
    );
    const startedAt = performance.now();
    const outcomes = await callAll(nodes, 45, { target: '/limited' });
    expect(outcomes.every((outcome) => outcome?.ok)).toBe(true);
    // A request can only be late.
    for (const [n, time] of times.entries()) expect(n + 1).toBeLessThanOrEqual(10 + (20 * (time - startedAt)) / 1000 + 1);
    // One that is late makes the time until the next ones shorter: on a busy machine by up to half a second.
    for (const [first, from] of times.entries()) {
      for (const [last, to] of times.entries()) {
        if (last >= first) expect(last - first + 1).toBeLessThanOrEqual(10 + (20 * (to - from + 500)) / 1000 + 1);
      }
    }
    const total = (times.at(-1) ?? 0) - (times[0] ?? 0);
    expect(total).toBeGreaterThan(((45 - 10 - 1) / 20) * 1000 - 100);
  });

  it('grants no more than a burst, and pauses no longer, when the clock of the store is set forward or back', async () => {
    let now = 1_000_000_000;
    const redis = await openRedis(server.settings(randomUUID()), { timeoutMs: 5000, limitsNow: () => now });
    closing.push(redis.close);
    const bucket = { perSecond: 10, burst: 5 };
    const take = async (count: number, maxWaitMs: number) => {
      const granted = await Promise.all(Array.from({ length: count }, () => redis.limits.reserve('x', bucket, maxWaitMs)));
      return granted.filter((one) => one?.isReserved).map((one) => Math.round(one?.waitMs ?? Number.NaN));
    };
    expect(await take(6, 100)).toEqual([0, 0, 0, 0, 0, 100]);
    now += 60 * 60_000;
    expect(await take(20, 0)).toEqual([0, 0, 0, 0, 0]);
    await redis.limits.pause('x', bucket, 1000);
    expect(await take(1, 2000)).toEqual([1000]);
    now -= 2 * 60 * 60_000;
    expect(await take(1, 2000)).toEqual([0]);
    await redis.limits.pause('x', bucket, 500);
    expect(await take(1, 2000)).toEqual([500]);
  });

  it('pauses on all nodes if the API refuses calls until a reset', async () => {
    const { api, nodes } = await setUp(
      (_request, response, n) => {
        if (n === 1) response.writeHead(429, { 'retry-after': '30' }).end();
        else response.writeHead(200).end();
      },
      { rateLimit: {}, cache: false },
    );
    await nodes[0].client.call({ target: '/', deadlineMs: 2000 });
    const other = await nodes[1].client.call({ target: '/', deadlineMs: 2000 });
    expect(other).toMatchObject({ ok: false, error: { code: 'rate-limited', outcome: 'not-sent' } });
    expect(api.requests).toHaveLength(1);
  });

  it('refuses calls on all nodes while the circuit of one is open, also on a node that starts later', async () => {
    const { api, nodes } = await setUp((_request, response) => response.writeHead(500).end(), {
      retry: { attempts: 1 },
      breaker: { failures: 2 },
      cache: false,
    });
    await nodes[1].client.call({ target: '/' });
    for (let n = 0; n < 2; n += 1) await nodes[0].client.call({ target: '/' });
    await delay(50);
    const refused = await nodes[1].client.call({ target: '/' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'circuit-open', outcome: 'not-sent' } });
    // It had no call before, so it reads the store.
    expect(await nodes[2].client.call({ target: '/' })).toMatchObject({ error: { code: 'circuit-open' } });
    expect(api.requests).toHaveLength(3);
  });

  it('sends changes of lists to the other nodes only, and all lists after a new connection', async () => {
    const { nodes } = await setUp((_request, response) => response.end());
    const seen: string[] = [];
    for (const [n, { redis }] of nodes.entries()) {
      redis.lists.subscribe(({ tools, prompts }) => seen.push(`${n} ${tools ? 'tools' : ''}${prompts ? 'prompts' : ''}`));
    }
    await delay(50);
    nodes[0].redis.lists.publish({ tools: true, prompts: false, resources: false });
    await expect.poll(() => seen.toSorted()).toEqual(['1 tools', '2 tools']);
    await server.command('CLIENT', 'KILL', 'TYPE', 'pubsub');
    await expect.poll(() => seen.slice(2).toSorted(), { timeout: 3000 }).toEqual(['0 toolsprompts', '1 toolsprompts', '2 toolsprompts']);
  });
});
