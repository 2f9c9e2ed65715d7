import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

/** Sent on a connection for which there is no space. */
const refusal = 'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/**
 * Closes a connection whenever there are more than `maxConnections`: the oldest one on which no complete request is being
 * served, of the address that has the most. Idle sockets and requests that never arrive completely so cost their sender a
 * connection, and no other caller.
 */
export function limitConnections(server: Server, maxConnections: number): void {
  /** Sockets of each address, from the one that has been unused for longest. */
  const byAddress = new Map<string, Set<Socket>>();
  const served = new WeakMap<Socket, IncomingMessage>();
  let open = 0;

  const isUsed = (socket: Socket) => served.get(socket)?.complete === true;

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
  server.on('request', (request, response) => {
    const { socket } = request;
    served.set(socket, request);
    response.once('close', () => {
      served.delete(socket);
      const sockets = byAddress.get(socket.remoteAddress ?? '');
      // The most recently used one is the last.
      if (sockets?.delete(socket) === true) sockets.add(socket);
    });
  });
}
