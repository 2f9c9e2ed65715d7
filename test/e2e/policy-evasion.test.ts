import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type McpClient } from '../helpers/processes/mcp-clients.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

const folder = mkdtempSync(join(tmpdir(), 'evasion-'));
let api: HttpServer;
let client: McpClient;

beforeAll(async () => {
  api = await startHttpServer((_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  const config = join(folder, 'config.yaml');
  writeFileSync(
    config,
    `apis:
  shop:
    baseUrl: ${api.url}/v1
    allow: { methods: [GET, POST] }
    deny: { paths: ["//ADMIN/**", "/caf%C3%A9"] }
    approve: { paths: ["/%6Frders/**"] }
    idempotency: false
    rateLimit: false
`,
  );
  client = await connect('v2 stdio', ['--allow-local', '--config', config]);
});

afterAll(async () => {
  await client.close();
  await api.close();
  rmSync(folder, { recursive: true });
});

type Arguments = Record<string, unknown>;
const form = 'application/x-www-form-urlencoded';

describe.each(['call-api', 'test-endpoint'])('the policy in %s', (tool) => {
  it.each<[string, Arguments | ((url: string) => Arguments), string]>([
    ['a denied path of a pattern in another spelling', { path: '/admin/x' }, 'path-not-allowed'],
    ['a denied path in another spelling', { path: '/%2561dmin/x' }, 'path-not-allowed'],
    ['a denied path in another normal form', { path: '/cafe%CC%81' }, 'path-not-allowed'],
    ['a path that requires approval', { path: '/orders/1' }, 'approval-required'],
    [
      'a method in a form',
      { path: '/a', method: 'POST', headers: { 'Content-Type': form }, body: 'a=1;.METHOD=DELETE' },
      'method-not-allowed',
    ],
    ['a method in JSON', { path: '/a', method: 'POST', body: { _method: 'DELETE' } }, 'method-not-allowed'],
    ['a method in a header', { path: '/a', method: 'POST', headers: { x_http_method_override: 'DELETE' } }, 'method-not-allowed'],
    ['a method in the query', { path: '/a?b=1;_method=DELETE' }, 'method-not-allowed'],
    ['a header with another target', { path: '/a', headers: { X_Rewrite_Url: '/v1/admin/x' } }, 'invalid-header'],
    ['a header that frames the message', { path: '/a', method: 'POST', body: 'x', headers: { content_length: '0' } }, 'invalid-header'],
    ['an idempotency key in a header', { path: '/a', method: 'POST', headers: { idempotency_key: 'k' } }, 'invalid-header'],
    ['the base URL in another spelling', (url) => ({ url: `${url}/%76%31/admin/x` }), 'path-not-allowed'],
    ['another name of the server', (url) => ({ url: `${url.replace('127.0.0.1', 'localhost')}/v1/admin/x` }), 'path-not-allowed'],
  ])('refuses %s and sends nothing', async (_what, args, code) => {
    const target = typeof args === 'function' ? args(api.url) : { api: 'shop', ...args };
    const { structuredContent } = await client.callTool(tool, target);
    expect(structuredContent.error?.code).toBe(code);
    expect(api.requests).toHaveLength(0);
  });
});
