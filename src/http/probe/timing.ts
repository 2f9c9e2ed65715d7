import { AsyncLocalStorage } from 'node:async_hooks';
import { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { buildConnector, Dispatcher } from 'undici';
import type { Clock } from '../../runtime/clock.js';
import { withoutBrackets } from '../semantics/host-name.js';
import { countedLines } from '../semantics/singleton-fields.js';
import type { Transport } from '../transport/dispatcher.js';
import { onRequestSocket } from '../transport/socket-watch.js';

/** Trace of one connection. Times are monotonic milliseconds; undefined if the step was not reached. */
export interface ConnectionTrace {
  readonly host: string;
  /** Start of the DNS lookup, or of the TCP connection if there is none. */
  startedAt: number;
  /** TLS through the tunnel of a proxy. The proxy does lookup and TCP, so their times are unknown. */
  readonly tunnelled: boolean;
  lookedUpAt?: number;
  /** The lookup returned an error or no allowed address. */
  lookupFailed?: true;
  connectedAt?: number;
  securedAt?: number;
  /** Time, code and message of the error of Node, OpenSSL or the network guard if the connection failed. */
  failure?: { readonly at: number; readonly code: string; readonly message: string };
  /** `address:port` of the peer. */
  address?: string;
  tls?: TlsTrace;
  /** Requests that were sent on it. */
  uses: number;
}

export interface TlsTrace {
  readonly version: string;
  readonly cipher: string;
  /** `h2` or `http/1.1`; empty if the server selected none. */
  readonly alpn: string;
  readonly resumed: boolean;
  /** Certificates in DER, the server certificate first. */
  readonly chain: readonly Uint8Array[];
}

/** Trace of one request and its response. */
export interface HopTrace {
  readonly url: URL;
  readonly method: string;
  readonly startedAt: number;
  connection?: ConnectionTrace;
  /** Reports whether the connection was used for another request before. */
  reused: boolean;
  sentAt?: number;
  firstByteAt?: number;
  endedAt?: number;
  status?: number;
  location?: string;
  /** Headers of the response; a list if a header was sent in several lines. */
  headers?: Readonly<Record<string, string | string[] | undefined>>;
  /** Body size on the wire in bytes, before decoding. */
  wireBytes: number;
}

/** Measures the connections and requests of a pool. Pools without it have no overhead. */
export interface Timing {
  /** Wraps a connector of undici and records its connections. */
  readonly observe: (connect: buildConnector.connector) => buildConnector.connector;
  /** Wraps a transport and records its requests in the trace in which they run. */
  readonly watch: (transport: Transport) => Transport;
  /** Runs `work` and records its requests in `hops`. */
  readonly trace: <T>(hops: HopTrace[], work: () => Promise<T>) => Promise<T>;
}

/**
 * The traces in which code runs. One for all measurements: Node.js 20 keeps every AsyncLocalStorage that has ever run, and adds
 * a property for each to every promise.
 */
const running = new AsyncLocalStorage<{ readonly timing: object; readonly hops: HopTrace[] }>();

export function createTiming(clock: Clock): Timing {
  const timing = {};
  const currentHops = (): HopTrace[] | undefined => {
    const trace = running.getStore();
    return trace?.timing === timing ? trace.hops : undefined;
  };
  const connections = new WeakMap<Socket, ConnectionTrace>();
  return {
    observe: (connect) => (target, callback) => {
      const connection: ConnectionTrace = {
        host: withoutBrackets(target.hostname),
        startedAt: clock.monotonic(),
        tunnelled: target.httpSocket !== undefined,
        uses: 0,
      };
      // undici connects synchronously within dispatch, so the current hop is the one that needs the connection. A failed
      // connection never reaches onRequestSocket.
      const hop = currentHops()?.at(-1);
      if (hop !== undefined) hop.connection = connection;
      // Typed as void, but undici 7 returns the socket before it emits any event.
      const socket: unknown = connect(target, (...result: buildConnector.CallbackArgs) => {
        const [error] = result;
        if (error !== null) connection.failure ??= { at: clock.monotonic(), code: codeOf(error), message: error.message };
        callback(...result);
      });
      if (socket instanceof Socket) {
        // The lookup starts at the end of connect(). Earlier work, such as parsing 140 root certificates, does not count.
        connection.startedAt = clock.monotonic();
        connections.set(socket, connection);
        recordConnection(socket, connection, clock);
      }
      return socket;
    },
    watch: (transport) => ({
      dispatch(request, handler) {
        const url = new URL(request.path, String(request.origin));
        const hop: HopTrace = { url, method: request.method, startedAt: clock.monotonic(), reused: false, wireBytes: 0 };
        currentHops()?.push(hop);
        return transport.dispatch(request, createRecorder(handler, hop, connections, clock));
      },
      destroy: () => transport.destroy(),
    }),
    trace: (hops, work) => running.run({ timing, hops }, work),
  };
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function recordConnection(socket: Socket, connection: ConnectionTrace, clock: Clock): void {
  socket.once('lookup', (error: Error | null) => {
    connection.lookedUpAt = clock.monotonic();
    if (error) connection.lookupFailed = true;
  });
  socket.once('connect', () => {
    connection.connectedAt = clock.monotonic();
    connection.address = addressOf(socket);
  });
  if (!(socket instanceof TLSSocket)) return;
  // Runs before Node's own listener, which destroys the socket if the certificate is not trusted. This way the certificate
  // of a failed handshake can be read without a connection that accepts it.
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

/** Valid chains are shorter. */
const maxChainLength = 10;

function chainOf(socket: TLSSocket): Uint8Array[] {
  const chain: Uint8Array[] = [];
  let certificate = socket.getPeerCertificate(true);
  // Without a certificate, getPeerCertificate returns an empty object. A root certificate is its own issuer.
  while (certificate?.raw !== undefined && chain.length < maxChainLength) {
    chain.push(certificate.raw);
    if (certificate.issuerCertificate === certificate) break;
    certificate = certificate.issuerCertificate;
  }
  return chain;
}

function createRecorder(
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
      // Early hints (103) count as the first byte.
      hop.firstByteAt ??= clock.monotonic();
      if (status >= 200) {
        hop.status = status;
        hop.headers = headers;
        const { location = [] } = headers;
        const [only, ...others] = countedLines('location', [location].flat());
        if (only !== undefined && others.length === 0) hop.location = only;
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
