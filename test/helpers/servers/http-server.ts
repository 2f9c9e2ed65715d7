import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { listenOnLoopback } from './listen.js';

export interface SeenRequest {
  readonly method: string;
  /** Path and query, as received. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface HttpServer {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Completely received requests, in order. */
  readonly requests: readonly SeenRequest[];
  /** Number of accepted connections, including closed ones. */
  readonly connections: number;
  readonly openSockets: ReadonlySet<Socket>;
  /** Resolves when `count` requests have been received since the start. */
  received(count: number): Promise<void>;
  /** Closes the server and all its sockets. */
  close(): Promise<void>;
}

/** `n` is 1 for the first request of the server. */
export type HttpHandler = (request: SeenRequest, response: ServerResponse, n: number) => void;

/** Starts an HTTP server on a free port of 127.0.0.1 that records its requests. */
export async function startHttpServer(handler: HttpHandler): Promise<HttpServer> {
  const requests: SeenRequest[] = [];
  const openSockets = new Set<Socket>();
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  let connections = 0;

  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const seen: SeenRequest = {
        method: incoming.method ?? '',
        url: incoming.url ?? '',
        headers: incoming.headers,
        body: Buffer.concat(chunks),
      };
      requests.push(seen);
      for (const { count, resolve } of waiting) if (requests.length >= count) resolve();
      handler(seen, response, requests.length);
    });
  });
  server.on('connection', (socket: Socket) => {
    connections += 1;
    openSockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => openSockets.delete(socket));
  });
  const address = await listenOnLoopback(server);

  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    requests,
    openSockets,
    get connections() {
      return connections;
    },
    received(count) {
      if (requests.length >= count) return Promise.resolve();
      return new Promise((resolve) => waiting.push({ count, resolve }));
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of openSockets) socket.destroy();
      });
    },
  };
}

/** Returns a port of 127.0.0.1 on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = await startHttpServer((_request, response) => response.end());
  await server.close();
  return server.port;
}
