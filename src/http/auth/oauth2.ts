import { digest } from '../../runtime/digest.js';
import type { AuthDependencies, Authenticator } from './authenticator.js';
import { createOAuth2Client, type GrantedTokens, type OAuth2Client } from './oauth2-client.js';
import type { OAuth2Options } from './oauth2-options.js';
import { withHeader } from './placement.js';
import { createTokenStore, type SavedTokens, type TokenStore } from './saved-tokens.js';
import { identityOfOptions, ownsNothing } from './static-credentials.js';
import { TokenError } from './token-error.js';
import { createTokenSource, type Mint, type MintedToken } from './token-source.js';

/** Returns an authenticator that sends OAuth 2.0 access tokens as bearer tokens. */
export function oauth2(options: OAuth2Options, dependencies: AuthDependencies): Authenticator {
  const client = createOAuth2Client(options, dependencies);
  const tokenStore = createTokenStore(options, dependencies);
  const tokens = createTokenSource(createMint(options, client, tokenStore, dependencies), dependencies.clock);
  let login: string | undefined;

  /** Returns the current login. Discards the cached token if a user has logged in since, perhaps a different one. */
  async function loadLogin(): Promise<string> {
    const current = (await tokenStore.load())?.login ?? '';
    if (current !== login) tokens.forget();
    login = current;
    return current;
  }

  return {
    name: `OAuth 2.0 ${options.grant}`,
    owns: { ...ownsNothing, headers: ['authorization'] },
    async identity() {
      const configured = await identityOfOptions(options, dependencies);
      return options.grant === 'device-code' ? digest('login', configured, await loadLogin()) : configured;
    },
    async authorize(request, signal) {
      if (options.grant === 'device-code') await loadLogin();
      return withHeader(request, 'authorization', `Bearer ${await tokens.get(signal)}`);
    },
    renew: (request) => tokens.reject((request.headers.get('authorization') ?? '').replace(/^Bearer /, '')),
  };
}

function createMint(options: OAuth2Options, client: OAuth2Client, tokenStore: TokenStore, dependencies: AuthDependencies): Mint {
  const toMintedToken = ({ accessToken, lifetimeMs }: GrantedTokens): MintedToken => ({ value: accessToken, lifetimeMs });
  switch (options.grant) {
    case 'client-credentials':
      return async () => toMintedToken(await client.clientCredentials());
    case 'jwt-bearer':
      return async () => toMintedToken(await client.jwtBearer());
    case 'refresh-token':
    case 'device-code':
      return tokenFromStore(options, client, tokenStore, dependencies);
  }
}

/** Minimum remaining lifetime of a saved access token; below it, the refresh token is used, if there is one. */
const minRemainingMs = 60_000;

/** Mints from the tokens that any process saved last: a refresh token in memory may have been rotated since. */
function tokenFromStore(options: OAuth2Options, client: OAuth2Client, tokenStore: TokenStore, dependencies: AuthDependencies): Mint {
  const { clock, secrets, name, onVaultError } = dependencies;

  function usableToken(savedTokens: SavedTokens | undefined, rejected: string | undefined): MintedToken | undefined {
    if (savedTokens === undefined || savedTokens.accessToken === rejected) return undefined;
    const { accessToken: value, expiresAt } = savedTokens;
    if (expiresAt === undefined) return { value, lifetimeMs: undefined };
    const lifetimeMs = expiresAt - clock.now();
    return lifetimeMs > (savedTokens.refreshToken === undefined ? 0 : minRemainingMs) ? { value, lifetimeMs } : undefined;
  }

  async function refresh(savedTokens: SavedTokens | undefined, refreshToken: string): Promise<MintedToken> {
    const granted = await client.refresh(refreshToken);
    // RFC 6749 §6: if the response contains no refresh token, the old one stays in use.
    const newTokens = { ...granted, refreshToken: granted.refreshToken ?? refreshToken };
    const login = savedTokens?.login ?? '';
    // A login since then takes precedence: do not overwrite its tokens.
    const loginChanged = await tokenStore.load().then(
      (current) => (current?.login ?? '') !== login,
      () => false,
    );
    if (!loginChanged) await tokenStore.save(newTokens, { login }).catch((error: unknown) => onVaultError?.(error));
    return { value: granted.accessToken, lifetimeMs: granted.lifetimeMs };
  }

  return async (rejected) => {
    const savedTokens = await tokenStore.load();
    const token = usableToken(savedTokens, rejected);
    if (token !== undefined) return token;
    const refreshToken =
      savedTokens?.refreshToken ?? (options.refreshToken === undefined ? undefined : await secrets.read(options.refreshToken));
    if (refreshToken === undefined)
      throw loginRequired(name, savedTokens === undefined ? 'no user has logged in' : 'the login has expired');
    try {
      return await refresh(savedTokens, refreshToken);
    } catch (error) {
      if (!(error instanceof TokenError) || error.oauthError !== 'invalid_grant') throw error;
      // Another process may have used this refresh token and saved its successor.
      const newerTokens = await tokenStore.load();
      if (newerTokens?.refreshToken !== undefined && newerTokens.refreshToken !== refreshToken) {
        return usableToken(newerTokens, rejected) ?? (await refresh(newerTokens, newerTokens.refreshToken));
      }
      if (options.grant !== 'device-code') throw error;
      throw loginRequired(name, 'the login has expired');
    }
  };
}

function loginRequired(api: string, reason: string): TokenError {
  const hint = `Ask the user to run: api-integration-mcp login ${api}`;
  return new TokenError(`The API ${JSON.stringify(api)} requires a login: ${reason}.`, { safeToRetry: false, hint }, 'login-required');
}
