import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endChild, startChild } from './children.mjs';

const headers = {
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
  'mcp-protocol-version': '2025-11-25',
};

/** Starts haproxy as deploy/haproxy.cfg does, in front of servers on these ports. */
export async function startLoadBalancer(folder, port, ports) {
  const file = join(folder, 'haproxy.cfg');
  const servers = ports.map((one, n) => `  server node-${n + 1} 127.0.0.1:${one}`).join('\n');
  await writeFile(
    file,
    `defaults
  mode http
  timeout connect 2s
  timeout client 70s
  timeout server 30s
  option redispatch
frontend mcp
  bind 127.0.0.1:${port}
  default_backend nodes
backend nodes
  balance leastconn
  retry-on conn-failure
  option httpchk GET /readyz
  http-check expect status 200
  default-server check inter 300 fall 2 rise 2
${servers}
`,
  );
  const child = startChild('/usr/sbin/haproxy', ['-db', '-f', file], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await sleep(50);
  return { url, close: () => endChild(child) };
}

/** Returns a client whose calls end with `{ result }`, with the `status` of a response that is not one of MCP, or with an `error`. */
export function createCaller(url, authorization) {
  const agent = new Agent({ keepAlive: true });
  let id = 0;
  return {
    close: () => agent.destroy(),
    async call(name, args) {
      id += 1;
      const body = JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: args } });
      const options = { method: 'POST', agent, headers: { ...headers, ...authorization, 'content-length': Buffer.byteLength(body) } };
      try {
        const sent = request(`${url}/mcp`, options).end(body);
        const [response] = await once(sent, 'response');
        let text = '';
        for await (const part of response.setEncoding('utf8')) text += part;
        if (response.statusCode !== 200) return { status: response.statusCode };
        const { result, error } = JSON.parse(/^data: (.+)$/m.exec(text)?.[1] ?? text);
        return error === undefined ? { result } : { error: `JSON-RPC ${error.code}` };
      } catch (error) {
        return { error: error.code ?? error.name };
      }
    },
  };
}
