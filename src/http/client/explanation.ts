import type { ApiError } from '../../errors.js';
import type { CacheView } from '../cache/cache.js';
import type { Decision, RequestSummary } from '../call/decision.js';
import type { BreakerState } from '../resilience/circuit-breaker/breaker.js';
import type { RateLimiterState } from '../resilience/rate-limit/token-bucket.js';

/** What would become of a request, as far as that can be told without sending anything. */
export interface Explanation {
  readonly request: RequestSummary;
  /** What would be added, by name: the way to authenticate, headers and query parameters that hold secrets. */
  readonly credentials: readonly string[];
  /** Why they can't be added. */
  readonly credentialFault?: ApiError;
  readonly policy: Decision;
  readonly cache: CacheView;
  /** Left out: switched off, or nothing is known yet. */
  readonly breaker?: BreakerState;
  readonly rate?: RateLimiterState;
}
