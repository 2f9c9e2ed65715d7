import type { AtomicStore } from './store.js';

/**
 * - `ready`: reads and writes succeed.
 * - `read-only`: the store refuses writes; it is full, or a replica.
 * - `away`: the store does not respond, or refuses every command.
 */
export type StoreHealthKind = 'ready' | 'read-only' | 'away';

/** Reason of a store that is ready, and whose last space is for what must not be refused, such as idempotency keys. */
export const nearlyFull = 'nearly-full';

export interface StoreHealth {
  readonly kind: StoreHealthKind;
  /** Code of the failure, such as `ECONNREFUSED`, `timeout` or `OOM`; while ready, `nearly-full` or absent. */
  readonly reason?: string | undefined;
  /** How often the store was ready again. */
  readonly recoveries: number;
}

/** When a token of a rate limiter is available. */
export interface Reservation {
  /** False if the token would be available only after the maximum wait; nothing was taken then. */
  readonly isReserved: boolean;
  /** Milliseconds until the token is available. */
  readonly waitMs: number;
}

export interface SharedLimits {
  /** Takes the next token of a bucket that all nodes share. Resolves to undefined without the store. */
  reserve(key: string, bucket: { readonly perSecond: number; readonly burst: number }, maxWaitMs: number): Promise<Reservation | undefined>;
  /** Grants no token for `ms`, because the API refuses calls until then. */
  pause(key: string, bucket: { readonly perSecond: number; readonly burst: number }, ms: number): Promise<void>;
}

/** A circuit that a node has opened. */
export interface Opening {
  readonly id: string;
  /** Milliseconds until it is half-open. */
  readonly leftMs: number;
  /** Milliseconds for which it was opened. */
  readonly openMs: number;
  readonly reason: string;
}

export interface SharedOpenings {
  /** Announces to all nodes that this one has opened a circuit. */
  announce(key: string, opening: Pick<Opening, 'openMs' | 'reason'>): void;
  /** Returns the opening of another node that has not ended. */
  current(key: string): Opening | undefined;
  /** Reads the opening of a circuit from before this node started, once. */
  load(key: string): Promise<void>;
}

/**
 * `claimed` by this node, or in flight `elsewhere`. `ended`: claimed, but another node had it a moment ago, so that its response may
 * be stored.
 */
export type FlightClaim = 'claimed' | 'ended' | 'elsewhere';

/** Requests in flight on all nodes. */
export interface SharedFlights {
  /** Claims a request for this node for a short time; the same token renews it. Resolves to undefined without the store. */
  begin(key: string, token: string): Promise<FlightClaim | undefined>;
  /** Ends the claim, and wakes the nodes that wait for it. */
  end(key: string, token: string): Promise<void>;
  /** Calls `wake` when the claim of another node ends. Returns the function that stops it. */
  watch(key: string, wake: () => void): () => void;
}

/** Which lists have changed for clients. */
export interface ListChange {
  readonly tools: boolean;
  readonly prompts: boolean;
  readonly resources: boolean;
}

export interface SharedLists {
  publish(change: ListChange): void;
  /** Calls the listener after a change on another node, and for all lists when messages may have been lost. */
  subscribe(listener: (change: ListChange) => void): () => void;
}

/**
 * What several nodes share. Nothing in it rejects or takes long: without the store, an operation resolves to undefined within its
 * timeout, and immediately while the store is known to be away.
 */
export interface SharedState {
  readonly store: AtomicStore;
  readonly limits: SharedLimits;
  readonly openings: SharedOpenings;
  readonly flights: SharedFlights;
  readonly lists: SharedLists;
  health(): StoreHealth;
  /** Calls the listener after each change of `health`. Returns the function that unsubscribes. */
  onHealth(listener: (health: StoreHealth) => void): () => void;
  /** Lets a value of the store expire after `ttlMs`, and not earlier than it would. */
  extend(key: string, ttlMs: number): Promise<void>;
  /** Runs a task once the store is ready again: what must not be lost, and could not be stored. */
  whenReady(task: () => Promise<unknown>): void;
  close(): Promise<void>;
}
