import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type McpClient } from '../helpers/processes/mcp-clients.js';
import { type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';
import { type Folder, makeFolder, manifest } from '../helpers/skill-folders.js';

let api: ScriptedApi;
let folder: Folder;
let client: McpClient;
let url: string;

beforeAll(async () => {
  api = await startScriptedApi();
  url = `${api.origin}/echo?loose`;
  const parameters =
    '{ text: { type: string, default: none }, count: { type: integer, default: 3 }, list: { type: array, items: { type: string } } }';
  folder = makeFolder({
    'loose/SKILL.md': manifest('loose', 'scripts:', '  echo:', '    path: scripts/echo.sh', `    parameters: ${parameters}`),
    'loose/scripts/echo.sh': 'cat\n',
  });
  client = await connect('v2 stdio', ['--allow-local', '--allow-methods', 'POST', '--skills', folder.path]);
});

afterAll(async () => {
  await client.close();
  folder.remove();
  await api.close();
});

/** Calls call-api and returns what the API received. */
async function sent(
  args: Record<string, unknown>,
): Promise<{ method: string; url: string; headers: Record<string, string>; body: string }> {
  const { structuredContent } = await client.callTool('call-api', { url, ...args });
  expect(structuredContent.error).toBeUndefined();
  return Object(structuredContent.body);
}

describe('call-api', () => {
  const optional = [
    'api',
    'path',
    'pathParams',
    'method',
    'query',
    'headers',
    'body',
    'responseSchema',
    'idempotencyKey',
    'dryRun',
    'timeoutSeconds',
  ];

  it.each([null, ''])('treats %j as omitted, for every optional argument', async (empty) => {
    const request = await sent(Object.fromEntries(optional.map((name) => [name, empty])));
    expect(request).toMatchObject({ method: 'GET', url: '/echo?loose', body: '' });
  });

  it('accepts objects as JSON text, and numbers and booleans as text', async () => {
    const request = await sent({
      query: '{"page":2,"tag":["a","b"]}',
      headers: '{"X-A":"1"}',
      timeoutSeconds: '30',
      dryRun: 'false',
      method: 'get',
    });
    expect(request).toMatchObject({ method: 'GET', url: '/echo?loose&page=2&tag=a&tag=b', headers: { 'x-a': '1' } });
  });

  it('sends a body that is JSON text unchanged', async () => {
    const text = '{ "id": 9007199254740993, "price": 1.10 }';
    const request = await sent({ method: 'POST', headers: { 'content-type': 'application/json' }, body: text });
    expect(request.body).toBe(text);
  });

  it('accepts a member that a host adds to every tool', async () => {
    expect(await sent({ wait_for_previous: true })).toMatchObject({ method: 'GET' });
    expect((await client.callTool('list-apis', { wait_for_previous: false, toolCallId: 'call_1' })).structuredContent.ok).toBe(true);
  });

  it('names every problem in one message, with place, rule and value', async () => {
    const args = {
      uri: url,
      timeout_seconds: 5,
      timeoutSeconds: 'soon',
      dryRun: 'maybe',
      method: 'FETCH',
      headers: { 'X-A': ['s3cret'] },
      query: { a: { b: 1 } },
    };
    const { structuredContent } = await client.callTool('call-api', args);
    expect(structuredContent.error).toMatchObject({ code: 'invalid-arguments', outcome: 'rejected' });
    const message = structuredContent.error?.message ?? '';
    for (const part of [
      'unknown argument "uri" (similar: url)',
      'unknown argument "timeout_seconds" (similar: timeoutSeconds)',
      'timeoutSeconds: must be a number, not "soon"',
      'dryRun: must be true or false, not "maybe"',
      'method: must be one of GET, HEAD, ',
      'not "FETCH"',
      'headers.X-A: must be text, not a list',
      'query.a: must be ',
      'the arguments: must contain either url or api',
    ]) {
      expect(message).toContain(part);
    }
    expect(message).not.toContain('s3cret');
    expect(message).not.toContain('\n');
  });
});

describe('test-endpoint', () => {
  const items = () => `${api.origin}/items`;

  it.each<[string, Record<string, unknown>]>([
    ['a number as status', { status: 200 }],
    ['a list of statuses', { status: [200, '404'] }],
    [
      'null for every expectation',
      { status: null, headers: null, bodyContains: null, json: null, jsonExists: null, maxMs: null, certificateDays: null },
    ],
    [
      'an empty string for every expectation',
      { status: '', headers: '', contentType: '', bodyContains: '', bodyMatches: '', jsonSchema: '' },
    ],
    ['one expression for a list', { jsonExists: 'items[0].id' }],
    ['JSON text for maps and lists', { json: '{"items[0].id":1}', jsonExists: '["items[0].name"]' }],
    ['null and text in a map of limits', { maxMs: { total: '20000', dns: null } }],
  ])('accepts %s', async (_what, expectations) => {
    for (const expected of [expectations, JSON.stringify(expectations)]) {
      const { structuredContent } = await client.callTool('test-endpoint', { url: items(), samples: '1', expect: expected });
      expect(structuredContent).toMatchObject({ ok: true });
    }
  });

  it('refuses an unknown limit and names the similar one', async () => {
    const { structuredContent } = await client.callTool('test-endpoint', { url: items(), expect: { maxMs: { totl: 5 } } });
    expect(structuredContent.error?.message).toContain('unknown argument "totl" in expect.maxMs');
    expect(structuredContent.error?.message).toContain('(similar: total)');
  });
});

describe('script of a skill', () => {
  it('treats null and an empty string as omitted, and reads text as the declared types', async () => {
    const { structuredContent } = await client.callTool('echo', { text: '', count: null, list: 'a', wait_for_previous: true });
    expect(structuredContent).toMatchObject({ ok: true, result: { text: 'none', count: 3, list: ['a'] } });
    expect((await client.callTool('echo', { count: '5' })).structuredContent).toMatchObject({ ok: true, result: { count: 5 } });
  });

  it('names the similar parameter for an unknown one', async () => {
    const { structuredContent } = await client.callTool('echo', { texts: 'a', count: 'many' });
    expect(structuredContent.error?.message).toContain('"texts" (similar: text)');
    expect(structuredContent.error?.message).toContain('count: must be integer, not "many"');
  });
});
