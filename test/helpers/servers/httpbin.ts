import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './http-server.js';

export interface Httpbin {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the httpbin of Debian (python3-httpbin, python3-gunicorn) on a free port. */
export async function startHttpbin(): Promise<Httpbin> {
  const port = await freePort();
  const server = spawn(
    '/usr/bin/python3',
    ['-m', 'gunicorn', '-b', `127.0.0.1:${port}`, '-k', 'gthread', '--threads', '8', '--graceful-timeout', '0', 'httpbin:app'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  server.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const exited = once(server, 'exit');
  for (let attempt = 0; !(await accepts(port)); attempt += 1) {
    if (server.exitCode !== null || attempt === 200) throw new Error(`httpbin did not start: ${log}`);
    await delay(50);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    async close() {
      server.kill('SIGTERM');
      await exited;
    },
  };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
