// A server for a team: calls over HTTP, three nodes with one Redis, and memory by callers. Needs redis-server.
// Usage: node bench/serve.mjs [--rounds N] [--smoke] [--out FILE]   (after npm run build)
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresOn } from './figures.mjs';
import { bundleServers } from './harness/bundle.mjs';
import { environment, factsOf } from './harness/environment.mjs';
import { createRecorder } from './harness/recorder.mjs';
import { table } from './harness/table.mjs';
import { startStore } from './harness/team.mjs';
import { startUpstream } from './harness/upstream.mjs';
import { resultTables } from './report.mjs';
import { measureHttp } from './rows/http.mjs';
import { measureCallers, measureEqualGets, measureLimits, measureScripts, measureStoreCost } from './rows/team.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, smoke: { type: 'boolean', default: false }, out: { type: 'string' } },
});
const rounds = Number(values.rounds);
const size = values.smoke ? 'smoke' : 'full';
const [calls, runs] = values.smoke ? [400, 1000] : [2000, 5000];
const dist = resolve(import.meta.dirname, '../dist');
const folder = await mkdtemp(join(tmpdir(), 'bench-serve-'));
const progress = (text) => process.stderr.write(`${text}\n`);

let store;
let upstream;
try {
  const before = environment();
  store = await startStore(folder);
  upstream = await startUpstream();
  const context = { dist, folder, store, upstream, rounds };
  const recorder = createRecorder();
  const bundles = await bundleServers(folder);
  await measureHttp({ builds: [{ name: 'this', dist }], bundles, upstream, folder, rounds, size, recorder, progress });
  progress('the store');
  const cost = await measureStoreCost({ ...context, calls: calls / 2.5 });
  const scripts = await measureScripts({ ...context, runs });
  progress('three nodes');
  const limits = await measureLimits({ ...context, calls: 150 });
  const equal = await measureEqualGets(context);
  progress('callers');
  const memory = await measureCallers({ ...context, calls, callers: [1, 100, 1000] });
  const text = `# Serving a team

Written by \`node bench/serve.mjs\`, on a machine with other work: use the CPU time and the ratios, not the wall time.

${table(['', ''], factsOf(before, rounds))}

## One node

The other server has one tool on the same SDK. A ratio above 1 means that this one is faster.

${resultTables(figuresOn([]), recorder, 'this')}

## Three nodes, one Redis

${table(
  ['what', 'measured'],
  [
    ['requests to the API for 90 equal GETs', String(equal)],
    [
      `most requests since the first call, minus (burst + rate × t + 1); burst ${limits.burst}, rate ${limits.perSecond}`,
      limits.excessSinceStart.toFixed(1),
    ],
    ['the same in any time t, as the API sees it', limits.excess.toFixed(1)],
    [
      'delay of one request on its way that explains what is above 0',
      limits.excess > 0 ? `${((1000 * limits.excess) / limits.perSecond).toFixed(0)} ms` : '-',
    ],
    ['longest stall of the API meanwhile', `${limits.stallMs.toFixed(0)} ms`],
    ['CPU time of a call without the store, 8 concurrent', `${cost.without.toFixed(2)} ms`],
    ['CPU time of a call with the store', `${cost.withStore.toFixed(2)} ms`],
    ['ratio, with the store to without', cost.ratio.toFixed(2)],
  ],
)}

0 or less means that the limit holds. A request that is late on its way makes the time until the next one shorter, as the API sees it.

Time in Redis for each script, from \`INFO commandstats\`:

${table(
  ['script', 'µs'],
  scripts.map(({ name, us }) => [name, us.toFixed(1)]),
)}

## Memory by callers

Resident memory of a node with 1,000 keys: after the first call, and after ${calls} calls for different items.

${table(
  ['callers', 'first call', 'after all calls'],
  memory.map(({ callers, before: first, after }) => [String(callers), `${first.toFixed(0)} MiB`, `${after.toFixed(0)} MiB`]),
)}
`;
  console.log(text);
  if (values.out !== undefined) await writeFile(values.out, text);
} finally {
  await upstream?.close();
  await store?.kill();
  await rm(folder, { recursive: true, force: true });
}
