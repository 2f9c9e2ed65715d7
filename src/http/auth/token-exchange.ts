import { ApiError, type ErrorCode } from '../../errors.js';
import { retryAfterMs } from '../semantics/retry-after.js';
import type { AuthDependencies } from './authenticator.js';
import { knownOAuthError, refusedBy, TokenError } from './token-error.js';

/** What oauth4webapi hands to a fetch of its user's. */
interface ExchangeInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: URLSearchParams | undefined;
  readonly signal?: AbortSignal;
}

/** One request to an authorization server. */
export type Exchange = (url: string, init: ExchangeInit) => Promise<Response>;

/**
 * A request that is never redirected: what it carries is for this server alone.
 * @throws TokenError for what the network did, for redirects, and for a server that is busy or failing.
 */
export function plainExchange({ fetch, clock, name }: AuthDependencies): Exchange {
  return async (url, { method, headers, body, signal }) => {
    const { origin } = new URL(url);
    // oauth4webapi names itself as the user agent; this client has a name of its own.
    const { 'user-agent': _, ...fields } = headers;
    const init = { method, headers: fields, redirect: 'manual', cache: 'no-store' } as const;
    const response = await fetch(url, { ...init, ...(body && { body }), ...(signal && { signal }) }).catch((error: unknown) => {
      throw unreachable(name, origin, error);
    });
    const { status } = response;
    if (status >= 300 && status < 400) {
      throw new TokenError(`No token for the API ${JSON.stringify(name)}: ${origin} redirects (status ${status}), which is not followed.`, {
        safeToRetry: false,
        hint: 'The person who configured the API names the final URL: auth.issuer or auth.tokenEndpoint.',
      });
    }
    if (status === 429 || status >= 500) {
      const wait = retryAfterMs(response.headers, clock.now());
      throw new TokenError(`No token for the API ${JSON.stringify(name)}: ${origin} answered ${status}.`, {
        safeToRetry: true,
        hint: 'The authorization server is busy or failing. Try again in a minute.',
        ...(wait !== undefined && { retryAt: clock.now() + wait }),
      });
    }
    // Read here, so that an answer that breaks off is a fault of the way, and not of who answers.
    const text = await response.text().catch((error: unknown) => {
      throw unreachable(name, origin, error);
    });
    return new Response(text === '' ? null : text, { status, headers: response.headers });
  };
}

/** Parameters and members that are secrets, on the way out and on the way back. */
const secretNames = [
  ...['client_secret', 'client_assertion', 'assertion', 'refresh_token', 'device_code'],
  ...['access_token', 'id_token'],
];

/**
 * A request with secrets. All of them are told to the redactor before anybody else can see them. An answer that refuses
 * becomes an error; one that grants comes back with what is read of it alone.
 */
export function secretExchange(dependencies: AuthDependencies): Exchange {
  const { redactor, name } = dependencies;
  const send = plainExchange(dependencies);
  return async (url, init) => {
    const { origin } = new URL(url);
    for (const secret of secretNames) tell(init.body?.get(secret));
    tell(init.headers.authorization?.replace(/^Basic /, ''));
    const response = await send(url, init);
    const answer = await readObject(response);
    if (answer === undefined) throw notAnAnswer(name, origin, response.status);
    for (const secret of secretNames) tell(answer[secret]);
    // GitHub refuses with status 200.
    if (answer.access_token === undefined && answer.device_code === undefined) {
      const known = knownOAuthError(answer.error);
      throw known === undefined ? notAnAnswer(name, origin, response.status) : refusedBy(name, origin, known);
    }
    // The ID token says who logged in, and nobody asks here; some servers send null for what they leave out.
    const members = Object.entries(answer).filter(([member, value]) => member !== 'id_token' && value !== null);
    return Response.json(Object.fromEntries(members), { status: response.status });
  };

  function tell(secret: unknown): void {
    if (typeof secret === 'string' && secret !== '') redactor.add(secret);
  }
}

async function readObject(response: Response): Promise<Record<string, unknown> | undefined> {
  const value: unknown = await response.json().catch(() => undefined);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** The server's own text is not repeated: it may hold anything. */
export function notAnAnswer(api: string, origin: string, status: number): TokenError {
  const said = status === 200 ? 'answered 200, but not as RFC 6749 says' : `answered ${status}, with no error code of RFC 6749`;
  return new TokenError(`No token for the API ${JSON.stringify(api)}: ${origin} ${said}.`, {
    safeToRetry: false,
    hint: 'The person who configured the API checks auth.tokenEndpoint or auth.issuer: the URL may be another one.',
  });
}

/** Faults that will be there at the next try as well. */
const lasting: ReadonlySet<ErrorCode> = new Set([
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
  return new TokenError(`No token for the API ${JSON.stringify(api)}: ${origin} gave no answer (${cause.code}: ${cause.message})`, {
    safeToRetry: !lasting.has(cause.code),
    hint: lasting.has(cause.code)
      ? cause.hint
      : 'The authorization server, or the way to it, has a fault that may pass. Try again in a minute.',
    ...(cause.retryAt !== undefined && { retryAt: cause.retryAt }),
    cause,
  });
}
