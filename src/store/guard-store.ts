import { isDeepStrictEqual } from 'node:util';
import { createKeyedLock, type KeyedLock } from '../runtime/keyed-lock.js';
import { createOperations, type RunOperation } from './operations.js';
import { type AtomicStore, isOwnStore, type Store, type StoreSettings } from './store.js';

export type GuardSettings = Pick<StoreSettings, 'clock' | 'onError'>;

/** More than the timeout of a store of this module: the caller's store may be on another host. */
const timeoutMs = 1000;
const pauseMs = 5000;

const claimLocks = new WeakMap<Store, KeyedLock>();

/**
 * Makes the store of a caller keep the contract: an operation that throws, rejects or hangs resolves to undefined and is
 * reported. Adds `setIfAbsent` to a store without it: atomic within this process; between processes, the value is read back.
 */
export function guardStore(store: Store, settings: GuardSettings): AtomicStore {
  if (isOwnStore(store)) return store;
  const run = createOperations({ open: () => store, timeoutMs, pauseMs, ...settings });
  const locks = claimLocks.get(store) ?? createKeyedLock();
  claimLocks.set(store, locks);
  return {
    get: (key) => run('get', (to) => to.get(key)),
    async set(key, value, ttlMs) {
      await run('set', (to) => to.set(key, value, ttlMs));
    },
    async setIfAbsent(key, value, ttlMs) {
      if (typeof store.setIfAbsent !== 'function') return locks.run(key, () => claimByReadingBack(run, key, value, ttlMs));
      const isSet: unknown = await run('set', async (to) => to.setIfAbsent?.(key, value, ttlMs));
      return typeof isSet === 'boolean' ? isSet : undefined;
    },
    async claim(key, token, ttlMs) {
      if (typeof store.claim !== 'function') return locks.run(key, () => claimAsValue(run, key, token, ttlMs));
      const isClaimed: unknown = await run('set', async (to) => to.claim?.(key, token, ttlMs));
      return typeof isClaimed === 'boolean' ? isClaimed : undefined;
    },
    async release(key, token) {
      await run('delete', async (to) => {
        if (typeof to.release === 'function') await to.release(key, token);
        else if ((await to.get(key)) === token) await to.delete(key);
      });
    },
    async delete(key) {
      await run('delete', (to) => to.delete(key));
    },
    close: () => store.close(),
  };
}

/** Stores the token as a value, in a store without claims. */
async function claimAsValue(run: RunOperation<Store>, key: string, token: string, ttlMs: number): Promise<boolean | undefined> {
  const isSet = await run('set', async (to) => to.setIfAbsent?.(key, token, ttlMs));
  if (isSet === true) return true;
  const holder = await run('get', (from) => from.get(key));
  if (isSet === undefined && (holder === undefined || holder === null)) return claimByReadingBack(run, key, token, ttlMs);
  if (holder !== token) return holder === undefined || holder === null ? undefined : false;
  await run('set', (to) => to.set(key, token, ttlMs));
  return true;
}

async function claimByReadingBack(run: RunOperation<Store>, key: string, value: unknown, ttlMs: number): Promise<boolean | undefined> {
  const existing = await run('get', (from) => from.get(key));
  if (existing !== undefined && existing !== null) return false;
  await run('set', (to) => to.set(key, value, ttlMs));
  const stored = await run('get', (from) => from.get(key));
  if (stored === undefined || stored === null) return undefined;
  return run('get', async () => isDeepStrictEqual(stored, value));
}
