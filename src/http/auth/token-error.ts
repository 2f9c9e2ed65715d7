import { ApiError, type ErrorCode } from '../../errors.js';

interface TokenErrorDetails {
  readonly safeToRetry: boolean;
  readonly hint: string;
  /** Error code that the authorization server returned. */
  readonly oauthError?: OAuthErrorCode;
  readonly retryAt?: number;
  readonly cause?: unknown;
}

/** Reports that no token is available, so nothing was sent to the API. */
export class TokenError extends ApiError {
  readonly oauthError: OAuthErrorCode | undefined;

  constructor(message: string, { oauthError, ...details }: TokenErrorDetails, code: ErrorCode = 'token-unavailable') {
    super(code, message, { outcome: 'not-sent', ...details });
    this.name = 'TokenError';
    this.oauthError = oauthError;
  }
}

/** Error codes that a message may repeat: RFC 6749 §5.2 and §4.1.2.1, RFC 8628 §3.5, RFC 8707 §2. */
const oauthErrors = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'invalid_target',
  'access_denied',
  'expired_token',
  'authorization_pending',
  'slow_down',
  'server_error',
  'temporarily_unavailable',
] as const;
export type OAuthErrorCode = (typeof oauthErrors)[number];

const hints: Readonly<Record<OAuthErrorCode, string>> = {
  invalid_request:
    'Ask the operator to check auth.scopes, auth.audience, auth.resource and auth.parameters against what the authorization server expects.',
  invalid_client:
    'Ask the operator to check auth.clientId, auth.clientSecret (or auth.privateKey and auth.keyId) and auth.clientAuthentication.',
  invalid_grant:
    'The grant was already used, has expired or was revoked. Ask the operator to renew auth.refreshToken, or the key and claims of auth.assertion.',
  unauthorized_client:
    'The authorization server does not allow this grant for this client. Ask the operator to check auth.grant and the client registration.',
  unsupported_grant_type: 'The authorization server does not support this grant. Ask the operator to check auth.grant.',
  invalid_scope:
    'The authorization server does not know these scopes or does not allow them for this client. Ask the operator to check auth.scopes.',
  invalid_target: 'Ask the operator to check auth.resource and auth.audience.',
  access_denied: 'The login was denied, by the user or by the authorization server. If that was a mistake, ask the user to log in again.',
  expired_token: 'The code expired before it was entered. Ask the user to log in again.',
  authorization_pending: 'The user has not entered the code yet. Retry in a few seconds.',
  slow_down: 'The authorization server is throttling requests. Retry in one minute.',
  server_error: 'The authorization server failed. Retry in one minute.',
  temporarily_unavailable: 'The authorization server is temporarily unavailable. Retry in one minute.',
};

const transientErrors: ReadonlySet<OAuthErrorCode> = new Set([
  'authorization_pending',
  'slow_down',
  'server_error',
  'temporarily_unavailable',
]);

/** Returns the error code of a token response if a standard defines it. */
export function toOAuthErrorCode(text: unknown): OAuthErrorCode | undefined {
  return oauthErrors.find((code) => code === text);
}

export function oauthError(api: string, origin: string, code: OAuthErrorCode): TokenError {
  return new TokenError(`No token for the API ${JSON.stringify(api)}: ${origin} returned the error ${code}.`, {
    safeToRetry: transientErrors.has(code),
    hint: hints[code],
    oauthError: code,
  });
}
