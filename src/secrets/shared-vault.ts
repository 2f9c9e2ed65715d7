import { createSemaphore, type Semaphore } from '../runtime/semaphore.js';
import type { TokenVault } from './token-vault.js';

/** A token vault as all API clients of this process share it. */
export interface SharedVault {
  /** Returns what was saved last: in the vault, or in this process if the vault could not save it. */
  load(key: string): Promise<unknown>;
  /** Rejects if the vault cannot save the value, which then remains in this process. */
  save(key: string, value: unknown): Promise<void>;
  /** Runs the action while no other client runs one for this key, and no other process if the vault excludes them. */
  exclusive<Result>(key: string, action: () => Promise<Result>, signal: AbortSignal): Promise<Result>;
  /** Saves a value again that the vault could not save. */
  flush(key: string): Promise<void>;
  /** False if another process can run an action for the same key concurrently. */
  readonly excludesProcesses: boolean;
}

interface Unsaved {
  readonly value: unknown;
  /** Contents of the vault at that time, as JSON: other contents are newer than the value. Undefined: they could not be read. */
  readonly replaces: string | undefined;
}

const sharedVaults = new WeakMap<TokenVault, SharedVault>();

/** Returns the shared vault of a vault. Default: tokens in memory, until the process ends. */
export function shareVault(vault: TokenVault = processMemory): SharedVault {
  const known = sharedVaults.get(vault) ?? createSharedVault(vault);
  sharedVaults.set(vault, known);
  return known;
}

function createSharedVault(vault: TokenVault): SharedVault {
  const locks = new Map<string, Semaphore>();
  const unsaved = new Map<string, Unsaved>();

  async function save(key: string, value: unknown): Promise<void> {
    try {
      await vault.save(key, value);
      unsaved.delete(key);
    } catch (error) {
      const replaces = await vault.load(key).then(textOf, () => undefined);
      unsaved.set(key, { value, replaces });
      throw error;
    }
  }

  const isCurrent = ({ replaces }: Unsaved, contents: unknown) => replaces === undefined || replaces === textOf(contents);

  return {
    excludesProcesses: vault.exclusive !== undefined,
    save,
    async load(key) {
      const contents = await vault.load(key);
      const own = unsaved.get(key);
      if (own !== undefined && isCurrent(own, contents)) return own.value;
      unsaved.delete(key);
      return contents;
    },
    async exclusive(key, action, signal) {
      const lock = locks.get(key) ?? createSemaphore(1, Number.POSITIVE_INFINITY);
      locks.set(key, lock);
      const release = await lock.acquire(signal);
      try {
        return await (vault.exclusive === undefined ? action() : vault.exclusive(key, action, signal));
      } finally {
        release();
        if (lock.state().running === 0) locks.delete(key);
      }
    },
    async flush(key) {
      const own = unsaved.get(key);
      if (own !== undefined && isCurrent(own, await vault.load(key))) await save(key, own.value);
    },
  };
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

/** Maximum number of logins without a vault; the oldest is dropped first. */
const maxInMemory = 1000;
const memory = new Map<string, unknown>();

/** The vault of clients without one: two clients with the same refresh token must not use it twice. */
const processMemory: TokenVault = {
  load: async (key) => memory.get(key),
  async save(key, value) {
    memory.delete(key);
    memory.set(key, value);
    const [oldest] = memory.keys();
    if (memory.size > maxInMemory && oldest !== undefined) memory.delete(oldest);
  },
  exclusive: (_key, action) => action(),
};
