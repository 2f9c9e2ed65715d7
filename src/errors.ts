/**
 * Effect of a failed call.
 * - `rejected`: this server (before sending) or the API refused the request; it had no effect.
 * - `not-sent`: nothing was sent.
 * - `unknown`: the request was sent and may have taken effect.
 */
export const outcomes = ['rejected', 'not-sent', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];

/** Stable error codes with their descriptions. The table in docs/reference/errors.md is generated from them. */
export const errorCodes = {
  'invalid-arguments': 'A parameter is missing, unknown, of the wrong type or invalid.',
  'invalid-url': 'The URL is relative, malformed, too long, not http(s), or contains credentials.',
  'invalid-header': 'The header name or value is invalid (RFC 9110), or callers may not set this header.',
  'invalid-body': 'The request body is not allowed for this method or cannot be serialized.',
  'unknown-api': 'No configured API has this name.',
  'secret-unavailable': 'A secret in the configuration cannot be read or is not usable.',
  'token-unavailable': 'The authorization server did not issue a token for the API.',
  'login-required': 'A user must log in to the API before it can be called.',
  'method-not-allowed': 'The policy does not allow this method.',
  'host-not-allowed': 'The policy does not allow this host, or bare URLs are disabled.',
  'path-not-allowed': 'The policy does not allow this path.',
  'approval-declined': 'The user declined the request or did not respond.',
  'approval-required': 'The user must approve this exact request before it is sent.',
  'address-blocked': 'The network guard blocked the address.',
  'dns-not-found': 'The host name does not exist in DNS.',
  'dns-failed': 'The DNS lookup failed; this may be temporary.',
  'connection-refused': 'The connection was refused: nothing is listening on that host and port.',
  'connect-failed': 'The connection could not be established.',
  'connect-timeout': 'The connection was not established within the connect timeout.',
  'tls-certificate-expired': 'The server certificate has expired or is not yet valid.',
  'tls-certificate-untrusted': 'The server certificate is self-signed, or its chain is not trusted, not valid for this use, or invalid.',
  'tls-host-mismatch': 'The server certificate is not valid for this host name.',
  'tls-certificate-weak': 'The key or signature of the server certificate is too weak.',
  'tls-failed': 'The TLS handshake failed.',
  'proxy-failed': 'The proxy is unreachable or did not open a tunnel.',
  'connection-lost': 'The connection closed before the response was complete.',
  'body-incomplete': 'The response body is incomplete.',
  'invalid-response': 'The response is not valid HTTP.',
  'headers-too-large': 'The response headers exceed 16 KiB.',
  'encoding-invalid': 'The response body does not match its Content-Encoding.',
  'encoding-unsupported': 'The Content-Encoding of the response is not supported.',
  'body-too-large': 'The decoded response body exceeds maxBodyBytes.',
  'body-withheld': 'The response body was withheld: redacting or reading it exceeded the limits of this server.',
  'save-failed': 'The response body could not be written to the file of saveTo.',
  'invalid-json': 'The response declares JSON, or is a further page, but its body is not valid JSON.',
  'error-in-body': 'The status is a success, but the body reports an error, such as one of GraphQL or JSON-RPC.',
  'schema-mismatch': 'The response body does not match responseSchema, or could not be checked in time.',
  'expectation-failed': 'The endpoint responded, but an expectation was not met.',
  'attempt-timeout': 'An attempt exceeded its timeout.',
  'deadline-exceeded': 'The call exceeded its deadline.',
  cancelled: 'The caller cancelled the call, or closed the API client.',
  'too-many-redirects': 'The redirect chain has more than 5 hops or is a loop.',
  'redirect-blocked': 'A redirect was not followed: the policy, the request body or the target URL does not allow it.',
  unauthorized: 'The API returned 401.',
  forbidden: 'The API returned 403, and not for its rate limit.',
  'not-found': 'The API returned 404 or 410.',
  'rate-limited':
    'The API returned 429, a 403 for its rate limit, or a body that reports an exhausted limit; or the rate limiter cannot admit the call before its deadline.',
  'circuit-open': 'The circuit breaker is open after repeated failed calls; calls to the origin fail fast until retryAt.',
  overloaded: 'The queue for this API, or for scripts, is full.',
  'idempotency-conflict': 'The idempotency key was already used for a different request.',
  'store-unavailable': 'The shared store is not available, and the call must not be made without it.',
  'response-not-found': 'No stored response has this ID: it expired, was evicted, or never existed for this caller.',
  'not-in-cache': 'The request allows only cached responses (only-if-cached), and none is usable.',
  'client-error': 'The API returned another 4xx status.',
  'server-error': 'The API returned a 5xx status.',
  'unexpected-status': 'The API returned a 3xx status that cannot be followed.',
  'script-missing': 'The script file is missing or outside its skill folder.',
  'script-not-started': 'The script cannot start: its interpreter is missing, it is not executable, or the system refused.',
  'script-failed': 'The script exited with a nonzero code, was killed by a signal, or wrote more than 16 MiB.',
  'script-timeout': 'The script exceeded its timeout and was stopped.',
  'script-output-invalid': 'The script output does not match output_schema in its manifest.',
  'sandbox-required': 'Scripts may only run in a sandbox, and none is available.',
  'audit-failed': 'The call could not be recorded in the audit log of this server, so it was not executed.',
  'internal-error': 'This server failed unexpectedly; the effect of the request is unknown.',
} as const;
export type ErrorCode = keyof typeof errorCodes;

export type Actor = 'agent' | 'user' | 'operator' | 'API owner';

/** Who acts on an error, the first one first. A hint states it for its case; the table in docs/reference/errors.md is generated from this. */
export const errorActors: Readonly<Record<ErrorCode, readonly Actor[]>> = {
  'invalid-arguments': ['agent'],
  'invalid-url': ['agent'],
  'invalid-header': ['agent'],
  'invalid-body': ['agent'],
  'unknown-api': ['agent', 'operator'],
  'secret-unavailable': ['operator'],
  'token-unavailable': ['agent', 'operator'],
  'login-required': ['user'],
  'method-not-allowed': ['agent', 'operator'],
  'host-not-allowed': ['agent', 'operator'],
  'path-not-allowed': ['agent', 'operator'],
  'approval-declined': ['user'],
  'approval-required': ['user', 'operator'],
  'address-blocked': ['operator'],
  'dns-not-found': ['agent', 'operator'],
  'dns-failed': ['agent'],
  'connection-refused': ['agent', 'operator'],
  'connect-failed': ['agent', 'operator'],
  'connect-timeout': ['agent', 'operator'],
  'tls-certificate-expired': ['API owner'],
  'tls-certificate-untrusted': ['operator'],
  'tls-host-mismatch': ['agent', 'operator'],
  'tls-certificate-weak': ['API owner'],
  'tls-failed': ['agent', 'operator'],
  'proxy-failed': ['operator'],
  'connection-lost': ['agent'],
  'body-incomplete': ['agent'],
  'invalid-response': ['agent', 'API owner'],
  'headers-too-large': ['agent'],
  'encoding-invalid': ['agent', 'API owner'],
  'encoding-unsupported': ['agent', 'API owner'],
  'body-too-large': ['agent'],
  'body-withheld': ['agent'],
  'save-failed': ['agent'],
  'invalid-json': ['agent'],
  'error-in-body': ['agent'],
  'schema-mismatch': ['agent'],
  'expectation-failed': ['agent'],
  'attempt-timeout': ['agent', 'operator'],
  'deadline-exceeded': ['agent'],
  cancelled: ['agent'],
  'too-many-redirects': ['agent'],
  'redirect-blocked': ['agent', 'operator'],
  unauthorized: ['operator', 'user'],
  forbidden: ['operator', 'API owner'],
  'not-found': ['agent'],
  'rate-limited': ['agent'],
  'circuit-open': ['agent'],
  overloaded: ['agent'],
  'idempotency-conflict': ['agent'],
  'store-unavailable': ['agent', 'operator'],
  'response-not-found': ['agent'],
  'not-in-cache': ['agent'],
  'client-error': ['agent'],
  'server-error': ['agent'],
  'unexpected-status': ['agent'],
  'script-missing': ['user'],
  'script-not-started': ['operator'],
  'script-failed': ['agent'],
  'script-timeout': ['agent'],
  'script-output-invalid': ['agent', 'user'],
  'sandbox-required': ['operator'],
  'audit-failed': ['operator'],
  'internal-error': ['agent', 'operator'],
};

export interface ApiErrorDetails {
  readonly outcome: Outcome;
  /** True if sending the same request again cannot repeat an effect and may succeed. */
  readonly safeToRetry: boolean;
  /** Instruction for the agent: what to do next. */
  readonly hint: string;
  /** Epoch milliseconds; a retry before this time is pointless. */
  readonly retryAt?: number;
  readonly cause?: unknown;
}

/** Error of a call, with a stable code and a hint. The message contains no upstream text and no secrets. */
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

  // Decision: docs/decisions/2026-11-25-errors-change-through-with.md
  /** Returns this error with the given fields changed. Everything else, `retryAt` and `cause` included, is carried over. */
  with({ message = this.message, ...details }: Partial<ApiErrorDetails> & { readonly message?: string }): ApiError {
    const { code, outcome, safeToRetry, hint, retryAt, cause } = this;
    return new ApiError(code, message, { outcome, safeToRetry, hint, cause, ...(retryAt !== undefined && { retryAt }), ...details });
  }
}

/** Creates the error for input that is invalid or not allowed; retrying it unchanged cannot succeed. */
export function badInput(code: ErrorCode, message: string, hint: string): ApiError {
  return new ApiError(code, message, { outcome: 'rejected', safeToRetry: false, hint });
}

/**
 * Creates the error for a failure of this server itself, wherever it occurs. The effect of the request is unknown: the
 * failure was not foreseen.
 */
export function internalError(cause: unknown): ApiError {
  return new ApiError('internal-error', 'This server failed unexpectedly.', {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'Check with a GET whether a write took effect. Report the request ID to the operator, who finds the cause in the server log.',
    cause,
  });
}

/** Error in the command line, the environment or the configuration; the process exits with `exitCode`. */
export class UsageError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number, cause?: unknown) {
    super(message, { cause });
    this.name = 'UsageError';
    this.exitCode = exitCode;
  }
}
