// needs: redis, openssl, proxies
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type RunningHttp, startHttp } from '../helpers/processes/executable.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';
import { type RunningProxy, startHaproxy } from '../helpers/servers/proxies.js';
import { documentedRights, type SecureRedis, startSecureRedis } from '../helpers/servers/secure-redis.js';
import { oauthErrorReply, startTokenServer, type TokenServer, tokenReply } from '../helpers/servers/token-server.js';
import { type Folder, makeFolder, manifest } from '../helpers/skill-folders.js';

const keyOf = { ann: `aim_0000000a_${randomBytes(32).toString('hex')}`, bob: `aim_0000000b_${randomBytes(32).toString('hex')}` };
const limit = { perSecond: 20, burst: 10 };
let redis: SecureRedis;
let api: HttpServer;
let tokens: TokenServer;
let folder: Folder;
let proxy: RunningProxy;
let nodes: readonly RunningHttp[] = [];
const limitedAt: number[] = [];
const clients: Client[] = [];

/** Three nodes with one configuration, behind haproxy. Their Redis has TLS, and an ACL user with the documented rights. */
beforeAll(async () => {
  redis = await startSecureRedis();
  await redis.command('ACL', 'SETUSER', 'node', 'on', '>secret', ...documentedRights);
  tokens = await startTokenServer();
  // Rotates: a refresh token is accepted once.
  tokens.respond = (form, _request, n) => {
    if (form.get('refresh_token') !== `refresh-${n - 1}`) return oauthErrorReply('invalid_grant');
    return tokenReply(n, { refresh_token: `refresh-${n}` });
  };
  api = await startHttpServer(({ url }, response, n) => {
    if (url === '/limited') limitedAt.push(performance.now());
    const cacheControl = url.startsWith('/equal') ? 'max-age=60' : 'no-store';
    const send = () => response.writeHead(200, { 'cache-control': cacheControl }).end(`response ${n}`);
    if (url === '/hang') return;
    setTimeout(send, url.startsWith('/equal') ? 300 : 0);
  });
  const common = { baseUrl: api.url, network: { allowLocal: true }, rateLimit: false, concurrency: false };
  const credentials = { tokenEndpoint: `${tokens.url}/token`, clientId: 'node', refreshToken: 'refresh-0' };
  const keys = Object.entries(keyOf).map(([name, key]) => {
    const sha256 = createHash('sha256').update(key).digest('hex');
    return { id: key.split('_')[1], name, sha256, scopes: ['call'], createdAt: new Date().toISOString() };
  });
  const config = (store: object) =>
    JSON.stringify({
      apis: {
        shop: { ...common, allow: { methods: ['GET', 'POST'] }, approve: { paths: ['POST /pay'] } },
        crm: { ...common, auth: { type: 'oauth2', grant: 'refresh-token', ...credentials } },
        limited: { ...common, rateLimit: limit, cache: false },
      },
      server: { auth: { keys: 'keys.json' } },
      store: { url: `rediss://node:secret@127.0.0.1:${redis.tlsPort}`, prefix: 'tools', encryptionKey: storeKey, ...store },
    });
  const storeKey = randomBytes(32).toString('base64');
  folder = makeFolder({
    'keys.json': JSON.stringify({ version: 1, keys }),
    'with-ca.json': config({ ca: `\${file:${redis.caFile}}` }),
    'without-ca.json': config({}),
    ...Object.fromEntries([0, 1, 2].map((n) => [`skills-${n}/noted/SKILL.md`, manifest('noted')])),
  });
  const startNode = (n: number, name: string) =>
    startHttp(['--config', join(folder.path, name), '--skills', join(folder.path, `skills-${n}`)], {
      env: { HOME: folder.path, NODE_EXTRA_CA_CERTS: name === 'with-ca.json' ? '' : redis.caFile },
    });
  nodes = await Promise.all([startNode(0, 'with-ca.json'), startNode(1, 'without-ca.json'), startNode(2, 'with-ca.json')]);
  const [port = 0, ...otherPorts] = nodes.map(({ url }) => Number(url.port));
  proxy = await startHaproxy({ port, otherPorts, readTimeoutMs: 20_000 });
});

afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
  await proxy.stop();
  await Promise.all(nodes.map((node) => node.stop()));
  await Promise.all([redis.close(), api.close(), tokens.close()]);
  folder.remove();
});

const toolResult = z.looseObject({ structuredContent: z.looseObject({ ok: z.boolean() }).optional(), resultType: z.unknown().optional() });
const message = z.looseObject({ result: toolResult });

/** Sends a message to a node, or through the proxy, and returns its result. */
async function post(url: URL, name: keyof typeof keyOf, body: string, more: Readonly<Record<string, string>> = {}) {
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...more };
  const response = await fetch(url, { method: 'POST', headers: { ...headers, authorization: `Bearer ${keyOf[name]}` }, body });
  const text = await response.text();
  return message.parse(JSON.parse(/^(?:data: )?(\{.*\})$/m.exec(text)?.[1] ?? 'null')).result;
}

const throughProxy = () => new URL('/mcp', proxy.origin);

async function call(args: Record<string, unknown>, url = throughProxy()): Promise<Record<string, unknown>> {
  const params = { name: 'call-api', arguments: args };
  return (await post(url, 'ann', JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }))).structuredContent ?? {};
}

interface Exchange {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Node that responded. */
  readonly node: string | null;
}

/** Connects a client of protocol 2026, and records its requests. */
async function connect(url: URL, onElicit: () => void): Promise<{ readonly client: Client; readonly exchanges: readonly Exchange[] }> {
  const exchanges: Exchange[] = [];
  const transport = new StreamableHTTPClientTransport(url, {
    requestInit: { headers: { authorization: `Bearer ${keyOf.ann}` } },
    async fetch(to, init) {
      const response = await fetch(to, init);
      const headers = Object.fromEntries(new Headers(init?.headers));
      exchanges.push({ body: String(init?.body ?? ''), headers, node: response.headers.get('x-node') });
      return response;
    },
  });
  const options = { capabilities: { elicitation: { form: {} } }, versionNegotiation: { mode: 'auto' as const } };
  const client = new Client({ name: 'test-client', version: '1.0.0' }, options);
  client.setRequestHandler('elicitation/create', () => {
    onElicit();
    return { action: 'accept', content: { approve: true } };
  });
  await client.connect(transport);
  clients.push(client);
  return { client, exchanges };
}

const requestsTo = (path: string) => api.requests.filter(({ url }) => url === path).length;

describe('three nodes behind a proxy that sends each request to another one', () => {
  it('asks the user once for an approval, and refuses its replay by the same caller and by another one', async () => {
    let asked = 0;
    const { client, exchanges } = await connect(throughProxy(), () => {
      asked += 1;
    });
    const order = { api: 'shop', path: '/pay', method: 'POST', body: { amount: 1 } };
    for (let n = 1; n <= 3; n += 1) {
      const { structuredContent } = await client.callTool({ name: 'call-api', arguments: order });
      expect([structuredContent, asked, requestsTo('/pay')]).toEqual([expect.objectContaining({ ok: true }), n, n]);
    }
    const calls = exchanges.filter(({ body }) => body.includes('"tools/call"'));
    // The question is from another node than the one that used the decision.
    expect(calls.map(({ node }) => node).filter((node, n, all) => node === all[n + 1])).toEqual([]);
    const { body = '', headers = {} } = calls.at(-1) ?? {};
    const { authorization: _, ...others } = headers;
    expect(body).toContain('approve.');
    for (const { url } of nodes) {
      for (const name of ['ann', 'bob'] as const) {
        const { structuredContent, resultType } = await post(url, name, body, others);
        // It is asked again.
        expect([structuredContent?.ok ?? false, resultType]).toEqual([false, 'input_required']);
      }
    }
    expect([asked, requestsTo('/pay')]).toEqual([3, 3]);
  });

  it('exchanges a refresh token once for calls on all nodes, and stores the new one encrypted', async () => {
    const results = await Promise.all([...nodes, ...nodes].map(({ url }) => call({ api: 'crm', path: '/customers' }, url)));
    expect(results.map(({ ok }) => ok)).toEqual(results.map(() => true));
    expect(tokens.forms).toHaveLength(1);
    const sent = api.requests.filter(({ url }) => url === '/customers').map(({ headers }) => headers.authorization);
    expect(new Set(sent)).toEqual(new Set(['Bearer access-1']));
    const [stored = ''] = z.array(z.string()).parse(await redis.command('KEYS', 'tools:1:token:*'));
    expect(await redis.command('GET', stored)).toMatch(/^v1\.[\w-]+\.[\w-]+$/);
  });

  it('sends one request for 90 equal GETs, and never more than the limit allows', async () => {
    const equal = await Promise.all(Array.from({ length: 90 }, () => call({ api: 'shop', path: '/equal' })));
    expect(new Set(equal.map(({ body }) => body)).size).toBe(1);
    expect(requestsTo('/equal')).toBe(1);
    const startedAt = performance.now();
    const limited = await Promise.all(Array.from({ length: 36 }, () => call({ api: 'limited', path: '/limited' })));
    expect(limited.map(({ ok }) => ok)).toEqual(limited.map(() => true));
    // A request can only be late.
    for (const [n, time] of limitedAt.entries())
      expect(n + 1).toBeLessThanOrEqual(limit.burst + (limit.perSecond * (time - startedAt)) / 1000 + 1);
  });

  it('notifies the subscriber of one node when a skill of another one changes', async () => {
    const [changed, other] = nodes;
    const { client } = await connect(other?.url ?? throughProxy(), () => undefined);
    let notified = 0;
    client.setNotificationHandler('notifications/resources/list_changed', () => {
      notified += 1;
    });
    await client.listen({ resourcesListChanged: true });
    writeFileSync(join(folder.path, 'skills-0/noted/more.md'), '# More\n');
    await expect.poll(() => notified, { timeout: 8000 }).toBeGreaterThan(0);
    expect(changed?.stderr()).not.toContain('shared store is away');
  });

  it('sends no write again whose node was killed while the request was in flight', async () => {
    const [, , killed] = nodes;
    const write = { api: 'shop', path: '/hang', method: 'POST', body: 'x', idempotencyKey: randomUUID() };
    const lost = call({ ...write, timeoutSeconds: 5 }, killed?.url).catch((error: Error) => error.message);
    await expect.poll(() => requestsTo('/hang')).toBe(1);
    killed?.child.kill('SIGKILL');
    expect(await lost).toBe('fetch failed');
    const retried = await call({ ...write, timeoutSeconds: 1 }, nodes[0]?.url);
    expect(retried).toMatchObject({ ok: false, error: { code: 'deadline-exceeded', outcome: 'not-sent' } });
    expect(requestsTo('/hang')).toBe(1);
    expect(await call({ api: 'shop', path: '/items' }, nodes[1]?.url)).toMatchObject({ ok: true });
  });
});
