import { ApiError, type ErrorCode } from '../../errors.js';
import { digest } from '../../runtime/digest.js';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import type { AuthDependencies } from './authenticator.js';
import { TokenError } from './token-error.js';
import { endOfPause, requestedPause, type TokenPauses } from './token-pauses.js';

/** Request options that oauth4webapi passes to a custom fetch. */
export interface ExchangeInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: URLSearchParams | undefined;
  readonly signal?: AbortSignal;
}

/** Sends one request to an authorization server. */
export type Exchange = (url: string, init: ExchangeInit) => Promise<Response>;

/**
 * Creates an exchange that does not follow redirects, because its secrets are only for this server. Sends nothing until a wait
 * that the server requested has ended.
 * @throws TokenError for network errors, redirects, 429, 5xx and a 403 that requests a wait.
 */
export function plainExchange({ fetch, clock, name }: AuthDependencies, pauses: TokenPauses): Exchange {
  return async (url, { method, headers, body, signal }) => {
    const origin = quoteUnlessPlain(new URL(url).origin);
    const key = digest('pause', url, headers.authorization ?? '', body?.get('client_id') ?? '', body?.get('client_secret') ?? '');
    const pause = pauses.get(key);
    const pausedUntil = pause && endOfPause(pause, clock);
    if (pause !== undefined && pausedUntil !== undefined) throw unavailable(name, origin, pause.status, pausedUntil);
    pauses.delete(key);
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
    const requested = requestedPause(status, response.headers, clock);
    if (requested !== undefined) pauses.set(key, requested);
    if (requested !== undefined || status === 429 || status >= 500) {
      throw unavailable(name, origin, status, requested && endOfPause(requested, clock));
    }
    // Read the body now, so that an incomplete one is a network error and not an invalid token response.
    const text = await response.text().catch((error: unknown) => {
      throw unreachable(name, origin, error);
    });
    return new Response(text === '' ? null : text, { status, headers: response.headers });
  };
}

function unavailable(api: string, origin: string, status: number, retryAt: number | undefined): TokenError {
  return new TokenError(`No token for the API ${JSON.stringify(api)}: ${origin} returned ${status}.`, {
    safeToRetry: true,
    hint:
      retryAt === undefined
        ? 'The authorization server is overloaded or failing. Retry in one minute.'
        : 'The authorization server is overloaded or failing. Retry after retryAt; nothing is sent to it before.',
    ...(retryAt !== undefined && { retryAt }),
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
