import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type McpClient } from '../../helpers/processes/mcp-clients.js';
import { runInProcess } from '../../helpers/processes/run-in-process.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

const folder = mkdtempSync(join(tmpdir(), 'other-names-'));
let api: HttpServer;
let client: McpClient;
beforeAll(async () => {
  api = await startHttpServer((_request, response) => response.end('ok'));
  client = await connect('v2 stdio', ['--allow-local', '--allow-methods', 'POST']);
});
afterAll(async () => {
  await client.close();
  await api.close();
  rmSync(folder, { recursive: true });
});

/** Arguments that models send by the names of other tools, and what each is similar to. */
const cases: readonly (readonly [tool: string, args: Record<string, unknown>, messages: readonly string[]])[] = [
  ['call-api', { uri: 'x' }, ['"uri" (similar: url)']],
  ['call-api', { endpoint: 'x' }, ['"endpoint" (similar: url)']],
  ['call-api', { time_out: 5, max_bytes: 300 }, ['"time_out" (similar: timeoutSeconds, in seconds)', '"max_bytes" (similar: maxBytes)']],
  ['call-api', { timeoutMs: 5000 }, ['"timeoutMs" (similar: timeoutSeconds, in seconds)']],
  ['call-api', { params: { a: 1 } }, ['"params" (similar: query)']],
  ['call-api', { data: 'x' }, ['"data" (similar: body)']],
  ['call-api', { json: {} }, ['"json" (similar: body)']],
  ['call-api', { payload: {} }, ['"payload" (similar: body)']],
  [
    'call-api',
    { save_to: 'x', Headers: {}, idempotency_key: 'k' },
    ['(similar: saveTo)', '(similar: headers)', '(similar: idempotencyKey)'],
  ],
  ['call-api', { flibbertigibbet: 1 }, ['unknown argument "flibbertigibbet".']],
  ['test-endpoint', { expect: { statuss: 200 } }, ['"statuss" in expect', '(similar: status)']],
  ['test-endpoint', { expect: { statusCode: 200, body_contains: 'x' } }, ['(similar: status)', '(similar: bodyContains)']],
  ['test-endpoint', { expect: { maxMs: { p95: 3 } } }, ['"p95" in expect.maxMs', '(similar: p90)', 'p99']],
  ['test-endpoint', { requests: 5, rps: 2, expected: {} }, ['(similar: samples)', '(similar: perSecond)', '(similar: expect)']],
  ['read-response', { response_id: 'x', offset: 3, limit: 2 }, ['(similar: id)', '(similar: from)', '(similar: count)']],
  ['list-apis', { service: 'x' }, ['(similar: api)']],
];

describe('an argument by the name that another tool gives it', () => {
  it.each(cases)('makes %s refuse %j with the name that it has there, and send nothing', async (tool, args, messages) => {
    const before = api.requests.length;
    const target = tool.endsWith('api') || tool === 'test-endpoint' ? { url: api.url } : {};
    const { structuredContent } = await client.callTool(tool, tool === 'list-apis' ? args : { ...target, ...args });
    expect(structuredContent.error).toMatchObject({ code: 'invalid-arguments', outcome: 'rejected' });
    for (const message of messages) expect(structuredContent.error?.message).toContain(message);
    expect(api.requests).toHaveLength(before);
  });

  it.each([
    [{ filename: 'a.txt', content: 'x' }, 'body.file has the unknown member "content" (similar: text)'],
    [{ filename: 'a.txt', base64_data: 'eA==' }, '"base64_data"'],
    [{ contentType: 'text/plain' }, 'body.file has none of text, base64, file'],
    [{ text: 'x', mime_type: 'text/plain' }, '"mime_type" (similar: contentType)'],
  ])('makes call-api refuse the part %j of a form', async (file, message) => {
    const before = api.requests.length;
    const { structuredContent } = await client.callTool('call-api', {
      url: api.url,
      method: 'POST',
      bodyType: 'multipart',
      body: { file },
    });
    expect(structuredContent.error).toMatchObject({ code: 'invalid-body', message: expect.stringContaining(message) });
    expect(api.requests).toHaveLength(before);
  });

  it.each([
    ['call', '--body', '--data'],
    ['call', '--params', '--query'],
    ['call', '--request', '--method'],
    ['call', '--max-time', '--timeout'],
    ['call', '--timeoutSeconds', '--timeout'],
    ['call', '--allow_local', '--allow-local'],
    ['test', '--expect-statsu', '--expect-status'],
    ['test', '--rps', '--rate'],
    ['test', '--status', '--expect-status'],
  ])('makes the command %s refuse %s, and suggest %s', async (command, option, known) => {
    const { code, stderr } = await runInProcess([command, api.url, option, '1']);
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^error: unknown option '${option}'\\n\\(Did you mean ${known}\\?\\)\\nSee: `));
  });

  it('makes a configuration and an endpoint file fail, with a suggestion for each key', async () => {
    const config = join(folder, 'config.yaml');
    writeFileSync(
      config,
      'apis:\n  shop:\n    url: https://a.example\n    circuitBreaker: {}\n    retry: { max_attempts: 2 }\n    timeouts: { timeout: 3 }\n',
    );
    const { stdout } = await runInProcess(['--config', config, 'config', 'check']);
    for (const known of [
      'apis.shop.url is not a known key; did you mean baseUrl?',
      'mean breaker?',
      'mean attempts?',
      'mean deadlineMs (in milliseconds)?',
    ])
      expect(stdout).toContain(known);
    const file = join(folder, 'endpoints.yaml');
    writeFileSync(file, 'endpoints:\n  - uri: http://a/\n    params: {}\n    timeout: 3\n    expect: { status_code: 200 }\n');
    const { stderr } = await runInProcess(['test', '--file', file]);
    for (const known of ['mean url?', 'mean query?', 'mean timeoutSeconds (in seconds)?', 'mean status?']) expect(stderr).toContain(known);
  });
});
