// needs: redis
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, createApiClient } from '../../../src/http/client/client.js';
import { systemClock } from '../../../src/runtime/clock.js';
import { openRedis, type RedisState } from '../../../src/store/redis/open-redis.js';
import { readSettings } from '../../../src/store/redis/redis-settings.js';
import { createRedisVault } from '../../../src/store/redis/redis-vault.js';
import { createSeal } from '../../../src/store/redis/sealed.js';
import type { StoreHealth } from '../../../src/store/shared-state.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';
import { type RedisServer, startRedis } from '../../helpers/servers/redis-server.js';

/** The delay that the store may cause, and what a busy machine adds. */
const maxDelayMs = 250 + 250;
const maxRecoveryMs = 2000;

describe('shared store that fails', () => {
  let server: RedisServer;
  let api: HttpServer;
  let redis: RedisState;
  let client: ApiClient;
  const changes: StoreHealth[] = [];

  beforeAll(async () => {
    server = await startRedis();
    api = await startHttpServer((_request, response, n) => response.writeHead(200, { 'cache-control': 'max-age=60' }).end(String(n)));
    redis = await openRedis(server.settings());
    redis.onHealth((health) => changes.push(health));
    client = createApiClient({ name: 'api', baseUrl: api.url, network: { allowLocal: true } }, { shared: redis });
    await client.call({ target: '/warm' });
  });
  afterAll(async () => {
    await client.close();
    await redis.close();
    await server.close();
    await api.close();
  });

  async function timed<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result; readonly ms: number }> {
    const startedAt = performance.now();
    const result = await work();
    return { result, ms: performance.now() - startedAt };
  }

  const write = (key: string) => client.call({ target: '/write', method: 'POST', body: 'x', idempotencyKey: key });
  const readySoon = () => expect.poll(() => redis.health().kind, { timeout: maxRecoveryMs, interval: 20 }).toBe('ready');

  it.each([
    ['hangs', ['timeout'], () => server.signal('SIGSTOP'), () => server.signal('SIGCONT')],
    // Whichever of the two is seen first.
    ['is killed', ['connection-closed', 'ECONNRESET'], () => server.kill(), () => server.start()],
  ])('delays a call by at most 250 ms, refuses keys and recovers within 2 s if it %s', async (name, reasons, fail, restore) => {
    changes.length = 0;
    const [reason] = reasons;
    await fail();
    const first = await timed(() => client.call({ target: `/first/${reason}` }));
    expect(first.result.ok).toBe(true);
    expect(first.ms).toBeLessThan(maxDelayMs);
    const sent = api.requests.length;
    const refused = await timed(() => write(name.replaceAll(' ', '-')));
    expect(refused.result).toMatchObject({ ok: false, error: { code: 'store-unavailable', outcome: 'not-sent', safeToRetry: true } });
    expect(api.requests).toHaveLength(sent);
    // While the store is known to be away, no call waits, and the cache is that of the node.
    const others = await timed(() => Promise.all(Array.from({ length: 10 }, () => client.call({ target: `/first/${reason}` }))));
    expect(others.result.map(({ response }) => response?.source)).toEqual(Array.from({ length: 10 }, () => 'cache'));
    expect(refused.ms + others.ms).toBeLessThan(maxDelayMs);
    await restore();
    await readySoon();
    expect(changes.map(({ kind }) => kind)).toEqual(['away', 'ready']);
    expect(reasons).toContain(changes[0]?.reason);
    expect((await write(`after-${name.replaceAll(' ', '-')}`)).ok).toBe(true);
    // A write during an outage hides what other nodes could return.
    expect(await redis.store.claim(`free ${name}`, 'token', 1000)).toBe(true);
  });

  it.each([
    ['is full', 'OOM', ['CONFIG', 'SET', 'maxmemory', '1'], ['CONFIG', 'SET', 'maxmemory', '0']],
    ['is a replica', 'READONLY', ['REPLICAOF', '127.0.0.1', '1'], ['REPLICAOF', 'NO', 'ONE']],
  ])('reads cached responses, refuses keys and recovers within 2 s if it %s', async (_name, reason, fail, restore) => {
    await client.call({ target: `/read/${reason}` });
    changes.length = 0;
    await server.command(...fail);
    expect(await write(`key-${reason}`)).toMatchObject({ error: { code: 'store-unavailable' } });
    expect(redis.health()).toMatchObject({ kind: 'read-only', reason });
    expect((await client.call({ target: `/read/${reason}` })).response?.source).toBe('cache');
    expect((await client.call({ target: `/new/${reason}` })).ok).toBe(true);
    await server.command(...restore);
    await readySoon();
    expect(changes.map(({ kind }) => kind)).toEqual(['read-only', 'ready']);
  });

  it('continues with an empty store if it is emptied', async () => {
    await client.call({ target: '/emptied' });
    await server.command('FLUSHALL');
    const again = await client.call({ target: '/emptied' });
    expect(again.response?.source).toBe('network');
    expect((await write('emptied')).ok).toBe(true);
  });

  it('hides what other nodes have cached after a write that was made without the store', async () => {
    const other = await openRedis(server.settings());
    // Clients with one clock know of the writes of each other.
    const apart = { shared: other, clock: { ...systemClock } };
    const reader = createApiClient({ name: 'api', baseUrl: api.url, network: { allowLocal: true } }, apart);
    const before = await reader.call({ target: '/written' });
    await server.command('REPLICAOF', '127.0.0.1', '1');
    await client.call({ target: '/written', method: 'POST', body: 'x' });
    await server.command('REPLICAOF', 'NO', 'ONE');
    await readySoon();
    await delay(50);
    const after = await reader.call({ target: '/written' });
    expect(Buffer.from(after.response?.body ?? '').toString()).not.toBe(Buffer.from(before.response?.body ?? '').toString());
    await reader.close();
    await other.close();
  });

  it('starts without a store that is down, and states why', async () => {
    const settings = await readSettings('redis://127.0.0.1:1', async (text) => text);
    if (!settings.ok) throw new Error(settings.rule);
    const opened = await timed(() => openRedis(settings.settings));
    expect(opened.ms).toBeLessThan(1000);
    expect(opened.result.health()).toMatchObject({ kind: 'away', reason: 'ECONNREFUSED' });
    await opened.result.close();
  });

  it('stores tokens encrypted for their record, and excludes renewals on other nodes', async () => {
    const [old, current] = [randomBytes(32), randomBytes(32)];
    const vault = createRedisVault(redis, createSeal([old]), systemClock);
    await vault.save('login', { refreshToken: 'very-secret-token' });
    expect(await vault.load('login')).toEqual({ refreshToken: 'very-secret-token' });
    expect(await vault.load('another')).toBeUndefined();
    const [from, to] = [redis.keyOf('token', 'login'), redis.keyOf('token', 'another')];
    const stored = String(await server.command('GET', from));
    expect(stored).not.toContain('very-secret-token');
    expect(stored).not.toContain(createHash('sha256').update(old).digest('base64url'));
    const rotated = createRedisVault(redis, createSeal([current, old]), systemClock);
    expect(await rotated.load('login')).toEqual({ refreshToken: 'very-secret-token' });
    // Neither another key, nor another record, nor a changed text is accepted.
    await server.command('SET', to, stored);
    await expect(vault.load('another')).rejects.toThrow('cannot be decrypted');
    await expect(createRedisVault(redis, createSeal([current]), systemClock).load('login')).rejects.toThrow('cannot be decrypted');
    await server.command('SET', from, `${stored.slice(0, -2)}${stored.endsWith('AA') ? 'BB' : 'AA'}`);
    await expect(vault.load('login')).rejects.toThrow('cannot be decrypted');
    const order: string[] = [];
    const { signal } = new AbortController();
    const renew = (name: string) =>
      rotated.exclusive?.(
        'login',
        async () => {
          order.push(`${name} begins`);
          await delay(50);
          order.push(`${name} ends`);
        },
        signal,
      );
    await Promise.all([renew('a'), renew('b')]);
    expect(order.map((one) => one.slice(2))).toEqual(['begins', 'ends', 'begins', 'ends']);
    server.signal('SIGSTOP');
    await expect(rotated.load('login')).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(renew('c')).rejects.toMatchObject({ code: 'store-unavailable' });
    server.signal('SIGCONT');
    await readySoon();
  });

  it.each([
    ['http://host', 'store.url'],
    ['redis://host?x=1', 'store.url'],
    ['redis://host/a', 'store.url'],
    [{ url: 'redis://host', prefix: 'p', ca: 'PEM' }, 'store.ca'],
    [{ url: 'rediss://host', prefix: 'p', ca: 'PEM' }, 'store.ca'],
    [{ url: 'rediss://host', prefix: 'p', cert: 'PEM' }, 'store.key'],
    [{ url: 'rediss://host', prefix: 'p', key: 'PEM' }, 'store.cert'],
    [{ url: 'rediss://host', prefix: 'p', cert: 'PEM', key: 'PEM' }, 'store.cert'],
    [{ url: 'redis://host', prefix: 'p', encryptionKey: 'short' }, 'store.encryptionKey'],
  ])('refuses the options %j, and names %s', async (options, option) => {
    expect(await readSettings(options, async (text) => text)).toMatchObject({ ok: false, option });
  });

  it('reads user, password, port, database and TLS from the URL', async () => {
    const read = async (text: string) => text;
    expect(await readSettings('redis://u:p%40ss@[::1]:7000/3', read)).toMatchObject({
      settings: { options: { host: '::1', port: 7000, db: 3, username: 'u', password: 'p@ss' }, secrets: ['p@ss'] },
    });
    expect(await readSettings('rediss://store.example', read)).toMatchObject({
      settings: { options: { port: 6379, tls: { servername: 'store.example' } } },
    });
    const plain = await readSettings('redis://store.example', read);
    expect(plain.ok && plain.settings.options.tls).toBeUndefined();
  });
});
