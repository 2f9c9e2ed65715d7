import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as OldHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport as OldTransport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Caller } from '../../src/callers/caller.js';
import { systemClock } from '../../src/runtime/clock.js';
import { sharedClaims } from '../../src/server/claims.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';
import { type RunningNode, startNode } from '../helpers/servers/nodes.js';
import { type Folder, makeFolder, manifest } from '../helpers/skill-folders.js';
import { holdsWithin } from '../helpers/until.js';

const callers = {
  ann: { id: 'key:ann', name: 'Ann', scopes: ['call'] },
  bob: { id: 'https://issuer.example bob', scopes: ['call'] },
  guest: { id: 'key:guest', scopes: ['call'], apis: ['shop'] },
  runner: { id: 'key:runner', scopes: ['call'], apis: ['shop'], skills: ['waiting'] },
  reader: { id: 'key:reader', scopes: ['call'], skills: [] },
} as const satisfies Record<string, Caller>;
type Name = keyof typeof callers;

const message = z.looseObject({
  result: z.looseObject({ structuredContent: z.looseObject({ ok: z.boolean() }).optional() }).optional(),
  error: z.looseObject({ code: z.int() }).optional(),
});

const slow: ServerResponse[] = [];
let api: HttpServer;
let folder: Folder;
let nodes: readonly [RunningNode, RunningNode];

beforeAll(async () => {
  api = await startHttpServer(({ method, url }, response, n) => {
    const { pathname } = new URL(url, 'http://api');
    if (pathname.startsWith('/shop/slow')) slow.push(response);
    else if (pathname === '/crm/fail') response.writeHead(503).end();
    else if (method === 'POST') response.writeHead(201).end(`order ${n}`);
    else if (pathname === '/shop/big') response.end('x'.repeat(100_000));
    else setTimeout(() => response.writeHead(200, { 'cache-control': 'max-age=60' }).end(`response ${n}`), 20);
  });
  const script = ['scripts:', '  wait:', '    path: wait.sh', '    args: ["{file}"]', '    timeout: 20', '    parameters:'];
  const parameter = ['      file:', '        type: string', '        required: true'];
  folder = makeFolder({
    'skills/waiting/SKILL.md': manifest('waiting', ...script, ...parameter),
    'skills/waiting/wait.sh': '#!/bin/sh\n: > "$1.started"\nwhile [ ! -e "$1" ]; do sleep 0.02; done\n',
  });
  const common = { network: { allowLocal: true }, retry: { attempts: 1 } };
  const shop = { ...common, baseUrl: `${api.url}/shop`, rateLimit: { perSecond: 10, burst: 20 }, approve: { paths: ['POST /pay'] } };
  const apis = { shop, crm: { ...common, baseUrl: `${api.url}/crm`, allow: { methods: ['GET' as const] } } };
  // What nodes of one configuration share.
  const store = createMemoryStore({ clock: systemClock });
  const approvals = { keys: [randomBytes(32)], claims: sharedClaims(store), replies: store };
  const start = () => startNode({ apis, callers, skills: join(folder.path, 'skills'), approvals });
  nodes = [await start(), await start()];
});

afterAll(async () => {
  for (const response of slow) response.destroy();
  await Promise.all(nodes.map((node) => node.close()));
  await api.close();
  folder.remove();
});

/** Sends an MCP request as a caller, without a session. */
async function send(name: Name, method: string, params: Record<string, unknown>, signal?: AbortSignal) {
  const response = await fetch(nodes[0].url, {
    method: 'POST',
    headers: { authorization: `Bearer ${name}`, 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    ...(signal && { signal }),
  });
  const text = await response.text();
  return message.parse(JSON.parse(/^(?:data: )?(\{.*\})$/m.exec(text)?.[1] ?? 'null'));
}

async function call(name: Name, tool: string, args: Record<string, unknown>, signal?: AbortSignal): Promise<Record<string, unknown>> {
  const { result } = await send(name, 'tools/call', { name: tool, arguments: args }, signal);
  return result?.structuredContent ?? {};
}

const get = (name: Name, path: string, more: object = {}, signal?: AbortSignal) =>
  call(name, 'call-api', { api: 'shop', path, ...more }, signal);

describe('two callers of one server', () => {
  beforeEach(() => {
    slow.length = 0;
  });

  it('serves a quick call of one behind 120 slow calls of the other, none of which ends', async () => {
    const stop = new AbortController();
    let ended = 0;
    const count = () => {
      ended += 1;
    };
    const waiting = Array.from({ length: 120 }, (_, n) => get('ann', `/slow/${n}`, {}, stop.signal).then(count, count));
    try {
      expect(await holdsWithin(10_000, () => slow.length === 12)).toBe(true);
      const startedAt = performance.now();
      expect(await get('bob', '/quick')).toMatchObject({ ok: true });
      // In one line of 100 calls, the token of this one would come after 10 s.
      expect(performance.now() - startedAt).toBeLessThan(5000);
      // A slot is free that the other may not hold.
      expect([ended, slow.length]).toEqual([0, 12]);
    } finally {
      stop.abort();
      await Promise.all(waiting);
    }
  });

  it('shares neither cached responses nor requests in flight', async () => {
    const before = api.requests.length;
    const bodies = await Promise.all((['ann', 'bob', 'ann', 'bob'] as const).map(async (name) => (await get(name, '/me')).body));
    expect(bodies[0]).toBe(bodies[2]);
    expect(bodies[1]).toBe(bodies[3]);
    expect(bodies[0]).not.toBe(bodies[1]);
    expect([(await get('ann', '/me')).body, (await get('bob', '/me')).body]).toEqual([bodies[0], bodies[1]]);
    expect(api.requests.length - before).toBe(2);
  });

  it('replays an idempotency key only to the caller that used it', async () => {
    const order = { method: 'POST', body: { item: 1 }, idempotencyKey: 'order-1' };
    const [ann, bob] = [await get('ann', '/orders', order), await get('bob', '/orders', order)];
    expect([ann.status, bob.status]).toEqual([201, 201]);
    expect(ann.body).not.toBe(bob.body);
    expect([(await get('ann', '/orders', order)).body, (await get('bob', '/orders', order)).body]).toEqual([ann.body, bob.body]);
  });

  it('reads stored responses and baselines of the same caller only', async () => {
    const { id } = z.object({ id: z.string() }).parse((await get('ann', '/big')).stored);
    const uri = `response://${id}`;
    expect(await call('bob', 'read-response', { id })).toMatchObject({ ok: false, error: { code: 'response-not-found' } });
    expect((await send('bob', 'resources/read', { uri })).error).toBeDefined();
    expect(await call('ann', 'read-response', { id })).toMatchObject({ ok: true });
    expect((await send('ann', 'resources/read', { uri })).error).toBeUndefined();
    const note = async (name: Name) => {
      const { baseline } = await call(name, 'test-endpoint', { api: 'shop', path: '/tested', baseline: 'nightly' });
      return z.object({ note: z.string() }).parse(baseline).note;
    };
    expect([await note('ann'), await note('bob')]).toEqual(Array(2).fill(expect.stringContaining('Baseline saved')));
    expect(await note('ann')).toContain('Compared');
  });

  it('shows and permits a restricted caller only its APIs, in tools, completion and hints', async () => {
    const before = api.requests.length;
    const names = async (name: Name) => z.array(z.object({ name: z.string() })).parse((await call(name, 'list-apis', {})).apis);
    expect([await names('guest'), (await names('bob')).length]).toEqual([[{ name: 'shop' }], 2]);
    for (const target of [
      { api: 'crm', path: '/x' },
      { url: `${api.url}/crm/x` },
      { url: `${api.url}/%63rm/x` },
      { url: `${api.url}/x` },
    ]) {
      const results = [await call('guest', 'call-api', target), await call('guest', 'test-endpoint', target)];
      const { code, text } = { code: 'api' in target ? 'unknown-api' : 'host-not-allowed', text: JSON.stringify(results) };
      expect(results).toEqual(Array(2).fill(expect.objectContaining({ ok: false, error: expect.objectContaining({ code }) })));
      expect(text.replaceAll(/"url":"[^"]*"|named \\"crm\\"/g, '')).not.toContain('crm');
    }
    expect(api.requests.length).toBe(before);
    expect(await call('guest', 'call-api', { url: `${api.url}/shop/mine` })).toMatchObject({ ok: true });
    const completion = async (name: Name) => {
      const ref = { type: 'ref/prompt', name: 'waiting' };
      return (await send(name, 'completion/complete', { ref, argument: { name: 'api', value: '' } })).result?.completion;
    };
    expect([await completion('guest'), await completion('bob')]).toMatchObject([{ values: ['shop'] }, { values: ['shop', 'crm'] }]);
  });

  it('offers scripts to a caller of some APIs only if its key names their skill, because a script can connect to any API', async () => {
    const tools = z.array(z.looseObject({ name: z.string() }));
    const file = join(folder.path, 'permitted');
    writeFileSync(file, '');
    const uses = async (name: Name) => {
      const listed = tools.parse((await send(name, 'tools/list', {})).result?.tools).some((tool) => tool.name === 'wait');
      const params = { name: 'wait', arguments: { file } };
      // With a member of the protocol, the SDK serves the call.
      const calls = [
        await send(name, 'tools/call', params),
        await send(name, 'tools/call', { ...params, _meta: { 'io.modelcontextprotocol/related-task': { taskId: 't' } } }),
      ];
      return [listed, ...calls.map(({ result, error }) => error?.code ?? result?.structuredContent?.ok)];
    };
    expect(await uses('runner')).toEqual([true, true, true]);
    for (const name of ['guest', 'reader'] as const) expect(await uses(name)).toEqual([false, -32_602, -32_602]);
    expect(await uses('bob')).toEqual([true, true, true]);
  });

  it('opens one circuit for all callers, because the API is the same', async () => {
    for (let n = 0; n < 5; n += 1) await call('ann', 'call-api', { api: 'crm', path: '/fail' });
    const before = api.requests.length;
    expect(await call('bob', 'call-api', { api: 'crm', path: '/other' })).toMatchObject({ error: { code: 'circuit-open' } });
    expect(api.requests.length).toBe(before);
  });

  it('runs a script of one caller while the other has all the slots that it may have', async () => {
    const file = (name: string) => join(folder.path, name);
    const started = (name: string) => holdsWithin(5000, () => existsSync(file(`${name}.started`)));
    const [first, second] = ['a1', 'a2'].map((name) => call('ann', 'wait', { file: file(name) }));
    await Promise.race([started('a1'), started('a2')]);
    const other = call('bob', 'wait', { file: file('b1') });
    await started('b1');
    expect(['a1', 'a2'].filter((name) => existsSync(file(`${name}.started`)))).toHaveLength(1);
    for (const name of ['a1', 'a2', 'b1']) writeFileSync(file(name), '');
    expect(await Promise.all([first, second, other])).toMatchObject(Array(3).fill({ ok: true }));
  });

  it('names the caller in the log line of a call, by its name or its id, and no token', async () => {
    await get('ann', '/logged');
    await get('bob', '/logged');
    const logged = nodes[0].log.filter(({ fields }) => String(fields.url).endsWith('/logged'));
    expect(logged.map(({ fields }) => fields.caller)).toEqual(['Ann', 'https://issuer.example bob']);
    expect(JSON.stringify(nodes[0].log)).not.toMatch(/Bearer/);
  });
});

describe('approval behind a load balancer', () => {
  const pay = { api: 'shop', path: '/pay', method: 'POST', body: { amount: 1 } };
  const sent = () => api.requests.filter(({ url }) => url === '/shop/pay').length;
  let turns = 0;
  let asked = 0;
  /** The last request with a decision of the user. */
  let decided: { readonly body: string; readonly headers: Headers } | undefined;

  /** Connects a client whose requests reach both nodes in turn. */
  async function connect(name: Name, onQuestion: () => void = () => undefined): Promise<Client> {
    const client = new Client(
      { name: 'approving-host', version: '1.0.0' },
      { capabilities: { elicitation: { form: {} } }, versionNegotiation: { mode: 'auto' } },
    );
    client.setRequestHandler('elicitation/create', () => {
      asked += 1;
      onQuestion();
      return { action: 'accept', content: { approve: true } };
    });
    const balanced: typeof fetch = (_input, init) => {
      turns += 1;
      if (typeof init?.body === 'string' && init.body.includes('inputResponses'))
        decided = { body: init.body, headers: new Headers(init.headers) };
      return fetch(nodes[turns % 2 === 0 ? 0 : 1].url, init);
    };
    const requestInit = { headers: { authorization: `Bearer ${name}` } };
    await client.connect(new StreamableHTTPClientTransport(nodes[0].url, { fetch: balanced, requestInit }));
    return client;
  }

  it('asks the user once, whichever node decides, and refuses a replay and another caller', async () => {
    const client = await connect('ann');
    for (const count of [1, 2]) {
      expect((await client.callTool({ name: 'call-api', arguments: pay })).structuredContent).toMatchObject({ ok: true, status: 201 });
      expect([asked, sent()]).toEqual([count, count]);
    }
    await client.close();
    if (decided === undefined) throw new Error('no decision was sent');
    const { body, headers } = decided;
    for (const name of ['ann', 'bob', 'ann']) {
      headers.set('authorization', `Bearer ${name}`);
      for (const { url } of nodes)
        expect(await (await fetch(url, { method: 'POST', headers, body })).text()).toMatch(/approve\.|input_required/);
    }
    expect(sent()).toBe(2);
  });

  it('asks a client of 2025 in the response to its call, and takes its reply on the other node, from the same caller only', async () => {
    const before = sent();
    const questions: unknown[] = [];
    const replies: { readonly body: string; readonly status: number }[] = [];
    const client = new OldClient({ name: 'approving-host', version: '1.0.0' }, { capabilities: { elicitation: {} } });
    client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
      questions.push(params);
      return { action: 'accept', content: { approve: true } };
    });
    const balanced: typeof fetch = async (_input, init) => {
      const body = typeof init?.body === 'string' ? init.body : '';
      if (!body.includes('"approve":true')) return fetch(nodes[0].url, init);
      // The session and the id of the question are those of another caller.
      const forged = await fetch(nodes[0].url, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init?.headers)), authorization: 'Bearer bob' },
      });
      const response = await fetch(nodes[1].url, init);
      replies.push({ body, status: forged.status }, { body, status: response.status });
      return response;
    };
    const requestInit = { headers: { authorization: 'Bearer ann' } };
    await client.connect(new OldHttp(nodes[0].url, { fetch: balanced, requestInit }) as OldTransport);
    let progressed = 0;
    const options = {
      onprogress: () => {
        progressed += 1;
      },
    };
    const { structuredContent } = await client.callTool({ name: 'call-api', arguments: pay }, undefined, options);
    expect(structuredContent).toMatchObject({ ok: true, status: 201 });
    expect(questions).toMatchObject([
      { message: expect.stringContaining(`POST ${api.url}/shop/pay`), requestedSchema: { type: 'object' } },
    ]);
    expect(replies.map(({ status }) => status)).toEqual([202, 202]);
    expect(sent()).toBe(before + 1);
    await client.close();
    expect(progressed).toBe(0);
  });

  it('asks nobody if the session is not one of the caller, and sends nothing if the client closes the call or responds with an error', async () => {
    const before = sent();
    const capabilities = { elicitation: {} };
    const hello = { protocolVersion: '2025-11-25', capabilities, clientInfo: { name: 'raw', version: '1' } };
    const post = (name: Name, body: unknown, session: string, signal?: AbortSignal) =>
      fetch(nodes[0].url, {
        method: 'POST',
        headers: {
          ...{ authorization: `Bearer ${name}`, 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
          ...{ 'mcp-protocol-version': '2025-11-25', 'mcp-session-id': session },
        },
        body: JSON.stringify(body),
        ...(signal && { signal }),
      });
    const session =
      (await post('ann', { jsonrpc: '2.0', id: 0, method: 'initialize', params: hello }, '')).headers.get('mcp-session-id') ?? '';
    expect(session).toMatch(/^form\.[\w.-]+$/);
    const without = { ...hello, capabilities: { elicitation: { url: {} } } };
    expect((await post('ann', { jsonrpc: '2.0', id: 0, method: 'initialize', params: without }, '')).headers.has('mcp-session-id')).toBe(
      false,
    );
    const paying = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'call-api', arguments: pay } };
    for (const [name, id] of [
      ['bob', session],
      ['ann', `${session}x`],
      ['ann', 'form'],
    ] as const)
      expect(await (await post(name, paying, id)).text()).toContain('approval-required');
    const stop = new AbortController();
    const closed = (await post('ann', paying, session, stop.signal)).body?.getReader();
    const first = Buffer.from((await closed?.read())?.value ?? []).toString();
    const { id } = z.object({ id: z.string() }).parse(JSON.parse(/^data: (.*)$/m.exec(first)?.[1] ?? ''));
    stop.abort();
    const call = await post('ann', paying, session);
    const events = call.body?.pipeThrough(new TextDecoderStream()).getReader();
    const question = z.object({ id: z.string() }).parse(JSON.parse(/^data: (.*)$/m.exec((await events?.read())?.value ?? '')?.[1] ?? ''));
    const refusal = { jsonrpc: '2.0', id: question.id, error: { code: -32_601, message: 'not supported' } };
    expect((await post('ann', refusal, session)).status).toBe(202);
    expect((await events?.read())?.value).toContain('approval-declined');
    // Of the call that was closed.
    const late = { jsonrpc: '2.0', id, result: { action: 'accept', content: { approve: true } } };
    expect((await post('ann', late, session)).status).toBe(202);
    expect(sent()).toBe(before);
  });

  it('ends without a question for a client of 2025 without a session, which cannot be asked', async () => {
    const before = sent();
    expect(await get('ann', '/pay', { method: 'POST', body: {} })).toMatchObject({
      error: { code: 'approval-required', outcome: 'not-sent' },
    });
    expect(sent()).toBe(before);
  });
});
