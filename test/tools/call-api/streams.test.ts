// alone: waits for real time limits, because the events arrive in real time
import { describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../../src/apis/api-directory.js';
import { createLogger } from '../../../src/telemetry/logger.js';
import { callApi } from '../../../src/tools/call-api/call-api.js';
import { runTool } from '../../../src/tools/run-tool.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type HttpHandler, startHttpServer } from '../../helpers/servers/http-server.js';
import { holdsWithin } from '../../helpers/until.js';

const opened = closedAfterEach();

async function callStream(handler: HttpHandler, args: Record<string, unknown> = {}) {
  const server = await startHttpServer(handler);
  const apis = createApiDirectory({ apis: [], adHoc: { allow: { methods: ['GET', 'POST'] }, network: { allowLocal: true } } }, {});
  opened.push(server, apis);
  const logger = createLogger({ level: 'silent', readable: false, colour: false });
  const result = await runTool(callApi, { url: server.url, ...args }, { apis, logger }, { signal: new AbortController().signal });
  return { result, server };
}

const sse = { 'content-type': 'text/event-stream' };

/** A stream of an LLM: 702 events with a delta of text each. */
const completion: HttpHandler = (_request, response) => {
  response.writeHead(200, sse);
  for (let n = 1; n <= 702; n += 1)
    response.write(`data: ${JSON.stringify({ id: 'chatcmpl-1', choices: [{ delta: { content: `w${n} ` } }] })}\n\n`);
  response.write('data: [DONE]\n\n');
};

describe('stream of events in call-api', () => {
  it('reads up to maxEvents, closes the socket and reports that there is more', async () => {
    const { result, server } = await callStream(completion, { method: 'POST', body: {}, maxEvents: 20 });
    expect(result).toMatchObject({ ok: true, status: 200, events: { read: 20, ended: 'maxEvents', more: true } });
    expect(result.body).toHaveLength(20);
    expect(result).toMatchObject({
      body: expect.arrayContaining([{ data: { id: 'chatcmpl-1', choices: [{ delta: { content: 'w20 ' } }] } }]),
    });
    expect(result).not.toHaveProperty('notes');
    expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  it('reads up to 100 events by default', async () => {
    const { result } = await callStream(completion, { method: 'POST', body: {} });
    expect(result).toMatchObject({ ok: true, events: { read: 100, ended: 'maxEvents', more: true } });
  });

  it('reports a stream that was read to its end', async () => {
    const { result } = await callStream((_request, response) => response.writeHead(200, sse).end('data: 1\n\ndata: [DONE]\n\n'));
    expect(result).toMatchObject({ ok: true, events: { read: 2, ended: 'end', more: false }, body: [{ data: 1 }, { data: '[DONE]' }] });
  });

  it('ends at maxStreamSeconds, and states that no event arrived', async () => {
    const { result } = await callStream((_request, response) => response.writeHead(200, sse).flushHeaders(), { maxStreamSeconds: 0.2 });
    expect(result).toMatchObject({
      ok: true,
      events: { read: 0, ended: 'time', more: true },
      notes: [expect.stringContaining('maxStreamSeconds')],
    });
    expect(result).not.toHaveProperty('body');
  });

  it('lists lines of JSON, and notes a line that is not JSON', async () => {
    const { result } = await callStream((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end('{"a":1}\noops\n'),
    );
    expect(result).toMatchObject({
      ok: true,
      body: [{ a: 1 }, 'oops'],
      events: { read: 2 },
      notes: ['Values that are not JSON are shown as text: 1.'],
    });
  });

  it.each([
    ['application/x-ndjson', '{"n":1}\n{"n":2}\n', { items: { required: ['n'] }, minItems: 2 }],
    ['text/event-stream', 'data: {"n":1}\n\ndata: {"n":2}\n\n', { items: { properties: { data: { required: ['n'] } } }, minItems: 2 }],
  ])('checks the list of events of %s against responseSchema', async (type, body, schema) => {
    const reply: HttpHandler = (_request, response) => response.writeHead(200, { 'content-type': type }).end(body);
    expect((await callStream(reply, { responseSchema: { type: 'array', ...schema } })).result).toMatchObject({ ok: true });
    const { result } = await callStream(reply, { responseSchema: { type: 'array', ...schema, minItems: 3 } });
    expect(result).toMatchObject({ ok: false, error: { code: 'schema-mismatch' }, schemaViolations: [{ path: '' }] });
  });

  it('omits events for other responses', async () => {
    const { result } = await callStream((_request, response) => response.end('fine'));
    expect(result).toMatchObject({ ok: true, body: 'fine' });
    expect(result).not.toHaveProperty('events');
  });
});
