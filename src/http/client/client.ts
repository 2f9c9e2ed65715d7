import { createRedactor, type Redaction } from '../../redaction/redactor.js';
import { withAnyOf } from '../../runtime/abort.js';
import { systemClock } from '../../runtime/clock.js';
import { digest } from '../../runtime/digest.js';
import { systemRandom } from '../../runtime/random.js';
import type { Signal } from '../../runtime/signal.js';
import { noReferences } from '../../secrets/secret-reader.js';
import { createEvents, eventsOf } from '../../telemetry/events.js';
import { createCredentials } from '../access/credentials.js';
import { withEntryNames } from '../access/entry-names.js';
import { summarize } from '../access/policy/approval.js';
import { createPolicy, createTargetCheck } from '../access/policy/rules.js';
import { createAuthenticator } from '../auth/create-authenticator.js';
import { type LoginPrompt, login } from '../auth/device-login.js';
import type { ApiOutcome, Attempt } from '../call/api-response.js';
import type { Fetch } from '../call/fetch.js';
import { clientClosed } from '../call/interruption.js';
import { callEventOf, outcomeOf } from '../call/outcome.js';
import type { Next } from '../call/pipeline.js';
import type { ApiRequest, PreparedRequest } from '../call/request.js';
import { cancelUnread } from '../call/request-stream.js';
import type { Result } from '../call/result.js';
import { createProbe, type Probe } from '../probe/probe.js';
import type { ForcedState } from '../resilience/circuit-breaker/circuit-breaker.js';
import { withinDeadline } from '../resilience/deadline.js';
import type { KeyOf } from '../resilience/keyed.js';
import { mustBeRead } from '../semantics/encoded-body.js';
import { parseHttpUrl } from '../semantics/request-target.js';
import { systemResolver, type Transport } from '../transport/dispatcher.js';
import { networkOptions } from '../transport/guard/network-options.js';
import { createSend } from '../transport/send.js';
import { certificateName } from '../transport/tls-settings.js';
import { abortableResponse } from './abortable-response.js';
import { type ApiDefinition, apiDefinition } from './api-definition.js';
import { createCallsInFlight } from './calls-in-flight.js';
import type { ClientDependencies } from './client-dependencies.js';
import { openStores, tokensIn } from './client-state.js';
import { createPool } from './connections.js';
import { createFetch } from './create-fetch.js';
import { type Explanation, explainCall } from './explanation.js';
import { type ApiHealth, healthOf } from './health.js';
import { withHooks } from './hooks.js';
import { createKnownSecrets } from './known-secrets.js';
import { createLatency, type LatencyState } from './latency.js';
import { parseOptions } from './parse-options.js';
import { defaultAttemptMs, prepareCall, withBodyRead, withStandardHeaders } from './prepare-request.js';
import { buildStages, chain, isDirect } from './stages.js';
import { createTokenFetch } from './token-fetch.js';

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
  /**
   * Returns the redaction for what a response from `url` contains, decoded or shortened: it hides only secrets that this
   * origin was or can be sent.
   */
  redactionFor(url: URL): Pick<Redaction, 'value'>;
  /** Names of the ways in which calls authenticate; empty if callers pass their own credentials, or none. */
  readonly credentials: readonly string[];
  /**
   * Logs a user in (auth.grant device-code) and resolves when that is done. `onPrompt` receives the URL and the code to
   * show.
   * @throws ApiError `login-required`, `token-unavailable`, or `invalid-arguments` for an API without a login
   */
  login(onPrompt: (prompt: LoginPrompt) => void, signal?: Signal): Promise<void>;
  /**
   * Aborts the calls and streams in flight, or (`idle`) waits until they have ended and every probe is closed. Then closes the
   * connections and refuses further calls. Waits for a running renewal of a refresh token, for at most 30 s.
   */
  close(when?: 'now' | 'idle'): Promise<void>;
}

/** @throws {TypeError} naming the option, the rule and the value if the definition is invalid */
export function createApiClient(definition: ApiDefinition = {}, dependencies: ClientDependencies = {}): ApiClient {
  const options = parseOptions('createApiClient', apiDefinition(), definition);
  const { clock = systemClock, random = systemRandom, resolver = systemResolver } = dependencies;
  const events = eventsOf(dependencies.events ?? createEvents(), options.name);
  const baseUrl = options.baseUrl === undefined ? undefined : parseHttpUrl(options.baseUrl);
  const processNetwork = parseOptions('createApiClient, dependencies.network', networkOptions(), dependencies.network ?? {});
  const { secrets: given = noReferences, redactor = createRedactor(), vault, env = process.env } = dependencies;
  const secrets = withEntryNames(given, options, options.name === undefined ? '' : `apis.${options.name}.`);
  const known = createKnownSecrets(options, { redactor, secrets, env });
  const { dispatcher } = dependencies;
  const pool = createPool(options, { network: processNetwork, resolver, clock, env, readers: known.readers, dispatcher });
  const authDependencies = {
    ...{
      secrets: known.readers.secrets,
      redactor: { add: known.learn },
      clock,
      vault,
      name: options.name ?? options.baseUrl ?? '',
      loginCommand: dependencies.loginCommand,
    },
    ...{ origin: baseUrl?.origin, tokenMemory: tokensIn(dependencies.state) },
    onVaultError: (error: unknown) => events.emit({ type: 'login-not-saved', api: options.name ?? '', reason: String(error) }),
    fetch: known.tracked(createTokenFetch({ dispatcher: pool.openForTokens, clock, random, events })),
  };
  const auth = options.auth && (createAuthenticator(options.auth, authDependencies) ?? 'none');
  // Without baseUrl, every origin can be sent the literal credentials.
  const register = baseUrl === undefined ? redactor.add : known.add;
  const credentials = createCredentials({ ...options, baseUrl, auth }, known.readers.secrets, register);
  const { publicDefaults } = credentials;
  const { policyOf } = dependencies;
  const checkTarget = createTargetCheck(options, (url) => options.auth !== undefined || policyOf?.(url) !== undefined);
  const checkCaller = (headers: Headers, url: URL) => {
    credentials.checkCaller(headers, url);
    checkTarget(headers, url);
  };
  const defaults = { baseUrl, headers: withStandardHeaders(publicDefaults.headers), query: publicDefaults.query, checkCaller };
  const stores = openStores(dependencies, { clock, onError: events.emit });
  // Hashes all options: two clients that differ in any of them, a credential or a network rule, must not share entries.
  const partition = digest('api', JSON.stringify(options), JSON.stringify(processNetwork));
  const keyOf: KeyOf = ({ url }) => (options.name === undefined ? url.origin : `${options.name} ${url.origin}`);
  const latency = createLatency();
  const calls = createCallsInFlight();
  const rules = createPolicy(options, { name: options.name, baseUrl, policyOf });
  const summarizeRequest = (request: PreparedRequest) => summarize(request, credentials.describe(request), partition);
  const redact = (text: string, from: URL) => known.redactionFor(from).text(text);
  const sendThrough = (dispatcher: () => Promise<Transport>) =>
    createSend({
      ...{ api: options.name, credentials, policy: rules, redact, dispatcher, clock },
      attemptTimeoutMs: options.timeouts.attemptMs ?? defaultAttemptMs,
      maxRedirects,
      limits: { maxBytes: options.maxBodyBytes, previewBytes: Math.min(previewBytes, options.maxBodyBytes) },
    });
  const built = buildStages(options, {
    ...{ clock, random, partition, baseUrl, credentials, keyOf, secrets: known, emit: events.emit, closed: calls.closed },
    ...{ ...stores, shared: dependencies.shared, state: dependencies.state ?? {}, api: options.name ?? '' },
    defaultHeaders: defaults.headers,
    policy: rules,
    summarize: summarizeRequest,
  });
  const send = sendThrough(pool.open);
  const run = chain(built, send);
  const runDirect = chain(built, send, isDirect);

  const prepare = (request: ApiRequest, startedAt: number, attempts: Attempt[]) =>
    prepareCall(request, {
      startedAt,
      attempts,
      events,
      ...defaults,
      deadlineMs: options.timeouts.deadlineMs,
      lengthensAttempts: options.timeouts.attemptMs === undefined,
      maxAttempts: options.retry.attempts,
      idempotencyHeader: options.idempotency === false ? undefined : options.idempotency.header,
    });

  const measuredCall = (request: ApiRequest) => latency.of(runCall(request, request.direct === true ? runDirect : run));
  const call = withHooks(measuredCall, dependencies.hooks, options.name);

  const runCall = (request: ApiRequest, through: Next): Promise<ApiOutcome> =>
    calls.run(
      request.signal,
      (signal) => execute({ ...request, signal }, calls.closed.aborted ? refuse : through),
      ({ response }) => response?.streamEnded,
    );

  async function execute(request: ApiRequest, through: Next): Promise<ApiOutcome> {
    const attempts: Attempt[] = [];
    const startedAt = clock.monotonic();
    let reason: unknown;
    try {
      // Awaited only if needed, so that a call takes its place in the queues when it is made.
      const readable = mustBeRead(request.body) ? await withBodyRead(request) : request;
      const outcome = await outcomeOf(prepare(readable, startedAt, attempts), through, { attempts, startedAt, clock });
      if (!outcome.ok) reason = outcome.error;
      events.emit(callEventOf(outcome));
      return outcome;
    } catch (error) {
      reason = error;
      throw error;
    } finally {
      // Not awaited: what cancels a stream may never end.
      void cancelUnread(request.body, reason);
    }
  }

  async function explain(request: ApiRequest): Promise<Explanation> {
    if (calls.closed.aborted) throw clientClosed('not-sent');
    return calls.run(request.signal, async (signal) =>
      withinDeadline(prepare({ ...(await withBodyRead(request, { digests: false })), signal }, clock.monotonic(), []), clock, (prepared) =>
        explainCall(prepared, { credentials, built, policy: rules, summarize: summarizeRequest }),
      ),
    );
  }

  async function close(when: 'now' | 'idle' = 'now'): Promise<void> {
    await calls.close(when);
    // The pool sends token requests as well: the successor of a used refresh token must be received and saved.
    if (auth !== 'none') await auth?.close?.();
    await pool.close();
    known.end();
  }

  async function forceBreaker(key: string, to: ForcedState): Promise<void> {
    const breaker = built['circuit-breaker'];
    if (breaker === undefined) throw new TypeError('forceBreaker: the circuit breaker of this client is disabled');
    await breaker.force(key, to);
  }

  function openProbe(): Probe {
    const apiName = options.tls.serverName;
    const release = calls.hold();
    const probe = createProbe({
      clock,
      openPool: pool.connect,
      authorities: pool.authorities,
      runCall: (request, dispatcher) => runCall(request, chain(built, sendThrough(dispatcher), isDirect)),
      redact,
      nameOf: (url) => (apiName !== undefined && (baseUrl === undefined || url.origin === baseUrl.origin) ? apiName : certificateName(url)),
    });
    const closeProbe = () => probe.close().finally(release);
    return { ...probe, close: closeProbe };
  }

  return {
    async call(request) {
      const outcome = await call(request);
      if (outcome.response === undefined) return outcome;
      const response = abortableResponse(outcome.response, request);
      return { ...outcome, response, answer: response };
    },
    explain,
    latency: latency.state,
    redactionFor: (url) => known.redactionFor(url),
    credentials: credentials.names,
    login: (onPrompt, signal) =>
      withAnyOf([signal, calls.closed], (either) => login(options.auth ?? { type: 'none' }, authDependencies, onPrompt, either)),
    forceBreaker,
    openProbe,
    fetch: createFetch(call, baseUrl),
    health: () => healthOf(built),
    close,
  };
}

async function refuse(): Promise<Result> {
  return { error: clientClosed('not-sent') };
}

const maxRedirects = 5;
const previewBytes = 64 * 1024;
