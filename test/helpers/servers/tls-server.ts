import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { SecureContextOptions } from 'node:tls';
import { listenOnLoopback } from './listen.js';

export interface TlsServer {
  readonly port: number;
  /** Requests that got through the handshake. */
  readonly requests: number;
  /** TCP connections. */
  readonly connections: number;
  close(): Promise<void>;
}

/** A real HTTPS server on a free port of 127.0.0.1. It takes certificates that are too weak for others. */
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
