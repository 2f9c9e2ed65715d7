import { ApiError } from '../../../errors.js';
import type { Clock } from '../../../runtime/clock.js';
import { createLine, throwIfAborted } from '../../../runtime/wait-queue.js';
import type { KnownLimit } from '../../semantics/rate-limit-headers.js';
import { type Gate, grown, passes, withLimit } from './advertised-limits.js';

export interface RateLimiter {
  /**
   * Resolves with the right to one call, in the order of asking. Rejects with `rate-limited`, as soon as that is known,
   * when its turn would come at `latest` (monotonic milliseconds) or later; and when the signal aborts.
   * `onWait` is told the wait to expect, if there is one.
   */
  take(signal: AbortSignal, latest: number, onWait?: (waitMs: number) => void): Promise<void>;
  /** Narrows the limit to what the API said is left, until its reset. */
  learn(limits: readonly KnownLimit[]): void;
  state(): RateLimiterState;
}

export interface RateLimiterState {
  /** Calls that may go at once. */
  readonly available: number;
  readonly waiting: number;
  /** Calls a second now; below the configured rate while the API said that little is left. */
  readonly perSecond: number;
  /** Epoch milliseconds when the configured rate holds again, if it does not now. */
  readonly narrowedUntil?: number;
}

export interface TokenBucketOptions {
  readonly perSecond: number;
  readonly burst: number;
}

/** What sums of fractions may lack for a whole token. A debt of that size is kept, so that it can't add up. */
const tolerance = 1e-9;

/**
 * A token bucket: `burst` calls at once, refilled by `perSecond`. What the API says is left are further buckets, which
 * hold until their reset: a call needs a token of each, so that learning can only ever narrow the limit.
 */
export function createTokenBucket({ perSecond, burst }: TokenBucketOptions, clock: Clock): RateLimiter {
  const line = createLine(() => schedule());
  let tokens = burst;
  let gates: readonly Gate[] = [];
  let updatedAt = clock.monotonic();
  let cancelTimer: () => void = () => undefined;

  function refill(): number {
    const now = clock.monotonic();
    tokens = Math.min(burst, tokens + ((now - updatedAt) * perSecond) / 1000);
    gates = grown(gates, now - updatedAt, now);
    updatedAt = now;
    return now;
  }

  const isReady = () => tokens >= 1 - tolerance && gates.every((gate) => gate.tokens >= 1 - tolerance);

  function spend(): void {
    tokens -= 1;
    gates = gates.map((gate) => ({ ...gate, tokens: gate.tokens - 1 }));
  }

  /** When each in line has its turn, the first one first: the bucket again, played to the end. */
  function* turns(): Generator<number, never> {
    let at = updatedAt;
    let left = tokens + tolerance;
    for (let n = 1; ; n += 1) {
      const open = gates.reduce((latest, gate) => Math.max(latest, passes(gate, n - tolerance, updatedAt)), at);
      left = Math.min(burst, left + ((open - at) * perSecond) / 1000);
      at = left >= 1 ? open : open + ((1 - left) / perSecond) * 1000;
      left = Math.max(left, 1) - 1;
      yield at;
    }
  }

  function turnOf(n: number): number {
    // Without gates, nobody would wait while there is a token, so that the refill never meets its bound.
    if (gates.length === 0) return updatedAt + (Math.max(0, n - tolerance - tokens) / perSecond) * 1000;
    const all = turns();
    for (let skipped = 1; skipped < n; skipped += 1) all.next();
    return all.next().value;
  }

  function admit(): void {
    refill();
    for (const waiter of line) {
      if (!isReady()) break;
      spend();
      waiter.admit();
    }
    schedule();
  }

  function schedule(): void {
    cancelTimer();
    // Whole milliseconds, as timers have them: a fraction would fire too early and be set again.
    if (line.size > 0) cancelTimer = clock.after(Math.max(1, Math.ceil(turnOf(1) - clock.monotonic())), admit);
  }

  function rateLimited(turn: number): ApiError {
    return new ApiError('rate-limited', 'The rate limit of this API leaves no room for the call before its deadline.', {
      outcome: 'not-sent',
      safeToRetry: true,
      hint: 'Wait until retryAt and send fewer requests, or allow the call more time with timeoutSeconds.',
      retryAt: Math.ceil(clock.now() + turn - clock.monotonic()),
    });
  }

  function refuseTheLate(): void {
    const all = turns();
    let turn = all.next().value;
    for (const waiter of line) {
      if (turn >= waiter.latest) waiter.refuse(rateLimited(turn));
      else turn = all.next().value;
    }
  }

  return {
    async take(signal, latest, onWait) {
      throwIfAborted(signal);
      const now = refill();
      if (line.size === 0 && isReady()) {
        spend();
        return;
      }
      const turn = turnOf(line.size + 1);
      if (turn >= latest) throw rateLimited(turn);
      onWait?.(turn - now);
      const admitted = line.wait(signal, latest);
      if (line.size === 1) schedule();
      await admitted;
    },
    learn(limits) {
      if (limits.length === 0) return;
      const now = refill();
      for (const limit of limits) gates = withLimit(gates, limit, tokens, now);
      refuseTheLate();
      schedule();
    },
    state() {
      const now = refill();
      const binding = gates.filter((gate) => gate.perSecond < perSecond);
      return {
        available: Math.max(0, Math.floor(Math.min(tokens, ...gates.map((gate) => gate.tokens)) + tolerance)),
        waiting: line.size,
        perSecond: Math.min(perSecond, ...binding.map((gate) => gate.perSecond)),
        ...(binding.length > 0 && { narrowedUntil: Math.ceil(clock.now() + Math.max(...binding.map(({ until }) => until)) - now) }),
      };
    },
  };
}
