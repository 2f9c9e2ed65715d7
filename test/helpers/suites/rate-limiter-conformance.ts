import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/errors.js';
import type { RateLimiter, TokenBucketOptions } from '../../../src/http/resilience/rate-limit/token-bucket.js';
import { rejection } from '../calls/prepared-request.js';
import { type FakeClock, settled } from '../fake-clock.js';

export type CreateLimiter = (options: TokenBucketOptions, clock: FakeClock) => RateLimiter;

/** A new one each time: Node warns of many listeners on one. */
const never = () => new AbortController().signal;
const minute = 60_000;

/** Takes a token and notes when it came. */
function taker(limiter: RateLimiter, clock: FakeClock) {
  const taken: { n: number; at: number }[] = [];
  const take = (n: number, signal = never(), latest = Number.POSITIVE_INFINITY) =>
    limiter.take(signal, latest).then(
      () => void taken.push({ n, at: clock.monotonic() }),
      () => undefined,
    );
  return { taken, take };
}

/** What every rate limiter does, wherever it keeps its tokens. */
export function rateLimiterConformance(name: string, create: CreateLimiter, newClock: () => FakeClock): void {
  const stand = (options: Partial<TokenBucketOptions> = {}) => {
    const clock = newClock();
    const limiter = create({ perSecond: 10, burst: 20, ...options }, clock);
    return { clock, limiter, ...taker(limiter, clock) };
  };

  describe(`${name} is a rate limiter that`, () => {
    it('lets a burst go at once and the rest at its rate', async () => {
      const { clock, taken, take } = stand({ burst: 3 });
      for (let n = 0; n < 6; n += 1) void take(n);
      await clock.pass(1000);
      expect(taken.map(({ at }) => at)).toEqual([0, 0, 0, 100, 200, 300]);
    });

    it('fills up to the burst again, and not beyond it', async () => {
      const { clock, limiter, take } = stand({ burst: 3 });
      await Promise.all([take(0), take(1), take(2)]);
      expect(limiter.state()).toEqual({ available: 0, waiting: 0, perSecond: 10 });
      clock.skip(250);
      expect(limiter.state().available).toBe(2);
      clock.skip(minute);
      expect(limiter.state().available).toBe(3);
    });

    it('serves in the order of asking', async () => {
      const { clock, taken, take } = stand({ burst: 1 });
      for (let n = 0; n < 10; n += 1) void take(n);
      await clock.pass(450);
      void take(10);
      await clock.pass(2000);
      expect(taken.map(({ n }) => n)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    it('tells the wait to expect', async () => {
      const { clock, limiter, take } = stand({ burst: 1 });
      const waits: number[] = [];
      await take(0);
      void limiter.take(never(), minute, (ms) => waits.push(ms));
      void limiter.take(never(), minute, (ms) => waits.push(ms));
      await clock.pass(1000);
      void limiter.take(never(), minute, (ms) => waits.push(ms));
      expect(waits.map(Math.round)).toEqual([100, 200]);
    });

    it('refuses at once whose turn would come at its deadline or later', async () => {
      const { clock, limiter, take } = stand({ burst: 1 });
      await take(0);
      const error = await rejection(limiter.take(never(), 99));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ code: 'rate-limited', outcome: 'not-sent', safeToRetry: true, retryAt: clock.now() + 100 });
      expect(limiter.state().waiting).toBe(0);
      expect(clock.pending().length).toBe(0);
    });

    it('lets an aborted waiter leave at once, and gives its token to the next', async () => {
      const { clock, limiter, taken, take } = stand({ burst: 1 });
      const controller = new AbortController();
      await take(0);
      const leaving = rejection(limiter.take(controller.signal, minute));
      void take(2);
      controller.abort(new ApiError('cancelled', 'x', { outcome: 'unknown', safeToRetry: false, hint: 'y' }));
      expect(await leaving).toMatchObject({ code: 'cancelled', outcome: 'not-sent', safeToRetry: true });
      expect(limiter.state().waiting).toBe(1);
      await clock.pass(100);
      expect(taken).toEqual([
        { n: 0, at: 0 },
        { n: 2, at: 100 },
      ]);
    });

    it('gives no token to a call that is over, and keeps no timer for nobody', async () => {
      const { clock, limiter, take } = stand({ burst: 1 });
      const over = AbortSignal.abort(new Error('over'));
      expect(await rejection(limiter.take(over, minute))).toMatchObject({ message: 'over' });
      expect(limiter.state().available).toBe(1);
      await take(0);
      const controller = new AbortController();
      const leaving = rejection(limiter.take(controller.signal, minute));
      expect(clock.pending().length).toBe(1);
      controller.abort(new Error('over'));
      await leaving;
      expect(clock.pending().length).toBe(0);
    });

    it('pauses until the reset when nothing is left, and is whole again then', async () => {
      const { clock, limiter, taken, take } = stand({ burst: 2 });
      limiter.learn([{ remaining: 0, resetMs: 5000 }]);
      expect(limiter.state()).toEqual({ available: 0, waiting: 0, perSecond: 0, narrowedUntil: clock.now() + 5000 });
      for (let n = 0; n < 3; n += 1) void take(n);
      await clock.pass(4999);
      expect(taken).toEqual([]);
      await clock.pass(1000);
      expect(taken.map(({ at }) => Math.round(at))).toEqual([5000, 5000, 5100]);
      expect(limiter.state()).toMatchObject({ perSecond: 10 });
    });

    it('spreads what is left, beyond the tokens at hand, over the time until the reset', async () => {
      const { clock, limiter, taken, take } = stand({ burst: 5 });
      limiter.learn([{ remaining: 15, resetMs: 20_000 }]);
      for (let n = 0; n < 15; n += 1) void take(n);
      await clock.pass(19_999);
      expect(taken.length).toBe(14);
      expect(taken.filter(({ at }) => at === 0)).toHaveLength(5);
      expect(taken.map(({ at }) => Math.round(at)).slice(4, 8)).toEqual([0, 2000, 4000, 6000]);
      await clock.pass(1);
      expect(taken).toHaveLength(15);
    });

    it('is never widened by what it learns', async () => {
      const { limiter } = stand({ burst: 2 });
      limiter.learn([{ remaining: 1_000_000, resetMs: 1 }]);
      expect(limiter.state()).toEqual({ available: 2, waiting: 0, perSecond: 10 });
    });

    it('keeps a pause when an older answer comes later', async () => {
      const { clock, limiter } = stand();
      limiter.learn([{ remaining: 0, resetMs: 5000 }]);
      clock.skip(200);
      limiter.learn([{ remaining: 4, resetMs: 5000 }]);
      expect(limiter.state()).toMatchObject({ available: 0, perSecond: 0 });
    });

    it('obeys a short limit and a long one at the same time', async () => {
      const { clock, limiter } = stand({ burst: 5 });
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

    it('pauses for an hour at most', async () => {
      const { clock, limiter } = stand();
      limiter.learn([{ remaining: 0, resetMs: 24 * 3_600_000 }]);
      expect(limiter.state().narrowedUntil).toBe(clock.now() + 3_600_000);
      clock.skip(3_600_000);
      expect(limiter.state()).toEqual({ available: 20, waiting: 0, perSecond: 10 });
    });

    it('ends the waits at once that a pause makes too long', async () => {
      const { clock, limiter, take } = stand({ burst: 1 });
      await take(0);
      const short = rejection(limiter.take(never(), 5000));
      const long = limiter.take(never(), minute);
      limiter.learn([{ remaining: 0, resetMs: 10_000 }]);
      expect(await short).toMatchObject({ code: 'rate-limited', retryAt: clock.now() + 10_000 });
      await clock.pass(10_000);
      await long;
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

    it('never lets more through in a window of t seconds than burst + perSecond * t', async () => {
      await fc.assert(
        fc.asyncProperty(limits, schedule, async (options, steps) => {
          const { clock, limiter, taken, take } = stand(options);
          let asked = 0;
          for (const one of steps) {
            if (one.do === 'pass') await clock.pass(one.ms);
            else if (one.do === 'learn') limiter.learn([one]);
            else {
              for (let n = 0; n < one.count; n += 1) {
                const controller = new AbortController();
                if (one.abortAfter !== null) clock.after(one.abortAfter, () => controller.abort(new Error('over')));
                void take(asked, controller.signal);
                asked += 1;
              }
            }
          }
          await clock.pass(2000);
          for (const [first, { at: from }] of taken.entries()) {
            for (const [last, { at: to }] of taken.entries()) {
              if (last < first) continue;
              const allowed = options.burst + (options.perSecond * (to - from)) / 1000;
              expect(last - first + 1).toBeLessThanOrEqual(allowed + 1e-6);
            }
          }
          expect(taken.map(({ n }) => n)).toEqual(taken.map(({ n }) => n).sort((one, other) => one - other));
        }),
        { numRuns: 100 },
      );
    });

    it('never lets more through until a reset than the API said were left', async () => {
      const lesson = fc.record({ remaining: fc.nat(60), resetMs: fc.integer({ min: 50, max: 5000 }) });
      await fc.assert(
        fc.asyncProperty(limits, lesson, async (options, { remaining, resetMs }) => {
          const { clock, limiter, taken, take } = stand(options);
          limiter.learn([{ remaining, resetMs }]);
          for (let n = 0; n < 100; n += 1) void take(n);
          await clock.pass(resetMs - 0.01);
          expect(taken.length).toBeLessThanOrEqual(remaining);
        }),
        { numRuns: 100 },
      );
    });

    it('tells each wait as it will be, to the millisecond of a timer', async () => {
      const lesson = fc.record({ remaining: fc.nat(60), resetMs: fc.integer({ min: 50, max: 20_000 }) });
      await fc.assert(
        fc.asyncProperty(limits, fc.array(lesson, { maxLength: 4 }), fc.nat(3000), async (options, lessons, passed) => {
          // A bucket of one token loses what grows in the fraction of a millisecond by which a timer is late.
          const { clock, limiter } = stand({ ...options, burst: options.burst + 1 });
          for (let n = 0; n < 10; n += 1) void limiter.take(never(), Number.POSITIVE_INFINITY);
          limiter.learn(lessons);
          await clock.pass(passed);
          const startedAt = clock.monotonic();
          const waits: [told: number, was: number][] = [];
          for (let n = 0; n < 40; n += 1) {
            let told = 0;
            const taken = limiter.take(never(), Number.POSITIVE_INFINITY, (ms) => {
              told = ms;
            });
            void taken.then(() => waits.push([told, clock.monotonic() - startedAt]));
          }
          await clock.pass(200_000);
          expect(waits).toHaveLength(40);
          for (const [told, was] of waits) expect(Math.abs(was - told)).toBeLessThanOrEqual(1.01);
        }),
        { numRuns: 100 },
      );
    });

    it('serves everybody in the end, whatever it learnt', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.record({ remaining: fc.nat(5), resetMs: fc.integer({ min: 1, max: 1e9 }) })), async (lessons) => {
          const { clock, limiter, taken, take } = stand({ burst: 2 });
          for (const lesson of lessons) limiter.learn([lesson]);
          for (let n = 0; n < 10; n += 1) void take(n);
          await clock.pass(3_600_000 + 1000);
          await settled();
          expect(taken).toHaveLength(10);
        }),
        { numRuns: 50 },
      );
    });
  });
}
