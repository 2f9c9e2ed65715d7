import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf, kindOf } from '../../../src/http/cache/cache-key.js';
import type { Method } from '../../../src/http/semantics/method.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import type { Store } from '../../../src/store/store.js';
import { openBench, send } from '../../helpers/calls/cached-calls.js';
import { answerOf, textOf } from '../../helpers/calls/outcomes.js';

interface Asked {
  readonly method: Method;
  readonly url: URL;
  readonly headers: Headers;
  readonly caller: string;
  readonly credential: string;
}

const asked = (fields: readonly (readonly [string, string])[], caller = ''): Asked => ({
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

/** What Headers makes of them: two spellings of the same fields are the same. */
const canonical = (fields: readonly (readonly [string, string])[], caller: string) =>
  JSON.stringify([[...asked(fields).headers].sort(), caller]);

describe('the keys of the cache', () => {
  it('differ with every difference in credentials or caller, and with nothing else', () => {
    fc.assert(
      fc.property(credentials, value, credentials, value, (a, callerA, b, callerB) => {
        const same = canonical(a, callerA) === canonical(b, callerB);
        expect(identityOf(asked(a, callerA)) === identityOf(asked(b, callerB))).toBe(same);
        expect(kindOf(asked(a, callerA)) === kindOf(asked(b, callerB))).toBe(same);
      }),
      { numRuns: 500 },
    );
  });

  it('differ when a part moves from one field, value or caller to the next', () => {
    const keys = [
      asked([['a', 'b']], 'c'),
      asked([['a', 'bc']]),
      asked([['ab', '']], 'c'),
      asked([], 'abc'),
      asked([['x', 'a, b']]),
      asked([
        ['x', 'a'],
        ['y', 'b'],
      ]),
    ].map(identityOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('do not depend on the order or the case of the header names', () => {
    fc.assert(
      fc.property(
        credentials.chain((fields) => fc.tuple(fc.constant(fields), fc.shuffledSubarray(fields, { minLength: fields.length }))),
        ([fields, shuffled]) => {
          const lower = shuffled.map(([name, text]) => [name.toLowerCase(), text] as const);
          expect(identityOf(asked(lower))).toBe(identityOf(asked(fields)));
          expect(kindOf(asked(lower))).toBe(kindOf(asked(fields)));
        },
      ),
    );
  });

  it('leave out what negotiates or traces', () => {
    const plain = identityOf(asked([]));
    for (const name of ['Accept', 'Accept-Language', 'User-Agent', 'Cache-Control', 'traceparent', 'X-Request-Id']) {
      expect(identityOf(asked([[name, 'x']])), name).toBe(plain);
    }
    expect(kindOf(asked([['traceparent', 'x']]))).toBe(kindOf(asked([])));
    expect(kindOf(asked([['accept', 'x']]))).not.toBe(kindOf(asked([])));
  });
});

/** A store that also remembers every key, and every value as text. */
function watched(): { store: Store; seen: string[] } {
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
      set(key, kept, ttl) {
        seen.push(key, JSON.stringify(kept));
        return inner.set(key, kept, ttl);
      },
    },
  };
}

describe('what reaches the store', () => {
  it('has no secret of the request in it, not even where the answer varies by it', async () => {
    const { store, seen } = watched();
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

describe('callers and credentials at the same time', () => {
  it('never see an answer of each other: 400 calls, 0 crossings', async () => {
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
      // What one has stored is not found by another who asks later.
      for (let n = 0; n < 30; n += 1) await call(n);
      const stranger = await bench.client.call({
        target: '/me',
        caller: 'stranger',
        headers: { authorization: 'user-0', 'x-tenant': 'tenant-0' },
      });
      expect(answerOf(stranger).source).toBe('network');
      // 5 users, 2 tenants, 3 callers: one request each, and an answer each; and one for the stranger.
      expect(bench.server.requests).toHaveLength(31);
      expect(new Set(kinds.values()).size).toBe(30);
    } finally {
      await bench.close();
    }
  });

  it('nor do two clients that share a store but differ in an option', async () => {
    const { store } = watched();
    const first = await openBench(
      (_request, response) => send(response, { headers: { 'cache-control': 'max-age=60' }, body: 'one' }),
      {},
      store,
    );
    const definition = { baseUrl: first.server.url, maxBodyBytes: 1000 };
    const second = await openBench((_request, response) => send(response, {}), definition, store);
    try {
      await first.client.call({ target: '/' });
      expect((await first.client.call({ target: '/' })).answer?.source).toBe('cache');
      expect((await second.client.call({ target: '/' })).answer?.source).toBe('network');
    } finally {
      await first.close();
      await second.close();
    }
  });
});
