import type { Clock } from '../../runtime/clock.js';
import type { Answer } from '../call/answer.js';
import { failureReason } from '../call/failure.js';
import type { Next } from '../call/pipeline.js';
import type { CacheMode, PreparedRequest } from '../call/request.js';
import { type CacheEntry, initialAge, mergedHeaders, speaksOf, toAnswer, toEntry } from './entry.js';
import { type Lifetime, loadLifetime } from './freshness.js';
import { conditionalHeaders } from './reuse.js';
import type { Place, Variants } from './variants.js';

interface Limits {
  readonly keepMs: number;
  readonly maxEntryBytes: number;
}

/** Asks the API, with the validators of what is stored, and stores what came of it. */
export function createOrigin({ keepMs, maxEntryBytes }: Limits, variants: Variants, clock: Clock) {
  let loading: Promise<Lifetime> | undefined;
  const lifetime = () => {
    loading ??= loadLifetime(clock);
    return loading;
  };

  async function ask(
    request: PreparedRequest,
    place: Place,
    kept: CacheEntry | undefined,
    next: Next<PreparedRequest, Answer>,
  ): Promise<Answer> {
    const plain = withModeHeaders(request);
    const mayValidate = kept !== undefined && request.method === 'GET' && request.cache !== 'reload';
    const headers = mayValidate ? conditionalHeaders(kept, plain.headers) : undefined;
    if (kept === undefined || headers === undefined) return keepAnswer(request, place, await next(plain));
    const answer = await next({ ...plain, headers });
    if (answer.status !== 304 || answer.source !== 'network') return keepAnswer(request, place, answer);
    // RFC 9111 §4.3.4: a 304 about something else leaves nothing to give.
    if (!speaksOf(kept, answer.headers)) return keepAnswer(request, place, await next(plain));
    const entry = await renewed(kept, request, answer);
    await keepEntry(request, place, entry);
    const { cache: _age, ...given } = toAnswer(entry ?? kept, request, clock.now(), { source: 'revalidated' });
    return { ...given, firstByteMs: answer.firstByteMs };
  }

  async function keepAnswer(request: PreparedRequest, place: Place, answer: Answer): Promise<Answer> {
    const isAnswer = answer.source === 'network' && answer.fault === undefined && answer.status !== 304;
    if (!isAnswer || answer.stream !== undefined || failureReason({ answer }) !== undefined) return answer;
    await keepEntry(request, place, await entryOf(request, place, answer));
    return answer;
  }

  async function entryOf(request: PreparedRequest, place: Place, answer: Answer): Promise<CacheEntry | undefined> {
    if (request.method === 'HEAD' && place.entry?.hasBody === true && describes(answer, place.entry)) {
      return renewed(place.entry, request, answer);
    }
    const seconds = (await lifetime())(request, answer);
    if (seconds === undefined || answer.body.byteLength > maxEntryBytes) return undefined;
    return toEntry(answer, { hasBody: request.method === 'GET', requestUrl: request.url, now: clock.now(), lifetime: seconds });
  }

  /** The stored answer after a 304 or a HEAD that speaks of it; nothing, when it must no longer be stored. */
  async function renewed(kept: CacheEntry, request: PreparedRequest, answer: Answer): Promise<CacheEntry | undefined> {
    const headers = mergedHeaders(kept, answer.headers);
    const seconds = (await lifetime())(request, { status: kept.status, headers });
    if (seconds === undefined) return undefined;
    const now = clock.now();
    return {
      ...kept,
      headers: [...headers],
      receivedAt: now,
      initialAge: initialAge(answer, now),
      lifetime: kept.redirectedTo !== undefined ? 0 : seconds,
    };
  }

  async function keepEntry(request: PreparedRequest, place: Place, entry: CacheEntry | undefined): Promise<void> {
    const freshMs = entry === undefined ? 0 : Math.max(0, entry.lifetime - entry.initialAge) * 1000;
    // An error is kept while it is fresh, but it never stands in for another.
    const ttlMs = entry === undefined || entry.status >= 400 ? freshMs : freshMs + keepMs;
    // What is stored is no longer the API's answer: it must not come back when the API fails.
    if (entry === undefined || ttlMs === 0) return variants.drop(place);
    await variants.keep(request, place, entry, ttlMs);
    request.emit({ type: 'cache', requestId: request.requestId, result: 'stored' });
  }

  return { ask };
}

/** RFC 9111 §4.3.5: a HEAD that differs says that the stored answer is out of date. */
function describes(answer: Answer, entry: CacheEntry): boolean {
  const length = answer.headers.get('content-length');
  const kept = entry.headers.find(([name]) => name === 'content-length')?.[1];
  return answer.status === entry.status && speaksOf(entry, answer.headers) && (length === null || kept === undefined || length === kept);
}

/** What fetch adds, so that caches on the way do as this one does (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch). */
export function withModeHeaders(request: PreparedRequest): PreparedRequest {
  const added = modeHeaders[request.cache];
  if (added === undefined || request.headers.has('cache-control')) return request;
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(added)) headers.set(name, value);
  return { ...request, headers };
}

const modeHeaders: Partial<Record<CacheMode, Readonly<Record<string, string>>>> = {
  'no-cache': { 'cache-control': 'max-age=0' },
  'no-store': { 'cache-control': 'no-cache', pragma: 'no-cache' },
  reload: { 'cache-control': 'no-cache', pragma: 'no-cache' },
};
