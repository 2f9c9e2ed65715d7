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

describe('the metric of the shared store', () => {
  it('reports 1 while the store is ready, and 0 while it refuses writes or is away', async () => {
    await expect.poll(storeState, { timeout: 5000 }).toEqual(['1', 'ready']);
    // In the bundle, error classes of packages have other names.
    await redis.command('CONFIG', 'SET', 'maxmemory', '1');
    await expect.poll(storeState, { timeout: 8000 }).toEqual(['0', 'read-only']);
    await redis.command('CONFIG', 'SET', 'maxmemory', '0');
    await expect.poll(storeState, { timeout: 5000 }).toEqual(['1', 'ready']);
    await redis.kill();
    await expect.poll(storeState, { timeout: 5000 }).toEqual(['0', 'away']);
    await redis.start();
    await expect.poll(storeState, { timeout: 5000 }).toEqual(['1', 'ready']);
  });
});
