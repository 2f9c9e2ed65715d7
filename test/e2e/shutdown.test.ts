import { connect as connectSocket, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, type RunningHttp, start, startHttp } from '../helpers/processes/executable.js';
import { type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';
import { makeFolder } from '../helpers/skill-folders.js';
import { holdsWithin } from '../helpers/until.js';

let api: ScriptedApi;
const started: Running[] = [];
const sockets: Socket[] = [];

beforeAll(async () => {
  api = await startScriptedApi();
});

// Not after each test, because the tests are concurrent: most of them wait for the drain of 5 s.
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(started.map((running) => running.stop()));
  await api.close();
});

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Returns the milliseconds until the process has ended; it must end with code 0. */
async function endsWithZero(server: Running, from = performance.now()): Promise<number> {
  expect(await server.ended).toMatchObject({ code: 0, signal: null });
  return performance.now() - from;
}

async function serveHttp(args: readonly string[] = []): Promise<RunningHttp> {
  const server = await startHttp(['--allow-local', ...args]);
  started.push(server);
  return server;
}

/** Resolves when the server has read what was sent before: it then answers a later request. */
async function hasReadAll({ url }: RunningHttp): Promise<void> {
  for (let n = 0; n < 3; n += 1) await (await fetch(new URL('/', url))).text();
}

/** Resolves when the server has noticed that it must end. It closes idle connections then, so a probe can fail. */
async function isUnready({ url }: RunningHttp): Promise<void> {
  const probe = () => fetch(new URL('/readyz', url), { headers: { connection: 'close' } });
  for (let status = 200; status === 200; ) {
    status = await probe().then(
      (response) => response.status,
      () => 200,
    );
  }
}

/** Opens a connection to the server and collects what it receives. */
async function open({ url }: RunningHttp) {
  const socket = connectSocket(Number(url.port), url.hostname);
  sockets.push(socket);
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const closed = new Promise<string>((resolve) => socket.on('error', () => undefined).once('close', () => resolve(text)));
  await new Promise((resolve) => socket.once('connect', resolve));
  return { socket, closed };
}

/** Returns a call of call-api as HTTP text. */
function requestText(path: string): string {
  const params = { name: 'call-api', arguments: { url: `${api.origin}${path}` } };
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params });
  const headers = ['Host: localhost', 'Content-Type: application/json', 'Accept: application/json, text/event-stream'];
  return `POST /mcp HTTP/1.1\r\n${headers.join('\r\n')}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

describe('SIGTERM over HTTP', () => {
  it.each([
    ['in the request line', 9, 50],
    ['in the headers', 60, 50],
    ['after the headers', 'body', 50],
    ['in the body', 'middle', 50],
    ['in the body, for a second', 'middle', 1000],
  ] as const)('serves a request that had arrived up to a point %s, and waits for its call', async (_where, cut, pauseMs) => {
    const server = await serveHttp();
    const text = requestText(`/slow?ms=500&cut=${cut}&pause=${pauseMs}`);
    const at = cut === 'body' ? text.indexOf('{') : cut === 'middle' ? text.indexOf('{') + 20 : cut;
    const { socket, closed } = await open(server);
    socket.write(text.slice(0, at));
    await hasReadAll(server);
    server.child.kill('SIGTERM');
    await delay(pauseMs);
    socket.write(text.slice(at));
    await endsWithZero(server);
    expect(await closed).toMatch(/\\?"ok\\?":true/);
  });

  it('serves requests that arrive on several connections, and refuses a second request of one of them', async () => {
    const server = await serveHttp();
    const texts = [1, 2, 3].map((n) => requestText(`/slow?ms=300&several=${n}`));
    const connections = await Promise.all(texts.map(() => open(server)));
    for (const [n, { socket }] of connections.entries()) socket.write(texts[n]?.slice(0, -10) ?? '');
    await hasReadAll(server);
    server.child.kill('SIGTERM');
    await isUnready(server);
    for (const [n, { socket }] of connections.entries()) socket.write(texts[n]?.slice(-10) ?? '');
    connections[0]?.socket.write(requestText('/items?second'));
    await endsWithZero(server);
    for (const { closed } of connections) expect(await closed).toMatch(/\\?"ok\\?":true/);
    // The response to the first request ends the connection, so that the client sends the second one to another server.
    expect((await connections[0]?.closed)?.match(/HTTP\/1\.1 \d+|connection: close/gi)).toEqual(['HTTP/1.1 200', 'Connection: close']);
  });

  it('serves calls that were pipelined, and ends with the last one', async () => {
    const server = await serveHttp();
    const { socket, closed } = await open(server);
    socket.write(requestText('/slow?ms=300&first') + requestText('/slow?ms=1000&second'));
    await new Promise((resolve) => socket.once('data', resolve));
    server.child.kill('SIGTERM');
    expect(await endsWithZero(server)).toBeLessThan(2500);
    expect((await closed).match(/\\?"ok\\?":true/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('does not wait for connections that have sent nothing, or nothing since their last response', async () => {
    const server = await serveHttp();
    await open(server);
    const { socket } = await open(server);
    socket.write(requestText('/items?before'));
    await new Promise((resolve) => socket.once('data', resolve));
    server.child.kill('SIGTERM');
    expect(await endsWithZero(server)).toBeLessThan(2500);
  });
});

describe('drain behind a load balancer', () => {
  it('becomes unready first, then refuses new requests with 503, lets calls in flight finish within the limit, and cancels others', async () => {
    const folder = makeFolder({ 'config.json': JSON.stringify({ server: { drain: { delayMs: 1500, timeoutMs: 3000 } } }) });
    const server = await serveHttp(['--config', join(folder.path, 'config.json')]);
    const probe = async (path: string) => {
      const response = await fetch(new URL(path, server.url));
      return { status: response.status, body: await response.json() };
    };
    const ping = () =>
      fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
        body: '{"jsonrpc":"2.0","id":1,"method":"ping"}',
      });
    const [slow, hanging] = [await open(server), await open(server)];
    slow.socket.write(requestText('/held?drained'));
    hanging.socket.write(requestText('/hang?drained'));
    await Promise.all([api.received('/held?drained'), api.received('/hang?drained')]);
    server.child.kill('SIGTERM');

    const unready = { status: 503, body: { status: 'unready', reasons: ['draining'] } };
    while ((await probe('/readyz')).status === 200);
    expect(await probe('/readyz')).toEqual(unready);
    const served = await ping();
    expect(served.status).toBe(200);
    expect(served.headers.get('connection')).toBe('close');
    await served.text();

    let refused = await ping();
    for (; refused.status === 200; refused = await ping()) await refused.text();
    expect(refused.status).toBe(503);
    expect(Object.fromEntries(refused.headers)).toMatchObject({ connection: 'close', 'retry-after': '1' });
    expect(await refused.json()).toMatchObject({ error: { message: expect.stringContaining('shutting down') } });
    expect(await probe('/readyz')).toEqual(unready);
    expect(await probe('/healthz')).toMatchObject({ status: 200 });
    api.release('drained');

    await endsWithZero(server);
    expect(await slow.closed).toMatch(/\\?"held\\?":true/);
    expect(await hanging.closed).toMatch(/\\?"code\\?":\\?"cancelled/);
    folder.remove();
  });
});

describe.concurrent('drain of 5 s', () => {
  /** Starts a server whose responses fill the pipe, because the test stops to read. */
  async function serveUnread() {
    const server = start(['--allow-local'], {});
    started.push(server);
    const send = (value: unknown) => server.write(`${JSON.stringify({ jsonrpc: '2.0', ...Object(value) })}\n`);
    const clientInfo = { name: 'raw', version: '1' };
    send({ id: 'hello', method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo } });
    await new Promise((resolve) => server.child.stdout.once('data', resolve));
    server.child.stdout.pause();
    for (let id = 0; id < 200; id += 1) send({ id, method: 'tools/list' });
    send({ id: 'call', method: 'tools/call', params: { name: 'call-api', arguments: { url: `${api.origin}/items?unread` } } });
    await server.untilStderr(/"msg":"call"/);
    return server;
  }

  // `ended` waits for the end of stdout, which nobody reads.
  const exit = (server: Running) => new Promise<number | null>((resolve) => server.child.once('exit', (code) => resolve(code)));

  it.each<[string, (server: Running) => void, number]>([
    ['the end of stdin', (server) => server.endInput(), 9000],
    ['SIGTERM', (server) => void server.child.kill('SIGTERM'), 9000],
    [
      'the end of stdin and SIGTERM',
      (server) => {
        server.endInput();
        server.child.kill('SIGTERM');
      },
      4000,
    ],
  ])('ends although the client does not read stdout, after %s', async (_how, end, maxMs) => {
    const server = await serveUnread();
    const ended = exit(server);
    const from = performance.now();
    end(server);
    expect(await ended).toBe(0);
    expect(performance.now() - from).toBeLessThan(maxMs);
    server.child.stdout.resume();
  });

  it('writes everything if the client reads stdout in time', async () => {
    const server = await serveUnread();
    server.endInput();
    server.child.stdout.resume();
    const { code, stdout } = await server.ended;
    expect(code).toBe(0);
    expect(stdout.match(/\n/g)).toHaveLength(202);
  });

  it('ends although stdout is broken while a call hangs', async () => {
    const server = start(['--allow-local']);
    started.push(server);
    const send = (value: unknown) => server.write(`${JSON.stringify({ jsonrpc: '2.0', ...Object(value) })}\n`);
    const clientInfo = { name: 'raw', version: '1' };
    send({ id: 'hello', method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo } });
    await new Promise((resolve) => server.child.stdout.once('data', resolve));
    send({ id: 1, method: 'tools/call', params: { name: 'call-api', arguments: { url: `${api.origin}/hang?broken` } } });
    const request = await api.received('/hang?broken');
    const from = performance.now();
    server.child.stdout.destroy();
    send({ id: 2, method: 'tools/list' });
    expect(await endsWithZero(server, from)).toBeLessThan(9000);
    await request.disconnected;
  });

  it('ends a request over HTTP that never arrives completely', async () => {
    const folder = makeFolder({ 'config.json': JSON.stringify({ server: { limits: { maxRequestMs: 1000 } } }) });
    const server = await serveHttp(['--config', join(folder.path, 'config.json')]);
    const { socket } = await open(server);
    socket.write(requestText('/items?never').slice(0, -1));
    await hasReadAll(server);
    server.child.kill('SIGTERM');
    expect(await endsWithZero(server)).toBeLessThan(5000);
    folder.remove();
  });

  it('serves calls and exits without delay if the client does not read stderr', async () => {
    const server = start([]);
    started.push(server);
    server.child.stderr.pause();
    const send = (value: unknown) => server.write(`${JSON.stringify({ jsonrpc: '2.0', ...Object(value) })}\n`);
    const clientInfo = { name: 'raw', version: '1' };
    send({ id: 'hello', method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo } });
    // Each call writes a line to the log; some hundred fill the pipe.
    for (let id = 1; id <= 3000; id += 1) send({ id, method: 'tools/call', params: { name: 'call-api', arguments: { url: 'nonsense' } } });
    expect(await holdsWithin(15_000, () => server.stdout().includes('"id":3000'))).toBe(true);
    const ended = exit(server);
    const from = performance.now();
    server.child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(performance.now() - from).toBeLessThan(5000);
    server.child.stderr.resume();
  });
});
