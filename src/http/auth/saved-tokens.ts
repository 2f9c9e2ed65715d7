import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { ApiError } from '../../errors.js';
import { digest } from '../../runtime/digest.js';
import { shareVault } from '../../secrets/shared-vault.js';
import type { AuthDependencies } from './authenticator.js';
import type { GrantedTokens } from './oauth2-client.js';
import type { OAuth2Options } from './oauth2-options.js';
import { bindingOf, purposeOf } from './token-binding.js';
import { TokenError } from './token-error.js';

const savedTokensSchema = () =>
  z.object({
    /** Digest of grant, server, client and configured refresh token. Tokens with another digest are not used. */
    boundTo: z.string(),
    /** Digest of the base URL and of what the token was requested for. Access tokens and logins with another digest are not used. */
    usedFor: z.string().optional(),
    /** ID that is new for each login, which may be that of a different user. */
    login: z.string(),
    /** Epoch milliseconds of the token request. */
    savedAt: z.number(),
    /** Empty if the token response contained only a usable refresh token. */
    accessToken: z.string(),
    /** Epoch milliseconds. Undefined: the token is used until the API rejects it. */
    expiresAt: z.number().optional().catch(undefined),
    refreshToken: z.string().optional(),
  });

export interface SavedTokens {
  readonly login: string;
  readonly refreshToken: string | undefined;
  /** Undefined if the access token was issued for other settings. */
  readonly access: { readonly value: string; readonly savedAt: number; readonly expiresAt: number | undefined } | undefined;
}

export interface LoadedTokens {
  readonly tokens: SavedTokens | undefined;
  /** Contents of the vault, as JSON, to detect changes. */
  readonly contents: string | undefined;
}

/** Stores the tokens of one login; loads those that any client or process saved last. */
export interface TokenStore {
  load(): Promise<LoadedTokens>;
  /** Stores the tokens of a new login. Rejects with an ApiError if the vault cannot save them. */
  saveLogin(tokens: GrantedTokens): Promise<void>;
  /** Stores the successors of tokens, unless others were saved since these were loaded. Rejects as `saveLogin` does. */
  saveRenewal(tokens: GrantedTokens, previous: LoadedTokens): Promise<void>;
  /** Runs an action that no other client or process runs for these tokens. */
  exclusive<Result>(action: () => Promise<Result>, signal: AbortSignal): Promise<Result>;
  /** False if another process can run such an action concurrently. */
  readonly excludesProcesses: boolean;
  /** Saves tokens again that the vault could not save. */
  flush(): Promise<void>;
}

const neverAborted = new AbortController().signal;

// Decision: docs/decisions/2026-11-26-one-lock-for-each-login.md
export function createTokenStore(options: OAuth2Options, dependencies: AuthDependencies): TokenStore {
  const { redactor, name } = dependencies;
  const vault = shareVault(dependencies.vault);
  const isLogin = options.grant === 'device-code';
  const storageError = (what: string) => (cause: unknown) => {
    if (cause instanceof ApiError) throw cause;
    throw new TokenError(`The stored tokens of the API ${JSON.stringify(name)} cannot be ${what}.`, {
      safeToRetry: false,
      hint: 'Ask the operator to check the token storage folder and its permissions.',
      cause,
    });
  };

  /** Returns the key in the vault, and what tokens are bound to. */
  async function place() {
    const [boundTo, usedFor] = await Promise.all([bindingOf(options, dependencies), purposeOf(options, dependencies)]);
    // A refresh token belongs to its client, whatever APIs use it; a login belongs to one API.
    return { boundTo, usedFor, key: isLogin ? `login ${name} ${digest(boundTo, usedFor)}` : `refresh-token ${boundTo}` };
  }

  /** Returns the contents of the vault; those of earlier versions are stored with the name of the API. */
  async function read(key: string): Promise<unknown> {
    const value = await vault.load(key).catch(storageError('read'));
    return value === undefined && !isLogin ? vault.load(name).catch(storageError('read')) : value;
  }

  /**
   * Runs an action that compares and saves, which takes milliseconds. Its lock is not that of a renewal, so a login is saved
   * while a renewal waits for the authorization server. Tokens are not lost to a process that hangs with the lock.
   */
  async function write(key: string, action: () => Promise<void>): Promise<void> {
    let started = false;
    const start = () => {
      started = true;
      return action();
    };
    await vault.exclusive(`${key} write`, start, neverAborted).catch((error: unknown) => {
      if (started) throw error;
      return action();
    });
  }

  async function save({ accessToken, refreshToken, lifetimeMs, requestedAt }: GrantedTokens, login: string): Promise<void> {
    const { key, boundTo, usedFor } = await place();
    const expiresAt = lifetimeMs === undefined ? {} : { expiresAt: requestedAt + lifetimeMs };
    const tokens = { boundTo, usedFor, login, savedAt: requestedAt, accessToken, ...expiresAt, ...(refreshToken && { refreshToken }) };
    await vault.save(key, tokens).catch(storageError('saved'));
  }

  return {
    async load() {
      const { key, boundTo, usedFor } = await place();
      const value = await read(key);
      const contents = JSON.stringify(value);
      const saved = savedTokensSchema().safeParse(value).data;
      if (saved === undefined || saved.boundTo !== boundTo || (isLogin && saved.usedFor !== usedFor)) {
        return { tokens: undefined, contents };
      }
      const { login, refreshToken, accessToken, savedAt, expiresAt } = saved;
      for (const secret of [accessToken, refreshToken ?? '']) if (secret !== '') redactor.add(secret);
      const access = saved.usedFor === usedFor && accessToken !== '' ? { value: accessToken, savedAt, expiresAt } : undefined;
      return { tokens: { login, refreshToken, access }, contents };
    },
    async saveLogin(tokens) {
      const { key } = await place();
      await write(key, () => save(tokens, randomUUID()));
    },
    async saveRenewal(tokens, previous) {
      const { key } = await place();
      await write(key, async () => {
        const isUnchanged = await read(key).then(
          (value) => JSON.stringify(value) === previous.contents,
          () => true,
        );
        if (isUnchanged) await save(tokens, previous.tokens?.login ?? '');
      });
    },
    async exclusive(action, signal) {
      return vault.exclusive((await place()).key, action, signal);
    },
    excludesProcesses: vault.excludesProcesses,
    async flush() {
      await vault.flush((await place()).key).catch(storageError('saved'));
    },
  };
}
