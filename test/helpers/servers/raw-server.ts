import { createServer, type Socket } from 'node:net';
import { listenOnLoopback } from './listen.js';

export interface RawServer {
  readonly url: string;
  readonly port: number;
  /** Number of accepted connections, including closed ones. */
  readonly connections: number;
  /** Heads of completely received requests, in order. */
  readonly heads: readonly string[];
  readonly openSockets: ReadonlySet<Socket>;
  /** Resolves when `count` requests have been received since the start. */
  received(count: number): Promise<void>;
  /** Resolves when no socket is open. */
  drained(): Promise<void>;
  close(): Promise<void>;
}

export interface RawHandlers {
  /** Runs for every connection, before anything is read. */
  readonly onConnection?: (socket: Socket, n: number) => void;
  /** Runs when a request (head, and body by its Content-Length) is received; `n` is 1 for the first request of the server. */
  readonly onRequest?: (socket: Socket, n: number, head: string) => void;
}

/** Starts a TCP server on a free port of 127.0.0.1. It sends only the bytes that the handlers of a test write. */
export async function startRawServer({ onConnection, onRequest }: RawHandlers): Promise<RawServer> {
  const heads: string[] = [];
  const openSockets = new Set<Socket>();
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const idle: (() => void)[] = [];
  let connections = 0;

  const server = createServer((socket) => {
    connections += 1;
    openSockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      openSockets.delete(socket);
      if (openSockets.size === 0) for (const resolve of idle.splice(0)) resolve();
    });
    let buffered = '';
    socket.on('data', (chunk) => {
      buffered += chunk.toString('latin1');
      for (;;) {
        const end = buffered.indexOf('\r\n\r\n');
        if (end < 0) return;
        const head = buffered.slice(0, end);
        const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
        if (buffered.length < end + 4 + length) return;
        buffered = buffered.slice(end + 4 + length);
        heads.push(head);
        for (const { count, resolve } of waiting) if (heads.length >= count) resolve();
        onRequest?.(socket, heads.length, head);
      }
    });
    onConnection?.(socket, connections);
  });
  const address = await listenOnLoopback(server);

  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    heads,
    openSockets,
    get connections() {
      return connections;
    },
    received(count) {
      if (heads.length >= count) return Promise.resolve();
      return new Promise((resolve) => waiting.push({ count, resolve }));
    },
    drained() {
      if (openSockets.size === 0) return Promise.resolve();
      return new Promise((resolve) => idle.push(resolve));
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of openSockets) socket.destroy();
      });
    },
  };
}
