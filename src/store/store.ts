import { createKeyedLock } from '../runtime/keyed-lock.js';
import { type Adapter, type Connection, type Entry, isEntry, openConnection } from './adapter.js';
import { createOperations, type StoreClock, type StoreError, withTimeout } from './operations.js';

/**
 * Key-value store for data that may be lost. Operations never reject and always finish within the timeout: a store that fails
 * or hangs behaves as an empty one. Values are plain data, and bytes are Buffers (keyv returns a Uint8Array as a plain
 * object). A value may have been written by another version or program, so its type is `unknown`.
 */
export interface Store {
  get(key: string): Promise<unknown>;
  /** Stores a value for at most `ttlMs`; 0 or less deletes the key. */
  set(key: string, value: unknown, ttlMs: number): Promise<void>;
  /**
   * Stores a value for at most `ttlMs` if the key has none, in one atomic step. Resolves to true if it was stored, to false if
   * the key has a value, and to undefined if the store failed. A store without it separates the claims of one process only.
   */
  setIfAbsent?(key: string, value: unknown, ttlMs: number): Promise<boolean | undefined>;
  /**
   * Claims a key for a token for at most `ttlMs`, in one atomic step. Resolves to true if the token has the claim now, also if it
   * had it before (the time then starts again); to false if another token has it; and to undefined if the store failed. The key is
   * one that no value uses.
   */
  claim?(key: string, token: string, ttlMs: number): Promise<boolean | undefined>;
  /** Ends the claim of a token, and of no other, in one atomic step. */
  release?(key: string, token: string): Promise<void>;
  delete(key: string): Promise<void>;
  close(): Promise<void>;
}

/** A store with every operation. */
export type AtomicStore = Required<Store>;

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

const ownStores = new WeakSet<Store>();

/** Reports whether this module created a store, so that its operations never reject and always end. */
export function isOwnStore(store: Store): store is AtomicStore {
  return ownStores.has(store);
}

/** Creates a store on keyv. `openAdapter` runs on first use, and again after it failed; it must not wait for a connection. */
export function createStore(openAdapter: () => Adapter | Promise<Adapter>, settings: StoreSettings): AtomicStore {
  const { clock, namespace = 'api-integration-mcp', timeoutMs = 250, pauseMs = 5000, onError } = settings;
  /** Orders the writes to a key whose adapter cannot set a value atomically. */
  const writes = createKeyedLock();
  let connection: Promise<Connection> | undefined;

  const open = () => {
    connection ??= openConnection(openAdapter, () => clock.now()).catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  };
  const run = createOperations({ open, isLocal: (target: Connection) => target.isLocal, clock, timeoutMs, pauseMs, onError });

  // keyv does not prefix a key that already begins with its namespace, so `a` and `<namespace>:a` would collide.
  const inNamespace = (key: string) => `${namespace}:${key}`;
  const read = async (from: Connection, key: string) => liveValue(await from.get(inNamespace(key)), clock.now());
  const remove = (key: string) =>
    writes.run(key, async () => {
      await run('delete', (to) => to.delete(inNamespace(key)));
    });

  /** Claims a key in an adapter that cannot do it atomically. */
  async function claimIn(to: Connection, key: string, token: string, ttlMs: number): Promise<boolean> {
    const holder = await read(to, key);
    if (holder !== undefined && holder !== token) return false;
    const { entry, ttl } = toEntry(token, ttlMs, clock.now());
    await to.set(inNamespace(key), entry, ttl);
    return true;
  }

  const store: AtomicStore = {
    get: (key) => run('get', (from) => read(from, key)),
    async set(key, value, ttlMs) {
      if (!(ttlMs > 0)) return remove(key);
      const { entry, ttl } = toEntry(value, ttlMs, clock.now());
      await writes.run(key, () => run('set', (to) => to.set(inNamespace(key), entry, ttl)));
    },
    setIfAbsent(key, value, ttlMs) {
      if (!(ttlMs > 0)) return run('set', async (to) => (await read(to, key)) === undefined);
      const { entry, ttl } = toEntry(value, ttlMs, clock.now());
      return writes.run(key, () =>
        run('set', async (to) => {
          if (to.setIfAbsent !== undefined) return to.setIfAbsent(inNamespace(key), entry, ttl);
          if ((await read(to, key)) !== undefined) return false;
          await to.set(inNamespace(key), entry, ttl);
          return true;
        }),
      );
    },
    claim: (key, token, ttlMs) =>
      writes.run(key, () =>
        run('set', (to) => to.claims?.claim(inNamespace(key), token, Math.ceil(ttlMs)) ?? claimIn(to, key, token, ttlMs)),
      ),
    release: (key, token) =>
      writes.run(key, async () => {
        await run('delete', async (to) => {
          if (to.claims !== undefined) await to.claims.release(inNamespace(key), token);
          else if ((await read(to, key)) === token) await to.delete(inNamespace(key));
        });
      }),
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
  ownStores.add(store);
  return store;
}

/** Ten years: adapters add the TTL to the current time, and some store the sum as an integer of 53 bits or less. */
const maxTtlMs = 10 * 365 * 24 * 60 * 60 * 1000;

function toEntry(value: unknown, ttlMs: number, now: number): { readonly entry: Entry; readonly ttl: number } {
  const ttl = Math.min(Math.ceil(ttlMs), maxTtlMs);
  // The entry expires by the clock of the store; the adapters use the system clock.
  return { entry: { value, expiresAt: now + ttl }, ttl };
}

function liveValue(row: unknown, now: number): unknown {
  return isEntry(row) && now < row.expiresAt ? row.value : undefined;
}
