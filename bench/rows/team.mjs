import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundle } from '../harness/bundle.mjs';
import { residentMiBOf } from '../harness/process-usage.mjs';
import { callInTurns, warmUp } from '../harness/server-turns.mjs';
import { median } from '../harness/statistics.mjs';
import { startApi, startNodes, writeKeys } from '../harness/team.mjs';
import { callApi, callTool, callTools } from '../harness/tool-calls.mjs';

/** No limit that would hold the bench back. */
const fast = { perSecond: 100_000, burst: 100_000 };

async function withNodes(count, options, work) {
  const nodes = await startNodes(count, options);
  try {
    return await work(nodes);
  } finally {
    await Promise.all(nodes.map((node) => node.close()));
  }
}

const nodeOf = (nodes, n) => nodes[n % nodes.length];

/** Maximum requests in a time. */
const allowed = ({ perSecond, burst }, ms) => burst + (perSecond * ms) / 1000 + 1;

/** Returns by how many requests the API received more than burst + rate × t + 1, in the worst time t: negative if never. */
function excessOf(times, rateLimit) {
  const sorted = times.toSorted((one, other) => one - other);
  let excess = Number.NEGATIVE_INFINITY;
  for (const [first, from] of sorted.entries()) {
    for (let last = first; last < sorted.length; last += 1) {
      excess = Math.max(excess, last - first + 1 - allowed(rateLimit, sorted[last] - from));
    }
  }
  return excess;
}

/** One caller through three nodes, as fast as they can. */
export async function measureLimits({ dist, folder, store, calls }) {
  const rateLimit = { perSecond: 50, burst: 20 };
  const times = [];
  const stalls = monitorEventLoopDelay({ resolution: 1 });
  stalls.enable();
  const api = await startApi((request, response) => {
    times.push(performance.now());
    response.end(`item-${request.url.split('=')[1]}-end`);
  });
  const definition = { baseUrl: api.url, rateLimit, concurrency: false };
  let startedAt = 0;
  await withNodes(3, { dist, folder, store: store.url, api: definition }, async (nodes) => {
    // Loads what the first call needs, and sends nothing.
    const plan = { ...callApi('/items'), arguments: { ...callApi('/items').arguments, dryRun: true } };
    for (const node of nodes) await node.request('tools/call', plan);
    startedAt = performance.now();
    await callTools((n) => callTool(nodeOf(nodes, n), callApi, n), { calls, concurrency: 24 });
  });
  api.close();
  stalls.disable();
  return {
    ...rateLimit,
    calls,
    requests: times.length,
    excess: excessOf(times, rateLimit),
    stallMs: stalls.max / 1e6,
    excessSinceStart: Math.max(...times.map((time, n) => n + 1 - allowed(rateLimit, time - startedAt))),
  };
}

/** 90 equal GETs at once through three nodes, whose response may be stored. */
export async function measureEqualGets({ dist, folder, store }) {
  let requests = 0;
  const api = await startApi(async (_request, response) => {
    requests += 1;
    await sleep(1000);
    response.writeHead(200, { 'cache-control': 'max-age=60' }).end('item-0-end');
  });
  await withNodes(3, { dist, folder, store: store.url, api: { baseUrl: api.url, rateLimit: fast } }, (nodes) =>
    Promise.all(Array.from({ length: 90 }, (_, n) => callTool(nodeOf(nodes, n), callApi, 0))),
  );
  api.close();
  return requests;
}

/** Microseconds in the store for each script, by its own statistics. */
export async function measureScripts({ folder, store, runs, rounds }) {
  const outfile = join(folder, 'scripts.mjs');
  await bundle({ entryPoints: [join(import.meta.dirname, '../../src/store/redis/scripts.ts')], outfile });
  const scripts = await import(outfile);
  // A claim and a flight are ended after they were begun, under the same key.
  const steps = [
    { name: 'reserve', script: scripts.reserveScript, key: 'limit', args: [100_000, 100_000, 60_000, ''] },
    { name: 'pause', script: scripts.pauseScript, key: 'limit', args: [10, 20, 1, ''] },
    { name: 'claim', script: scripts.claimScript, key: 'claim', args: ['token', 60_000] },
    { name: 'release', script: scripts.releaseScript, key: 'claim', args: ['token'] },
    { name: 'begin a flight', script: scripts.beginFlightScript, key: 'flight', args: ['token', 60_000] },
    { name: 'end a flight', script: scripts.endFlightScript, key: 'flight', args: ['token', 1000, 'channel'] },
  ].map((step) => ({ ...step, times: [] }));
  const client = store.admin();
  for (let round = 0; round < rounds; round += 1) {
    for (const { script, key, args, times } of steps) {
      await client.config('RESETSTAT');
      for (let from = 0; from < runs; from += 100) {
        await Promise.all(Array.from({ length: 100 }, (_, n) => client.eval(script, 1, `bench:${key}:${round}:${from + n}`, ...args)));
      }
      times.push(Number(/cmdstat_eval:.*?usec_per_call=([\d.]+)/.exec(await client.info('commandstats'))?.[1]));
    }
  }
  return steps.map(({ name, times }) => ({ name, us: median(times) }));
}

/** The same calls on a node with the store and on one without it, in turns. */
export async function measureStoreCost({ dist, folder, store, upstream, rounds, calls }) {
  const found = [];
  for (let round = 0; round < rounds; round += 1) {
    const api = { baseUrl: upstream.url, rateLimit: fast };
    const [alone] = await startNodes(1, { dist, folder, api });
    const [shared] = await startNodes(1, { dist, folder, api, store: store.url });
    const contenders = [alone, shared].map((server) => ({ server, toCall: callApi, made: 0 }));
    await warmUp(contenders, { calls: calls / 2, concurrency: 8 });
    const [without, withStore] = await callInTurns(contenders, { calls, batch: calls / 8, concurrency: 8 });
    found.push({ without: without.cpu, withStore: withStore.cpu, ratio: withStore.cpu / without.cpu });
    await Promise.all([alone.close(), shared.close()]);
  }
  const of = (part) => median(found.map((one) => one[part]));
  return { without: of('without'), withStore: of('withStore'), ratio: of('ratio') };
}

/** Resident memory of a node after the same number of calls, made by more and more callers. */
export async function measureCallers({ dist, folder, upstream, calls, callers }) {
  const { file, headers } = await writeKeys(folder, Math.max(...callers));
  const found = [];
  for (const count of callers) {
    const [node] = await startNodes(1, { dist, folder, keys: file, api: { baseUrl: upstream.url, rateLimit: fast } });
    const as = (n) => ({ request: (method, params) => node.request(method, params, headers[n % count]) });
    await callTool(as(0), callApi, 0);
    const before = residentMiBOf(node.pid);
    await callTools((n) => callTool(as(n), callApi, n), { calls, concurrency: 32 });
    await sleep(1000);
    found.push({ callers: count, before, after: residentMiBOf(node.pid) });
    await node.close();
  }
  return found;
}
