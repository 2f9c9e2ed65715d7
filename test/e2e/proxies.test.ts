// needs: proxies
import { connect as connectSocket } from 'node:net';
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

/** Sends a text, and returns what arrives until the connection ends or is silent. */
function exchange(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connectSocket(port, '127.0.0.1');
    let received = '';
    const end = () => {
      resolve(received);
      socket.destroy();
    };
    socket.setTimeout(500, end).on('error', end).once('close', end).setEncoding('utf8');
    socket.on('data', (part: string) => {
      received += part;
    });
    socket.write(text);
  });
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

  it('passes on no request that is hidden in the body of another one', async () => {
    const { port } = new URL(proxies[name].origin);
    const hidden = (path: string) => {
      const message = '{"jsonrpc":"2.0","id":"hidden","method":"ping"}';
      const head = ['Host: localhost', 'Content-Type: application/json', 'Accept: application/json, text/event-stream'];
      return `POST ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\nContent-Length: ${message.length}\r\n\r\n${message}`;
    };
    const request = (head: string, body: string) => `POST /mcp HTTP/1.1\r\nHost: localhost\r\n${head}\r\n\r\n${body}`;
    const inner = hidden('/mcp');
    const lengths = [
      `Content-Length: ${inner.length + 5}\r\nTransfer-Encoding: chunked`,
      'Transfer-Encoding : chunked\r\nContent-Length: 5',
    ];
    const attacks = [
      ...lengths.map((head) => request(head, `0\r\n\r\n${inner}`)),
      request('Transfer-Encoding: xchunked', `0\r\n\r\n${inner}`),
      request(`Content-Length: 0\r\nContent-Length: ${inner.length}`, inner),
      request('Transfer-Encoding: chunked', `0;\n\r\n\r\n0\r\n\r\n${inner}`),
      request(`X-Folded: a\r\n Transfer-Encoding: chunked\r\nContent-Length: ${inner.length}`, inner),
      `GET /readyz HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${inner.length}\r\n\r\n${inner}`,
    ];
    const received = await Promise.all(attacks.flatMap((text) => [port, server.url.port].map((to) => exchange(Number(to), text))));
    expect(received.filter((text) => text.includes('"hidden"'))).toEqual([]);
    expect(await exchange(Number(port), inner)).toContain('"hidden"');
  });

  it('gets a 504 from a server that sends nothing while it works, which shows that the proxy does not wait', async () => {
    const start = { nginx: startNginx, haproxy: startHaproxy }[name];
    const direct = await start({ port: Number(new URL(api.origin).port), readTimeoutMs });
    expect((await fetch(`${direct.origin}/slow?ms=${callMs}&direct=${name}`)).status).toBe(504);
    await direct.stop();
  });
});
