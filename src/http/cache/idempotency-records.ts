import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type Clock, sleep } from '../../runtime/clock.js';
import { forwardClock } from '../../runtime/forward-clock.js';
import { createKeyedLock } from '../../runtime/keyed-lock.js';
import { throwIfAborted } from '../../runtime/wait-queue.js';
import { createMemoryStore } from '../../store/memory.js';
import type { SharedState } from '../../store/shared-state.js';
import type { AtomicStore, Store } from '../../store/store.js';
import { storeUnavailable } from '../../store/store-unavailable.js';
import type { PreparedRequest } from '../call/request.js';
import { createRequestCoalescer, type RequestCoalescer } from './coalescing.js';
import { type CacheEntry, readEntry } from './entry.js';
import { parseStored } from './parse-stored.js';

/** Final response to the request of a key. */
export interface FinalResponse {
  readonly entry: CacheEntry;
  /** False if the body was too large to be stored whole. */
  readonly isWhole: boolean;
}

/** What is known about a key. */
export interface KeyRecord {
  readonly fingerprint: string;
  /** Status of the final response; absent while there is none. */
  readonly status?: number | undefined;
  /** Absent if there is none, or if it is no longer stored. */
  readonly final?: FinalResponse | undefined;
}

/** One run of a request under its key. No other run of the key is going on. */
export interface KeyRun {
  /** Claims the key for a request, and returns the records that exist already, of this process or of the shared store. */
  claim(fingerprint: string, ttlMs: number): Promise<KeyRecord[]>;
  /** Records the final response. The result of the task does not wait for it, but the next run of the key does. */
  complete(fingerprint: string, final: FinalResponse, ttlMs: number): void;
  /** Deletes the records that this run has made. The next run of the key waits for it. */
  free(): void;
}

export interface IdempotencyRecords {
  /** Requests in flight, by key. */
  readonly inFlight: RequestCoalescer;
  /** Runs a task while no other run of the key is going on, in this process or in another one that shares the store. */
  exclusively<Result>(name: string, request: PreparedRequest, task: (run: KeyRun) => Promise<Result>): Promise<Result>;
}

export interface RecordSettings {
  readonly clock: Clock;
  /** Store that other processes share. Default: the records are those of this process. */
  readonly shared?: AtomicStore;
  /**
   * State of the nodes that share the store: without the store, keys are refused, because another node can have the request in
   * flight. Default: the records of this process are then all there is.
   */
  readonly required?: Pick<SharedState, 'health' | 'whenReady'> | undefined;
}

const mebibyte = 1024 * 1024;
/** Some ten thousand keys. Separate from the responses, so that no response makes a key forgotten. */
const maxClaimBytes = 16 * mebibyte;
const maxResponseBytes = 32 * mebibyte;

const recordsOfStores = new WeakMap<Store, IdempotencyRecords>();

/** Returns the records of all clients of a store in this process. */
export function recordsOf(store: Store, settings: RecordSettings): IdempotencyRecords {
  const records = recordsOfStores.get(store) ?? createIdempotencyRecords(settings);
  recordsOfStores.set(store, records);
  return records;
}

// Decision: docs/decisions/2026-11-26-idempotency-records.md
/**
 * Stores the records of idempotency keys in this process, where neither cached bodies nor a failing store remove them, and
 * in the shared store, if there is one.
 */
export function createIdempotencyRecords({ clock, shared, required }: RecordSettings): IdempotencyRecords {
  const local: Layer = {
    claims: createMemoryStore({ clock, maxBytes: maxClaimBytes }),
    responses: createMemoryStore({ clock, maxBytes: maxResponseBytes }),
  };
  const layers: readonly Layer[] = shared === undefined ? [local] : [local, { claims: shared, responses: shared, required }];
  const turns = createKeyedLock();
  return {
    inFlight: createRequestCoalescer(),
    exclusively: (name, request, task) =>
      new Promise((resolve, reject) => {
        const run = async () => {
          throwIfAborted(request.signal);
          const take = required === undefined ? takeLease : takeRequiredLease;
          const release = shared === undefined ? undefined : await take(shared, `${name}:lease`, request, clock);
          const { storing, ...keyRun } = createRun(name, layers);
          const result = task(keyRun);
          // A slow store must not cost the response.
          result.then(resolve, reject);
          await result.catch(() => undefined);
          await Promise.allSettled(storing);
          await release?.();
        };
        turns.run(name, run).catch(reject);
      }),
  };
}

/** A place for records. */
interface Layer {
  readonly claims: AtomicStore;
  readonly responses: AtomicStore;
  readonly required?: RecordSettings['required'];
}

function createRun(name: string, layers: readonly Layer[]): KeyRun & { readonly storing: Promise<void>[] } {
  const storing: Promise<void>[] = [];
  const id = randomUUID();
  const responseKey = `${name}:response`;
  /** Layers whose record this run has made. */
  const made = new Set<Layer>();

  async function claimIn(layer: Layer, fingerprint: string, ttlMs: number): Promise<KeyRecord[]> {
    const isSet = await layer.claims.setIfAbsent(name, { fingerprint, run: id }, ttlMs);
    if (isSet === true) made.add(layer);
    const claim = isSet === false ? readClaim(await layer.claims.get(name)) : undefined;
    if (isSet !== true && claim === undefined && layer.required !== undefined) throw keysRefused();
    // The command that set it was sent again after the connection was lost.
    if (claim?.run === id) made.add(layer);
    if (claim === undefined || claim.run === id) return [];
    return [{ ...claim, final: claim.status === undefined ? undefined : readFinal(await layer.responses.get(responseKey)) }];
  }

  return {
    async claim(fingerprint, ttlMs) {
      try {
        return (await Promise.all(layers.map((layer) => claimIn(layer, fingerprint, ttlMs)))).flat();
      } catch (error) {
        free();
        throw error;
      }
    },
    complete(fingerprint, final, ttlMs) {
      const claim = { fingerprint, run: id, status: final.entry.status };
      for (const { claims, responses, required } of layers) {
        const recorded = claims.set(name, claim, ttlMs).then(() => {
          // Otherwise another node would send the request again. The body may be lost.
          if (required !== undefined && required.health().kind !== 'ready') required.whenReady(() => claims.set(name, claim, ttlMs));
        });
        storing.push(responses.set(responseKey, final, ttlMs), recorded);
      }
    },
    free,
    storing,
  };

  function free(): void {
    const freeIn = async ({ claims }: Layer) => {
      if (readClaim(await claims.get(name))?.run === id) await claims.delete(name);
    };
    storing.push(...[...made].map(freeIn));
  }
}

const pollMs = 100;
/** The request may end slightly after its deadline, and clocks of hosts differ. */
const leaseMarginMs = 30_000;
/** A longer lease is not one of this package. */
const maxLeaseMs = 60 * 60 * 1000;
/** Claims that a store refuses without a holder; its record may have been deleted between both operations. */
const maxContradictions = 3;

/**
 * Waits until no other process runs a request with the key, and returns the function that ends the lease. The lease expires
 * with the deadline of the request, so that a process that crashed does not block the key. A store that fails, or
 * contradicts itself, returns no lease: the order then holds in this process only.
 */
async function takeLease(
  store: AtomicStore,
  key: string,
  { endsAt, signal }: PreparedRequest,
  clock: Clock,
): Promise<(() => Promise<void>) | undefined> {
  const { now } = forwardClock(clock);
  const run = randomUUID();
  for (let contradictions = 0; contradictions < maxContradictions; ) {
    const leaseMs = Math.min(Math.max(0, endsAt() - clock.monotonic()) + leaseMarginMs, maxLeaseMs);
    const isSet = await store.setIfAbsent(key, { run, until: now() + leaseMs }, leaseMs);
    if (isSet === undefined) return undefined;
    if (isSet) {
      return async () => {
        if (readLease(await store.get(key))?.run === run) await store.delete(key);
      };
    }
    const holder = readLease(await store.get(key));
    if (holder === undefined || holder.until > now() + 2 * maxLeaseMs) contradictions += 1;
    else if (holder.until < now()) await store.delete(key);
    await sleep(clock, pollMs, signal).catch((error: unknown) => {
      throwIfAborted(signal);
      throw error;
    });
  }
  return undefined;
}

/** Waits as `takeLease` does, and refuses the key if the store fails. */
async function takeRequiredLease(
  store: AtomicStore,
  key: string,
  { endsAt, signal }: PreparedRequest,
  clock: Clock,
): Promise<() => Promise<void>> {
  const token = randomUUID();
  for (;;) {
    const leaseMs = Math.min(Math.max(0, endsAt() - clock.monotonic()) + leaseMarginMs, maxLeaseMs);
    const isClaimed = await store.claim(key, token, leaseMs);
    if (isClaimed === undefined) throw keysRefused();
    if (isClaimed) return () => store.release(key, token);
    await sleep(clock, pollMs, signal).catch((error: unknown) => {
      throwIfAborted(signal);
      throw error;
    });
  }
}

const keysRefused = () => storeUnavailable('Requests with an idempotency key are refused, because another node can have sent them.');

const schemas = () => ({
  claim: z.object({ fingerprint: z.string(), run: z.string(), status: z.int().min(200).max(599).optional() }),
  final: z.object({ entry: z.unknown(), isWhole: z.boolean() }),
  lease: z.object({ run: z.string(), until: z.number() }),
});
let built: ReturnType<typeof schemas> | undefined;

function schemaOf<Name extends keyof ReturnType<typeof schemas>>(name: Name): ReturnType<typeof schemas>[Name] {
  built ??= schemas();
  return built[name];
}

const readClaim = (value: unknown) => parseStored(schemaOf('claim'), value);
const readLease = (value: unknown) => parseStored(schemaOf('lease'), value);

function readFinal(value: unknown): FinalResponse | undefined {
  const data = parseStored(schemaOf('final'), value);
  const entry = readEntry(data?.entry);
  return data === undefined || entry === undefined ? undefined : { entry, isWhole: data.isWhole };
}
