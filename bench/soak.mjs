// Three nodes and one Redis for a long time: mixed calls of 50 callers, with approvals and subscriptions. Memory, open files and
// the keys in Redis must not grow. Needs redis-server and Linux.
// Usage: node bench/soak.mjs [--minutes N] [--rate CALLS] [--out FILE]   (after npm run build; exits 1 if something grows)
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { environment } from './harness/environment.mjs';
import { writeSkills } from './harness/skill-folders.mjs';
import { sampleNode, sampleStore, slopeOf } from './harness/slopes.mjs';
import { approveUntil, listenUntil, respondAsApi, startCalls } from './harness/soak-load.mjs';
import { table } from './harness/table.mjs';
import { startApi, startNodes, startStore, writeKeys } from './harness/team.mjs';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '40' }, rate: { type: 'string', default: '20' }, out: { type: 'string' } },
});
const [minutes, perSecond] = [Number(values.minutes), Number(values.rate)];
const callers = 50;
const sampleEveryMs = 30_000;
/** Lets every store reach what it holds for a while: stored responses 15 minutes, decisions 11. */
const warmUpShare = 0.5;
const lifetimeMs = 4 * 60_000;
const maxHeapMiB = 256;
/** Growth in an hour, and highest value, that are allowed: of memory in MiB. */
const limits = {
  heap: { slope: 6 },
  rss: { most: 400 },
  files: { most: 340 },
  memory: { slope: 4 },
  keys: { slope: 600 },
  clients: { most: 8 },
};

/** What is in use is known only after a garbage collection, which V8 postpones. */
const collectOnSignal = 'data:text/javascript,process.on("SIGUSR2",()=>globalThis.gc())';

const dist = resolve(import.meta.dirname, '../dist');
const folder = await mkdtemp(join(tmpdir(), 'bench-soak-'));
const counts = new Map();
const count = (what) => counts.set(what, (counts.get(what) ?? 0) + 1);
const broken = [];

/** Of each figure, its samples. */
const samples = new Map();
function record(name, hours, value) {
  samples.set(name, [...(samples.get(name) ?? []), { hours, value }]);
}

let store;
let api;
let nodes = [];
try {
  const before = environment();
  store = await startStore(folder);
  api = await startApi((request, response) => void respondAsApi(request, response));
  const { file, headers, admin } = await writeKeys(folder, callers);
  const skills = join(folder, 'skills');
  await writeSkills(skills, 3);
  const common = {
    baseUrl: api.url,
    rateLimit: { perSecond: 10 * perSecond, burst: 10 * perSecond },
    allow: { methods: ['GET', 'POST'] },
    cache: { keepMs: lifetimeMs },
    idempotency: { keepMs: lifetimeMs },
  };
  nodes = await startNodes(3, {
    nodeArgs: ['--expose-gc', `--max-old-space-size=${maxHeapMiB}`, '--import', collectOnSignal],
    ...{ dist, folder, keys: file, args: ['--skills', skills], server: { metrics: {} } },
    api: { ...common, approve: { paths: ['POST /pay'] } },
    apis: { broken: { ...common, retry: { attempts: 2, baseMs: 50 } } },
    store: { url: store.url, encryptionKey: randomBytes(32).toString('base64') },
  });
  const calls = startCalls({ nodes, headers, perSecond, count });
  const stop = new AbortController();
  const others = [approveUntil(stop.signal, { nodes, headers, count }), listenUntil(stop.signal, { nodes, headers, skills, count })];
  const startedAt = performance.now();
  const elapsed = () => (performance.now() - startedAt) / 3_600_000;
  while (elapsed() * 60 < minutes) {
    await sleep(sampleEveryMs);
    const hours = elapsed();
    const ofNodes = await Promise.all(nodes.map((node) => sampleNode(node, admin)));
    const ofStore = await sampleStore(store.admin());
    for (const [n, node] of ofNodes.entries())
      for (const [name, value] of Object.entries(node)) record(`node ${n + 1}, ${name}`, hours, value);
    for (const [name, value] of Object.entries(ofStore)) record(`Redis, ${name}`, hours, value);
    const shown = ofNodes.map(({ rss, heap, files }) => `${rss.toFixed(0)}/${heap.toFixed(0)}/${files}`).join(' ');
    process.stderr.write(`${(hours * 60).toFixed(1)} min: ${shown} Redis ${ofStore.memory.toFixed(1)} MiB, ${ofStore.keys} keys\n`);
  }
  await calls.stop();
  stop.abort();
  await Promise.all(others);
  // What was in flight has ended, and so has every call that was cancelled.
  await sleep(2000);
  for (const [n, node] of nodes.entries()) {
    const { inFlight } = await sampleNode(node, admin);
    if (inFlight !== 0) broken.push(`node ${n + 1} still has ${inFlight} calls in flight`);
  }
  const rows = [...samples].map(([name, all]) => {
    const later = all.slice(Math.floor(all.length * warmUpShare));
    const [, figure] = name.split(', ');
    const { slope: maxSlope, most: maxValue } = limits[figure] ?? {};
    const slope = slopeOf(later);
    const most = Math.max(...all.map(({ value }) => value));
    if (slope > maxSlope) broken.push(`${name} grows by ${slope.toFixed(1)} an hour`);
    if (most > maxValue) broken.push(`${name} is ${most.toFixed(0)}`);
    const show = (value = Number.NaN) => value.toFixed(value < 100 ? 1 : 0);
    const limit = maxSlope !== undefined ? `slope ${maxSlope}` : maxValue !== undefined ? `most ${maxValue}` : '';
    return [name, show(later[0]?.value), show(all.at(-1)?.value), show(most), show(slope), limit];
  });
  if (samples.get('Redis, withoutExpiry')?.some(({ value }) => value > 0)) broken.push('a key in Redis has no expiry');
  const sorted = [...counts].toSorted(([one], [other]) => one.localeCompare(other));
  const total = sorted.reduce((sum, [, times]) => sum + times, 0);
  const text = `# A long run

Written by \`node bench/soak.mjs --minutes ${minutes} --rate ${perSecond}\`: three nodes, one Redis, ${callers} callers, with approvals, subscriptions, and a skill that changes every 5 s. A sample is taken every ${sampleEveryMs / 1000} s. Slopes are medians of all pairs (Theil and Sen) after the first ${100 * warmUpShare} %. The heap is measured after a garbage collection. Nodes have a heap of at most ${maxHeapMiB} MiB, for a container of 512 MiB; without a limit, V8 collects less often the more memory a machine has.

${table(
  ['', ''],
  [
    ['date', before.date],
    ['commit', before.commit],
    ['Node.js', before.node],
    ['duration', `${(60 * elapsed()).toFixed(0)} min`],
    ['calls', String(total)],
    ['what grows', broken.length === 0 ? 'nothing' : broken.join('; ')],
  ],
)}

${table(['figure (memory in MiB)', 'after the warm-up', 'at the end', 'most', 'slope an hour', 'limit'], rows)}

${table(
  ['result', 'calls'],
  sorted.map(([what, times]) => [what, String(times)]),
)}
`;
  console.log(text);
  for (const one of broken) console.error(one);
  if (values.out !== undefined) await writeFile(values.out, text);
  if (broken.length > 0) process.exitCode = 1;
} finally {
  await Promise.all(nodes.map((node) => node.close()));
  api?.close();
  await store?.kill();
  await rm(folder, { recursive: true, force: true });
}
