import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Caller } from '../../src/callers/caller.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';
import { type RunningNode, startNode } from '../helpers/servers/nodes.js';
import { type Folder, makeFolder } from '../helpers/skill-folders.js';

const callers = {
  ann: { id: 'key:ann', scopes: ['call'] },
  bob: { id: 'key:bob', scopes: ['call'] },
  guest: { id: 'key:guest', scopes: ['call'], apis: ['shop'] },
} as const satisfies Record<string, Caller>;
type Name = keyof typeof callers;

let api: HttpServer;
let folder: Folder;
let node: RunningNode;

beforeAll(async () => {
  api = await startHttpServer(({ url, headers }, response, n) => {
    const { pathname } = new URL(url, 'http://api');
    if (pathname === '/shop/moved') response.writeHead(302, { location: `${api.url}/crm/secret` }).end();
    else if (pathname === '/shop/pages')
      response.writeHead(200, { link: `<${api.url}/crm/pages>; rel="next"`, 'content-type': 'application/json' }).end('[1]');
    else {
      const about = { n, authorization: headers.authorization ?? '', tenant: headers['x-tenant'] ?? '' };
      const fields = { 'content-type': 'application/json', 'cache-control': 'max-age=60', vary: 'x-tenant' };
      setTimeout(() => response.writeHead(200, fields).end(JSON.stringify(about)), pathname === '/shop/slow' ? 300 : 30);
    }
  });
  folder = makeFolder();
  const common = { network: { allowLocal: true }, retry: { attempts: 1 } };
  const shop = { ...common, baseUrl: `${api.url}/shop`, allow: { methods: ['GET' as const] } };
  const crm = { ...common, baseUrl: `${api.url}/crm`, allow: { methods: ['GET' as const, 'DELETE' as const] } };
  node = await startNode({ apis: { shop, crm }, callers, skills: folder.path });
});
afterAll(async () => {
  await node.close();
  await api.close();
  folder.remove();
});

const received = z.looseObject({ result: z.looseObject({ structuredContent: z.looseObject({}).optional() }).optional() });

async function send(name: Name, method: string, params: object): Promise<Record<string, unknown>> {
  const response = await fetch(node.url, {
    method: 'POST',
    headers: { authorization: `Bearer ${name}`, 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  const [, text = 'null'] = /^(?:data: )?(\{.*\})$/m.exec(await response.text()) ?? [];
  return received.parse(JSON.parse(text)).result ?? {};
}

const call = async (name: Name, tool: string, args: object) => {
  const { structuredContent } = await send(name, 'tools/call', { name: tool, arguments: args });
  return z.looseObject({ body: z.unknown().optional() }).parse(structuredContent);
};

describe('a caller that may use some APIs', () => {
  it('sees the same refusal for an API of others as for a name that nobody uses', async () => {
    for (const tool of ['call-api', 'test-endpoint', 'list-apis']) {
      const path = tool === 'list-apis' ? {} : { path: '/x' };
      const textOf = async (name: string) =>
        JSON.stringify(await call('guest', tool, { api: name, ...path })).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\b(crm|abc)\b/g, '');
      expect(await textOf('crm')).toBe(await textOf('abc'));
    }
  });

  it('sees in the hints of tools only what its APIs allow', async () => {
    const tools = z.array(z.looseObject({ name: z.string(), annotations: z.looseObject({ destructiveHint: z.boolean() }) }));
    const hints = async (name: Name) =>
      tools
        .parse((await send(name, 'tools/list', {})).tools)
        .filter(({ annotations }) => annotations.destructiveHint)
        .map((tool) => tool.name);
    expect([await hints('guest'), await hints('ann')]).toEqual([[], ['call-api', 'test-endpoint']]);
  });

  it('reaches no other API through a redirect or the link to a page', async () => {
    const moved = { api: 'shop', path: '/moved' };
    for (const tool of ['call-api', 'test-endpoint'])
      expect(JSON.stringify(await call('guest', tool, moved))).toContain('URL that the policy does not allow');
    expect((await call('guest', 'call-api', { api: 'shop', path: '/pages', paginate: 'link' })).body).toEqual([1]);
    expect(api.requests.filter(({ url }) => url.startsWith('/crm'))).toEqual([]);
  });
});

describe('callers with credentials of their own', () => {
  it('cancel no call of each other, although the requests have the same id', async () => {
    const running = call('ann', 'call-api', { api: 'shop', path: '/slow' });
    while (!api.requests.some(({ url }) => url === '/shop/slow')) await new Promise(setImmediate);
    await fetch(node.url, {
      method: 'POST',
      headers: { authorization: 'Bearer bob', 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } }),
    });
    expect(await running).toMatchObject({ ok: true, status: 200 });
  });

  it('get no response to another credential, tenant or caller, from the cache or a request in flight', async () => {
    const senders = (['ann', 'bob'] as const).flatMap((name) => ['A', 'B'].map((value) => ({ name, value })));
    for (const target of [
      (value: string) => ({ url: `${api.url}/bare`, headers: { authorization: `Bearer ${value}` } }),
      (value: string) => ({ api: 'shop', path: '/items', headers: { 'x-tenant': value } }),
    ]) {
      const before = api.requests.length;
      const read = () => Promise.all(senders.map(async ({ name, value }) => (await call(name, 'call-api', target(value))).body));
      const [first, second] = [await read(), await read()];
      expect(new Set(first.map((body) => JSON.stringify(body))).size).toBe(4);
      expect(first.map((body) => /"(?:Bearer )?([AB])"/.exec(JSON.stringify(body))?.[1])).toEqual(['A', 'B', 'A', 'B']);
      expect(second).toEqual(first);
      expect(api.requests.length - before).toBe(4);
    }
  });
});
