import { badInput } from '../../errors.js';
import { sleep } from '../../runtime/clock.js';
import { parseUrl } from '../../runtime/url.js';
import type { AuthOptions } from './auth-options.js';
import { type AuthDependencies, loginHint } from './authenticator.js';
import { isLoopback } from './discovery.js';
import { createOAuth2Client } from './oauth2-client.js';
import { createTokenStore } from './saved-tokens.js';
import { TokenError } from './token-error.js';

/** Data that the user needs to log in. It comes from the authorization server and contains no control characters. */
export interface LoginPrompt {
  readonly verificationUri: string;
  readonly userCode: string;
  /** URL that includes the user code. */
  readonly verificationUriComplete: string | undefined;
  /** Epoch milliseconds at which the user code expires. */
  readonly expiresAt: number;
}

/** RFC 8628 §3.2. */
const defaultPollIntervalMs = 5000;
/** RFC 8628 §3.5. */
const slowDownIncrementMs = 5000;
/** Maximum time that a login waits for the user, whatever the server allows. */
const maxLoginMs = 24 * 60 * 60 * 1000;

/**
 * Logs a user in with a device code (RFC 8628). Resolves when the tokens are saved.
 * @throws ApiError `login-required` if the login is denied or the code expires, `token-unavailable` if the authorization
 * server or the vault fails, `invalid-arguments` without the device-code grant or without a vault; the signal's reason
 * if it aborts.
 */
export async function login(
  options: AuthOptions,
  dependencies: AuthDependencies,
  onPrompt: (prompt: LoginPrompt) => void,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const { clock, name, vault } = dependencies;
  if (options.type !== 'oauth2' || options.grant !== 'device-code') {
    throw badInput(
      'invalid-arguments',
      `The API ${JSON.stringify(name)} does not support login.`,
      'Call the API without a login: only APIs with auth.grant device-code need one.',
    );
  }
  if (vault === undefined) throw badInput('invalid-arguments', 'There is no token storage.', 'Run the login where tokens can be stored.');
  const client = createOAuth2Client(options, dependencies);
  const tokenStore = createTokenStore(options, dependencies);
  const startedAt = clock.monotonic();
  const { device_code, user_code, verification_uri, verification_uri_complete, expires_in, interval } =
    await client.startDeviceLogin(signal);
  const endsAt = startedAt + Math.min(expires_in * 1000, maxLoginMs);
  onPrompt({
    verificationUri: checkLoginUrl(verification_uri, options.issuer, name),
    userCode: checkUserCode(user_code, name),
    verificationUriComplete:
      verification_uri_complete === undefined ? undefined : checkLoginUrl(verification_uri_complete, options.issuer, name),
    expiresAt: clock.now() + endsAt - clock.monotonic(),
  });

  let intervalMs = interval === undefined ? defaultPollIntervalMs : interval * 1000;
  let waitMs = intervalMs;
  for (;;) {
    if (clock.monotonic() + waitMs > endsAt) throw loginFailed(dependencies, 'the code expired before it was entered');
    await sleep(clock, waitMs, signal);
    const response = await client.pollDeviceLogin(device_code, signal).catch((error: unknown) => pollStateOf(error, dependencies));
    if (!('state' in response)) {
      await tokenStore.saveLogin(response);
      return;
    }
    if (response.state === 'slow-down') intervalMs += slowDownIncrementMs;
    waitMs = Math.max(intervalMs, (response.retryAt ?? 0) - clock.now());
  }
}

interface PollState {
  readonly state: 'pending' | 'slow-down';
  readonly retryAt?: number | undefined;
}

/** Returns how to continue polling; throws the error that ends the login. */
function pollStateOf(error: unknown, dependencies: AuthDependencies): PollState {
  if (!(error instanceof TokenError)) throw error;
  if (error.oauthError === 'authorization_pending') return { state: 'pending' };
  if (error.oauthError === 'access_denied') throw loginFailed(dependencies, 'the login was denied');
  if (error.oauthError === 'expired_token') throw loginFailed(dependencies, 'the code expired before it was entered');
  // RFC 8628 §3.5 requires slower polling after a connection timeout as well.
  if (error.safeToRetry) return { state: 'slow-down', retryAt: error.retryAt };
  throw error;
}

function loginFailed(dependencies: AuthDependencies, reason: string): TokenError {
  return new TokenError(
    `Login to the API ${JSON.stringify(dependencies.name)} failed: ${reason}.`,
    { safeToRetry: false, hint: loginHint(dependencies) },
    'login-required',
  );
}

/** Returns a login URL, which must be https, or http on loopback or for an http issuer. Parsing removes control characters. */
function checkLoginUrl(text: string, issuer: string | undefined, api: string): string {
  const url = parseUrl(text);
  const isAllowedHttp = url?.protocol === 'http:' && (isLoopback(url.hostname) || issuer?.startsWith('http:') === true);
  if (url !== undefined && (url.protocol === 'https:' || isAllowedHttp)) return url.href;
  throw invalidAuthorization(api, 'a login URL that is not https');
}

function checkUserCode(text: string, api: string): string {
  if (/^[\x20-\x7e]{1,64}$/.test(text)) return text;
  throw invalidAuthorization(api, 'a user code that cannot be displayed');
}

function invalidAuthorization(api: string, what: string): TokenError {
  return new TokenError(`Login to the API ${JSON.stringify(api)} failed: the authorization server returned ${what}.`, {
    safeToRetry: false,
    hint: 'Ask the operator to report this to the owner of the authorization server.',
  });
}
