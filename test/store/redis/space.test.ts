// needs: redis
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type ApiClient, createApiClient } from '../../../src/http/client/client.js';
import { systemClock } from '../../../src/runtime/clock.js';
import { openRedis, type RedisState } from '../../../src/store/redis/open-redis.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';
import { type RedisServer, startRedis } from '../../helpers/servers/redis-server.js';

interface Node {
  readonly redis: RedisState;
  readonly client: ApiClient;
}

describe('space of the shared store', () => {
  let server: RedisServer;
  let api: HttpServer;
  let nodes: readonly [Node, Node];

  beforeAll(async () => {
    server = await startRedis();
    api = await startHttpServer(({ url }, response, n) => {
      const headers = {
        'cache-control': url.startsWith('/cached') ? 'max-age=60' : 'no-store',
        ...(url.includes('vary') && { vary: 'accept' }),
      };
      response.writeHead(200, headers).end(`response ${n}`);
    });
    const open = async (): Promise<Node> => {
      const redis = await openRedis(server.settings());
      // Clients with one clock know of the writes of each other.
      const dependencies = { shared: redis, clock: { ...systemClock } };
      return { redis, client: createApiClient({ name: 'api', baseUrl: api.url, network: { allowLocal: true } }, dependencies) };
    };
    nodes = [await open(), await open()];
  });
  afterAll(async () => {
    for (const { client, redis } of nodes) {
      await client.close();
      await redis.close();
    }
    await server.close();
    await api.close();
  });

  const cacheKeys = async () => z.array(z.string()).parse(await server.command('KEYS', '*:value:cache:*'));
  const hour = 60 * 60 * 1000;

  /** Returns how long each key of the cache is stored, in whole hours. */
  async function hoursLeft(): Promise<number[]> {
    const left = await Promise.all((await cacheKeys()).map(async (key) => Number(await server.command('PTTL', key)) / hour));
    return left.map(Math.round).sort();
  }

  it('stores the URL of a response that is not cached for two hours, and of one that is for as long as the response', async () => {
    await nodes[0].client.call({ target: '/not-cached' });
    expect(await hoursLeft()).toEqual([2]);
    await server.command('FLUSHALL');
    await nodes[0].client.call({ target: '/cached?vary' });
    // The URL, its Vary list and the response, which may be served stale for a day.
    expect(await hoursLeft()).toEqual([24, 24, 24]);
    await server.command('FLUSHALL');
  });

  it('caches on each node while the store is nearly full, accepts idempotency keys, and hides what another node has written', async () => {
    const [{ redis, client }, other] = nodes;
    const used = Number(/^used_memory:(\d+)/m.exec(String(await server.command('INFO', 'memory')))?.[1]);
    await server.command('CONFIG', 'SET', 'maxmemory', Math.round(used * 1.2));
    const states = () => nodes.map((node) => node.redis.health().reason);
    await expect.poll(states, { timeout: 2500 }).toEqual(['nearly-full', 'nearly-full']);
    expect(redis.health()).toMatchObject({ kind: 'ready', recoveries: 1 });
    const sources = async () =>
      [await client.call({ target: '/cached/1' }), await client.call({ target: '/cached/1' })].map((one) => one.response?.source);
    expect(await sources()).toEqual(['network', 'cache']);
    expect(await cacheKeys()).toEqual([]);
    const write = { target: '/cached/1', method: 'POST' as const, body: 'x', idempotencyKey: 'key' };
    expect([(await other.client.call(write)).ok, (await client.call(write)).response?.source]).toEqual([true, 'cache']);
    expect((await client.call({ target: '/cached/1' })).response?.source).toBe('network');
    await server.command('CONFIG', 'SET', 'maxmemory', '0');
    await expect.poll(states, { timeout: 2500 }).toEqual([undefined, undefined]);
    await client.call({ target: '/cached/2' });
    await delay(20);
    expect((await other.client.call({ target: '/cached/2' })).response?.source).toBe('cache');
    expect(redis.health().recoveries).toBe(1);
  });
});
