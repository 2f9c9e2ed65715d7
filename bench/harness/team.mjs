import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { join } from 'node:path';
import { Redis } from 'iovalkey';
import { endChild, startChild } from './children.mjs';
import { startHttpServer } from './http-server.mjs';

export async function freePort() {
  const server = createSocket().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts a Redis without persistence, which can be stopped, or killed and started again, empty. */
export async function startStore(folder) {
  const port = await freePort();
  let child;
  let admin;
  async function start() {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
    child = startChild('redis-server', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    admin = new Redis({ port, maxRetriesPerRequest: null, retryStrategy: () => 20 });
    admin.on('error', () => undefined);
    await admin.ping();
  }
  async function kill() {
    admin.disconnect();
    await endChild(child);
  }
  await start();
  return { url: `redis://127.0.0.1:${port}`, admin: () => admin, start, kill, signal: (name) => child.kill(name) };
}

/** Starts an API in this process, so that it can count requests. */
export async function startApi(handler) {
  const server = createServer(handler);
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Writes a key file as `keys new` does, and returns the headers with which each caller authenticates, and an admin. */
export async function writeKeys(folder, count) {
  const keys = Array.from({ length: count + 1 }, (_, n) => {
    const id = String(n).padStart(8, '0');
    return { id, key: `aim_${id}_${randomBytes(32).toString('hex')}`, scopes: [n < count ? 'call' : 'admin'] };
  });
  const stored = keys.map(({ id, key, scopes }) => ({
    id,
    name: `caller-${id}`,
    sha256: createHash('sha256').update(key).digest('hex'),
    scopes,
    createdAt: new Date().toISOString(),
  }));
  const file = join(folder, `keys-${count}.json`);
  await writeFile(file, JSON.stringify({ version: 1, keys: stored }), { mode: 0o600 });
  const headers = keys.map(({ key }) => ({ authorization: `Bearer ${key}` }));
  return { file, headers: headers.slice(0, count), admin: headers[count] };
}

/** Starts nodes with one configuration, with an API that is named `bench`, and other ones. Default: on free ports. */
export async function startNodes(count, { dist, folder, api, apis = {}, store, keys, server = {}, args = [], nodeArgs = [], ports = [] }) {
  const home = join(folder, 'home');
  await mkdir(home, { recursive: true });
  const file = join(folder, `team-${randomBytes(4).toString('hex')}.json`);
  const auth = keys === undefined ? {} : { auth: { keys } };
  await writeFile(file, JSON.stringify({ apis: { bench: api, ...apis }, ...(store && { store }), server: { ...server, ...auth } }));
  const command = [
    process.execPath,
    ...nodeArgs,
    join(dist, 'bin.js'),
    '--config',
    file,
    ...args,
    '--log-level',
    'error',
    'serve',
    '--http',
  ];
  const options = { env: { ...process.env, HOME: home } };
  const start = (n) => startHttpServer([...command, `127.0.0.1:${ports[n] ?? 0}`], options);
  return Promise.all(Array.from({ length: count }, (_, n) => start(n)));
}
