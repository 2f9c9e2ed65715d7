import * as z from 'zod';
import { ApiError } from '../../errors.js';
import { onAbort } from '../../runtime/abort.js';
import { type Clock, systemClock } from '../../runtime/clock.js';
import { forwardClock } from '../../runtime/forward-clock.js';
import { AbortableSignal, type Signal } from '../../runtime/signal.js';
import { createPackedStore, type PackedStore } from '../../store/packed-store.js';
import type { SharedState } from '../../store/shared-state.js';
import type { AtomicStore } from '../../store/store.js';
import type { CallEvent } from '../../telemetry/events.js';
import type { ApiResponse } from '../call/api-response.js';
import { failureReason } from '../call/failure.js';
import { untilAbortedBeforeSending } from '../call/interruption.js';
import { defineStage, type Next, type Run } from '../call/pipeline.js';
import type { PreparedRequest } from '../call/request.js';
import { caught, type Result } from '../call/result.js';
import { resultOf } from '../call/status-error.js';
import { safeMethods } from '../semantics/method.js';
import { coalescingKeyOf } from './cache-key.js';
import { createRequestCoalescer, type JoinResult } from './coalescing.js';
import { parseRequestDirectives } from './directives.js';
import { type CacheEntry, toResponse } from './entry.js';
import { loadLifetime } from './freshness.js';
import { createLocalVariants } from './local-variants.js';
import { createNodeFlights } from './node-flights.js';
import { canServeStale, decideReuse } from './reuse.js';
import { createOriginFetcher, withModeHeaders } from './revalidation.js';
import { createSharedVariants } from './shared-variants.js';
import { type CacheLookup, createVariants, type VariantsDependencies } from './variants.js';

const mebibyte = 1024 * 1024;

export const cacheOptions = () =>
  z.strictObject({
    keepMs: z
      .int()
      .min(0)
      .default(24 * 60 * 60 * 1000)
      .describe(
        "How long a stale response is stored, in milliseconds, to revalidate it or to serve it when the API fails. The response's must-revalidate and no-cache forbid serving it stale; its stale-if-error shortens the time. Default: 86400000 (24 h).",
      ),
    maxEntryBytes: z
      .int()
      .min(0)
      .default(4 * mebibyte)
      .describe('Maximum size of a cached decoded body in bytes; larger responses are not cached. Default: 4194304 (4 MiB).'),
  });
export type CacheOptions = z.infer<ReturnType<typeof cacheOptions>>;

/** What the cache has for a request, without asking the API. */
export type CacheView = 'off' | 'bypassed' | 'nothing' | 'fresh' | 'stale';

export interface CacheStage {
  readonly run: Run;
  peek(request: PreparedRequest): Promise<CacheView>;
}

export interface CacheDependencies {
  /** The store that other processes may use. Default: `memory`. */
  readonly store?: AtomicStore | undefined;
  /** State of the nodes that share the store. Default: none do. */
  readonly shared?: Pick<SharedState, 'flights' | 'health' | 'extend'> | undefined;
  /** The store of this process. Default: a new one. */
  readonly memory?: PackedStore;
  readonly clock: Clock;
  /** Separates this API from others in the store. */
  readonly partition: string;
  /** Receives events of background work, for which no caller waits. */
  readonly emit: (event: CallEvent) => void;
  /** Aborts background work. Default: only its deadline does. */
  readonly closed?: Signal;
}

/** Loads the package of the cache. */
export async function preloadCache(): Promise<void> {
  await loadLifetime(systemClock);
}

/**
 * Private cache (RFC 9111) for GET and HEAD, separated by caller and credential. Equal requests in flight are coalesced. If
 * the API fails, a stale response is served unless the API or the request forbids it.
 */
export function cache(options: CacheOptions | false, dependencies: CacheDependencies): CacheStage {
  if (options === false) return { run: async (request, next) => bypass(request, next), peek: async () => 'off' };
  const { keepMs } = options;
  const { clock, emit, closed } = dependencies;
  // By the system time, a clock that is set back would keep responses fresh.
  const { now } = forwardClock(clock);
  const { store, shared, memory = createPackedStore({ clock }), partition } = dependencies;
  const between = store === undefined || shared === undefined ? undefined : betweenNodes(shared, { store, memory, partition, clock });
  const alone = () =>
    store === undefined ? createLocalVariants({ memory, partition, clock }) : createVariants({ store, partition, clock });
  const variants = between?.variants ?? alone();
  const origin = createOriginFetcher(options, variants, clock);
  const coalescer = createRequestCoalescer();

  async function serveOrFetch(request: PreparedRequest, next: Next): Promise<Result> {
    const finding = variants.find(request);
    // Ends at the deadline, although a store may not.
    const found = finding instanceof Promise ? await caught(untilAbortedBeforeSending(finding, request.signal)) : { value: finding };
    if (found.error !== undefined) return found;
    const lookup = found.value;
    const entry = request.method === 'GET' && lookup.entry?.hasBody === false ? undefined : lookup.entry;
    const reuse = entry === undefined ? undefined : decideReuse(entry, request, now());
    if (entry !== undefined && reuse?.kind === 'fresh') {
      request.emit({ type: 'cache', requestId: request.requestId, result: 'hit' });
      return resultOf(toResponse(entry, request, now(), { source: 'cache' }), request, clock.now());
    }
    if (entry !== undefined && reuse?.kind === 'stale') return resultOf(serveStale(entry, request, reuse.reason), request, clock.now());
    if (entry !== undefined && reuse?.kind === 'stale-while-revalidate') {
      if (!wantsOnlyCached(request)) revalidateInBackground(request, lookup, entry, next);
      return resultOf(serveStale(entry, request, 'stale-while-revalidate'), request, clock.now());
    }
    if (wantsOnlyCached(request)) return { error: notInCache() };
    return fetchOrCoalesce(request, lookup, entry, next);
  }

  async function fetchOrCoalesce(
    request: PreparedRequest,
    lookup: CacheLookup,
    entry: CacheEntry | undefined,
    next: Next,
  ): Promise<Result> {
    const run = (first: PreparedRequest) => sendOnce(first, { lookup, entry }, next);
    const sent = send(request, flightKey(request, lookup), run);
    const result = await sent.result;
    const reason = failureReason(result);
    if (reason !== undefined && entry !== undefined && canServeStale(entry, request, now(), keepMs)) {
      request.emit({ type: 'degraded', requestId: request.requestId, source: 'stale', reason });
      const retryAt = result.error?.retryAt;
      return { response: { ...serveStale(entry, request, reason), ...(retryAt !== undefined && { retryAt }) } };
    }
    const revalidated = result.response?.source === 'revalidated';
    const isJoined = sent.joined || result.response?.source === 'cache';
    request.emit({ type: 'cache', requestId: request.requestId, result: isJoined ? 'coalesced' : revalidated ? 'revalidated' : 'miss' });
    return result;
  }

  /** Sends a request, unless an equal one of another node is in flight, whose response is then stored. */
  function sendOnce(request: PreparedRequest, { lookup, entry }: Found, next: Next): Promise<Result> {
    const send = (sent: PreparedRequest) => origin.fetch(sent, lookup, entry, next);
    if (between === undefined || request.cache !== 'default' || !between.variants.isShared(lookup)) return send(request);
    const stored = async (): Promise<Result | undefined> => {
      const found = (await between.variants.find(request)).entry;
      const isNew = found !== undefined && found.requestedAt !== entry?.requestedAt && (request.method === 'HEAD' || found.hasBody);
      return isNew ? resultOf(toResponse(found, request, now(), { source: 'cache' }), request, clock.now()) : undefined;
    };
    // Unlike the version, which contains what this node knows, the key of a lookup is the same on every node.
    return between.flights.run(request, { key: `${lookup.key} ${coalescingKeyOf(request)}`, send, stored });
  }

  function send(request: PreparedRequest, key: string, run: (shared: PreparedRequest) => Promise<Result>): JoinResult {
    if (request.cache === 'default') return coalescer.join(key, request, run, (first) => hasNoLongerLimits(first, request));
    const endOvertaken = coalescer.overtake(key);
    const result = run(request).then((received) => {
      if (received.response !== undefined) endOvertaken();
      return received;
    });
    return { result, joined: false };
  }

  /** Revalidates once per kind of request (RFC 5861 §3). Requests after the end of the window join it. */
  function revalidateInBackground(request: PreparedRequest, lookup: CacheLookup, entry: CacheEntry, next: Next): void {
    const key = flightKey(request, lookup);
    if (coalescer.find(key) !== undefined) return;
    const { requestId, deadlineMs } = request;
    const endsAt = clock.monotonic() + deadlineMs;
    const signal = new AbortableSignal();
    const cancelTimer = clock.after(deadlineMs, () => signal.abort(backgroundTimeout(deadlineMs)));
    const unlink = closed === undefined ? () => undefined : onAbort(closed, () => signal.abort(closed.reason));
    const background: PreparedRequest = {
      ...request,
      signal,
      endsAt: () => endsAt,
      emit,
      record: (attempt) => emit({ type: 'attempt', requestId, ...attempt }),
    };
    const { result } = coalescer.join(key, background, (first) => sendOnce(first, { lookup, entry }, next));
    // The caller already has a response; the result is for the next one.
    const onEnd = () => {
      cancelTimer();
      unlink();
    };
    result.catch(() => undefined).finally(onEnd);
  }

  function serveStale(entry: CacheEntry, request: PreparedRequest, reason: string): ApiResponse {
    request.emit({ type: 'cache', requestId: request.requestId, result: 'stale' });
    return toResponse(entry, request, now(), { source: 'stale', reason });
  }

  /** A request that starts after a write must not join one from before it. */
  const flightKey = (request: PreparedRequest, { version }: CacheLookup) => `${version} ${coalescingKeyOf(request)}`;

  return {
    async run(request, next) {
      if (!safeMethods.has(request.method) || request.method === 'OPTIONS') return next(request);
      return isBypassed(request) ? bypass(request, next) : serveOrFetch(request, next);
    },
    async peek(request) {
      if (!safeMethods.has(request.method) || request.method === 'OPTIONS' || isBypassed(request)) return 'bypassed';
      const { entry } = await variants.find(request);
      if (entry === undefined || (request.method === 'GET' && !entry.hasBody)) return 'nothing';
      return decideReuse(entry, request, now()).kind === 'fresh' ? 'fresh' : 'stale';
    },
  };
}

interface Found {
  readonly lookup: CacheLookup;
  readonly entry: CacheEntry | undefined;
}

function betweenNodes(shared: NonNullable<CacheDependencies['shared']>, parts: VariantsDependencies & { readonly memory: PackedStore }) {
  return { variants: createSharedVariants({ ...parts, shared }), flights: createNodeFlights(shared.flights, parts.clock) };
}

/** Ranges, manual redirects and streams are not cached, nor are requests with conditions of the caller (as in fetch). */
function isBypassed(request: PreparedRequest): boolean {
  const { headers } = request;
  return (
    request.cache === 'no-store' ||
    request.redirect === 'manual' ||
    request.bodyMode !== 'buffer' ||
    parseRequestDirectives(headers).has('no-store') ||
    ['range', 'if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since', 'if-range'].some((name) => headers.has(name))
  );
}

async function bypass(request: PreparedRequest, next: Next): Promise<Result> {
  if (wantsOnlyCached(request)) return { error: notInCache() };
  return next(withModeHeaders(request));
}

function wantsOnlyCached(request: PreparedRequest): boolean {
  return request.cache === 'only-if-cached' || parseRequestDirectives(request.headers).has('only-if-cached');
}

/** A caller with more time or attempts than the request in flight, or other limits of a stream, would inherit limits of another. */
function hasNoLongerLimits(first: PreparedRequest, request: PreparedRequest): boolean {
  const isSame = (['maxEvents', 'maxMs', 'maxBytes'] as const).every((name) => request.streamLimits?.[name] === first.streamLimits?.[name]);
  return isSame && request.deadlineMs <= first.deadlineMs && request.attempts <= first.attempts;
}

function notInCache(): ApiError {
  return new ApiError('not-in-cache', 'The request allows only cached responses, and none is usable.', {
    outcome: 'not-sent',
    safeToRetry: false,
    hint: 'Send the request without only-if-cached.',
  });
}

function backgroundTimeout(deadlineMs: number): ApiError {
  return new ApiError('deadline-exceeded', `The background revalidation of a cached response did not finish within ${deadlineMs} ms.`, {
    outcome: 'unknown',
    safeToRetry: true,
    hint: 'Do nothing: the caller already has a response.',
  });
}

export const cacheStage = defineStage({
  name: 'cache',
  option: 'cache',
  does: 'returns fresh responses, joins equal requests in flight, serves stale responses when the API fails',
  why: 'It is outside fallback and retry, so that a stale response is served only after both have failed, and a fallback response is never stored.',
  emits: ['cache', 'degraded', 'store-error'],
  direct: false,
  create: ({ cache: options }: { readonly cache: CacheOptions | false }, parts: CacheDependencies) => cache(options, parts),
});
