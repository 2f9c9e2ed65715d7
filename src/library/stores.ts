import { systemClock } from '../runtime/clock.js';
import type { Adapter } from '../store/adapter.js';
import { createMemoryStore, type MemoryStoreSettings } from '../store/memory.js';
import { type AtomicStore, createStore, type StoreSettings } from '../store/store.js';

type WithDefaultClock<Settings extends StoreSettings> = Omit<Settings, 'clock'> & Partial<Pick<Settings, 'clock'>>;
/** The clock defaults to that of the system. */
export type KeyvStoreSettings = WithDefaultClock<StoreSettings>;
/** The clock defaults to that of the system. */
export type LocalStoreSettings = WithDefaultClock<MemoryStoreSettings>;

/**
 * Creates a store in a Keyv adapter, such as `new KeyvRedis('redis://…')`, for the cache entries and idempotency records of clients
 * and processes that share it. `openAdapter` runs with the first operation, and again after it failed. A store that fails or hangs
 * costs a call at most `timeoutMs`, and then nothing for `pauseMs`.
 */
export function createKeyvStore(openAdapter: () => Adapter | Promise<Adapter>, settings: KeyvStoreSettings = {}): AtomicStore {
  return createStore(openAdapter, { clock: systemClock, ...settings });
}

/** Creates a store in the memory of this process, which several clients can share. */
export function createLocalStore(settings: LocalStoreSettings = {}): AtomicStore {
  return createMemoryStore({ clock: systemClock, ...settings });
}
