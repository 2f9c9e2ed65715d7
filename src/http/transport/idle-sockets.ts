import type { Socket } from 'node:net';

// Decision: docs/decisions/2026-11-26-idle-sockets-are-bounded-per-process.md
/**
 * Maximum idle sockets of this process, whatever servers ask in Keep-Alive: agents and redirects choose the origins, and
 * without file descriptors every API fails.
 */
export const maxIdleSockets = 128;

/** Open sockets on which no request runs, the least recently used first. */
const idle = new Set<Socket>();
/** Number of requests that run on a socket; over HTTP/2 several. */
const requests = new WeakMap<Socket, number>();

/** Counts a new connection as idle, until a request uses it. */
export function trackSocket(socket: Socket): void {
  socket.once('close', () => idle.delete(socket));
  addIdle(socket);
}

/** Marks the socket as used by a request. Call the returned function, once, when the request has ended. */
export function useSocket(socket: Socket): () => void {
  idle.delete(socket);
  requests.set(socket, (requests.get(socket) ?? 0) + 1);
  return () => {
    const left = (requests.get(socket) ?? 1) - 1;
    requests.set(socket, left);
    if (left === 0 && !socket.destroyed) addIdle(socket);
  };
}

/** undici reconnects if it needs a connection again, and reports a closed idle socket to no request. */
function addIdle(socket: Socket): void {
  idle.add(socket);
  const [leastRecentlyUsed] = idle;
  if (leastRecentlyUsed === undefined || idle.size <= maxIdleSockets) return;
  idle.delete(leastRecentlyUsed);
  leastRecentlyUsed.destroy();
}
