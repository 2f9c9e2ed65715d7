import type { ErrorCode } from '../../errors.js';
import { isRateLimitRefusal } from './rate-limit-refusal.js';
import type { Result } from './result.js';

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
export function failureReason({ response, error }: Result): string | undefined {
  const cause = response === undefined ? error : response.bodyError;
  if (cause !== undefined && failureCodes.has(cause.code)) return cause.code;
  // The status of a failure counts, even if its body cannot be used: an error page can exceed the limit.
  if (response === undefined || cause?.code === 'cancelled') return undefined;
  return response.status >= 500 || isRateLimitRefusal(response) ? String(response.status) : undefined;
}

/** Reports whether a write may have taken effect, on an earlier hop or attempt too. */
export function mayHaveHadEffect({ response, error }: Result): boolean {
  return error?.outcome === 'unknown' || (response !== undefined && response.status < 400);
}
