// needs: redis
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRedis, type RedisState } from '../../../src/store/redis/open-redis.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { type RedisServer, startRedis } from '../../helpers/servers/redis-server.js';

describe('connection to a store that no call uses', () => {
  const clock = createFakeClock();
  let server: RedisServer;
  let redis: RedisState;
  let connections = 0;
  const seen: string[] = [];

  beforeAll(async () => {
    server = await startRedis();
    redis = await openRedis(server.settings(), { clock });
    redis.onHealth(({ kind, reason }) => seen.push([kind, ...(reason === undefined ? [] : [reason])].join(' ')));
    redis.lists.subscribe(() => seen.push('lists'));
    redis.link.onReopened(() => {
      connections += 1;
    });
  });
  afterAll(async () => {
    await redis.close();
    await server.close();
  });

  /** Lets time pass in small steps, in which the store can respond, until the state is one, and returns how much passed. */
  async function passUntil(kind: string, maxMs: number): Promise<number> {
    for (let passed = 0; passed <= maxMs; passed += 50) {
      if (redis.health().kind === kind) return passed;
      await clock.pass(50);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return Number.POSITIVE_INFINITY;
  }

  it.each([
    [
      'is full',
      'read-only',
      () => server.command('CONFIG', 'SET', 'maxmemory', '1'),
      () => server.command('CONFIG', 'SET', 'maxmemory', '0'),
    ],
    ['becomes a replica', 'read-only', () => server.command('REPLICAOF', '127.0.0.1', '1'), () => server.command('REPLICAOF', 'NO', 'ONE')],
    ['hangs', 'away', () => server.signal('SIGSTOP'), () => server.signal('SIGCONT')],
  ])('notices within 2 s that the store %s, and that it is back', async (_name, kind, fail, restore) => {
    await fail();
    expect(await passUntil(kind, 2000)).toBeLessThanOrEqual(1500);
    await restore();
    expect(await passUntil('ready', 2000)).toBeLessThanOrEqual(1000);
  });

  it('changes its state once, and reports no list as changed, while the store hangs or refuses writes for long', async () => {
    seen.length = 0;
    connections = 0;
    server.signal('SIGSTOP');
    await passUntil('away', 2000);
    // It connects again and again, because another host may have the name now.
    await passUntil('ready', 8000);
    expect(seen).toEqual(['away timeout']);
    server.signal('SIGCONT');
    await passUntil('ready', 2000);
    await expect.poll(() => [connections, seen]).toEqual([1, ['away timeout', 'ready', 'lists']]);
    seen.length = 0;
    await server.command('REPLICAOF', '127.0.0.1', '1');
    await passUntil('away', 6000);
    expect(seen).toEqual(['read-only READONLY']);
    expect(await redis.store.get('readable')).toBeUndefined();
    await server.command('REPLICAOF', 'NO', 'ONE');
    await passUntil('ready', 2000);
    await expect.poll(() => seen).toEqual(['read-only READONLY', 'ready', 'lists']);
    seen.length = 0;
    await server.command('CONFIG', 'SET', 'maxmemory', '1');
    await passUntil('away', 6000);
    await server.command('CONFIG', 'SET', 'maxmemory', '0');
    await passUntil('ready', 2000);
    // A full store is not replaced, so the connections remain.
    expect(seen).toEqual(['read-only OOM', 'ready']);
  });
});
