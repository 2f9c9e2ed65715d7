import type * as z from 'zod';
import type { Clock } from '../../runtime/clock.js';
import type { SecretReader } from '../../secrets/secret-reader.js';
import { authOrigins, certificateOrigins } from '../auth/create-authenticator.js';
import { parseHttpUrl } from '../semantics/request-target.js';
import { readConnection } from '../transport/connection-secrets.js';
import { createDispatcher, type DispatcherOptions, type Resolver, type Transport } from '../transport/dispatcher.js';
import type { NetworkScope } from '../transport/guard/guard.js';
import type { NetworkPolicy } from '../transport/guard/network-options.js';
import type { Environment } from '../transport/proxy.js';
import type { apiDefinition } from './api-definition.js';

type Definition = z.output<ReturnType<typeof apiDefinition>>;

export interface PoolDependencies {
  /** What every target may reach, whatever the definition says. */
  readonly network: NetworkPolicy;
  readonly resolver: Resolver;
  readonly clock: Clock;
  readonly env: Environment;
  readonly secrets: SecretReader;
}

/** The connections of an API; opened with the first call. */
export interface Pool {
  open(): Promise<Transport>;
  /** Connections besides those, for whoever closes them. */
  connect(observe: DispatcherOptions['observe']): Promise<Transport>;
  /** For token requests: its own, where the client certificate is for the authorization server. */
  openForTokens(): Promise<Transport>;
  close(): Promise<void>;
}

export function createPool(definition: Definition, { network, resolver, clock, env, secrets }: PoolDependencies): Pool {
  const apiOrigin = definition.baseUrl === undefined ? undefined : parseHttpUrl(definition.baseUrl).origin;

  async function connect(origins: readonly string[] | undefined, observe?: DispatcherOptions['observe']): Promise<Transport> {
    return createDispatcher({
      network: networkOf(definition, network),
      resolver,
      clock,
      connectTimeoutMs: definition.timeouts.connectMs,
      connection: await readConnection(definition, secrets),
      apiOrigin,
      certificateOrigins: origins,
      env,
      ...(observe && { observe }),
    });
  }

  const apiOrigins = apiOrigin === undefined ? undefined : [apiOrigin];
  const api = openedOnce(() => connect(apiOrigins));
  // Apart from the API's, whose redirects could else have the certificate shown where a token comes from.
  const forTokens = certificateOrigins(definition.auth);
  const tokens = forTokens.length === 0 ? api : openedOnce(() => connect(forTokens));
  return {
    open: api.open,
    connect: (observe) => connect(apiOrigins, observe),
    openForTokens: tokens.open,
    async close() {
      await Promise.all([...new Set([api, tokens])].map((pool) => pool.close()));
    },
  };
}

function openedOnce(connect: () => Promise<Transport>): Pick<Pool, 'open' | 'close'> {
  let pool: Promise<Transport> | undefined;
  return {
    open() {
      pool ??= connect().catch((error: unknown) => {
        // What could not be read now may be there for the next call.
        pool = undefined;
        throw error;
      });
      return pool;
    },
    async close() {
      // A pool that could not be opened has failed its calls already.
      await pool?.then(
        (opened) => opened.destroy(),
        () => undefined,
      );
    },
  };
}

/** What the definition opens holds for the origins that it names, or for all targets of a client without a base. */
function networkOf({ baseUrl, fallback, auth, network: own }: Definition, everywhere: NetworkPolicy): NetworkScope {
  if (baseUrl === undefined) {
    const all = { allowLocal: everywhere.allowLocal || own.allowLocal, allow: [...everywhere.allow, ...own.allow] };
    return { everywhere: all, own, ownOrigins: [] };
  }
  const named = [baseUrl, ...fallback.baseUrls].map((url) => parseHttpUrl(url).origin);
  return { everywhere, own, ownOrigins: [...named, ...(auth === undefined ? [] : authOrigins(auth))] };
}
