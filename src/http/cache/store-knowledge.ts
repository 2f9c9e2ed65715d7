import type { Clock } from '../../runtime/clock.js';
import { digest } from '../../runtime/digest.js';
import { createKeyedLock, type KeyedLock } from '../../runtime/keyed-lock.js';

/**
 * Remembers the latest stamp of each key. Beyond its limit it forgets the oldest key of the owner with the most, and reports the
 * stamp of the forgotten one for every unknown key of that owner: later than the truth, never earlier.
 */
export interface StampLog {
  record(key: string, stamp: number, owner?: string): void;
  /** Returns the latest stamp of the key, or of the keys of its owner that were forgotten. */
  of(key: string, owner?: string): number;
}

/** Keys of one owner. */
interface OwnStamps {
  readonly stamps: Map<string, number>;
  /** One iterator for all: a new one would pass over every deleted key again. It also visits the keys that are added later. */
  readonly oldestFirst: Iterator<[string, number]>;
  forgotten: number;
}

// Decision: docs/decisions/2026-11-26-callers-take-turns.md
export function createStampLog(limit: number): StampLog {
  const owners = new Map<string, OwnStamps>();
  let size = 0;
  /** Of owners whose every key was forgotten. */
  let forgotten = Number.NEGATIVE_INFINITY;

  function ownOf(owner: string): OwnStamps {
    const existing = owners.get(owner);
    if (existing !== undefined) return existing;
    const stamps = new Map<string, number>();
    const own = { stamps, oldestFirst: stamps.entries(), forgotten };
    owners.set(owner, own);
    return own;
  }

  function ownerWithMost(): string {
    return [...owners].reduce((first, one) => (one[1].stamps.size > first[1].stamps.size ? one : first))[0];
  }

  function forgetOne(owner: string): void {
    const from = ownOf(owner).stamps.size > limit / owners.size ? owner : ownerWithMost();
    const own = ownOf(from);
    const oldest = own.oldestFirst.next();
    if (oldest.done === true) return;
    const [key, stamp] = oldest.value;
    own.stamps.delete(key);
    size -= 1;
    own.forgotten = Math.max(own.forgotten, stamp);
    if (own.stamps.size > 0) return;
    owners.delete(from);
    forgotten = Math.max(forgotten, own.forgotten);
  }

  return {
    record(key, stamp, owner = '') {
      const { stamps } = ownOf(owner);
      const latest = Math.max(stamp, stamps.get(key) ?? stamp);
      if (!stamps.delete(key)) size += 1;
      stamps.set(key, latest);
      if (size > limit) forgetOne(owner);
    },
    of(key, owner = '') {
      const own = owners.get(owner);
      return own?.stamps.get(key) ?? own?.forgotten ?? forgotten;
    },
  };
}

/** What all clients of this process know about their stores, whatever a store loses. */
export interface StoreKnowledge {
  /** When each URL was last written, under the key of `writeKeyOf`. */
  readonly writes: StampLog;
  /** When the latest response under each entry key was requested. */
  readonly responses: StampLog;
  /** Orders the changes to the entries of one URL. */
  readonly changes: KeyedLock;
}

/** Longer URLs are hashed: the number of keys is limited, and so must be their size. */
const maxKeyLength = 256;

/** Returns the key of a URL among the writes. */
export function writeKeyOf({ href }: URL): string {
  return href.length <= maxKeyLength ? href : digest('url', href);
}

const maxUrls = 10_000;
const maxEntries = 50_000;

const knowledge = new WeakMap<Clock, StoreKnowledge>();

/** Returns the knowledge of all clients with the same clock, because only their stamps are comparable. */
export function knowledgeOf(clock: Clock): StoreKnowledge {
  const existing = knowledge.get(clock);
  if (existing !== undefined) return existing;
  const created: StoreKnowledge = { writes: createStampLog(maxUrls), responses: createStampLog(maxEntries), changes: createKeyedLock() };
  knowledge.set(clock, created);
  return created;
}
