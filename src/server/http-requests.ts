import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createInFlight, type InFlight } from './lifetime.js';

export interface HttpRequests {
  /** Requests from their head until their response is written. After `refuseNew`, also those of which only a part has arrived. */
  readonly inFlight: InFlight<object>;
  /** From now on, connections end with their next response. */
  leave(): void;
  /** From now on, requests are refused unless a part of them has arrived. Closes the idle connections. */
  refuseNew(): void;
  /** Reports whether a request arrived after `refuseNew`. */
  isRefused(request: IncomingMessage): boolean;
}

/** Counts the requests of a server. Must be called before other listeners for requests are added. */
export function trackRequests(server: Server): HttpRequests {
  const inFlight = createInFlight<object>();
  const sockets = new Set<Socket>();
  /** Sockets on which a request is handled, with its response. */
  const busy = new Map<Socket, ServerResponse>();
  const refused = new WeakSet<IncomingMessage>();
  let isLeaving = false;
  /** After `refuseNew`: the sockets on which a part of a request had arrived. */
  let expected: Set<Socket> | undefined;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      inFlight.done(socket);
    });
  });
  server.on('request', (request, response) => {
    const { socket } = request;
    busy.set(socket, response);
    if (isLeaving) response.shouldKeepAlive = false;
    if (expected?.delete(socket) === false) refused.add(request);
    else if (!isSubscription(request)) inFlight.begin(response);
    inFlight.done(socket);
    response.once('close', () => {
      busy.delete(socket);
      inFlight.done(response);
    });
  });
  return {
    inFlight,
    leave() {
      isLeaving = true;
      for (const response of busy.values()) response.shouldKeepAlive = false;
    },
    refuseNew() {
      server.closeIdleConnections();
      expected = new Set();
      for (const socket of sockets) {
        if (socket.destroyed || socket.bytesRead === 0 || busy.has(socket)) continue;
        expected.add(socket);
        inFlight.begin(socket);
      }
    },
    isRefused: (request) => refused.has(request),
  };
}

/** A subscription gets its response only when it ends, so it would delay the shutdown. The SDK compares the header with the body. */
export function isSubscription({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers['mcp-method'] === 'subscriptions/listen';
}
