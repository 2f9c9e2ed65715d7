import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { buildConnector, Dispatcher } from 'undici';
import type { Clock } from '../../runtime/clock.js';
import type { ConnectionOptions } from './connection-options.js';
import { createNetworkGuard, type NetworkGuard, type NetworkScope } from './guard/guard.js';
import { type Environment, forwardConnector, proxyHeaders, proxyRoute, tunnelConnector } from './proxy.js';
import { createTlsProfiles } from './tls-settings.js';

/** All addresses of a name. */
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
  /** The origin that `tls.serverName` is for. Without: all. */
  readonly apiOrigin: string | undefined;
  /** The origins that the client certificate is for. Without: all. */
  readonly certificateOrigins: readonly string[] | undefined;
  /** Read for `proxy: 'env'` alone. */
  readonly env: Environment;
  /** Put around every connector, for measurements. Without: nothing is watched. */
  readonly observe?: (connect: buildConnector.connector) => buildConnector.connector;
}

/** What sends requests: a pool of undici, or several. */
export interface Transport {
  dispatch(
    request: Dispatcher.DispatchOptions & { readonly headers: Record<string, string> },
    handler: Dispatcher.DispatchHandler,
  ): boolean;
  destroy(): Promise<void>;
}

/** A pool whose sockets go to checked addresses only. undici takes 50 ms to load, so it is loaded on the first call. */
export async function createDispatcher(options: DispatcherOptions): Promise<Transport> {
  const { connection, connectTimeoutMs: timeout, clock, observe = (connect) => connect } = options;
  const [guard, undici, tls] = await Promise.all([
    createNetworkGuard(options.network),
    import('undici'),
    createTlsProfiles(connection.tls),
  ]);
  const allowH2 = connection.http2;
  /** A client certificate and a name go to the origins that they are for alone. */
  const connectorTo = ({ origin }: URL, settings: { readonly lookup?: LookupFunction } = {}) => {
    const isApi = options.apiOrigin === undefined || origin === options.apiOrigin;
    const knowsClient = options.certificateOrigins?.includes(origin) ?? true;
    return observe(
      undici.buildConnector({
        ...settings,
        ...(knowsClient ? tls.identified : tls.others),
        ...(isApi && tls.named),
        timeout,
        allowH2,
      }),
    );
  };
  // A connector of its own for each origin, because undici does not tell a lookup which port it is for.
  const agentOf = (connectTo: (target: URL) => buildConnector.connector) =>
    new undici.Agent({ factory: (origin) => new undici.Pool(origin, { allowH2, connect: connectTo(new URL(origin)) }) });
  const direct = agentOf((target) =>
    guardedConnector(guard, target, connectorTo(target, { lookup: guardedLookup(guard, target, options.resolver) })),
  );
  if (connection.proxy === undefined) return direct;

  const route = proxyRoute(connection.proxy, options.env);
  // The proxy's own address is not guarded: the person who configured it named it, and these pools go nowhere else.
  const open = (proxy: URL): ProxyPools => ({
    tunnel: agentOf((target) =>
      tunnelConnector({ proxy, clock, connectTimeoutMs: timeout, toProxy: tls.others, upgrade: connectorTo(target) }),
    ),
    forward: new undici.Agent({ connect: forwardConnector(observe(undici.buildConnector({ ...tls.others, timeout }))) }),
  });
  return throughProxies(direct, route, open, guard);
}

interface ProxyPools {
  readonly tunnel: Dispatcher;
  readonly forward: Dispatcher;
}

/** https goes through a tunnel, http as an absolute URL (RFC 9112 §3.2.2), because many proxies tunnel to port 443 alone. */
function throughProxies(
  direct: Dispatcher,
  route: (target: URL) => URL | undefined,
  open: (proxy: URL) => ProxyPools,
  guard: NetworkGuard,
): Transport {
  const pools = new Map<string, ProxyPools>();
  return {
    dispatch(request, handler) {
      const target = new URL(String(request.origin));
      const proxy = route(target);
      if (proxy === undefined) return direct.dispatch(request, handler);
      guard.checkHost(target);
      const { tunnel, forward } = pools.get(proxy.href) ?? open(proxy);
      pools.set(proxy.href, { tunnel, forward });
      if (target.protocol === 'https:') return tunnel.dispatch(request, handler);
      const headers = { ...request.headers, host: target.host, ...proxyHeaders(proxy) };
      return forward.dispatch({ ...request, origin: proxy.origin, path: target.origin + request.path, headers }, handler);
    },
    async destroy() {
      const all = [direct, ...[...pools.values()].flatMap(({ tunnel, forward }) => [tunnel, forward])];
      await Promise.all(all.map((pool) => pool.destroy()));
    },
  };
}

/**
 * Opens sockets to checked addresses only. Literals are checked here because undici calls `lookup` for names alone;
 * for a name, every answer is checked and the socket goes to one of those, so a second DNS answer changes nothing.
 */
function guardedConnector(guard: NetworkGuard, target: URL, connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) => {
    try {
      guard.checkHost(target);
    } catch (error) {
      callback(error instanceof Error ? error : new Error('the guard failed'), null);
      return;
    }
    connect(options, callback);
  };
}

function guardedLookup(guard: NetworkGuard, target: URL, resolver: Resolver): LookupFunction {
  return (hostname, options, callback) => {
    resolver(hostname)
      .then((addresses) => {
        for (const { address } of addresses) guard.checkAnswer(address, target);
        const [first] = addresses;
        if (first === undefined) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
        if (options.all === true) callback(null, addresses);
        else callback(null, first.address, first.family);
      })
      .catch((error: NodeJS.ErrnoException) => callback(error, ''));
  };
}
