import { ApiError, type ErrorCode } from '../errors.js';
import type { Answer } from './answer.js';
import { isRefusal } from './status-error.js';

/** An attempt at an answer that threw nothing which is not an ApiError. */
export type Settled = { readonly answer: Answer } | { readonly error: ApiError };

export async function settle(answer: Promise<Answer>): Promise<Settled> {
  try {
    return { answer: await answer };
  } catch (error) {
    if (error instanceof ApiError) return { error };
    throw error;
  }
}

export function unsettle(result: Settled): Answer {
  if ('error' in result) throw result.error;
  return result.answer;
}

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
