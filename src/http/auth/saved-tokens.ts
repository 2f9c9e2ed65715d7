import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { ApiError } from '../../errors.js';
import { digest } from '../../runtime/digest.js';
import type { AuthDependencies } from './authenticator.js';
import type { GrantedTokens } from './oauth2-client.js';
import type { OAuth2Options } from './oauth2-options.js';
import { TokenError } from './token-error.js';

const savedTokensSchema = () =>
  z.object({
    /** Digest of grant, server, client and configured refresh token. Tokens with another digest are not used. */
    boundTo: z.string(),
    /** ID that is new for each login, which may be that of a different user. */
    login: z.string(),
    savedAt: z.number(),
    accessToken: z.string(),
    /** Epoch milliseconds. Undefined: the token is used until the API rejects it. */
    expiresAt: z.number().optional(),
    refreshToken: z.string().optional(),
  });
export type SavedTokens = z.infer<ReturnType<typeof savedTokensSchema>>;

/** Stores the tokens of one API; loads those that this or another process saved last. */
export interface TokenStore {
  load(): Promise<SavedTokens | undefined>;
  /** Stores the tokens in memory, then in the vault. Rejects with an ApiError if the vault cannot save them. */
  save(tokens: GrantedTokens, owner: { readonly login: string } | 'new login'): Promise<SavedTokens>;
}

export function createTokenStore(options: OAuth2Options, dependencies: AuthDependencies): TokenStore {
  const { secrets, redactor, clock, vault, name } = dependencies;
  /** Tokens that the vault could not save, or all tokens if there is no vault. */
  let unsavedTokens: SavedTokens | undefined;

  async function binding(): Promise<string> {
    const { grant, issuer = '', tokenEndpoint = '', clientId = '', refreshToken = '' } = options;
    return digest('tokens', grant, issuer, tokenEndpoint, await secrets.read(clientId), await secrets.read(refreshToken));
  }

  const storageError = (what: string) => (cause: unknown) => {
    if (cause instanceof ApiError) throw cause;
    throw new TokenError(`The stored tokens of the API ${JSON.stringify(name)} cannot be ${what}.`, {
      safeToRetry: false,
      hint: 'Ask the operator to check the token storage folder and its permissions.',
      cause,
    });
  };

  return {
    async load() {
      const vaultTokens = savedTokensSchema().safeParse(await vault?.load(name).catch(storageError('read'))).data;
      const tokens =
        unsavedTokens === undefined || (vaultTokens !== undefined && vaultTokens.savedAt > unsavedTokens.savedAt)
          ? vaultTokens
          : unsavedTokens;
      if (tokens === undefined || tokens.boundTo !== (await binding())) return undefined;
      redactor.add(tokens.accessToken);
      if (tokens.refreshToken !== undefined) redactor.add(tokens.refreshToken);
      return tokens;
    },
    async save({ accessToken, refreshToken, lifetimeMs }, owner) {
      const expiresAt = lifetimeMs === undefined ? {} : { expiresAt: clock.now() + lifetimeMs };
      const tokens: SavedTokens = {
        boundTo: await binding(),
        login: owner === 'new login' ? randomUUID() : owner.login,
        savedAt: clock.now(),
        accessToken,
        ...expiresAt,
        ...(refreshToken !== undefined && { refreshToken }),
      };
      unsavedTokens = tokens;
      if (vault === undefined) return tokens;
      await vault.save(name, tokens).catch(storageError('saved'));
      unsavedTokens = undefined;
      return tokens;
    },
  };
}
