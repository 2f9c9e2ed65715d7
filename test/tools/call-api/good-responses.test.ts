import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../../src/apis/api-directory.js';
import type { Method } from '../../../src/http/semantics/method.js';
import { createLogger } from '../../../src/telemetry/logger.js';
import { callApi } from '../../../src/tools/call-api/call-api.js';
import { runTool } from '../../../src/tools/run-tool.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';

const opened = closedAfterEach();

/** Calls a server that sends these bytes for every request. */
async function call(bytes: string | Buffer, args: Record<string, unknown> = {}) {
  const server = await startRawServer({ onRequest: (socket) => socket.write(bytes) });
  const methods: Method[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
  const apis = createApiDirectory({ apis: [], adHoc: { allow: { methods }, network: { allowLocal: true } } }, {});
  opened.push(server, apis);
  const logger = createLogger({ level: 'silent', readable: false, colour: false });
  const signal = new AbortController().signal;
  return runTool(callApi, { url: `${server.url}/`, ...args }, { apis, logger }, { signal });
}

function response(status: string, headers: Record<string, string>, body: string | Buffer = ''): Buffer {
  const lines = Object.entries({ 'Content-Length': String(Buffer.byteLength(body)), ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`, 'latin1'), Buffer.from(body)]);
}

const json = { 'Content-Type': 'application/json' };

describe('result of a success without a body', () => {
  const statuses = [
    '200 OK',
    '201 Created',
    '202 Accepted',
    '203 Non-Authoritative',
    '204 No Content',
    '205 Reset Content',
    '206 Partial Content',
  ];

  it.each(statuses)('reports %s without a body and with a JSON type as ok', async (status) => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']) {
      for (const body of method === 'HEAD' || status.startsWith('204') ? [''] : ['', ' ', '\r\n', '\ufeff']) {
        const result = await call(response(status, json, body), { method });
        expect(result, `${method} ${JSON.stringify(body)}`).toMatchObject({ ok: true, status: Number(status.slice(0, 3)) });
        expect(result).not.toHaveProperty('error');
        expect(result).not.toHaveProperty('body');
      }
    }
  });

  it('reports an empty chunked or compressed body as ok', async () => {
    const chunked = 'HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n';
    expect(await call(chunked, { method: 'POST' })).toMatchObject({ ok: true, status: 202 });
    expect(await call(response('200 OK', { ...json, 'Content-Encoding': 'gzip' }), { method: 'POST' })).toMatchObject({ ok: true });
    expect(await call(response('200 OK', { ...json, 'Content-Encoding': 'gzip' }, gzipSync('')))).toMatchObject({ ok: true });
  });

  it('reports schema-mismatch if responseSchema requires a body', async () => {
    const result = await call(response('200 OK', json), { responseSchema: { type: 'object' } });
    expect(result).toMatchObject({
      ok: false,
      status: 200,
      error: { code: 'schema-mismatch' },
      schemaViolations: [{ message: 'must be JSON, but there is no body' }],
    });
  });
});

describe('result of a success', () => {
  it.each(['UTF-8', 'none', 'aws-chunked', 'identity', 'x-unheard-of'])(
    'contains the body and a note for Content-Encoding: %s',
    async (encoding) => {
      const result = await call(response('200 OK', { ...json, 'Content-Encoding': encoding }, '{"a":1}'));
      expect(result).toMatchObject({ ok: true, body: { a: 1 }, notes: [expect.stringContaining(encoding.toLowerCase())] });
    },
  );

  it('contains numbers that a double does not represent as text', async () => {
    const body = '{"huge":1e400,"low":-1E+9999,"money":1234567890123456.78,"id":9007199254740993,"fine":0.1,"zero":-0,"whole":1.0}';
    const result = await call(response('200 OK', json, body));
    const expected = { huge: '1e400', low: '-1E+9999', money: '1234567890123456.78', id: '9007199254740993', fine: 0.1, zero: 0, whole: 1 };
    expect(JSON.parse(JSON.stringify(result.body))).toEqual(expected);
    const schema = { properties: { huge: { type: 'number' }, id: { type: 'integer' }, money: { type: 'number' } } };
    expect(await call(response('200 OK', json, body), { responseSchema: schema })).toMatchObject({ ok: true });
  });

  it('contains text as JSON if responseSchema is set', async () => {
    const bytes = response('200 OK', { 'Content-Type': 'text/plain' }, '{"a":1}');
    expect(await call(bytes, { responseSchema: { required: ['a'] } })).toMatchObject({ ok: true, body: { a: 1 } });
    expect(await call(bytes)).toMatchObject({ ok: true, body: '{"a":1}' });
  });

  it('contains the body of UTF-8 JSON that declares another charset', async () => {
    const bytes = response('200 OK', { 'Content-Type': 'application/json;charset=ISO-8859-1' }, '{"t":"What’s Zoë"}');
    expect(await call(bytes)).toMatchObject({ ok: true, body: { t: 'What’s Zoë' } });
  });

  it('contains Link and Location completely', async () => {
    const url = `https://shop.example/products?page_info=${'Q'.repeat(2000)}`;
    const link = `<${url}P>; rel="previous", <${url}N>; rel="next"`;
    expect(await call(response('200 OK', { ...json, Link: link, Location: url }, '[]'))).toMatchObject({
      headers: { link, location: url },
    });
  });

  it('contains sequences of JSON values as a list, and as text if Content-Type does not declare them', async () => {
    const body = '{"a":1}\n{"a":2}\n';
    const sequence = { ok: true, body: [{ a: 1 }, { a: 2 }] };
    expect(await call(response('200 OK', { 'Content-Type': 'application/x-ndjson' }, body))).toMatchObject(sequence);
    expect(await call(response('200 OK', json, body))).toMatchObject({
      ok: false,
      body,
      error: { code: 'invalid-json', message: expect.stringContaining('NDJSON'), hint: expect.stringContaining('each line') },
    });
  });
});
