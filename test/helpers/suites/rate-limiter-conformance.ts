import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/errors.js';
import type { RateLimiter, TokenBucketOptions } from '../../../src/http/resilience/rate-limit/token-bucket.js';
import { rejection } from '../calls/prepared-request.js';
import type { FakeClock } from '../fake-clock.js';
import { fc } from '../properties.js';

export type CreateLimiter = (options: TokenBucketOptions, clock: FakeClock) => RateLimiter;

/** Returns a signal that never aborts. Each call gets its own: Node warns about many listeners on one signal. */
const never = () => new AbortController().signal;
const minute = 60_000;
const day = 24 * 60 * minute;

/** Takes tokens and records when each one was granted. */
function taker(limiter: RateLimiter, clock: FakeClock) {
  const grants: { n: number; at: number }[] = [];
  const take = (n: number, signal = never(), latest = Number.POSITIVE_INFINITY) =>
    limiter
      .take(signal, () => latest)
      .then(
        () => void grants.push({ n, at: clock.monotonic() }),
        () => undefined,
      );
  return { grants, take };
}

/** Defines the tests that every rate limiter passes, wherever it stores its tokens. */
export function rateLimiterConformance(name: string, create: CreateLimiter, newClock: () => FakeClock, runs = 100): void {
  const setUp = (options: Partial<TokenBucketOptions> = {}) => {
    const clock = newClock();
    const limiter = create({ perSecond: 10, burst: 20, ...options }, clock);
    return { clock, limiter, ...taker(limiter, clock) };
  };

  describe(name, () => {
    it('grants a burst immediately, and further tokens at its rate', async () => {
      const { clock, grants, take } = setUp({ burst: 3 });
      for (let n = 0; n < 6; n += 1) void take(n);
      await clock.pass(1000);
      expect(grants.map(({ at }) => at)).toEqual([0, 0, 0, 100, 200, 300]);
    });

    it('refills to the burst, and not beyond', async () => {
      const { clock, limiter, take } = setUp({ burst: 3 });
      await Promise.all([take(0), take(1), take(2)]);
      expect(limiter.state()).toEqual({ available: 0, waiting: 0, perSecond: 10 });
      clock.skip(250);
      expect(limiter.state().available).toBe(2);
      clock.skip(minute);
      expect(limiter.state().available).toBe(3);
    });

    it('grants tokens in the order of the calls', async () => {
      const { clock, grants, take } = setUp({ burst: 1 });
      for (let n = 0; n < 10; n += 1) void take(n);
      await clock.pass(450);
      void take(10);
      await clock.pass(2000);
      expect(grants.map(({ n }) => n)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    it('lets callers take turns, so that a call behind 120 of another caller waits for one token', async () => {
      const { clock, limiter } = setUp();
      const grants: string[] = [];
      const waits: number[] = [];
      const take = (caller: string, latest = minute) =>
        limiter
          .take(
            never(),
            () => latest,
            (ms) => waits.push(ms),
            caller,
          )
          .then(
            () => void grants.push(`${caller} ${clock.monotonic()}`),
            (error: unknown) => void grants.push(`${caller} ${error instanceof ApiError ? error.code : error}`),
          );
      for (let n = 0; n < 120; n += 1) void take('a', n === 119 ? 10_050 : minute);
      void take('b');
      await clock.pass(0);
      // The last call of the other caller has a later turn now, which is after its deadline.
      const late = () => grants.filter((grant) => grant !== 'a 0');
      expect(late()).toEqual(['a rate-limited']);
      expect(grants).toHaveLength(21);
      expect(waits.at(-1)).toBeCloseTo(200);
      await clock.pass(300);
      expect(late().slice(1)).toEqual(['a 100', 'b 200', 'a 300']);
    });

    it('reports the expected wait of each call that has to wait', async () => {
      const { clock, limiter, take } = setUp({ burst: 1 });
      const waits: number[] = [];
      await take(0);
      void limiter.take(
        never(),
        () => minute,
        (ms) => waits.push(ms),
      );
      void limiter.take(
        never(),
        () => minute,
        (ms) => waits.push(ms),
      );
      await clock.pass(1000);
      void limiter.take(
        never(),
        () => minute,
        (ms) => waits.push(ms),
      );
      expect(waits.map(Math.round)).toEqual([100, 200]);
    });

    it('rejects a call immediately if its token would be granted at its deadline or later', async () => {
      const { clock, limiter, take } = setUp({ burst: 1 });
      await take(0);
      const error = await rejection(limiter.take(never(), () => 99));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ code: 'rate-limited', outcome: 'not-sent', safeToRetry: true, retryAt: clock.now() + 100 });
      expect(limiter.state().waiting).toBe(0);
      expect(clock.pending().length).toBe(0);
    });

    it('removes an aborted waiter immediately, and grants its token to the next one', async () => {
      const { clock, limiter, grants, take } = setUp({ burst: 1 });
      const controller = new AbortController();
      await take(0);
      const rejected = rejection(limiter.take(controller.signal, () => minute));
      void take(2);
      controller.abort(new ApiError('cancelled', 'x', { outcome: 'unknown', safeToRetry: false, hint: 'y' }));
      expect(await rejected).toMatchObject({ code: 'cancelled', outcome: 'not-sent', safeToRetry: true });
      expect(limiter.state().waiting).toBe(1);
      await clock.pass(100);
      expect(grants).toEqual([
        { n: 0, at: 0 },
        { n: 2, at: 100 },
      ]);
    });

    it('grants no token to an aborted call, and leaves no timer without waiters', async () => {
      const { clock, limiter, take } = setUp({ burst: 1 });
      const aborted = AbortSignal.abort(new Error('aborted'));
      expect(await rejection(limiter.take(aborted, () => minute))).toMatchObject({ message: 'aborted' });
      expect(limiter.state().available).toBe(1);
      await take(0);
      const controller = new AbortController();
      const rejected = rejection(limiter.take(controller.signal, () => minute));
      expect(clock.pending().length).toBe(1);
      controller.abort(new Error('aborted'));
      await rejected;
      expect(clock.pending().length).toBe(0);
    });

    it('pauses until the reset if the API reports no remaining calls, and then grants its burst again', async () => {
      const { clock, limiter, grants, take } = setUp({ burst: 2 });
      limiter.learn([{ remaining: 0, resetMs: 5000 }]);
      expect(limiter.state()).toEqual({ available: 0, waiting: 0, perSecond: 0, limitedUntil: clock.now() + 5000 });
      for (let n = 0; n < 3; n += 1) void take(n);
      await clock.pass(4999);
      expect(grants).toEqual([]);
      await clock.pass(1000);
      expect(grants.map(({ at }) => Math.round(at))).toEqual([5000, 5000, 5100]);
      expect(limiter.state()).toMatchObject({ perSecond: 10 });
    });

    it('grants the available tokens, and spreads the other remaining calls over the time until the reset', async () => {
      const { clock, limiter, grants, take } = setUp({ burst: 5 });
      limiter.learn([{ remaining: 15, resetMs: 20_000 }]);
      for (let n = 0; n < 15; n += 1) void take(n);
      await clock.pass(19_999);
      expect(grants.length).toBe(14);
      expect(grants.filter(({ at }) => at === 0)).toHaveLength(5);
      expect(grants.map(({ at }) => Math.round(at)).slice(4, 8)).toEqual([0, 2000, 4000, 6000]);
      await clock.pass(1);
      expect(grants).toHaveLength(15);
    });

    it('keeps its own limit if the API reports a higher one', async () => {
      const { limiter } = setUp({ burst: 2 });
      limiter.learn([{ remaining: 1_000_000, resetMs: 1 }]);
      expect(limiter.state()).toEqual({ available: 2, waiting: 0, perSecond: 10 });
    });

    it('keeps a pause if an older response arrives later', async () => {
      const { clock, limiter } = setUp();
      limiter.learn([{ remaining: 0, resetMs: 5000 }]);
      clock.skip(200);
      limiter.learn([{ remaining: 4, resetMs: 5000 }]);
      expect(limiter.state()).toMatchObject({ available: 0, perSecond: 0 });
    });

    it('applies a short and a long limit of the API at the same time', async () => {
      const { clock, limiter } = setUp({ burst: 5 });
      limiter.learn([
        { remaining: 0, resetMs: 1000 },
        { remaining: 3600, resetMs: 3_600_000 },
      ]);
      expect(limiter.state().perSecond).toBe(0);
      clock.skip(1000);
      expect(limiter.state().perSecond).toBeCloseTo(1);
      clock.skip(3_600_000);
      expect(limiter.state()).toEqual({ available: 5, waiting: 0, perSecond: 10 });
    });

    it('limits a pause to one day', async () => {
      const { clock, limiter } = setUp();
      limiter.learn([{ remaining: 0, resetMs: 25 * 3_600_000 }]);
      expect(limiter.state().limitedUntil).toBe(clock.now() + day);
      expect(limiter.pausedUntil()).toBe(clock.now() + day);
      clock.skip(day);
      expect(limiter.state()).toEqual({ available: 20, waiting: 0, perSecond: 10 });
      expect(limiter.pausedUntil()).toBeUndefined();
    });

    it('spreads the remaining calls of a longer window over one hour', async () => {
      const { clock, limiter } = setUp({ burst: 1 });
      limiter.learn([{ remaining: 3601, resetMs: 6 * 3_600_000 }]);
      expect(limiter.state()).toMatchObject({ perSecond: 1, limitedUntil: clock.now() + 3_600_000 });
      expect(limiter.pausedUntil()).toBeUndefined();
    });

    it('keeps the pause of a window longer than an hour if an older response arrives later', async () => {
      const { clock, limiter } = setUp();
      limiter.learn([{ remaining: 0, resetMs: 6 * 3_600_000 }]);
      clock.skip(200);
      limiter.learn([{ remaining: 4, resetMs: 6 * 3_600_000 }]);
      clock.skip(2 * 3_600_000);
      expect(limiter.state()).toMatchObject({ available: 0, perSecond: 0 });
    });

    it('states the reset as it was learned while the clocks agree, and in the new system time after a change', async () => {
      const { clock, limiter } = setUp();
      limiter.learn([{ remaining: 0, resetMs: 5000 }]);
      const resetAt = clock.now() + 5000;
      clock.jump(3);
      expect(limiter.pausedUntil()).toBe(resetAt);
      expect(await rejection(limiter.take(never(), () => 100))).toMatchObject({ retryAt: resetAt });
      clock.jump(3_600_000);
      expect(limiter.pausedUntil()).toBe(resetAt + 3_600_003);
    });

    it('rejects a waiter immediately if a pause extends its wait beyond its deadline', async () => {
      const { clock, limiter, take } = setUp({ burst: 1 });
      await take(0);
      const short = rejection(limiter.take(never(), () => 5000));
      const long = limiter.take(never(), () => minute);
      limiter.learn([{ remaining: 0, resetMs: 10_000 }]);
      expect(await short).toMatchObject({ code: 'rate-limited', retryAt: clock.now() + 10_000 });
      await clock.pass(10_000);
      await long;
    });

    it('decides with the latest time of a waiter at that moment, which can move later', async () => {
      const { clock, limiter, take } = setUp({ burst: 1 });
      await take(0);
      let latest = 5000;
      const waiting = limiter.take(never(), () => latest);
      latest = 20_000;
      limiter.learn([{ remaining: 0, resetMs: 10_000 }]);
      await clock.pass(10_000);
      await waiting;
    });

    it('keeps a pause of the API if other options are applied', async () => {
      const { clock, limiter, grants, take } = setUp({ burst: 2 });
      limiter.learn([{ remaining: 0, resetMs: 5000 }]);
      void take(0);
      limiter.configure({ perSecond: 1000, burst: 50 });
      expect(limiter.state()).toMatchObject({ available: 0, waiting: 1, perSecond: 0, limitedUntil: clock.now() + 5000 });
      await clock.pass(4999);
      expect(grants).toEqual([]);
      await clock.pass(1);
      expect(grants).toEqual([{ n: 0, at: 5000 }]);
      expect(limiter.state()).toMatchObject({ perSecond: 1000 });
    });

    it('applies other options to spent tokens and to waiting calls', async () => {
      const { clock, limiter, grants, take } = setUp({ perSecond: 1, burst: 10 });
      for (let n = 0; n < 8; n += 1) await take(n);
      limiter.configure({ perSecond: 1, burst: 20 });
      expect(limiter.state()).toMatchObject({ available: 2, perSecond: 1 });
      limiter.configure({ perSecond: 1, burst: 1 });
      expect(limiter.state()).toMatchObject({ available: 1 });
      for (let n = 8; n < 11; n += 1) void take(n);
      limiter.configure({ perSecond: 10, burst: 1 });
      await clock.pass(250);
      expect(grants.slice(8)).toEqual([
        { n: 8, at: 0 },
        { n: 9, at: 100 },
        { n: 10, at: 200 },
      ]);
    });

    it('rejects a waiter whose turn other options move beyond its deadline', async () => {
      const { limiter, take } = setUp({ perSecond: 10, burst: 1 });
      await take(0);
      const waiting = rejection(limiter.take(never(), () => 1000));
      limiter.configure({ perSecond: 0.1, burst: 1 });
      expect(await waiting).toMatchObject({ code: 'rate-limited', outcome: 'not-sent' });
      expect(limiter.state().waiting).toBe(0);
    });

    const schedule = fc.array(
      fc.oneof(
        fc.record({ do: fc.constant('take' as const), count: fc.integer({ min: 1, max: 30 }), abortAfter: fc.option(fc.nat(800)) }),
        fc.record({ do: fc.constant('pass' as const), ms: fc.oneof(fc.nat(3000), fc.double({ min: 0, max: 50, noNaN: true })) }),
        fc.record({ do: fc.constant('learn' as const), remaining: fc.nat(50), resetMs: fc.integer({ min: 1, max: 4000 }) }),
      ),
      { maxLength: 25 },
    );
    const limits = fc.record({ perSecond: fc.double({ min: 0.5, max: 500, noNaN: true }), burst: fc.integer({ min: 1, max: 40 }) });

    it('never grants more than burst + perSecond * t tokens in a window of t seconds', async () => {
      await fc.assert(
        fc.asyncProperty(limits, schedule, async (options, steps) => {
          const { clock, limiter, grants, take } = setUp(options);
          let takeCount = 0;
          for (const one of steps) {
            if (one.do === 'pass') await clock.pass(one.ms);
            else if (one.do === 'learn') limiter.learn([one]);
            else {
              for (let n = 0; n < one.count; n += 1) {
                const controller = new AbortController();
                if (one.abortAfter !== null) clock.after(one.abortAfter, () => controller.abort(new Error('aborted')));
                void take(takeCount, controller.signal);
                takeCount += 1;
              }
            }
          }
          await clock.pass(2000);
          for (const [first, { at: from }] of grants.entries()) {
            for (const [last, { at: to }] of grants.entries()) {
              if (last < first) continue;
              const allowed = options.burst + (options.perSecond * (to - from)) / 1000;
              expect(last - first + 1).toBeLessThanOrEqual(allowed + 1e-6);
            }
          }
          expect(grants.map(({ n }) => n)).toEqual(grants.map(({ n }) => n).sort((one, other) => one - other));
        }),
        { numRuns: runs },
      );
    });

    it('never grants more tokens before a reset than the API reported as remaining', async () => {
      const apiLimit = fc.record({ remaining: fc.nat(60), resetMs: fc.integer({ min: 50, max: 5000 }) });
      await fc.assert(
        fc.asyncProperty(limits, apiLimit, async (options, { remaining, resetMs }) => {
          const { clock, limiter, grants, take } = setUp(options);
          limiter.learn([{ remaining, resetMs }]);
          for (let n = 0; n < 100; n += 1) void take(n);
          await clock.pass(resetMs - 0.01);
          expect(grants.length).toBeLessThanOrEqual(remaining);
        }),
        { numRuns: runs },
      );
    });

    it('reports each wait with an error of at most two milliseconds, the precision of its timers', async () => {
      const apiLimit = fc.record({ remaining: fc.nat(60), resetMs: fc.integer({ min: 50, max: 20_000 }) });
      await fc.assert(
        fc.asyncProperty(limits, fc.array(apiLimit, { maxLength: 4 }), fc.nat(3000), async (options, apiLimits, passedMs) => {
          // A bucket of capacity 1 loses the tokens that it refills in the fraction of a millisecond by which a timer is late.
          const { clock, limiter } = setUp({ ...options, burst: options.burst + 1 });
          for (let n = 0; n < 10; n += 1) void limiter.take(never(), () => Number.POSITIVE_INFINITY);
          limiter.learn(apiLimits);
          await clock.pass(passedMs);
          const startedAt = clock.monotonic();
          const waits: [reportedMs: number, actualMs: number][] = [];
          for (let n = 0; n < 40; n += 1) {
            let reportedMs = 0;
            const granted = limiter.take(
              never(),
              () => Number.POSITIVE_INFINITY,
              (ms) => {
                // A call can wait for one limit after the other.
                reportedMs += ms;
              },
            );
            void granted.then(() => waits.push([reportedMs, clock.monotonic() - startedAt]));
          }
          await clock.pass(200_000);
          expect(waits).toHaveLength(40);
          for (const [reportedMs, actualMs] of waits) expect(Math.abs(actualMs - reportedMs)).toBeLessThanOrEqual(2.1);
        }),
        { numRuns: runs },
      );
    });

    it('grants a token to every waiter eventually, whatever limits the API reported', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.record({ remaining: fc.nat(5), resetMs: fc.integer({ min: 1, max: 1e9 }) })), async (apiLimits) => {
          const { clock, limiter, grants, take } = setUp({ burst: 2 });
          for (const apiLimit of apiLimits) limiter.learn([apiLimit]);
          for (let n = 0; n < 10; n += 1) void take(n);
          await clock.pass(day + 1000);
          await clock.pass(0);
          expect(grants).toHaveLength(10);
        }),
        { numRuns: Math.ceil(runs / 2) },
      );
    });
  });
}
