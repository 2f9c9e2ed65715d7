import { randomUUID } from 'node:crypto';
import { ApiError, badInput } from '../errors.js';
import { type Clock, systemClock } from '../runtime/clock.js';
import { type CallEvent, createEvents, type Events } from '../runtime/events.js';
import { packageInfo } from '../runtime/package-info.js';
import { type Random, systemRandom } from '../runtime/random.js';
import { createMemoryStore } from '../store/memory.js';
import type { Store } from '../store/store.js';
import type { Answer, ApiOutcome, Attempt } from './answer.js';
import { type ApiDefinition, apiDefinition } from './api-definition.js';
import { digest } from './cache/identity.js';
import { createFetch, type Fetch } from './fetch-face.js';
import { type ApiHealth, healthOf } from './health.js';
import { type KeyOf, withCredential } from './limits/by-key.js';
import { createDispatcher, type DispatcherOptions, type Resolver, systemResolver, type Transport } from './network/connector.js';
import type { Environment } from './network/proxy.js';
import { createWire } from './network/wire.js';
import { parseOptions } from './parse-options.js';
import { compose, type Next } from './pipeline.js';
import { createProbe, type Probe } from './probe/probe.js';
import { type ApiRequest, type PreparedRequest, prepareTarget } from './request.js';
import { parseHttpUrl } from './request-target.js';
import { cache } from './stages/cache.js';
import { circuitBreaker, type ForcedState } from './stages/circuit-breaker.js';
import { concurrency } from './stages/concurrency.js';
import { deadline } from './stages/deadline.js';
import { defaultAnswer } from './stages/default-answer.js';
import { fallback } from './stages/fallback.js';
import { idempotency } from './stages/idempotency.js';
import { policy } from './stages/policy.js';
import { rateLimit } from './stages/rate-limit.js';
import { retry } from './stages/retry.js';
import { answerError } from './status-error.js';

export interface ClientDependencies {
  readonly clock?: Clock;
  readonly random?: Random;
  readonly resolver?: Resolver;
  /** Read for the proxy `env` alone. Default: that of this process. */
  readonly env?: Environment;
  readonly events?: Events;
  /** What the cache and idempotency keep; whoever passes it closes it. Default: 64 MiB in memory, for this client alone. */
  readonly store?: Store;
}

export interface ApiClient {
  /**
   * One call through every stage. It resolves for whatever the network or the API did; it rejects, with an ApiError of
   * outcome `rejected`, only for a request that can't be sent as it is.
   */
  call(request: ApiRequest): Promise<ApiOutcome>;
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
  /** Ends the pooled connections. */
  close(): Promise<void>;
}

/** @throws {TypeError} naming the option, the rule and the value, when the definition is wrong. */
export function createApiClient(definition: ApiDefinition = {}, dependencies: ClientDependencies = {}): ApiClient {
  const options = parseOptions('createApiClient', apiDefinition(), definition);
  const { clock = systemClock, random = systemRandom, resolver = systemResolver, events = createEvents() } = dependencies;
  const baseUrl = options.baseUrl === undefined ? undefined : parseHttpUrl(options.baseUrl);
  const openPool = (observe?: DispatcherOptions['observe']) =>
    createDispatcher({
      policy: options.network,
      resolver,
      clock,
      connectTimeoutMs: options.timeouts.connectMs,
      connection: options,
      apiOrigin: baseUrl?.origin,
      env: dependencies.env ?? process.env,
      ...(observe && { observe }),
    });
  let pool: Promise<Transport> | undefined;
  const dispatcher = () => {
    pool ??= openPool();
    return pool;
  };
  const defaults = { baseUrl, headers: { ...standardHeaders(), ...options.headers } };
  const store = dependencies.store ?? createMemoryStore({ clock, onError: events.emit });
  // All options, because two clients that differ in any, a credential or a network rule, must not answer for each other.
  const partition = digest('api', JSON.stringify(options));
  const keyOf: KeyOf = ({ url }) => (options.name === undefined ? url.origin : `${options.name} ${url.origin}`);
  const guards = {
    breaker: options.breaker === false ? undefined : circuitBreaker(options.breaker, { clock, keyOf }),
    rate:
      options.rateLimit === false
        ? undefined
        : rateLimit(options.rateLimit, { clock, keyOf: (request) => withCredential(keyOf(request), request.headers) }),
    concurrency: options.concurrency === false ? undefined : concurrency(options.concurrency, { keyOf }),
  };
  const wireTo = (transport: () => Promise<Transport>) =>
    createWire({
      dispatcher: transport,
      clock,
      attemptTimeoutMs: options.timeouts.attemptMs,
      maxRedirects,
      limits: { maxBytes: options.maxBodyBytes, previewBytes: Math.min(previewBytes, options.maxBodyBytes) },
    });
  const wire = wireTo(dispatcher);
  const always = [policy(options.allow), deadline(clock)];
  const run = compose(
    [
      ...always,
      idempotency(options.idempotency, { store, clock, partition }),
      defaultAnswer(options.fallback.default),
      cache(options.cache, { store, clock, partition, emit: events.emit }),
      fallback(options.fallback, baseUrl),
      retry(options.retry, { clock, random, keyOf }),
      ...[guards.breaker, guards.rate, guards.concurrency].flatMap((guard) => guard?.run ?? []),
    ],
    wire,
  );
  const runDirectly = compose(always, wire);

  const call = (request: ApiRequest) => perform(request, request.direct === true ? runDirectly : run);

  async function perform(request: ApiRequest, through: Next<PreparedRequest, Answer>): Promise<ApiOutcome> {
    const attempts: Attempt[] = [];
    const startedAt = clock.monotonic();
    const emit = (event: CallEvent) => {
      events.emit(event);
      request.onEvent?.(event);
    };
    const requestId = request.requestId ?? randomUUID();
    const deadlineMs = request.deadlineMs ?? options.timeouts.deadlineMs;
    const target = prepareTarget(request, defaults);
    checkWhole('attempts', request.attempts);
    checkWhole('deadlineMs', request.deadlineMs);
    const prepared: PreparedRequest = {
      ...target,
      requestId,
      deadlineMs,
      endsAt: startedAt + deadlineMs,
      // A stream is spent by its first attempt, whatever came of that.
      attempts: target.bodyStream === undefined ? (request.attempts ?? options.retry.attempts) : 1,
      redirect: request.redirect ?? 'follow',
      cache: request.cache ?? 'default',
      idempotencyKey: request.idempotencyKey,
      caller: request.caller ?? '',
      signal: request.signal ?? new AbortController().signal,
      emit,
      record(attempt) {
        attempts.push(attempt);
        emit({ type: 'attempt', requestId, ...attempt });
      },
    };
    const end = (url: URL) => ({ requestId, method: prepared.method, url, attempts, totalMs: clock.monotonic() - startedAt });
    try {
      const answer = await through(prepared);
      const error = answerError(answer, prepared, clock.now());
      return error === undefined ? { ...end(answer.url), ok: true, answer } : { ...end(answer.url), ok: false, error, answer };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { ...end(prepared.url), ok: false, error };
    }
  }

  async function close(): Promise<void> {
    // A pool that could not be opened has failed its calls already.
    await pool?.then(
      (opened) => opened.destroy(),
      () => undefined,
    );
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
      openPool,
      perform: (request, transport) => perform(request, compose(always, wireTo(transport))),
      nameOf: (url) => (apiName !== undefined && (baseUrl === undefined || url.origin === baseUrl.origin) ? apiName : hostOf(url)),
    });
  }

  return { call, forceBreaker, openProbe, fetch: createFetch(call, baseUrl), health: () => healthOf(guards), close };
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** Options of a call are checked like those of the client: a NaN would make a call that never ends. */
function checkWhole(name: string, value: number | undefined): void {
  if (value === undefined || (Number.isFinite(value) && value >= 1)) return;
  throw badInput('invalid-arguments', `${name} must be a number of at least 1; got ${value}.`, `Leave ${name} out, or pass a number.`);
}

const maxRedirects = 5;
const previewBytes = 64 * 1024;

/** A real User-Agent, because some APIs refuse requests without one; any format, because a narrow Accept yields 406. */
function standardHeaders(): Record<string, string> {
  const { name, version } = packageInfo();
  return {
    'user-agent': `${name}/${version}`,
    accept: 'application/json, text/*;q=0.9, */*;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
  };
}
