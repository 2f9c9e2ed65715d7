import type { Clock } from '../../runtime/clock.js';
import { digest } from '../../runtime/digest.js';
import { createKeyedLock, type KeyedLock } from '../../runtime/keyed-lock.js';

/**
 * Remembers the latest stamp of each key. Beyond its limit it forgets the oldest key, and reports the stamp of the forgotten
 * one for every unknown key: later than the truth, never earlier.
 */
export interface StampLog {
  record(key: string, stamp: number): void;
  /** Returns the latest stamp of the key, or of the keys that were forgotten. */
  of(key: string): number;
}

export function createStampLog(limit: number): StampLog {
  const stamps = new Map<string, number>();
  // One iterator for all: a new one would pass over every deleted key again. It also visits the keys that are added later.
  const oldestFirst = stamps.entries();
  let forgotten = Number.NEGATIVE_INFINITY;
  return {
    record(key, stamp) {
      const latest = Math.max(stamp, stamps.get(key) ?? stamp);
      stamps.delete(key);
      stamps.set(key, latest);
      if (stamps.size <= limit) return;
      const oldest = oldestFirst.next();
      if (oldest.done === true) return;
      stamps.delete(oldest.value[0]);
      forgotten = Math.max(forgotten, oldest.value[1]);
    },
    of: (key) => stamps.get(key) ?? forgotten,
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
