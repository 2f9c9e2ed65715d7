import { describe, expect, it } from 'vitest';
import { createTester } from '../../helpers/calls/endpoint-tester.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';

const opened = closedAfterEach();

async function test(head: string, body: string, expectations?: Record<string, unknown>) {
  const server = await startRawServer({
    onRequest: (socket) => socket.write(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`),
  });
  opened.push(server);
  return createTester(opened).run({ url: server.url, ...(expectations && { expect: expectations }) });
}

const ok = 'HTTP/1.1 200 OK\r\n';

describe('test-endpoint with a good response', () => {
  it.each(['UTF-8', 'none', 'aws-chunked'])('finds that Content-Encoding: %s is not a compression', async (encoding) => {
    const tested = await test(`${ok}Content-Type: application/json\r\nContent-Encoding: ${encoding}\r\n`, '{"a":1}', { json: { a: 1 } });
    expect(tested.ok).toBe(true);
    expect(tested.findings).toContain(`content: Content-Encoding names ${encoding.toLowerCase()}, which is not a compression`);
    expect(tested.findings.filter((finding) => finding.startsWith('compression:'))).toEqual([]);
  });

  it.each(['text/plain', 'application/x-amz-json-1.1', 'application/octet-stream'])(
    'checks the JSON of a body of type %s',
    async (type) => {
      const head = `${ok}Content-Type: ${type}\r\n`;
      expect((await test(head, '{"a":1}', { json: { a: 1 }, jsonExists: ['a'] })).ok).toBe(true);
      expect((await test(head, '{"a":2}', { json: { a: 1 } })).ok).toBe(false);
      expect((await test(head, '{"a":1}', { jsonSchema: { required: ['a'] } })).ok).toBe(true);
    },
  );

  it('skips unasked informational responses', async () => {
    const tested = await test(`HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n${ok}`, 'fine', { bodyContains: 'fine' });
    expect(tested).toMatchObject({ ok: true, status: 200 });
  });

  it('accepts an empty body with a JSON type', async () => {
    expect((await test('HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\n', '')).ok).toBe(true);
  });
});
