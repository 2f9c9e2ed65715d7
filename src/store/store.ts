import type { Keyv, KeyvStoreAdapter } from 'keyv';

/**
 * Where stages keep what they may lose. It never rejects and never answers late: a store that fails or hangs is a store
 * that holds nothing. Values are plain data, and bytes are Buffers (keyv gives a Uint8Array back as a plain object);
 * what comes back was perhaps written by another version or another program, so it is `unknown`.
 */
export interface Store {
  get(key: string): Promise<unknown>;
  /** Kept for `ttlMs` at most; with 0 or less, whatever the key held is gone. */
  set(key: string, value: unknown, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
  close(): Promise<void>;
}

/** One operation failed. It is an event of the client as it is. */
export interface StoreError {
  readonly type: 'store-error';
  readonly operation: 'get' | 'set' | 'delete';
  /** `timeout`, or what the fault is called; never its text. */
  readonly reason: string;
}

/** What a store needs of a clock. */
export interface StoreClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds that never jump back. */
  monotonic(): number;
  /** Runs `task` once after `ms`; the returned function cancels it. */
  after(ms: number, task: () => void): () => void;
}

export interface StoreSettings {
  readonly clock: StoreClock;
  /** Keeps the keys of one user of a shared adapter apart from another's. Default: `api-integration-mcp`. */
  readonly namespace?: string;
  /** Milliseconds that one operation may take. Default: 250. */
  readonly timeoutMs?: number;
  /** Milliseconds without any operation after one that timed out, so that a hanging store costs one wait and not one a call. Default: 5000. */
  readonly pauseMs?: number;
  /** Hears of each operation that failed. */
  readonly onError?: (event: StoreError) => void;
}

/** A map in this process, which holds the values as they are. */
export interface ValueMap {
  get(key: string): object | undefined;
  set(key: string, value: object, ttlMs: number): void;
  delete(key: string): boolean;
  clear(): void;
}

/** What the store lies on; keyv writes the values as JSON for all but maps. */
export type Adapter = KeyvStoreAdapter | ValueMap;

/** A store over keyv. `openAdapter` runs on the first use, and again after it failed; it must not wait for a connection. */
export function createStore(openAdapter: () => Adapter | Promise<Adapter>, settings: StoreSettings): Store {
  const { clock, namespace = 'api-integration-mcp', timeoutMs = 250, pauseMs = 5000, onError } = settings;
  let opened: Promise<Keyv> | undefined;
  let pausedUntil = Number.NEGATIVE_INFINITY;

  const open = () => {
    opened ??= openKeyv(openAdapter).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  async function guarded<T>(operation: StoreError['operation'], run: (keyv: Keyv) => Promise<T>): Promise<T | undefined> {
    if (clock.monotonic() < pausedUntil) return undefined;
    try {
      return await within(clock, timeoutMs, run(await open()));
    } catch (error) {
      if (error instanceof TimedOut) pausedUntil = clock.monotonic() + pauseMs;
      onError?.({ type: 'store-error', operation, reason: reasonOf(error) });
      return undefined;
    }
  }

  // keyv leaves a key that begins with its namespace as it is, so `a` and `<namespace>:a` would be one.
  const inNamespace = (key: string) => `${namespace}:${key}`;
  const remove = async (key: string) => {
    await guarded('delete', (keyv) => keyv.delete(inNamespace(key)));
  };

  return {
    async get(key) {
      const kept = await guarded('get', (keyv) => keyv.get<unknown>(inNamespace(key)));
      return isKept(kept) && clock.now() < kept.expiresAt ? kept.value : undefined;
    },
    async set(key, value, ttlMs) {
      if (!(ttlMs > 0)) return remove(key);
      const ttl = Math.min(Math.ceil(ttlMs), longestTtlMs);
      // With an expiry of its own, by the given clock; keyv and its adapters read the system's, so theirs comes a little later.
      const kept: Kept = { value, expiresAt: clock.now() + ttl };
      await guarded('set', (keyv) => keyv.set(inNamespace(key), kept, ttl + marginMs));
    },
    delete: remove,
    async close() {
      if (opened === undefined) return;
      try {
        await within(clock, timeoutMs, (await opened).disconnect());
      } catch {
        // It is going away; there is nothing left to lose.
      }
    },
  };
}

interface Kept {
  readonly value: unknown;
  readonly expiresAt: number;
}

/** Ten years: adapters add it to the time of day, and some keep the sum as a 53-bit or shorter integer. */
const longestTtlMs = 10 * 365 * 24 * 60 * 60 * 1000;

const marginMs = 1000;

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'value' in value && 'expiresAt' in value && typeof value.expiresAt === 'number';
}

/** keyv takes 10 ms to load, so it is loaded with the first key. */
async function openKeyv(openAdapter: () => Adapter | Promise<Adapter>): Promise<Keyv> {
  const [{ Keyv }, adapter] = await Promise.all([import('keyv'), openAdapter()]);
  const keyv = new Keyv({ store: adapter, useKeyPrefix: false, throwOnErrors: true });
  // Failures are thrown to the operation that met them; those of a connection show in the next operation.
  keyv.on('error', () => undefined);
  if (!('opts' in adapter)) keyv.serialize = undefined;
  return keyv;
}

class TimedOut extends Error {}

function within<T>(clock: StoreClock, ms: number, operation: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => reject(new TimedOut()));
    operation.then(resolve, reject).finally(cancel);
  });
}

/** The message may name the store's address with its password. */
function reasonOf(error: unknown): string {
  if (error instanceof TimedOut) return 'timeout';
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
