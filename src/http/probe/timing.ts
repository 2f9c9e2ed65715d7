import { AsyncLocalStorage } from 'node:async_hooks';
import { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { buildConnector, Dispatcher } from 'undici';
import type { Clock } from '../../runtime/clock.js';
import type { Transport } from '../transport/dispatcher.js';
import { onRequestSocket } from '../transport/socket-watch.js';

/** What became of one connection. Times are monotonic milliseconds; one that is missing was not reached. */
export interface ConnectionTrace {
  readonly host: string;
  /** When the lookup began, or the connection where there is none to do. */
  startedAt: number;
  /** TLS inside a tunnel that a proxy opened; the times of lookup and TCP are the proxy's then, and not known. */
  readonly tunnelled: boolean;
  lookedUpAt?: number;
  /** The lookup ended without an address that may be used. */
  lookupFailed?: true;
  connectedAt?: number;
  securedAt?: number;
  /** Why there is no connection, as Node, OpenSSL or the guard say it. */
  failure?: { readonly at: number; readonly code: string };
  /** `address:port` of the other end. */
  address?: string;
  tls?: TlsTrace;
  /** Requests that were sent on it. */
  uses: number;
}

export interface TlsTrace {
  readonly version: string;
  readonly cipher: string;
  /** `h2` or `http/1.1`; empty when the server chose none. */
  readonly alpn: string;
  readonly resumed: boolean;
  /** DER, the server's own certificate first. */
  readonly chain: readonly Uint8Array[];
}

/** One request on the wire, and what came back. */
export interface HopTrace {
  readonly url: URL;
  readonly method: string;
  readonly startedAt: number;
  connection?: ConnectionTrace;
  /** The connection had served another request before. */
  reused: boolean;
  sentAt?: number;
  firstByteAt?: number;
  endedAt?: number;
  status?: number;
  location?: string;
  /** Bytes of body as they came, before they were decoded. */
  wireBytes: number;
}

/** Watches what a pool does, for measurements. A pool that is not watched pays nothing for it. */
export interface Timing {
  /** To be put around every connector of undici. */
  readonly observe: (connect: buildConnector.connector) => buildConnector.connector;
  /** The transport, whose requests are noted in the trace that they run in. */
  readonly watch: (transport: Transport) => Transport;
  /** Runs `work`, and notes its requests in `hops`. */
  readonly trace: <T>(hops: HopTrace[], work: () => Promise<T>) => Promise<T>;
}

export function createTiming(clock: Clock): Timing {
  const traces = new AsyncLocalStorage<HopTrace[]>();
  const connections = new WeakMap<Socket, ConnectionTrace>();
  return {
    observe: (connect) => (target, callback) => {
      const connection: ConnectionTrace = {
        host: target.hostname.replace(/^\[|\]$/g, ''),
        startedAt: clock.monotonic(),
        tunnelled: target.httpSocket !== undefined,
        uses: 0,
      };
      // undici connects in the same run of code as it is given the request; the socket itself is known only if that works.
      const hop = traces.getStore()?.at(-1);
      if (hop !== undefined) hop.connection = connection;
      // Typed as void, but undici 7 returns the socket before anything has happened on it.
      const socket: unknown = connect(target, (...result: buildConnector.CallbackArgs) => {
        const [error] = result;
        if (error !== null) connection.failure ??= { at: clock.monotonic(), code: codeOf(error) };
        callback(...result);
      });
      if (socket instanceof Socket) {
        // Node has begun only at the end of that call: what came before, such as reading 140 authorities, is no lookup.
        connection.startedAt = clock.monotonic();
        connections.set(socket, connection);
        follow(socket, connection, clock);
      }
    },
    watch: (transport) => ({
      dispatch(request, handler) {
        const url = new URL(request.path, String(request.origin));
        const hop: HopTrace = { url, method: request.method, startedAt: clock.monotonic(), reused: false, wireBytes: 0 };
        traces.getStore()?.push(hop);
        return transport.dispatch(request, noting(handler, hop, connections, clock));
      },
      destroy: () => transport.destroy(),
    }),
    trace: (hops, work) => traces.run(hops, work),
  };
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function follow(socket: Socket, connection: ConnectionTrace, clock: Clock): void {
  socket.once('lookup', (error: Error | null) => {
    connection.lookedUpAt = clock.monotonic();
    if (error) connection.lookupFailed = true;
  });
  socket.once('connect', () => {
    connection.connectedAt = clock.monotonic();
    connection.address = addressOf(socket);
  });
  if (!(socket instanceof TLSSocket)) return;
  // Before Node's own listener, which destroys the socket when it does not trust the certificate: so the certificate of
  // a failed handshake is known too, and no connection is ever made that accepts one.
  socket.prependListener('secure', () => {
    connection.securedAt = clock.monotonic();
    connection.address ??= addressOf(socket);
    connection.tls = {
      version: socket.getProtocol() ?? 'unknown',
      cipher: socket.getCipher().name,
      alpn: typeof socket.alpnProtocol === 'string' ? socket.alpnProtocol : '',
      resumed: socket.isSessionReused(),
      chain: chainOf(socket),
    };
  });
}

function addressOf({ remoteAddress, remotePort, remoteFamily }: Socket): string {
  if (remoteAddress === undefined) return 'unknown';
  return remoteFamily === 'IPv6' ? `[${remoteAddress}]:${remotePort}` : `${remoteAddress}:${remotePort}`;
}

/** No sound chain is longer. */
const longestChain = 10;

function chainOf(socket: TLSSocket): Uint8Array[] {
  const chain: Uint8Array[] = [];
  let certificate = socket.getPeerCertificate(true);
  // A server without a certificate has an empty object here; a root is its own issuer.
  while (certificate?.raw !== undefined && chain.length < longestChain) {
    chain.push(certificate.raw);
    if (certificate.issuerCertificate === certificate) break;
    certificate = certificate.issuerCertificate;
  }
  return chain;
}

function noting(
  handler: Dispatcher.DispatchHandler,
  hop: HopTrace,
  connections: WeakMap<Socket, ConnectionTrace>,
  clock: Clock,
): Dispatcher.DispatchHandler {
  return {
    onRequestStart(controller, context) {
      hop.sentAt = clock.monotonic();
      onRequestSocket((socket) => {
        const connection = connections.get(socket);
        if (connection === undefined) return;
        hop.connection = connection;
        hop.reused = connection.uses > 0;
        connection.uses += 1;
      });
      handler.onRequestStart?.(controller, context);
    },
    onResponseStart(controller, status, headers, statusText) {
      // Early hints (103) are a sign of life too.
      hop.firstByteAt ??= clock.monotonic();
      if (status >= 200) {
        hop.status = status;
        const { location } = headers;
        if (typeof location === 'string') hop.location = location;
      }
      handler.onResponseStart?.(controller, status, headers, statusText);
    },
    onResponseData(controller, chunk) {
      hop.wireBytes += chunk.length;
      handler.onResponseData?.(controller, chunk);
    },
    onResponseEnd(controller, trailers) {
      hop.endedAt = clock.monotonic();
      handler.onResponseEnd?.(controller, trailers);
    },
    onResponseError(controller, error) {
      hop.endedAt ??= clock.monotonic();
      handler.onResponseError?.(controller, error);
    },
  };
}
