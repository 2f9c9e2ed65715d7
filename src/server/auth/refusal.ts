import { type Scope, scopes } from '../../callers/caller.js';
import type { ScopeNames } from './verification.js';

/** HTTP response to a request that is not served. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 503;
  readonly headers: Readonly<Record<string, string>>;
  readonly message: string;
}

export const ownScopeNames: ScopeNames = { read: 'read', call: 'call', admin: 'admin' };

/**
 * Returns the names of a scope and of those that it includes, as RFC 6750 §3 lists them: a client that requests exactly
 * these loses none that it had.
 */
export function scopeList(scope: Scope, names: ScopeNames): string {
  return scopes
    .slice(scopes.indexOf(scope))
    .toReversed()
    .map((one) => names[one])
    .join(' ');
}

export interface Challenge {
  /** URL of the RFC 9728 metadata; undefined if there is no authorization server. */
  readonly metadataUrl: string | undefined;
  /** Default: not named. */
  readonly scope?: string | undefined;
}

/** A request without a token is refused without an error code (RFC 6750 §3.1). */
export function missingToken(challenge: Challenge): Refusal {
  const message = 'This server requires authentication: send the header Authorization: Bearer <token>.';
  return { status: 401, headers: challengeHeader(challenge), message };
}

/** One text for every token, so that nobody learns why it is refused. */
export function invalidToken(challenge: Challenge): Refusal {
  const message = 'The token is not valid, or has expired.';
  return { status: 401, headers: challengeHeader(challenge, 'invalid_token', message), message };
}

export function insufficientScope(challenge: Challenge): Refusal {
  const message = `The token does not allow this request, which requires the scope: ${challenge.scope}.`;
  return { status: 403, headers: challengeHeader(challenge, 'insufficient_scope', 'The request requires more scopes.'), message };
}

/** `rule` follows "The request". */
export function malformedRequest(challenge: Challenge, rule: string): Refusal {
  const { scope: _, ...others } = challenge;
  return { status: 400, headers: challengeHeader(others, 'invalid_request', `The request ${rule}.`), message: `The request ${rule}.` };
}

const retryAfterSeconds = 2;

export function cannotVerify(): Refusal {
  const message = 'The token cannot be checked now, because of a failure that is probably temporary. Retry in a few seconds.';
  return { status: 503, headers: { 'retry-after': String(retryAfterSeconds) }, message };
}

/** All values are from the configuration or this file; the schema refuses quotation marks and backslashes. */
function challengeHeader({ metadataUrl, scope }: Challenge, error?: string, description?: string): Record<string, string> {
  const parameters = { error, error_description: description, scope, resource_metadata: metadataUrl };
  const texts = Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`]));
  return { 'www-authenticate': texts.length === 0 ? 'Bearer realm="api-integration-mcp"' : `Bearer ${texts.join(', ')}` };
}
