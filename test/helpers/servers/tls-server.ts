import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { SecureContextOptions } from 'node:tls';
import { listenOnLoopback } from './listen.js';

export interface TlsServer {
  readonly port: number;
  /** Number of requests. */
  readonly requests: number;
  /** Number of TCP connections, including those with a failed handshake. */
  readonly connections: number;
  close(): Promise<void>;
}

/** Starts an HTTPS server on a free port of 127.0.0.1. Its security level allows certificates with weak keys. */
export async function startTlsServer(options: SecureContextOptions, listener?: RequestListener): Promise<TlsServer> {
  let requests = 0;
  let connections = 0;
  const server: Server = createServer({ ciphers: 'DEFAULT@SECLEVEL=0', ...options }, (request, response) => {
    requests += 1;
    if (listener === undefined) response.end('secure');
    else listener(request, response);
  });
  server.on('tlsClientError', () => undefined);
  server.on('connection', () => {
    connections += 1;
  });
  const { port } = await listenOnLoopback(server);
  return {
    port,
    get requests() {
      return requests;
    },
    get connections() {
      return connections;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
