import { digest } from '../../runtime/digest.js';
import { clientClosed } from '../call/interruption.js';
import type { AuthDependencies, Authenticator } from './authenticator.js';
import { createOAuth2Client, type GrantedTokens, type OAuth2Client } from './oauth2-client.js';
import type { OAuth2Options } from './oauth2-options.js';
import { withHeader } from './placement.js';
import { createTokenStore, type TokenStore } from './saved-tokens.js';
import { identityOfOptions, ownsNothing } from './static-credentials.js';
import { mintFromStore } from './stored-token-mint.js';
import { rememberTokens } from './token-memory.js';
import { createTokenSource, type Mint, type MintedToken } from './token-source.js';

/** Returns an authenticator that sends OAuth 2.0 access tokens as bearer tokens. */
export function oauth2(options: OAuth2Options, dependencies: AuthDependencies): Authenticator {
  const { clock, onVaultError } = dependencies;
  const client = createOAuth2Client(options, dependencies);
  const tokenStore = createTokenStore(options, dependencies);
  const tokens = createTokenSource(createMint(options, client, tokenStore, dependencies), clock);
  let login: string | undefined;

  /** Returns the current login. Discards the cached token if a user has logged in since, perhaps a different one. */
  async function loadLogin(): Promise<string> {
    const current = (await tokenStore.load()).tokens?.login ?? '';
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
    async close() {
      const ended = tokens.close(clientClosed('not-sent'));
      // Only a refresh token is lost if its successor is not saved.
      if (options.grant !== 'refresh-token' && options.grant !== 'device-code') return;
      await ended;
      await tokenStore.flush().catch((error: unknown) => onVaultError?.(error));
    },
  };
}

function createMint(options: OAuth2Options, client: OAuth2Client, tokenStore: TokenStore, dependencies: AuthDependencies): Mint {
  const toMintedToken = ({ accessToken, lifetimeMs }: GrantedTokens): MintedToken => ({ value: accessToken, lifetimeMs });
  switch (options.grant) {
    case 'client-credentials':
      return remembered(async () => toMintedToken(await client.clientCredentials()), options, dependencies);
    case 'jwt-bearer':
      return remembered(async () => toMintedToken(await client.jwtBearer()), options, dependencies);
    case 'extension':
      return remembered(async () => toMintedToken(await client.extension()), options, dependencies);
    case 'refresh-token':
    case 'device-code':
      return mintFromStore(options, client, tokenStore, dependencies);
  }
}

function remembered(mint: Mint, options: OAuth2Options, dependencies: AuthDependencies): Mint {
  const { tokenMemory: memory, clock, redactor, name, origin = '' } = dependencies;
  if (memory === undefined) return mint;
  const keyOf = async () => digest('token', name, origin, await identityOfOptions(options, dependencies));
  return rememberTokens(mint, { memory, clock, keyOf, onReuse: (token) => redactor.add(token) });
}
