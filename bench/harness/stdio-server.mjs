import { endChild, startChild } from './children.mjs';

const client = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'bench', version: '1.0.0' } };

/** Starts an MCP server on stdio, with a connection that has no client library in the way of the clock. */
export function startServer([command, ...args], options = {}) {
  const child = startChild(command, args, { stdio: ['pipe', 'pipe', 'ignore'], ...options });
  const waiting = new Map();
  const notifications = [];
  let ended;
  let parts = [];
  let id = 0;
  child.once('exit', (code, signal) => {
    ended = new Error(`ended with ${code ?? signal}: ${[command, ...args].join(' ')}`);
    for (const { reject } of waiting.values()) reject(ended);
  });
  child.stdin.on('error', () => undefined);
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    parts.push(chunk);
    if (!chunk.includes('\n')) return;
    const lines = parts.join('').split('\n');
    parts = [lines.pop() ?? ''];
    for (const message of lines.filter(Boolean).map((line) => JSON.parse(line))) receive(message);
  });
  function receive(message) {
    if (message.id === undefined) {
      notifications.push(message.method);
      return;
    }
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if (message.error === undefined) resolve?.(message.result);
    else reject?.(new Error(JSON.stringify(message.error)));
  }
  const write = (message, onWritten) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`, onWritten);
  const request = (method, params = {}, onWritten = undefined) =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) {
        reject(ended);
        return;
      }
      id += 1;
      waiting.set(id, { resolve, reject });
      write({ id, method, params }, onWritten);
    });
  const notify = (method) => write({ method });
  /** Initializes the connection and returns its tools. */
  async function open() {
    // In one write, as hosts do that do not wait: the time to the tools is one figure.
    const initialized = request('initialize', client);
    notify('notifications/initialized');
    const [, { tools }] = await Promise.all([initialized, request('tools/list')]);
    return tools;
  }
  return { pid: child.pid, request, notify, open, notifications, close: () => endChild(child) };
}
