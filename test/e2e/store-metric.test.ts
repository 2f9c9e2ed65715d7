// needs: redis
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningHttp, startHttp } from '../helpers/processes/executable.js';
import { type RedisServer, startRedis } from '../helpers/servers/redis-server.js';
import { type Folder, makeFolder } from '../helpers/skill-folders.js';

let folder: Folder;
let redis: RedisServer;
let server: RunningHttp;
beforeAll(async () => {
  folder = makeFolder();
  redis = await startRedis();
  const file = join(folder.path, 'config.json');
  writeFileSync(file, JSON.stringify({ store: redis.url, server: { metrics: {} } }));
  server = await startHttp(['--config', file]);
});
afterAll(async () => {
  await server.stop();
  await redis.close();
  folder.remove();
});

/** Returns the metric for which an alert exists, and the state that readyz shows. */
async function storeState(): Promise<readonly [string | undefined, string | undefined]> {
  const [metrics, ready] = await Promise.all(['/metrics', '/readyz'].map(async (path) => (await fetch(new URL(path, server.url))).text()));
  return [/^api_integration_store_up (\d)$/m.exec(metrics ?? '')?.[1], /"store":"([\w-]+)"/.exec(ready ?? '')?.[1]];
}

/** The time within which a node without calls notices, and what a busy machine adds. */
const soon = { timeout: 2000 + 1000, interval: 50 };

describe('the metric of the shared store', () => {
  it('reports within 2 s, without a call, that the store refuses writes, hangs, is away, or is ready again', async () => {
    await expect.poll(storeState, soon).toEqual(['1', 'ready']);
    // In the bundle, error classes of packages have other names.
    await redis.command('CONFIG', 'SET', 'maxmemory', '1');
    await expect.poll(storeState, soon).toEqual(['0', 'read-only']);
    await redis.command('CONFIG', 'SET', 'maxmemory', '0');
    await expect.poll(storeState, soon).toEqual(['1', 'ready']);
    redis.signal('SIGSTOP');
    await expect.poll(storeState, soon).toEqual(['0', 'away']);
    redis.signal('SIGCONT');
    await expect.poll(storeState, soon).toEqual(['1', 'ready']);
    await redis.kill();
    await expect.poll(storeState, soon).toEqual(['0', 'away']);
    await redis.start();
    await expect.poll(storeState, soon).toEqual(['1', 'ready']);
  });
});
