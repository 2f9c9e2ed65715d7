import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { logLines, type Running, run, type StartOptions, start, startHttp } from '../helpers/processes/executable.js';
import { connectTo } from '../helpers/processes/mcp-clients.js';
import { closedPort, portOf, type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';

const message = z.looseObject({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.int(), z.string(), z.null()]).optional(),
  method: z.string().optional(),
  result: z.looseObject({ isError: z.boolean().optional(), structuredContent: z.looseObject({ ok: z.boolean() }).optional() }).optional(),
  error: z.looseObject({ code: z.int() }).optional(),
});

/** Every line of stdout, each of which must be a message of JSON-RPC. */
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

/** A server over stdio whose client has shaken hands, as raw lines. */
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
    /** The answer to a request, once it has come. */
    async answer(id: number | string) {
      return messages(await untilLine(running, id)).find((candidate) => candidate.id === id && candidate.method === undefined);
    },
  };
}

/** Whole lines of stdout, up to the answer of this id at least. */
function untilLine(running: Running, id: number | string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const text = running.stdout();
      const lines = text.slice(0, text.lastIndexOf('\n') + 1);
      if (!lines.includes(`"id":${JSON.stringify(id)}`)) return;
      running.child.stdout.off('data', look);
      resolve(lines);
    };
    running.child.stdout.on('data', look);
    running.child.once('close', () => reject(new Error(`ended without an answer to ${id}: ${running.stderr()}`)));
    look();
  });
}

describe('stdio', () => {
  it.each(['the end of stdin', 'SIGTERM', 'SIGINT'] as const)('answers what is in flight at %s, then ends with 0', async (how) => {
    const server = serve();
    server.call(1, { url: `${api.origin}/slow?ms=300&at=${encodeURIComponent(how)}` });
    await api.arrived(`/slow?ms=300&at=${encodeURIComponent(how)}`);
    if (how === 'the end of stdin') server.endInput();
    else server.child.kill(how);
    const { code, signal, stdout } = await server.ended;
    expect({ code, signal }).toEqual({ code: 0, signal: null });
    expect(messages(stdout).at(-1)).toMatchObject({ id: 1, result: { structuredContent: { ok: true, body: { slow: true } } } });
  });

  it('answers what was written right before the end of stdin', async () => {
    const server = serve();
    for (let id = 1; id <= 20; id += 1) server.call(id, { url: `${api.origin}/items?last=${id}` });
    server.endInput();
    const { code, stdout } = await server.ended;
    expect(code).toBe(0);
    const answered = messages(stdout).filter(({ id, result }) => typeof id === 'number' && result?.structuredContent?.ok === true);
    expect(answered.map(({ id }) => id).sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('ends a call that is still running 5 s after the end of stdin, answers it, and ends with 0', async () => {
    const server = serve();
    server.call(1, { url: `${api.origin}/hang?drained` });
    const request = await api.arrived('/hang?drained');
    const from = performance.now();
    server.endInput();
    const { code, stdout } = await server.ended;
    const took = performance.now() - from;
    await request.hungUp;
    expect(code).toBe(0);
    expect(took).toBeGreaterThan(4500);
    expect(took).toBeLessThan(6500);
    expect(messages(stdout).at(-1)).toMatchObject({
      id: 1,
      result: { isError: true, structuredContent: { ok: false, error: { code: 'cancelled', outcome: 'unknown' } } },
    });
  });

  it('ends at once when nothing is in flight', async () => {
    const server = serve();
    server.call(1, { url: `${api.origin}/items?then-the-end` });
    await server.answer(1);
    const from = performance.now();
    server.endInput();
    expect(await server.ended).toMatchObject({ code: 0 });
    expect(performance.now() - from).toBeLessThan(1000);
  });

  it('ends at once when stdin ends before anything was said', async () => {
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
  ])('hurries after %s, because the host will wait no longer', async (how, end) => {
    // Hosts built on the SDK close stdin, send SIGTERM 2 s later and SIGKILL another 2 s later.
    const server = serve();
    const place = `/hang?hurried=${how.length}`;
    server.call(1, { url: api.origin + place });
    const request = await api.arrived(place);
    const from = performance.now();
    await end(server);
    const { code, stdout, stderr } = await server.ended;
    expect(performance.now() - from).toBeLessThan(2000);
    await request.hungUp;
    expect(code).toBe(0);
    expect(messages(stdout).at(-1)).toMatchObject({ id: 1, result: { structuredContent: { error: { code: 'cancelled' } } } });
    expect(logLines(stderr)).toContainEqual(expect.objectContaining({ msg: 'call', error: 'cancelled' }));
  });

  it('ends when nobody reads stdout any more', async () => {
    const server = serve();
    await server.answer('hello');
    server.child.stdout.destroy();
    server.call(1, { url: `${api.origin}/items?unread` });
    expect(await server.ended).toMatchObject({ code: 0, signal: null });
  });

  it('writes nothing but JSON-RPC to stdout, whatever the log level and the failures', async () => {
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

  it('survives garbage on stdin, and says so in the log', async () => {
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
    expect(await server.answer(1)).toMatchObject({ result: { structuredContent: { ok: true } } });
    server.endInput();
    const { code, stdout, stderr } = await server.ended;
    expect(code).toBe(0);
    expect(messages(stdout).length).toBeGreaterThan(0);
    expect(logLines(stderr)).toContainEqual(expect.objectContaining({ msg: 'the client sent something that is not MCP' }));
  });

  it('takes messages of up to 16 MiB, ends with 0 on a larger one, and says so in the log', async () => {
    const server = serve();
    server.call(1, { url: `${api.origin}/items?before-the-large-one` });
    await server.answer(1);
    server.call(2, { url: 'nonsense', body: 'x'.repeat(12 * 1024 * 1024) });
    await server.answer(2);
    server.call(3, { url: 'nonsense', body: 'x'.repeat(17 * 1024 * 1024) });
    await server.untilStderr(/maximum size|too large/);
    const { code, stdout } = await server.ended;
    expect(code).toBe(0);
    expect(messages(stdout).map(({ id }) => id)).toEqual(expect.arrayContaining(['hello', 1, 2]));
  }, 60_000);

  it('survives a fault inside a tool, tells the agent nothing of it, and the log everything', async () => {
    // The fault comes from below the program: a platform function that fails for one call only.
    const fault = `const { append } = URLSearchParams.prototype; URLSearchParams.prototype.append = function (name, value) {
      if (name === 'fault') throw new TypeError('secret detail');
      return append.call(this, name, value);
    };`;
    const server = serve([], { nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(fault)}`] });
    server.call(1, { url: `${api.origin}/items`, query: { fault: 1 } });
    const answer = await server.answer(1);
    expect(answer).toMatchObject({
      result: { isError: true, structuredContent: { error: { code: 'internal-error', outcome: 'unknown' } } },
    });
    expect(JSON.stringify(answer)).not.toContain('secret detail');
    server.call(2, { url: `${api.origin}/items?after-fault` });
    expect(await server.answer(2)).toMatchObject({ result: { structuredContent: { ok: true } } });
    server.endInput();
    const { code, stderr } = await server.ended;
    expect(code).toBe(0);
    expect(logLines(stderr)).toContainEqual(expect.objectContaining({ level: 50, err: expect.stringContaining('secret detail') }));
  });

  it('writes one line of JSON for each call to stderr, without the values of the query', async () => {
    const server = serve();
    server.call(1, { url: `${api.origin}/items?key=hidden-1`, query: { token: 'hidden-2' } });
    server.call(2, { url: `${api.origin}/nothing?key=hidden-3` });
    server.call(3, { url: `${api.origin}/items?key=hidden-4` }, 'test-endpoint');
    server.call(4, { url: `https://user:hidden-5@example.com/?key=hidden-6` });
    const answers = await Promise.all([1, 2, 3, 4].map((id) => server.answer(id)));
    server.endInput();
    const { stderr } = await server.ended;
    const lines = logLines(stderr).filter(({ msg }) => msg === 'call');
    expect(lines).toHaveLength(4);
    expect(stderr).not.toContain('hidden');
    const byId = new Map(lines.map((line) => [line.requestId, line]));
    const lineOf = (index: number) => byId.get(String(answers[index]?.result?.structuredContent?.requestId));
    const always = { time: expect.stringMatching(/^\d{4}-.*Z$/), totalMs: expect.any(Number) };
    expect(lineOf(0)).toMatchObject({ ...always, tool: 'call-api', method: 'GET', status: 200, attempts: 1, source: 'network', level: 30 });
    expect(lineOf(0)?.url).toBe(`${api.origin}/items?key=…&token=…`);
    expect(lineOf(1)).toMatchObject({ ...always, tool: 'call-api', status: 404, attempts: 1, error: 'not-found', level: 40 });
    expect(lineOf(2)).toMatchObject({ ...always, tool: 'test-endpoint', method: 'GET', status: 200, level: 30 });
    expect(lineOf(3)).toMatchObject({ ...always, tool: 'call-api', error: 'invalid-url', url: 'https://example.com/?key=…' });
  });

  it('logs nothing when told to be silent', async () => {
    const server = serve(['--log-level', 'silent']);
    server.call(1, { url: `${api.origin}/nothing?silent` });
    await server.answer(1);
    server.endInput();
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
  });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** Not fetch: it does not let Host be set. */
function ask(url: URL, method: string, headers: Record<string, string>, body?: unknown): Promise<Answer> {
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

  async function serveHttp() {
    const server = await startHttp(['--allow-local']);
    started.push(server);
    return server;
  }

  it.each(['v1 HTTP', 'v2 HTTP'] as const)('answers what is in flight at SIGTERM, then ends with 0: %s', async (kind) => {
    const server = await serveHttp();
    const client = await connectTo(kind, server);
    const url = `/slow?ms=300&${encodeURIComponent(kind)}`;
    const answer = client.callTool('call-api', { url: `${api.origin}${url}` });
    await api.arrived(url);
    server.child.kill('SIGTERM');
    expect((await answer).structuredContent).toMatchObject({ ok: true, body: { slow: true } });
    expect(await server.ended).toMatchObject({ code: 0, signal: null, stdout: '' });
    await client.close();
  });

  it('ends a call that is still running 5 s after SIGTERM, answers it, and ends with 0', async () => {
    const server = await serveHttp();
    const client = await connectTo('v2 HTTP', server);
    const answer = client.callTool('call-api', { url: `${api.origin}/hang?http-drained` });
    const request = await api.arrived('/hang?http-drained');
    const from = performance.now();
    server.child.kill('SIGTERM');
    expect((await answer).structuredContent).toMatchObject({ ok: false, error: { code: 'cancelled', outcome: 'unknown' } });
    await request.hungUp;
    expect(await server.ended).toMatchObject({ code: 0 });
    expect(performance.now() - from).toBeLessThan(6500);
    await client.close();
  });

  it('ends soon at SIGTERM when clients are connected and nothing is in flight', async () => {
    const server = await serveHttp();
    const clients = await Promise.all([connectTo('v1 HTTP', server), connectTo('v2 HTTP', server)]);
    const from = performance.now();
    server.child.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0 });
    expect(performance.now() - from).toBeLessThan(2000);
    await Promise.all(clients.map((client) => client.close()));
  });

  it('ends with 1 at the second signal, without waiting for what is in flight', async () => {
    const server = await serveHttp();
    const call = {
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'call-api', arguments: { url: `${api.origin}/hang?twice` } },
    };
    const broken = expect(ask(server.url, 'POST', post, call)).rejects.toThrow();
    await api.arrived('/hang?twice');
    server.child.kill('SIGINT');
    // It has taken the first signal when it takes no more connections.
    for (let open = true; open; ) {
      open = await ask(server.url, 'POST', post, listTools).then(
        () => true,
        () => false,
      );
    }
    const from = performance.now();
    server.child.kill('SIGINT');
    expect(await server.ended).toMatchObject({ code: 1 });
    expect(performance.now() - from).toBeLessThan(2000);
    await broken;
  });

  it('serves clients of both eras at the same time, and the others when one hangs up', async () => {
    const server = await serveHttp();
    const [older, newer] = await Promise.all([connectTo('v1 HTTP', server), connectTo('v2 HTTP', server)]);
    const both = await Promise.all([older, newer].map((client) => client.callTool('call-api', { url: `${api.origin}/items?two` })));
    expect(both.map(({ structuredContent }) => structuredContent.ok)).toEqual([true, true]);
    const rejected = expect(older.callTool('call-api', { url: `${api.origin}/hang?one-of-two` })).rejects.toThrow();
    const request = await api.arrived('/hang?one-of-two');
    await older.hangUp();
    await Promise.all([request.hungUp, rejected]);
    expect((await newer.callTool('call-api', { url: `${api.origin}/items?left` })).structuredContent.ok).toBe(true);
    await newer.close();
  });

  it('says that the port is taken, and how to take another', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = portOf(other);
    const { code, stdout, stderr } = await run(['serve', '--http', String(port)]);
    await new Promise((resolve) => other.close(resolve));
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(
      new RegExp(`^error: can't listen on 127\\.0\\.0\\.1:${port} \\(EADDRINUSE\\).*--http 127\\.0\\.0\\.1:${port + 1}$`, 'm'),
    );
  });

  it.each(['0.0.0.0:3333', '[::]:3333', '192.0.2.1:3333', 'example.com:3333', '0:3333', '127.0.0.1.example.com:3333'])(
    'does not bind to %s',
    async (address) => {
      const { code, stdout, stderr } = await run(['serve', '--http', address]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('--http');
      expect(stderr).toContain('loopback');
    },
  );

  it.each(['localhost', '[::1]'])('binds to %s', async (host) => {
    const port = await closedPort();
    const server = start(['serve', '--http', `${host}:${port}`]);
    started.push(server);
    const [url] = await server.untilStderr(/http:\/\/\S+\/mcp(?=;)/);
    expect((await ask(new URL(url), 'POST', post, listTools)).status).toBe(200);
  });

  it('refuses other hosts, other origins and other paths', async () => {
    const { url } = await serveHttp();
    expect(await ask(url, 'POST', post, listTools)).toMatchObject({ status: 200, text: expect.stringContaining('call-api') });
    for (const headers of [
      { host: 'evil.example' },
      { host: `evil.example:${url.port}` },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]) {
      const { status, text } = await ask(url, 'POST', { ...post, ...headers }, listTools);
      expect({ headers, status }).toEqual({ headers, status: 403 });
      expect(text).not.toContain('call-api');
    }
    expect(await ask(url, 'POST', { ...post, origin: `http://localhost:${url.port}` }, listTools)).toMatchObject({ status: 200 });
    for (const path of ['/', '/mcp/', '/other', '//mcp']) {
      const { status, text } = await ask(new URL(`${url.origin}${path}`), 'POST', post, listTools);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(text).toContain('/mcp');
    }
  });

  it.each(['GET', 'DELETE', 'PUT'])('has no session to %s', async (method) => {
    const { url } = await serveHttp();
    const { status } = await ask(url, method, { accept: 'text/event-stream' });
    expect(status).toBe(405);
  });

  it('survives requests that are not MCP', async () => {
    const { url } = await serveHttp();
    const answers = await Promise.all([
      ask(url, 'POST', { ...post, 'content-type': 'text/plain' }, listTools),
      ask(url, 'POST', post, 'text'),
      ask(url, 'POST', post, []),
      ask(url, 'POST', post, { jsonrpc: '2.0' }),
      // Its length alone is too much; were it sent, the end of the connection could overtake the answer.
      ask(url, 'POST', { ...post, 'content-length': String(5 * 1024 * 1024) }, undefined),
    ]);
    for (const { status } of answers) expect(status).toSatisfy((code: number) => code >= 400 && code < 500);
    expect(answers.at(-1)?.status).toBe(413);
    expect((await ask(url, 'POST', post, listTools)).status).toBe(200);
  });
});
