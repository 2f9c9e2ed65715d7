import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as NewClient, StreamableHTTPClientTransport as NewHttp } from '@modelcontextprotocol/client';
import { StdioClientTransport as NewStdio } from '@modelcontextprotocol/client/stdio';
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as OldStdio } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { executable, startHttp } from '../helpers/processes/executable.js';
import { connectTo } from '../helpers/processes/mcp-clients.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

type Answer = { action: 'accept'; content: { approve: boolean } } | { action: 'decline' } | { action: 'cancel' };

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

interface Asking {
  call(args: Record<string, unknown>): Promise<z.infer<typeof result>>;
  close(): Promise<void>;
}

const args = ['--config', config, '--log-level', 'silent'];
const env = { SHOP_TOKEN: token, PATH: process.env.PATH ?? '', HOME: folder };
const me = { name: 'approving-host', version: '1.0.0' };
const stdio = { command: process.execPath, args: [executable, ...args], env, stderr: 'ignore' as const };

async function oldClient(onAsk: ((message: string) => Promise<Answer>) | undefined, transport: OldStdio): Promise<Asking> {
  const client = new OldClient(me, { capabilities: onAsk === undefined ? {} : { elicitation: {} } });
  if (onAsk !== undefined) client.setRequestHandler(ElicitRequestSchema, ({ params }) => onAsk(params.message));
  await client.connect(transport);
  return {
    call: async (input) => result.parse(await client.callTool({ name: 'call-api', arguments: input })),
    close: () => client.close(),
  };
}

async function newClient(onAsk: ((message: string) => Promise<Answer>) | undefined, transport: NewStdio | NewHttp): Promise<Asking> {
  const client = new NewClient(me, {
    capabilities: onAsk === undefined ? {} : { elicitation: { form: {} } },
    versionNegotiation: { mode: 'auto' },
  });
  if (onAsk !== undefined) client.setRequestHandler('elicitation/create', ({ params }) => onAsk(params.message));
  await client.connect(transport);
  return {
    call: async (input) => result.parse(await client.callTool({ name: 'call-api', arguments: input })),
    close: () => client.close(),
  };
}

const kinds = {
  'v1 stdio': async (onAsk: ((message: string) => Promise<Answer>) | undefined) => oldClient(onAsk, new OldStdio(stdio)),
  'v2 stdio': async (onAsk: ((message: string) => Promise<Answer>) | undefined) => newClient(onAsk, new NewStdio(stdio)),
  'v2 HTTP': async (onAsk: ((message: string) => Promise<Answer>) | undefined) => {
    const server = await startHttp(args, { env });
    const client = await newClient(onAsk, new NewHttp(server.url));
    return { ...client, close: () => client.close().finally(server.stop) };
  },
  // Nothing can be asked of it: without a session there is no way back to the host.
  'v1 HTTP': async () => {
    const server = await startHttp(args, { env });
    const client = await connectTo('v1 HTTP', server);
    return {
      call: async (input: Record<string, unknown>) => result.parse(await client.callTool('call-api', input)),
      close: () => client.close().finally(server.stop),
    };
  },
};

const order = { api: 'shop', path: '/orders', method: 'POST', body: { item: 'tea' } };

describe.each(['v1 stdio', 'v2 stdio', 'v2 HTTP'] as const)('%s: a request that needs an approval', (kind) => {
  const asked: string[] = [];
  let answer: Answer;
  let client: Asking;

  beforeAll(async () => {
    client = await kinds[kind](async (message) => {
      asked.push(message);
      return answer;
    });
  });
  afterAll(() => client.close());
  beforeEach(() => {
    asked.length = 0;
    answer = { action: 'accept', content: { approve: true } };
  });

  it('is shown as it will go out, and sent once after a yes', async () => {
    const before = api.requests.length;
    const { structuredContent } = await client.call(order);
    expect(structuredContent).toMatchObject({ ok: true, status: 201 });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(`POST ${api.url}/v1/orders`);
    expect(asked[0]).toContain('authorization: [credential]');
    expect(asked[0]).toContain('content-type: application/json');
    expect(asked[0]).toMatch(/body: 14 bytes, SHA-256 [0-9a-f]{64}/);
    expect(asked[0]).toContain(String.raw`{\"item\":\"tea\"}`);
    expect(asked[0]).not.toContain(token);
    const sent = api.requests.slice(before);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ method: 'POST', headers: { authorization: `Bearer ${token}` } });
  });

  it('is asked about again the next time', async () => {
    await client.call(order);
    await client.call(order);
    expect(asked).toHaveLength(2);
  });

  it.each<[string, Answer]>([
    ['no', { action: 'accept', content: { approve: false } }],
    ['decline', { action: 'decline' }],
    ['cancel', { action: 'cancel' }],
  ])('is not sent after: %s', async (_what, said) => {
    answer = said;
    const before = api.requests.length;
    const { isError, structuredContent } = await client.call(order);
    expect(isError).toBe(true);
    expect(structuredContent).toMatchObject({ ok: false, error: { code: 'approval-declined', outcome: 'not-sent' } });
    expect(api.requests).toHaveLength(before);
  });

  it('follows no redirect, which nobody was asked about', async () => {
    const before = api.requests.length;
    const { structuredContent } = await client.call({ ...order, path: '/moved' });
    expect(structuredContent.error?.code).toBe('redirect-blocked');
    expect(api.requests.slice(before).map(({ url }) => url)).toEqual(['/v1/moved']);
  });

  it('by its path is asked about too, in other spellings of it as well', async () => {
    for (const path of ['/orders/7/danger', '/orders/7/%64anger', '/orders/7//DANGER/']) {
      await client.call({ api: 'shop', path });
    }
    expect(asked).toHaveLength(3);
  });

  it('is not asked about when it needs none, is refused, or only explained', async () => {
    expect((await client.call({ api: 'shop', path: '/orders' })).structuredContent.ok).toBe(true);
    expect((await client.call({ ...order, path: '/secret/x' })).structuredContent.error?.code).toBe('path-not-allowed');
    const { structuredContent } = await client.call({ ...order, dryRun: true });
    expect(structuredContent).toMatchObject({
      ok: true,
      plan: { verdict: 'It would go out once the user has approved it.', credential: 'bearer token', request: { method: 'POST' } },
    });
    expect(JSON.stringify(structuredContent)).not.toContain(token);
    expect(asked).toEqual([]);
  });
});

describe.each(['v1 stdio', 'v2 stdio', 'v2 HTTP', 'v1 HTTP'] as const)('%s: a host that can not ask', (kind) => {
  let client: Asking;
  afterEach(() => client.close());

  it('gets a refusal with the way to allow it', async () => {
    client = await kinds[kind](undefined);
    const before = api.requests.length;
    const { isError, structuredContent } = await client.call(order);
    expect(isError).toBe(true);
    expect(structuredContent.error).toMatchObject({ code: 'approval-required', outcome: 'not-sent' });
    expect(structuredContent.error?.hint).toContain('approve in the configuration file');
    expect(api.requests).toHaveLength(before);
  });
});
