import type { Redactor } from '../../redaction/redactor.js';
import type { Clock } from '../../runtime/clock.js';
import type { Random } from '../../runtime/random.js';
import type { SecretReader } from '../../secrets/secret-reader.js';
import type { TokenVault } from '../../secrets/token-vault.js';
import type { SharedState } from '../../store/shared-state.js';
import type { Store } from '../../store/store.js';
import type { Events } from '../../telemetry/events.js';
import type { Policy } from '../call/decision.js';
import type { CallerDispatcher, Resolver } from '../transport/dispatcher.js';
import type { NetworkOptions } from '../transport/guard/network-options.js';
import type { Environment } from '../transport/proxy.js';
import type { ClientState } from './client-state.js';
import type { CallHooks } from './hooks.js';

/** What a client uses in addition to its definition. */
export interface ClientDependencies {
  readonly clock?: Clock;
  readonly random?: Random;
  readonly resolver?: Resolver;
  /** Non-public addresses that every target may reach, redirect targets included. Default: none. */
  readonly network?: NetworkOptions;
  /**
   * Sends every request instead of connections of this client, token requests included: for tests, with a MockAgent of undici. The
   * network guard checks the hosts of URLs only; `proxy` and `tls` do not apply. The owner closes it. Default: none.
   */
  readonly dispatcher?: CallerDispatcher;
  /** Environment for the proxy option `env`. Default: the environment of this process. */
  readonly env?: Environment;
  readonly events?: Events;
  /** Observe each call from its start to its end. Default: none. */
  readonly hooks?: CallHooks;
  /** Reads the secret references of the definition. Default: a reference is an error. */
  readonly secrets?: SecretReader;
  /**
   * Learns every secret that a request may carry, and redacts it from responses. Default: a redactor of this client only.
   */
  readonly redactor?: Redactor;
  /** Stores the tokens of a login. Default: logins are not possible, and rotated tokens are lost when the process ends. */
  readonly vault?: TokenVault;
  /** Returns how a user logs in to the API of this name. Default: the command of this package. */
  readonly loginCommand?: (api: string) => string;
  /** Returns the policy of another API that a URL belongs to, or may belong to. It applies as well. Default: none. */
  readonly policyOf?: (url: URL) => Policy | undefined;
  /**
   * Stores cache entries and idempotency records; clients and processes can share it. The owner closes it. A store that
   * rejects, hangs or loses data costs no call. Default: in memory, for this client and its successors.
   */
  readonly store?: Store;
  /** Stores idempotency records, so that cached responses cannot evict them. The owner closes it. Default: `store`. */
  readonly idempotencyStore?: Store;
  /** State that several nodes share. Without its store, requests with an idempotency key are refused. The owner closes it. Default: none. */
  readonly shared?: SharedState;
  /** Object in which the client keeps what its successor continues: pass the same object to both. Default: none. */
  readonly state?: ClientState;
}
