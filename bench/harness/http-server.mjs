import { Agent, request } from 'node:http';
import { endChild, firstLine, startChild } from './children.mjs';

const headers = {
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
  'mcp-protocol-version': '2025-11-25',
};

/** Starts an MCP server over HTTP, which prints its URL on stderr, with a connection for each concurrent request. */
export async function startHttpServer([command, ...args], options = {}) {
  const child = startChild(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
  const url = await firstLine(child, child.stderr, /(http:\/\/\S+?\/mcp)/);
  const agent = new Agent({ keepAlive: true });
  let id = 0;
  function post(body, more, signal) {
    return new Promise((resolve, reject) => {
      const sent = request(
        url,
        { method: 'POST', agent, signal, headers: { ...headers, ...more, 'content-length': Buffer.byteLength(body) } },
        (response) => {
          const parts = [];
          response.on('data', (part) => parts.push(part));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(parts).toString();
            if (response.statusCode === 200) resolve(text);
            else reject(Object.assign(new Error(`${response.statusCode}: ${text.slice(0, 1000)}`), { status: response.statusCode }));
          });
        },
      );
      sent.on('error', reject).end(body);
    });
  }
  return {
    pid: child.pid,
    child,
    url,
    async request(method, params, more = {}, signal = undefined) {
      id += 1;
      const text = await post(JSON.stringify({ jsonrpc: '2.0', id, method, params }), more, signal);
      // A stream of events, or JSON.
      const { result, error } = JSON.parse(/^data: (.+)$/m.exec(text)?.[1] ?? text);
      if (error !== undefined) throw new Error(JSON.stringify(error));
      return result;
    },
    async close() {
      agent.destroy();
      await endChild(child);
    },
  };
}
