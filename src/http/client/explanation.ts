import type { ApiError } from '../../errors.js';
import type { Credentials } from '../access/credentials.js';
import { identified } from '../access/identify.js';
import type { CacheView } from '../cache/cache.js';
import type { Decision, Policy, RequestSummary } from '../call/decision.js';
import type { PreparedRequest } from '../call/request.js';
import type { BreakerState } from '../resilience/circuit-breaker/breaker.js';
import type { RateLimiterState } from '../resilience/rate-limit/token-bucket.js';
import type { buildStages } from './stages.js';

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
  /** Why the circuit breaker would refuse the call now. */
  readonly breakerError?: ApiError;
  readonly rate?: RateLimiterState;
}

export interface ExplainedParts {
  readonly credentials: Pick<Credentials, 'identity' | 'names'>;
  readonly built: Pick<ReturnType<typeof buildStages>, 'cache' | 'circuit-breaker' | 'rate-limit'>;
  readonly policy: Policy;
  readonly summarize: (request: PreparedRequest) => RequestSummary;
}

/** Returns what a call would do, without sending anything. */
export async function explainCall(
  prepared: PreparedRequest,
  { credentials, built, policy, summarize }: ExplainedParts,
): Promise<Explanation> {
  const known = await identified(prepared, credentials);
  const requested = 'error' in known ? prepared : known.request;
  const breaker = built['circuit-breaker']?.peek(requested);
  const breakerError = built['circuit-breaker']?.refusalOf(requested);
  const rate = built['rate-limit']?.peek(requested);
  return {
    request: summarize(prepared),
    credentials: credentials.names,
    ...('error' in known && { credentialError: known.error }),
    policy: policy(prepared),
    cache: 'error' in known ? 'nothing' : await built.cache.peek(requested),
    ...(breaker && { breaker }),
    ...(breakerError && { breakerError }),
    ...(rate && { rate }),
  };
}
