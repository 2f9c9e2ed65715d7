import type { SemaphoreState } from '../../runtime/semaphore.js';
import type { BreakerState } from '../resilience/circuit-breaker/breaker.js';
import type { KeyedStage } from '../resilience/keyed.js';
import type { RateLimiterState } from '../resilience/rate-limit/token-bucket.js';

/** State of one API and origin, as seen by the calls of this client. A disabled stage is absent. */
export interface ApiHealth {
  /** API name, if it has one, and origin. */
  readonly key: string;
  readonly breaker?: BreakerState;
  readonly rate?: RateLimiterState;
  readonly concurrency?: SemaphoreState;
}

export interface HealthSources {
  readonly 'circuit-breaker': KeyedStage<BreakerState> | undefined;
  readonly 'rate-limit': KeyedStage<RateLimiterState> | undefined;
  readonly concurrency: KeyedStage<SemaphoreState> | undefined;
}

export function healthOf(sources: HealthSources): ApiHealth[] {
  const breakers = new Map(sources['circuit-breaker']?.states());
  const rates = new Map(sources['rate-limit']?.states());
  const slots = new Map(sources.concurrency?.states());
  const keys = new Set([...breakers.keys(), ...rates.keys(), ...slots.keys()]);
  return [...keys].map((key) => {
    const [breaker, rate, concurrency] = [breakers.get(key), rates.get(key), slots.get(key)];
    return { key, ...(breaker && { breaker }), ...(rate && { rate }), ...(concurrency && { concurrency }) };
  });
}
