import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/http/call/answer.js';
import { type RateLimitOptions, rateLimit, rateLimitOptions } from '../../../../src/http/resilience/rate-limit/rate-limit.js';
import { answered, prepared, rejection } from '../../../helpers/calls/prepared-request.js';
import { createFakeClock, settled } from '../../../helpers/fake-clock.js';

function stand(options: Partial<RateLimitOptions> = {}) {
  const clock = createFakeClock();
  const stage = rateLimit(rateLimitOptions().parse(options), { clock });
  const call = (answer: Answer = answered(), request = prepared()) => stage.run(request, async () => answer);
  const state = () => [...stage.states()][0]?.[1];
  return { clock, stage, call, state };
}

describe('the rate limit of a call', () => {
  it('holds a call until its turn, and tells how long', async () => {
    const { clock, call } = stand({ perSecond: 2, burst: 1 });
    const request = prepared();
    await call();
    let done = false;
    const held = call(answered(), request).then(() => (done = true));
    await settled();
    expect(request.events).toEqual([{ type: 'rate-limit', requestId: 'r1', waitMs: expect.closeTo(500, 3) }]);
    await clock.pass(499);
    expect(done).toBe(false);
    await clock.pass(1);
    await held;
  });

  it('ends a call at once whose turn would come after its deadline', async () => {
    const { clock, call } = stand({ perSecond: 1, burst: 1 });
    await call();
    const error = await rejection(call(answered(), prepared({ endsAt: 900 })));
    expect(error).toMatchObject({ code: 'rate-limited', outcome: 'not-sent', safeToRetry: true, retryAt: clock.now() + 1000 });
  });

  it('pauses after a 429 for as long as it asks', async () => {
    const { call, state } = stand();
    expect((await call(answered(429, { 'retry-after': '20' }))).status).toBe(429);
    expect(state()).toMatchObject({ available: 0, perSecond: 0 });
    expect(await rejection(call(answered(), prepared({ endsAt: 15_000 })))).toMatchObject({ code: 'rate-limited' });
  });

  it('does not pause for the Retry-After of another status', async () => {
    const { call, state } = stand();
    await call(answered(503, { 'retry-after': '20' }));
    expect(state()).toMatchObject({ available: 19, perSecond: 10 });
  });

  it('slows down while little is left, and recovers', async () => {
    const { clock, call, state } = stand();
    await call(answered(200, { ratelimit: '"default";r=40;t=100' }));
    expect(state()).toMatchObject({ available: 19, perSecond: expect.closeTo(0.21) });
    await clock.pass(100_000);
    expect(state()).toEqual({ available: 20, waiting: 0, perSecond: 10 });
  });

  it('takes a limit in the body of a 200 for a 429, and keeps the answer', async () => {
    const { call, state } = stand({ bodyRule: { pointer: '/error/code', matches: '^RATE' } });
    const answer = await call(answered(200, { 'retry-after': '7' }, '{"error":{"code":"RATE_LIMIT"}}'));
    expect(answer).toMatchObject({
      status: 200,
      fault: { code: 'rate-limited', outcome: 'rejected', safeToRetry: true, retryAt: Date.UTC(2030, 0, 1) + 7000 },
    });
    expect(new TextDecoder().decode(answer.body)).toContain('RATE_LIMIT');
    expect(state()).toMatchObject({ perSecond: 0 });
    expect((await stand({ bodyRule: { pointer: '/error' } }).call(answered(200, {}, '{}'))).fault).toBeUndefined();
  });

  it('keeps one bucket for each key', async () => {
    const { stage, call } = stand({ burst: 5 });
    await call();
    await call(answered(), prepared({ url: new URL('http://other.test/') }));
    expect([...stage.states()].map(([key, { available }]) => [key, available])).toEqual([
      ['http://api.test', 4],
      ['http://other.test', 4],
    ]);
  });
});
