import type { Clock } from '../../runtime/clock.js';
import { ageOf, type Instant, instantOf, renewalAge } from './token-age.js';
import type { TokenPauses } from './token-pauses.js';
import type { Mint } from './token-source.js';

/** Access tokens that outlive the API client that requested them, because a reload replaces the client. */
export interface TokenMemory {
  get(key: string): RememberedToken | undefined;
  set(key: string, token: RememberedToken): void;
  readonly pauses: TokenPauses;
}

interface RememberedToken {
  readonly value: string;
  readonly mintedAt: Instant;
  readonly lifetimeMs: number;
}

/** Maximum number of tokens; the oldest is dropped first. */
const maxTokens = 1000;

export function createTokenMemory(): TokenMemory {
  const tokens = new Map<string, RememberedToken>();
  return {
    pauses: new Map(),
    get: (key) => tokens.get(key),
    set(key, token) {
      tokens.delete(key);
      tokens.set(key, token);
      const [oldest] = tokens.keys();
      if (tokens.size > maxTokens && oldest !== undefined) tokens.delete(oldest);
    },
  };
}

export interface RememberOptions {
  readonly memory: TokenMemory;
  readonly clock: Clock;
  /** Returns the key of the credentials: tokens of other credentials are not used. */
  readonly keyOf: () => Promise<string>;
  /** Called with each token that another client requested. */
  readonly onReuse: (token: string) => void;
}

/** Returns a mint that uses the tokens of the memory while they need no renewal, and adds its own. */
export function rememberTokens(mint: Mint, { memory, clock, keyOf, onReuse }: RememberOptions): Mint {
  return async (rejected, closing) => {
    const key = await keyOf();
    const known = memory.get(key);
    const age = known === undefined ? 0 : ageOf(known.mintedAt, clock);
    if (known !== undefined && known.value !== rejected && age < renewalAge(known.lifetimeMs)) {
      onReuse(known.value);
      return { value: known.value, lifetimeMs: known.lifetimeMs - age };
    }
    const mintedAt = instantOf(clock);
    const token = await mint(rejected, closing);
    memory.set(key, { value: token.value, mintedAt, lifetimeMs: token.lifetimeMs ?? Number.POSITIVE_INFINITY });
    return token;
  };
}
