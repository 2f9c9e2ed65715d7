// needs: redis, openssl
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/app/open-store.js';
import { openRedis, type RedisState } from '../../../src/store/redis/open-redis.js';
import { readSettings } from '../../../src/store/redis/redis-settings.js';
import type { StoreOptions } from '../../../src/store/redis/store-options.js';
import { createEvents } from '../../../src/telemetry/events.js';
import { rejection } from '../../helpers/calls/prepared-request.js';
import { startRedis } from '../../helpers/servers/redis-server.js';
import { documentedRights, type SecureRedis, startSecureRedis } from '../../helpers/servers/secure-redis.js';
import { recordingLogger } from '../../helpers/skill-folders.js';

const prefix = 'tools';
const read = async (text: string) => text;
let server: SecureRedis;
const opened: RedisState[] = [];

beforeAll(async () => {
  server = await startSecureRedis();
});
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
  await server.close();
});

async function open(options: Exclude<StoreOptions, string>): Promise<RedisState> {
  const result = await readSettings(options, read);
  if (!result.ok) throw new Error(`${result.option} ${result.rule}`);
  const redis = await openRedis(result.settings);
  opened.push(redis);
  return redis;
}

/** Opens the store as the server does. */
function openAsServer(url: string) {
  const logger = recordingLogger();
  const secrets = { read };
  return { logger, store: openStore({ options: url, secrets, redactor: { add: () => undefined }, events: createEvents(), logger }) };
}

describe('TLS to the store', () => {
  it('verifies the certificate and the host of the store, and reports why it does not accept them', async () => {
    const url = `rediss://127.0.0.1:${server.tlsPort}`;
    const { authorities } = server;
    const other = authorities.selfSigned('other', 'other', true).cert;
    const states = await Promise.all(
      [
        { url, prefix, ca: authorities.root },
        { url, prefix },
        { url, prefix, ca: other },
        { url: `rediss://localhost:${server.tlsPort}`, prefix, ca: authorities.root },
        { url: `redis://127.0.0.1:${server.tlsPort}`, prefix },
        { url: `rediss://127.0.0.1:${server.port}`, prefix, ca: authorities.root },
      ].map(async (options) => (await open(options)).health()),
    );
    expect(states.map(({ kind }) => kind)).toEqual(['ready', 'away', 'away', 'away', 'away', 'away']);
    expect(states.slice(1, 4).map(({ reason }) => reason)).toEqual([
      'SELF_SIGNED_CERT_IN_CHAIN',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ]);
  });

  it('presents its own certificate to a store that requires one', async () => {
    const { authorities } = server;
    const options = { url: `rediss://127.0.0.1:${server.tlsPort}`, prefix, ca: authorities.root };
    const { cert, key } = authorities.issue('node');
    await server.command('CONFIG', 'SET', 'tls-auth-clients', 'yes');
    const [without, withOwn] = [await open(options), await open({ ...options, cert, key })];
    expect([without.health().kind, withOwn.health().kind]).toEqual(['away', 'ready']);
    await server.command('CONFIG', 'SET', 'tls-auth-clients', 'no');
    await expect.poll(() => without.health().kind, { timeout: 2000 }).toBe('ready');
    await expect(open({ ...options, cert, key: authorities.issue('another').key })).rejects.toThrow('store.key is not the private key');
  });
});

describe('ACL user of the store', () => {
  const openWith = async (name: string, given: readonly string[], password = 'secret') => {
    await server.command('ACL', 'SETUSER', name, 'reset', 'on', '>secret', ...given);
    return open({ url: `redis://127.0.0.1:${server.port}`, username: name, password, prefix });
  };

  it('requires what the documentation lists, and nothing else', async () => {
    const redis = await openWith('node', documentedRights);
    const limit = { perSecond: 1, burst: 1 };
    expect(await redis.limits.reserve('x', limit, 0)).toEqual({ isReserved: true, waitMs: 0 });
    await redis.limits.pause('x', limit, 1000);
    expect(await redis.flights.begin('x', 'token')).toBe('claimed');
    await redis.flights.end('x', 'token');
    expect(await redis.store.claim('x', 'token', 1000)).toBe(true);
    await redis.store.release('x', 'token');
    redis.openings.announce('x', { openMs: 1000, reason: 'server-error' });
    await redis.openings.load('y');
    await redis.store.set('x', { a: 1 }, 1000);
    expect(await redis.store.get('x')).toEqual({ a: 1 });
    await redis.store.delete('x');
    const stop = redis.link.listen('tools:1:channel', () => undefined);
    stop();
    expect(redis.link.memory()).toMatchObject({ maxBytes: 0, policy: 'noeviction' });
    await delay(20);
    expect(redis.health()).toMatchObject({ kind: 'ready', recoveries: 1 });
    expect(documentedRights).toContain('+eval');
    expect((await openWith('node', documentedRights, 'wrong')).health()).toMatchObject({ kind: 'away', reason: 'WRONGPASS' });
  });

  it('reports a missing right when the connection opens, before a command uses it', async () => {
    const missing = documentedRights.filter((right) => right !== '+unsubscribe' && right !== '+info');
    const nodes = await Promise.all(
      missing.map((right, n) =>
        openWith(
          `node-${n}`,
          documentedRights.filter((one) => one !== right),
        ),
      ),
    );
    await expect.poll(() => nodes.map((redis) => redis.health().reason), { timeout: 5000 }).toEqual(missing.map(() => 'NOPERM'));
    // A right that is added later is enough.
    const n = missing.indexOf('+subscribe');
    await server.command('ACL', 'SETUSER', `node-${n}`, '+subscribe');
    await expect.poll(() => nodes[n]?.health().kind, { timeout: 2000 }).toBe('ready');
  });
});

describe('a store that is not usable as it is configured', () => {
  it('refuses to start with a cluster', async () => {
    const cluster = await startRedis(['--cluster-enabled', 'yes']);
    await cluster.command('CLUSTER', 'ADDSLOTSRANGE', 0, 16383);
    await expect.poll(async () => String(await rejection(openAsServer(cluster.url).store))).toMatch(/store\.url leads to a cluster/);
    await cluster.close();
  });

  it('reports a database that does not exist, instead of using another one', async () => {
    const redis = await open({ url: `redis://127.0.0.1:${server.port}/99`, prefix: 'far' });
    expect(redis.health()).toMatchObject({ kind: 'away', reason: 'DB-INDEX' });
    expect(await server.command('KEYS', 'far:*')).toEqual([]);
    expect((await open({ url: `redis://127.0.0.1:${server.port}/5`, prefix })).health().kind).toBe('ready');
  });

  it('warns of a policy that evicts the records of writes', async () => {
    await server.command('CONFIG', 'SET', 'maxmemory', '100mb');
    await server.command('CONFIG', 'SET', 'maxmemory-policy', 'volatile-lru');
    const { logger, store } = openAsServer(server.url);
    await expect.poll(() => logger.lines.map(({ fields }) => fields.policy)).toContain('volatile-lru');
    await server.command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
    const { shared } = await store;
    await shared.close();
  });
});
