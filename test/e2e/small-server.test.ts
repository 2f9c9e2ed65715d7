import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { connect as connectSocket, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logLines, type RunningHttp, startHttp } from '../helpers/processes/executable.js';
import { serveInProcess } from '../helpers/processes/run-in-process.js';
import { type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';
import { type Folder, makeFolder } from '../helpers/skill-folders.js';
import { holdsWithin } from '../helpers/until.js';

const maxCalls = 3;
/** A subscription takes a connection, but not the place of a call. */
const maxConnections = maxCalls + 1;

let api: ScriptedApi;
let folder: Folder;
let server: RunningHttp;
const sockets: Socket[] = [];

const settings = { limits: { maxCalls, maxConnections }, audit: {} };

beforeAll(async () => {
  folder = makeFolder({ 'config.json': JSON.stringify({ server: settings }) });
  [api, server] = await Promise.all([startScriptedApi(), startHttp(['--allow-local', '--config', join(folder.path, 'config.json')])]);
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await server.stop();
  await api.close();
  folder.remove();
});

const callOf = (path: string) => ({
  ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
  params: { name: 'call-api', arguments: { url: `${api.origin}${path}` } },
});

/** Sends a request on a connection of its own, and collects what it receives. */
function send(message: object, headers: Readonly<Record<string, string>> = {}) {
  const socket = connectSocket(Number(server.url.port), '127.0.0.1');
  sockets.push(socket);
  let text = '';
  const closed = new Promise<string>((resolve) => socket.on('error', () => undefined).once('close', () => resolve(text)));
  socket.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const body = JSON.stringify(message);
  const lines = {
    ...{ host: 'localhost', 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    ...{ ...headers, 'content-length': String(body.length) },
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST /mcp HTTP/1.1\r\n${head.join('')}\r\n${body}`);
  return { socket, closed, received: () => text, has: (part: string) => holdsWithin(10_000, () => text.includes(part)) };
}

function subscribe() {
  const meta = { protocolVersion: '2026-07-28', clientInfo: { name: 'raw', version: '1' }, clientCapabilities: {} };
  const _meta = Object.fromEntries(Object.entries(meta).map(([name, value]) => [`io.modelcontextprotocol/${name}`, value]));
  const params = { notifications: { toolsListChanged: true }, _meta };
  const message = { jsonrpc: '2.0', id: 1, method: 'subscriptions/listen', params };
  return send(message, { 'mcp-method': message.method, 'mcp-protocol-version': meta.protocolVersion });
}

describe('a server without authentication', () => {
  it('responds 503 to calls beyond the limit of all, and to a connection for which there is no space, until a call ends', async () => {
    const paths = ['/held?one', '/held?two', '/held?three'];
    const running = paths.map((path) => send(callOf(path)));
    await Promise.all(paths.map((path) => api.received(path)));
    const refused = send(callOf('/items?refused'));
    expect(await refused.has('This server is serving 3 requests.')).toBe(true);
    expect(refused.received()).toMatch(/^HTTP\/1\.1 503 .*retry-after: 1/is);
    refused.socket.destroy();
    const listening = subscribe();
    expect(await listening.has('acknowledged')).toBe(true);
    expect(await send(callOf('/items?surplus')).closed).toMatch(/^HTTP\/1\.1 503 .*content-length: 0\r\n\r\n$/is);
    api.release('three');
    expect(await running[2]?.has('"held\\":true')).toBe(true);
    expect(await send(callOf('/items?after')).has('"ok\\":true')).toBe(true);
    expect([api.to('/items?refused'), api.to('/items?surplus')]).toEqual([[], []]);
    expect(running.slice(0, 2).map(({ received, socket }) => [received(), socket.destroyed])).toEqual(Array(2).fill(['', false]));
    for (const { socket } of [...running, listening]) socket.destroy();
  });

  it('writes its audit log to stderr, between the lines of the log', async () => {
    expect(await send(callOf('/items?audited&token=hidden-value')).has('"ok\\":true')).toBe(true);
    const records = () => logLines(server.stderr()).filter(({ url }) => String(url).includes('audited'));
    expect(await holdsWithin(5000, () => records().length === 3)).toBe(true);
    const [call, ...others] = records();
    expect(call).toMatchObject({ event: 'call', tool: 'call-api', caller: '', time: expect.stringMatching(/Z$/) });
    expect(others).toContainEqual(expect.objectContaining({ event: 'result', ok: true, status: 200, requestId: call?.requestId }));
    expect(others).toContainEqual(expect.objectContaining({ msg: 'call', requestId: call?.requestId }));
    expect(server.stderr()).not.toContain('hidden-value');
  });

  it('logs that a change of server takes effect after a restart, and applies it to nothing', async () => {
    const limits = { ...settings.limits, maxCalls: 1 };
    folder.write({ 'config.json': JSON.stringify({ server: { ...settings, limits } }) });
    await server.untilStderr(/"msg":"the changes of server take effect after a restart".*"msg":"configuration reloaded"/s);
    const both = [send(callOf('/held?both=1')), send(callOf('/held?both=2'))];
    await Promise.all([api.received('/held?both=1'), api.received('/held?both=2')]);
    api.release('both');
    for (const one of both) expect(await one.has('"held\\":true')).toBe(true);
  });
});

describe('the audit log that cannot be written', () => {
  it.each([
    ['refuses calls, and sends nothing', 'refuse', '"code\\":\\"audit-failed\\"'],
    ['lets calls go on', 'continue', '"ok\\":true'],
  ])('%s, with onFailure: %s, until it can be written again', async (_what, onFailure, expected) => {
    const logs = join(folder.path, onFailure);
    mkdirSync(logs);
    folder.write({ [`${onFailure}.json`]: JSON.stringify({ server: { audit: { file: join(logs, 'audit.jsonl'), onFailure } } }) });
    const serving = await serveInProcess(['--allow-local', '--config', join(folder.path, `${onFailure}.json`)]);
    const call = async (path: string) => {
      const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
      return (await fetch(serving.url, { method: 'POST', headers, body: JSON.stringify(callOf(path)) })).text();
    };
    renameSync(logs, `${logs}.away`);
    expect(await call(`/items?${onFailure}`)).toContain(expected);
    expect(api.to(`/items?${onFailure}`)).toHaveLength(onFailure === 'refuse' ? 0 : 1);
    renameSync(`${logs}.away`, logs);
    expect(await call(`/items?${onFailure}&again`)).toContain('"ok\\":true');
    expect(readFileSync(join(logs, 'audit.jsonl'), 'utf8')).toContain('"status":200');
    expect(await serving.stop()).toBe(0);
  });
});
