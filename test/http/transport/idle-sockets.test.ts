import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { maxIdleSockets } from '../../../src/http/transport/idle-sockets.js';
import { type ApiClient, type ApiDefinition, createApiClient } from '../../../src/index.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { holdsWithin } from '../../helpers/until.js';

const opened = closedAfterEach();

/** Starts a server that every address of 127/8 reaches, each one an origin, and that asks clients to keep connections for 10 min. */
async function startEverywhere() {
  const sockets = new Set<Socket>();
  const held: (() => void)[] = [];
  const server = createServer((request, response) => {
    response.setHeader('keep-alive', 'timeout=600');
    if (request.url === '/held') held.push(() => response.end('held'));
    else response.end('x');
  });
  server.keepAliveTimeout = 700_000;
  let connections = 0;
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  opened.push({
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
  return {
    sockets,
    held,
    connections: () => connections,
    url: (n: number) => `http://127.0.${n >> 7}.${1 + (n & 127)}:${address.port}`,
  };
}

function clientOf(definition: ApiDefinition = {}): ApiClient {
  const client = createApiClient({ network: { allowLocal: true }, rateLimit: false, ...definition });
  opened.push(client);
  return client;
}

async function callOk(client: ApiClient, target: string): Promise<void> {
  const outcome = await client.call({ target, cache: 'no-store' });
  if (!outcome.ok) throw outcome.error;
}

describe('idle sockets', () => {
  it('closes the least recently used socket of all origins beyond the maximum', async () => {
    const server = await startEverywhere();
    const client = clientOf();
    const total = maxIdleSockets + 100;
    for (let n = 0; n < total; n += 1) {
      await callOk(client, server.url(n));
      // The first origin stays in use.
      if (n % 20 === 0) await callOk(client, server.url(0));
    }
    expect(await holdsWithin(5000, () => server.sockets.size <= maxIdleSockets)).toBe(true);
    const connections = server.connections();
    await callOk(client, server.url(0));
    await callOk(client, server.url(total - 1));
    expect(server.connections()).toBe(connections);
    await callOk(client, server.url(1));
    expect(server.connections()).toBe(connections + 1);
  });

  it('counts the sockets of all clients of the process', async () => {
    const server = await startEverywhere();
    const clients = [clientOf(), clientOf()];
    for (let n = 0; n < maxIdleSockets; n += 1) await Promise.all(clients.map((client) => callOk(client, server.url(n))));
    expect(await holdsWithin(5000, () => server.sockets.size <= maxIdleSockets)).toBe(true);
  });

  it('closes the sockets of one origin beyond the maximum after concurrent calls', async () => {
    const server = await startEverywhere();
    const client = clientOf({ concurrency: { limit: 300, queue: 300 } });
    const calls = Array.from({ length: 300 }, () => callOk(client, `${server.url(0)}/held`));
    expect(await holdsWithin(5000, () => server.held.length === 300)).toBe(true);
    expect(server.sockets.size).toBe(300);
    for (const respond of server.held) respond();
    await Promise.all(calls);
    expect(await holdsWithin(5000, () => server.sockets.size <= maxIdleSockets)).toBe(true);
    await callOk(client, server.url(0));
    expect(server.sockets.size).toBeLessThanOrEqual(maxIdleSockets + 1);
  });

  it('never closes a socket whose request is running', async () => {
    const server = await startEverywhere();
    const client = clientOf();
    const call = callOk(client, `${server.url(0)}/held`);
    expect(await holdsWithin(5000, () => server.held.length === 1)).toBe(true);
    for (let n = 1; n <= maxIdleSockets + 20; n += 1) await callOk(client, server.url(n));
    server.held[0]?.();
    await call;
    expect(server.connections()).toBe(maxIdleSockets + 21);
  });
});

describe('concurrent calls to many origins', () => {
  it('runs up to 128 calls, and then the others', async () => {
    const server = await startEverywhere();
    const client = clientOf();
    const calls = Array.from({ length: 300 }, (_, n) => callOk(client, `${server.url(n)}/held`));
    expect(await holdsWithin(5000, () => server.held.length === 128)).toBe(true);
    for (let done = 0; done < 300; done = server.held.length) {
      for (const respond of server.held.splice(0)) respond();
      await new Promise(setImmediate);
      if (client.health().every(({ concurrency }) => concurrency?.running === 0)) break;
      expect(server.sockets.size).toBeLessThanOrEqual(128 + maxIdleSockets);
    }
    await Promise.all(calls);
    expect(client.health().map(({ concurrency }) => concurrency)).toEqual(Array.from({ length: 300 }, () => ({ running: 0, waiting: 0 })));
  });
});
