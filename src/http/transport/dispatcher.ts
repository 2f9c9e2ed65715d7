import { isUtf8 } from 'node:buffer';
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { buildConnector, Dispatcher } from 'undici';
import type { Clock } from '../../runtime/clock.js';
import type { ConnectionOptions } from './connection-options.js';
import { abortable, type Connector } from './connector.js';
import { createNetworkGuard, type NetworkGuard, type NetworkScope } from './guard/guard.js';
import { createOriginPools, type OriginPools, type TrackedRequest } from './origin-pools.js';
import { createForwardConnector, createProxyRoute, createTunnelConnector, type Environment, proxyHeaders } from './proxy.js';
import { createTlsProfiles, withoutTrailingDot } from './tls-settings.js';

/** Resolves a host name to all of its addresses. */
export type Resolver = (hostname: string) => Promise<LookupAddress[]>;

export const systemResolver: Resolver = async (hostname) => {
  const { lookup } = await import('node:dns/promises');
  return lookup(hostname, { all: true, verbatim: true });
};

export interface DispatcherOptions {
  readonly network: NetworkScope;
  readonly resolver: Resolver;
  readonly clock: Clock;
  readonly connectTimeoutMs: number;
  readonly connection: ConnectionOptions;
  /** Origin that `tls.serverName` applies to. Default: all origins. */
  readonly apiOrigin: string | undefined;
  /** Origins that receive the client certificate. Default: all origins. */
  readonly certificateOrigins: readonly string[] | undefined;
  /** Read only for `proxy: 'env'`. */
  readonly env: Environment;
  /** Wraps every connector to measure its connections. Default: no measurement. */
  readonly observe?: (connect: buildConnector.connector) => buildConnector.connector;
}

/** Sends requests through one or several undici agents. */
export interface Transport {
  dispatch(
    request: Dispatcher.DispatchOptions & { readonly headers: Record<string, string>; readonly tracked: TrackedRequest },
    handler: Dispatcher.DispatchHandler,
  ): boolean;
  /** Closes all connections, those that are still being opened included. */
  destroy(): Promise<void>;
}

/** A dispatcher of undici of the caller, such as a MockAgent. */
export type CallerDispatcher = Pick<Dispatcher, 'dispatch'>;

/** Sends requests through a dispatcher of the caller, who closes it. The guard checks only the hosts of URLs: it cannot see connections. */
export async function throughDispatcher(dispatcher: CallerDispatcher, network: NetworkScope): Promise<Transport> {
  const guard = await createNetworkGuard(network);
  return {
    dispatch({ tracked: _, body, ...request }, handler) {
      guard.checkHost(new URL(String(request.origin)));
      // A MockAgent compares a body only with a text.
      const text = body instanceof Uint8Array && isUtf8(body) ? Buffer.from(body).toString() : body;
      return dispatcher.dispatch({ ...request, body: text ?? null }, handler);
    },
    destroy: async () => undefined,
  };
}

/** Loads the packages and the tables of address ranges. */
export async function preloadTransport(): Promise<void> {
  const none = { allowLocal: false, allow: [] };
  const guard = createNetworkGuard({ everywhere: none, own: none, ownOrigins: [] });
  await Promise.all([guard, import('undici'), import('node:dns/promises'), import('node:tls')]);
}

/** Creates a transport whose direct connections go only to checked addresses. Loads undici when called, because that takes 50 ms. */
export async function createDispatcher(options: DispatcherOptions): Promise<Transport> {
  const { connection, connectTimeoutMs: timeout, clock, observe = (connect) => connect } = options;
  const [guard, undici, tls] = await Promise.all([
    createNetworkGuard(options.network),
    import('undici'),
    createTlsProfiles(connection.tls),
  ]);
  const allowH2 = connection.http2;
  /** Creates a connector that applies the client certificate and `tls.serverName` only to their own origins. */
  const connectorTo = ({ origin, hostname }: URL, settings: { readonly lookup?: LookupFunction } = {}) => {
    const isApi = options.apiOrigin === undefined || origin === options.apiOrigin;
    const sendsCertificate = options.certificateOrigins?.includes(origin) ?? true;
    const profile = sendsCertificate ? tls.withCertificate : tls.withoutCertificate;
    const sni = hostname.endsWith('.') && { servername: withoutTrailingDot(hostname) };
    return abortable(observe(undici.buildConnector({ ...settings, ...profile, ...sni, ...(isApi && tls.serverName), timeout, allowH2 })));
  };
  const direct = createOriginPools(undici, {
    allowH2,
    connectTo: (target) => guardedConnector(guard, target, connectorTo(target, { lookup: guardedLookup(guard, target, options.resolver) })),
  });
  if (connection.proxy === undefined) return direct;

  const route = createProxyRoute(connection.proxy, options.env);
  // The guard does not check the proxy's own address: the operator configured it, and these pools connect only to it.
  const openPools = (proxy: URL): ProxyPools => ({
    tunnel: createOriginPools(undici, {
      allowH2,
      connectTo: (target) =>
        createTunnelConnector({ proxy, clock, connectTimeoutMs: timeout, toProxy: tls.withoutCertificate, upgrade: connectorTo(target) }),
    }),
    forward: createOriginPools(undici, {
      allowH2: false,
      connectTo: () => createForwardConnector(proxy, abortable(observe(undici.buildConnector({ ...tls.withoutCertificate, timeout })))),
    }),
  });
  return throughProxies(direct, route, openPools, guard);
}

interface ProxyPools {
  readonly tunnel: OriginPools;
  readonly forward: OriginPools;
}

/** Sends https through a tunnel and http as an absolute URL (RFC 9112 §3.2.2), because many proxies tunnel only to port 443. */
function throughProxies(
  direct: OriginPools,
  route: (target: URL) => URL | undefined,
  openPools: (proxy: URL) => ProxyPools,
  guard: NetworkGuard,
): Transport {
  const pools = new Map<string, ProxyPools>();
  return {
    dispatch(request, handler) {
      const target = new URL(String(request.origin));
      const proxy = route(target);
      if (proxy === undefined) return direct.dispatch(request, handler);
      guard.checkHost(target);
      const { tunnel, forward } = pools.get(proxy.href) ?? openPools(proxy);
      pools.set(proxy.href, { tunnel, forward });
      if (target.protocol === 'https:') return tunnel.dispatch(request, handler);
      const headers = { ...request.headers, host: target.host, ...proxyHeaders(proxy) };
      // One server name for all targets, because undici closes the connection when the name changes.
      const forwarded = { ...request, origin: proxy.origin, path: target.origin + request.path, headers, servername: proxy.hostname };
      return forward.dispatch(forwarded, handler);
    },
    async destroy() {
      const all = [direct, ...[...pools.values()].flatMap(({ tunnel, forward }) => [tunnel, forward])];
      await Promise.all(all.map((pool) => pool.destroy()));
    },
  };
}

/**
 * Checks the host before each connection, because undici calls `lookup` only for names, not for literal addresses. For a
 * name, `guardedLookup` checks every address, and the socket connects to one of them without a second lookup.
 */
function guardedConnector(guard: NetworkGuard, target: URL, connect: Connector): Connector {
  return (options, callback, signal) => {
    try {
      guard.checkHost(target);
    } catch (error) {
      callback(error instanceof Error ? error : new Error('the network guard failed'), null);
      return;
    }
    connect(options, callback, signal);
  };
}

function guardedLookup(guard: NetworkGuard, target: URL, resolver: Resolver): LookupFunction {
  return (hostname, options, callback) => {
    resolver(hostname)
      .then((addresses) => {
        for (const { address } of addresses) guard.checkAddress(address, target);
        const [first] = addresses;
        if (first === undefined) throw Object.assign(new Error('no address found'), { code: 'ENOTFOUND' });
        if (options.all === true) callback(null, addresses);
        else callback(null, first.address, first.family);
      })
      .catch((error: NodeJS.ErrnoException) => callback(error, ''));
  };
}
