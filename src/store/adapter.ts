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

/** Storage below a store. keyv serializes values as JSON, except for maps. */
export type Adapter = KeyvStoreAdapter | AtomicAdapter | ValueMap;

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
  return 'value' in row && isEntry(row.value) ? row.value.expiresAt : 0;
}

/** An open adapter. */
export interface Connection {
  get(key: string): Promise<unknown>;
  set(key: string, entry: Entry, ttlMs: number): Promise<unknown>;
  /** Sets the entry atomically if the adapter can; `undefined` if it cannot. */
  readonly setIfAbsent: ((key: string, entry: Entry, ttlMs: number) => Promise<boolean>) | undefined;
  delete(key: string): Promise<unknown>;
  disconnect(): Promise<void>;
}

/** Adapters use the system clock, so they expire an entry slightly later than the store does. */
const marginMs = 1000;

/** Opens an adapter. Loads keyv, which takes 10 ms, so a store opens on first use. */
export async function openConnection(openAdapter: () => Adapter | Promise<Adapter>, now: () => number): Promise<Connection> {
  const [{ Keyv }, adapter] = await Promise.all([import('keyv'), openAdapter()]);
  const keyv = new Keyv({ store: adapter, useKeyPrefix: false, throwOnErrors: true });
  // Errors are thrown to the failing operation; a connection error appears in the next operation.
  keyv.on('error', () => undefined);
  const shared = {
    get: (key: string) => keyv.get<unknown>(key),
    delete: (key: string) => keyv.delete(key),
    disconnect: () => keyv.disconnect(),
  };
  if (isMap(adapter)) {
    keyv.serialize = undefined;
    // Without a TTL: keyv would compare it with the system time, which can jump.
    return {
      ...shared,
      set: (key, entry) => keyv.set(key, entry),
      setIfAbsent: async (key, entry) => setInMap(adapter, key, entry, now()),
    };
  }
  const set = (key: string, entry: Entry, ttlMs: number) => keyv.set(key, entry, ttlMs + marginMs);
  return {
    ...shared,
    set,
    setIfAbsent: isAtomic(adapter) ? (key, entry, ttlMs) => setInAdapter(keyv, adapter, key, entry, ttlMs) : undefined,
  };
}

function isMap(adapter: Adapter): adapter is ValueMap {
  return !('opts' in adapter);
}

function isAtomic(adapter: KeyvStoreAdapter): adapter is AtomicAdapter {
  return 'setIfAbsent' in adapter && typeof adapter.setIfAbsent === 'function';
}

/** Synchronous, and therefore atomic. Writes the form that keyv reads. */
function setInMap(map: ValueMap, key: string, entry: Entry, now: number): boolean {
  const row = map.get(key);
  if (row !== undefined && now < expiryOf(row)) return false;
  map.set(key, { value: entry });
  return true;
}

async function setInAdapter(keyv: Keyv, adapter: AtomicAdapter, key: string, entry: Entry, ttlMs: number): Promise<boolean> {
  const data = await keyv.serializeData({ value: entry, expires: Date.now() + ttlMs });
  if (typeof data !== 'string') throw new TypeError('the adapter does not store text');
  return adapter.setIfAbsent(key, data, ttlMs);
}
