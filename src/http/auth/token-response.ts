import { quote } from '../../runtime/quote.js';
import { bearerTokenPattern } from './static-credentials.js';
import { TokenError } from './token-error.js';

/** Servers accept at most a quarter of this in a header, and each response is searched for the token. */
const maxTokenLength = 32_768;

// Decision: docs/decisions/2026-11-26-token-responses-are-read-leniently.md
/**
 * Returns the members of a response; undefined if its body is neither JSON nor form-encoded. The media type does not decide:
 * some servers declare JSON as text/plain or text/html, and GitHub returns a form unless the request accepts JSON.
 */
export async function readMembers(response: Response): Promise<Record<string, unknown> | undefined> {
  const text = (await response.text()).trim();
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return /^[\w.-]+=[^\s<>]*$/.test(text) ? Object.fromEntries(new URLSearchParams(text)) : undefined;
  }
}

/** Reports whether a response contains a token, which some errors name without a value. */
export function hasToken({ access_token: token }: Readonly<Record<string, unknown>>): boolean {
  return !isMissing(token);
}

/** Returns the first violation of RFC 6749 §5.1 and RFC 6750 that makes the token unusable: the member and what it is. */
export function tokenViolation({ access_token: token, token_type: type }: Readonly<Record<string, unknown>>): string | undefined {
  if (isMissing(token)) return 'a token response without access_token';
  if (typeof token !== 'string') return 'a token response whose access_token is not text';
  if (token.length > maxTokenLength) return `an access_token of more than ${maxTokenLength} characters`;
  if (!bearerTokenPattern.test(token)) return 'an access_token that contains a space, a line break or a character beyond ASCII';
  // RFC 6749 requires token_type, but some servers omit it; all of them issue bearer tokens.
  if (isMissing(type)) return undefined;
  if (typeof type !== 'string') return 'a token response whose token_type is not text';
  if (isBearer(type)) return undefined;
  const isName = typeName.test(type) && !token.includes(type);
  return `a token whose token_type is ${isName ? quote(type) : 'unknown'}, not Bearer`;
}

/** RFC 6749 appendix A.13 allows this, or a URI. */
const typeName = /^[\w.-]{1,24}$/;

/** Servers write a member that they omit also as null or as an empty text. */
function isMissing(member: unknown): boolean {
  return member === undefined || member === null || member === '';
}

/** RFC 6749 §5.1: the value is case-insensitive. Apigee returns BearerToken. */
function isBearer(type: string): boolean {
  return /^bearer(?:token)?$/i.test(type.trim());
}

/** Returns the member of a device authorization response (RFC 8628 §3.2) that a login cannot do without. */
export function loginViolation(members: Readonly<Record<string, unknown>>): string | undefined {
  const missing = ['device_code', 'user_code', 'verification_uri'].find((name) => typeof members[name] !== 'string');
  if (missing !== undefined) return `a device authorization response without a valid ${missing}`;
  return String(members.device_code).length > maxTokenLength ? `a device_code of more than ${maxTokenLength} characters` : undefined;
}

export function isUsableRefreshToken(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= maxTokenLength;
}

/** Creates the error for a token that cannot be used. */
export function unusableToken(api: string, origin: string, violation: string, rotatedRefreshToken: string | undefined): TokenError {
  return new TokenError(`No token for the API ${JSON.stringify(api)}: ${origin} returned ${violation} (RFC 6749, RFC 6750).`, {
    safeToRetry: false,
    hint: 'Only bearer tokens that a header can carry are supported. Ask the operator to have the authorization server issue them, with fewer scopes or claims if they are too long.',
    rotatedRefreshToken,
  });
}

export function unusableLogin(api: string, origin: string, violation: string): TokenError {
  return new TokenError(`Login to the API ${JSON.stringify(api)} failed: ${origin} returned ${violation} (RFC 8628).`, {
    safeToRetry: false,
    hint: 'Ask the operator to check auth.deviceAuthorizationEndpoint, or to report this to the owner of the authorization server.',
  });
}

/** Creates the error for a response without a token and without an error code. Does not quote it: it may contain anything. */
export function invalidTokenResponse(api: string, origin: string, status: number, isObject: boolean): TokenError {
  const isSuccess = status >= 200 && status < 300;
  const description = isSuccess
    ? `returned ${status} with a body that is ${isObject ? 'a JSON object or form without access_token' : 'neither a JSON object nor form-encoded'}`
    : `returned ${status} without an error code`;
  return new TokenError(`No token for the API ${JSON.stringify(api)}: ${origin} ${description} (RFC 6749).`, {
    safeToRetry: false,
    hint:
      status === 401 || status === 403
        ? 'Ask the operator to check auth.clientId, auth.clientSecret and auth.clientAuthentication, and whether auth.tokenEndpoint or auth.issuer is the right URL.'
        : 'Ask the operator to check auth.tokenEndpoint or auth.issuer; the URL is probably wrong.',
  });
}
