import { describe, expect, it } from 'vitest';
import type { PreparedRequest } from '../../../../src/http/call/request.js';
import {
  type KeptLimiters,
  type RateLimitOptions,
  rateLimit,
  rateLimitOptions,
} from '../../../../src/http/resilience/rate-limit/rate-limit.js';
import { callThrough } from '../../../helpers/calls/answering.js';
import { rejection, testRequest, testResponse } from '../../../helpers/calls/prepared-request.js';
import { createFakeClock, settled } from '../../../helpers/fake-clock.js';

const limit = (resource: string, remaining: number, resetSeconds = 900) => ({
  'x-ratelimit-resource': resource,
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-reset': String(resetSeconds),
});
const search = limit('search', 0);
const core = limit('core', 4999, 3000);

function setUp(options: Partial<RateLimitOptions> = {}, state: KeptLimiters = {}) {
  const clock = createFakeClock();
  const stage = rateLimit(rateLimitOptions().parse(options), { clock, state });
  const request = (path: string, changes: Partial<PreparedRequest> = {}) =>
    testRequest({ url: new URL(path, 'http://api.test'), ...changes });
  const call = (path: string, headers: Record<string, string> = {}, changes: Partial<PreparedRequest> = {}, status = 200) =>
    callThrough(
      stage,
      request(path, changes),
      async () => testResponse(status, headers),
      () => clock.now(),
    );
  return { clock, stage, request, call };
}

describe('limits of resources', () => {
  it('blocks the exhausted resource only, until its reset', async () => {
    const { clock, call } = setUp();
    await call('/repos/1', core);
    await call('/search?q=a', search);
    expect(await rejection(call('/search?q=b'))).toMatchObject({
      code: 'rate-limited',
      outcome: 'not-sent',
      retryAt: clock.now() + 900_000,
    });
    await call('/repos/1', core);
    await call('/repos/2', core);
    clock.skip(900_000);
    await call('/search?q=b', limit('search', 29));
  });

  it('does not block a path whose resource is not known, also below the same path', async () => {
    const { call } = setUp();
    await call('/search/issues', search);
    await call('/search/code', limit('code_search', 9));
    await call('/graphql', limit('graphql', 4000), { method: 'POST' });
    await call('/search/issues', limit('core', 4999), { method: 'POST' });
    expect(await rejection(call('/search/issues'))).toMatchObject({ code: 'rate-limited' });
  });

  it('takes items of one collection for one resource, whatever their identifiers', async () => {
    const { call } = setUp();
    await call('/items/1', limit('items', 0));
    for (const path of ['/items/2', '/items/0b0e3f9a-6b1c-4c6e-9d0e-1c2d3e4f5a6b', '/items/4f5a6b7c8d9e']) {
      expect(await rejection(call(path))).toMatchObject({ code: 'rate-limited' });
    }
    await call('/items/search', limit('search', 3));
  });

  it('blocks the resource of a refusal for the wait that the refusal requests', async () => {
    const { clock, call } = setUp();
    const headers = { ...limit('search', 4000), 'retry-after': '60' };
    expect(await call('/search', headers, {}, 403)).toMatchObject({ status: 403, retryAt: clock.now() + 60_000 });
    expect(await rejection(call('/search', {}, { endsAt: () => 30_000 }))).toMatchObject({ retryAt: clock.now() + 60_000 });
    await call('/repos/1', core);
  });

  it('moves a path to the resource of its last response', async () => {
    const { call } = setUp();
    await call('/mixed', limit('core', 10));
    await call('/mixed', limit('other', 10));
    await call('/elsewhere', limit('core', 0));
    await call('/mixed', limit('other', 9));
  });

  it('keeps the own limit of the client across resources', async () => {
    const { clock, call } = setUp({ perSecond: 1, burst: 2 });
    await call('/a', limit('one', 100));
    await call('/b', limit('two', 100));
    let done = false;
    const third = call('/c', limit('three', 100)).then(() => {
      done = true;
    });
    await settled();
    expect(done).toBe(false);
    await clock.pass(1000);
    await third;
  });

  it('separates the resources of each origin and credential', async () => {
    const { call, stage, request } = setUp();
    await call('/search', search);
    await callThrough(stage, request('http://other.test/search'), async () => testResponse());
    expect(await rejection(call('/search'))).toMatchObject({ code: 'rate-limited' });
  });

  it('shows an exhausted resource in the states and in a dry run of its path only', async () => {
    const { clock, call, stage, request } = setUp();
    await call('/search', search);
    await call('/repos/1', core);
    const limitedUntil = clock.now() + 900_000;
    const states = [...stage.states()];
    expect(states).toEqual([
      ['http://api.test', { available: 18, waiting: 0, perSecond: 10 }],
      ['http://api.test search', { available: 0, waiting: 0, perSecond: 0, limitedUntil, resource: 'search' }],
      ['http://api.test core', expect.objectContaining({ resource: 'core' })],
    ]);
    expect(stage.peek(request('/search'))).toEqual({ available: 0, waiting: 0, perSecond: 0, limitedUntil });
    expect(stage.peek(request('/new'))).toEqual({ available: 18, waiting: 0, perSecond: 10 });
  });

  it('hands the limits of resources to the successor of a client', async () => {
    const state: KeptLimiters = {};
    await setUp({}, state).call('/search', search);
    const successor = setUp({ perSecond: 100 }, state);
    expect(await rejection(successor.call('/search'))).toMatchObject({ code: 'rate-limited' });
    await successor.call('/repos/1', core);
  });

  it('bounds the resources and paths that an API can name', async () => {
    const { call, stage } = setUp({ perSecond: 100_000, burst: 100_000 });
    for (let n = 0; n < 1500; n += 1) await call(`/path-${n}`, limit(`resource ${n}`, 0));
    expect([...stage.states()]).toHaveLength(1001);
  });
});
