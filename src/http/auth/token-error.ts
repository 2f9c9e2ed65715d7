import { ApiError, type ErrorCode } from '../../errors.js';

interface TokenErrorDetails {
  readonly safeToRetry: boolean;
  readonly hint: string;
  /** The error code of RFC 6749 and its kin that the server gave. */
  readonly oauthError?: OAuthErrorCode;
  readonly retryAt?: number;
  readonly cause?: unknown;
}

/** No token: nothing was sent to the API. */
export class TokenError extends ApiError {
  readonly oauthError: OAuthErrorCode | undefined;

  constructor(message: string, { oauthError, ...details }: TokenErrorDetails, code: ErrorCode = 'token-unavailable') {
    super(code, message, { outcome: 'not-sent', ...details });
    this.name = 'TokenError';
    this.oauthError = oauthError;
  }
}

/** The codes that a message may repeat: RFC 6749 §5.2 and §4.1.2.1, RFC 8628 §3.5, RFC 8707 §2. */
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
    'The person who configured the API checks what the server wants: auth.scopes, auth.audience, auth.resource, auth.parameters.',
  invalid_client:
    'The person who configured the API checks auth.clientId, auth.clientSecret (or auth.privateKey and auth.keyId), and whether auth.clientAuthentication is what the server wants.',
  invalid_grant:
    'What tokens were asked with is used up, expired or revoked: the person who configured the API gets a new one (auth.refreshToken, or the key and claims of auth.assertion).',
  unauthorized_client:
    'The server does not allow this client that grant: the person who configured the API checks auth.grant, or the client at the server.',
  unsupported_grant_type: 'The server does not know that grant: the person who configured the API checks auth.grant.',
  invalid_scope:
    'The person who configured the API checks auth.scopes: the server does not know them, or does not allow them to this client.',
  invalid_target: 'The person who configured the API checks auth.resource and auth.audience.',
  access_denied: 'The person, or the server for them, said no. Log in again if that was not meant.',
  expired_token: 'The code was not entered in time. Log in again.',
  authorization_pending: 'Nobody has entered the code yet. Try again in a moment.',
  slow_down: 'The server is asked too often. Try again in a minute.',
  server_error: 'The authorization server failed. Try again in a minute.',
  temporarily_unavailable: 'The authorization server is busy. Try again in a minute.',
};

const passing: ReadonlySet<OAuthErrorCode> = new Set(['authorization_pending', 'slow_down', 'server_error', 'temporarily_unavailable']);

/** The error code of an answer, if it is one of the standards'. */
export function knownOAuthError(text: unknown): OAuthErrorCode | undefined {
  return oauthErrors.find((code) => code === text);
}

export function refusedBy(api: string, origin: string, oauthError: OAuthErrorCode): TokenError {
  return new TokenError(`No token for the API ${JSON.stringify(api)}: ${origin} answered ${oauthError}.`, {
    safeToRetry: passing.has(oauthError),
    hint: hints[oauthError],
    oauthError,
  });
}
