import { ownedKey } from '../store/owned-key.js';
import type { AtomicStore } from '../store/store.js';

/** Decisions that were used. */
export interface Claims {
  /** Claims a decision for at most `ttlMs`. Resolves to false if it cannot be used again, and to undefined without the store. */
  claim(caller: string, name: string, ttlMs: number): Promise<boolean | undefined>;
}

/** Maximum decisions of one caller that are remembered; beyond it, no further one counts until the oldest expire. */
const maxOfCaller = 10_000;

/** Remembers decisions in this process. None is evicted, because it could be used again then. */
export function localClaims(now: () => number): Claims {
  const callers = new Map<string, Map<string, number>>();

  function removeExpired(): void {
    for (const [caller, used] of callers) {
      for (const [name, until] of used) {
        if (until > now()) break;
        used.delete(name);
      }
      if (used.size === 0) callers.delete(caller);
    }
  }

  return {
    async claim(caller, name, ttlMs) {
      removeExpired();
      const used = callers.get(caller) ?? new Map<string, number>();
      callers.set(caller, used);
      if (used.has(name) || used.size >= maxOfCaller) return false;
      used.set(name, now() + ttlMs);
      return true;
    },
  };
}

/** Remembers decisions in the store that several nodes share, under keys that do not reveal the caller. */
export function sharedClaims(store: Pick<AtomicStore, 'setIfAbsent'>): Claims {
  return { claim: (caller, name, ttlMs) => store.setIfAbsent(ownedKey(caller, `approval:${name}`), true, ttlMs) };
}
