import { badInput } from '../../errors.js';
import { sleep } from '../../runtime/clock.js';
import { parseUrl } from '../../runtime/url.js';
import type { AuthOptions } from './auth-options.js';
import type { AuthDependencies } from './authenticator.js';
import { isLoopback } from './discovery.js';
import { createOAuth2Client } from './oauth2-client.js';
import { createTokenShelf } from './saved-tokens.js';
import { TokenError } from './token-error.js';

/** What the person who logs in has to know. The texts come from the authorization server, and are fit for a terminal. */
export interface LoginPrompt {
  readonly verificationUri: string;
  readonly userCode: string;
  /** With the code in it. */
  readonly verificationUriComplete: string | undefined;
  /** Epoch milliseconds until which the code can be entered. */
  readonly expiresAt: number;
}

/** RFC 8628 §3.2, §3.5. */
const usualIntervalMs = 5000;
const slowerByMs = 5000;

/**
 * Has a person log in with a device code (RFC 8628), and saves the tokens. Resolves when they have.
 * @throws ApiError `login-required` when the person says no or is too late, `token-unavailable` for faults of the
 * server, `invalid-arguments` for an API without a login; and the signal's reason when it aborts.
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
      `The API ${JSON.stringify(name)} has no login.`,
      'Only an API whose auth.grant is device-code has one.',
    );
  }
  if (vault === undefined) throw badInput('invalid-arguments', 'There is no place to keep tokens.', 'Log in where tokens can be saved.');
  const client = createOAuth2Client(options, dependencies);
  const shelf = createTokenShelf(options, dependencies);
  const startedAt = clock.monotonic();
  const { device_code, user_code, verification_uri, verification_uri_complete, expires_in, interval } =
    await client.startDeviceLogin(signal);
  const endsAt = startedAt + expires_in * 1000;
  onPrompt({
    verificationUri: shownUrl(verification_uri, options.issuer, name),
    userCode: shownCode(user_code, name),
    verificationUriComplete:
      verification_uri_complete === undefined ? undefined : shownUrl(verification_uri_complete, options.issuer, name),
    expiresAt: clock.now() + endsAt - clock.monotonic(),
  });

  let waitMs = interval === undefined ? usualIntervalMs : interval * 1000;
  for (;;) {
    if (clock.monotonic() + waitMs > endsAt) throw failed(name, 'the code was not entered in time');
    await sleep(clock, waitMs, signal);
    const answer = await client.pollDeviceLogin(device_code, signal).catch((error: unknown) => verdict(error, name));
    if (answer === 'slower') waitMs += slowerByMs;
    else if (answer !== 'pending') {
      await shelf.save(answer, 'new login');
      return;
    }
  }
}

/** Whether to ask again; whatever ends the login is thrown. */
function verdict(error: unknown, api: string): 'pending' | 'slower' {
  if (!(error instanceof TokenError)) throw error;
  if (error.oauthError === 'authorization_pending') return 'pending';
  if (error.oauthError === 'access_denied') throw failed(api, 'the person, or the server for them, said no');
  if (error.oauthError === 'expired_token') throw failed(api, 'the code was not entered in time');
  // RFC 8628 §3.5 asks to slow down after connection faults as well.
  if (error.safeToRetry) return 'slower';
  throw error;
}

function failed(api: string, reason: string): TokenError {
  const hint = `Run it again: api-integration-mcp login ${api}`;
  return new TokenError(
    `Nobody has logged in to the API ${JSON.stringify(api)}: ${reason}.`,
    { safeToRetry: false, hint },
    'login-required',
  );
}

/** A URL for people to open: https, or http within this machine or where the issuer is; parsed, so that it holds no control characters. */
function shownUrl(text: string, issuer: string | undefined, api: string): string {
  const url = parseUrl(text);
  const clear = url?.protocol === 'http:' && (isLoopback(url.hostname) || issuer?.startsWith('http:') === true);
  if (url !== undefined && (url.protocol === 'https:' || clear)) return url.href;
  throw unfit(api, 'an address to log in at that is no https URL');
}

function shownCode(text: string, api: string): string {
  if (/^[\x20-\x7e]{1,64}$/.test(text)) return text;
  throw unfit(api, 'a code that nobody could enter');
}

function unfit(api: string, what: string): TokenError {
  return new TokenError(`No login to the API ${JSON.stringify(api)}: the authorization server gave ${what}.`, {
    safeToRetry: false,
    hint: 'The person who configured the API asks who runs the authorization server.',
  });
}
