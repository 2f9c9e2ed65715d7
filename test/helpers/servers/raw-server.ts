import { createServer, type Socket } from 'node:net';
import { listenOnLoopback } from './listen.js';

export interface RawServer {
  readonly url: string;
  readonly port: number;
  /** Connections ever accepted. */
  readonly connections: number;
  /** The head of every request that arrived whole, in order. */
  readonly heads: readonly string[];
  readonly open: ReadonlySet<Socket>;
  /** Resolves when `count` request heads have arrived in all. */
  received(count: number): Promise<void>;
  /** Resolves when no socket is open. */
  drained(): Promise<void>;
  close(): Promise<void>;
}

export interface RawHandlers {
  /** Runs for every connection, before anything is read. */
  readonly onConnection?: (socket: Socket, n: number) => void;
  /** Runs when a request (its head, and its Content-Length of body) has arrived; `n` is 1 for the first of the server. */
  readonly onRequest?: (socket: Socket, n: number, head: string) => void;
}

/** A TCP server on a free port of 127.0.0.1 that answers with whatever bytes a test wants. */
export async function startRawServer({ onConnection, onRequest }: RawHandlers): Promise<RawServer> {
  const heads: string[] = [];
  const open = new Set<Socket>();
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const idle: (() => void)[] = [];
  let connections = 0;

  const server = createServer((socket) => {
    connections += 1;
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      open.delete(socket);
      if (open.size === 0) for (const resolve of idle.splice(0)) resolve();
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
    open,
    get connections() {
      return connections;
    },
    received(count) {
      if (heads.length >= count) return Promise.resolve();
      return new Promise((resolve) => waiting.push({ count, resolve }));
    },
    drained() {
      if (open.size === 0) return Promise.resolve();
      return new Promise((resolve) => idle.push(resolve));
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      });
    },
  };
}
