import { ApiError } from '../../errors.js';
import type { Clock } from '../../runtime/clock.js';
import { unlessSlow, whileWaiting } from './waiting.js';

export interface MintedToken {
  readonly value: string;
  /** Milliseconds that it lives, from when minting began; unknown: until the API refuses it. */
  readonly lifetimeMs: number | undefined;
}

/** Makes a token; never again the one that the API refused. Whoever waits may leave, but it goes on. */
export type Mint = (rejected: string | undefined) => Promise<MintedToken>;

export interface TokenSource {
  /** A token that is good for now. Rejects with the signal's reason as soon as it aborts. */
  get(signal: AbortSignal): Promise<string>;
  /** The API refused this token. True when `get` may give another. */
  reject(token: string): boolean;
  /** Whose tokens these are has changed: none of before is given to anybody who asks from now on. */
  forget(): void;
}

/** A token is renewed this long before its end, or after 80 % of its life when that is later. */
const aheadMs = 60_000;
/** A caller that holds a token which is good for a while yet waits this long for the next one. */
const patienceMs = 2000;
/** After a failure, a token that is still good is used for this long before the next try; so is a refusal for good. */
const quietMs = 5000;
/** A token that came in the place of a refused one, and is refused as well this soon: a third would be no better. */
const hopelessMs = 10_000;

interface Held {
  readonly value: string;
  readonly bornAt: Instant;
  readonly lifetimeMs: number;
  /** It came in the place of one that the API refused. */
  readonly replaces: boolean;
}

interface Instant {
  readonly monotonic: number;
  readonly now: number;
}

/** Holds one token for all callers of a credential, and makes one at a time. */
export function createTokenSource(mint: Mint, clock: Clock): TokenSource {
  let held: Held | undefined;
  let flight: Promise<Held> | undefined;
  let era = 0;
  let rejected: string | undefined;
  let failure: { readonly error: unknown; readonly at: number } | undefined;

  /** By whichever clock says more: one stands still while the machine sleeps, the other may be set back. */
  const age = ({ bornAt }: Held) => Math.max(clock.monotonic() - bornAt.monotonic, clock.now() - bornAt.now);
  const isFresh = (token: Held) => age(token) < Math.max(token.lifetimeMs * 0.8, token.lifetimeMs - aheadMs);
  const isGood = (token: Held) => age(token) < token.lifetimeMs;
  const recentFailure = () => (failure !== undefined && clock.monotonic() - failure.at < quietMs ? failure.error : undefined);

  async function make(): Promise<Held> {
    const bornAt = { monotonic: clock.monotonic(), now: clock.now() };
    const replaced = rejected;
    const begun = era;
    try {
      const { value, lifetimeMs = Number.POSITIVE_INFINITY } = await mint(replaced);
      const made = { value, bornAt, lifetimeMs, replaces: replaced !== undefined };
      if (begun !== era) return made;
      held = made;
      rejected = undefined;
      failure = undefined;
      return made;
    } catch (error) {
      failure = { error, at: clock.monotonic() };
      throw error;
    }
  }

  function renewed(): Promise<Held> {
    if (flight !== undefined) return flight;
    const own = make().finally(() => {
      if (flight === own) flight = undefined;
    });
    // It may fail when all who waited have left.
    own.catch(() => undefined);
    flight = own;
    return own;
  }

  return {
    async get(signal) {
      const token = held;
      if (token !== undefined && (isFresh(token) || (isGood(token) && recentFailure() !== undefined))) return token.value;
      if (token !== undefined && isGood(token)) {
        const next = renewed().catch(() => token);
        return (await whileWaiting(unlessSlow(next, token, patienceMs, clock), signal)).value;
      }
      const known = recentFailure();
      if (known instanceof ApiError && known.code === 'token-unavailable' && !known.safeToRetry) throw known;
      return (await whileWaiting(renewed(), signal)).value;
    },
    reject(value) {
      if (held?.value !== value) return true;
      if (held.replaces && age(held) < hopelessMs) return false;
      rejected = value;
      held = undefined;
      return true;
    },
    forget() {
      era += 1;
      held = undefined;
      flight = undefined;
      rejected = undefined;
      failure = undefined;
    },
  };
}
