// needs: proxies
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningHttp, startHttp } from '../helpers/processes/executable.js';
import { connectTo, type McpClient } from '../helpers/processes/mcp-clients.js';
import { type RunningProxy, startHaproxy, startNginx } from '../helpers/servers/proxies.js';
import { type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';
import { type Folder, makeFolder } from '../helpers/skill-folders.js';

/** The proportions of a call of 27 s through a proxy that waits 18 s. The interval leaves room for a machine that is busy. */
const readTimeoutMs = 2000;
const callMs = 3000;
const keepAliveMs = 200;

let api: ScriptedApi;
let folder: Folder;
let server: RunningHttp;
let proxies: Readonly<Record<'nginx' | 'haproxy', RunningProxy>>;
const clients: McpClient[] = [];

beforeAll(async () => {
  api = await startScriptedApi();
  const settings = { publicUrl: 'https://tools.example/team/mcp', hosts: ['mcp_nodes'], limits: { keepAliveMs } };
  folder = makeFolder({ 'config.json': JSON.stringify({ server: settings }) });
  server = await startHttp(['--allow-local', '--config', join(folder.path, 'config.json')]);
  const options = { port: Number(server.url.port), readTimeoutMs };
  const [nginx, haproxy] = await Promise.all([startNginx(options), startHaproxy(options)]);
  proxies = { nginx, haproxy };
});

afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
  await Promise.all(Object.values(proxies).map((proxy) => proxy.stop()));
  await server.stop();
  await api.close();
  folder.remove();
});

async function through(proxy: 'nginx' | 'haproxy', kind: 'v1 HTTP' | 'v2 HTTP', path: string): Promise<McpClient> {
  const client = await connectTo(kind, { ...server, url: new URL(path, proxies[proxy].origin) });
  clients.push(client);
  return client;
}

describe.concurrent.each(['nginx', 'haproxy'] as const)('through %s', (name) => {
  it.each(['v1 HTTP', 'v2 HTTP'] as const)('serves a %s client a call that lasts longer than the proxy waits', async (kind) => {
    const client = await through(name, kind, '/team/mcp');
    const response = await client.callTool('call-api', { url: `${api.origin}/slow?ms=${callMs}&${name}=${kind.slice(0, 2)}` });
    expect(response.structuredContent).toMatchObject({ ok: true, body: { slow: true } });
  });

  it('reports an error of the late call as a result', async () => {
    const client = await through(name, 'v2 HTTP', '/mcp/');
    const args = { url: `${api.origin}/hang?${name}`, timeoutSeconds: callMs / 1000 };
    expect(await client.callTool('call-api', args)).toMatchObject({
      isError: true,
      structuredContent: { error: { code: 'deadline-exceeded' } },
    });
  });

  it('gets a 504 from a server that sends nothing while it works, which shows that the proxy does not wait', async () => {
    const start = { nginx: startNginx, haproxy: startHaproxy }[name];
    const direct = await start({ port: Number(new URL(api.origin).port), readTimeoutMs });
    expect((await fetch(`${direct.origin}/slow?ms=${callMs}&direct=${name}`)).status).toBe(504);
    await direct.stop();
  });
});
