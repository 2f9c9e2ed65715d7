import * as z from 'zod';
import { ApiError } from '../../errors.js';
import type { Clock } from '../../runtime/clock.js';
import { parseUrl } from '../../runtime/url.js';
import type { Store } from '../../store/store.js';
import type { CallEvent } from '../../telemetry/events.js';
import type { Answer } from '../call/answer.js';
import { failureReason, mayHaveHadEffect, retryAtOf } from '../call/failure.js';
import type { Next, Stage } from '../call/pipeline.js';
import type { PreparedRequest } from '../call/request.js';
import { settle, unsettle } from '../call/result.js';
import { safeMethods } from '../semantics/method.js';
import { kindOf } from './cache-key.js';
import { createFlights } from './coalescing.js';
import { requestDirectives } from './directives.js';
import { type CacheEntry, toAnswer } from './entry.js';
import { mayStandIn, reuseOf } from './reuse.js';
import { createOrigin, withModeHeaders } from './validation.js';
import { createVariants, type Place } from './variants.js';

const mebibyte = 1024 * 1024;

export const cacheOptions = () =>
  z.strictObject({
    keepMs: z
      .int()
      .min(0)
      .default(24 * 60 * 60 * 1000)
      .describe(
        'Milliseconds that an answer is kept after it is no longer fresh, to be validated and to stand in when the API fails; its must-revalidate, no-cache and stale-if-error say less. Default: 86400000 (24 h).',
      ),
    maxEntryBytes: z
      .int()
      .min(0)
      .default(4 * mebibyte)
      .describe('Bytes of a decoded body at most; larger ones are not cached. Default: 4194304 (4 MiB).'),
  });
export type CacheOptions = z.infer<ReturnType<typeof cacheOptions>>;

/** What the cache has for a request, without asking the API. */
export type CacheView = 'off' | 'bypassed' | 'nothing' | 'fresh' | 'stale';

export interface CacheStage {
  readonly run: Stage<PreparedRequest, Answer>;
  peek(request: PreparedRequest): Promise<CacheView>;
}

export interface CacheDependencies {
  readonly store: Store;
  readonly clock: Clock;
  /** Tells this API from others in the store. */
  readonly partition: string;
  /** For what happens when no caller waits any more. */
  readonly emit: (event: CallEvent) => void;
}

/**
 * A private cache (RFC 9111): GET and HEAD, apart for each caller and credential. Equal requests in flight make one.
 * When the API fails, an answer that is no longer fresh stands in, unless the API or the request forbids it.
 */
export function cache(options: CacheOptions | false, dependencies: CacheDependencies): CacheStage {
  if (options === false) return { run: async (request, next) => bypass(request, next), peek: async () => 'off' };
  const { keepMs } = options;
  const { clock, emit } = dependencies;
  const variants = createVariants(dependencies.store, dependencies.partition);
  const origin = createOrigin(options, variants, clock);
  const flights = createFlights();
  /** What is asked after a write must not join what was asked before it. */
  let writes = 0;

  async function read(request: PreparedRequest, next: Next<PreparedRequest, Answer>): Promise<Answer> {
    const place = await variants.find(request);
    const kept = request.method === 'GET' && place.entry?.hasBody === false ? undefined : place.entry;
    const reuse = kept === undefined ? undefined : reuseOf(kept, request, clock.now());
    if (kept !== undefined && reuse?.kind === 'fresh') {
      request.emit({ type: 'cache', requestId: request.requestId, result: 'hit' });
      return toAnswer(kept, request, clock.now(), { source: 'cache' });
    }
    if (kept !== undefined && reuse?.kind === 'stale') return stale(kept, request, reuse.reason);
    if (kept !== undefined && reuse?.kind === 'behind') {
      if (!wantsOnlyCached(request)) askBehind(request, place, kept, next);
      return stale(kept, request, 'stale-while-revalidate');
    }
    if (wantsOnlyCached(request)) throw notInCache();
    return ask(request, place, kept, next);
  }

  async function ask(request: PreparedRequest, place: Place, kept: CacheEntry | undefined, next: Next<PreparedRequest, Answer>) {
    const run = (shared: PreparedRequest) => origin.ask(shared, place, kept, next);
    const { answer, joined } =
      request.cache === 'default'
        ? flights.join(flightKey(request), request, run, (first) => lastsAsLong(first, request))
        : { answer: run(request), joined: false };
    const result = await settle(answer);
    const reason = failureReason(result);
    if (reason !== undefined && kept !== undefined && mayStandIn(kept, request, clock.now(), keepMs)) {
      request.emit({ type: 'degraded', requestId: request.requestId, source: 'stale', reason });
      const retryAt = retryAtOf(result);
      return { ...stale(kept, request, reason), ...(retryAt !== undefined && { retryAt }) };
    }
    const revalidated = 'answer' in result && result.answer.source === 'revalidated';
    request.emit({ type: 'cache', requestId: request.requestId, result: joined ? 'coalesced' : revalidated ? 'revalidated' : 'miss' });
    return unsettle(result);
  }

  /** RFC 5861 §3, once for each kind of request at a time. Whoever asks when the window is over joins it. */
  function askBehind(request: PreparedRequest, place: Place, kept: CacheEntry, next: Next<PreparedRequest, Answer>): void {
    const key = flightKey(request);
    if (flights.has(key)) return;
    const { requestId, deadlineMs } = request;
    const controller = new AbortController();
    const cancelTimer = clock.after(deadlineMs, () => controller.abort(behindTooLong(deadlineMs)));
    const behind: PreparedRequest = {
      ...request,
      signal: controller.signal,
      endsAt: clock.monotonic() + deadlineMs,
      emit,
      record: (attempt) => emit({ type: 'attempt', requestId, ...attempt }),
    };
    const { answer } = flights.join(key, behind, (shared) => origin.ask(shared, place, kept, next));
    // The caller has its answer; the next one will see what came of this one.
    answer.catch(() => undefined).finally(cancelTimer);
  }

  function stale(entry: CacheEntry, request: PreparedRequest, reason: string): Answer {
    request.emit({ type: 'cache', requestId: request.requestId, result: 'stale' });
    return toAnswer(entry, request, clock.now(), { source: 'stale', reason });
  }

  const flightKey = (request: PreparedRequest) => `${writes} ${kindOf(request)}`;

  /**
   * RFC 9111 §4.4. Also after a failure whose effect is unknown: the error tells the agent to check with a GET, and
   * that GET must not be answered from before the write.
   */
  async function write(request: PreparedRequest, next: Next<PreparedRequest, Answer>): Promise<Answer> {
    const result = await settle(next(request));
    if (mayHaveHadEffect(result)) {
      writes += 1;
      const named = 'answer' in result ? placesNamedBy(result.answer, request.url) : [];
      await Promise.all([request.url, ...named].map((url) => variants.invalidate(url)));
    }
    return unsettle(result);
  }

  return {
    async run(request, next) {
      if (!safeMethods.has(request.method)) return write(request, next);
      if (request.method === 'OPTIONS') return next(request);
      return isBypassed(request) ? bypass(request, next) : read(request, next);
    },
    async peek(request) {
      if (!safeMethods.has(request.method) || request.method === 'OPTIONS' || isBypassed(request)) return 'bypassed';
      const { entry } = await variants.find(request);
      if (entry === undefined || (request.method === 'GET' && !entry.hasBody)) return 'nothing';
      return reuseOf(entry, request, clock.now()).kind === 'fresh' ? 'fresh' : 'stale';
    },
  };
}

/** Parts, redirects and streams are not cached, and neither is what the caller validates by itself (as in fetch). */
function isBypassed(request: PreparedRequest): boolean {
  const { headers } = request;
  return (
    request.cache === 'no-store' ||
    request.redirect === 'manual' ||
    request.bodyMode === 'stream' ||
    requestDirectives(headers).has('no-store') ||
    ['range', 'if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since', 'if-range'].some((name) => headers.has(name))
  );
}

function bypass(request: PreparedRequest, next: Next<PreparedRequest, Answer>): Promise<Answer> {
  if (wantsOnlyCached(request)) throw notInCache();
  return next(withModeHeaders(request));
}

function wantsOnlyCached(request: PreparedRequest): boolean {
  return request.cache === 'only-if-cached' || requestDirectives(request.headers).has('only-if-cached');
}

/** A caller with more time or attempts than the flight would get an end that is not its own. */
function lastsAsLong(first: PreparedRequest, request: PreparedRequest): boolean {
  return request.deadlineMs <= first.deadlineMs && request.attempts <= first.attempts;
}

/** RFC 9111 §4.4: of the same origin only, or one API could empty the cache of another. */
function placesNamedBy(answer: Answer, target: URL): URL[] {
  const fields = [answer.headers.get('location'), answer.headers.get('content-location')];
  const urls = fields.flatMap((field) => (field === null ? [] : (parseUrl(field, target) ?? [])));
  for (const url of urls) url.hash = '';
  return urls.filter((url) => url.origin === target.origin);
}

function notInCache(): ApiError {
  return new ApiError('not-in-cache', 'Only a cached answer was asked for, and there is none that may be used.', {
    outcome: 'not-sent',
    safeToRetry: false,
    hint: 'Call it without only-if-cached.',
  });
}

function behindTooLong(deadlineMs: number): ApiError {
  return new ApiError('deadline-exceeded', `The renewal of a cached answer did not end within ${deadlineMs} ms.`, {
    outcome: 'unknown',
    safeToRetry: true,
    hint: 'Nothing waits for this answer.',
  });
}
