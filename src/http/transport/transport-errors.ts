import { ApiError, type ErrorCode, internalError } from '../../errors.js';
import { unknownEffectHint } from '../call/interruption.js';
import { certificateFailure } from './certificate-errors.js';

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

/** Callers can change the host of a URL, and not that of an API. */
const configuredHint = 'For a configured API, ask the operator to check its baseUrl.';

const hints: Partial<Record<ErrorCode, string>> = {
  'dns-not-found': `Check the spelling of the host name. ${configuredHint}`,
  'dns-failed': 'The DNS server did not respond. Retry in a few seconds.',
  'connection-refused': `Check the host and the port. If they are correct, tell the user that the service is not running. ${configuredHint}`,
  'connect-failed': `Retry in a few seconds. If it fails again, check the host and the port. ${configuredHint}`,
  'connect-timeout': `The host does not respond. Retry later. If it fails again, check the host and the port. ${configuredHint}`,
  'tls-certificate-expired': 'Report to the API owner that the certificate must be renewed.',
  'tls-certificate-untrusted':
    "The server's identity cannot be verified. If its authority is private, ask the operator to add it with tls.ca or NODE_EXTRA_CA_CERTS.",
  'tls-host-mismatch': `Use a host name that the certificate is valid for. ${configuredHint}`,
  'tls-certificate-weak': 'Report to the API owner that the certificate needs an RSA key of at least 2048 bits and SHA-256.',
  'tls-failed': 'Check that the port supports a current TLS version. Use http only if the user agrees: it is not encrypted.',
  'invalid-response': `The port may not speak HTTP. Check the scheme and the port. ${configuredHint}`,
  'headers-too-large': 'Request fewer or smaller response headers, if the API allows it. The limit cannot be raised.',
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
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: 'internal-error',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
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
  const reason = String(error.code ?? error.name);
  const rejected = certificateFailure(error);
  if (rejected !== undefined)
    return createTransportError(rejected.code, `${rejected.message} (${reason}).`, exchange, cause, rejected.hint);
  const code = exchange.sent ? codeOf(error) : beforeSending(codeOf(error));
  if (code === 'internal-error') return internalError(cause);
  if (code === 'invalid-response') return invalidResponse(error, reason, exchange, cause);
  const handshake = code === 'tls-failed' ? handshakeFailures.find(({ pattern }) => pattern.test(reason)) : undefined;
  return createTransportError(code, `${handshake?.message ?? describe(code)} (${reason}).`, exchange, cause, handshake?.hint);
}

/** Returns the error of a response that violates HTTP: what does not begin with HTTP is probably another protocol. */
function invalidResponse({ message }: Error, reason: string, exchange: Exchange, cause: unknown): ApiError {
  const what = message.startsWith('bad upgrade')
    ? 'The server switched to another protocol (101), which the request did not ask for'
    : message.startsWith('bad response')
      ? 'The server sent a 100 (Continue) that is too large'
      : describe('invalid-response');
  const isForeign = /Expected HTTP\/|Expected dot|Invalid HTTP version/.test(message);
  const hint = isForeign
    ? undefined
    : `Report to the API owner that the server violates HTTP. ${exchange.repeatable ? '' : unknownEffectHint}`;
  return createTransportError('invalid-response', `${what} (${reason}).`, exchange, cause, hint?.trim());
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
  const hint =
    specificHint ?? encodingHint(code, exchange) ?? hints[code] ?? (safeToRetry ? 'Send the same request again later.' : unknownEffectHint);
  return new ApiError(code, message, { outcome: exchange.sent ? 'unknown' : 'not-sent', safeToRetry, hint, cause });
}

/** Returns the hint for a body that cannot be decoded. A write must not be sent again only to read its response. */
function encodingHint(code: ErrorCode, { repeatable }: Exchange): string | undefined {
  if (code !== 'encoding-invalid' && code !== 'encoding-unsupported') return undefined;
  const cause = code === 'encoding-invalid' ? 'The API sends a wrong Content-Encoding; report it to the API owner.' : '';
  const next = repeatable
    ? 'Send the request again with the header Accept-Encoding: identity.'
    : 'The request may have taken effect: check with a GET that has the header Accept-Encoding: identity.';
  return `${cause} ${next}`.trim();
}

/** Returns the error with the outcome `unknown`, because the API processed an earlier hop. */
export function withUnknownEffect(error: ApiError): ApiError {
  return error.outcome === 'unknown' ? error : error.with({ outcome: 'unknown', safeToRetry: false, hint: unknownEffectHint });
}

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
  const code = errorCodes[name];
  // The system reports a lost network with the same codes while connecting and later.
  if (code !== undefined) return isLater(error) && connectCodes.has(code) ? 'connection-lost' : code;
  if (tlsFailure.test(name)) return 'tls-failed';
  if (/^HPE_/.test(name) || /^UND_ERR_RES_CONTENT_LENGTH/.test(name)) return 'invalid-response';
  return error.name === 'HTTPParserError' ? 'invalid-response' : 'connection-lost';
}

/** Codes of Node and OpenSSL for a TLS handshake that failed for another reason than the certificate. */
export const tlsFailure = /^(ERR_SSL|ERR_TLS|EPROTO)/;

const connectCodes: ReadonlySet<ErrorCode> = new Set(['connect-timeout', 'connect-failed', 'connection-refused']);

function isLater({ syscall }: NodeJS.ErrnoException): boolean {
  return syscall === 'read' || syscall === 'write';
}

/** Returns the original error: connecting to several addresses throws an AggregateError, and undici wraps errors in `cause`. */
function rootCause(cause: unknown): NodeJS.ErrnoException {
  if (cause instanceof AggregateError && cause.errors.length > 0) return rootCause(cause.errors[0]);
  if (!(cause instanceof Error)) return new Error('unknown error');
  const error: NodeJS.ErrnoException = cause;
  if (error.code === undefined && error.cause instanceof Error) return rootCause(error.cause);
  return error;
}
