// 1,000 calls of 50 callers through haproxy and three nodes, while Redis is killed, hangs and comes back, one node gets SIGTERM and
// another one SIGKILL. Every call must have a result or a typed error, but for those on the killed node, none after its deadline,
// and no write may be lost or happen twice. Needs redis-server and haproxy.
// Usage: node bench/failures.mjs [--out FILE]   (after npm run build; by hand, exits 1 if a promise is broken)
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { environment } from './harness/environment.mjs';
import { createCaller, startLoadBalancer } from './harness/load-balancer.mjs';
import { table } from './harness/table.mjs';
import { freePort, startApi, startNodes, startStore, writeKeys } from './harness/team.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const [callers, callsOfEach, pauseMs, deadlineMs] = [50, 20, 900, 5000];
/** Between the response and what the client notices of it on a busy machine. */
const slackMs = 500;
const maxAttempts = 3;
const dist = resolve(import.meta.dirname, '../dist');
const folder = await mkdtemp(join(tmpdir(), 'bench-failures-'));

/** How often each write arrived. */
const writes = new Map();
/** Writes for which a call reported success. */
const confirmed = new Set();
const counts = new Map();
const broken = [];
let slowestMs = 0;
let lostCalls = 0;
const count = (what) => counts.set(what, (counts.get(what) ?? 0) + 1);

async function respond(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://api');
  const n = searchParams.get('n');
  if (pathname === '/orders') writes.set(n, (writes.get(n) ?? 0) + 1);
  request.resume();
  await sleep(20 + 180 * Math.random());
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ n }));
}

/** A read, a write, or a write with an idempotency key that is sent twice at the same time. */
const kinds = [
  { name: 'GET', toArguments: (n) => ({ path: `/items?n=${n}` }), copies: 1, isRepeatable: true },
  { name: 'POST', toArguments: (n) => ({ path: `/orders?n=${n}`, method: 'POST', body: { n } }), copies: 1, isRepeatable: false },
  {
    name: 'POST with a key, twice',
    toArguments: (n) => ({ path: `/orders?n=${n}`, method: 'POST', body: { n }, idempotencyKey: `order-${n}` }),
    copies: 2,
    isRepeatable: true,
  },
];

/** What a client learns from one attempt, and whether it may send the call again. */
function judge({ result, status, error }, isRepeatable) {
  const outcome = result?.structuredContent;
  if (outcome?.ok === true) return { text: 'ok' };
  if (typeof outcome?.error?.code === 'string')
    return { text: `${outcome.error.code} (${outcome.error.outcome})`, mayRepeat: outcome.error.safeToRetry === true };
  // No node has received it: it drains, or the load balancer found none.
  if (status === 503) return { text: '503', mayRepeat: true };
  // Its connection ended: the node that was killed may have sent the request.
  if (status === 502 || error === 'ECONNRESET') return { text: 'connection lost', isLost: true, mayRepeat: isRepeatable };
  return { text: `neither a result nor a typed error: ${status ?? error ?? JSON.stringify(result).slice(0, 200)}`, isBroken: true };
}

async function makeCall(caller, { name, toArguments, isRepeatable }, n) {
  const args = { api: 'bench', timeoutSeconds: deadlineMs / 1000, ...toArguments(n) };
  for (let attempt = 1; ; attempt += 1) {
    const startedAt = performance.now();
    const { text, mayRepeat = false, isLost = false, isBroken = false } = judge(await caller.call('call-api', args), isRepeatable);
    const tookMs = performance.now() - startedAt;
    slowestMs = Math.max(slowestMs, tookMs);
    if (isBroken) broken.push(`call ${n}: ${text}`);
    if (isLost) lostCalls += 1;
    if (tookMs > deadlineMs + slackMs) broken.push(`call ${n}: ${Math.round(tookMs)} ms: ${text}`);
    if (text === 'ok' && name !== 'GET') confirmed.add(n);
    if (text === 'ok' || !mayRepeat || attempt === maxAttempts) return count(`${name}: ${text}${attempt === 1 ? '' : ', repeated'}`);
    count(`(repeated after ${text})`);
    await sleep(1000);
  }
}

let store;
let api;
let balancer;
let nodes = [];
try {
  const facts = environment();
  store = await startStore(folder);
  api = await startApi((request, response) => void respond(request, response));
  const { file, headers } = await writeKeys(folder, callers);
  const ports = [await freePort(), await freePort(), await freePort()];
  const settings = {
    ...{ dist, folder, store: store.url, keys: file, server: { drain: { delayMs: 1500 } } },
    // All callers share the rate.
    api: { baseUrl: api.url, rateLimit: { perSecond: 150, burst: 100 }, allow: { methods: ['GET', 'POST'] } },
  };
  nodes = await startNodes(3, { ...settings, ports });
  balancer = await startLoadBalancer(folder, await freePort(), ports);
  const startedAt = performance.now();
  const runCaller = async (_, number) => {
    const caller = createCaller(balancer.url, headers[number]);
    await sleep((pauseMs * number) / callers);
    const running = [];
    for (let turn = 0; running.length < callsOfEach; turn += 1) {
      const kind = kinds[(turn + number) % kinds.length];
      for (let copy = 0; copy < kind.copies && running.length < callsOfEach; copy += 1)
        running.push(makeCall(caller, kind, `${number}-${turn}`));
      await sleep(pauseMs);
    }
    await Promise.all(running);
    caller.close();
  };
  const at = (seconds) => sleep(Math.max(0, startedAt + 1000 * seconds - performance.now()));
  const all = Promise.all(Array.from({ length: callers }, runCaller));
  await at(2);
  await store.kill();
  await at(3);
  const ended = once(nodes[0].child, 'exit');
  nodes[0].child.kill('SIGTERM');
  await at(5);
  await store.start();
  const [code] = await ended;
  if (code !== 0) broken.push(`the node that drained ended with ${code}`);
  [nodes[0]] = await startNodes(1, { ...settings, ports });
  await at(8);
  store.signal('SIGSTOP');
  await at(10);
  store.signal('SIGCONT');
  await at(11);
  nodes[1].child.kill('SIGKILL');
  await all;
  const tookMs = performance.now() - startedAt;
  for (const n of confirmed) if (!writes.has(n)) broken.push(`write ${n} is reported as done, and did not arrive`);
  for (const [n, times] of writes) if (times > 1) broken.push(`write ${n} arrived ${times} times`);
  const sorted = [...counts].toSorted(([one], [other]) => one.localeCompare(other));
  const text = `# Failures

Written by \`node bench/failures.mjs\`: ${callers * callsOfEach} calls of ${callers} callers through haproxy, three nodes and one Redis, at allowed rates. Redis is killed from second 2 to 5, a node gets SIGTERM at second 3 and is replaced, Redis hangs (SIGSTOP) from second 8 to 10, and at second 11 a node gets SIGKILL.

A client repeats a call as its error allows: after \`safeToRetry\`, 503, and a lost connection unless it is a write without a key; at most ${maxAttempts - 1} times.

${table(
  ['', ''],
  [
    ['date', facts.date],
    ['commit', facts.commit],
    ['Node.js', facts.node],
    ['duration', `${(tookMs / 1000).toFixed(1)} s`],
    ['slowest attempt', `${Math.round(slowestMs)} ms of ${deadlineMs} ms`],
    ['attempts whose connection was lost', String(lostCalls)],
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
  await balancer?.close();
  await Promise.all(nodes.map((node) => node.close()));
  api?.close();
  store?.signal('SIGCONT');
  await store?.kill();
  await rm(folder, { recursive: true, force: true });
}
