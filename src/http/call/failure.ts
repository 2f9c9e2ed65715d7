import type { ErrorCode } from '../../errors.js';
import { isRateLimitRefusal } from './rate-limit-refusal.js';
import type { Settled } from './result.js';
import { isUnprocessed } from './status-error.js';

/** The API is unreachable, did not respond in time, or broke the connection. */
export const noResponseCodes: readonly ErrorCode[] = [
  'dns-not-found',
  'dns-failed',
  'connection-refused',
  'connect-failed',
  'connect-timeout',
  'tls-certificate-expired',
  'tls-certificate-untrusted',
  'tls-host-mismatch',
  'tls-certificate-weak',
  'tls-failed',
  'connection-lost',
  'body-incomplete',
  'invalid-response',
  'headers-too-large',
  'attempt-timeout',
  'proxy-failed',
];

/** Without refusals, cancellation, and errors caused by the request itself. */
const failureCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  ...noResponseCodes,
  'encoding-invalid',
  'deadline-exceeded',
  'rate-limited',
  'circuit-open',
  'overloaded',
]);

/**
 * Returns why something else may replace the response: an error code or a status. `undefined` if the API has responded,
 * even with a 404.
 */
export function failureReason(result: Settled): string | undefined {
  const error = 'error' in result ? result.error : result.response.bodyError;
  if (error !== undefined) return failureCodes.has(error.code) ? error.code : undefined;
  if ('error' in result) return undefined;
  const { status } = result.response;
  return status >= 500 || isRateLimitRefusal(result.response) ? String(status) : undefined;
}

export function retryAtOf(result: Settled): number | undefined {
  return 'error' in result ? result.error.retryAt : result.response.retryAt;
}

/** Reports whether a write may have taken effect. */
export function mayHaveHadEffect(result: Settled): boolean {
  if ('error' in result) return result.error.outcome === 'unknown';
  const { response } = result;
  return response.status < 400 || (response.status >= 500 && !isUnprocessed(response));
}
