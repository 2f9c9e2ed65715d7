// needs: openssl
import type { TLSSocket } from 'node:tls';
import { createServer, type Server } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiDefinition, createApiClient } from '../../../src/index.js';
import { responseOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type Authorities, createAuthorities } from '../../helpers/servers/certificates.js';
import { listenOnLoopback } from '../../helpers/servers/listen.js';

let authorities: Authorities;
beforeAll(() => {
  authorities = createAuthorities();
});
afterAll(() => authorities.remove());

const opened = closedAfterEach();

/** Starts a server that refuses a server name with a trailing dot, as Go's crypto/tls does. */
async function startStrictServer() {
  const names: (string | false | null)[] = [];
  const hosts: string[] = [];
  const server: Server = createServer(
    {
      ...authorities.issue('strict', { names: 'DNS:api.test,DNS:other.test,IP:127.0.0.1' }),
      SNICallback: (name, done) => done(name.endsWith('.') ? new Error('unrecognized name') : null),
    },
    (socket: TLSSocket) => {
      names.push(socket.servername ?? null);
      socket.on('error', () => undefined);
      socket.once('data', (head) => {
        hosts.push(/^host: (.*)$/im.exec(head.toString('latin1'))?.[1] ?? '');
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
      });
    },
  );
  server.on('tlsClientError', () => undefined);
  const { port } = await listenOnLoopback(server);
  opened.push({ close: () => new Promise((resolve) => void server.close(() => resolve())) });
  return { port, names, hosts };
}

async function call(target: string, definition: ApiDefinition = {}) {
  const resolver = async () => [{ address: '127.0.0.1', family: 4 }];
  const client = createApiClient({ network: { allowLocal: true }, tls: { ca: authorities.root }, ...definition }, { resolver });
  opened.push(client);
  return client.call({ target, deadlineMs: 5000, attempts: 1 });
}

describe('server name in the TLS handshake', () => {
  it.each([
    ['api.test', 'api.test'],
    ['api.test.', 'api.test'],
    ['API.TEST.', 'api.test'],
  ])('sends the server name without a trailing dot, and the Host header with it: %s', async (host, name) => {
    const server = await startStrictServer();
    expect(responseOf(await call(`https://${host}:${server.port}/`)).status).toBe(200);
    expect(server.names).toEqual([name]);
    expect(server.hosts).toEqual([`${host.toLowerCase()}:${server.port}`]);
  });

  it('sends no server name for an IP address', async () => {
    const server = await startStrictServer();
    expect(responseOf(await call(`https://127.0.0.1:${server.port}/`)).status).toBe(200);
    expect(server.names).toEqual([false]);
  });

  it('sends tls.serverName without its trailing dot to the origin of baseUrl', async () => {
    const server = await startStrictServer();
    const baseUrl = `https://api.test.:${server.port}`;
    const tls = { ca: authorities.root, serverName: 'other.test.' };
    expect(responseOf(await call('/', { baseUrl, tls })).status).toBe(200);
    expect(server.names).toEqual(['other.test']);
  });
});
