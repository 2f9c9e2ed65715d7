import { ApiError } from '../../../errors.js';
import type { Clock } from '../../../runtime/clock.js';
import { plannedTime } from '../../../runtime/planned-time.js';
import type { Signal } from '../../../runtime/signal.js';
import { createWaitQueue, throwIfAborted } from '../../../runtime/wait-queue.js';
import type { KnownLimit } from '../../semantics/rate-limit-headers.js';
import { type AdvertisedLimit, applyLimit, availableAt, refillLimits } from './advertised-limits.js';

export interface RateLimiter {
  /**
   * Resolves with permission for one call. Callers take turns; the calls of each are first in, first out. Rejects with `rate-limited` as soon as it is known that the
   * turn would come at `latest` (monotonic milliseconds, which a call that joins can move later) or later, and when the
   * signal aborts. `onWait` receives the expected wait, if there is one.
   */
  take(signal: Signal, latest: () => number, onWait?: (waitMs: number) => void, caller?: string): Promise<void>;
  /** Lowers the limit to what the API advertised at `time` (epoch milliseconds; default: now), until its reset. */
  learn(limits: readonly KnownLimit[], time?: number): void;
  /** Returns the epoch milliseconds at which the limits of the API allow the next call; undefined if they allow it now. */
  pausedUntil(): number | undefined;
  /** Applies other options from now on. Available tokens, advertised limits and queue continue. */
  configure(options: TokenBucketOptions): void;
  state(): RateLimiterState;
}

export interface RateLimiterState {
  /** Calls that can start immediately. */
  readonly available: number;
  readonly waiting: number;
  /** Current calls per second: below the configured rate while the API advertises a low remainder. */
  readonly perSecond: number;
  /** Epoch milliseconds when the configured rate applies again; absent if it applies now. */
  readonly limitedUntil?: number;
  /** What the API counts with this limit, if it has several for one credential. */
  readonly resource?: string;
}

export interface TokenBucketOptions {
  readonly perSecond: number;
  readonly burst: number;
}

/** Rounding error of summed fractions, as a share of a token. The debt is carried over, so that it cannot add up. */
const tolerance = 1e-9;

/**
 * Token bucket with capacity `burst`, refilled by `perSecond`. Each limit that the API advertises is a further bucket until
 * its reset: a call takes a token from all of them, so learning can only lower the limit.
 */
export function createTokenBucket(options: TokenBucketOptions, clock: Clock): RateLimiter {
  let { perSecond, burst } = options;
  const queue = createWaitQueue(() => schedule());
  let tokens = burst;
  let advertisedLimits: readonly AdvertisedLimit[] = [];
  let updatedAt = clock.monotonic();
  let cancelTimer: () => void = () => undefined;

  function refill(): number {
    const now = clock.monotonic();
    tokens = Math.min(burst, tokens + ((now - updatedAt) * perSecond) / 1000);
    advertisedLimits = refillLimits(advertisedLimits, now - updatedAt, now);
    updatedAt = now;
    return now;
  }

  const isReady = () => tokens >= 1 - tolerance && advertisedLimits.every((limit) => limit.tokens >= 1 - tolerance);

  function spend(): void {
    tokens -= 1;
    advertisedLimits = advertisedLimits.map((limit) => ({ ...limit, tokens: limit.tokens - 1 }));
  }

  /** Yields the turn of each queued call in order, by simulating the bucket. */
  function* turns(): Generator<number, never> {
    let at = updatedAt;
    let left = tokens + tolerance;
    for (let n = 1; ; n += 1) {
      const open = advertisedLimits.reduce((latest, limit) => Math.max(latest, availableAt(limit, n - tolerance, updatedAt)), at);
      left = Math.min(burst, left + ((open - at) * perSecond) / 1000);
      at = left >= 1 ? open : open + ((1 - left) / perSecond) * 1000;
      left = Math.max(left, 1) - 1;
      yield at;
    }
  }

  function turnOf(n: number): number {
    // Without advertised limits no call waits while a token is available, so the refill never reaches its bound.
    if (advertisedLimits.length === 0) return updatedAt + (Math.max(0, n - tolerance - tokens) / perSecond) * 1000;
    const all = turns();
    for (let skipped = 1; skipped < n; skipped += 1) all.next();
    return all.next().value;
  }

  function admit(): void {
    refill();
    for (const waiter of queue) {
      if (!isReady()) break;
      spend();
      waiter.admit();
    }
    schedule();
  }

  function schedule(): void {
    cancelTimer();
    // Timers have whole milliseconds: a fraction would fire too early and be scheduled again.
    if (queue.size > 0) cancelTimer = clock.after(Math.max(1, Math.ceil(turnOf(1) - clock.monotonic())), admit);
  }

  function rateLimited(turn: number): ApiError {
    const isLimitOfApi = advertisedLimits.some(({ resetsAt }) => resetsAt === turn);
    if (!isLimitOfApi) return notAdmitted(timeOf(turn));
    return new ApiError('rate-limited', 'The API allows no call until its rate limit resets, which is after the deadline of this call.', {
      outcome: 'not-sent',
      safeToRetry: true,
      hint: 'Nothing was sent. Retry after retryAt, and send fewer requests.',
      retryAt: timeOf(turn),
    });
  }

  /** Returns the epoch milliseconds of a turn: those of the API's reset if the turn is at that time. */
  const timeOf = (turn: number) => plannedTime(clock, turn, advertisedLimits.find(({ resetsAt }) => resetsAt === turn)?.resetTime);

  function rejectLateWaiters(): void {
    const all = turns();
    let turn = all.next().value;
    for (const waiter of queue) {
      if (turn >= waiter.latest()) waiter.refuse(rateLimited(turn));
      else turn = all.next().value;
    }
  }

  return {
    async take(signal, latest, onWait, caller = '') {
      throwIfAborted(signal);
      const now = refill();
      if (queue.size === 0 && isReady()) {
        spend();
        return;
      }
      const place = queue.placeOf(caller);
      const turn = turnOf(place);
      if (turn >= latest()) throw rateLimited(turn);
      onWait?.(turn - now);
      const admitted = queue.wait(signal, latest, caller);
      if (place === 1) schedule();
      // The calls of other callers behind it have a later turn now.
      if (place < queue.size) rejectLateWaiters();
      await admitted;
    },
    learn(limits, time = clock.now()) {
      if (limits.length === 0) return;
      const now = refill();
      for (const limit of limits) advertisedLimits = applyLimit(advertisedLimits, limit, tokens, { now, time });
      rejectLateWaiters();
      schedule();
    },
    pausedUntil() {
      const now = refill();
      const turn = Math.max(now, ...advertisedLimits.map((limit) => availableAt(limit, 1 - tolerance, now)));
      return turn > now ? timeOf(turn) : undefined;
    },
    configure(next) {
      if (next.perSecond === perSecond && next.burst === burst) return;
      refill();
      ({ perSecond, burst } = next);
      tokens = Math.min(tokens, burst);
      rejectLateWaiters();
      admit();
    },
    state() {
      refill();
      const binding = advertisedLimits.filter((limit) => limit.perSecond < perSecond);
      return {
        available: Math.max(0, Math.floor(Math.min(tokens, ...advertisedLimits.map((limit) => limit.tokens)) + tolerance)),
        waiting: queue.size,
        perSecond: Math.min(perSecond, ...binding.map((limit) => limit.perSecond)),
        ...(binding.length > 0 && { limitedUntil: timeOf(Math.max(...binding.map(({ until }) => until))) }),
      };
    },
  };
}

/** Creates the error of a call whose token would be available only at `retryAt`, which is its deadline or later. */
export function notAdmitted(retryAt: number): ApiError {
  return new ApiError('rate-limited', 'The rate limiter cannot admit this call before its deadline.', {
    outcome: 'not-sent',
    safeToRetry: true,
    hint: 'Nothing was sent. Retry after retryAt with fewer requests, or increase timeoutSeconds.',
    retryAt,
  });
}
