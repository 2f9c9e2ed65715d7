import { describe, expect, it } from 'vitest';
import type { ApiResponse } from '../../../../src/http/call/api-response.js';
import { type RateLimitOptions, rateLimit, rateLimitOptions } from '../../../../src/http/resilience/rate-limit/rate-limit.js';
import { callThrough } from '../../../helpers/calls/answering.js';
import { rejection, testRequest, testResponse } from '../../../helpers/calls/prepared-request.js';
import { createFakeClock, settled } from '../../../helpers/fake-clock.js';

function setUp(options: Partial<RateLimitOptions> = {}) {
  const clock = createFakeClock();
  const stage = rateLimit(rateLimitOptions().parse(options), { clock });
  const call = (response: ApiResponse = testResponse(), request = testRequest()) =>
    callThrough(
      stage,
      request,
      async () => response,
      () => clock.now(),
    );
  const state = () => [...stage.states()][0]?.[1];
  return { clock, stage, call, state };
}

describe('rate limiter stage', () => {
  it('delays a call until it gets a token, and emits the wait', async () => {
    const { clock, call } = setUp({ perSecond: 2, burst: 1 });
    const request = testRequest();
    await call();
    let done = false;
    const delayed = call(testResponse(), request).then(() => (done = true));
    await settled();
    expect(request.events).toEqual([{ type: 'rate-limit', requestId: 'r1', waitMs: expect.closeTo(500, 3) }]);
    await clock.pass(499);
    expect(done).toBe(false);
    await clock.pass(1);
    await delayed;
  });

  it('rejects a call immediately if it would get its token after its deadline', async () => {
    const { clock, call } = setUp({ perSecond: 1, burst: 1 });
    await call();
    const error = await rejection(call(testResponse(), testRequest({ endsAt: () => 900 })));
    expect(error).toMatchObject({ code: 'rate-limited', outcome: 'not-sent', safeToRetry: true, retryAt: clock.now() + 1000 });
  });

  it('pauses after a 429 for the time in its Retry-After', async () => {
    const { call, state } = setUp();
    expect((await call(testResponse(429, { 'retry-after': '20' }))).status).toBe(429);
    expect(state()).toMatchObject({ available: 0, perSecond: 0 });
    expect(await rejection(call(testResponse(), testRequest({ endsAt: () => 15_000 })))).toMatchObject({ code: 'rate-limited' });
  });

  it('does not pause for the Retry-After of another status', async () => {
    const { call, state } = setUp();
    await call(testResponse(503, { 'retry-after': '20' }));
    expect(state()).toMatchObject({ available: 19, perSecond: 10 });
  });

  it('slows down while few calls remain, and recovers after the reset', async () => {
    const { clock, call, state } = setUp();
    await call(testResponse(200, { ratelimit: '"default";r=40;t=100' }));
    expect(state()).toMatchObject({ available: 19, perSecond: expect.closeTo(0.21) });
    await clock.pass(100_000);
    expect(state()).toEqual({ available: 20, waiting: 0, perSecond: 10 });
  });

  it('handles a rate limit in the body of a 200 like a 429, and returns the response with a bodyError', async () => {
    const { call, state } = setUp({ bodyRule: { pointer: '/error/code', matches: '^RATE' } });
    const response = await call(testResponse(200, { 'retry-after': '7' }, '{"error":{"code":"RATE_LIMIT"}}'));
    expect(response).toMatchObject({
      status: 200,
      bodyError: { code: 'rate-limited', outcome: 'rejected', safeToRetry: true },
      retryAt: Date.UTC(2030, 0, 1) + 7000,
    });
    expect(new TextDecoder().decode(response.body)).toContain('RATE_LIMIT');
    expect(state()).toMatchObject({ perSecond: 0 });
    expect((await setUp({ bodyRule: { pointer: '/error' } }).call(testResponse(200, {}, '{}'))).bodyError).toBeUndefined();
  });

  it('uses a separate token bucket for each key', async () => {
    const { stage, call } = setUp({ burst: 5 });
    await call();
    await call(testResponse(), testRequest({ url: new URL('http://other.test/') }));
    expect([...stage.states()].map(([key, { available }]) => [key, available])).toEqual([
      ['http://api.test', 4],
      ['http://other.test', 4],
    ]);
  });
});
