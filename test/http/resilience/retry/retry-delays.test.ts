import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../../src/http/call/answer.js';
import { retry, retryOptions } from '../../../../src/http/resilience/retry/retry.js';
import { answered, prepared } from '../../../helpers/calls/prepared-request.js';
import { createFakeClock } from '../../../helpers/fake-clock.js';

interface Case {
  readonly attempts: number;
  readonly baseMs: number;
  readonly maxMs: number;
  readonly luck: readonly number[];
  readonly retryAfter?: number;
  readonly deadlineMs: number;
}

/** A call to an API that never recovers; its waits pass as soon as they begin. */
async function failing({ attempts, baseMs, maxMs, luck, retryAfter, deadlineMs }: Case) {
  const clock = createFakeClock();
  let drawn = 0;
  const random = () => luck[drawn++ % luck.length] ?? 0;
  const stage = retry(retryOptions().parse({ attempts, baseMs, maxMs, budget: false }), { clock, random });
  const made: Attempt[] = [];
  const request = prepared({
    attempts,
    deadlineMs,
    endsAt: deadlineMs,
    record: (attempt) => made.push(attempt),
    emit: (event) => {
      if (event.type === 'retry') queueMicrotask(() => clock.advance(event.waitMs));
    },
  });
  const answer = await stage(request, async () => answered(503, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }));
  return { answer, made, elapsed: clock.monotonic(), now: clock.now() };
}

const cases = {
  attempts: fc.integer({ min: 1, max: 10 }),
  baseMs: fc.integer({ min: 1, max: 60_000 }),
  maxMs: fc.integer({ min: 1, max: 600_000 }),
  luck: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: 10 }),
  deadlineMs: fc.integer({ min: 1, max: 600_000 }),
};

describe('the waits between attempts', () => {
  it('lie between nothing and the doubled base, never beyond the maximum, and are what chance drew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(cases), async (one) => {
        const { made } = await failing(one);
        expect(made[0]?.waitMs).toBe(0);
        for (const { n, waitMs } of made.slice(1)) {
          const ceiling = Math.min(one.baseMs * 2 ** (n - 2), one.maxMs);
          expect(waitMs).toBe((one.luck[(n - 2) % one.luck.length] ?? 0) * ceiling);
          expect(waitMs).toBeLessThanOrEqual(ceiling);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are never shorter than Retry-After, and never go past the deadline: then the call ends at once, and says when', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ ...cases, retryAfter: fc.integer({ min: 1, max: 100 }) }), async (one) => {
        const { answer, made, elapsed, now } = await failing(one);
        for (const { waitMs } of made.slice(1)) expect(waitMs).toBeGreaterThanOrEqual(one.retryAfter * 1000);
        expect(elapsed).toBeLessThan(one.deadlineMs);
        expect(made.length).toBeLessThanOrEqual(one.attempts);
        expect(answer.retryAt).toBeGreaterThanOrEqual(now + one.retryAfter * 1000);
      }),
      { numRuns: 200 },
    );
  });
});
