import { afterEach, describe, expect, it } from 'vitest';
import type { ApiRequest } from '../../../src/http/call/request.js';
import { type Bench, openBench, type Reply, send } from '../../helpers/calls/cached-calls.js';
import { createFakeClock } from '../../helpers/fake-clock.js';

type Call = Omit<ApiRequest, 'target'> & {
  readonly target?: string;
  /** Seconds that pass before the call. */
  readonly after?: number;
  /** Source of the response, or code of the error. */
  readonly result: string;
  /** Expected body, if the test checks it. */
  readonly text?: string;
};

interface Case {
  readonly name: string;
  /** Responses of the server in order; the last one repeats. */
  readonly replies: readonly Reply[];
  readonly calls: readonly Call[];
  /** Requests that reached the server. */
  readonly upstream: number;
}

const start = createFakeClock().now();
const httpDate = (seconds: number) => new Date(start + seconds * 1000).toUTCString();
const fresh = (control: string, body = 'first'): Reply => ({ headers: { 'cache-control': control, etag: '"1"' }, body });
const down: Reply = { status: 503, body: 'down' };

const cases: readonly Case[] = [
  // §4.2 freshness
  {
    name: 'serves a response from the cache until max-age is over',
    replies: [fresh('max-age=60'), fresh('max-age=60', 'second')],
    calls: [{ result: 'network' }, { after: 59, result: 'cache', text: 'first' }, { after: 1, result: 'network', text: 'second' }],
    upstream: 2,
  },
  {
    name: 'parses directives in any case, with unusual spaces and quotes',
    replies: [fresh(' Private ,\tMAX-AGE="60" ')],
    calls: [{ result: 'network' }, { after: 59, result: 'cache' }],
    upstream: 1,
  },
  {
    name: 'uses the first value of a repeated directive',
    replies: [fresh('max-age=10, max-age=60')],
    calls: [{ result: 'network' }, { after: 11, result: 'network' }],
    upstream: 2,
  },
  {
    name: 'treats a max-age that is not a number as 0',
    replies: [fresh('max-age=soon')],
    calls: [{ result: 'network' }, { result: 'network' }],
    upstream: 2,
  },
  {
    name: 'calculates the lifetime from Expires and Date',
    replies: [{ headers: { date: httpDate(0), expires: httpDate(60) } }],
    calls: [{ result: 'network' }, { after: 59, result: 'cache' }, { after: 1, result: 'network' }],
    upstream: 2,
  },
  {
    name: 'treats an invalid Expires as past',
    replies: [{ headers: { expires: '0' } }],
    calls: [{ result: 'network' }, { result: 'network' }],
    upstream: 2,
  },
  {
    name: 'prefers max-age to Expires',
    replies: [{ headers: { 'cache-control': 'max-age=60', expires: '0' } }],
    calls: [{ result: 'network' }, { after: 30, result: 'cache' }],
    upstream: 1,
  },
  {
    name: 'ignores s-maxage, because the cache is private',
    replies: [fresh('max-age=10, s-maxage=60')],
    calls: [{ result: 'network' }, { after: 11, result: 'network' }],
    upstream: 2,
  },
  {
    name: 'stores a private response',
    replies: [fresh('private, max-age=60')],
    calls: [{ result: 'network' }, { after: 30, result: 'cache' }],
    upstream: 1,
  },
  {
    name: 'calculates no heuristic lifetime from Last-Modified',
    replies: [{ headers: { 'last-modified': httpDate(-1e7) } }],
    calls: [{ result: 'network' }, { result: 'network' }],
    upstream: 2,
  },
  {
    name: 'assigns no lifetime for immutable alone',
    replies: [fresh('immutable')],
    calls: [{ result: 'network' }, { result: 'network' }],
    upstream: 2,
  },
  {
    name: 'adds the Age header to the age (§4.2.3)',
    replies: [{ headers: { 'cache-control': 'max-age=60', age: '50' } }],
    calls: [{ result: 'network' }, { after: 9, result: 'cache' }, { after: 1, result: 'network' }],
    upstream: 2,
  },
  {
    name: 'counts the time since Date like Age',
    replies: [{ headers: { 'cache-control': 'max-age=60', date: httpDate(-50) } }],
    calls: [{ result: 'network' }, { after: 9, result: 'cache' }, { after: 1, result: 'network' }],
    upstream: 2,
  },
  // §3 storing
  {
    name: 'does not store a response with no-store',
    replies: [fresh('no-store, max-age=60')],
    calls: [{ result: 'network' }, { result: 'network' }, { cache: 'only-if-cached', result: 'not-in-cache' }],
    upstream: 2,
  },
  {
    name: 'neither reads nor stores for a request with no-store',
    replies: [fresh('max-age=60')],
    calls: [
      { headers: { 'cache-control': 'no-store' }, result: 'network' },
      { cache: 'only-if-cached', result: 'not-in-cache' },
      { result: 'network' },
      { headers: { 'cache-control': 'no-store' }, result: 'network' },
    ],
    upstream: 3,
  },
  {
    name: 'never reuses a response with Vary: *, not even if the API fails',
    replies: [{ headers: { 'cache-control': 'max-age=60', vary: '*' } }, down],
    calls: [{ result: 'network' }, { result: 'server-error' }],
    upstream: 2,
  },
  {
    name: 'never reuses a response whose Vary is invalid',
    replies: [{ headers: { 'cache-control': 'max-age=60', vary: 'Accept Language' } }],
    calls: [{ result: 'network' }, { result: 'network' }],
    upstream: 2,
  },
  {
    name: 'caches a 404 while it is fresh, and never serves it stale',
    replies: [{ status: 404, headers: { 'cache-control': 'max-age=10' } }, down],
    calls: [{ result: 'not-found' }, { after: 9, result: 'not-found' }, { after: 1, result: 'server-error' }],
    upstream: 2,
  },
  {
    name: 'caches a 300 while it is fresh, and never serves it stale as a success',
    replies: [{ status: 300, headers: { 'cache-control': 'max-age=10' } }, down],
    calls: [{ result: 'unexpected-status' }, { after: 9, result: 'unexpected-status' }, { after: 1, result: 'server-error' }],
    upstream: 2,
  },
  {
    name: 'never stores a 500',
    replies: [{ status: 500, headers: { 'cache-control': 'max-age=60' } }],
    calls: [{ result: 'server-error' }, { result: 'server-error' }],
    upstream: 2,
  },
  {
    name: 'never stores a 206',
    replies: [{ status: 206, headers: { 'cache-control': 'max-age=60', 'content-range': 'bytes 0-0/9' }, body: 'x' }],
    calls: [{ result: 'network' }, { result: 'network' }],
    upstream: 2,
  },
  {
    name: 'bypasses the cache for a range request',
    replies: [fresh('max-age=60')],
    calls: [{ result: 'network' }, { headers: { range: 'bytes=0-1' }, result: 'network' }, { result: 'cache' }],
    upstream: 2,
  },
  {
    name: 'bypasses the cache with redirect: manual',
    replies: [fresh('max-age=60')],
    calls: [{ result: 'network' }, { redirect: 'manual', result: 'network' }],
    upstream: 2,
  },
  {
    name: 'bypasses the cache for a conditional request of the caller',
    replies: [fresh('max-age=60'), { status: 304 }],
    calls: [{ result: 'network' }, { headers: { 'if-none-match': '"own"' }, result: 'network' }, { result: 'cache', text: 'first' }],
    upstream: 2,
  },
  // §4.3 validation
  {
    name: 'refreshes the stored response after a 304',
    replies: [fresh('max-age=60'), { status: 304, headers: { 'cache-control': 'max-age=60', etag: '"1"' } }],
    calls: [{ result: 'network' }, { after: 61, result: 'revalidated', text: 'first' }, { after: 59, result: 'cache', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'refreshes the stored response after a 304 without headers',
    replies: [fresh('max-age=60'), { status: 304 }],
    calls: [{ result: 'network' }, { after: 61, result: 'revalidated', text: 'first' }, { after: 59, result: 'cache', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'does not refresh a past Expires after a 304 without Date',
    replies: [{ headers: { date: httpDate(0), expires: httpDate(60), etag: '"1"' } }, { status: 304 }],
    calls: [{ result: 'network' }, { after: 61, result: 'revalidated' }, { result: 'revalidated' }],
    upstream: 3,
  },
  {
    name: 'revalidates with Last-Modified',
    replies: [{ headers: { 'cache-control': 'max-age=1', 'last-modified': httpDate(-9) }, body: 'first' }, { status: 304 }],
    calls: [{ result: 'network' }, { after: 2, result: 'revalidated', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'revalidates with a weak ETag',
    replies: [
      { headers: { 'cache-control': 'max-age=1', etag: 'W/"1"' }, body: 'first' },
      { status: 304, headers: { etag: 'W/"1"' } },
    ],
    calls: [{ result: 'network' }, { after: 2, result: 'revalidated', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'requests the complete response after a 304 for another representation',
    replies: [fresh('max-age=1'), { status: 304, headers: { etag: '"other"' } }, fresh('max-age=1', 'second')],
    calls: [{ result: 'network' }, { after: 2, result: 'network', text: 'second' }],
    upstream: 3,
  },
  {
    name: 'removes the stored response after a 304 with no-store',
    replies: [fresh('max-age=1'), { status: 304, headers: { 'cache-control': 'no-store' } }, fresh('max-age=1', 'second')],
    calls: [{ result: 'network' }, { after: 2, result: 'revalidated', text: 'first' }, { cache: 'only-if-cached', result: 'not-in-cache' }],
    upstream: 2,
  },
  {
    name: 'stores a response with no-cache and revalidates it for every request',
    replies: [fresh('no-cache, max-age=60'), { status: 304 }],
    calls: [{ result: 'network' }, { result: 'revalidated' }, { result: 'revalidated' }],
    upstream: 3,
  },
  {
    name: 'serves a fresh response with must-revalidate without revalidation',
    replies: [fresh('max-age=60, must-revalidate'), { status: 304 }],
    calls: [{ result: 'network' }, { after: 59, result: 'cache' }, { after: 1, result: 'revalidated' }],
    upstream: 2,
  },
  // §4.1 Vary
  {
    name: 'stores several variants of one URL by Vary',
    replies: ['en', 'de'].map((body) => ({ headers: { 'cache-control': 'max-age=60', vary: 'Accept-Language, Accept' }, body })),
    calls: [
      { headers: { 'accept-language': 'en' }, result: 'network', text: 'en' },
      { headers: { 'accept-language': 'de' }, result: 'network', text: 'de' },
      { headers: { 'accept-language': 'en' }, result: 'cache', text: 'en' },
      { headers: { 'accept-language': 'de' }, result: 'cache', text: 'de' },
      { result: 'network' },
    ],
    upstream: 3,
  },
  // §5.2.1 request directives
  {
    name: 'revalidates a response older than the max-age of the request',
    replies: [fresh('max-age=60'), { status: 304 }],
    calls: [
      { result: 'network' },
      { after: 20, headers: { 'cache-control': 'max-age=30' }, result: 'cache' },
      { headers: { 'cache-control': 'max-age=10' }, result: 'revalidated' },
      { headers: { 'cache-control': 'max-age=0' }, result: 'revalidated' },
    ],
    upstream: 3,
  },
  {
    name: 'revalidates a response that stays fresh for less than the min-fresh of the request',
    replies: [fresh('max-age=60'), { status: 304 }],
    calls: [
      { result: 'network' },
      { after: 30, headers: { 'cache-control': 'min-fresh=30' }, result: 'cache' },
      { headers: { 'cache-control': 'min-fresh=31' }, result: 'revalidated' },
    ],
    upstream: 2,
  },
  {
    name: 'serves a stale response within the max-stale of the request, or any if max-stale has no value',
    replies: [fresh('max-age=10'), { status: 304 }],
    calls: [
      { result: 'network' },
      { after: 20, headers: { 'cache-control': 'max-stale=10' }, result: 'stale' },
      { headers: { 'cache-control': 'max-stale' }, result: 'stale' },
      { headers: { 'cache-control': 'max-stale=9' }, result: 'revalidated' },
    ],
    upstream: 2,
  },
  {
    name: 'revalidates a stale response with must-revalidate in spite of max-stale',
    replies: [fresh('max-age=10, must-revalidate'), { status: 304 }],
    calls: [{ result: 'network' }, { after: 20, headers: { 'cache-control': 'max-stale' }, result: 'revalidated' }],
    upstream: 2,
  },
  ...['cache-control', 'pragma'].map((name) => ({
    name: `revalidates a fresh response for a request with no-cache in ${name}`,
    replies: [fresh('max-age=60'), { status: 304 }],
    calls: [{ result: 'network' }, { headers: { [name]: 'no-cache' }, result: 'revalidated' }],
    upstream: 2,
  })),
  {
    name: 'serves no stale response to a request with only-if-cached, except with max-stale',
    replies: [fresh('max-age=10')],
    calls: [
      { headers: { 'cache-control': 'only-if-cached' }, result: 'not-in-cache' },
      { result: 'network' },
      { headers: { 'cache-control': 'only-if-cached' }, result: 'cache' },
      { after: 20, headers: { 'cache-control': 'only-if-cached' }, result: 'not-in-cache' },
      { headers: { 'cache-control': 'only-if-cached, max-stale' }, result: 'stale' },
    ],
    upstream: 1,
  },
  // fetch's modes
  {
    name: 'neither reads nor stores in mode no-store',
    replies: [fresh('max-age=60'), fresh('max-age=60', 'second')],
    calls: [{ result: 'network' }, { cache: 'no-store', result: 'network', text: 'second' }, { result: 'cache', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'stores the response but does not read the cache in mode reload',
    replies: [fresh('max-age=60'), fresh('max-age=60', 'second')],
    calls: [{ result: 'network' }, { cache: 'reload', result: 'network', text: 'second' }, { result: 'cache', text: 'second' }],
    upstream: 2,
  },
  {
    name: 'revalidates a fresh response in mode no-cache',
    replies: [fresh('max-age=60'), { status: 304 }],
    calls: [{ result: 'network' }, { cache: 'no-cache', result: 'revalidated' }],
    upstream: 2,
  },
  {
    name: 'serves fresh and stale responses in mode force-cache, and sends a request without one',
    replies: [fresh('max-age=10')],
    calls: [
      { cache: 'force-cache', result: 'network' },
      { cache: 'force-cache', result: 'cache' },
      { after: 20, cache: 'force-cache', result: 'stale' },
    ],
    upstream: 1,
  },
  {
    name: 'serves fresh and stale responses in mode only-if-cached, and never sends a request',
    replies: [fresh('max-age=10')],
    calls: [
      { cache: 'only-if-cached', result: 'not-in-cache' },
      { result: 'network' },
      { after: 20, cache: 'only-if-cached', result: 'stale' },
    ],
    upstream: 1,
  },
  // §4.2.4, RFC 5861: stale responses if the API fails
  {
    name: 'serves a stale response instead of a 503 for 24 h',
    replies: [fresh('max-age=10'), down],
    calls: [{ result: 'network' }, { after: 10 + 86_399, result: 'stale', text: 'first' }, { after: 1, result: 'server-error' }],
    upstream: 3,
  },
  {
    name: 'serves a response without a lifetime instead of a 503',
    replies: [{ body: 'first' }, down],
    calls: [{ result: 'network' }, { after: 100, result: 'stale', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'serves a stale response instead of a 429',
    replies: [fresh('max-age=10'), { status: 429 }],
    calls: [{ result: 'network' }, { after: 20, result: 'stale' }],
    upstream: 2,
  },
  ...[
    { status: 401, code: 'unauthorized' },
    { status: 403, code: 'forbidden' },
    { status: 404, code: 'not-found' },
    { status: 410, code: 'not-found' },
  ].map(({ status, code }) => ({
    name: `returns a ${status} and removes the stored response`,
    replies: [fresh('max-age=10'), { status }, down],
    calls: [{ result: 'network' }, { after: 20, result: code }, { result: 'server-error' }],
    upstream: 3,
  })),
  ...['must-revalidate', 'no-cache', 'stale-if-error=5'].map((directive) => ({
    name: `returns a 503 instead of a response that is stale by 10 s and has ${directive}`,
    replies: [fresh(`max-age=10, ${directive}`), down],
    calls: [{ result: 'network' }, { after: 20, result: 'server-error' }],
    upstream: 2,
  })),
  ...['no-cache', 'max-age=15', 'min-fresh=1', 'stale-if-error=5', 'max-stale=5'].map((directive) => ({
    name: `returns a 503 instead of a response that is stale by 10 s to a request with ${directive}`,
    replies: [fresh('max-age=10'), down],
    calls: [{ result: 'network' }, { after: 20, headers: { 'cache-control': directive }, result: 'server-error' }],
    upstream: 2,
  })),
  ...(['no-cache', 'reload', 'no-store'] as const).map((mode) => ({
    name: `returns a 503 instead of a stale response in mode ${mode}`,
    replies: [fresh('max-age=10'), down],
    calls: [{ result: 'network' }, { after: 20, cache: mode, result: 'server-error' }],
    upstream: 2,
  })),
  {
    name: 'serves a stale response instead of a 503 until stale-if-error is over',
    replies: [fresh('max-age=10, stale-if-error=20'), down],
    calls: [{ result: 'network' }, { after: 30, result: 'stale' }, { after: 1, result: 'server-error' }],
    upstream: 3,
  },
  {
    name: 'removes the stored response if the new one must not be stored',
    replies: [fresh('max-age=10'), fresh('no-store', 'second'), down],
    calls: [{ result: 'network' }, { after: 20, result: 'network', text: 'second' }, { result: 'server-error' }],
    upstream: 3,
  },
  // HEAD
  {
    name: 'serves a HEAD from a stored GET',
    replies: [fresh('max-age=60')],
    calls: [{ result: 'network' }, { method: 'HEAD', result: 'cache', text: '' }],
    upstream: 1,
  },
  {
    name: 'serves a HEAD, but no GET, from a stored HEAD',
    replies: [fresh('max-age=60')],
    calls: [
      { method: 'HEAD', result: 'network' },
      { method: 'HEAD', result: 'cache' },
      { result: 'network', text: 'first' },
    ],
    upstream: 2,
  },
  {
    name: 'refreshes a stored GET after a HEAD with the same validator (§4.3.5)',
    replies: [fresh('max-age=60')],
    calls: [{ result: 'network' }, { after: 61, method: 'HEAD', result: 'network' }, { after: 59, result: 'cache', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'removes a stored GET after a HEAD with another validator',
    replies: [fresh('max-age=60'), { headers: { 'cache-control': 'max-age=60', etag: '"2"' } }, fresh('max-age=60', 'second')],
    calls: [{ result: 'network' }, { after: 61, method: 'HEAD', result: 'network' }, { result: 'network', text: 'second' }],
    upstream: 3,
  },
  // §4.4 invalidation
  ...(['POST', 'PUT', 'PATCH', 'DELETE'] as const).map((method) => ({
    name: `invalidates the stored response after a ${method}`,
    replies: [fresh('max-age=60'), {}, fresh('max-age=60', 'second')],
    calls: [{ result: 'network' }, { method, result: 'network' }, { result: 'network', text: 'second' }],
    upstream: 3,
  })),
  {
    name: 'does not invalidate after a write that the API rejected with 422',
    replies: [fresh('max-age=60'), { status: 422 }],
    calls: [{ result: 'network' }, { method: 'POST', result: 'client-error' }, { result: 'cache' }],
    upstream: 2,
  },
  {
    name: 'does not invalidate after a write that the API rejected with 503 and Retry-After',
    replies: [fresh('max-age=60'), { status: 503, headers: { 'retry-after': '9' } }],
    calls: [{ result: 'network' }, { method: 'POST', result: 'server-error' }, { result: 'cache' }],
    upstream: 2,
  },
  {
    name: 'invalidates after a write with an unknown outcome, so that the next GET reaches the API',
    replies: [fresh('max-age=60'), { status: 500 }, fresh('max-age=60', 'second')],
    calls: [{ result: 'network' }, { method: 'POST', result: 'server-error' }, { result: 'network', text: 'second' }],
    upstream: 3,
  },
  ...['location', 'content-location'].map((name) => ({
    name: `invalidates the URL in the ${name} of a write`,
    replies: [fresh('max-age=60'), { status: 201, headers: { [name]: '/thing' } }, fresh('max-age=60', 'second')],
    calls: [
      { result: 'network' },
      { method: 'POST' as const, target: '/things', result: 'network' },
      { result: 'network', text: 'second' },
    ],
    upstream: 3,
  })),
  {
    name: 'does not invalidate a URL of another origin in the Location of a write',
    replies: [fresh('max-age=60'), { status: 201, headers: { location: 'http://other.example/thing' } }],
    calls: [{ result: 'network' }, { method: 'POST', target: '/things', result: 'network' }, { result: 'cache' }],
    upstream: 2,
  },
  {
    name: 'never serves an invalidated response stale',
    replies: [fresh('max-age=60'), {}, down],
    calls: [{ result: 'network' }, { method: 'POST', result: 'network' }, { result: 'server-error' }],
    upstream: 3,
  },
  {
    name: 'neither caches nor invalidates for OPTIONS',
    replies: [fresh('max-age=60')],
    calls: [{ result: 'network' }, { method: 'OPTIONS', result: 'network' }, { method: 'OPTIONS', result: 'network' }, { result: 'cache' }],
    upstream: 3,
  },
  {
    name: 'stores the responses to different queries separately',
    replies: [fresh('max-age=60')],
    calls: [{ result: 'network' }, { query: { page: 2 }, result: 'network' }, { query: { page: 2 }, result: 'cache' }],
    upstream: 2,
  },
];

describe('cache by RFC 9111', () => {
  let bench: Bench | undefined;
  afterEach(async () => bench?.close());

  it.each(cases)('$name', async ({ replies, calls, upstream }) => {
    const opened = await openBench((_request, response, n) => send(response, replies[Math.min(n, replies.length) - 1] ?? {}));
    bench = opened;
    for (const [index, { after = 0, result, text, target = '/thing', ...request }] of calls.entries()) {
      opened.clock.advance(after * 1000);
      const outcome = await opened.client.call({ ...request, target });
      expect(outcome.ok ? outcome.response.source : outcome.error.code, `call ${index + 1}`).toBe(result);
      if (text !== undefined) expect(Buffer.from(outcome.response?.body ?? []).toString(), `call ${index + 1}`).toBe(text);
    }
    expect(opened.server.requests).toHaveLength(upstream);
  });
});
