import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { residentMiBOf } from './process-usage.mjs';

/** Number of open files and sockets of another process. */
const openFilesOf = (pid) => readdirSync(`/proc/${pid}/fd`).length;

/** Returns the state of a node after a garbage collection. `headers` are those of a caller with the scope admin. */
export async function sampleNode(node, headers) {
  const rss = residentMiBOf(node.pid);
  node.child.kill('SIGUSR2');
  await sleep(500);
  const text = await (await fetch(new URL('/metrics', node.url), { headers })).text();
  const metric = (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return {
    rss,
    heap: metric('nodejs_heap_size_used_bytes') / 1024 ** 2,
    files: openFilesOf(node.pid),
    inFlight: metric('api_integration_tool_calls_in_flight'),
    // Since the sample before.
    lagMs: 1000 * metric('nodejs_eventloop_lag_max_seconds'),
  };
}

/** Returns the state of Redis. `withoutExpiry` are keys that nothing but a program ever deletes. */
export async function sampleStore(client) {
  const [memory, keyspace, clients] = await Promise.all(['memory', 'keyspace', 'clients'].map((section) => client.info(section)));
  const [, keys = 0, expiring = 0] = /^db0:keys=(\d+),expires=(\d+)/m.exec(keyspace) ?? [];
  return {
    memory: Number(/^used_memory:(\d+)/m.exec(memory)?.[1]) / 1024 ** 2,
    keys: Number(keys),
    withoutExpiry: keys - expiring,
    clients: Number(/^connected_clients:(\d+)/m.exec(clients)?.[1]),
  };
}

/** Median of the slopes of all pairs (Theil and Sen), in units an hour: a few extreme samples do not change it. */
export function slopeOf(samples) {
  const slopes = samples.flatMap((one, n) => samples.slice(n + 1).map((other) => (other.value - one.value) / (other.hours - one.hours)));
  const sorted = slopes.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
