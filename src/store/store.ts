import type { Keyv, KeyvStoreAdapter } from 'keyv';

/**
 * Key-value store for data that may be lost. Operations never reject and always finish within the timeout: a store that fails
 * or hangs behaves as an empty one. Values are plain data, and bytes are Buffers (keyv returns a Uint8Array as a plain
 * object). A value may have been written by another version or program, so its type is `unknown`.
 */
export interface Store {
  get(key: string): Promise<unknown>;
  /** Stores a value for at most `ttlMs`; 0 or less deletes the key. */
  set(key: string, value: unknown, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
  close(): Promise<void>;
}

/** Failure of one operation; also an event of the API client. */
export interface StoreError {
  readonly type: 'store-error';
  readonly operation: 'get' | 'set' | 'delete';
  /** `timeout`, or the code or name of the error; never its message. */
  readonly reason: string;
}

/** The part of a clock that a store uses. */
export interface StoreClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds that never decrease. */
  monotonic(): number;
  /** Runs `task` once after `ms`; the returned function cancels it. */
  after(ms: number, task: () => void): () => void;
}

export interface StoreSettings {
  readonly clock: StoreClock;
  /** Prefix that separates the keys of several stores in one adapter. Default: `api-integration-mcp`. */
  readonly namespace?: string;
  /** Timeout of one operation in milliseconds. Default: 250. */
  readonly timeoutMs?: number;
  /** Pause after a timeout in milliseconds, so that a hanging store delays one call instead of every call. Default: 5000. */
  readonly pauseMs?: number;
  /** Called for each operation that failed. */
  readonly onError?: (event: StoreError) => void;
}

/** A map in this process, which stores values without serialization. */
export interface ValueMap {
  get(key: string): object | undefined;
  set(key: string, value: object, ttlMs: number): void;
  delete(key: string): boolean;
  clear(): void;
}

/** Storage below a store. keyv serializes values as JSON, except for maps. */
export type Adapter = KeyvStoreAdapter | ValueMap;

/** Creates a store on keyv. `openAdapter` runs on first use, and again after it failed; it must not wait for a connection. */
export function createStore(openAdapter: () => Adapter | Promise<Adapter>, settings: StoreSettings): Store {
  const { clock, namespace = 'api-integration-mcp', timeoutMs = 250, pauseMs = 5000, onError } = settings;
  let connection: Promise<Keyv> | undefined;
  let pausedUntil = Number.NEGATIVE_INFINITY;

  const open = () => {
    connection ??= openKeyv(openAdapter).catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  };

  async function tryOperation<T>(operation: StoreError['operation'], task: (keyv: Keyv) => Promise<T>): Promise<T | undefined> {
    if (clock.monotonic() < pausedUntil) return undefined;
    try {
      return await withTimeout(clock, timeoutMs, task(await open()));
    } catch (error) {
      if (error instanceof StoreTimeout) pausedUntil = clock.monotonic() + pauseMs;
      onError?.({ type: 'store-error', operation, reason: reasonOf(error) });
      return undefined;
    }
  }

  // keyv does not prefix a key that already begins with its namespace, so `a` and `<namespace>:a` would collide.
  const inNamespace = (key: string) => `${namespace}:${key}`;
  const remove = async (key: string) => {
    await tryOperation('delete', (keyv) => keyv.delete(inNamespace(key)));
  };

  return {
    async get(key) {
      const entry = await tryOperation('get', (keyv) => keyv.get<unknown>(inNamespace(key)));
      return isEntry(entry) && clock.now() < entry.expiresAt ? entry.value : undefined;
    },
    async set(key, value, ttlMs) {
      if (!(ttlMs > 0)) return remove(key);
      const ttl = Math.min(Math.ceil(ttlMs), maxTtlMs);
      // The entry expires by the given clock. keyv and its adapters use the system clock, so their expiry is slightly later.
      const entry: Entry = { value, expiresAt: clock.now() + ttl };
      await tryOperation('set', (keyv) => keyv.set(inNamespace(key), entry, ttl + marginMs));
    },
    delete: remove,
    async close() {
      if (connection === undefined) return;
      try {
        await withTimeout(clock, timeoutMs, (await connection).disconnect());
      } catch {
        // The store is closing, so an error has no consequence.
      }
    },
  };
}

interface Entry {
  readonly value: unknown;
  readonly expiresAt: number;
}

/** Ten years: adapters add the TTL to the current time, and some store the sum as an integer of 53 bits or less. */
const maxTtlMs = 10 * 365 * 24 * 60 * 60 * 1000;

const marginMs = 1000;

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'value' in value && 'expiresAt' in value && typeof value.expiresAt === 'number';
}

/** Loads keyv on first use, because that takes 10 ms. */
async function openKeyv(openAdapter: () => Adapter | Promise<Adapter>): Promise<Keyv> {
  const [{ Keyv }, adapter] = await Promise.all([import('keyv'), openAdapter()]);
  const keyv = new Keyv({ store: adapter, useKeyPrefix: false, throwOnErrors: true });
  // Errors are thrown to the failing operation; a connection error appears in the next operation.
  keyv.on('error', () => undefined);
  if (!('opts' in adapter)) keyv.serialize = undefined;
  return keyv;
}

class StoreTimeout extends Error {}

function withTimeout<T>(clock: StoreClock, ms: number, operation: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => reject(new StoreTimeout()));
    operation.then(resolve, reject).finally(cancel);
  });
}

/** Returns the code or name of an error, because its message may contain the store URL with the password. */
function reasonOf(error: unknown): string {
  if (error instanceof StoreTimeout) return 'timeout';
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
