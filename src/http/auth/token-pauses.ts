import type { Clock } from '../../runtime/clock.js';
import { isRateLimitRefusal, waitOf } from '../call/rate-limit-refusal.js';
import { ageOf, type Instant, instantOf } from './token-age.js';

/** Wait that an authorization server has requested. */
export interface TokenPause {
  readonly status: number;
  readonly waitMs: number;
  readonly since: Instant;
}

/** Pauses by endpoint and client: a server that refuses one client may serve another. */
export interface TokenPauses {
  get(key: string): TokenPause | undefined;
  set(key: string, pause: TokenPause): void;
  delete(key: string): void;
}

/** Returns the epoch milliseconds at which a pause ends; undefined if it has ended. */
export function endOfPause({ waitMs, since }: TokenPause, clock: Clock): number | undefined {
  return ageOf(since, clock) < waitMs ? since.now + waitMs : undefined;
}

/** Returns the pause that a refusal for its rate, or a failure of the server, requests. */
export function requestedPause(status: number, headers: Headers, clock: Clock): TokenPause | undefined {
  const response = { status, headers, body: new Uint8Array() };
  if (status < 500 && !isRateLimitRefusal(response)) return undefined;
  const since = instantOf(clock);
  const waitMs = waitOf(response, since.now);
  return waitMs === undefined ? undefined : { status, waitMs, since };
}
