import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as NewClient, StreamableHTTPClientTransport as NewHttp } from '@modelcontextprotocol/client';
import { StdioClientTransport as NewStdio } from '@modelcontextprotocol/client/stdio';
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as OldStdio } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as OldHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport as OldTransport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { executable, startHttp } from '../helpers/processes/executable.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

type Decision = { action: 'accept'; content: { approve: boolean } } | { action: 'decline' } | { action: 'cancel' };

const result = z.looseObject({
  isError: z.boolean().optional(),
  structuredContent: z.looseObject({
    ok: z.boolean(),
    status: z.int().optional(),
    error: z.looseObject({ code: z.string(), outcome: z.string(), hint: z.string() }).optional(),
    plan: z.looseObject({}).optional(),
  }),
});

const token = 's3cret-token-of-the-shop';
const folder = mkdtempSync(join(tmpdir(), 'approval-'));
const config = join(folder, 'config.yaml');
let api: HttpServer;

beforeAll(async () => {
  api = await startHttpServer((request, response) => {
    if (request.url === '/v1/moved') response.writeHead(307, { location: '/v1/orders?moved' }).end();
    else if (request.url === '/v1/busy') response.writeHead(503, { 'retry-after': '0' }).end();
    else if (request.url === '/v1/unauthorized') response.writeHead(401).end();
    else response.writeHead(201, { 'content-type': 'application/json' }).end('{"done":true}');
  });
  writeFileSync(
    config,
    `apis:
  shop:
    baseUrl: ${api.url}/v1
    auth: { type: bearer, token: "\${env:SHOP_TOKEN}" }
    allow: { methods: [GET, POST, DELETE] }
    deny: { paths: ["/secret/**"] }
    approve: { methods: [POST], paths: ["/orders/*/danger"] }
`,
  );
});

afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

interface HostClient {
  call(args: Record<string, unknown>): Promise<z.infer<typeof result>>;
  close(): Promise<void>;
}

const args = ['--config', config, '--log-level', 'silent'];
const env = { SHOP_TOKEN: token, PATH: process.env.PATH ?? '', HOME: folder };
const clientInfo = { name: 'approving-host', version: '1.0.0' };
const stdio = { command: process.execPath, args: [executable, ...args], env, stderr: 'ignore' as const };

async function oldClient(onElicit: ((message: string) => Promise<Decision>) | undefined, transport: OldTransport): Promise<HostClient> {
  const client = new OldClient(clientInfo, { capabilities: onElicit === undefined ? {} : { elicitation: {} } });
  if (onElicit !== undefined) client.setRequestHandler(ElicitRequestSchema, ({ params }) => onElicit(params.message));
  await client.connect(transport);
  return {
    call: async (input) => result.parse(await client.callTool({ name: 'call-api', arguments: input })),
    close: () => client.close(),
  };
}

async function newClient(
  onElicit: ((message: string) => Promise<Decision>) | undefined,
  transport: NewStdio | NewHttp,
): Promise<HostClient> {
  const client = new NewClient(clientInfo, {
    capabilities: onElicit === undefined ? {} : { elicitation: { form: {} } },
    versionNegotiation: { mode: 'auto' },
  });
  if (onElicit !== undefined) client.setRequestHandler('elicitation/create', ({ params }) => onElicit(params.message));
  await client.connect(transport);
  return {
    call: async (input) => result.parse(await client.callTool({ name: 'call-api', arguments: input })),
    close: () => client.close(),
  };
}

const hosts = {
  'v1 stdio': async (onElicit: ((message: string) => Promise<Decision>) | undefined) => oldClient(onElicit, new OldStdio(stdio)),
  'v2 stdio': async (onElicit: ((message: string) => Promise<Decision>) | undefined) => newClient(onElicit, new NewStdio(stdio)),
  'v2 HTTP': async (onElicit: ((message: string) => Promise<Decision>) | undefined) => {
    const server = await startHttp(args, { env });
    const client = await newClient(onElicit, new NewHttp(server.url));
    return { ...client, close: () => client.close().finally(server.stop) };
  },
  'v1 HTTP': async (onElicit: ((message: string) => Promise<Decision>) | undefined) => {
    const server = await startHttp(args, { env });
    const transport = new OldHttp(server.url);
    // Its type has an optional session id that can be undefined, unlike the interface that it implements.
    const client = await oldClient(onElicit, transport as OldTransport);
    return { ...client, close: () => client.close().finally(server.stop) };
  },
};

const order = { api: 'shop', path: '/orders', method: 'POST', body: { item: 'tea' } };

describe.each(['v1 stdio', 'v2 stdio', 'v1 HTTP', 'v2 HTTP'] as const)('approval over %s', (kind) => {
  const messages: string[] = [];
  let decision: Decision;
  let client: HostClient;

  beforeAll(async () => {
    client = await hosts[kind](async (message) => {
      messages.push(message);
      return decision;
    });
  });
  afterAll(() => client.close());
  beforeEach(() => {
    messages.length = 0;
    decision = { action: 'accept', content: { approve: true } };
  });

  it('shows the exact request to the user, and sends it once after approval', async () => {
    const before = api.requests.length;
    const { structuredContent } = await client.call(order);
    expect(structuredContent).toMatchObject({ ok: true, status: 201 });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`POST ${api.url}/v1/orders`);
    expect(messages[0]).toContain('authorization: [credential]');
    expect(messages[0]).toContain('content-type: application/json');
    expect(messages[0]).toMatch(/\b14 bytes\b.*\b[0-9a-f]{64}\b/);
    expect(messages[0]?.split('\n')).toContain('{"item":"tea"}');
    expect(messages[0]).not.toContain(token);
    const sent = api.requests.slice(before);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ method: 'POST', headers: { authorization: `Bearer ${token}` } });
  });

  it.each([
    ['a replacement character', { note: '\ufffd', amount: 1_000_000 }],
    ['a control character that JSON does not escape', { note: '\u0085\u009b', amount: 1_000_000 }],
    ['400 spaces first', { note: ' '.repeat(400), amount: 1_000_000 }],
    ['100,000 characters first', { note: 'x'.repeat(100_000), amount: 1_000_000 }],
  ])('shows the end of a body with %s', async (_what, body) => {
    await client.call({ ...order, body });
    expect(messages[0]).toContain('"amount":1000000}');
  });

  it('shows bytes that are not text as base64', async () => {
    const body = Buffer.from([0xff, 0xfe, 0x00, 0x41]).toString('latin1');
    await client.call({ ...order, headers: { 'content-type': 'application/octet-stream' }, body });
    expect(messages[0]).toContain(`${Buffer.from(body).byteLength} bytes`);
  });

  it('shows a text with bidirectional, zero-width and line break characters in one line, escaped', async () => {
    await client.call({ ...order, headers: { 'content-type': 'text/plain' }, body: 'a\u202eb\u200bc\r\nPOST /other\u{e0041}\u3164' });
    expect(messages[0]?.split('\n')).toContain('a\\u{202e}b\\u{200b}c\\u{d}\\u{a}POST /other\\u{e0041}\\u{3164}');
  });

  it('shows the idempotency key, and requires a new approval for another key', async () => {
    await client.call({ ...order, idempotencyKey: 'chosen-by-the-agent' });
    expect(messages[0]).toContain('chosen-by-the-agent');
    await client.call({ ...order, idempotencyKey: 'another-key' });
    expect(messages).toHaveLength(2);
  });

  it('sends an approved request once, even if the API declares that it may be retried', async () => {
    const before = api.requests.length;
    const { structuredContent } = await client.call({ ...order, path: '/busy' });
    expect(structuredContent).toMatchObject({ ok: false, status: 503 });
    expect(api.requests).toHaveLength(before + 1);
    expect(messages).toHaveLength(1);
  });

  it('sends an approved request once, even if its token is rejected', async () => {
    const before = api.requests.length;
    await client.call({ ...order, path: '/unauthorized' });
    expect(api.requests).toHaveLength(before + 1);
  });

  it('requires a new approval for a repeated request', async () => {
    await client.call(order);
    await client.call(order);
    expect(messages).toHaveLength(2);
  });

  it.each<[string, Decision]>([
    ['accepts with approve: false', { action: 'accept', content: { approve: false } }],
    ['declines', { action: 'decline' }],
    ['cancels', { action: 'cancel' }],
  ])('sends nothing if the user %s', async (_what, negative) => {
    decision = negative;
    const before = api.requests.length;
    const { isError, structuredContent } = await client.call(order);
    expect(isError).toBe(true);
    expect(structuredContent).toMatchObject({ ok: false, error: { code: 'approval-declined', outcome: 'not-sent' } });
    expect(api.requests).toHaveLength(before);
  });

  it('follows no redirect of an approved request, because the user did not approve the redirect', async () => {
    const before = api.requests.length;
    const { structuredContent } = await client.call({ ...order, path: '/moved' });
    expect(structuredContent.error?.code).toBe('redirect-blocked');
    expect(api.requests.slice(before).map(({ url }) => url)).toEqual(['/v1/moved']);
  });

  it('requires approval of a path in approve.paths, including its other spellings', async () => {
    for (const path of ['/orders/7/danger', '/orders/7/%64anger', '/orders/7//DANGER/']) {
      await client.call({ api: 'shop', path });
    }
    expect(messages).toHaveLength(3);
  });

  it('asks for no approval if the request needs none, is denied, or is a dry run', async () => {
    expect((await client.call({ api: 'shop', path: '/orders' })).structuredContent.ok).toBe(true);
    expect((await client.call({ ...order, path: '/secret/x' })).structuredContent.error?.code).toBe('path-not-allowed');
    const { structuredContent } = await client.call({ ...order, dryRun: true });
    expect(structuredContent).toMatchObject({
      ok: true,
      plan: { policy: expect.stringContaining('approve.methods'), credential: 'bearer token', request: { method: 'POST' } },
    });
    expect(JSON.stringify(structuredContent)).not.toContain(token);
    expect(messages).toEqual([]);
  });
});

describe.each(['v1 stdio', 'v2 stdio', 'v2 HTTP', 'v1 HTTP'] as const)('host without elicitation over %s', (kind) => {
  let client: HostClient;
  afterEach(() => client.close());

  it('refuses a request that requires approval if the host cannot ask its user, and names the option approve', async () => {
    client = await hosts[kind](undefined);
    const before = api.requests.length;
    const { isError, structuredContent } = await client.call(order);
    expect(isError).toBe(true);
    expect(structuredContent.error).toMatchObject({ code: 'approval-required', outcome: 'not-sent' });
    expect(structuredContent.error?.hint).toMatch(/\bapprove\b/);
    expect(api.requests).toHaveLength(before);
  });
});
