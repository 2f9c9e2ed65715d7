// alone: compares the wall clock with a limit
import { createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, createApiClient } from '../../../src/http/client/client.js';
import { heapUsedAfterGc } from '../../helpers/heap.js';
import { listenOnLoopback } from '../../helpers/servers/listen.js';

/** Creates a random generator (mulberry32), so that a failing run can be repeated with its seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const head = (status: string, ...headers: string[]) => `HTTP/1.1 ${status}\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n`;
const zipped = gzipSync('x'.repeat(5000));
const respond = (socket: Socket, status: string, body: string, ...headers: string[]) =>
  socket.write(head(status, `Content-Length: ${Buffer.byteLength(body)}`, ...headers) + body);

/** Reactions of the server to a request. Only the first two are complete and valid successes. */
const behaviours: ((socket: Socket) => void)[] = [
  (socket) => respond(socket, '200 OK', '{"ok":true}', 'Content-Type: application/json'),
  (socket) => respond(socket, '200 OK', 'text', 'Content-Type: text/plain'),
  (socket) => respond(socket, '503 Service Unavailable', ''),
  (socket) => respond(socket, '429 Too Many Requests', '', 'Retry-After: 99999999'),
  (socket) => respond(socket, '500 Internal Server Error', 'oops'),
  (socket) => respond(socket, '404 Not Found', 'none'),
  (socket) => respond(socket, '302 Found', '', 'Location: /again'),
  (socket) => socket.resetAndDestroy(),
  (socket) => socket.end(),
  (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Le', () => socket.resetAndDestroy()),
  (socket) => socket.write(`${head('200 OK', 'Content-Length: 100')}short`, () => socket.end()),
  (socket) => socket.write(`${head('200 OK', 'Transfer-Encoding: chunked')}5\r\nhello\r\n`, () => socket.resetAndDestroy()),
  (socket) => socket.write(`${head('200 OK', 'Transfer-Encoding: chunked')}zz\r\nhello\r\n`),
  (socket) => socket.write(`${head('200 OK', 'Content-Length: 2', 'Content-Length: 3')}abc`),
  (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
  (socket) =>
    socket.write(head('200 OK', `Content-Length: ${zipped.length - 9}`, 'Content-Encoding: gzip')) && socket.write(zipped.subarray(0, -9)),
  (socket) => respond(socket, '200 OK', 'plain', 'Content-Encoding: gzip'),
  (socket) => respond(socket, '200 OK', 'x', 'Content-Encoding: rot13'),
  (socket) => socket.write(`HTTP/1.1 000 Nothing\r\nContent-Length: 0\r\n\r\n`),
  (socket) => respond(socket, '999 Odd', ''),
  (socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
  (socket) => socket.write(head('200 OK', `X-Long: ${'a'.repeat(20_000)}`, 'Content-Length: 0')),
  (socket) => endless(socket),
  () => undefined,
  (socket) => socket.write(`${head('200 OK', 'Content-Length: 10')}never`),
];

function endless(socket: Socket): void {
  const chunk = `2000\r\n${'y'.repeat(0x2000)}\r\n`;
  const more = () => {
    while (!socket.destroyed && socket.write(chunk)) if (socket.writableLength > 1_000_000) break;
  };
  socket.write(head('200 OK', 'Transfer-Encoding: chunked'));
  socket.on('drain', more);
  more();
}

const calls = 5000;
const callers = 50;
const deadlineMs = 250;

describe(`${calls} calls to a randomly failing server`, () => {
  const seed = Number(process.env.CHAOS_SEED ?? 20_261_122);
  const sockets = new Set<Socket>();
  let server: Server;
  let origin: string;
  let client: ApiClient;

  beforeAll(async () => {
    const random = randomOf(seed);
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => undefined);
      socket.on('data', () => behaviours[Math.floor(random() * behaviours.length)]?.(socket));
    });
    const address = await listenOnLoopback(server);
    origin = `http://127.0.0.1:${address.port}`;
    client = createApiClient({
      network: { allowLocal: true },
      retry: { baseMs: 1, maxMs: 20, budget: false },
      // With these stages, most calls would not reach the failing server. They have their own tests.
      breaker: false,
      rateLimit: false,
      concurrency: false,
      cache: false,
      maxBodyBytes: 256 * 1024,
    });
  });

  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  it('ends every call by its deadline with a response or a typed error, and leaks no socket, timer or memory', async () => {
    const methods = ['GET', 'HEAD', 'PUT', 'DELETE', 'POST'] as const;
    const random = randomOf(seed + 1);
    const codes = new Map<string, number>();
    let slowestMs = 0;
    let remaining = calls;
    const heaps: number[] = [];
    const stalls = watchStalls();
    const run = async () => {
      while (remaining > 0) {
        remaining -= 1;
        if (remaining === calls / 2 || remaining === 0) heaps.push(heapUsedAfterGc());
        const method = methods[Math.floor(random() * methods.length)] ?? 'GET';
        const [startedAt, stalledBefore] = [performance.now(), stalls.totalMs()];
        const outcome = await client.call({
          target: `${origin}/thing`,
          method,
          deadlineMs,
          ...(method === 'POST' && { body: { n: remaining } }),
        });
        slowestMs = Math.max(slowestMs, performance.now() - startedAt - (stalls.totalMs() - stalledBefore));
        const code = outcome.ok ? 'ok' : outcome.error.code;
        codes.set(code, (codes.get(code) ?? 0) + 1);
        if (outcome.ok && method !== 'HEAD')
          expect(['{"ok":true}', 'text', 'x', '']).toContain(Buffer.from(outcome.response.body).toString());
      }
    };
    await Promise.all(Array.from({ length: callers }, run));
    stalls.stop();
    expect(remaining).toBeLessThanOrEqual(0);
    expect(slowestMs).toBeLessThan(deadlineMs + 250);
    // The calls covered successes and many kinds of failure, and no internal error.
    expect(codes.get('ok')).toBeGreaterThan(calls / 20);
    expect(codes.size).toBeGreaterThan(8);
    expect(codes.get('internal-error')).toBeUndefined();

    await client.close();
    await untilTrue(() => sockets.size === 0);
    expect(sockets.size).toBe(0);
    const timers = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    expect(timers).toBeLessThan(10);
    const [halfway = 0, atEnd = 0] = heaps;
    expect(atEnd - halfway).toBeLessThan(16 * 1024 * 1024);
  }, 90_000);
});

/** Measures the milliseconds in which this process did not run its timers, because of garbage collection or other processes. */
function watchStalls() {
  const everyMs = 5;
  let stalledMs = 0;
  let lastAt = performance.now();
  const lateMs = () => Math.max(performance.now() - lastAt - 2 * everyMs, 0);
  const timer = setInterval(() => {
    stalledMs += lateMs();
    lastAt = performance.now();
  }, everyMs);
  return { totalMs: () => stalledMs + lateMs(), stop: () => clearInterval(timer) };
}

/** Polls until the condition holds: the server notices a closed socket a moment later. */
async function untilTrue(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !condition(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 4));
}
