import type { ErrorCode } from '../../errors.js';
import type { Settled } from './result.js';
import { isRefusal } from './status-error.js';

/** The API could not be reached, did not answer in time, or broke off. */
export const notAnswering: readonly ErrorCode[] = [
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

/** Not among them: refusals, cancellation, and what the request itself is to blame for. */
const failures: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  ...notAnswering,
  'encoding-invalid',
  'deadline-exceeded',
  'rate-limited',
  'circuit-open',
  'overloaded',
]);

/** Why something else may be given instead: an error code or a status. Nothing, when the API has given its answer, be it a 404. */
export function failureReason(result: Settled): string | undefined {
  const error = 'error' in result ? result.error : result.answer.fault;
  if (error !== undefined) return failures.has(error.code) ? error.code : undefined;
  if ('error' in result) return undefined;
  const { status } = result.answer;
  return status >= 500 || status === 429 ? String(status) : undefined;
}

export function retryAtOf(result: Settled): number | undefined {
  return 'error' in result ? result.error.retryAt : result.answer.retryAt;
}

/** Of a write. */
export function mayHaveHadEffect(result: Settled): boolean {
  if ('error' in result) return result.error.outcome === 'unknown';
  const { answer } = result;
  return answer.status < 400 || (answer.status >= 500 && !isRefusal(answer));
}
