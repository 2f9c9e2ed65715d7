import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect as connectSocket } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { logLines, type Running, run, type StartOptions, start, startHttp } from '../helpers/processes/executable.js';
import { connectTo } from '../helpers/processes/mcp-clients.js';
import { closedPort, portOf, type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';
import { makeFolder } from '../helpers/skill-folders.js';

const message = z.looseObject({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.int(), z.string(), z.null()]).optional(),
  method: z.string().optional(),
  result: z.looseObject({ isError: z.boolean().optional(), structuredContent: z.looseObject({ ok: z.boolean() }).optional() }).optional(),
  error: z.looseObject({ code: z.int() }).optional(),
});

/** Parses stdout, in which every line must be a JSON-RPC message. */
function messages(stdout: string): z.infer<typeof message>[] {
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => message.parse(JSON.parse(line)));
}

let api: ScriptedApi;
const started: Running[] = [];

beforeAll(async () => {
  api = await startScriptedApi();
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((running) => running.stop()));
});

afterAll(() => api.close());

/** Starts a stdio server and sends the initialization as raw lines. */
function serve(args: readonly string[] = [], options?: StartOptions) {
  const running = start(['--allow-local', ...args], options);
  started.push(running);
  const send = (value: unknown) => running.write(`${JSON.stringify({ jsonrpc: '2.0', ...Object(value) })}\n`);
  send({
    id: 'hello',
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'raw', version: '1.0.0' } },
  });
  send({ method: 'notifications/initialized' });
  return {
    ...running,
    send,
    call: (id: number | string, args: Record<string, unknown>, tool = 'call-api') =>
      send({ id, method: 'tools/call', params: { name: tool, arguments: args } }),
    /** Resolves with the response to a request. */
    async response(id: number | string) {
      return messages(await untilLine(running, id)).find((candidate) => candidate.id === id && candidate.method === undefined);
    },
  };
}

/** Resolves with the complete lines of stdout as soon as they contain this id. */
function untilLine(running: Running, id: number | string): Promise<string> {
  return new Promise((resolve, reject) => {
    const check = () => {
      const text = running.stdout();
      const lines = text.slice(0, text.lastIndexOf('\n') + 1);
      if (!lines.includes(`"id":${JSON.stringify(id)}`)) return;
      running.child.stdout.off('data', check);
      resolve(lines);
    };
    running.child.stdout.on('data', check);
    running.child.once('close', () => reject(new Error(`ended without a response to ${id}: ${running.stderr()}`)));
    check();
  });
}

describe('stdio', () => {
  it.each(['the end of stdin', 'SIGTERM', 'SIGINT'] as const)('responds to the call in flight at %s, then exits with 0', async (how) => {
    const server = serve();
    server.call(1, { url: `${api.origin}/slow?ms=300&at=${encodeURIComponent(how)}` });
    await api.received(`/slow?ms=300&at=${encodeURIComponent(how)}`);
    if (how === 'the end of stdin') server.endInput();
    else server.child.kill(how);
    const { code, signal, stdout } = await server.ended;
    expect({ code, signal }).toEqual({ code: 0, signal: null });
    expect(messages(stdout).at(-1)).toMatchObject({ id: 1, result: { structuredContent: { ok: true, body: { slow: true } } } });
  });

  it('responds to calls that were written just before the end of stdin', async () => {
    const server = serve();
    for (let id = 1; id <= 20; id += 1) server.call(id, { url: `${api.origin}/items?last=${id}` });
    server.endInput();
    const { code, stdout } = await server.ended;
    expect(code).toBe(0);
    const succeeded = messages(stdout).filter(({ id, result }) => typeof id === 'number' && result?.structuredContent?.ok === true);
    expect(succeeded.map(({ id }) => id).sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('cancels a call that is still running 5 s after the end of stdin, responds to it, and exits with 0', async () => {
    const server = serve();
    server.call(1, { url: `${api.origin}/hang?drained` });
    const request = await api.received('/hang?drained');
    const from = performance.now();
    server.endInput();
    const { code, stdout } = await server.ended;
    const elapsedMs = performance.now() - from;
    await request.disconnected;
    expect(code).toBe(0);
    expect(elapsedMs).toBeGreaterThan(4500);
    expect(elapsedMs).toBeLessThan(6500);
    expect(messages(stdout).at(-1)).toMatchObject({
      id: 1,
      result: { isError: true, structuredContent: { ok: false, error: { code: 'cancelled', outcome: 'unknown' } } },
    });
  });

  it('exits immediately at the end of stdin if no call is in flight', async () => {
    const server = serve();
    server.call(1, { url: `${api.origin}/items?then-the-end` });
    await server.response(1);
    const from = performance.now();
    server.endInput();
    expect(await server.ended).toMatchObject({ code: 0 });
    expect(performance.now() - from).toBeLessThan(1000);
  });

  it('exits immediately if stdin ends before the first message', async () => {
    expect(await run([])).toMatchObject({ code: 0, stdout: '' });
  });

  it.each([
    ['the end of stdin and SIGTERM', async (server: Running) => [server.endInput(), server.child.kill('SIGTERM')]],
    [
      'SIGTERM and, later, the end of stdin',
      async (server: Running) => {
        server.child.kill('SIGTERM');
        await new Promise((resolve) => setTimeout(resolve, 300));
        server.endInput();
      },
    ],
  ])('cancels calls immediately after %s, because the host kills the process soon', async (how, end) => {
    // Hosts built on the SDK close stdin, send SIGTERM 2 s later and SIGKILL another 2 s later.
    const server = serve();
    const path = `/hang?hurried=${how.length}`;
    server.call(1, { url: api.origin + path });
    const request = await api.received(path);
    const from = performance.now();
    await end(server);
    const { code, stdout, stderr } = await server.ended;
    expect(performance.now() - from).toBeLessThan(2000);
    await request.disconnected;
    expect(code).toBe(0);
    expect(messages(stdout).at(-1)).toMatchObject({ id: 1, result: { structuredContent: { error: { code: 'cancelled' } } } });
    expect(logLines(stderr)).toContainEqual(expect.objectContaining({ msg: 'call', error: 'cancelled' }));
  });

  it('exits when stdout is closed', async () => {
    const server = serve();
    await server.response('hello');
    server.child.stdout.destroy();
    server.call(1, { url: `${api.origin}/items?unread` });
    expect(await server.ended).toMatchObject({ code: 0, signal: null });
  });

  it('writes only JSON-RPC to stdout, even at log level trace and with failing calls', async () => {
    const server = serve(['--log-level', 'trace']);
    const calls = [
      { url: `${api.origin}/items?traced` },
      { url: `${api.origin}/nothing?traced` },
      { url: `${api.origin}/controls` },
      { url: `${api.origin}/binary` },
      { url: `${api.origin}/invalid-json` },
      { url: 'nonsense' },
      { nonsense: true },
    ];
    calls.forEach((args, index) => {
      server.call(index, args);
    });
    server.send({ id: 'unknown', method: 'no/such/method' });
    server.call('no tool', {}, 'no-such-tool');
    server.endInput();
    const { code, stdout, stderr } = await server.ended;
    expect(code).toBe(0);
    const ids = messages(stdout).map(({ id }) => id);
    expect(ids).toHaveLength(calls.length + 3);
    expect(new Set(ids)).toEqual(new Set(['hello', 'unknown', 'no tool', ...calls.keys()]));
    for (const line of stderr.trimEnd().split('\n')) expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number) });
  });

  it('survives invalid messages on stdin, and logs them', async () => {
    const server = serve();
    const garbage = [
      'not JSON',
      '{"half":',
      '[]',
      'null',
      '42',
      '"text"',
      '{}',
      '{"jsonrpc":"1.0","id":9,"method":"ping"}',
      '\u0000\u0007\u001b[31m',
      '',
    ];
    for (const line of garbage) server.write(`${line}\n`);
    server.call(1, { url: `${api.origin}/items?after-garbage` });
    expect(await server.response(1)).toMatchObject({ result: { structuredContent: { ok: true } } });
    server.endInput();
    const { code, stdout, stderr } = await server.ended;
    expect(code).toBe(0);
    expect(messages(stdout).length).toBeGreaterThan(0);
    expect(logLines(stderr)).toContainEqual(expect.objectContaining({ level: 40, err: expect.any(String) }));
  });

  it('accepts messages of up to 16 MiB, responds to a larger one with an error, and continues', async () => {
    const server = serve();
    server.call(1, { url: 'nonsense', body: 'x'.repeat(12 * 1024 * 1024) });
    expect(await server.response(1)).toMatchObject({ result: { structuredContent: { ok: false } } });
    server.call(2, { url: 'nonsense', body: 'x'.repeat(17 * 1024 * 1024) });
    expect(await server.response(2)).toMatchObject({ error: { code: -32600 } });
    server.call(3, { url: 'nonsense', body: Array.from({ length: 200_000 }, () => 1) });
    expect(await server.response(3)).toMatchObject({ error: { code: -32600 } });
    server.call(4, { url: `${api.origin}/items?after-the-large-ones` });
    expect(await server.response(4)).toMatchObject({ result: { structuredContent: { ok: true } } });
    server.endInput();
    const { code, stderr } = await server.ended;
    expect(code).toBe(0);
    expect(logLines(stderr)).toContainEqual(expect.objectContaining({ level: 40, err: expect.stringContaining('16777216 bytes') }));
  }, 60_000);

  it('survives an unexpected error in a tool, hides its message from the agent, and logs it', async () => {
    // The error comes from a platform function that fails for one parameter name only.
    const failingText = `const { toString } = URLSearchParams.prototype; URLSearchParams.prototype.toString = function () {
      if (this.has('fail')) throw new TypeError('secret detail');
      return toString.call(this);
    };`;
    const server = serve([], { nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(failingText)}`] });
    server.call(1, { url: `${api.origin}/items`, query: { fail: 1 } });
    const response = await server.response(1);
    expect(response).toMatchObject({
      result: { isError: true, structuredContent: { error: { code: 'internal-error', outcome: 'unknown' } } },
    });
    expect(JSON.stringify(response)).not.toContain('secret detail');
    server.call(2, { url: `${api.origin}/items?after-error` });
    expect(await server.response(2)).toMatchObject({ result: { structuredContent: { ok: true } } });
    server.endInput();
    const { code, stderr } = await server.ended;
    expect(code).toBe(0);
    expect(logLines(stderr)).toContainEqual(expect.objectContaining({ level: 50, err: expect.stringContaining('secret detail') }));
  });

  it('writes one JSON line per call to stderr, without the values of the query', async () => {
    const server = serve();
    server.call(1, { url: `${api.origin}/items?key=hidden-1`, query: { token: 'hidden-2' }, include: ['requestId'] });
    server.call(2, { url: `${api.origin}/nothing?key=hidden-3` });
    server.call(3, { url: `${api.origin}/items?key=hidden-4` }, 'test-endpoint');
    server.call(4, { url: `https://user:hidden-5@example.com/?key=hidden-6` });
    const responses = await Promise.all([1, 2, 3, 4].map((id) => server.response(id)));
    server.endInput();
    const { stderr } = await server.ended;
    const lines = logLines(stderr).filter(({ msg }) => msg === 'call');
    expect(lines).toHaveLength(4);
    expect(stderr).not.toContain('hidden');
    const byId = new Map(lines.map((line) => [line.requestId, line]));
    const lineOf = (index: number) => byId.get(String(responses[index]?.result?.structuredContent?.requestId));
    const always = { time: expect.stringMatching(/^\d{4}-.*Z$/), totalMs: expect.any(Number) };
    expect(lineOf(0)).toMatchObject({ ...always, tool: 'call-api', method: 'GET', status: 200, attempts: 1, source: 'network', level: 30 });
    expect(lineOf(0)?.url).toBe(`${api.origin}/items?key=…&token=…`);
    expect(lineOf(1)).toMatchObject({ ...always, tool: 'call-api', status: 404, attempts: 1, error: 'not-found', level: 40 });
    expect(lineOf(2)).toMatchObject({ ...always, tool: 'test-endpoint', method: 'GET', status: 200, level: 30 });
    expect(lineOf(3)).toMatchObject({ ...always, tool: 'call-api', error: 'invalid-url', url: 'https://example.com/?key=…' });
  });

  it('writes nothing to stderr at log level silent', async () => {
    const server = serve(['--log-level', 'silent']);
    server.call(1, { url: `${api.origin}/nothing?silent` });
    await server.response(1);
    server.endInput();
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
  });
});

interface HttpResult {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** Sends a request with node:http, because fetch does not allow Host to be set. */
function sendRequest(url: URL, method: string, headers: Record<string, string>, body?: unknown): Promise<HttpResult> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    if (body === undefined && headers['content-length'] !== undefined) sent.flushHeaders();
    else sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

describe('HTTP', () => {
  const post = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  const listTools = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };

  async function serveHttp(args: readonly string[] = []) {
    const server = await startHttp(['--allow-local', ...args]);
    started.push(server);
    return server;
  }

  it.each(['v1 HTTP', 'v2 HTTP'] as const)('responds to the call of a %s client in flight at SIGTERM, then exits with 0', async (kind) => {
    const server = await serveHttp();
    const client = await connectTo(kind, server);
    const url = `/slow?ms=300&${encodeURIComponent(kind)}`;
    const response = client.callTool('call-api', { url: `${api.origin}${url}` });
    await api.received(url);
    server.child.kill('SIGTERM');
    expect((await response).structuredContent).toMatchObject({ ok: true, body: { slow: true } });
    expect(await server.ended).toMatchObject({ code: 0, signal: null, stdout: '' });
    await client.close();
  });

  it('cancels a call that is still running at the limit after SIGTERM, responds to it, and exits with 0', async () => {
    const folder = makeFolder({ 'config.json': JSON.stringify({ server: { drain: { timeoutMs: 500 } } }) });
    const server = await serveHttp(['--config', join(folder.path, 'config.json')]);
    const client = await connectTo('v2 HTTP', server);
    const response = client.callTool('call-api', { url: `${api.origin}/hang?http-drained` });
    const request = await api.received('/hang?http-drained');
    const from = performance.now();
    server.child.kill('SIGTERM');
    expect((await response).structuredContent).toMatchObject({ ok: false, error: { code: 'cancelled', outcome: 'unknown' } });
    await request.disconnected;
    expect(await server.ended).toMatchObject({ code: 0 });
    expect(performance.now() - from).toBeLessThan(2500);
    await client.close();
    folder.remove();
  });

  it('exits within 2 s of SIGTERM if clients are connected and no call is in flight', async () => {
    const server = await serveHttp();
    const clients = await Promise.all([connectTo('v1 HTTP', server), connectTo('v2 HTTP', server)]);
    const from = performance.now();
    server.child.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0 });
    expect(performance.now() - from).toBeLessThan(2000);
    await Promise.all(clients.map((client) => client.close()));
  });

  it('exits with 1 at the second signal, without waiting for calls in flight', async () => {
    const server = await serveHttp();
    const call = {
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'call-api', arguments: { url: `${api.origin}/hang?twice` } },
    };
    const broken = expect(sendRequest(server.url, 'POST', post, call)).rejects.toThrow();
    await api.received('/hang?twice');
    server.child.kill('SIGINT');
    // The server has handled the first signal as soon as it refuses requests.
    while ((await sendRequest(server.url, 'POST', post, listTools)).status !== 503);
    const from = performance.now();
    server.child.kill('SIGINT');
    expect(await server.ended).toMatchObject({ code: 1 });
    expect(performance.now() - from).toBeLessThan(2000);
    await broken;
  });

  it('serves v1 and v2 clients concurrently, and continues after one of them disconnects', async () => {
    const server = await serveHttp();
    const [older, newer] = await Promise.all([connectTo('v1 HTTP', server), connectTo('v2 HTTP', server)]);
    const both = await Promise.all([older, newer].map((client) => client.callTool('call-api', { url: `${api.origin}/items?two` })));
    expect(both.map(({ structuredContent }) => structuredContent.ok)).toEqual([true, true]);
    const rejected = expect(older.callTool('call-api', { url: `${api.origin}/hang?one-of-two` })).rejects.toThrow();
    const request = await api.received('/hang?one-of-two');
    await older.disconnect();
    await Promise.all([request.disconnected, rejected]);
    expect((await newer.callTool('call-api', { url: `${api.origin}/items?left` })).structuredContent.ok).toBe(true);
    await newer.close();
  });

  it('exits with 3 if the port is in use, and names another port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = portOf(other);
    const { code, stdout, stderr } = await run(['serve', '--http', String(port)]);
    await new Promise((resolve) => other.close(resolve));
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`127.0.0.1:${port} (EADDRINUSE)`);
    expect(stderr).toContain(`--http 127.0.0.1:${port + 1}\n`);
  });

  it.each(['0.0.0.0:3333', '[::]:3333', '192.0.2.1:3333', 'example.com:3333', '0:3333', '127.0.0.1.example.com:3333'])(
    'refuses to listen on %s',
    async (address) => {
      const { code, stdout, stderr } = await run(['serve', '--http', address]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('--http');
      expect(stderr).toContain('loopback');
    },
  );

  it.each(['localhost', '[::1]'])('listens on %s', async (host) => {
    const port = await closedPort();
    const server = start(['serve', '--http', `${host}:${port}`]);
    started.push(server);
    const [url] = await server.untilStderr(/http:\/\/\S+\/mcp(?=;)/);
    expect((await sendRequest(new URL(url), 'POST', post, listTools)).status).toBe(200);
  });

  it('refuses requests with another Host, Origin or path', async () => {
    const { url } = await serveHttp();
    expect(await sendRequest(url, 'POST', post, listTools)).toMatchObject({ status: 200, text: expect.stringContaining('call-api') });
    for (const headers of [
      { host: 'evil.example' },
      { host: `evil.example:${url.port}` },
      { host: 'localhost#evil' },
      { host: 'localhost@evil.example' },
      { host: 'localhost, evil.example' },
      { host: '127.0.0.1.evil.example' },
      { host: 'localhost.' },
      { host: 'localhost:123456' },
      { host: '[::1]evil' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: '' },
      { origin: 'http://localhost' },
      { origin: `http://localhost:${Number(url.port) + 1}` },
      { origin: `https://localhost:${url.port}` },
      { origin: `http://localhost:${url.port}#evil` },
      { origin: `http://localhost:${url.port}/` },
      { origin: `http://evil.example:${url.port}` },
    ]) {
      const { status, text } = await sendRequest(url, 'POST', { ...post, ...headers }, listTools);
      expect({ headers, status }).toEqual({ headers, status: 403 });
      expect(text).not.toContain('call-api');
    }
    for (const headers of [{ origin: `http://localhost:${url.port}` }, { host: `LOCALHOST:${url.port}` }, { host: '[::1]' }]) {
      expect(await sendRequest(url, 'POST', { ...post, ...headers }, listTools)).toMatchObject({ status: 200 });
    }
    for (const path of ['/', '/mcp/other', '/other', '//mcp', '/mcp//', '/MCP']) {
      const { status, text } = await sendRequest(new URL(`${url.origin}${path}`), 'POST', post, listTools);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(text).toContain('/mcp');
    }
  });

  it('refuses a request with an empty Host', async () => {
    const { url } = await serveHttp();
    const socket = connectSocket(Number(url.port), '127.0.0.1');
    socket.write('POST /mcp HTTP/1.1\r\nHost: \r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1\.1 403 /);
  });

  it.each(['GET', 'DELETE', 'PUT'])('returns 405 to a %s request, because it has no sessions', async (method) => {
    const { url } = await serveHttp();
    const { status } = await sendRequest(url, method, { accept: 'text/event-stream' });
    expect(status).toBe(405);
  });

  it('survives requests that are not MCP, and returns a 4xx to each', async () => {
    const { url } = await serveHttp();
    const responses = await Promise.all([
      sendRequest(url, 'POST', { ...post, 'content-type': 'text/plain' }, listTools),
      sendRequest(url, 'POST', post, 'text'),
      sendRequest(url, 'POST', post, []),
      sendRequest(url, 'POST', post, { jsonrpc: '2.0' }),
      sendRequest(url, 'POST', post, { ...listTools, params: { values: Array.from({ length: 200_000 }, () => 1) } }),
      // Only Content-Length is too large: if the body were sent, the connection could close before the response arrives.
      sendRequest(url, 'POST', { ...post, 'content-length': String(5 * 1024 * 1024) }, undefined),
    ]);
    for (const { status } of responses) expect(status).toSatisfy((code: number) => code >= 400 && code < 500);
    expect(responses.at(-1)?.status).toBe(413);
    expect((await sendRequest(url, 'POST', post, listTools)).status).toBe(200);
  });
});
