import { expiryOf, type ValueMap } from './adapter.js';
import { ownerOf } from './owned-key.js';

interface FairMapSettings {
  /** Maximum size of all values. */
  readonly maxBytes: number;
  readonly bytesOf: (key: string, value: object) => number;
  /** Milliseconds by the clock of the expiry of the values. */
  readonly now: () => number;
}

interface Row {
  readonly value: object;
  readonly bytes: number;
}

/** Values of one owner, the least recently used one first. */
interface Owned {
  readonly rows: Map<string, Row>;
  bytes: number;
}

/** Interval between sweeps of expired values: nothing else removes a key that is not read. */
const sweepEveryMs = 60_000;

// Decision: docs/decisions/2026-11-26-callers-take-turns.md
/**
 * Map of a bounded size. If it is full, the least recently used values of the owner with the most bytes are evicted, so that
 * one owner, however much it writes, leaves the values of the others.
 */
export function createFairMap({ maxBytes, bytesOf, now }: FairMapSettings): ValueMap {
  const owners = new Map<string, Owned>();
  let usedBytes = 0;
  let sweptAt = now();

  function remove(owner: string, key: string): boolean {
    const owned = owners.get(owner);
    const row = owned?.rows.get(key);
    if (owned === undefined || row === undefined) return false;
    owned.rows.delete(key);
    owned.bytes -= row.bytes;
    usedBytes -= row.bytes;
    if (owned.rows.size === 0) owners.delete(owner);
    return true;
  }

  function evictOne(): void {
    const [owner, { rows }] = [...owners].reduce((greediest, one) => (one[1].bytes > greediest[1].bytes ? one : greediest));
    const [oldest] = rows.keys();
    if (oldest !== undefined) remove(owner, oldest);
  }

  function removeExpired(): void {
    sweptAt = now();
    for (const [owner, { rows }] of owners) for (const [key, { value }] of rows) if (expiryOf(value) <= sweptAt) remove(owner, key);
  }

  return {
    get(key) {
      const owner = ownerOf(key);
      const rows = owners.get(owner)?.rows;
      const row = rows?.get(key);
      if (rows === undefined || row === undefined) return undefined;
      if (expiryOf(row.value) <= now()) {
        remove(owner, key);
        return undefined;
      }
      rows.delete(key);
      rows.set(key, row);
      return row.value;
    },
    set(key, value) {
      if (now() - sweptAt >= sweepEveryMs) removeExpired();
      const owner = ownerOf(key);
      remove(owner, key);
      const bytes = bytesOf(key, value);
      if (bytes > maxBytes) return;
      const owned = owners.get(owner) ?? { rows: new Map<string, Row>(), bytes: 0 };
      owners.set(owner, owned);
      owned.rows.set(key, { value, bytes });
      owned.bytes += bytes;
      usedBytes += bytes;
      while (usedBytes > maxBytes) evictOne();
    },
    delete: (key) => remove(ownerOf(key), key),
    clear() {
      owners.clear();
      usedBytes = 0;
    },
  };
}
