import { readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect as connectSocket, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningHttp, startHttp } from '../helpers/processes/executable.js';
import { runInProcess } from '../helpers/processes/run-in-process.js';
import { type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';
import { type Folder, makeFolder } from '../helpers/skill-folders.js';
import { holdsWithin } from '../helpers/until.js';

const maxConnections = 150;
const maxCallsPerCaller = 8;
const page = 'https://app.example';

let api: ScriptedApi;
let folder: Folder;
let server: RunningHttp;
let keys: Readonly<Record<'alice' | 'bob', string>>;

beforeAll(async () => {
  folder = makeFolder();
  const file = join(folder.path, 'keys.json');
  const newKey = async (name: string) => (await runInProcess(['keys', 'new', name, '--file', file])).stdout.trim();
  keys = { alice: await newKey('alice'), bob: await newKey('bob') };
  const settings = {
    publicUrl: 'https://tools.example/team/mcp',
    hosts: ['mcp_nodes', 'mcp.internal:8080', '[fd00::1]'],
    origins: [page, 'vscode-webview://editor'],
    limits: { maxConnections, maxRequestMs: 1000, maxCallsPerCaller },
    auth: { keys: file },
    audit: { file: 'audit.jsonl' },
  };
  folder.write({ 'config.json': JSON.stringify({ server: settings }) });
  [api, server] = await Promise.all([startScriptedApi(), startHttp(['--allow-local', '--config', join(folder.path, 'config.json')])]);
});

afterAll(async () => {
  await server.stop();
  await api.close();
  folder.remove();
});

interface Received {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

function send({ path = '/mcp', method = 'POST', headers = {}, body }: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(new URL(path, server.url), { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.once('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.once('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const headersOf = (key: string) => ({
  authorization: `Bearer ${key}`,
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
});
const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };
const sendPing = (headers: Record<string, string> = {}, path?: string) =>
  send({ headers: { ...headersOf(keys.alice), ...headers }, body: ping, ...(path !== undefined && { path }) });
const callOf = (query: string) => ({
  jsonrpc: '2.0',
  id: query,
  method: 'tools/call',
  params: { name: 'call-api', arguments: { url: `${api.origin}${query}` } },
});
const call = (key: string, query: string) => send({ headers: headersOf(key), body: callOf(query) });
const isResult = ({ status, text }: Received) => status === 200 && /\\?"ok\\?":true/.test(text);

/** Opens connections from another address than the callers, and writes `text` on each. */
function openSockets(count: number, text = '', localAddress = '127.0.0.2'): Socket[] {
  return Array.from({ length: count }, () => {
    const socket = connectSocket({ port: Number(server.url.port), host: '127.0.0.1', localAddress });
    socket.on('error', () => undefined).resume();
    if (text !== '') socket.write(text);
    return socket;
  });
}

describe('the front door', () => {
  it.each(['tools.example', 'TOOLS.example:443', 'mcp_nodes', 'mcp_nodes:3333', 'mcp.internal:8080', '[FD00::1]:3333', 'localhost'])(
    'accepts the host %s',
    async (host) => {
      expect((await sendPing({ host })).status).toBe(200);
    },
  );

  it.each(['mcp.internal', 'mcp.internal:8081', 'tools.example.evil', 'mcp_nodes@evil', 'mcp_nodes, evil', '[fd00::2]', 'evil.example'])(
    'refuses the host %s, whatever X-Forwarded-Host contains',
    async (host) => {
      expect((await sendPing({ host, 'x-forwarded-host': 'tools.example', forwarded: 'host=tools.example' })).status).toBe(403);
    },
  );

  it.each(['/team/mcp', '/team/mcp/', '/mcp', '/mcp/?x=1'])('serves MCP at %s', async (path) => {
    expect((await sendPing({}, path)).status).toBe(200);
  });

  it('prints the public URL for clients, and the address that it listens at', () => {
    expect(server.stderr()).toContain(`serves MCP at ${server.url.href};`);
    expect(server.stderr()).toContain('--transport http api-integration https://tools.example/team/mcp --header');
  });

  it('lets pages of listed origins read responses, also those of refused requests', async () => {
    const asked = { origin: page, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,mcp-param-x' };
    const preflight = await send({ method: 'OPTIONS', headers: asked });
    expect(preflight).toMatchObject({ status: 204, text: '' });
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': page,
      'access-control-allow-methods': expect.stringContaining('POST'),
      'access-control-allow-headers': 'authorization,mcp-param-x',
      vary: expect.stringContaining('Origin'),
    });
    for (const headers of [{}, { authorization: 'Bearer wrong' }]) {
      const { headers: received } = await sendPing({ origin: page, ...headers });
      expect(received).toMatchObject({ 'access-control-allow-origin': page, vary: 'Origin' });
      expect(received['access-control-expose-headers']).toMatch(/WWW-Authenticate/);
      expect(received['access-control-allow-credentials']).toBeUndefined();
    }
    expect((await sendPing({ origin: 'vscode-webview://editor' })).status).toBe(200);
  });

  it.each(['https://app.example.evil', 'http://app.example', `${page}:8443`, `${page}/`, 'null', '*'])(
    'refuses a page of the origin %s',
    async (origin) => {
      for (const method of ['POST', 'OPTIONS']) {
        const { status, headers } = await send({ method, headers: { ...headersOf(keys.alice), origin }, body: ping });
        expect({ status, cors: headers['access-control-allow-origin'] }).toEqual({ status: 403, cors: undefined });
      }
    },
  );

  it('accepts a page of its own public origin', async () => {
    expect((await sendPing({ origin: 'https://tools.example' })).status).toBe(200);
  });

  it.each(['/healthz', '/readyz'])('responds to a probe of %s without a key, for every Host', async (path) => {
    expect(await send({ path, method: 'GET', headers: { host: '10.0.0.7:3333' } })).toMatchObject({ status: 200, text: /"status"/ });
    expect(await send({ path, method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
    expect((await send({ path, method: 'POST' })).status).toBe(405);
  });

  it('refuses headers beyond 16 KiB with 431', async () => {
    expect((await sendPing({ 'x-large': 'x'.repeat(17 * 1024) })).status).toBe(431);
  });

  it('refuses the calls of one caller beyond the limit with 429 until one ends, and serves those of another caller', async () => {
    const slow = Array.from({ length: maxCallsPerCaller }, (_, n) => call(keys.alice, `/held?limit=${n}`));
    await Promise.all(slow.map((_, n) => api.received(`/held?limit=${n}`)));
    const refused = await call(keys.alice, '/items?refused');
    expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
    expect(JSON.parse(refused.text)).toMatchObject({ jsonrpc: '2.0', id: null, error: { message: expect.stringContaining('8 open') } });
    expect(isResult(await call(keys.bob, '/items?other'))).toBe(true);
    api.release('limit');
    expect((await Promise.all(slow)).every(isResult)).toBe(true);
    expect(isResult(await call(keys.alice, '/items?later'))).toBe(true);
    expect(api.to('/items?refused')).toEqual([]);
  });

  it('counts nothing of a connection that ended, also of the requests that were pipelined behind its call', async () => {
    const textOf = (message: unknown) => {
      const body = JSON.stringify(message);
      const lines = Object.entries({ host: 'localhost', ...headersOf(keys.alice), 'content-length': body.length });
      return `POST /mcp HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
    };
    const [socket] = openSockets(1, textOf(callOf('/held?piped')) + textOf(ping).repeat(maxCallsPerCaller - 1));
    await api.received('/held?piped');
    socket?.destroy();
    expect(isResult(await call(keys.bob, '/items?noticed'))).toBe(true);
    const later = Array.from({ length: maxCallsPerCaller }, (_, n) => call(keys.alice, `/held?later=${n}`));
    await Promise.all(later.map((_, n) => api.received(`/held?later=${n}`)));
    api.release('later');
    expect((await Promise.all(later)).every(isResult)).toBe(true);
  });

  it('refuses a call whose header claims that it is a subscription, which is counted separately', async () => {
    expect((await sendPing({ 'mcp-method': 'subscriptions/listen' })).status).toBe(400);
  });
});

describe('the audit log', () => {
  it('records each call before and after it runs, with the caller, and without values of the query', async () => {
    const before = readFileSync(join(folder.path, 'audit.jsonl'), 'utf8').length;
    expect(isResult(await call(keys.bob, '/items?token=hidden-value'))).toBe(true);
    const text = readFileSync(join(folder.path, 'audit.jsonl'), 'utf8').slice(before);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    const caller = `key:${/^aim_([^_]+)_/.exec(keys.bob)?.[1]}`;
    const { requestId } = lines[0] ?? {};
    const always = { time: expect.stringMatching(/Z$/), caller, requestId, tool: 'call-api', url: `${api.origin}/items?token=…` };
    expect(lines).toEqual([
      { ...always, event: 'call', name: 'bob' },
      { ...always, event: 'result', ok: true, method: 'GET', status: 200, source: 'network', attempts: 1, totalMs: expect.any(Number) },
    ]);
    expect(text).not.toContain('hidden');
    const args = { api: 'shop', method: 'DELETE', path: '/users/{id}?token=hidden-value', pathParams: { id: '7\n{}' } };
    await send({ headers: headersOf(keys.bob), body: { ...callOf(''), params: { name: 'call-api', arguments: args } } });
    const [started = ''] = readFileSync(join(folder.path, 'audit.jsonl'), 'utf8').trimEnd().split('\n').slice(-2);
    expect(JSON.parse(started)).toMatchObject({ event: 'call', api: 'shop', method: 'DELETE', path: '/users/7\n{}' });
    expect(started).not.toContain('hidden');
  });
});

it('does not start if calls must be recorded and the disk is full', async () => {
  folder.write({ 'full.json': JSON.stringify({ server: { audit: { file: '/dev/full' } } }) });
  const { code, stderr } = await runInProcess(['--config', join(folder.path, 'full.json'), 'serve', '--http', '127.0.0.1:0']);
  expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('server.audit must name a file that can be written') });
});

describe('a peer that holds connections', () => {
  it('costs no caller a result: idle sockets, slow heads, slow bodies and a flood', async () => {
    const running = call(keys.alice, '/held?flooded');
    await api.received('/held?flooded');
    const idle = openSockets(1500);
    const heads = openSockets(100, 'POST /mcp HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    const bodies = openSockets(
      100,
      `POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${keys.bob}\r\nContent-Length: 9\r\n\r\n{`,
    );
    const flood = openSockets(100, 'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}'.repeat(20));
    const drip = setInterval(() => {
      for (const socket of [...heads, ...bodies]) if (!socket.destroyed) socket.write(' ');
    }, 100);
    const results: Received[] = [];
    for (let n = 0; n < 8; n += 1) results.push(await call(keys.alice, `/items?held=${n}`));
    clearInterval(drip);
    expect(results.filter((result) => !isResult(result))).toEqual([]);
    api.release('flooded');
    expect(isResult(await running)).toBe(true);
    const all = [...idle, ...heads, ...bodies, ...flood];
    expect(await holdsWithin(15_000, () => all.filter(({ destroyed }) => !destroyed).length <= maxConnections)).toBe(true);
    for (const socket of all) socket.destroy();
  });

  it('receives 408 if its request does not arrive in time, although it sends a byte now and then', async () => {
    const text = `POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${keys.bob}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{`;
    const sockets = [...openSockets(1, text), ...openSockets(1, 'POST /mcp HTTP/1.1\r\nX-Slow: ')];
    let received = '';
    for (const socket of sockets) socket.on('data', (part) => (received += String(part)));
    const drip = setInterval(() => {
      for (const socket of sockets) if (!socket.destroyed) socket.write(' ');
    }, 100);
    expect(await holdsWithin(15_000, () => sockets.every(({ destroyed }) => destroyed))).toBe(true);
    clearInterval(drip);
    expect(received.match(/HTTP\/1\.1 408/g)).toHaveLength(2);
  });
});
