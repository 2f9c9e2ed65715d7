import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closedPort } from './scripted-api.js';

export interface RunningProxy {
  readonly origin: string;
  stop(): Promise<void>;
}

export interface ProxyOptions {
  /** Port of the server behind it. */
  readonly port: number;
  readonly readTimeoutMs: number;
}

interface HaproxyOptions extends ProxyOptions {
  /** Ports of further servers behind it. Default: none. */
  readonly otherPorts?: readonly number[];
}

/** Starts nginx as most configurations have it: HTTP/1.0 to the server, with the name of the upstream as Host. */
export function startNginx({ port, readTimeoutMs }: ProxyOptions): Promise<RunningProxy> {
  return startProxy(
    (own, folder) => `
daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  upstream mcp_nodes { server 127.0.0.1:${port}; }
  server {
    listen 127.0.0.1:${own};
    proxy_read_timeout ${readTimeoutMs}ms;
    location /team/ { proxy_pass http://mcp_nodes/; }
    location / { proxy_pass http://mcp_nodes; }
  }
}`,
    (file, folder) => spawn('/usr/sbin/nginx', ['-c', file, '-p', folder, '-e', join(folder, 'error.log')], { stdio: 'ignore' }),
  );
}

/** Starts haproxy, which passes on Host, reuses connections, and sends requests to several servers in turn. */
export function startHaproxy({ port, otherPorts = [], readTimeoutMs }: HaproxyOptions): Promise<RunningProxy> {
  return startProxy(
    (own) => `
defaults
  mode http
  timeout connect 1s
  timeout client ${readTimeoutMs}ms
  timeout server ${readTimeoutMs}ms
frontend front
  bind 127.0.0.1:${own}
  default_backend nodes
backend nodes
  http-response set-header x-node %s
${[port, ...otherPorts].map((one, n) => `  server node-${n + 1} 127.0.0.1:${one}`).join('\n')}
`,
    (file) => spawn('/usr/sbin/haproxy', ['-db', '-f', file], { stdio: 'ignore' }),
  );
}

async function startProxy(
  configOf: (port: number, folder: string) => string,
  run: (file: string, folder: string) => ChildProcess,
): Promise<RunningProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
  const file = join(folder, 'proxy.conf');
  const port = await closedPort();
  writeFileSync(file, configOf(port, folder));
  const child = run(file, folder);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  while (!(await isUp(origin))) await new Promise((resolve) => setTimeout(resolve, 20));
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isUp(origin: string): Promise<boolean> {
  return fetch(`${origin}/readyz`).then(
    ({ status }) => status < 500,
    () => false,
  );
}
