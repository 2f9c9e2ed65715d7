import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { DirectCalls } from '../../src/server/direct-calls.js';
import { createInFlight } from '../../src/server/lifetime.js';
import { createMessageFilter } from '../../src/server/message-filter.js';
import { createStdioTransport } from '../../src/server/stdio-transport.js';
import { pngImage } from '../helpers/images.js';
import { start, startHttp } from '../helpers/processes/executable.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

const clientInfo = { name: 'raw', version: '1' };
const hello = { method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo } };
const message = z.looseObject({ id: z.union([z.string(), z.number()]).optional(), method: z.string().optional() });

/** Params of calls, valid and not. */
function casesFor(origin: string): readonly unknown[] {
  const call = (args: unknown, others: Record<string, unknown> = {}) => ({ name: 'call-api', arguments: args, ...others });
  return [
    call({ url: `${origin}/items`, headers: { 'cache-control': 'no-store' } }),
    call({ url: `${origin}/items?q=%ff\ud800"\\\u2028`, dryRun: true }),
    call({ url: `${origin}/nowhere` }),
    call({ url: `${origin}/image`, view: 'image' }),
    call({ url: 'no URL', wrong: 1 }),
    call(JSON.stringify({ url: `${origin}/echo`, include: ['headers'] })),
    call([1]),
    call(
      { url: `${origin}/once`, query: { n: 'plain' }, timeoutSeconds: 5 },
      { _meta: { progressToken: 'p', 'vendor/trace': { a: [1] } } },
    ),
    call({ url: `${origin}/items` }, { _meta: { 'io.modelcontextprotocol/related-task': { taskId: 't' } } }),
    call({ url: `${origin}/items` }, { task: { ttl: 1 } }),
    { name: 'list-apis' },
    { name: 'read-response', arguments: { id: 'none' } },
    { name: 'unknown', arguments: {} },
    { name: '__proto__' },
    { name: 'constructor', arguments: {} },
    { arguments: {} },
  ];
}

/** Returns a response without what differs from call to call. */
function comparable(response: unknown): string {
  return (
    JSON.stringify(response)
      .replace(/"id":\d+/, '')
      .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'UUID')
      .replaceAll(/[\da-f]{32}/g, 'ID')
      .replaceAll(/(Ms\\?":)[\d.]+/g, '$1MS')
      // Tokens of the rate limiter return with time.
      .replaceAll(/(available\\?":)\d+/g, '$1N')
      .replaceAll(/20\d\d-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
      .replaceAll(/n=(http-)?(batch|plain)/g, 'n=plain')
  );
}

describe('a call past the SDK', () => {
  let api: HttpServer;
  beforeAll(async () => {
    const seen = new Set<string | undefined>();
    api = await startHttpServer(({ url }, response) => {
      if (url === '/image') response.writeHead(200, { 'content-type': 'image/png' }).end(pngImage(2, 2));
      else if (url === '/nowhere') response.writeHead(404, { 'content-type': 'application/json' }).end('<html>');
      else if (url?.startsWith('/once') && !seen.has(url)) response.writeHead(503).end(void seen.add(url));
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ text: '\u2028\ud800"\\é', size: 1e30 }));
    });
  });
  afterAll(() => api.close());

  it('returns what the same request in a batch returns, which the SDK serves', async () => {
    const cases = casesFor(api.url);
    const server = start(['--allow-local']);
    const line = (value: unknown) => server.write(`${JSON.stringify(value)}\n`);
    const request = (id: number, params: unknown) => ({ jsonrpc: '2.0', id, method: 'tools/call', params });
    line({ jsonrpc: '2.0', id: 'hello', ...hello });
    // The handshake has ended when its response arrives.
    while (!server.stdout().includes('"hello"')) await new Promise((resolve) => server.child.stdout.once('data', resolve));
    for (const [n, params] of cases.entries()) {
      line(request(n, params));
      line([request(1000 + n, JSON.parse(JSON.stringify(params).replace('"n":"plain"', '"n":"batch"')))]);
    }
    server.endInput();
    const { stdout } = await server.ended;
    const received = stdout
      .split('\n')
      .filter(Boolean)
      .flatMap((text) => z.union([z.array(message), message.transform((one) => [one])]).parse(JSON.parse(text)));
    const found = (id: number) => comparable(received.find((one) => one.id === id));
    for (const [n, params] of cases.entries()) {
      expect(found(n), JSON.stringify(params)).toBe(found(1000 + n));
      expect(found(n)).toMatch(/"jsonrpc":"2.0"/);
    }
    const progress = received.filter(({ method }) => method === 'notifications/progress');
    const shown = { jsonrpc: '2.0', params: { progressToken: 'p', progress: 1, message: expect.stringContaining('Attempt 2') } };
    expect(progress).toMatchObject([shown, shown]);
  });

  it('returns over HTTP what the same request in a batch returns', async () => {
    const server = await startHttp(['--allow-local']);
    const post = async (body: unknown) => {
      const headers = {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': '2025-11-25',
      };
      const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify(body) });
      const text = await response.text();
      const data = /^data: (\{.*"jsonrpc".*)$/m.exec(text.replaceAll(/^data: \{"method.*$/gm, ''))?.[1] ?? text;
      const type = response.headers.get('content-type');
      return { length: response.headers.get('content-length'), status: response.status, type, data: JSON.parse(data) };
    };
    try {
      for (const [n, params] of casesFor(api.url).entries()) {
        const request = (name: string) => {
          const text = JSON.stringify(params).replace('"n":"plain"', `"n":"http-${name}"`);
          return { jsonrpc: '2.0', id: n, method: 'tools/call', params: JSON.parse(text) };
        };
        const { length, ...plain } = await post(request('plain'));
        const { length: _, ...batch } = await post([request('batch')]);
        // What is not valid is refused before either way, and in a batch by the SDK.
        if ('result' in plain.data) expect(comparable(plain.data), JSON.stringify(params)).toBe(comparable(batch.data));
        // The SDK sends chunks.
        if (n === 0) expect({ ...plain, length: Number(length) > 100 }).toMatchObject({ status: 200, type: batch.type, length: true });
      }
    } finally {
      await server.stop();
    }
  });
});

describe('the stdio transport', () => {
  interface Started {
    readonly id: unknown;
    readonly end: (text: string | undefined) => void;
    aborted: unknown;
  }

  async function connect() {
    const written: string[] = [];
    const stdout = new Writable({ write: (chunk, _encoding, done) => done(void written.push(String(chunk))) });
    const inFlight = createInFlight<string | number>();
    const lines = createMessageFilter(() => undefined);
    const calls: Started[] = [];
    const direct: Pick<DirectCalls, 'start'> = {
      start(request) {
        if (request.params?.name === 'unknown') return undefined;
        let end: (text: string | undefined) => void = () => undefined;
        const resultText = new Promise<string | undefined>((resolve) => {
          end = resolve;
        });
        const call: Started = { id: request.id, end, aborted: undefined };
        calls.push(call);
        const abort = (reason: unknown) => {
          call.aborted = reason;
        };
        return { resultText, abort };
      },
    };
    const transport = createStdioTransport({ lines, stdout, inFlight, direct });
    const passed: unknown[] = [];
    transport.onmessage = (one) => void passed.push(one);
    await transport.start();
    const send = async (value: unknown) => {
      lines.write(`${JSON.stringify(value)}\n`);
      await new Promise(setImmediate);
    };
    const call = (id: unknown, name = 'call-api') => send({ jsonrpc: '2.0', id, method: 'tools/call', params: { name } });
    const handshake = async (protocolVersion: string) => {
      await send({ jsonrpc: '2.0', id: 'hello', ...hello });
      await transport.send({ jsonrpc: '2.0', id: 'hello', result: { protocolVersion } });
      passed.length = 0;
      written.length = 0;
    };
    return { transport, written, inFlight, calls, passed, send, call, handshake };
  }

  it('starts calls directly only after the handshake of a client of 2025', async () => {
    const one = await connect();
    await one.call(1);
    expect({ calls: one.calls.length, passed: one.passed.length }).toEqual({ calls: 0, passed: 1 });
    await one.handshake('2026-07-28');
    await one.call(2);
    expect({ calls: one.calls.length, passed: one.passed.length }).toEqual({ calls: 0, passed: 1 });
    await one.handshake('2025-06-18');
    await one.call(3);
    await one.call(4, 'unknown');
    expect({ calls: one.calls.map(({ id }) => id), passed: one.passed.length }).toEqual({ calls: [3], passed: 1 });
  });

  it('writes each result with the id of the client, hands an open question to the SDK, and counts both until then', async () => {
    const { calls, written, passed, inFlight, call, handshake } = await connect();
    await handshake('2025-11-25');
    await call(1.5);
    await call('a');
    await call('a');
    for (const one of calls.slice(0, 2)) one.end('{"content":[]}');
    calls[2]?.end(undefined);
    await new Promise(setImmediate);
    expect(written).toEqual(['1.5', '"a"'].map((id) => `{"result":{"content":[]},"jsonrpc":"2.0","id":${id}}\n`));
    expect(passed).toMatchObject([{ id: calls[2]?.id, method: 'tools/call' }]);
    expect(await inFlight.emptyWithin(0)).toBe(false);
  });

  it('aborts a cancelled call without a response, also if its id is used again, and every call when the connection closes', async () => {
    const { transport, calls, written, inFlight, send, call, handshake } = await connect();
    await handshake('2025-11-25');
    await call(1);
    await send({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1, reason: 'enough' } });
    await call(1);
    calls[0]?.end('{"first":1}');
    await new Promise(setImmediate);
    expect(written).toEqual([]);
    calls[1]?.end('{"second":1}');
    await new Promise(setImmediate);
    expect(written).toEqual(['{"result":{"second":1},"jsonrpc":"2.0","id":1}\n']);
    expect(await inFlight.emptyWithin(0)).toBe(true);
    await call(2);
    await transport.close();
    calls[2]?.end('{}');
    await new Promise(setImmediate);
    expect(calls.map(({ aborted }) => String(aborted))).toEqual(['enough', 'undefined', 'Error: the connection is closed']);
    expect(written).toHaveLength(1);
  });
});
