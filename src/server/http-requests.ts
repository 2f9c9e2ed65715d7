import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { createInFlight, type InFlight } from './lifetime.js';

export interface HttpRequests {
  /** Requests from their head until their response is written. After `closing`, also those of which only a part has arrived. */
  readonly inFlight: InFlight<object>;
  /** Must be called after the server has stopped to listen, which closes the idle connections. */
  closing(): void;
}

/** Counts the requests of a server. Must be called before other listeners for requests are added. */
export function trackRequests(server: Server): HttpRequests {
  const inFlight = createInFlight<object>();
  const sockets = new Set<Socket>();
  /** Sockets on which a request is handled. */
  const busy = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      inFlight.done(socket);
    });
  });
  server.on('request', (request, response) => {
    const { socket } = request;
    busy.add(socket);
    if (!isSubscription(request)) inFlight.begin(response);
    inFlight.done(socket);
    response.once('close', () => {
      busy.delete(socket);
      inFlight.done(response);
    });
  });
  return {
    inFlight,
    closing() {
      for (const socket of sockets) if (!socket.destroyed && socket.bytesRead > 0 && !busy.has(socket)) inFlight.begin(socket);
    },
  };
}

/** A subscription gets its response only when it ends, so it would delay the shutdown. The SDK compares the header with the body. */
function isSubscription({ headers }: IncomingMessage): boolean {
  return headers['mcp-method'] === 'subscriptions/listen';
}
