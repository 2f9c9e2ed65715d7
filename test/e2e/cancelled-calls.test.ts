// alone: compares the wall clock with a limit
import { spawn } from 'node:child_process';
import { createServer, type Socket } from 'node:net';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { root } from '../helpers/processes/executable.js';
import { listenOnLoopback } from '../helpers/servers/listen.js';
import { holdsWithin } from '../helpers/until.js';

/** Part of a program: makes random calls, cancels most of them, and prints its gauges. It never calls process.exit. */
const program = `
const [library, origin, silentOrigin, seed, total, callers, closes] = process.argv.slice(1);
const { createApiClient } = await import(library);
let state = Number(seed);
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
const pick = (...values) => values[Math.floor(random() * values.length)];
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const secrets = { read: async (text) => (text.includes('\${') ? (await sleep(random() * 20), 'a-secret-value') : text) };
const network = { allowLocal: true };
const common = { network, retry: { baseMs: 5, maxMs: 30 }, timeouts: { deadlineMs: 400, attemptMs: 200, connectMs: 5000 } };
const clients = [
  createApiClient({ ...common, baseUrl: origin, rateLimit: { perSecond: 2000, burst: 20 }, concurrency: { limit: 8, queue: 20 } }),
  createApiClient({ ...common, baseUrl: origin, headers: { 'x-key': '\${env:KEY}' }, breaker: { failures: 50, openMs: 20 }, rateLimit: false }, { secrets }),
  createApiClient({ ...common, rateLimit: false, breaker: false, retry: { attempts: 2, baseMs: 5 } }),
];
const codes = {};
const count = (code) => { codes[code] = (codes[code] ?? 0) + 1; };
async function one(n) {
  const stop = new AbortController();
  if (random() < 0.7) setTimeout(() => stop.abort(), random() * 60);
  const client = pick(...clients);
  const path = pick('ok', 'ok', 'large', '503', 'slow', 'hang', 'part', 'reset') + '?n=' + (n % 50);
  const base = client === clients[2] ? (random() < 0.1 ? silentOrigin : origin) + '/' : '';
  const signal = stop.signal;
  const method = pick('GET', 'GET', 'POST', 'PUT');
  const body = method === 'GET' ? undefined : pick('text', (async function* () { yield Buffer.from('a'); await sleep(random() * 20); yield Buffer.from('b'); })());
  switch (pick('call', 'call', 'call', 'stream', 'unread', 'fetch', 'abandoned', 'explain', 'direct')) {
    case 'call': return count((await client.call({ target: base + path, method, body, signal })).error?.code ?? 'ok');
    case 'direct': return count((await client.call({ target: base + path, direct: true, signal })).error?.code ?? 'ok');
    case 'explain': return count(await client.explain({ target: base + path, signal }).then(() => 'explained', (error) => error.code));
    case 'unread': return count((await client.call({ target: base + path, bodyMode: 'stream', signal })).error?.code ?? 'unread');
    case 'stream': {
      const { response, error } = await client.call({ target: base + path, bodyMode: 'stream', signal });
      if (response?.stream === undefined) return count(error?.code ?? 'ok');
      const reader = response.stream.getReader();
      await reader.read().catch(() => undefined);
      if (random() < 0.5) await reader.cancel().catch(() => undefined);
      return count('stream');
    }
    default: {
      const response = await client.fetch(client === clients[2] ? base + path : path, { signal }).catch((error) => error);
      if (response instanceof Error) return count(response.name);
      if (random() < 0.5) await response.text().catch(() => undefined);
      return count('fetched');
    }
  }
}
let left = Number(total);
await Promise.all(Array.from({ length: Number(callers) }, async () => { while (left > 0) { left -= 1; await one(left); } }));
// The last streams that nobody reads end with their deadline.
const gauges = () => clients.flatMap((client) => client.health()).flatMap(({ concurrency, rate, breaker }) => [
  concurrency?.running ?? 0, concurrency?.waiting ?? 0, rate?.waiting ?? 0, breaker?.trialsInFlight ?? 0]);
for (const end = performance.now() + 5000; gauges().some((gauge) => gauge > 0) && performance.now() < end; ) await sleep(10);
if (closes === 'true') await Promise.all(clients.map((client) => client.close()));
// Destroyed sockets are listed until their close event.
await sleep(50);
const resources = process.getActiveResourcesInfo().filter((kind) => /Timeout|TCP|TLS|Socket/.test(kind));
process.stdout.write(JSON.stringify({ codes, gauges: gauges(), resources }));
`;

const result = z.object({ codes: z.record(z.string(), z.int()), gauges: z.array(z.int()), resources: z.array(z.string()) });

/** Starts a server that behaves as the path says. */
async function startServer() {
  const sockets = new Set<Socket>();
  const large = `HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n${'x'.repeat(300_000)}`;
  const behaviours: Readonly<Record<string, (socket: Socket) => void>> = {
    ok: (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'),
    large: (socket) => socket.write(large),
    503: (socket) => socket.write('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n'),
    slow: (socket) => void setTimeout(() => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'), 30),
    part: (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npart'),
    reset: (socket) => socket.resetAndDestroy(),
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.on('data', (data) => {
      const path = /^[A-Z]+ \/(\w+)/.exec(data.toString('latin1'))?.[1];
      if (path !== undefined) behaviours[path]?.(socket);
    });
  });
  const { port } = await listenOnLoopback(server);
  return { port, sockets, close: () => server.close() };
}

describe('3000 calls with random cancellations', () => {
  let server: Awaited<ReturnType<typeof startServer>>;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => {
    for (const socket of server.sockets) socket.destroy();
    server.close();
  });

  const seed = Number(process.env.CHAOS_SEED ?? 20_261_123);

  it.each([
    ['are closed', true],
    ['stay open', false],
  ])(
    'leave every gauge at 0, and the process exits on its own, if the clients %s',
    async (_what, closes) => {
      const library = pathToFileURL(`${root}dist/index.js`).href;
      // The silent origin speaks no TLS: its handshakes hang until the call ends.
      const origins = [`http://127.0.0.1:${server.port}`, `https://127.0.0.1:${server.port}`];
      const args = ['--input-type=module', '-e', program, library, ...origins, String(seed), '3000', '40', String(closes)];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (text) => {
        stdout += text;
      });
      child.stderr.on('data', (text) => {
        stderr += text;
      });
      let printedAt = 0;
      child.stdout.once('data', () => {
        printedAt = performance.now();
      });
      const killer = setTimeout(() => child.kill('SIGKILL'), 100_000);
      const exit = await new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));
      clearTimeout(killer);
      expect({ exit, stderr }).toEqual({ exit: { code: 0, signal: null }, stderr: '' });
      const { codes, gauges, resources } = result.parse(JSON.parse(stdout));
      expect(new Set(gauges)).toEqual(new Set([0]));
      expect(resources).toEqual([]);
      expect(performance.now() - printedAt).toBeLessThan(3000);
      // Many calls were cancelled, and others ended in many ways.
      expect(codes.cancelled).toBeGreaterThan(300);
      expect(codes.ok).toBeGreaterThan(100);
      expect(Object.keys(codes).length).toBeGreaterThan(6);
      expect(await holdsWithin(3000, () => server.sockets.size === 0)).toBe(true);
    },
    120_000,
  );
});
