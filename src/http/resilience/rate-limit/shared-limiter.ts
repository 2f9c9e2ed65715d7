import { type Clock, sleep } from '../../../runtime/clock.js';
import type { Signal } from '../../../runtime/signal.js';
import { throwIfAborted } from '../../../runtime/wait-queue.js';
import type { SharedLimits } from '../../../store/shared-state.js';
import { notAdmitted, type RateLimiter, type TokenBucketOptions } from './token-bucket.js';

export interface SharedBucket {
  readonly limits: SharedLimits;
  /** Name of the bucket, the same on every node. */
  readonly key: string;
  readonly clock: Clock;
}

/** Timers have whole milliseconds; the rest of the debt stays in the bucket. */
const minWaitMs = 1;

// Decision: docs/decisions/2026-11-26-limits-are-reserved-in-the-store.md
/**
 * Lets the calls of all nodes share one bucket. A call first takes a token of this node's limiter, which orders the calls, follows
 * the limits that the API advertises, and is all there is while the store is away. Then it reserves a token of the shared bucket.
 */
export function shareLimiter(local: RateLimiter, options: TokenBucketOptions, { limits, key, clock }: SharedBucket): RateLimiter {
  let bucket = options;
  /** How often the API has refused calls until a reset. */
  let pauses = 0;

  /** Takes a token of the shared bucket. Returns false if the API has refused calls while it waited. */
  async function takeShared(signal: Signal, latest: () => number, onWait?: (waitMs: number) => void): Promise<boolean> {
    const reservation = await limits.reserve(key, bucket, latest() - clock.monotonic());
    throwIfAborted(signal);
    if (reservation === undefined || (reservation.isReserved && reservation.waitMs < minWaitMs)) return true;
    const { isReserved, waitMs } = reservation;
    if (!isReserved) throw notAdmitted(Math.ceil(clock.now() + waitMs));
    onWait?.(waitMs);
    const before = pauses;
    await sleep(clock, Math.ceil(waitMs), signal).catch((error: unknown) => {
      throwIfAborted(signal);
      throw error;
    });
    return pauses === before;
  }

  return {
    ...local,
    async take(signal, latest, onWait, caller) {
      do await local.take(signal, latest, onWait, caller);
      while (!(await takeShared(signal, latest, onWait)));
    },
    learn(known, time) {
      local.learn(known, time);
      const pauseMs = Math.max(0, ...known.map(({ remaining, resetMs }) => (remaining === 0 ? resetMs : 0)));
      if (pauseMs === 0) return;
      pauses += 1;
      void limits.pause(key, bucket, pauseMs);
    },
    configure(next) {
      bucket = next;
      local.configure(next);
    },
  };
}
