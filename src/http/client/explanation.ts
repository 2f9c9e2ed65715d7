import type { ApiError } from '../../errors.js';
import type { CacheView } from '../cache/cache.js';
import type { Decision, RequestSummary } from '../call/decision.js';
import type { BreakerState } from '../resilience/circuit-breaker/breaker.js';
import type { RateLimiterState } from '../resilience/rate-limit/token-bucket.js';

/** What a call would do, as far as this is known without sending it. */
export interface Explanation {
  readonly request: RequestSummary;
  /** Names of what would be added: the way to authenticate, and the headers and query parameters that contain secrets. */
  readonly credentials: readonly string[];
  /** Why the credentials cannot be added. */
  readonly credentialError?: ApiError;
  readonly policy: Decision;
  readonly cache: CacheView;
  /** Absent if disabled, or if nothing is known yet. */
  readonly breaker?: BreakerState;
  readonly rate?: RateLimiterState;
}
