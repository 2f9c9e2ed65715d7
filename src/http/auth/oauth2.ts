import { digest } from '../../runtime/digest.js';
import type { AuthDependencies, Authenticator } from './authenticator.js';
import { createOAuth2Client, type GrantedTokens, type OAuth2Client } from './oauth2-client.js';
import type { OAuth2Options } from './oauth2-options.js';
import { withHeader } from './placement.js';
import { createTokenShelf, type SavedTokens, type TokenShelf } from './saved-tokens.js';
import { identityOfOptions, ownsNothing } from './static-credentials.js';
import { TokenError } from './token-error.js';
import { createTokenSource, type Mint, type MintedToken } from './token-source.js';

/** OAuth 2.0 access tokens, as bearer tokens. */
export function oauth2(options: OAuth2Options, dependencies: AuthDependencies): Authenticator {
  const client = createOAuth2Client(options, dependencies);
  const shelf = createTokenShelf(options, dependencies);
  const tokens = createTokenSource(mintOf(options, client, shelf, dependencies), dependencies.clock);
  let login: string | undefined;

  /** The login that tokens are of now; somebody may have logged in meanwhile, perhaps as another person. */
  async function followLogin(): Promise<string> {
    const current = (await shelf.load())?.login ?? '';
    if (current !== login) tokens.forget();
    login = current;
    return current;
  }

  return {
    name: `OAuth 2.0 ${options.grant}`,
    owns: { ...ownsNothing, headers: ['authorization'] },
    async identity() {
      const configured = await identityOfOptions(options, dependencies);
      return options.grant === 'device-code' ? digest('login', configured, await followLogin()) : configured;
    },
    async authorize(request, signal) {
      if (options.grant === 'device-code') await followLogin();
      return withHeader(request, 'authorization', `Bearer ${await tokens.get(signal)}`);
    },
    renew: (request) => tokens.reject((request.headers.get('authorization') ?? '').replace(/^Bearer /, '')),
  };
}

function mintOf(options: OAuth2Options, client: OAuth2Client, shelf: TokenShelf, dependencies: AuthDependencies): Mint {
  const minted = ({ accessToken, lifetimeMs }: GrantedTokens): MintedToken => ({ value: accessToken, lifetimeMs });
  switch (options.grant) {
    case 'client-credentials':
      return async () => minted(await client.clientCredentials());
    case 'jwt-bearer':
      return async () => minted(await client.jwtBearer());
    case 'refresh-token':
    case 'device-code':
      return mintFromShelf(options, client, shelf, dependencies);
  }
}

/** A saved access token is used while it lives this long at least; then its refresh token is. */
const sparedMs = 60_000;

/**
 * From the tokens that were saved last, by whichever process: where refresh tokens rotate, the one in memory may have
 * been replaced by now.
 */
function mintFromShelf(options: OAuth2Options, client: OAuth2Client, shelf: TokenShelf, dependencies: AuthDependencies): Mint {
  const { clock, secrets, name, onVaultError } = dependencies;

  function still(saved: SavedTokens | undefined, rejected: string | undefined): MintedToken | undefined {
    if (saved === undefined || saved.accessToken === rejected) return undefined;
    const { accessToken: value, expiresAt } = saved;
    if (expiresAt === undefined) return { value, lifetimeMs: undefined };
    const lifetimeMs = expiresAt - clock.now();
    return lifetimeMs > (saved.refreshToken === undefined ? 0 : sparedMs) ? { value, lifetimeMs } : undefined;
  }

  async function refresh(saved: SavedTokens | undefined, refreshToken: string): Promise<MintedToken> {
    const granted = await client.refresh(refreshToken);
    // RFC 6749 §6: without a new refresh token, the old one stays.
    const kept = { ...granted, refreshToken: granted.refreshToken ?? refreshToken };
    const login = saved?.login ?? '';
    // Whoever logged in meanwhile comes first.
    const overtaken = await shelf.load().then(
      (found) => (found?.login ?? '') !== login,
      () => false,
    );
    if (!overtaken) await shelf.save(kept, { login }).catch((error: unknown) => onVaultError?.(error));
    return { value: granted.accessToken, lifetimeMs: granted.lifetimeMs };
  }

  return async (rejected) => {
    const saved = await shelf.load();
    const usable = still(saved, rejected);
    if (usable !== undefined) return usable;
    const refreshToken = saved?.refreshToken ?? (options.refreshToken === undefined ? undefined : await secrets.read(options.refreshToken));
    if (refreshToken === undefined) throw loginRequired(name, saved === undefined ? 'nobody has logged in' : 'the login has ended');
    try {
      return await refresh(saved, refreshToken);
    } catch (error) {
      if (!(error instanceof TokenError) || error.oauthError !== 'invalid_grant') throw error;
      // Another process may have used it a moment ago, and saved what came in its place.
      const newer = await shelf.load();
      if (newer?.refreshToken !== undefined && newer.refreshToken !== refreshToken) {
        return still(newer, rejected) ?? (await refresh(newer, newer.refreshToken));
      }
      if (options.grant !== 'device-code') throw error;
      throw loginRequired(name, 'the login has ended');
    }
  };
}

function loginRequired(api: string, reason: string): TokenError {
  const hint = `A person runs: api-integration-mcp login ${api}`;
  return new TokenError(`The API ${JSON.stringify(api)} needs a login, and ${reason}.`, { safeToRetry: false, hint }, 'login-required');
}
