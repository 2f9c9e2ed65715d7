import { afterEach, describe, expect, it } from 'vitest';
import type { ApiRequest } from '../../../src/http/call/request.js';
import { type Bench, openBench, type Reply, send } from '../../helpers/calls/cached-calls.js';
import { createFakeClock } from '../../helpers/fake-clock.js';

type Call = Omit<ApiRequest, 'target'> & {
  readonly target?: string;
  /** Seconds that pass before the call. */
  readonly after?: number;
  /** Where its answer comes from, or the code of its error. */
  readonly gives: string;
  /** The body of its answer, when it matters. */
  readonly text?: string;
};

interface Case {
  readonly name: string;
  /** What the server answers, in order; the last one from then on. */
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
    name: 'max-age: fresh until it is over',
    replies: [fresh('max-age=60'), fresh('max-age=60', 'second')],
    calls: [{ gives: 'network' }, { after: 59, gives: 'cache', text: 'first' }, { after: 1, gives: 'network', text: 'second' }],
    upstream: 2,
  },
  {
    name: 'directives in any case, with odd spaces and quotes',
    replies: [fresh(' Private ,\tMAX-AGE="60" ')],
    calls: [{ gives: 'network' }, { after: 59, gives: 'cache' }],
    upstream: 1,
  },
  {
    name: 'of a directive that comes twice the first counts',
    replies: [fresh('max-age=10, max-age=60')],
    calls: [{ gives: 'network' }, { after: 11, gives: 'network' }],
    upstream: 2,
  },
  {
    name: 'a lifetime that is no number is none',
    replies: [fresh('max-age=soon')],
    calls: [{ gives: 'network' }, { gives: 'network' }],
    upstream: 2,
  },
  {
    name: 'Expires, counted from Date',
    replies: [{ headers: { date: httpDate(0), expires: httpDate(60) } }],
    calls: [{ gives: 'network' }, { after: 59, gives: 'cache' }, { after: 1, gives: 'network' }],
    upstream: 2,
  },
  {
    name: 'an Expires that is no date is past',
    replies: [{ headers: { expires: '0' } }],
    calls: [{ gives: 'network' }, { gives: 'network' }],
    upstream: 2,
  },
  {
    name: 'max-age beats Expires',
    replies: [{ headers: { 'cache-control': 'max-age=60', expires: '0' } }],
    calls: [{ gives: 'network' }, { after: 30, gives: 'cache' }],
    upstream: 1,
  },
  {
    name: 's-maxage is for shared caches',
    replies: [fresh('max-age=10, s-maxage=60')],
    calls: [{ gives: 'network' }, { after: 11, gives: 'network' }],
    upstream: 2,
  },
  {
    name: 'private is for this cache',
    replies: [fresh('private, max-age=60')],
    calls: [{ gives: 'network' }, { after: 30, gives: 'cache' }],
    upstream: 1,
  },
  {
    name: 'no guess from Last-Modified',
    replies: [{ headers: { 'last-modified': httpDate(-1e7) } }],
    calls: [{ gives: 'network' }, { gives: 'network' }],
    upstream: 2,
  },
  {
    name: 'immutable alone is no lifetime',
    replies: [fresh('immutable')],
    calls: [{ gives: 'network' }, { gives: 'network' }],
    upstream: 2,
  },
  {
    name: 'Age counts: §4.2.3',
    replies: [{ headers: { 'cache-control': 'max-age=60', age: '50' } }],
    calls: [{ gives: 'network' }, { after: 9, gives: 'cache' }, { after: 1, gives: 'network' }],
    upstream: 2,
  },
  {
    name: 'an old Date counts like Age',
    replies: [{ headers: { 'cache-control': 'max-age=60', date: httpDate(-50) } }],
    calls: [{ gives: 'network' }, { after: 9, gives: 'cache' }, { after: 1, gives: 'network' }],
    upstream: 2,
  },
  // §3 storing
  {
    name: 'no-store in the answer',
    replies: [fresh('no-store, max-age=60')],
    calls: [{ gives: 'network' }, { gives: 'network' }, { cache: 'only-if-cached', gives: 'not-in-cache' }],
    upstream: 2,
  },
  {
    name: 'no-store in the request: neither read nor written',
    replies: [fresh('max-age=60')],
    calls: [
      { headers: { 'cache-control': 'no-store' }, gives: 'network' },
      { cache: 'only-if-cached', gives: 'not-in-cache' },
      { gives: 'network' },
      { headers: { 'cache-control': 'no-store' }, gives: 'network' },
    ],
    upstream: 3,
  },
  {
    name: 'Vary: * matches nothing, not even when the API is down',
    replies: [{ headers: { 'cache-control': 'max-age=60', vary: '*' } }, down],
    calls: [{ gives: 'network' }, { gives: 'server-error' }],
    upstream: 2,
  },
  {
    name: 'a Vary that is no list of names matches nothing',
    replies: [{ headers: { 'cache-control': 'max-age=60', vary: 'Accept Language' } }],
    calls: [{ gives: 'network' }, { gives: 'network' }],
    upstream: 2,
  },
  {
    name: 'a 404 is cached while it says so, and does not stand in for a failure',
    replies: [{ status: 404, headers: { 'cache-control': 'max-age=10' } }, down],
    calls: [{ gives: 'not-found' }, { after: 9, gives: 'not-found' }, { after: 1, gives: 'server-error' }],
    upstream: 2,
  },
  {
    name: 'a 500 is never stored',
    replies: [{ status: 500, headers: { 'cache-control': 'max-age=60' } }],
    calls: [{ gives: 'server-error' }, { gives: 'server-error' }],
    upstream: 2,
  },
  {
    name: 'a 206 is never stored',
    replies: [{ status: 206, headers: { 'cache-control': 'max-age=60', 'content-range': 'bytes 0-0/9' }, body: 'x' }],
    calls: [{ gives: 'network' }, { gives: 'network' }],
    upstream: 2,
  },
  {
    name: 'a request for a part goes past the cache',
    replies: [fresh('max-age=60')],
    calls: [{ gives: 'network' }, { headers: { range: 'bytes=0-1' }, gives: 'network' }, { gives: 'cache' }],
    upstream: 2,
  },
  {
    name: 'redirect: manual goes past the cache',
    replies: [fresh('max-age=60')],
    calls: [{ gives: 'network' }, { redirect: 'manual', gives: 'network' }],
    upstream: 2,
  },
  {
    name: 'a request with validators of its own goes past the cache',
    replies: [fresh('max-age=60'), { status: 304 }],
    calls: [{ gives: 'network' }, { headers: { 'if-none-match': '"own"' }, gives: 'network' }, { gives: 'cache', text: 'first' }],
    upstream: 2,
  },
  // §4.3 validation
  {
    name: 'a 304 makes the stored answer fresh again',
    replies: [fresh('max-age=60'), { status: 304, headers: { 'cache-control': 'max-age=60', etag: '"1"' } }],
    calls: [{ gives: 'network' }, { after: 61, gives: 'revalidated', text: 'first' }, { after: 59, gives: 'cache', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'a 304 without any field does so too',
    replies: [fresh('max-age=60'), { status: 304 }],
    calls: [{ gives: 'network' }, { after: 61, gives: 'revalidated', text: 'first' }, { after: 59, gives: 'cache', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'a 304 without Date does not bring an Expires of the past to life',
    replies: [{ headers: { date: httpDate(0), expires: httpDate(60), etag: '"1"' } }, { status: 304 }],
    calls: [{ gives: 'network' }, { after: 61, gives: 'revalidated' }, { gives: 'revalidated' }],
    upstream: 3,
  },
  {
    name: 'Last-Modified validates',
    replies: [{ headers: { 'cache-control': 'max-age=1', 'last-modified': httpDate(-9) }, body: 'first' }, { status: 304 }],
    calls: [{ gives: 'network' }, { after: 2, gives: 'revalidated', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'a weak tag validates',
    replies: [
      { headers: { 'cache-control': 'max-age=1', etag: 'W/"1"' }, body: 'first' },
      { status: 304, headers: { etag: 'W/"1"' } },
    ],
    calls: [{ gives: 'network' }, { after: 2, gives: 'revalidated', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'a 304 about another representation: asked for again, whole',
    replies: [fresh('max-age=1'), { status: 304, headers: { etag: '"other"' } }, fresh('max-age=1', 'second')],
    calls: [{ gives: 'network' }, { after: 2, gives: 'network', text: 'second' }],
    upstream: 3,
  },
  {
    name: 'a 304 that says no-store takes the answer out',
    replies: [fresh('max-age=1'), { status: 304, headers: { 'cache-control': 'no-store' } }, fresh('max-age=1', 'second')],
    calls: [{ gives: 'network' }, { after: 2, gives: 'revalidated', text: 'first' }, { cache: 'only-if-cached', gives: 'not-in-cache' }],
    upstream: 2,
  },
  {
    name: 'no-cache: stored, and validated each time',
    replies: [fresh('no-cache, max-age=60'), { status: 304 }],
    calls: [{ gives: 'network' }, { gives: 'revalidated' }, { gives: 'revalidated' }],
    upstream: 3,
  },
  {
    name: 'must-revalidate: fresh while it is fresh',
    replies: [fresh('max-age=60, must-revalidate'), { status: 304 }],
    calls: [{ gives: 'network' }, { after: 59, gives: 'cache' }, { after: 1, gives: 'revalidated' }],
    upstream: 2,
  },
  // §4.1 Vary
  {
    name: 'Vary keeps variants apart, and several at a time',
    replies: ['en', 'de'].map((body) => ({ headers: { 'cache-control': 'max-age=60', vary: 'Accept-Language, Accept' }, body })),
    calls: [
      { headers: { 'accept-language': 'en' }, gives: 'network', text: 'en' },
      { headers: { 'accept-language': 'de' }, gives: 'network', text: 'de' },
      { headers: { 'accept-language': 'en' }, gives: 'cache', text: 'en' },
      { headers: { 'accept-language': 'de' }, gives: 'cache', text: 'de' },
      { gives: 'network' },
    ],
    upstream: 3,
  },
  // §5.2.1 request directives
  {
    name: 'max-age of the request',
    replies: [fresh('max-age=60'), { status: 304 }],
    calls: [
      { gives: 'network' },
      { after: 20, headers: { 'cache-control': 'max-age=30' }, gives: 'cache' },
      { headers: { 'cache-control': 'max-age=10' }, gives: 'revalidated' },
      { headers: { 'cache-control': 'max-age=0' }, gives: 'revalidated' },
    ],
    upstream: 3,
  },
  {
    name: 'min-fresh of the request',
    replies: [fresh('max-age=60'), { status: 304 }],
    calls: [
      { gives: 'network' },
      { after: 30, headers: { 'cache-control': 'min-fresh=30' }, gives: 'cache' },
      { headers: { 'cache-control': 'min-fresh=31' }, gives: 'revalidated' },
    ],
    upstream: 2,
  },
  {
    name: 'max-stale of the request, with and without a bound',
    replies: [fresh('max-age=10'), { status: 304 }],
    calls: [
      { gives: 'network' },
      { after: 20, headers: { 'cache-control': 'max-stale=10' }, gives: 'stale' },
      { headers: { 'cache-control': 'max-stale' }, gives: 'stale' },
      { headers: { 'cache-control': 'max-stale=9' }, gives: 'revalidated' },
    ],
    upstream: 2,
  },
  {
    name: 'max-stale does not beat must-revalidate',
    replies: [fresh('max-age=10, must-revalidate'), { status: 304 }],
    calls: [{ gives: 'network' }, { after: 20, headers: { 'cache-control': 'max-stale' }, gives: 'revalidated' }],
    upstream: 2,
  },
  ...['cache-control', 'pragma'].map((field) => ({
    name: `no-cache of the request, as ${field}`,
    replies: [fresh('max-age=60'), { status: 304 }],
    calls: [{ gives: 'network' }, { headers: { [field]: 'no-cache' }, gives: 'revalidated' }],
    upstream: 2,
  })),
  {
    name: 'only-if-cached of the request: nothing stale',
    replies: [fresh('max-age=10')],
    calls: [
      { headers: { 'cache-control': 'only-if-cached' }, gives: 'not-in-cache' },
      { gives: 'network' },
      { headers: { 'cache-control': 'only-if-cached' }, gives: 'cache' },
      { after: 20, headers: { 'cache-control': 'only-if-cached' }, gives: 'not-in-cache' },
      { headers: { 'cache-control': 'only-if-cached, max-stale' }, gives: 'stale' },
    ],
    upstream: 1,
  },
  // fetch's modes
  {
    name: 'mode no-store: neither read nor written',
    replies: [fresh('max-age=60'), fresh('max-age=60', 'second')],
    calls: [{ gives: 'network' }, { cache: 'no-store', gives: 'network', text: 'second' }, { gives: 'cache', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'mode reload: not read, but written',
    replies: [fresh('max-age=60'), fresh('max-age=60', 'second')],
    calls: [{ gives: 'network' }, { cache: 'reload', gives: 'network', text: 'second' }, { gives: 'cache', text: 'second' }],
    upstream: 2,
  },
  {
    name: 'mode no-cache: validated',
    replies: [fresh('max-age=60'), { status: 304 }],
    calls: [{ gives: 'network' }, { cache: 'no-cache', gives: 'revalidated' }],
    upstream: 2,
  },
  {
    name: 'mode force-cache: stale or not, and the network when there is none',
    replies: [fresh('max-age=10')],
    calls: [
      { cache: 'force-cache', gives: 'network' },
      { cache: 'force-cache', gives: 'cache' },
      { after: 20, cache: 'force-cache', gives: 'stale' },
    ],
    upstream: 1,
  },
  {
    name: 'mode only-if-cached: stale or not, and never the network',
    replies: [fresh('max-age=10')],
    calls: [
      { cache: 'only-if-cached', gives: 'not-in-cache' },
      { gives: 'network' },
      { after: 20, cache: 'only-if-cached', gives: 'stale' },
    ],
    upstream: 1,
  },
  // §4.2.4, RFC 5861: what stands in when the API fails
  {
    name: 'stale instead of a 503, for 24 h',
    replies: [fresh('max-age=10'), down],
    calls: [{ gives: 'network' }, { after: 10 + 86_399, gives: 'stale', text: 'first' }, { after: 1, gives: 'server-error' }],
    upstream: 3,
  },
  {
    name: 'an answer without any lifetime stands in too',
    replies: [{ body: 'first' }, down],
    calls: [{ gives: 'network' }, { after: 100, gives: 'stale', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'stale instead of a 429',
    replies: [fresh('max-age=10'), { status: 429 }],
    calls: [{ gives: 'network' }, { after: 20, gives: 'stale' }],
    upstream: 2,
  },
  ...[
    { status: 401, code: 'unauthorized' },
    { status: 403, code: 'forbidden' },
    { status: 404, code: 'not-found' },
    { status: 410, code: 'not-found' },
  ].map(({ status, code }) => ({
    name: `never instead of a ${status}, which also takes the answer out`,
    replies: [fresh('max-age=10'), { status }, down],
    calls: [{ gives: 'network' }, { after: 20, gives: code }, { gives: 'server-error' }],
    upstream: 3,
  })),
  ...['must-revalidate', 'no-cache', 'stale-if-error=5'].map((directive) => ({
    name: `${directive} of the answer forbids it`,
    replies: [fresh(`max-age=10, ${directive}`), down],
    calls: [{ gives: 'network' }, { after: 20, gives: 'server-error' }],
    upstream: 2,
  })),
  ...['no-cache', 'max-age=15', 'min-fresh=1', 'stale-if-error=5', 'max-stale=5'].map((directive) => ({
    name: `${directive} of the request forbids it`,
    replies: [fresh('max-age=10'), down],
    calls: [{ gives: 'network' }, { after: 20, headers: { 'cache-control': directive }, gives: 'server-error' }],
    upstream: 2,
  })),
  ...(['no-cache', 'reload', 'no-store'] as const).map((mode) => ({
    name: `mode ${mode} forbids it`,
    replies: [fresh('max-age=10'), down],
    calls: [{ gives: 'network' }, { after: 20, cache: mode, gives: 'server-error' }],
    upstream: 2,
  })),
  {
    name: 'stale-if-error allows it within its time',
    replies: [fresh('max-age=10, stale-if-error=20'), down],
    calls: [{ gives: 'network' }, { after: 30, gives: 'stale' }, { after: 1, gives: 'server-error' }],
    upstream: 3,
  },
  {
    name: 'a newer answer that must not be stored takes the older one out',
    replies: [fresh('max-age=10'), fresh('no-store', 'second'), down],
    calls: [{ gives: 'network' }, { after: 20, gives: 'network', text: 'second' }, { gives: 'server-error' }],
    upstream: 3,
  },
  // HEAD
  {
    name: 'a stored GET answers a HEAD',
    replies: [fresh('max-age=60')],
    calls: [{ gives: 'network' }, { method: 'HEAD', gives: 'cache', text: '' }],
    upstream: 1,
  },
  {
    name: 'a stored HEAD answers HEAD alone',
    replies: [fresh('max-age=60')],
    calls: [
      { method: 'HEAD', gives: 'network' },
      { method: 'HEAD', gives: 'cache' },
      { gives: 'network', text: 'first' },
    ],
    upstream: 2,
  },
  {
    name: 'a HEAD that agrees makes a stored GET fresh again: §4.3.5',
    replies: [fresh('max-age=60')],
    calls: [{ gives: 'network' }, { after: 61, method: 'HEAD', gives: 'network' }, { after: 59, gives: 'cache', text: 'first' }],
    upstream: 2,
  },
  {
    name: 'a HEAD that differs makes a stored GET useless',
    replies: [fresh('max-age=60'), { headers: { 'cache-control': 'max-age=60', etag: '"2"' } }, fresh('max-age=60', 'second')],
    calls: [{ gives: 'network' }, { after: 61, method: 'HEAD', gives: 'network' }, { gives: 'network', text: 'second' }],
    upstream: 3,
  },
  // §4.4 invalidation
  ...(['POST', 'PUT', 'PATCH', 'DELETE'] as const).map((method) => ({
    name: `a ${method} makes the URL be asked for again`,
    replies: [fresh('max-age=60'), {}, fresh('max-age=60', 'second')],
    calls: [{ gives: 'network' }, { method, gives: 'network' }, { gives: 'network', text: 'second' }],
    upstream: 3,
  })),
  {
    name: 'a write that was refused changes nothing',
    replies: [fresh('max-age=60'), { status: 422 }],
    calls: [{ gives: 'network' }, { method: 'POST', gives: 'client-error' }, { gives: 'cache' }],
    upstream: 2,
  },
  {
    name: 'a write that a 503 with Retry-After refused changes nothing',
    replies: [fresh('max-age=60'), { status: 503, headers: { 'retry-after': '9' } }],
    calls: [{ gives: 'network' }, { method: 'POST', gives: 'server-error' }, { gives: 'cache' }],
    upstream: 2,
  },
  {
    name: 'a write with an unknown outcome makes the check that follows real',
    replies: [fresh('max-age=60'), { status: 500 }, fresh('max-age=60', 'second')],
    calls: [{ gives: 'network' }, { method: 'POST', gives: 'server-error' }, { gives: 'network', text: 'second' }],
    upstream: 3,
  },
  ...['location', 'content-location'].map((field) => ({
    name: `a write makes the URL in its ${field} be asked for again`,
    replies: [fresh('max-age=60'), { status: 201, headers: { [field]: '/thing' } }, fresh('max-age=60', 'second')],
    calls: [{ gives: 'network' }, { method: 'POST' as const, target: '/things', gives: 'network' }, { gives: 'network', text: 'second' }],
    upstream: 3,
  })),
  {
    name: 'but not that of another origin',
    replies: [fresh('max-age=60'), { status: 201, headers: { location: 'http://other.example/thing' } }],
    calls: [{ gives: 'network' }, { method: 'POST', target: '/things', gives: 'network' }, { gives: 'cache' }],
    upstream: 2,
  },
  {
    name: 'an invalidated answer does not stand in for a failure either',
    replies: [fresh('max-age=60'), {}, down],
    calls: [{ gives: 'network' }, { method: 'POST', gives: 'network' }, { gives: 'server-error' }],
    upstream: 3,
  },
  {
    name: 'OPTIONS is not cached and changes nothing',
    replies: [fresh('max-age=60')],
    calls: [{ gives: 'network' }, { method: 'OPTIONS', gives: 'network' }, { method: 'OPTIONS', gives: 'network' }, { gives: 'cache' }],
    upstream: 3,
  },
  {
    name: 'another query is another URL',
    replies: [fresh('max-age=60')],
    calls: [{ gives: 'network' }, { query: { page: 2 }, gives: 'network' }, { query: { page: 2 }, gives: 'cache' }],
    upstream: 2,
  },
];

describe('the cache, by RFC 9111', () => {
  let bench: Bench | undefined;
  afterEach(async () => bench?.close());

  it.each(cases)('$name', async ({ replies, calls, upstream }) => {
    const opened = await openBench((_request, response, n) => send(response, replies[Math.min(n, replies.length) - 1] ?? {}));
    bench = opened;
    for (const [index, { after = 0, gives, text, target = '/thing', ...request }] of calls.entries()) {
      opened.clock.advance(after * 1000);
      const outcome = await opened.client.call({ ...request, target });
      expect(outcome.ok ? outcome.answer.source : outcome.error.code, `call ${index + 1}`).toBe(gives);
      if (text !== undefined) expect(Buffer.from(outcome.answer?.body ?? []).toString(), `call ${index + 1}`).toBe(text);
    }
    expect(opened.server.requests).toHaveLength(upstream);
  });
});
