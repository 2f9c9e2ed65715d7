import { ApiError, type ErrorCode } from '../../errors.js';

/** Faults of the transport that may pass with time. All others would come again. */
const transient: ReadonlySet<ErrorCode> = new Set([
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
  'dns-failed': 'The name service did not answer; try again shortly.',
  'connection-refused': 'Check the port, and that the service runs.',
  'connect-failed': 'Check the host and the network; try again shortly.',
  'connect-timeout': 'The host does not answer; check the address, or try again later.',
  'tls-certificate-expired': 'Tell the owner of the API that its certificate must be renewed.',
  'tls-certificate-untrusted':
    "The server can't prove who it is. For a private authority, the person who runs this server names it with tls.ca, or NODE_EXTRA_CA_CERTS.",
  'tls-host-mismatch': 'Use the host name that the certificate is for.',
  'tls-certificate-weak': 'Tell the owner of the API that its certificate needs a key of 2048 bits (RSA) or more, and SHA-256.',
  'tls-failed': 'Check that the port speaks TLS (https) in a current version; otherwise use http.',
  'invalid-response': 'The port may speak another protocol than HTTP; check the scheme and the port.',
  'headers-too-large': 'Ask the API for less in its headers; nothing here can raise the limit.',
  'encoding-invalid': 'The API labels its body wrongly; tell its owner.',
};

/** What Node, OpenSSL and undici call a fault, and what it is here. */
const codes: Readonly<Record<string, ErrorCode>> = {
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
  // undici's parser asserts a status of three digits that is not 000.
  ERR_ASSERTION: 'invalid-response',
  UND_ERR_CONNECT_TIMEOUT: 'connect-timeout',
  UND_ERR_SOCKET: 'connection-lost',
  // The request was checked before; if undici refuses it all the same, sending it again can't help.
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
  /** The request had begun to leave this machine. */
  readonly sent: boolean;
  /** Sending it twice has the effect of sending it once. */
  readonly repeatable: boolean;
}

/** A typed error for whatever the transport threw; typed ones, the guard's and the deadline's, pass through. */
export function transportError(cause: unknown, exchange: Exchange): ApiError {
  if (cause instanceof ApiError) return cause;
  const error = mostTelling(cause);
  if (/NGHTTP2_REFUSED_STREAM/.test(error.message)) return refusedStream(cause);
  const code = exchange.sent ? codeOf(error) : beforeSending(codeOf(error));
  const reason = String(error.code ?? error.name);
  const said = code === 'tls-failed' ? handshakes.find(({ pattern }) => pattern.test(reason)) : undefined;
  return faultError(code, `${said?.message ?? describe(code)} (${reason}).`, exchange, cause, said?.hint);
}

/** RFC 9113 §8.7: the server has done nothing with the request, whatever its method. */
function refusedStream(cause: unknown): ApiError {
  return new ApiError('connection-lost', 'The server refused the HTTP/2 stream, and did nothing with the request.', {
    outcome: 'rejected',
    safeToRetry: true,
    hint: 'Try again.',
    cause,
  });
}

/** What OpenSSL's codes of a failed handshake mean for the reader. */
const handshakes: readonly { readonly pattern: RegExp; readonly message: string; readonly hint: string }[] = [
  {
    pattern: /CERTIFICATE_REQUIRED/,
    message: 'The server asks for a client certificate',
    hint: 'The person who configures the API names one with tls.cert and tls.key.',
  },
  {
    pattern: /ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED)/,
    message: 'The server refuses the client certificate',
    hint: 'The person who configures the API checks tls.cert with the owner of the API.',
  },
  {
    pattern: /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW|NO_PROTOCOLS/,
    message: 'The server speaks no version of TLS that is safe',
    hint: 'Tell the owner of the API that TLS 1.2 or 1.3 is needed.',
  },
  {
    pattern: /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST/,
    message: 'The port does not speak TLS',
    hint: 'Check the port, and whether the URL should start with http://.',
  },
  {
    pattern: /UNRECOGNIZED_NAME/,
    message: 'The server knows no host of this name',
    hint: 'Check the host name, or the option tls.serverName.',
  },
];

export function faultError(code: ErrorCode, message: string, exchange: Exchange, cause?: unknown, say?: string): ApiError {
  const safeToRetry = transient.has(code) && (exchange.repeatable || !exchange.sent);
  const hint = say ?? hints[code] ?? (safeToRetry ? 'Try again.' : unknownEffectHint);
  return new ApiError(code, message, { outcome: exchange.sent ? 'unknown' : 'not-sent', safeToRetry, hint, cause });
}

const unknownEffectHint = 'The request may have taken effect: check with a GET before sending it again.';

function describe(code: ErrorCode): string {
  switch (code) {
    case 'dns-not-found':
      return 'The host name does not exist';
    case 'dns-failed':
      return 'The host name could not be looked up';
    case 'connection-refused':
      return 'The connection was refused';
    case 'connect-timeout':
      return 'The host did not accept a connection in time';
    case 'connect-failed':
      return 'The host could not be reached';
    case 'headers-too-large':
      return 'The headers of the answer are too large';
    case 'invalid-response':
      return 'The answer is not valid HTTP';
    case 'tls-certificate-expired':
      return 'The certificate is expired or not yet valid';
    case 'tls-certificate-untrusted':
      return 'The certificate is not signed by a known authority';
    case 'tls-host-mismatch':
      return 'The certificate is for another host';
    case 'tls-certificate-weak':
      return 'The key or the signature of the certificate is too weak';
    case 'internal-error':
      return 'The request can not be sent as it is';
    case 'tls-failed':
      return 'The TLS handshake failed';
    default:
      return 'The connection ended before the answer was complete';
  }
}

function beforeSending(code: ErrorCode): ErrorCode {
  return code === 'connection-lost' || code === 'invalid-response' ? 'connect-failed' : code;
}

function codeOf(error: NodeJS.ErrnoException): ErrorCode {
  // An informational answer nobody asked for (100, 101) is a socket error to undici.
  if (error.code === 'UND_ERR_SOCKET' && /^bad (response|upgrade)/.test(error.message)) return 'invalid-response';
  const name = error.code ?? '';
  // What OpenSSL finds and Node has no name for: that a key or a digest is below the security level of this process.
  if (name === 'UNSPECIFIED') return /too weak|too small/.test(error.message) ? 'tls-certificate-weak' : 'tls-certificate-untrusted';
  const known = codes[name];
  if (known !== undefined) return known;
  if (/^(ERR_SSL|ERR_TLS|EPROTO|CERT_|UNABLE_TO)/.test(name)) return 'tls-failed';
  if (/^HPE_/.test(name) || /^UND_ERR_(RES|REQ)_CONTENT_LENGTH/.test(name)) return 'invalid-response';
  return error.name === 'HTTPParserError' ? 'invalid-response' : 'connection-lost';
}

/** Connecting to several addresses fails with an AggregateError; undici wraps others in `cause`. */
function mostTelling(cause: unknown): NodeJS.ErrnoException {
  if (cause instanceof AggregateError && cause.errors.length > 0) return mostTelling(cause.errors[0]);
  if (!(cause instanceof Error)) return new Error('unknown fault');
  const error: NodeJS.ErrnoException = cause;
  if (error.code === undefined && error.cause instanceof Error) return mostTelling(error.cause);
  return error;
}
