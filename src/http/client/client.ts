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
import { identified, identify } from '../access/identify.js';
import { summarize } from '../access/policy/approval.js';
import { policy } from '../access/policy/policy.js';
import { createPolicy } from '../access/policy/rules.js';
import { redacted } from '../access/redact-answers.js';
import { createAuthenticator } from '../auth/create-authenticator.js';
import { type LoginPrompt, login } from '../auth/device-login.js';
import { cache } from '../cache/cache.js';
import { idempotency } from '../cache/idempotency.js';
import type { Answer, ApiOutcome, Attempt } from '../call/answer.js';
import type { Fetch } from '../call/fetch.js';
import { outcomeOf } from '../call/outcome.js';
import { compose, type Next } from '../call/pipeline.js';
import type { ApiRequest, PreparedRequest } from '../call/request.js';
import { createProbe, type Probe } from '../probe/probe.js';
import { circuitBreaker, type ForcedState } from '../resilience/circuit-breaker/circuit-breaker.js';
import { concurrency } from '../resilience/concurrency.js';
import { deadline } from '../resilience/deadline.js';
import { defaultAnswer } from '../resilience/fallback/default-answer.js';
import { fallback } from '../resilience/fallback/fallback.js';
import { type KeyOf, stateAt, withCredential } from '../resilience/keyed.js';
import { rateLimit } from '../resilience/rate-limit/rate-limit.js';
import { retry } from '../resilience/retry/retry.js';
import { parseHttpUrl } from '../semantics/request-target.js';
import { type Resolver, systemResolver, type Transport } from '../transport/dispatcher.js';
import { type NetworkOptions, networkOptions } from '../transport/guard/network-options.js';
import type { Environment } from '../transport/proxy.js';
import { createWire } from '../transport/send.js';
import { type ApiDefinition, apiDefinition } from './api-definition.js';
import { createPool } from './connections.js';
import { createFetch } from './create-fetch.js';
import type { Explanation } from './explanation.js';
import { type ApiHealth, healthOf } from './health.js';
import { createLatency, type LatencyState } from './latency.js';
import { parseOptions } from './parse-options.js';
import { prepareCall, standardHeaders } from './prepare-request.js';
import { createTokenFetch } from './token-fetch.js';

export interface ClientDependencies {
  readonly clock?: Clock;
  readonly random?: Random;
  readonly resolver?: Resolver;
  /** What may be reached beyond public addresses by every target, also where a redirect leads. Default: nothing. */
  readonly network?: NetworkOptions;
  /** Read for the proxy `env` alone. Default: that of this process. */
  readonly env?: Environment;
  readonly events?: Events;
  /** Reads what the texts of the definition refer to. Default: a reference is an error. */
  readonly secrets?: SecretReader;
  /** Is told every secret that a request may carry, and takes them out of the answers. Default: one for this client alone. */
  readonly redactor?: Redactor;
  /** Keeps what a login brought. Default: logins are not possible, and rotated tokens are lost with the process. */
  readonly vault?: TokenVault;
  /** What the cache and idempotency keep; whoever passes it closes it. Default: 64 MiB in memory, for this client alone. */
  readonly store?: Store;
}

export interface ApiClient {
  /**
   * One call through every stage. It resolves for whatever the network or the API did; it rejects, with an ApiError of
   * outcome `rejected`, only for a request that can't be sent as it is.
   */
  call(request: ApiRequest): Promise<ApiOutcome>;
  /**
   * What would become of the request, without sending it. A reference to a secret is read, because the cache keeps the
   * answers of each credential apart. It rejects as `call` does.
   */
  explain(request: ApiRequest): Promise<Explanation>;
  /** How long its calls took lately; nothing, before the first one. */
  latency(): LatencyState | undefined;
  /** How each API and origin that was called lately is doing; rate limits also by credential. */
  health(): ApiHealth[];
  /** An operator's decision on the circuit breaker of one `key` of `health()`; `auto` ends it. */
  forceBreaker(key: string, to: ForcedState): Promise<void>;
  /**
   * Measures single requests on connections of its own, the first of which is new: past cache, retries, breaker and
   * limits, as `direct`; policy, deadline and guard hold. To be closed by whoever opened it.
   */
  openProbe(): Probe;
  /** As the platform's `fetch`, but through every stage; see createFetch for what differs. */
  readonly fetch: Fetch;
  /** How calls authenticate, by name; empty, when they bring their own credentials or none. */
  readonly credentials: readonly string[];
  /**
   * Has a person log in (auth.grant device-code); `onPrompt` shows them where and with which code. Resolves when they have.
   * @throws ApiError `login-required`, `token-unavailable`, or `invalid-arguments` for an API without a login
   */
  login(onPrompt: (prompt: LoginPrompt) => void, signal?: AbortSignal): Promise<void>;
  /** Ends the pooled connections; `idle`: when the calls under way have ended. */
  close(when?: 'now' | 'idle'): Promise<void>;
}

/** @throws {TypeError} naming the option, the rule and the value, when the definition is wrong. */
export function createApiClient(definition: ApiDefinition = {}, dependencies: ClientDependencies = {}): ApiClient {
  const options = parseOptions('createApiClient', apiDefinition(), definition);
  const { clock = systemClock, random = systemRandom, resolver = systemResolver, events = createEvents() } = dependencies;
  const baseUrl = options.baseUrl === undefined ? undefined : parseHttpUrl(options.baseUrl);
  const processNetwork = parseOptions('createApiClient, network of its dependencies', networkOptions(), dependencies.network ?? {});
  const { secrets = noReferences, redactor = createRedactor(), vault, env = process.env } = dependencies;
  const pool = createPool(options, { network: processNetwork, resolver, clock, env, secrets });
  const authDependencies = {
    ...{ secrets, redactor, clock, vault, name: options.name ?? options.baseUrl ?? '' },
    fetch: createTokenFetch({ dispatcher: pool.openForTokens, clock, random, events }),
  };
  const auth = options.auth && (createAuthenticator(options.auth, authDependencies) ?? 'none');
  const credentials = createCredentials({ ...options, baseUrl, auth }, readerFor(redactor, secrets));
  const { open, checkCaller } = credentials;
  const defaults = { baseUrl, headers: { ...standardHeaders(), ...open.headers }, query: open.query, checkCaller };
  const store = dependencies.store ?? createMemoryStore({ clock, onError: events.emit });
  // All options, because two clients that differ in any, a credential or a network rule, must not answer for each other.
  const partition = digest('api', JSON.stringify(options), JSON.stringify(processNetwork));
  const keyOf: KeyOf = ({ url }) => (options.name === undefined ? url.origin : `${options.name} ${url.origin}`);
  const rateKeyOf: KeyOf = (request) => withCredential(keyOf(request), request);
  const latency = createLatency();
  const guards = {
    breaker: options.breaker === false ? undefined : circuitBreaker(options.breaker, { clock, keyOf }),
    rate: options.rateLimit === false ? undefined : rateLimit(options.rateLimit, { clock, keyOf: rateKeyOf }),
    concurrency: options.concurrency === false ? undefined : concurrency(options.concurrency, { keyOf }),
  };
  const rules = createPolicy(options, { name: options.name, baseUrl });
  const wireTo = (dispatcher: () => Promise<Transport>) =>
    redacted(
      createWire({
        credentials,
        policy: rules,
        dispatcher,
        clock,
        attemptTimeoutMs: options.timeouts.attemptMs,
        maxRedirects,
        limits: { maxBytes: options.maxBodyBytes, previewBytes: Math.min(previewBytes, options.maxBodyBytes) },
      }),
      redactor,
    );
  const wire = wireTo(pool.open);
  const kept = cache(options.cache, { store, clock, partition, emit: events.emit });
  const summaryOf = (request: PreparedRequest) => summarize(request, credentials.describe(request), partition);
  const always = [policy(rules, summaryOf), deadline(clock), identify(credentials)];
  const run = compose(
    [
      ...always,
      idempotency(options.idempotency, { store, clock, partition }),
      defaultAnswer(options.fallback.default),
      kept.run,
      fallback(options.fallback, baseUrl),
      retry(options.retry, { clock, random, keyOf }),
      ...[guards.breaker, guards.rate, guards.concurrency].flatMap((guard) => guard?.run ?? []),
    ],
    wire,
  );
  const runDirectly = compose(always, wire);

  const underWay = new Set<Promise<ApiOutcome>>();
  const prepare = (request: ApiRequest, startedAt: number, attempts: Attempt[]) =>
    prepareCall(request, {
      startedAt,
      attempts,
      events,
      ...defaults,
      deadlineMs: options.timeouts.deadlineMs,
      tries: options.retry.attempts,
    });

  async function call(request: ApiRequest): Promise<ApiOutcome> {
    const outcome = await perform(request, request.direct === true ? runDirectly : run);
    if (outcome.attempts.length > 0) latency.add(outcome.totalMs, outcome.ok);
    return outcome;
  }

  async function perform(request: ApiRequest, through: Next<PreparedRequest, Answer>): Promise<ApiOutcome> {
    const outcome = carryOut(request, through);
    underWay.add(outcome);
    try {
      return await outcome;
    } finally {
      underWay.delete(outcome);
    }
  }

  async function carryOut(request: ApiRequest, through: Next<PreparedRequest, Answer>): Promise<ApiOutcome> {
    const attempts: Attempt[] = [];
    const startedAt = clock.monotonic();
    return outcomeOf(prepare(request, startedAt, attempts), through, { attempts, startedAt, clock });
  }

  async function explain(request: ApiRequest): Promise<Explanation> {
    const prepared = prepare(request, clock.monotonic(), []);
    const known = await identified(prepared, credentials);
    const asked = 'error' in known ? prepared : known.request;
    const breaker = guards.breaker && stateAt(guards.breaker, keyOf(asked));
    const rate = guards.rate && stateAt(guards.rate, rateKeyOf(asked));
    return {
      request: summaryOf(prepared),
      credentials: credentials.names,
      ...('error' in known && { credentialFault: known.error }),
      policy: rules(prepared),
      cache: 'error' in known ? 'nothing' : await kept.peek(asked),
      ...(breaker && { breaker }),
      ...(rate && { rate }),
    };
  }

  async function close(when: 'now' | 'idle' = 'now'): Promise<void> {
    while (when === 'idle' && underWay.size > 0) await Promise.allSettled(underWay);
    await pool.close();
    if (dependencies.store === undefined) await store.close();
  }

  async function forceBreaker(key: string, to: ForcedState): Promise<void> {
    if (guards.breaker === undefined) throw new TypeError('forceBreaker: the breaker of this client is switched off');
    await guards.breaker.force(key, to);
  }

  function openProbe(): Probe {
    const apiName = options.tls.serverName;
    return createProbe({
      clock,
      openPool: pool.connect,
      perform: (request, transport) => perform(request, compose(always, wireTo(transport))),
      nameOf: (url) => (apiName !== undefined && (baseUrl === undefined || url.origin === baseUrl.origin) ? apiName : hostOf(url)),
    });
  }

  return {
    call,
    explain,
    latency: latency.state,
    credentials: credentials.names,
    login: (onPrompt, signal) => login(options.auth ?? { type: 'none' }, authDependencies, onPrompt, signal),
    forceBreaker,
    openProbe,
    fetch: createFetch(call, baseUrl),
    health: () => healthOf(guards),
    close,
  };
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

const maxRedirects = 5;
const previewBytes = 64 * 1024;
