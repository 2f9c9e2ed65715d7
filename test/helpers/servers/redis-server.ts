import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'iovalkey';
import type { RedisSettings } from '../../../src/store/redis/redis-settings.js';
import { freePort } from './http-server.js';

export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Returns the settings of a node that uses this server. */
  settings(prefix?: string): RedisSettings;
  /** Runs a command on a connection of its own. */
  command(...args: readonly (string | number)[]): Promise<unknown>;
  /** Stops the process without ending it, so that it hangs; or lets it continue. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  kill(): Promise<void>;
  /** Starts it again on the same port, empty. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the Redis of Debian on a free port, without persistence; or the program in REDIS_SERVER, such as a Valkey. */
export async function startRedis(args: readonly string[] = []): Promise<RedisServer> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  let server: ChildProcess | undefined;
  let admin: Redis | undefined;

  async function start(): Promise<void> {
    const started = spawn(
      process.env.REDIS_SERVER ?? 'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder, ...args],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    server = started;
    admin = new Redis({ port, lazyConnect: true, retryStrategy: (times) => (times > 200 ? null : 20), maxRetriesPerRequest: null });
    admin.on('error', () => undefined);
    await admin.connect().catch(() => undefined);
    await admin.ping();
  }

  async function kill(): Promise<void> {
    admin?.disconnect();
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, 'exit');
    server.kill('SIGKILL');
    await exited;
  }

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    settings: (prefix = 'test') => ({ options: { host: '127.0.0.1', port }, prefix, encryptionKeys: [], secrets: [] }),
    command: async (name, ...rest) => admin?.call(String(name), ...rest),
    signal: (name) => server?.kill(name),
    kill,
    start,
    async close() {
      server?.kill('SIGCONT');
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
