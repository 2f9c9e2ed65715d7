import { connect as connectSocket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningHttp, startHttp } from '../helpers/processes/executable.js';

let server: RunningHttp;

beforeAll(async () => {
  server = await startHttp([]);
});
afterAll(() => server.stop());

const ping = '{"jsonrpc":"2.0","id":1,"method":"ping"}';
const mcpHeaders = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' };

interface RawResponse {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends a request as text, because other clients do not send every target and omit no header. */
async function send(
  target: string,
  options: { method?: string; headers?: Record<string, string>; host?: string; body?: string | Buffer } = {},
): Promise<RawResponse> {
  const { method = 'POST', headers = mcpHeaders, host = server.url.host, body = ping } = options;
  const bytes = Buffer.from(body);
  const fields = Object.entries({ Host: host, ...headers, Connection: 'close', 'Content-Length': String(bytes.length) });
  const socket = connectSocket(Number(server.url.port), '127.0.0.1');
  socket.write(`${method} ${target} HTTP/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  socket.write(bytes);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head, body: rest.join('\r\n\r\n') };
}

/** Returns the JSON-RPC message of a response, which can be an event stream. */
function messageOf({ body }: RawResponse) {
  return JSON.parse(/\{.*\}|\[.*\]/.exec(body)?.[0] ?? 'null');
}

it('closes the connection if the client asks for it', async () => {
  const from = performance.now();
  await send('/mcp');
  // An idle connection is closed after 5 s.
  expect(performance.now() - from).toBeLessThan(4000);
});

describe('target', () => {
  it.each(['/mcp', '/mcp/', '/mcp?x=1', '/mcp/?x=1'])('serves MCP at %s', async (target) => {
    expect((await send(target)).status).toBe(200);
  });

  it.each(['/mcp', '/mcp/', '/mcp?x=1'])('serves the absolute form of %s', async (path) => {
    expect((await send(`${server.url.origin}${path}`)).status).toBe(200);
    // The target replaces Host (RFC 9112 §3.2.2).
    expect((await send(`${server.url.origin.toUpperCase().replace('HTTP', 'http')}${path}`, { host: 'proxy.example' })).status).toBe(200);
  });

  it.each([
    'http://evil.example/mcp',
    'http://localhost@evil.example/mcp',
    'http://evil@localhost/mcp',
    'http:///mcp',
    'https://evil.example:443/mcp/',
  ])('refuses %s, although Host names this machine', async (target) => {
    expect((await send(target)).status).toBe(403);
  });

  it('serves nothing at other paths, also in absolute form', async () => {
    for (const target of ['/other', `${server.url.origin}/other`, server.url.origin]) expect((await send(target)).status).toBe(404);
  });
});

it.each(['evil.example', 'localhost'])('refuses a second Host line with %s (RFC 9112 §3.2)', async (host) => {
  expect((await send('/mcp', { headers: { ...mcpHeaders, host } })).status).toBe(400);
});

it('accepts pages of its own origin, which need no CORS, and refuses those of other ports of this machine', async () => {
  const from = (Origin: string) => send('/mcp', { headers: { ...mcpHeaders, Origin } });
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    const own = await from(`http://${host}:${server.url.port}`);
    expect({ status: own.status, cors: /access-control/i.test(own.head) }).toEqual({ status: 200, cors: false });
    for (const port of ['', ':1', ':80']) expect((await from(`http://${host}${port}`)).status).toBe(403);
    expect((await from(`https://${host}:${server.url.port}`)).status).toBe(403);
  }
});

describe('methods', () => {
  it.each(['/mcp', '*'])('responds to OPTIONS %s with the methods', async (target) => {
    const { status, head } = await send(target, { method: 'OPTIONS', headers: {}, body: '' });
    expect(status).toBe(204);
    expect(head).toMatch(/\r\nallow: POST, OPTIONS/i);
  });

  it('refuses OPTIONS from another origin', async () => {
    expect((await send('/mcp', { method: 'OPTIONS', headers: { Origin: 'https://evil.example' }, body: '' })).status).toBe(403);
  });

  it.each(['GET', 'HEAD', 'DELETE', 'PUT', 'TRACE'])('responds to %s with 405 and the methods', async (method) => {
    const { status, head } = await send('/mcp', { method, headers: {}, body: '' });
    expect(status).toBe(405);
    expect(head).toMatch(/\r\nallow: POST/i);
  });
});

describe('Accept', () => {
  it.each(['*/*', 'application/*, text/*', 'Application/JSON, Text/Event-Stream', 'application/json;q=0.9, */*;q=0.1', ''])(
    'serves a request that accepts %j',
    async (accept) => {
      expect((await send('/mcp', { headers: { ...mcpHeaders, Accept: accept } })).status).toBe(200);
    },
  );

  it('serves a request without the header', async () => {
    expect((await send('/mcp', { headers: { 'Content-Type': 'application/json' } })).status).toBe(200);
  });

  it.each(['text/html', '*/*, text/event-stream;q=0.0', 'application/json'])('refuses %s', async (accept) => {
    expect((await send('/mcp', { headers: { ...mcpHeaders, Accept: accept } })).status).toBe(406);
  });
});

describe('body', () => {
  it.each(['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/json;charset="UTF-8"', 'application/json;'])(
    'accepts the content type %s',
    async (type) => {
      expect((await send('/mcp', { headers: { ...mcpHeaders, 'Content-Type': type } })).status).toBe(200);
    },
  );

  it('refuses a body of type text/plain, which a web page can send', async () => {
    expect((await send('/mcp', { headers: { ...mcpHeaders, 'Content-Type': 'text/plain' } })).status).toBe(415);
  });

  it('accepts a body that begins with a byte order mark and ends with a line break', async () => {
    expect((await send('/mcp', { body: `\uFEFF${ping}\r\n` })).status).toBe(200);
  });

  it.each<[string, string | Buffer]>([
    ['is empty', ''],
    ['is blank', ' \n'],
    ['is not JSON', '{"jsonrpc":'],
    ['is not UTF-8', Buffer.from([0x22, 0xe9, 0x22])],
  ])('refuses a body that %s with a parse error', async (_what, body) => {
    const response = await send('/mcp', { body });
    expect(response.status).toBe(400);
    expect(messageOf(response)).toMatchObject({ id: null, error: { code: -32_700 } });
  });

  it('accepts a batch', async () => {
    const response = await send('/mcp', { body: `[${ping},{"jsonrpc":"2.0","id":2,"method":"tools/list","params":null}]` });
    expect(response.status).toBe(200);
    expect(response.body).toContain('"id":1');
    expect(response.body).toContain('"id":2');
  });

  it.each<[string, string, number]>([
    ['params that are null', '{"jsonrpc":"2.0","id":"a","method":"tools/list","params":null}', 0],
    ['an unknown member', '{"jsonrpc":"2.0","id":"a","method":"tools/list","trace":"x"}', 0],
    ['arguments that are null', '{"jsonrpc":"2.0","id":"a","method":"tools/call","params":{"name":"list-apis","arguments":null}}', 0],
    ['no jsonrpc', '{"id":"a","method":"tools/list"}', -32_600],
    ['params that are text', '{"jsonrpc":"2.0","id":"a","method":"tools/list","params":"x"}', -32_602],
    ['wrong params', '{"jsonrpc":"2.0","id":"a","method":"resources/read","params":{}}', -32_602],
  ])('responds with its id to a message with %s', async (_what, body, code) => {
    const message = messageOf(await send('/mcp', { body }));
    expect(message).toMatchObject(code === 0 ? { id: 'a', result: {} } : { id: 'a', error: { code } });
    expect(message.error?.message ?? '').not.toContain('\n');
  });
});

describe('prompts/get', () => {
  it.each([undefined, null, '', [], {}, { file: '' }, { file: null, api: '' }, '{"file":""}'])(
    'returns the instructions for the arguments %j',
    async (args) => {
      const params = { name: 'api-integration', arguments: args };
      const response = await send('/mcp', { body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'prompts/get', params }) });
      expect(messageOf(response).result.messages).toHaveLength(1);
    },
  );
});
