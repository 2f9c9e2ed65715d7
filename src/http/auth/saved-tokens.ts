import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { ApiError } from '../../errors.js';
import { digest } from '../../runtime/digest.js';
import type { AuthDependencies } from './authenticator.js';
import type { GrantedTokens } from './oauth2-client.js';
import type { OAuth2Options } from './oauth2-options.js';
import { TokenError } from './token-error.js';

const savedTokens = () =>
  z.object({
    /** Whose they are, and where they may go: those of another server or client are not used. */
    boundTo: z.string(),
    /** Another one for each login: another person may have logged in. */
    login: z.string(),
    savedAt: z.number(),
    accessToken: z.string(),
    /** Epoch milliseconds; unknown: until the API refuses it. */
    expiresAt: z.number().optional(),
    refreshToken: z.string().optional(),
  });
export type SavedTokens = z.infer<ReturnType<typeof savedTokens>>;

/** The tokens of one API, as this process or another one saved them last. */
export interface TokenShelf {
  load(): Promise<SavedTokens | undefined>;
  /** Keeps them in memory first. Rejects with an ApiError when the vault can't. */
  save(tokens: GrantedTokens, of: { readonly login: string } | 'new login'): Promise<SavedTokens>;
}

export function createTokenShelf(options: OAuth2Options, dependencies: AuthDependencies): TokenShelf {
  const { secrets, redactor, clock, vault, name } = dependencies;
  /** What the vault could not take, or all there is without a vault. */
  let unsaved: SavedTokens | undefined;

  async function binding(): Promise<string> {
    const { grant, issuer = '', tokenEndpoint = '', clientId = '', refreshToken = '' } = options;
    return digest('tokens', grant, issuer, tokenEndpoint, await secrets.read(clientId), await secrets.read(refreshToken));
  }

  const faulty = (what: string) => (cause: unknown) => {
    if (cause instanceof ApiError) throw cause;
    throw new TokenError(`The tokens of the API ${JSON.stringify(name)} can't be ${what}.`, {
      safeToRetry: false,
      hint: 'The person who runs this server checks the place that tokens are kept in, and who may read and write it.',
      cause,
    });
  };

  return {
    async load() {
      const shared = savedTokens().safeParse(await vault?.load(name).catch(faulty('read'))).data;
      const found = unsaved === undefined || (shared !== undefined && shared.savedAt > unsaved.savedAt) ? shared : unsaved;
      if (found === undefined || found.boundTo !== (await binding())) return undefined;
      redactor.add(found.accessToken);
      if (found.refreshToken !== undefined) redactor.add(found.refreshToken);
      return found;
    },
    async save({ accessToken, refreshToken, lifetimeMs }, of) {
      const expiresAt = lifetimeMs === undefined ? {} : { expiresAt: clock.now() + lifetimeMs };
      const tokens: SavedTokens = {
        boundTo: await binding(),
        login: of === 'new login' ? randomUUID() : of.login,
        savedAt: clock.now(),
        accessToken,
        ...expiresAt,
        ...(refreshToken !== undefined && { refreshToken }),
      };
      unsaved = tokens;
      if (vault === undefined) return tokens;
      await vault.save(name, tokens).catch(faulty('saved'));
      unsaved = undefined;
      return tokens;
    },
  };
}
