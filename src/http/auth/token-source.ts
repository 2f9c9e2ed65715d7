import { ApiError } from '../../errors.js';
import { untilAborted } from '../../runtime/abort.js';
import type { Clock } from '../../runtime/clock.js';
import type { Signal } from '../../runtime/signal.js';
import { ageOf, type Instant, instantOf, renewalAge } from './token-age.js';
import { valueOrFallback } from './waiting.js';

export interface MintedToken {
  readonly value: string;
  /** Lifetime in milliseconds since minting began. Undefined: the token is used until the API rejects it. */
  readonly lifetimeMs: number | undefined;
}

/**
 * Obtains a token other than `rejected`. Continues even if all waiting callers abort. Starts no request after `closing` aborts,
 * but completes one that it has sent.
 */
export type Mint = (rejected: string | undefined, closing: AbortSignal) => Promise<MintedToken>;

export interface TokenSource {
  /** Returns a valid token. Rejects with the signal's reason as soon as it aborts. */
  get(signal: Signal): Promise<string>;
  /** Discards a token that the API rejected. Returns whether `get` may return another one. */
  reject(token: string): boolean;
  /** Discards all tokens, including those that are being minted, because the login has changed. */
  forget(): void;
  /** Rejects later callers with the reason. Resolves when no minting is running any more. */
  close(reason: Error): Promise<void>;
}

/** Maximum wait of a caller for a renewal while the old token is still valid. */
const refreshWaitMs = 2000;
/** Time after a failure during which a valid token is not renewed, and an error that a retry does not fix is repeated. */
const refreshRetryDelayMs = 5000;
/** Age up to which a replacement that the API rejects as well is not replaced, because a third token would not help. */
const rejectedAgainWindowMs = 10_000;

interface CachedToken {
  readonly value: string;
  readonly mintedAt: Instant;
  readonly lifetimeMs: number;
  /** The token replaces one that the API rejected. */
  readonly replacesRejected: boolean;
}

/** Reports whether the authorization server requested a wait that has not ended. */
function isTooEarly(error: unknown, clock: Clock): boolean {
  return error instanceof ApiError && error.retryAt !== undefined && clock.now() < error.retryAt;
}

// Decision: docs/decisions/2026-11-25-token-renewal.md
/** Creates a token source whose callers share one token and its renewal. */
export function createTokenSource(mint: Mint, clock: Clock): TokenSource {
  let cached: CachedToken | undefined;
  let renewal: Promise<CachedToken> | undefined;
  let generation = 0;
  let rejected: string | undefined;
  let failure: { readonly error: unknown; readonly at: number } | undefined;
  const closing = new AbortController();
  /** Every minting that has not ended, those before `forget` included. */
  const running = new Set<Promise<CachedToken>>();

  const age = ({ mintedAt }: CachedToken) => ageOf(mintedAt, clock);
  const isFresh = (token: CachedToken) => age(token) < renewalAge(token.lifetimeMs);
  const isValid = (token: CachedToken) => age(token) < token.lifetimeMs;
  const recentFailure = () =>
    failure !== undefined && (clock.monotonic() - failure.at < refreshRetryDelayMs || isTooEarly(failure.error, clock))
      ? failure.error
      : undefined;

  async function mintToken(): Promise<CachedToken> {
    const mintedAt = instantOf(clock);
    const rejectedToken = rejected;
    const startGeneration = generation;
    try {
      const { value, lifetimeMs = Number.POSITIVE_INFINITY } = await mint(rejectedToken, closing.signal);
      const token = { value, mintedAt, lifetimeMs, replacesRejected: rejectedToken !== undefined };
      if (startGeneration !== generation) return token;
      cached = token;
      rejected = undefined;
      failure = undefined;
      return token;
    } catch (error) {
      if (startGeneration === generation) failure = { error, at: clock.monotonic() };
      throw error;
    }
  }

  function renew(): Promise<CachedToken> {
    if (renewal !== undefined) return renewal;
    const ownRenewal = mintToken().finally(() => {
      running.delete(ownRenewal);
      if (renewal === ownRenewal) renewal = undefined;
    });
    running.add(ownRenewal);
    renewal = ownRenewal;
    return ownRenewal;
  }

  return {
    async get(signal) {
      closing.signal.throwIfAborted();
      const token = cached;
      if (token !== undefined && (isFresh(token) || (isValid(token) && recentFailure() !== undefined))) return token.value;
      if (token !== undefined && isValid(token)) {
        const nextToken = renew().catch(() => token);
        return (await untilAborted(valueOrFallback(nextToken, token, refreshWaitMs, clock), signal)).value;
      }
      const error = recentFailure();
      if (error instanceof ApiError && error.code === 'token-unavailable' && (!error.safeToRetry || isTooEarly(error, clock))) throw error;
      return (await untilAborted(renew(), signal)).value;
    },
    reject(value) {
      if (cached?.value !== value) return true;
      if (cached.replacesRejected && age(cached) < rejectedAgainWindowMs) return false;
      rejected = value;
      cached = undefined;
      return true;
    },
    forget() {
      generation += 1;
      cached = undefined;
      renewal = undefined;
      rejected = undefined;
      failure = undefined;
    },
    async close(reason) {
      closing.abort(reason);
      await Promise.allSettled(running);
    },
  };
}
