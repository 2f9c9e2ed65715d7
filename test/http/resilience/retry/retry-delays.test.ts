import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../../src/http/call/api-response.js';
import { retry, retryOptions } from '../../../../src/http/resilience/retry/retry.js';
import { callThrough } from '../../../helpers/calls/answering.js';
import { testRequest, testResponse } from '../../../helpers/calls/prepared-request.js';
import { createFakeClock } from '../../../helpers/fake-clock.js';
import { fc } from '../../../helpers/properties.js';

interface Case {
  readonly attempts: number;
  readonly baseMs: number;
  readonly maxMs: number;
  readonly randomValues: readonly number[];
  readonly retryAfter?: number;
  readonly deadlineMs: number;
}

/** Calls an API that always returns 503; each backoff passes immediately. */
async function callFailingApi({ attempts: maxAttempts, baseMs, maxMs, randomValues, retryAfter, deadlineMs }: Case) {
  const clock = createFakeClock();
  let drawCount = 0;
  const random = () => randomValues[drawCount++ % randomValues.length] ?? 0;
  const stage = retry(retryOptions().parse({ attempts: maxAttempts, baseMs, maxMs, budget: false }), { clock, random });
  const attempts: Attempt[] = [];
  const request = testRequest({
    attempts: maxAttempts,
    deadlineMs,
    endsAt: () => deadlineMs,
    record: (attempt) => attempts.push(attempt),
    emit: (event) => {
      if (event.type === 'retry') queueMicrotask(() => clock.advance(event.waitMs));
    },
  });
  const answer = async () => testResponse(503, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
  const response = await callThrough({ run: stage }, request, answer, () => clock.now());
  return { response, attempts, elapsed: clock.monotonic(), now: clock.now() };
}

const cases = {
  attempts: fc.integer({ min: 1, max: 10 }),
  baseMs: fc.integer({ min: 1, max: 60_000 }),
  maxMs: fc.integer({ min: 1, max: 600_000 }),
  randomValues: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: 10 }),
  deadlineMs: fc.integer({ min: 1, max: 600_000 }),
};

describe('backoff', () => {
  it('multiplies a random number by a base that doubles with each retry up to maxMs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(cases), async (one) => {
        const { attempts } = await callFailingApi(one);
        expect(attempts[0]?.waitMs).toBe(0);
        for (const { n, waitMs } of attempts.slice(1)) {
          const ceiling = Math.min(one.baseMs * 2 ** (n - 2), one.maxMs);
          expect(waitMs).toBe((one.randomValues[(n - 2) % one.randomValues.length] ?? 0) * ceiling);
          expect(waitMs).toBeLessThanOrEqual(ceiling);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('waits at least for Retry-After, never beyond the deadline, and sets retryAt when the call ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ ...cases, retryAfter: fc.integer({ min: 1, max: 100 }) }), async (one) => {
        const { response, attempts, elapsed, now } = await callFailingApi(one);
        for (const { waitMs } of attempts.slice(1)) expect(waitMs).toBeGreaterThanOrEqual(one.retryAfter * 1000);
        expect(elapsed).toBeLessThan(one.deadlineMs);
        expect(attempts.length).toBeLessThanOrEqual(one.attempts);
        expect(response.retryAt).toBeGreaterThanOrEqual(now + one.retryAfter * 1000);
      }),
      { numRuns: 200 },
    );
  });
});
