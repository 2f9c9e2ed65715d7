import { sleep } from '../../runtime/clock.js';
import { type AuthDependencies, loginHint } from './authenticator.js';
import type { OAuth2Client } from './oauth2-client.js';
import type { OAuth2Options } from './oauth2-options.js';
import { readLine } from './read-values.js';
import type { LoadedTokens, TokenStore } from './saved-tokens.js';
import { renewalAge } from './token-age.js';
import { TokenError } from './token-error.js';
import type { Mint, MintedToken } from './token-source.js';

/** Waits before the vault is read again after an `invalid_grant`, if another process can have used the refresh token. */
const winnerWaitsMs = [50, 100, 200, 400, 800];

// Decision: docs/decisions/2026-11-26-one-lock-for-each-login.md
/**
 * Mints from the tokens that any client or process saved last: a refresh token in memory may have been rotated since. Loading,
 * refreshing and saving exclude each other, so that no refresh token is used twice.
 */
export function mintFromStore(options: OAuth2Options, client: OAuth2Client, store: TokenStore, dependencies: AuthDependencies): Mint {
  const { clock, onVaultError } = dependencies;

  function usableToken({ tokens }: LoadedTokens, rejected: string | undefined): MintedToken | undefined {
    if (tokens?.access === undefined || tokens.access.value === rejected) return undefined;
    const { value, savedAt, expiresAt } = tokens.access;
    if (expiresAt === undefined) return { value, lifetimeMs: undefined };
    const lifetimeMs = expiresAt - savedAt;
    const age = Math.max(clock.now() - savedAt, 0);
    const usableMs = tokens.refreshToken === undefined ? lifetimeMs : renewalAge(lifetimeMs);
    return age < usableMs ? { value, lifetimeMs: lifetimeMs - age } : undefined;
  }

  async function refresh(loaded: LoadedTokens, refreshToken: string, closing: AbortSignal): Promise<MintedToken> {
    closing.throwIfAborted();
    const granted = await client.refresh(refreshToken).catch(async (error: unknown) => {
      if (error instanceof TokenError) await saveRotated(error.rotatedRefreshToken, loaded);
      throw error;
    });
    // RFC 6749 §6: if the response contains no refresh token, the old one stays in use.
    const successors = { ...granted, refreshToken: granted.refreshToken ?? refreshToken };
    await store.saveRenewal(successors, loaded).catch((error: unknown) => onVaultError?.(error));
    return { value: granted.accessToken, lifetimeMs: granted.lifetimeMs };
  }

  /** Saves the refresh token of a response whose access token is not usable: the one that was sent may be invalid now. */
  async function saveRotated(refreshToken: string | undefined, loaded: LoadedTokens): Promise<void> {
    if (refreshToken === undefined) return;
    const withoutAccess = { accessToken: '', lifetimeMs: 0, refreshToken, requestedAt: clock.now() };
    await store.saveRenewal(withoutAccess, loaded).catch((error: unknown) => onVaultError?.(error));
  }

  /** Returns the tokens of the process that has used the refresh token first. */
  async function winnerOf(used: string, closing: AbortSignal) {
    for (const ms of [0, ...(store.excludesProcesses ? [] : winnerWaitsMs)]) {
      if (ms > 0) await sleep(clock, ms, closing);
      const loaded = await store.load();
      const refreshToken = loaded.tokens?.refreshToken;
      if (refreshToken !== undefined && refreshToken !== used) return { loaded, refreshToken };
    }
    return undefined;
  }

  async function mint(rejected: string | undefined, closing: AbortSignal): Promise<MintedToken> {
    const loaded = await store.load();
    const token = usableToken(loaded, rejected);
    if (token !== undefined) return token;
    const { tokens } = loaded;
    const refreshToken =
      tokens?.refreshToken ??
      (options.refreshToken === undefined ? undefined : await readLine(options.refreshToken, 'refreshToken', dependencies));
    if (refreshToken === undefined)
      throw loginRequired(dependencies, tokens === undefined ? 'no user has logged in with its current settings' : 'the login has expired');
    try {
      return await refresh(loaded, refreshToken, closing);
    } catch (error) {
      if (!(error instanceof TokenError) || error.oauthError !== 'invalid_grant') throw error;
      const winner = await winnerOf(refreshToken, closing);
      if (winner !== undefined) return usableToken(winner.loaded, rejected) ?? (await refresh(winner.loaded, winner.refreshToken, closing));
      if (options.grant !== 'device-code') throw error;
      throw loginRequired(dependencies, 'the login has expired');
    }
  }

  return async (rejected, closing) => {
    const token = usableToken(await store.load(), rejected);
    return token ?? store.exclusive(() => mint(rejected, closing), closing);
  };
}

function loginRequired(dependencies: AuthDependencies, reason: string): TokenError {
  const hint = loginHint(dependencies);
  return new TokenError(
    `The API ${JSON.stringify(dependencies.name)} requires a login: ${reason}.`,
    { safeToRetry: false, hint },
    'login-required',
  );
}
