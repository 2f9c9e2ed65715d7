import type * as z from 'zod';
import type { Clock } from '../../runtime/clock.js';
import { authOrigins, certificateOrigins } from '../auth/create-authenticator.js';
import { parseHttpUrl } from '../semantics/request-target.js';
import { type ConnectionReaders, readConnection } from '../transport/connection-secrets.js';
import {
  type CallerDispatcher,
  createDispatcher,
  type DispatcherOptions,
  type Resolver,
  type Transport,
  throughDispatcher,
} from '../transport/dispatcher.js';
import type { NetworkScope } from '../transport/guard/guard.js';
import type { NetworkPolicy } from '../transport/guard/network-options.js';
import { openedOnce } from '../transport/opened-once.js';
import type { Environment } from '../transport/proxy.js';
import { trustedAuthorities } from '../transport/tls-settings.js';
import type { apiDefinition } from './api-definition.js';

type Definition = z.output<ReturnType<typeof apiDefinition>>;

export interface PoolDependencies {
  /** Addresses that every target may reach, whatever the definition allows. */
  readonly network: NetworkPolicy;
  readonly resolver: Resolver;
  readonly clock: Clock;
  readonly env: Environment;
  readonly readers: ConnectionReaders;
  /** Sends every request instead of the pool. */
  readonly dispatcher: CallerDispatcher | undefined;
}

/** Connection pool of an API; opened by the first call. */
export interface Pool {
  open(): Promise<Transport>;
  /** Opens a separate pool, which its user closes. */
  connect(observe: DispatcherOptions['observe']): Promise<Transport>;
  /**
   * Opens the pool for token requests: a separate one if the client certificate is intended for the authorization server.
   */
  openForTokens(): Promise<Transport>;
  /** Returns the PEM texts of the authorities that the connections trust. */
  authorities(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export function createPool(definition: Definition, { network, resolver, clock, env, readers, dispatcher }: PoolDependencies): Pool {
  const apiOrigin = definition.baseUrl === undefined ? undefined : parseHttpUrl(definition.baseUrl).origin;

  async function connect(origins: readonly string[] | undefined, observe?: DispatcherOptions['observe']): Promise<Transport> {
    if (dispatcher !== undefined) return throughDispatcher(dispatcher, networkOf(definition, network));
    return createDispatcher({
      network: networkOf(definition, network),
      resolver,
      clock,
      connectTimeoutMs: definition.timeouts.connectMs,
      connection: await readConnection(definition, readers),
      apiOrigin,
      certificateOrigins: origins,
      env,
      ...(observe && { observe }),
    });
  }

  const apiOrigins = apiOrigin === undefined ? undefined : [apiOrigin];
  const api = openedOnce(() => connect(apiOrigins));
  // Separate from the pool of the API: a redirect of the API could otherwise obtain the certificate at the token origin.
  const forTokens = certificateOrigins(definition.auth);
  const tokens = forTokens.length === 0 ? api : openedOnce(() => connect(forTokens));
  return {
    open: api.open,
    connect: (observe) => connect(apiOrigins, observe),
    openForTokens: tokens.open,
    authorities: async () => trustedAuthorities((await readConnection(definition, readers)).tls.ca, env),
    async close() {
      await Promise.all([...new Set([api, tokens])].map((pool) => pool.close()));
    },
  };
}

/**
 * Returns the network policy: what the definition allows applies to the origins that it names, or to all targets without
 * baseUrl.
 */
function networkOf({ baseUrl, fallback, auth, network: own }: Definition, processNetwork: NetworkPolicy): NetworkScope {
  if (baseUrl === undefined) {
    const all = { allowLocal: processNetwork.allowLocal || own.allowLocal, allow: [...processNetwork.allow, ...own.allow] };
    return { everywhere: all, own, ownOrigins: [] };
  }
  const named = [baseUrl, ...fallback.baseUrls].map((url) => parseHttpUrl(url).origin);
  return { everywhere: processNetwork, own, ownOrigins: [...named, ...(auth === undefined ? [] : authOrigins(auth))] };
}
