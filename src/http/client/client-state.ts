import { type GuardSettings, guardStore } from '../../store/guard-store.js';
import { createPackedStore, type PackedStore } from '../../store/packed-store.js';
import type { SharedState } from '../../store/shared-state.js';
import type { AtomicStore, Store } from '../../store/store.js';
import { createTokenMemory, type TokenMemory } from '../auth/token-memory.js';
import { createIdempotencyRecords, type IdempotencyRecords, recordsOf } from '../cache/idempotency-records.js';
import type { KeptBreakers } from '../resilience/circuit-breaker/circuit-breaker.js';
import type { KeptLimiters } from '../resilience/rate-limit/rate-limit.js';

// Decision: docs/decisions/2026-11-26-state-survives-a-reload.md
/**
 * State that a client hands to its successor: circuit breakers, rate limiters with the pauses that an API requested,
 * idempotency records and access tokens. All keys contain the origin, and where it matters the credential, so a successor for
 * another origin or credential starts with a state of its own.
 */
export interface ClientState extends KeptBreakers, KeptLimiters {
  records?: IdempotencyRecords;
  tokens?: TokenMemory;
  /** Cache of clients without a store of their caller. */
  store?: PackedStore;
}

export interface StoreDependencies {
  readonly store?: Store | undefined;
  readonly idempotencyStore?: Store | undefined;
  readonly shared?: SharedState | undefined;
  readonly state?: ClientState | undefined;
}

/** What the stages of a client store, and where. */
export interface ClientStores {
  /** The store of the caller, which other processes may use. */
  readonly store: AtomicStore | undefined;
  /** The store of this process, for clients without a store of their caller. */
  readonly memory: PackedStore;
  readonly records: IdempotencyRecords;
  /** True if other clients can use the store too. */
  readonly sharesStore: boolean;
}

/** Opens the stores of a client: those of its caller, or else those of its state. */
export function openStores(dependencies: StoreDependencies, settings: GuardSettings): ClientStores {
  const { shared, store: given = shared?.store, idempotencyStore = given } = dependencies;
  const state: ClientState = dependencies.state ?? {};
  state.store ??= createPackedStore(settings);
  return {
    store: given && guardStore(given, settings),
    memory: state.store,
    records: idempotencyStore === undefined ? recordsIn(state, settings) : recordsShared(idempotencyStore, settings, shared),
    sharesStore: given !== undefined || dependencies.state !== undefined,
  };
}

/** Returns the access tokens in memory. Only a client with a successor shares them. */
export function tokensIn(state: ClientState | undefined): TokenMemory | undefined {
  if (state !== undefined) state.tokens ??= createTokenMemory();
  return state?.tokens;
}

function recordsIn(state: ClientState, { clock }: GuardSettings): IdempotencyRecords {
  state.records ??= createIdempotencyRecords({ clock });
  return state.records;
}

function recordsShared(store: Store, settings: GuardSettings, required: SharedState | undefined): IdempotencyRecords {
  return recordsOf(store, { clock: settings.clock, shared: guardStore(store, settings), required });
}
