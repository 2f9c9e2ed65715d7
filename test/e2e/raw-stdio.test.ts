import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Running, start } from '../helpers/processes/executable.js';
import { type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';

let api: ScriptedApi;
const started: Running[] = [];

beforeAll(async () => {
  api = await startScriptedApi();
});
afterEach(() => Promise.all(started.splice(0).map((server) => server.stop())));
afterAll(() => api.close());

const clientInfo = { name: 'raw', version: '1' };
const hello = (protocolVersion = '2025-11-25') =>
  JSON.stringify({ jsonrpc: '2.0', id: 'hello', method: 'initialize', params: { protocolVersion, capabilities: {}, clientInfo } });

/** Sends bytes to a server, ends its input, and returns the lines that it wrote after the response to `initialize`. */
async function linesFor(input: string | Buffer, first = `${hello()}\n`): Promise<string[]> {
  const server = start(['--allow-local']);
  started.push(server);
  server.child.stdin.write(first);
  server.child.stdin.end(input);
  const { code, stdout } = await server.ended;
  expect(code).toBe(0);
  return stdout.split('\n').filter((line) => line !== '' && !line.includes('"hello"'));
}

const call = (id: unknown, args: unknown) =>
  JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'call-api', arguments: args } });

describe('stdio', () => {
  it('responds to every message that has an id, whatever is wrong with it', async () => {
    const messages = [
      '{"jsonrpc":"2.0","id":"a","method":"tools/list","params":null}',
      '{"id":"b","method":"tools/list"}',
      '{"jsonrpc":"2.0","id":"c","method":"tools/list","trace":"x"}',
      '{"jsonrpc":"2.0","id":"d"}',
      '{"jsonrpc":"2.0","id":"e","method":"nothing/known"}',
      '{"jsonrpc":"2.0","id":"f","method":"tools/call","params":[1]}',
      '{"jsonrpc":"2.0","id":"g","method":"resources/read","params":{"uri":1}}',
      '{"jsonrpc":"2.0","id":"h","method":',
    ];
    const lines = await linesFor(`${messages.join('\n')}\n`);
    const responses = new Map(
      lines.map((line) => JSON.parse(line)).map(({ id, result, error }) => [id, result === undefined ? error?.code : 'result']),
    );
    expect(Object.fromEntries(responses)).toEqual({
      a: 'result',
      b: -32_600,
      c: 'result',
      d: -32_600,
      e: -32_601,
      f: -32_602,
      g: -32_602,
      h: -32_700,
    });
  });

  it.each(['0', '""', '-1', '1.5', '9007199254740992', '9007199254740993', '1764124800123456789', '"é\\u0000"'])(
    'returns the id %s exactly',
    async (id) => {
      const [line] = await linesFor(`{"jsonrpc":"2.0","id":${id},"method":"ping"}\n`);
      expect(line).toMatch(/"result":\{\}/);
      const text = /"id":("[^"]*"|[^,}]*)/.exec(line ?? '')?.[1] ?? '';
      expect(id.startsWith('"') ? JSON.parse(text) : text).toBe(id.startsWith('"') ? JSON.parse(id) : id);
    },
  );

  it('responds with id null to a request whose id is null, and to a line that is not JSON', async () => {
    const lines = await linesFor('{"jsonrpc":"2.0","id":null,"method":"ping"}\nnoise\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: null, error: { code: -32_600 } },
      { id: null, error: { code: -32_700 } },
    ]);
  });

  it('responds to both requests if an id is used twice', async () => {
    const lines = await linesFor(`${call(5, { url: `${api.origin}/slow?ms=100` })}\n{"jsonrpc":"2.0","id":5,"method":"ping"}\n`);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([5, 5]);
  });

  it.each(['2025-03-26', '2025-11-25'])('responds to a batch with a batch, after %s was agreed', async (version) => {
    const batch = [
      { jsonrpc: '2.0', id: 1, method: 'ping' },
      { jsonrpc: '2.0', method: 'notifications/initialized' },
      { jsonrpc: '2.0', id: 2, method: 'nothing/known' },
      { id: 3, method: 'ping' },
      7,
    ];
    const lines = await linesFor(`${JSON.stringify(batch)}\n`, `${hello(version)}\n`);
    expect(lines).toHaveLength(1);
    const responses = JSON.parse(lines[0] ?? '');
    expect(responses).toHaveLength(4);
    expect(responses).toEqual(
      expect.arrayContaining([
        { jsonrpc: '2.0', id: 1, result: {} },
        expect.objectContaining({ id: 2, error: expect.objectContaining({ code: -32_601 }) }),
        expect.objectContaining({ id: 3, error: expect.objectContaining({ code: -32_600 }) }),
        expect.objectContaining({ id: null, error: expect.objectContaining({ code: -32_600 }) }),
      ]),
    );
  });

  it('refuses an empty batch, and sends nothing for a batch of notifications', async () => {
    const lines = await linesFor('[]\n[{"jsonrpc":"2.0","method":"notifications/initialized"}]\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ id: null, error: { code: -32_600 } }]);
  });

  it('sends a batch without the response to a request that was cancelled', async () => {
    const server = start(['--allow-local']);
    started.push(server);
    const url = '/hang?batch';
    server.write(`${hello()}\n[${call(1, { url: api.origin + url })},{"jsonrpc":"2.0","id":2,"method":"ping"}]\n`);
    const request = await api.received(url);
    server.write('{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}\n');
    await request.disconnected;
    server.endInput();
    const { stdout } = await server.ended;
    const batches = stdout.split('\n').filter((line) => line.startsWith('['));
    expect(batches.map((line) => JSON.parse(line))).toEqual([[{ jsonrpc: '2.0', id: 2, result: {} }]]);
  });

  it('accepts a byte order mark, CRLF, blank lines and a last line without a line break', async () => {
    const lines = await linesFor(
      '\r\n\n  \n{"jsonrpc":"2.0","id":1,"method":"ping"}\r\n{"jsonrpc":"2.0","id":2,"method":"ping"}',
      `\uFEFF${hello()}\r\n`,
    );
    expect(lines.map((line) => JSON.parse(line))).toEqual([1, 2].map((id) => ({ jsonrpc: '2.0', id, result: {} })));
  });

  it('refuses a message that is not UTF-8, because its text would be another one', async () => {
    const [before, after] = call(1, { url: `${api.origin}/items?X` }).split('X');
    const lines = await linesFor(Buffer.concat([Buffer.from(before ?? ''), Buffer.from([0xe9]), Buffer.from(`${after}\n`)]));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 1, error: { code: -32_700, message: expect.stringContaining('UTF-8') } },
    ]);
    expect(api.requests.filter(({ url }) => url.startsWith('/items'))).toEqual([]);
  });

  it('sends no response to notifications and responses, whatever is wrong with them', async () => {
    const messages = [
      { jsonrpc: '2.0', method: 'notifications/nothing' },
      { jsonrpc: '2.0', method: 'notifications/initialized', params: 'x' },
      { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 99 } },
      { jsonrpc: '2.0', id: 77, result: {} },
      { jsonrpc: '2.0', id: 78, error: { code: 1, message: 'x' } },
    ];
    expect(await linesFor(messages.map((message) => `${JSON.stringify(message)}\n`).join(''))).toEqual([]);
  });

  it('responds to a line beyond the limit although it has no id, and serves the next one', async () => {
    const lines = await linesFor(`${'x'.repeat(17 * 1024 * 1024)}\n{"jsonrpc":"2.0","id":1,"method":"ping"}\n`);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: null, error: { code: -32_600 } },
      { id: 1, result: {} },
    ]);
  }, 60_000);
});

describe('a client that does not read', () => {
  /** Starts a server with more unread responses than it holds, and returns it with the bytes that it has not read. */
  async function serveUnread() {
    const server = start([], {});
    started.push(server);
    server.write(`${hello()}\n`);
    await new Promise((resolve) => server.child.stdout.once('data', resolve));
    server.child.stdout.pause();
    const lists = Array.from({ length: 1500 }, (_, id) => `{"jsonrpc":"2.0","id":${id},"method":"tools/list"}\n`).join('');
    server.write(lists);
    return server;
  }

  const exit = (server: Running) => new Promise<number | null>((resolve) => server.child.once('exit', (code) => resolve(code)));

  it('ends the server by closing stdin, although more responses wait than it holds', async () => {
    const server = await serveUnread();
    const ended = exit(server);
    const from = performance.now();
    server.endInput();
    expect(await ended).toBe(0);
    expect(performance.now() - from).toBeLessThan(12_000);
    expect(server.stderr()).not.toContain('MaxListenersExceededWarning');
    server.child.stdout.resume();
  });

  it('receives every response as soon as it reads', async () => {
    const server = await serveUnread();
    let lines = 0;
    const complete = new Promise<void>((resolve) => {
      server.child.stdout.on('data', (text: string) => {
        lines += text.split('\n').length - 1;
        if (lines >= 1500) resolve();
      });
    });
    server.child.stdout.resume();
    await complete;
    server.endInput();
    expect((await server.ended).code).toBe(0);
    expect(lines).toBe(1500);
  }, 60_000);
});
