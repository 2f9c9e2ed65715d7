import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/http/call/pipeline.js';
import { circuitBreaker, circuitBreakerOptions, type KeptBreakers } from '../../../src/http/resilience/circuit-breaker/circuit-breaker.js';
import { type KeptLimiters, rateLimit, rateLimitOptions } from '../../../src/http/resilience/rate-limit/rate-limit.js';
import { callThrough } from '../../helpers/calls/answering.js';
import { testRequest, testResponse } from '../../helpers/calls/prepared-request.js';
import { createFakeClock, type FakeClock } from '../../helpers/fake-clock.js';
import { fc } from '../../helpers/properties.js';

const statuses = fc.constantFrom(200, 200, 404, 429, 500, 503);
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ action: fc.constant('begin' as const), origin: fc.nat(1), deadlineMs: fc.constantFrom(50, 500, 60_000) }),
  },
  { weight: 5, arbitrary: fc.record({ action: fc.constant('end' as const), which: fc.nat(20), status: statuses, retryAfter: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ action: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 700 }) }) },
);
const steps = fc.array(step, { maxLength: 60 });

/** Plays the steps with the stages in turn, and returns what each call did and when. */
async function play(
  clock: FakeClock,
  stages: readonly Pick<Stage, 'run'>[],
  all: typeof steps extends fc.Arbitrary<infer Value> ? Value : never,
) {
  const log: string[] = [];
  const inFlight: { readonly n: number; readonly end: (status: number, retryAfter: number) => void }[] = [];
  let begun = 0;
  for (const one of all) {
    if (one.action === 'begin') {
      const n = begun;
      begun += 1;
      const endsAt = clock.monotonic() + one.deadlineMs;
      const request = testRequest({ url: new URL(`http://origin-${one.origin}.test/`), deadlineMs: one.deadlineMs, endsAt: () => endsAt });
      const answer = new Promise<ReturnType<typeof testResponse>>((resolve) => {
        inFlight.push({
          n,
          end: (status, retryAfter) => resolve(testResponse(status, status === 429 ? { 'retry-after': `${retryAfter}` } : {})),
        });
      });
      const send = async () => {
        log.push(`${n} is sent at ${clock.monotonic()}`);
        return answer;
      };
      const stage = stages[begun % stages.length];
      if (stage === undefined) continue;
      callThrough(stage, request, send).then(
        () => log.push(`${n} ends at ${clock.monotonic()}`),
        (error: { code: string; retryAt?: number }) => log.push(`${n} is refused: ${error.code} ${error.retryAt}`),
      );
    } else if (one.action === 'end') {
      for (const { end } of inFlight.splice(one.which % Math.max(1, inFlight.length), 1)) end(one.status, one.retryAfter);
    } else await clock.pass(one.ms);
    await clock.pass(0);
  }
  return log;
}

const runs = { numRuns: 300, interruptAfterTimeLimit: 8000 } as const;

describe('state that a client hands to its successor', () => {
  it('makes two circuit breaker stages decide like one, for any order of calls', async () => {
    const options = circuitBreakerOptions().parse({ failures: 3, minimumCalls: 4, windowMs: 1000, openMs: 500 });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const [clock, sameClock] = [createFakeClock(), createFakeClock()];
        const alone = await play(clock, [circuitBreaker(options, { clock })], all);
        const state: KeptBreakers = {};
        const pair = [1, 2].map(() => circuitBreaker(options, { clock: sameClock, state }));
        expect(await play(sameClock, pair, all)).toEqual(alone);
      }),
      runs,
    );
  });

  it('makes two rate limiter stages decide like one, for any order of calls', async () => {
    const options = rateLimitOptions().parse({ perSecond: 5, burst: 3 });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const [clock, sameClock] = [createFakeClock(), createFakeClock()];
        const alone = await play(clock, [rateLimit(options, { clock })], all);
        const state: KeptLimiters = {};
        const pair = [1, 2].map(() => rateLimit(options, { clock: sameClock, state }));
        expect(await play(sameClock, pair, all)).toEqual(alone);
      }),
      runs,
    );
  });

  it('learns a pause from a call of the old client that ends after the new one has begun', async () => {
    const clock = createFakeClock();
    const state: KeptLimiters = {};
    let answer = (_status: number): void => undefined;
    const old = rateLimit(rateLimitOptions().parse({}), { clock, state });
    const running = callThrough(
      old,
      testRequest(),
      () =>
        new Promise((resolve) => {
          answer = (status) => resolve(testResponse(status, { 'retry-after': '20' }));
        }),
    );
    await clock.pass(0);
    const successor = rateLimit(rateLimitOptions().parse({ perSecond: 100, burst: 100 }), { clock, state });
    answer(429);
    await running;
    await expect(callThrough(successor, testRequest({ endsAt: () => 15_000 }), async () => testResponse())).rejects.toMatchObject({
      code: 'rate-limited',
    });
  });
});
