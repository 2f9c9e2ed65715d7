import type { Keyv, KeyvStoreAdapter } from 'keyv';

/** A map in this process, which stores values without serialization. */
export interface ValueMap {
  get(key: string): object | undefined;
  set(key: string, value: object): void;
  delete(key: string): boolean;
  clear(): void;
}

/** Adapter of a database that sets a value atomically if its key has none, as `SET NX PX` of Redis does. */
export interface AtomicAdapter extends KeyvStoreAdapter {
  setIfAbsent(key: string, data: string, ttlMs: number): Promise<boolean>;
}

/** Claims of tokens, each in one atomic step. */
export interface Claims {
  /** Claims the key for the token, again if it has the claim; false if another token has it. */
  claim(key: string, token: string, ttlMs: number): Promise<boolean>;
  /** Deletes the claim if the token has it. */
  release(key: string, token: string): Promise<unknown>;
}

/** Storage below a store. keyv serializes values as JSON, except for maps. */
export type Adapter = KeyvStoreAdapter | AtomicAdapter | ValueMap | Connection;

/** Value as it is stored, with its expiry by the clock of the store, in milliseconds. */
export interface Entry {
  readonly value: unknown;
  readonly expiresAt: number;
}

export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'value' in value && 'expiresAt' in value && typeof value.expiresAt === 'number';
}

/** Returns the expiry of a row of a map; 0 for a row that is not an entry. */
export function expiryOf(row: object): number {
  return isEntry(row) ? row.expiresAt : 0;
}

/** An open adapter. */
export interface Connection {
  /** True if its operations end immediately: they need no timeout. */
  readonly isLocal: boolean;
  get(key: string): Promise<unknown>;
  set(key: string, entry: Entry, ttlMs: number): Promise<unknown>;
  /** Sets the entry atomically if the adapter can; `undefined` if it cannot. */
  readonly setIfAbsent: ((key: string, entry: Entry, ttlMs: number) => Promise<boolean>) | undefined;
  /** Undefined if the adapter has no atomic claims: those of one process are then made one after another. */
  readonly claims?: Claims;
  delete(key: string): Promise<unknown>;
  disconnect(): Promise<void>;
}

/** Adapters use the system clock, so they expire an entry slightly later than the store does. */
const marginMs = 1000;

/** Opens an adapter on first use. Loads keyv, which takes 10 ms, for adapters of databases only. */
export async function openConnection(openAdapter: () => Adapter | Promise<Adapter>, now: () => number): Promise<Connection> {
  const adapter = await openAdapter();
  if ('isLocal' in adapter) return adapter;
  if (isMap(adapter)) return openMap(adapter, now);
  const { Keyv } = await import('keyv');
  const keyv = new Keyv({ store: adapter, useKeyPrefix: false, throwOnErrors: true });
  // Errors are thrown to the failing operation; a connection error appears in the next operation.
  keyv.on('error', () => undefined);
  return {
    isLocal: false,
    get: (key) => keyv.get<unknown>(key),
    set: (key, entry, ttlMs) => keyv.set(key, entry, ttlMs + marginMs),
    delete: (key) => keyv.delete(key),
    disconnect: () => keyv.disconnect(),
    setIfAbsent: isAtomic(adapter) ? (key, entry, ttlMs) => setInAdapter(keyv, adapter, key, entry, ttlMs) : undefined,
  };
}

function isMap(adapter: Exclude<Adapter, Connection>): adapter is ValueMap {
  return !('opts' in adapter);
}

function isAtomic(adapter: KeyvStoreAdapter): adapter is AtomicAdapter {
  return 'setIfAbsent' in adapter && typeof adapter.setIfAbsent === 'function';
}

/** Its operations are synchronous, and therefore atomic. */
function openMap(map: ValueMap, now: () => number): Connection {
  return {
    isLocal: true,
    get: async (key) => map.get(key),
    set: async (key, entry) => map.set(key, entry),
    async setIfAbsent(key, entry) {
      const row = map.get(key);
      if (row !== undefined && now() < expiryOf(row)) return false;
      map.set(key, entry);
      return true;
    },
    delete: async (key) => map.delete(key),
    disconnect: async () => undefined,
  };
}

async function setInAdapter(keyv: Keyv, adapter: AtomicAdapter, key: string, entry: Entry, ttlMs: number): Promise<boolean> {
  const data = await keyv.serializeData({ value: entry, expires: Date.now() + ttlMs });
  if (typeof data !== 'string') throw new TypeError('the adapter does not store text');
  return adapter.setIfAbsent(key, data, ttlMs);
}
