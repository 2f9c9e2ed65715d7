import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Sent on a connection for which there is no space. */
const refusal = 'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

export interface ConnectionLimit {
  /** Protects the connection of a request until its response has ended, once the request has arrived completely. */
  protect(request: IncomingMessage, response: ServerResponse): void;
}

/**
 * Closes a connection whenever there are more than `maxConnections`: the oldest one that is not protected, of the address that
 * has the most. Idle sockets, requests that never arrive completely, and responses that nobody reads so cost their sender a
 * connection, and no other caller.
 */
export function limitConnections(server: Server, maxConnections: number): ConnectionLimit {
  /** Sockets of each address, from the one that has been unused for longest. */
  const byAddress = new Map<string, Set<Socket>>();
  /** Protected requests of each socket: clients can send several before the first response. */
  const protectedOn = new WeakMap<Socket, Set<IncomingMessage>>();
  let open = 0;

  const isUsed = (socket: Socket) => [...(protectedOn.get(socket) ?? [])].some(({ complete }) => complete);

  function unused(): Socket | undefined {
    const bySize = [...byAddress.values()].sort((a, b) => b.size - a.size);
    for (const sockets of bySize) for (const socket of sockets) if (!isUsed(socket)) return socket;
    return undefined;
  }

  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    const sockets = byAddress.get(address) ?? new Set();
    byAddress.set(address, sockets.add(socket));
    open += 1;
    let isOpen = true;
    const remove = () => {
      if (!isOpen) return;
      isOpen = false;
      open -= 1;
      sockets.delete(socket);
      if (sockets.size === 0 && byAddress.get(address) === sockets) byAddress.delete(address);
    };
    socket.once('close', remove);
    if (open <= maxConnections) return;
    const closed = unused();
    if (closed === undefined || closed === socket) {
      remove();
      socket.end(refusal, () => socket.destroy());
    } else closed.destroy();
  });
  server.on('request', ({ socket }, response) => {
    response.once('close', () => {
      const sockets = byAddress.get(socket.remoteAddress ?? '');
      // The most recently used one is the last.
      if (sockets?.delete(socket) === true) sockets.add(socket);
    });
  });
  return {
    protect(request, response) {
      const requests = protectedOn.get(request.socket) ?? new Set();
      protectedOn.set(request.socket, requests.add(request));
      response.once('close', () => requests.delete(request));
    },
  };
}
