import { ApiError, type ErrorCode } from '../../errors.js';
import type { Clock } from '../../runtime/clock.js';
import { requestedWaitMs } from '../semantics/rate-limit-headers.js';
import { retryAfterMs } from '../semantics/retry-after.js';
import type { OAuthErrorCode, ReportedError } from './oauth-error-code.js';

interface TokenErrorDetails {
  readonly safeToRetry: boolean;
  readonly hint: string;
  /** Meaning of the error code that the authorization server returned. */
  readonly oauthError?: OAuthErrorCode | undefined;
  /** Refresh token of a response that is not usable; the one that was sent for it may be invalid from now on. */
  readonly rotatedRefreshToken?: string | undefined;
  readonly retryAt?: number;
  readonly cause?: unknown;
}

/** Reports that no token is available, so nothing was sent to the API. */
export class TokenError extends ApiError {
  readonly oauthError: OAuthErrorCode | undefined;
  /** Private, so that no serialization of the error contains it. */
  readonly #rotatedRefreshToken: string | undefined;

  constructor(message: string, { oauthError, rotatedRefreshToken, ...details }: TokenErrorDetails, code: ErrorCode = 'token-unavailable') {
    super(code, message, { outcome: 'not-sent', ...details });
    this.name = 'TokenError';
    this.oauthError = oauthError;
    this.#rotatedRefreshToken = rotatedRefreshToken;
  }

  get rotatedRefreshToken(): string | undefined {
    return this.#rotatedRefreshToken;
  }
}

const hints: Readonly<Record<OAuthErrorCode, string>> = {
  invalid_request:
    'Ask the operator to check auth.scopes, auth.audience, auth.resource and auth.parameters against what the authorization server expects.',
  invalid_client:
    'Ask the operator to check auth.clientId, auth.clientSecret (or auth.privateKey, auth.keyId and auth.certificate) and auth.clientAuthentication.',
  invalid_grant:
    'The grant was already used, has expired or was revoked. Ask the operator to renew auth.refreshToken or auth.parameters, or the key and claims of auth.assertion.',
  unauthorized_client:
    'The authorization server does not allow this grant for this client. Ask the operator to check auth.grant and the client registration.',
  unsupported_grant_type: 'The authorization server does not support this grant. Ask the operator to check auth.grant and auth.grantType.',
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

const refusedClient =
  'The authorization server refused the client. Ask the operator to check auth.clientId, auth.clientSecret (or auth.privateKey) and auth.clientAuthentication.';
const refusedRequest =
  'Ask the operator to look up this code in the documentation of the authorization server, and to check the options of auth.';

/** Creates the error that a response reports. */
export function oauthError(
  api: string,
  origin: string,
  { text, meaning }: ReportedError,
  { response, clock }: { readonly response: Response; readonly clock: Clock },
): TokenError {
  const explained = meaning === undefined || text.split(' ')[0] === meaning ? text : `${text}, which means ${meaning}`;
  const isTransient = meaning !== undefined && transientErrors.has(meaning);
  const readWait = meaning === 'slow_down' ? requestedWaitMs : retryAfterMs;
  const wait = isTransient ? readWait(response.headers, clock.now()) : undefined;
  const isClientRefused = response.status === 401 || response.status === 403;
  return new TokenError(`No token for the API ${JSON.stringify(api)}: ${origin} returned the error ${explained}.`, {
    safeToRetry: isTransient,
    hint: meaning === undefined ? (isClientRefused ? refusedClient : refusedRequest) : hintOf(meaning, wait !== undefined),
    oauthError: meaning,
    ...(wait !== undefined && { retryAt: clock.now() + wait }),
  });
}

function hintOf(meaning: OAuthErrorCode, hasRetryAt: boolean): string {
  return hasRetryAt ? hints[meaning].replace(/Retry in [^.]+\.$/, 'Retry after retryAt.') : hints[meaning];
}
