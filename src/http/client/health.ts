import type { SemaphoreState } from '../../runtime/semaphore.js';
import type { BreakerState } from '../resilience/circuit-breaker/breaker.js';
import type { KeyedStage } from '../resilience/keyed.js';
import type { RateLimiterState } from '../resilience/rate-limit/token-bucket.js';

/** How an API is doing, as far as calls through this client tell. What is switched off is left out. */
export interface ApiHealth {
  /** The API's name, if it has one, and the origin. */
  readonly key: string;
  readonly breaker?: BreakerState;
  readonly rate?: RateLimiterState;
  readonly concurrency?: SemaphoreState;
}

export interface HealthSources {
  readonly breaker: KeyedStage<BreakerState> | undefined;
  readonly rate: KeyedStage<RateLimiterState> | undefined;
  readonly concurrency: KeyedStage<SemaphoreState> | undefined;
}

export function healthOf(sources: HealthSources): ApiHealth[] {
  const breakers = new Map(sources.breaker?.states());
  const rates = new Map(sources.rate?.states());
  const slots = new Map(sources.concurrency?.states());
  const keys = new Set([...breakers.keys(), ...rates.keys(), ...slots.keys()]);
  return [...keys].map((key) => {
    const [breaker, rate, concurrency] = [breakers.get(key), rates.get(key), slots.get(key)];
    return { key, ...(breaker && { breaker }), ...(rate && { rate }), ...(concurrency && { concurrency }) };
  });
}
