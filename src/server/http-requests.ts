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
  /** Open sockets, with the responses to the requests that arrived on each. */
  const open = new Map<Socket, Set<ServerResponse>>();
  const refused = new WeakSet<IncomingMessage>();
  let isLeaving = false;
  /** After `refuseNew`: the sockets on which a part of a request had arrived. */
  let expected: Set<Socket> | undefined;
  server.on('connection', (socket) => {
    open.set(socket, new Set());
    socket.once('close', () => {
      for (const response of open.get(socket) ?? []) if (response.socket === null) closeQueued(response);
      open.delete(socket);
      inFlight.done(socket);
    });
  });
  server.on('request', (request, response) => {
    const { socket } = request;
    open.get(socket)?.add(response);
    if (isLeaving) response.shouldKeepAlive = false;
    if (expected?.delete(socket) === false) refused.add(request);
    else if (!isSubscription(request)) inFlight.begin(response);
    inFlight.done(socket);
    response.once('close', () => {
      open.get(socket)?.delete(response);
      inFlight.done(response);
    });
  });
  return {
    inFlight,
    leave() {
      isLeaving = true;
      for (const responses of open.values()) {
        // The one that ends the connection: the client would lose those after it.
        const last = [...responses].at(-1);
        if (last !== undefined) last.shouldKeepAlive = false;
      }
    },
    refuseNew() {
      server.closeIdleConnections();
      expected = new Set();
      for (const [socket, { size }] of open) {
        if (socket.destroyed || socket.bytesRead === 0 || size > 0) continue;
        expected.add(socket);
        inFlight.begin(socket);
      }
    },
    isRefused: (request) => refused.has(request),
  };
}

/**
 * Node.js closes only the response that it is writing when a connection ends. Those to requests that were pipelined behind it
 * would stay open: counted, and their calls running for nobody.
 */
function closeQueued(response: ServerResponse): void {
  response.destroy();
  response.emit('close');
}

/** A subscription gets its response only when it ends, so it would delay the shutdown. http-gate.ts compares the header with the body. */
export function isSubscription({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers['mcp-method'] === 'subscriptions/listen';
}
