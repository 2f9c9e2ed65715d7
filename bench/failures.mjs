// 1,000 calls of 50 callers through three nodes, while Redis is killed and a node gets SIGTERM. Needs redis-server.
// Every call must have a result or a typed error, none after its deadline, and no write may be lost or happen twice.
// Usage: node bench/failures.mjs [--out FILE]   (after npm run build; by hand, exits 1 if a promise is broken)
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { environment } from './harness/environment.mjs';
import { table } from './harness/table.mjs';
import { startApi, startNodes, startStore, writeKeys } from './harness/team.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const [callers, callsOfEach, pauseMs, deadlineMs] = [50, 20, 800, 10_000];
/** Between the response and what the client notices of it on a busy machine. */
const slackMs = 500;
const drainDelayMs = 1500;
const dist = resolve(import.meta.dirname, '../dist');
const folder = await mkdtemp(join(tmpdir(), 'bench-failures-'));

/** How often each write arrived. */
const writes = new Map();
/** Writes for which a call reported success. */
const confirmed = new Set();
const counts = new Map();
const broken = [];
let slowestMs = 0;
const count = (what) => counts.set(what, (counts.get(what) ?? 0) + 1);

async function respond(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://api');
  const n = searchParams.get('n');
  if (pathname === '/orders') writes.set(n, (writes.get(n) ?? 0) + 1);
  request.resume();
  await sleep(20 + 180 * Math.random());
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ n }));
}

/** A load balancer: the next node that is ready, and another one if a node did not take the request. */
function createBalancer(nodes) {
  const ready = new Set(nodes);
  let next = 0;
  const probe = async (node) => {
    const status = await fetch(new URL('/readyz', node.url)).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) ready.add(node);
    else ready.delete(node);
  };
  const timer = setInterval(() => nodes.forEach((node) => void probe(node)), 200);
  async function request(...args) {
    for (let tries = 0; ; tries += 1) {
      next += 1;
      const usable = [...ready];
      const node = usable[next % usable.length];
      try {
        return await node.request(...args);
      } catch (error) {
        // Nothing was executed: nobody listens, or the node drains.
        if (tries === 3 || !(error.code === 'ECONNREFUSED' || error.status === 503)) throw error;
        count('passed on to another node');
      }
    }
  }
  return { request, close: () => clearInterval(timer) };
}

/** A read, a write, or a write with an idempotency key that is sent twice at the same time. */
const kinds = [
  { name: 'GET', toArguments: (n) => ({ path: `/items?n=${n}` }), copies: 1 },
  { name: 'POST', toArguments: (n) => ({ path: `/orders?n=${n}`, method: 'POST', body: { n } }), copies: 1 },
  {
    name: 'POST with a key, twice',
    toArguments: (n) => ({ path: `/orders?n=${n}`, method: 'POST', body: { n }, idempotencyKey: `order-${n}` }),
    copies: 2,
  },
];

async function makeCall(balancer, headers, kind, n) {
  const startedAt = performance.now();
  try {
    const args = { api: 'bench', timeoutSeconds: deadlineMs / 1000, ...kind.toArguments(n) };
    const result = await balancer.request('tools/call', { name: 'call-api', arguments: args }, headers);
    const { ok, error } = result.structuredContent ?? {};
    if (ok === true) {
      count(`${kind.name}: ok`);
      if (kind.name !== 'GET') confirmed.add(n);
    } else if (typeof error?.code === 'string') count(`${kind.name}: ${error.code} (${error.outcome})`);
    else broken.push(`call ${n}: neither a result nor a typed error: ${JSON.stringify(result).slice(0, 300)}`);
  } catch (error) {
    broken.push(`call ${n}: no result: ${error.code ?? ''} ${error.message}`);
  }
  const tookMs = performance.now() - startedAt;
  slowestMs = Math.max(slowestMs, tookMs);
  if (tookMs > deadlineMs + slackMs) broken.push(`call ${n}: ${Math.round(tookMs)} ms`);
}

let store;
let api;
let nodes = [];
try {
  const facts = environment();
  store = await startStore(folder);
  api = await startApi((request, response) => void respond(request, response));
  const { file, headers } = await writeKeys(folder, callers);
  // All callers share the rate.
  const definition = { baseUrl: api.url, rateLimit: { perSecond: 150, burst: 100 }, allow: { methods: ['GET', 'POST'] } };
  const server = { drain: { delayMs: drainDelayMs } };
  nodes = await startNodes(3, { dist, folder, api: definition, store: store.url, keys: file, server });
  const balancer = createBalancer(nodes);
  const runCaller = async (_, caller) => {
    await sleep((pauseMs * caller) / callers);
    const running = [];
    for (let turn = 0; running.length < callsOfEach; turn += 1) {
      const kind = kinds[(turn + caller) % kinds.length];
      for (let copy = 0; copy < kind.copies && running.length < callsOfEach; copy += 1)
        running.push(makeCall(balancer, headers[caller], kind, `${caller}-${turn}`));
      await sleep(pauseMs);
    }
    await Promise.all(running);
  };
  const startedAt = performance.now();
  const all = Promise.all(Array.from({ length: callers }, runCaller));
  await sleep(3000);
  await store.kill();
  await sleep(1000);
  const ended = once(nodes[0].child, 'exit');
  nodes[0].child.kill('SIGTERM');
  await sleep(3000);
  await store.start();
  await all;
  const tookMs = performance.now() - startedAt;
  const [code] = await ended;
  if (code !== 0) broken.push(`the node that drained ended with ${code}`);
  balancer.close();
  for (const n of confirmed) if (!writes.has(n)) broken.push(`write ${n} is reported as done, and did not arrive`);
  for (const [n, times] of writes) if (times > 1) broken.push(`write ${n} arrived ${times} times`);
  const sorted = [...counts].toSorted(([one], [other]) => one.localeCompare(other));
  const text = `# Failures

Written by \`node bench/failures.mjs\`: ${callers * callsOfEach} calls of ${callers} callers through three nodes and one Redis, at allowed rates. After 3 s Redis is killed, for 4 s; a second later a node gets SIGTERM.

${table(
  ['', ''],
  [
    ['date', facts.date],
    ['commit', facts.commit],
    ['Node.js', facts.node],
    ['duration', `${(tookMs / 1000).toFixed(1)} s`],
    ['slowest call', `${Math.round(slowestMs)} ms of ${deadlineMs} ms`],
    ['writes that arrived, more than once', `${writes.size}, ${[...writes.values()].filter((times) => times > 1).length}`],
    ['broken promises', String(broken.length)],
  ],
)}

${table(
  ['result', 'calls'],
  sorted.map(([what, times]) => [what, String(times)]),
)}
`;
  console.log(text);
  for (const one of broken.slice(0, 20)) console.error(one);
  if (values.out !== undefined) await writeFile(values.out, text);
  if (broken.length > 0) process.exitCode = 1;
} finally {
  await Promise.all(nodes.map((node) => node.close()));
  api?.close();
  await store?.kill();
  await rm(folder, { recursive: true, force: true });
}
