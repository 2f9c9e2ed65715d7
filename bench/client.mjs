// Calls per second over loopback, 1 kB of JSON: this client against bare ones, in one run, in turns.
// Usage: node bench/client.mjs [--calls N] [--rounds R]   (after npm run build)
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import ky from 'ky';
import { request } from 'undici';
import { createApiClient } from '../dist/index.js';

const { values } = parseArgs({ options: { calls: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '5' } } });
const calls = Number(values.calls);
const rounds = Number(values.rounds);

// A process of its own, so that the server's work is not counted as the client's.
const serverSource = `
const body = JSON.stringify({ items: Array.from({ length: 20 }, (_, id) => ({ id, name: 'item number ' + id, ok: true })) });
const server = require('node:http').createServer((request, response) => {
  const kept = request.url === '/kept' ? { 'cache-control': 'max-age=3600' } : {};
  response.writeHead(200, { 'content-type': 'application/json', ...kept }).end(body);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;
const server = spawn(process.execPath, ['-e', serverSource], { stdio: ['ignore', 'pipe', 'inherit'] });
const [port] = await once(server.stdout, 'data');
const url = `http://127.0.0.1:${String(port).trim()}/`;

// The rate limit would hold the bench back; that is its purpose.
const client = createApiClient({ network: { allowLocal: true }, rateLimit: false });
const bare = ky.create({ retry: 0 });

// Each call asks for something else: equal GETs in flight would share one request.
let n = 0;
const next = () => {
  n += 1;
  return `${url}?n=${n}`;
};
const parsed = async (outcome) => JSON.parse(Buffer.from((await outcome).answer.body).toString());
const contenders = {
  'global fetch': async () => (await fetch(next())).json(),
  'undici.request': async () => (await request(next())).body.json(),
  'ky 1 on global fetch': () => bare(next()).json(),
  'client.fetch, every stage': async () => (await client.fetch(next())).json(),
  'client.call, every stage': () => parsed(client.call({ target: next() })),
  'client.call, from the cache': () => parsed(client.call({ target: `${url}kept` })),
};

async function perSecond(call, concurrency) {
  let left = calls;
  const run = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: concurrency }, run));
  return calls / ((performance.now() - startedAt) / 1000);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

try {
  console.log(`Node ${process.versions.node}, ${calls} calls, medians of ${rounds} rounds in turns; ratios against global fetch`);
  for (const concurrency of [1, 16]) {
    const speeds = new Map(Object.keys(contenders).map((name) => [name, []]));
    for (const call of Object.values(contenders)) await call();
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, call] of Object.entries(contenders)) speeds.get(name).push(await perSecond(call, concurrency));
    }
    const base = median(speeds.get('global fetch'));
    console.log(`\n${concurrency} at a time`);
    for (const [name, found] of speeds) {
      const speed = median(found);
      console.log(`${name.padEnd(30)} ${speed.toFixed(0).padStart(7)}/s  ${(speed / base).toFixed(2)}`);
    }
  }
} finally {
  await client.close();
  server.kill('SIGTERM');
}
