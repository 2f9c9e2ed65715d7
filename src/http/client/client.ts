import { createRedactor, type Redactor } from '../../redaction/redactor.js';
import { type Clock, systemClock } from '../../runtime/clock.js';
import { digest } from '../../runtime/digest.js';
import { type Random, systemRandom } from '../../runtime/random.js';
import { noReferences, readerFor, type SecretReader } from '../../secrets/secret-reader.js';
import type { TokenVault } from '../../secrets/token-vault.js';
import { createMemoryStore } from '../../store/memory.js';
import type { Store } from '../../store/store.js';
import { createEvents, type Events } from '../../telemetry/events.js';
import { createCredentials } from '../access/credentials.js';
import { identified } from '../access/identify.js';
import { summarize } from '../access/policy/approval.js';
import { createPolicy } from '../access/policy/rules.js';
import { createAuthenticator } from '../auth/create-authenticator.js';
import { type LoginPrompt, login } from '../auth/device-login.js';
import type { ApiOutcome, Attempt } from '../call/api-response.js';
import type { Fetch } from '../call/fetch.js';
import { outcomeOf } from '../call/outcome.js';
import type { Next } from '../call/pipeline.js';
import type { ApiRequest, PreparedRequest } from '../call/request.js';
import { createProbe, type Probe } from '../probe/probe.js';
import type { ForcedState } from '../resilience/circuit-breaker/circuit-breaker.js';
import type { KeyOf } from '../resilience/keyed.js';
import { parseHttpUrl } from '../semantics/request-target.js';
import { type Resolver, systemResolver, type Transport } from '../transport/dispatcher.js';
import { type NetworkOptions, networkOptions } from '../transport/guard/network-options.js';
import type { Environment } from '../transport/proxy.js';
import { createSend } from '../transport/send.js';
import { type ApiDefinition, apiDefinition } from './api-definition.js';
import { createPool } from './connections.js';
import { createFetch } from './create-fetch.js';
import type { Explanation } from './explanation.js';
import { type ApiHealth, healthOf } from './health.js';
import { createLatency, type LatencyState } from './latency.js';
import { parseOptions } from './parse-options.js';
import { prepareCall, standardHeaders } from './prepare-request.js';
import { buildStages, chain, isDirect } from './stages.js';
import { createTokenFetch } from './token-fetch.js';

export interface ClientDependencies {
  readonly clock?: Clock;
  readonly random?: Random;
  readonly resolver?: Resolver;
  /** Non-public addresses that every target may reach, redirect targets included. Default: none. */
  readonly network?: NetworkOptions;
  /** Environment for the proxy option `env`. Default: the environment of this process. */
  readonly env?: Environment;
  readonly events?: Events;
  /** Reads the secret references of the definition. Default: a reference is an error. */
  readonly secrets?: SecretReader;
  /**
   * Learns every secret that a request may carry, and redacts it from responses. Default: a redactor of this client only.
   */
  readonly redactor?: Redactor;
  /** Stores the tokens of a login. Default: logins are not possible, and rotated tokens are lost when the process ends. */
  readonly vault?: TokenVault;
  /** Stores cache entries and idempotency records. The owner closes it. Default: 64 MiB in memory, for this client only. */
  readonly store?: Store;
}

export interface ApiClient {
  /**
   * Makes one call through every stage. Resolves whatever the network or the API does.
   * @throws ApiError of outcome `rejected` if the request cannot be sent as it is
   */
  call(request: ApiRequest): Promise<ApiOutcome>;
  /**
   * Returns what a call would do, without sending anything. Reads secret references, because cache entries are separated by
   * credential.
   * @throws as `call` does
   */
  explain(request: ApiRequest): Promise<Explanation>;
  /** Returns the latency of recent calls; `undefined` before the first one. */
  latency(): LatencyState | undefined;
  /** Returns the state of each API and origin called recently; rate limiters also by credential. */
  health(): ApiHealth[];
  /** Forces the circuit breaker of one `key` of `health()` open or closed, until `auto`. */
  forceBreaker(key: string, to: ForcedState): Promise<void>;
  /**
   * Opens a probe: it measures single requests on connections of its own, the first of which is new. Requests bypass cache,
   * retries, circuit breaker and limits (as `direct` does); policy, deadline and network guard apply. The caller closes the
   * probe.
   */
  openProbe(): Probe;
  /** A `fetch` through every stage; createFetch lists what differs from the platform's. */
  readonly fetch: Fetch;
  /** Names of the ways in which calls authenticate; empty if callers pass their own credentials, or none. */
  readonly credentials: readonly string[];
  /**
   * Logs a user in (auth.grant device-code) and resolves when that is done. `onPrompt` receives the URL and the code to
   * show.
   * @throws ApiError `login-required`, `token-unavailable`, or `invalid-arguments` for an API without a login
   */
  login(onPrompt: (prompt: LoginPrompt) => void, signal?: AbortSignal): Promise<void>;
  /** Closes the pooled connections: immediately, or (`idle`) once the calls in flight have ended. */
  close(when?: 'now' | 'idle'): Promise<void>;
}

/** @throws {TypeError} naming the option, the rule and the value if the definition is invalid */
export function createApiClient(definition: ApiDefinition = {}, dependencies: ClientDependencies = {}): ApiClient {
  const options = parseOptions('createApiClient', apiDefinition(), definition);
  const { clock = systemClock, random = systemRandom, resolver = systemResolver, events = createEvents() } = dependencies;
  const baseUrl = options.baseUrl === undefined ? undefined : parseHttpUrl(options.baseUrl);
  const processNetwork = parseOptions('createApiClient, dependencies.network', networkOptions(), dependencies.network ?? {});
  const { secrets = noReferences, redactor = createRedactor(), vault, env = process.env } = dependencies;
  const pool = createPool(options, { network: processNetwork, resolver, clock, env, secrets });
  const authDependencies = {
    ...{ secrets, redactor, clock, vault, name: options.name ?? options.baseUrl ?? '' },
    fetch: createTokenFetch({ dispatcher: pool.openForTokens, clock, random, events }),
  };
  const auth = options.auth && (createAuthenticator(options.auth, authDependencies) ?? 'none');
  const credentials = createCredentials({ ...options, baseUrl, auth }, readerFor(redactor, secrets));
  const { publicDefaults, checkCaller } = credentials;
  const defaults = { baseUrl, headers: { ...standardHeaders(), ...publicDefaults.headers }, query: publicDefaults.query, checkCaller };
  const store = dependencies.store ?? createMemoryStore({ clock, onError: events.emit });
  // Hashes all options: two clients that differ in any of them, a credential or a network rule, must not share entries.
  const partition = digest('api', JSON.stringify(options), JSON.stringify(processNetwork));
  const keyOf: KeyOf = ({ url }) => (options.name === undefined ? url.origin : `${options.name} ${url.origin}`);
  const latency = createLatency();
  const rules = createPolicy(options, { name: options.name, baseUrl });
  const summarizeRequest = (request: PreparedRequest) => summarize(request, credentials.describe(request), partition);
  const sendThrough = (dispatcher: () => Promise<Transport>) =>
    createSend({
      credentials,
      policy: rules,
      dispatcher,
      clock,
      attemptTimeoutMs: options.timeouts.attemptMs,
      maxRedirects,
      limits: { maxBytes: options.maxBodyBytes, previewBytes: Math.min(previewBytes, options.maxBodyBytes) },
    });
  const built = buildStages(options, {
    ...{ clock, random, store, partition, baseUrl, credentials, redactor, keyOf, emit: events.emit },
    policy: rules,
    summarize: summarizeRequest,
  });
  const send = sendThrough(pool.open);
  const run = chain(built, send);
  const runDirect = chain(built, send, isDirect);

  const inFlight = new Set<Promise<ApiOutcome>>();
  const prepare = (request: ApiRequest, startedAt: number, attempts: Attempt[]) =>
    prepareCall(request, {
      startedAt,
      attempts,
      events,
      ...defaults,
      deadlineMs: options.timeouts.deadlineMs,
      maxAttempts: options.retry.attempts,
    });

  async function call(request: ApiRequest): Promise<ApiOutcome> {
    const outcome = await runCall(request, request.direct === true ? runDirect : run);
    if (outcome.attempts.length > 0) latency.add(outcome.totalMs, outcome.ok);
    return outcome;
  }

  async function runCall(request: ApiRequest, through: Next): Promise<ApiOutcome> {
    const outcome = execute(request, through);
    inFlight.add(outcome);
    try {
      return await outcome;
    } finally {
      inFlight.delete(outcome);
    }
  }

  async function execute(request: ApiRequest, through: Next): Promise<ApiOutcome> {
    const attempts: Attempt[] = [];
    const startedAt = clock.monotonic();
    return outcomeOf(prepare(request, startedAt, attempts), through, { attempts, startedAt, clock });
  }

  async function explain(request: ApiRequest): Promise<Explanation> {
    const prepared = prepare(request, clock.monotonic(), []);
    const known = await identified(prepared, credentials);
    const requested = 'error' in known ? prepared : known.request;
    const breaker = built['circuit-breaker']?.peek(requested);
    const rate = built['rate-limit']?.peek(requested);
    return {
      request: summarizeRequest(prepared),
      credentials: credentials.names,
      ...('error' in known && { credentialError: known.error }),
      policy: rules(prepared),
      cache: 'error' in known ? 'nothing' : await built.cache.peek(requested),
      ...(breaker && { breaker }),
      ...(rate && { rate }),
    };
  }

  async function close(when: 'now' | 'idle' = 'now'): Promise<void> {
    while (when === 'idle' && inFlight.size > 0) await Promise.allSettled(inFlight);
    await pool.close();
    if (dependencies.store === undefined) await store.close();
  }

  async function forceBreaker(key: string, to: ForcedState): Promise<void> {
    const breaker = built['circuit-breaker'];
    if (breaker === undefined) throw new TypeError('forceBreaker: the circuit breaker of this client is disabled');
    await breaker.force(key, to);
  }

  function openProbe(): Probe {
    const apiName = options.tls.serverName;
    return createProbe({
      clock,
      openPool: pool.connect,
      runCall: (request, dispatcher) => runCall(request, chain(built, sendThrough(dispatcher), isDirect)),
      nameOf: (url) => (apiName !== undefined && (baseUrl === undefined || url.origin === baseUrl.origin) ? apiName : hostOf(url)),
    });
  }

  return {
    async call(request) {
      const outcome = await call(request);
      return outcome.response === undefined ? outcome : { ...outcome, answer: outcome.response };
    },
    explain,
    latency: latency.state,
    credentials: credentials.names,
    login: (onPrompt, signal) => login(options.auth ?? { type: 'none' }, authDependencies, onPrompt, signal),
    forceBreaker,
    openProbe,
    fetch: createFetch(call, baseUrl),
    health: () => healthOf(built),
    close,
  };
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

const maxRedirects = 5;
const previewBytes = 64 * 1024;
