import { describe, expect, it } from 'vitest';
import { coalescingKeyOf, identityOf } from '../../../src/http/cache/cache-key.js';
import type { Method } from '../../../src/http/semantics/method.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import type { Store } from '../../../src/store/store.js';
import { openBench, send } from '../../helpers/calls/cached-calls.js';
import { responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { fc } from '../../helpers/properties.js';

interface KeyRequest {
  readonly method: Method;
  readonly url: URL;
  readonly headers: Headers;
  readonly caller: string;
  readonly credential: string;
}

const requestWith = (fields: readonly (readonly [string, string])[], caller = ''): KeyRequest => ({
  method: 'GET',
  url: new URL('http://api.example/thing'),
  headers: new Headers(fields.map(([name, value]) => [name, value])),
  caller,
  credential: '',
});

const credentialNames = [
  'Authorization',
  'Cookie',
  'X-Api-Key',
  'api_key',
  'X-Auth-Token',
  'X-Tenant',
  'X-User-Id',
  'Ocp-Apim-Subscription-Key',
  'X-Amz-Security-Token',
];
const value = fc.stringMatching(/^[!-~]{0,20}$/);
const credentials = fc.uniqueArray(fc.tuple(fc.constantFrom(...credentialNames), value), { selector: ([name]) => name });

/** Normalized form: two spellings of the same headers are equal. */
const canonical = (fields: readonly (readonly [string, string])[], caller: string) =>
  JSON.stringify([[...requestWith(fields).headers].sort(), caller]);

describe('cache keys', () => {
  it('creates different keys for different credentials or callers, and equal keys otherwise', () => {
    fc.assert(
      fc.property(credentials, value, credentials, value, (a, callerA, b, callerB) => {
        const same = canonical(a, callerA) === canonical(b, callerB);
        expect(identityOf(requestWith(a, callerA)) === identityOf(requestWith(b, callerB))).toBe(same);
        expect(coalescingKeyOf(requestWith(a, callerA)) === coalescingKeyOf(requestWith(b, callerB))).toBe(same);
      }),
      { numRuns: 500 },
    );
  });

  it('creates different keys if text moves between header name, value and caller', () => {
    const keys = [
      requestWith([['a', 'b']], 'c'),
      requestWith([['a', 'bc']]),
      requestWith([['ab', '']], 'c'),
      requestWith([], 'abc'),
      requestWith([['x', 'a, b']]),
      requestWith([
        ['x', 'a'],
        ['y', 'b'],
      ]),
    ].map(identityOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('creates the same key for any order and case of the header names', () => {
    fc.assert(
      fc.property(
        credentials.chain((fields) => fc.tuple(fc.constant(fields), fc.shuffledSubarray(fields, { minLength: fields.length }))),
        ([fields, shuffled]) => {
          const lower = shuffled.map(([name, text]) => [name.toLowerCase(), text] as const);
          expect(identityOf(requestWith(lower))).toBe(identityOf(requestWith(fields)));
          expect(coalescingKeyOf(requestWith(lower))).toBe(coalescingKeyOf(requestWith(fields)));
        },
      ),
    );
  });

  it('omits negotiation headers from the identity, and headers that only identify a call from both keys', () => {
    const plain = identityOf(requestWith([]));
    for (const name of ['Accept', 'Accept-Language', 'User-Agent', 'Cache-Control', 'traceparent', 'X-Request-Id']) {
      expect(identityOf(requestWith([[name, 'x']])), name).toBe(plain);
    }
    // W3C baggage and tracestate name users and tenants.
    for (const name of ['baggage', 'tracestate']) {
      const [one, other] = ['tenant=1', 'tenant=2'].map((text) => requestWith([[name, text]]));
      expect(one && identityOf(one), name).not.toBe(other && identityOf(other));
      expect(one && coalescingKeyOf(one), name).not.toBe(other && coalescingKeyOf(other));
    }
    expect(coalescingKeyOf(requestWith([['traceparent', 'x']]))).toBe(coalescingKeyOf(requestWith([])));
    expect(coalescingKeyOf(requestWith([['accept', 'x']]))).not.toBe(coalescingKeyOf(requestWith([])));
  });
});

/** Creates a store that records every key, and every value as text. */
function createRecordingStore(): { store: Store; seen: string[] } {
  const inner = createMemoryStore({ clock: { now: () => 1, monotonic: () => 1, after: () => () => undefined } });
  const seen: string[] = [];
  return {
    seen,
    store: {
      ...inner,
      get(key) {
        seen.push(key);
        return inner.get(key);
      },
      set(key, stored, ttl) {
        seen.push(key, JSON.stringify(stored));
        return inner.set(key, stored, ttl);
      },
      setIfAbsent(key, stored, ttl) {
        seen.push(key, JSON.stringify(stored));
        return inner.setIfAbsent(key, stored, ttl);
      },
    },
  };
}

describe('stored data', () => {
  it('contains no secret of the request, even if Vary names its header', async () => {
    const { store, seen } = createRecordingStore();
    const bench = await openBench(
      (_request, response) =>
        send(response, { headers: { 'cache-control': 'max-age=60', vary: 'Authorization, Cookie', 'set-cookie': 'sid=s3cret-set' } }),
      {},
      store,
    );
    try {
      await bench.client.call({
        target: '/thing?key=s3cret-query',
        caller: 's3cret-caller',
        headers: { authorization: 'Bearer s3cret-token', cookie: 's3cret-cookie', 'x-api-key': 's3cret-key' },
      });
      expect(seen.length).toBeGreaterThan(4);
      expect(seen.join('\n')).not.toContain('s3cret');
    } finally {
      await bench.close();
    }
  });
});

describe('separation of callers and credentials', () => {
  it('never returns the response of another caller or credential in 400 concurrent calls', async () => {
    const bench = await openBench(
      (request, response, n) => {
        const reply = {
          headers: { 'cache-control': 'max-age=60' },
          body: `${request.headers.authorization} ${request.headers['x-tenant']}#${n}`,
        };
        setImmediate(() => send(response, reply));
      },
      { concurrency: false },
    );
    try {
      const kinds = new Map<string, number>();
      const call = async (n: number) => {
        const [user, tenant, caller] = [`user-${n % 5}`, `tenant-${n % 2}`, `caller-${n % 3}`];
        const outcome = await bench.client.call({ target: '/me', caller, headers: { authorization: user, 'x-tenant': tenant } });
        // The body ends with the number of the request: no two callers may have the same.
        const [who, request] = textOf(outcome).split('#');
        expect(who).toBe(`${user} ${tenant}`);
        const kind = `${user} ${tenant} ${caller}`;
        expect(kinds.get(kind) ?? Number(request)).toBe(Number(request));
        kinds.set(kind, Number(request));
      };
      for (const wave of [0, 1, 2, 3]) await Promise.all(Array.from({ length: 100 }, (_, n) => call(100 * wave + n)));
      // Later calls find the response of the same caller and credential.
      for (let n = 0; n < 30; n += 1) await call(n);
      const stranger = await bench.client.call({
        target: '/me',
        caller: 'stranger',
        headers: { authorization: 'user-0', 'x-tenant': 'tenant-0' },
      });
      expect(responseOf(stranger).source).toBe('network');
      // 5 users × 2 tenants × 3 callers: one request and one response each, and one request of the stranger.
      expect(bench.server.requests).toHaveLength(31);
      expect(new Set(kinds.values()).size).toBe(30);
    } finally {
      await bench.close();
    }
  });

  it('separates the responses of two API clients that share a store but differ in an option', async () => {
    const { store } = createRecordingStore();
    const first = await openBench(
      (_request, response) => send(response, { headers: { 'cache-control': 'max-age=60' }, body: 'one' }),
      {},
      store,
    );
    const definition = { baseUrl: first.server.url, maxBodyBytes: 1000 };
    const second = await openBench((_request, response) => send(response, {}), definition, store);
    try {
      await first.client.call({ target: '/' });
      expect((await first.client.call({ target: '/' })).response?.source).toBe('cache');
      expect((await second.client.call({ target: '/' })).response?.source).toBe('network');
    } finally {
      await first.close();
      await second.close();
    }
  });
});
