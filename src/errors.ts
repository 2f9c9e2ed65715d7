/**
 * What a failure means for the world outside.
 * - `rejected`: it was refused, by this server before sending or by the API; it had no effect.
 * - `not-sent`: nothing left this machine.
 * - `unknown`: the request went out and may have taken effect.
 */
export const outcomes = ['rejected', 'not-sent', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];

/** Every stable error code, with what it means. The README's table is checked against it. */
export const errorCodes = {
  'invalid-arguments': 'An argument is missing, unknown or of the wrong type.',
  'invalid-url': 'The URL is relative, malformed, not http(s), or carries credentials.',
  'invalid-header': 'A header name or value is not allowed by RFC 9110.',
  'invalid-body': 'The body does not fit the method or cannot be serialised.',
  'unknown-api': 'No configured API has this name.',
  'secret-unavailable': "A secret that the configuration names can't be read, or can't be used as it is.",
  'token-unavailable': 'The authorization server gave no token for the API.',
  'login-required': 'A person has to log in to the API before it can be called.',
  'method-not-allowed': 'The policy does not allow this method here.',
  'host-not-allowed': 'The policy does not let calls go to this host, or to bare URLs at all.',
  'path-not-allowed': 'The policy does not allow this path here.',
  'approval-declined': 'A person was asked to approve the request, and did not.',
  'approval-required': 'A person must approve this very request first, and has not.',
  'address-blocked': 'The network guard refuses the address.',
  'dns-not-found': 'The host name does not exist.',
  'dns-failed': 'The host name could not be looked up now.',
  'connection-refused': 'Nothing listens on that host and port.',
  'connect-failed': 'No connection could be made to the host.',
  'connect-timeout': 'No connection within the connect time-out.',
  'tls-certificate-expired': 'The certificate of the server is expired or not yet valid.',
  'tls-certificate-untrusted': 'The certificate is self-signed or from an unknown authority.',
  'tls-host-mismatch': 'The certificate is for another host name.',
  'tls-certificate-weak': 'The key or the signature of the certificate is too weak to be trusted.',
  'tls-failed': 'The TLS handshake failed.',
  'proxy-failed': 'The proxy could not be reached, or did not open a tunnel.',
  'connection-lost': 'The connection ended before the answer was complete.',
  'body-incomplete': 'The answer ended before its body was complete.',
  'invalid-response': 'The server did not answer with valid HTTP.',
  'headers-too-large': 'The headers of the answer exceed 16 KiB.',
  'encoding-invalid': 'The body does not match its Content-Encoding.',
  'encoding-unsupported': 'The Content-Encoding of the body is not known here.',
  'body-too-large': 'The decoded body exceeds the cap.',
  'invalid-json': 'The answer says JSON, but its body is not valid JSON.',
  'schema-mismatch': 'The body does not fit responseSchema, or cannot be checked against it in time.',
  'expectation-failed': 'The endpoint answers, but not as test-endpoint was told to expect.',
  'attempt-timeout': 'One attempt took longer than its time-out.',
  'deadline-exceeded': 'The whole call took longer than its deadline.',
  cancelled: 'The caller cancelled the call.',
  'too-many-redirects': 'The redirect chain is longer than 5 hops, or a loop.',
  'redirect-blocked': 'A redirect would send a body to another origin, or leads to no usable URL.',
  unauthorized: 'The API answered 401.',
  forbidden: 'The API answered 403.',
  'not-found': 'The API answered 404 or 410.',
  'rate-limited': 'The API answered 429, or its limit is known to be used up.',
  'circuit-open': 'The circuit breaker is open: the API kept failing, and is left alone for a while.',
  overloaded: 'Too many calls to this API, or too many scripts, wait already.',
  'idempotency-conflict': 'The idempotency key was used with another request.',
  'not-in-cache': 'Only a cached answer was asked for, and there is none.',
  'client-error': 'The API answered another 4xx.',
  'server-error': 'The API answered 5xx.',
  'unexpected-status': 'The API answered with a status that is neither success nor error.',
  'script-missing': 'The file of a script is not there, or not inside its skill.',
  'script-not-started': 'The interpreter of a script is missing, or the script is not executable.',
  'script-failed': 'A script ended with an exit code other than 0, by a signal, or because it wrote too much.',
  'script-timeout': 'A script took longer than its time-out, and was stopped.',
  'script-output-invalid': 'The output of a script does not fit the output_schema of its manifest.',
  'sandbox-required': 'Scripts may run in a sandbox only, and there is none.',
  'internal-error': 'This server failed; the call may be tried again.',
} as const;
export type ErrorCode = keyof typeof errorCodes;

export interface ApiErrorDetails {
  readonly outcome: Outcome;
  /** True when the same request may be sent again: it cannot repeat an effect, and the fault may pass. */
  readonly safeToRetry: boolean;
  /** The next move, for the agent that reads the error. */
  readonly hint: string;
  /** Epoch milliseconds before which a new try is pointless. */
  readonly retryAt?: number;
  readonly cause?: unknown;
}

/** The one error type that leaves `http/`, `config/` and `tools/`. The message never carries upstream text or secrets. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly outcome: Outcome;
  readonly safeToRetry: boolean;
  readonly hint: string;
  readonly retryAt: number | undefined;

  constructor(code: ErrorCode, message: string, details: ApiErrorDetails) {
    super(message, { cause: details.cause });
    this.name = 'ApiError';
    this.code = code;
    this.outcome = details.outcome;
    this.safeToRetry = details.safeToRetry;
    this.hint = details.hint;
    this.retryAt = details.retryAt;
  }

  /** The same error, when the request may have taken effect all the same. */
  withUnknownEffect(): ApiError {
    if (this.outcome === 'unknown') return this;
    return new ApiError(this.code, this.message, {
      outcome: 'unknown',
      safeToRetry: false,
      hint: 'The request may have taken effect: check with a GET before sending it again.',
      cause: this.cause,
    });
  }

  /** The same error, with the time before which a new try is pointless. */
  withRetryAt(retryAt: number): ApiError {
    return new ApiError(this.code, this.message, {
      outcome: this.outcome,
      safeToRetry: this.safeToRetry,
      hint: this.hint,
      retryAt,
      cause: this.cause,
    });
  }
}

/** Refused here, because the input is wrong or not allowed: sending it again as it is cannot help. */
export function badInput(code: ErrorCode, message: string, hint: string): ApiError {
  return new ApiError(code, message, { outcome: 'rejected', safeToRetry: false, hint });
}

/** The start-up or command line was wrong; `exitCode` is what the process ends with. */
export class UsageError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number, cause?: unknown) {
    super(message, { cause });
    this.name = 'UsageError';
    this.exitCode = exitCode;
  }
}
