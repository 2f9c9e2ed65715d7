import { describe, expect, it } from 'vitest';
import type { PreparedRequest } from '../../../src/http/call/request.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import { cachedClient } from '../../helpers/calls/cached-stages.js';
import { testResponse } from '../../helpers/calls/prepared-request.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { fc } from '../../helpers/properties.js';

interface Planned {
  readonly headers: Record<string, string>;
  readonly status: number;
}

const request = fc.record({
  kind: fc.constant('request' as const),
  method: fc.constantFrom('GET' as const, 'GET' as const, 'GET' as const, 'HEAD' as const, 'POST' as const),
  path: fc.constantFrom('/a', '/b?x=1'),
  accept: fc.constantFrom(undefined, 'text/plain', 'application/json'),
  tenant: fc.constantFrom(undefined, undefined, 'other'),
  cache: fc.constantFrom('default' as const, 'default' as const, 'no-cache' as const, 'reload' as const, 'force-cache' as const),
  planned: fc.record({
    status: fc.constantFrom(200, 200, 200, 404, 500, 503),
    headers: fc
      .record({
        'cache-control': fc.constantFrom('max-age=60', 'max-age=60', 'no-store', 'max-age=1, stale-while-revalidate=5', 'no-cache'),
        vary: fc.constantFrom('', '', 'accept', 'Accept-Language, Accept', '*'),
        etag: fc.constantFrom('', '"1"', '"2"'),
      })
      .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))),
  }),
});
const step = fc.oneof(
  { weight: 5, arbitrary: request },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat({ max: 70_000 }) }) },
);

/** A client whose API answers each request as it is planned, with a body that names the request. */
function setUp(isLocal: boolean) {
  const clock = createFakeClock();
  let planned: Planned = { headers: {}, status: 200 };
  let count = 0;
  const send = async ({ method, headers }: PreparedRequest) => {
    count += 1;
    const tag = planned.headers.etag;
    const isSame = tag !== undefined && headers.get('if-none-match') === tag;
    if (isSame && planned.status === 200) return testResponse(304, planned.headers);
    return testResponse(planned.status, planned.headers, method === 'HEAD' ? '' : `response ${count}`);
  };
  const call = cachedClient(isLocal ? undefined : createMemoryStore({ clock }), clock, send);
  return {
    clock,
    async run(changes: Partial<PreparedRequest>, next: Planned) {
      planned = next;
      const { status, source, body, cache, headers } = await call(changes);
      // Includes what a background revalidation has sent.
      await new Promise(setImmediate);
      return { status, source, body: Buffer.from(body).toString(), cache, headers: Object.fromEntries(headers), count };
    },
  };
}

describe('the cache in the memory of this process', () => {
  it('returns the cached responses of one caller although another one has filled the memory', async () => {
    const clock = createFakeClock();
    const body = 'x'.repeat(900_000);
    const call = cachedClient(undefined, clock, async ({ url }) =>
      testResponse(200, { 'cache-control': 'max-age=60' }, url.pathname === '/big' ? body : 'small'),
    );
    const get = (caller: string, path: string) => call({ caller, url: new URL(path, 'http://api.test') });
    for (let n = 0; n < 20; n += 1) await get('bob', `/small?${n}`);
    for (let n = 0; n < 100; n += 1) await get('ann', `/big?${n}`);
    const sources = [];
    for (let n = 0; n < 20; n += 1) sources.push((await get('bob', `/small?${n}`)).source);
    expect(sources).toEqual(Array(20).fill('cache'));
    expect([(await get('ann', '/big?0')).source, (await get('ann', '/big?99')).source]).toEqual(['network', 'cache']);
  });

  it('returns what the cache in a store of the caller returns, for any sequence of requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const [local, shared] = [setUp(true), setUp(false)];
        for (const one of steps) {
          if (one.kind === 'wait') {
            for (const { clock } of [local, shared]) clock.advance(one.ms);
            continue;
          }
          const { method, path, accept, tenant, cache, planned } = one;
          const headers = Object.entries({ accept, 'x-tenant': tenant }).flatMap(([name, value]) =>
            value === undefined ? [] : [[name, value]],
          );
          const changes = () => ({
            method,
            url: new URL(path, 'http://api.test'),
            headers: new Headers(Object.fromEntries(headers)),
            cache,
          });
          expect(await local.run(changes(), planned)).toEqual(await shared.run(changes(), planned));
        }
      }),
      { numRuns: 400 },
    );
  });
});
