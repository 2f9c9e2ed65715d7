import { ApiError, type ErrorCode } from '../../errors.js';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import { retryAfterMs } from '../semantics/retry-after.js';
import type { AuthDependencies } from './authenticator.js';
import { oauthError, TokenError, toOAuthErrorCode } from './token-error.js';
import { usedMembers } from './token-members.js';

/** Request options that oauth4webapi passes to a custom fetch. */
interface ExchangeInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: URLSearchParams | undefined;
  readonly signal?: AbortSignal;
}

/** Sends one request to an authorization server. */
export type Exchange = (url: string, init: ExchangeInit) => Promise<Response>;

/**
 * Creates an exchange that does not follow redirects, because its secrets are only for this server.
 * @throws TokenError for network errors, redirects, 429 and 5xx.
 */
export function plainExchange({ fetch, clock, name }: AuthDependencies): Exchange {
  return async (url, { method, headers, body, signal }) => {
    const origin = quoteUnlessPlain(new URL(url).origin);
    // oauth4webapi sets its own User-Agent; without it, `fetch` sets that of this project.
    const { 'user-agent': _, ...otherHeaders } = headers;
    const init = { method, headers: otherHeaders, redirect: 'manual', cache: 'no-store' } as const;
    const response = await fetch(url, { ...init, ...(body && { body }), ...(signal && { signal }) }).catch((error: unknown) => {
      throw unreachable(name, origin, error);
    });
    const { status } = response;
    if (status >= 300 && status < 400) {
      throw new TokenError(
        `No token for the API ${JSON.stringify(name)}: ${origin} returned a redirect (status ${status}), which is not followed.`,
        {
          safeToRetry: false,
          hint: 'Ask the operator to set auth.issuer or auth.tokenEndpoint to the final URL.',
        },
      );
    }
    if (status === 429 || status >= 500) {
      const waitMs = retryAfterMs(response.headers, clock.now());
      throw new TokenError(`No token for the API ${JSON.stringify(name)}: ${origin} returned ${status}.`, {
        safeToRetry: true,
        hint: 'The authorization server is overloaded or failing. Retry in one minute.',
        ...(waitMs !== undefined && { retryAt: clock.now() + waitMs }),
      });
    }
    // Read the body now, so that an incomplete one is a network error and not an invalid token response.
    const text = await response.text().catch((error: unknown) => {
      throw unreachable(name, origin, error);
    });
    return new Response(text === '' ? null : text, { status, headers: response.headers });
  };
}

/** Request parameters that are secrets. */
const secretParameters = ['client_secret', 'client_assertion', 'assertion', 'refresh_token', 'device_code'];

/** Grants whose refresh token is used. */
const renewedGrants: ReadonlySet<string> = new Set(['refresh_token', 'urn:ietf:params:oauth:grant-type:device_code']);

/**
 * Returns the secrets of a successful response that are used later. The redactor learns no others: a server could otherwise
 * make it hide any word.
 */
function usedSecrets({ access_token, refresh_token, device_code, token_type }: Record<string, unknown>, grant: string): unknown[] {
  if (access_token === undefined) return [device_code];
  if (String(token_type).toLowerCase() !== 'bearer') return [];
  return renewedGrants.has(grant) ? [access_token, refresh_token] : [access_token];
}

/**
 * Creates an exchange that registers the secrets of requests and responses with the redactor first. Throws the error
 * that a response reports; returns a successful response with the members that are used.
 */
export function secretExchange(dependencies: AuthDependencies): Exchange {
  const { redactor, name } = dependencies;
  const send = plainExchange(dependencies);
  return async (url, init) => {
    const origin = quoteUnlessPlain(new URL(url).origin);
    for (const parameter of secretParameters) registerSecret(init.body?.get(parameter));
    registerSecret(init.headers.authorization?.replace(/^Basic /, ''));
    const response = await send(url, init);
    const body = await readObject(response);
    if (body === undefined) throw invalidTokenResponse(name, origin, response.status);
    const secrets = response.ok ? usedSecrets(body, init.body?.get('grant_type') ?? '') : [];
    if (secrets.some((secret) => typeof secret === 'string' && secret.length > maxTokenLength)) throw tokenTooLong(name, origin);
    for (const secret of secrets) registerSecret(secret);
    // GitHub returns errors with status 200.
    if (body.access_token === undefined && body.device_code === undefined) {
      const code = toOAuthErrorCode(body.error);
      throw code === undefined ? invalidTokenResponse(name, origin, response.status) : oauthError(name, origin, code);
    }
    // Some servers return a token with 201.
    return Response.json(usedMembers(body), { status: response.ok ? 200 : response.status });
  };

  function registerSecret(secret: unknown): void {
    if (typeof secret === 'string' && secret !== '') redactor.add(secret);
  }
}

async function readObject(response: Response): Promise<Record<string, unknown> | undefined> {
  const value: unknown = await response.json().catch(() => undefined);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** Servers accept at most a quarter of this in a header, and each response is searched for the token. */
const maxTokenLength = 32_768;

function tokenTooLong(api: string, origin: string): TokenError {
  const message = `No token for the API ${JSON.stringify(api)}: ${origin} returned a token of more than ${maxTokenLength} characters.`;
  return new TokenError(message, {
    safeToRetry: false,
    hint: 'Ask the operator to request a token with fewer scopes or claims.',
  });
}

/** Creates the error for an invalid response. Does not quote the response, which may contain anything. */
export function invalidTokenResponse(api: string, origin: string, status: number): TokenError {
  const description =
    status === 200
      ? 'returned 200 with a body that is not a token response (RFC 6749)'
      : `returned ${status} without an error code defined in RFC 6749`;
  return new TokenError(`No token for the API ${JSON.stringify(api)}: ${origin} ${description}.`, {
    safeToRetry: false,
    hint: 'Ask the operator to check auth.tokenEndpoint or auth.issuer; the URL is probably wrong.',
  });
}

/** Errors that a retry does not fix. */
const permanentErrors: ReadonlySet<ErrorCode> = new Set([
  'address-blocked',
  'dns-not-found',
  'invalid-header',
  'invalid-url',
  'method-not-allowed',
  'proxy-failed',
  'tls-certificate-expired',
  'tls-certificate-untrusted',
  'tls-failed',
  'tls-host-mismatch',
]);

function unreachable(api: string, origin: string, error: unknown): unknown {
  if (error instanceof ApiError) return error;
  const cause = error instanceof TypeError ? error.cause : undefined;
  if (!(cause instanceof ApiError)) return error;
  return new TokenError(`No token for the API ${JSON.stringify(api)}: the request to ${origin} failed (${cause.code}: ${cause.message})`, {
    safeToRetry: !permanentErrors.has(cause.code),
    hint: permanentErrors.has(cause.code)
      ? cause.hint
      : 'The authorization server or the network failed, probably temporarily. Retry in one minute.',
    ...(cause.retryAt !== undefined && { retryAt: cause.retryAt }),
    cause,
  });
}
