import { ApiError, type ErrorCode } from '../../errors.js';

/** Transport failures that may be temporary. All others would occur again. */
const transientErrors: ReadonlySet<ErrorCode> = new Set([
  'dns-failed',
  'connection-refused',
  'connect-failed',
  'connect-timeout',
  'connection-lost',
  'body-incomplete',
  'attempt-timeout',
]);

const hints: Partial<Record<ErrorCode, string>> = {
  'dns-not-found': 'Check the spelling of the host name.',
  'dns-failed': 'The DNS server did not respond. Retry in a few seconds.',
  'connection-refused': 'Check the port and whether the service is running.',
  'connect-failed': 'Check the host and the network, or retry in a few seconds.',
  'connect-timeout': 'The host is not responding. Check the address, or retry later.',
  'tls-certificate-expired': 'Report to the API owner that the certificate must be renewed.',
  'tls-certificate-untrusted':
    "The server's identity cannot be verified. If its authority is private, ask the operator to add it with tls.ca or NODE_EXTRA_CA_CERTS.",
  'tls-host-mismatch': 'Use a host name that the certificate is valid for.',
  'tls-certificate-weak': 'Report to the API owner that the certificate needs an RSA key of at least 2048 bits and SHA-256.',
  'tls-failed': 'Check that the port supports a current TLS version. Use http only if the user agrees: it is not encrypted.',
  'invalid-response': 'The port may not speak HTTP. Check the scheme and the port.',
  'headers-too-large': 'Request fewer or smaller response headers, if the API allows it. The limit cannot be raised.',
  'encoding-invalid':
    'The API sends a wrong Content-Encoding; report it to the API owner. To avoid it, pass the header Accept-Encoding: identity.',
  'encoding-unsupported': 'Pass the header Accept-Encoding: identity.',
  'internal-error': 'Do not resend the request. Report this error to the operator.',
};

/** Error codes of Node, OpenSSL and undici with the code that this project uses. */
const errorCodes: Readonly<Record<string, ErrorCode>> = {
  ENOTFOUND: 'dns-not-found',
  EAI_AGAIN: 'dns-failed',
  EAI_FAIL: 'dns-failed',
  ECONNREFUSED: 'connection-refused',
  EHOSTUNREACH: 'connect-failed',
  ENETUNREACH: 'connect-failed',
  EADDRNOTAVAIL: 'connect-failed',
  ECONNABORTED: 'connection-lost',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
  ETIMEDOUT: 'connect-timeout',
  // undici's parser asserts that the status has three digits and is not 000.
  ERR_ASSERTION: 'invalid-response',
  UND_ERR_CONNECT_TIMEOUT: 'connect-timeout',
  UND_ERR_SOCKET: 'connection-lost',
  // The request was validated before. If undici rejects it anyway, a retry cannot help.
  UND_ERR_INVALID_ARG: 'internal-error',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  CERT_HAS_EXPIRED: 'tls-certificate-expired',
  CERT_NOT_YET_VALID: 'tls-certificate-expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-certificate-untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-certificate-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-certificate-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'tls-certificate-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-certificate-untrusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-host-mismatch',
};

export interface Exchange {
  /** Sending has started. */
  readonly sent: boolean;
  /** Sending the request twice has the same effect as sending it once. */
  readonly repeatable: boolean;
}

/** Converts an error of the transport to an ApiError. Returns an ApiError, such as that of the network guard, unchanged. */
export function toTransportError(cause: unknown, exchange: Exchange): ApiError {
  if (cause instanceof ApiError) return cause;
  const error = rootCause(cause);
  if (/NGHTTP2_REFUSED_STREAM/.test(error.message)) return streamRefused(cause);
  const code = exchange.sent ? codeOf(error) : beforeSending(codeOf(error));
  const reason = String(error.code ?? error.name);
  const handshake = code === 'tls-failed' ? handshakeFailures.find(({ pattern }) => pattern.test(reason)) : undefined;
  return createTransportError(code, `${handshake?.message ?? describe(code)} (${reason}).`, exchange, cause, handshake?.hint);
}

/** Returns the error of a refused stream: the server did not process the request, whatever its method (RFC 9113 §8.7). */
function streamRefused(cause: unknown): ApiError {
  return new ApiError('connection-lost', 'The server refused the HTTP/2 stream and did not process the request.', {
    outcome: 'rejected',
    safeToRetry: true,
    hint: 'Send the request again.',
    cause,
  });
}

/** Messages and hints for OpenSSL's codes of a failed handshake. */
const handshakeFailures: readonly { readonly pattern: RegExp; readonly message: string; readonly hint: string }[] = [
  {
    pattern: /CERTIFICATE_REQUIRED/,
    message: 'The server requires a client certificate',
    hint: 'Ask the operator to set tls.cert and tls.key.',
  },
  {
    pattern: /ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED)/,
    message: 'The server rejected the client certificate',
    hint: 'Ask the operator to check tls.cert with the API owner.',
  },
  {
    pattern: /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW|NO_PROTOCOLS/,
    message: 'The server supports no secure TLS version',
    hint: 'Report to the API owner that TLS 1.2 or 1.3 is required.',
  },
  {
    pattern: /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST/,
    message: 'The port does not speak TLS',
    hint: 'Check the port. The URL may need http:// instead of https://.',
  },
  {
    pattern: /UNRECOGNIZED_NAME/,
    message: 'The server does not recognize this host name',
    hint: 'Check the host name, or ask the operator to check tls.serverName.',
  },
];

export function createTransportError(
  code: ErrorCode,
  message: string,
  exchange: Exchange,
  cause?: unknown,
  specificHint?: string,
): ApiError {
  const safeToRetry = transientErrors.has(code) && (exchange.repeatable || !exchange.sent);
  const hint = specificHint ?? hints[code] ?? (safeToRetry ? 'Send the same request again later.' : unknownEffectHint);
  return new ApiError(code, message, { outcome: exchange.sent ? 'unknown' : 'not-sent', safeToRetry, hint, cause });
}

/** Returns the error with the outcome `unknown`, because the API processed an earlier hop. */
export function withUnknownEffect(error: ApiError): ApiError {
  return error.outcome === 'unknown' ? error : error.with({ outcome: 'unknown', safeToRetry: false, hint: unknownEffectHint });
}

const unknownEffectHint = 'The request may have taken effect. Check with a GET before you send it again.';

function describe(code: ErrorCode): string {
  switch (code) {
    case 'dns-not-found':
      return 'The host name does not exist in DNS';
    case 'dns-failed':
      return 'The DNS lookup failed';
    case 'connection-refused':
      return 'The connection was refused';
    case 'connect-timeout':
      return 'The connection timed out';
    case 'connect-failed':
      return 'The connection could not be established';
    case 'headers-too-large':
      return 'The response headers are too large';
    case 'invalid-response':
      return 'The response is not valid HTTP';
    case 'tls-certificate-expired':
      return 'The server certificate has expired or is not yet valid';
    case 'tls-certificate-untrusted':
      return 'The server certificate is not issued by a trusted authority';
    case 'tls-host-mismatch':
      return 'The server certificate is not valid for this host';
    case 'tls-certificate-weak':
      return 'The key or signature of the server certificate is too weak';
    case 'internal-error':
      return 'The request cannot be sent';
    case 'tls-failed':
      return 'The TLS handshake failed';
    default:
      return 'The connection closed before the response was complete';
  }
}

function beforeSending(code: ErrorCode): ErrorCode {
  return code === 'connection-lost' || code === 'invalid-response' ? 'connect-failed' : code;
}

function codeOf(error: NodeJS.ErrnoException): ErrorCode {
  // undici reports an unsolicited informational response (100, 101) as a socket error.
  if (error.code === 'UND_ERR_SOCKET' && /^bad (response|upgrade)/.test(error.message)) return 'invalid-response';
  const name = error.code ?? '';
  // OpenSSL errors without a Node name, such as a key or a digest below the security level of this process.
  if (name === 'UNSPECIFIED') return /too weak|too small/.test(error.message) ? 'tls-certificate-weak' : 'tls-certificate-untrusted';
  const code = errorCodes[name];
  if (code !== undefined) return code;
  if (/^(ERR_SSL|ERR_TLS|EPROTO|CERT_|UNABLE_TO)/.test(name)) return 'tls-failed';
  if (/^HPE_/.test(name) || /^UND_ERR_(RES|REQ)_CONTENT_LENGTH/.test(name)) return 'invalid-response';
  return error.name === 'HTTPParserError' ? 'invalid-response' : 'connection-lost';
}

/** Returns the original error: connecting to several addresses throws an AggregateError, and undici wraps errors in `cause`. */
function rootCause(cause: unknown): NodeJS.ErrnoException {
  if (cause instanceof AggregateError && cause.errors.length > 0) return rootCause(cause.errors[0]);
  if (!(cause instanceof Error)) return new Error('unknown error');
  const error: NodeJS.ErrnoException = cause;
  if (error.code === undefined && error.cause instanceof Error) return rootCause(error.cause);
  return error;
}
