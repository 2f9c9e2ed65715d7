import type { StoreClock } from './operations.js';

/** A value as it is stored: a text that describes it, and bytes. */
export interface PackedValue {
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Stores values in this process. Its operations end immediately, and none fails: a value may be lost, but is never wrong. */
export interface PackedStore {
  /** Returns a copy of the value. */
  get(key: string): PackedValue | undefined;
  /** Stores a copy of the value for at most `ttlMs`. Each owner has a fair share of the space. Default: the only owner. */
  set(key: string, value: PackedValue, ttlMs: number, owner?: string): void;
  delete(key: string): void;
}

export interface PackedStoreSettings {
  readonly clock: Pick<StoreClock, 'monotonic'>;
  /**
   * Maximum size in bytes; the values that were not used for longest are evicted first, of owners that use more than their share
   * of a quarter of it. Default: 67108864 (64 MiB).
   */
  readonly maxBytes?: number;
}

const mebibyte = 1024 * 1024;

/**
 * What a value takes in addition to its bytes: its key, its place and its slots in indexes, in a heap that grows ahead of what is
 * in use. Measured with 33,000 values of 1.5 kB on Node.js 20, which took 2.9 kB each of resident memory.
 */
const entryBytes = 1400;

/** A part of memory that is filled once, from its start to its end, and evicted as a whole. */
interface Block {
  readonly number: number;
  readonly memory: Buffer;
  readonly keys: string[];
  end: number;
}

interface Place {
  readonly block: Block;
  readonly owner: string;
  readonly start: number;
  readonly textEnd: number;
  readonly end: number;
  /** Monotonic milliseconds. */
  readonly expiresAt: number;
}

/**
 * Part of the space that owners share: what they have in it stays. Blocks that are half empty take twice the size of their values,
 * so it is at most half of the space.
 */
const shared = 1 / 4;

const sizeOf = ({ start, end }: Place) => end - start + entryBytes;

// Decision: docs/decisions/2026-11-26-cached-responses-are-packed.md
/**
 * Packs values into blocks of memory, which are reused: the garbage collector has nothing to do, and the size is known. The
 * oldest block is evicted first; a value that is read in the older half is stored again, so that what is used stays. So is a
 * value in an evicted block whose owner uses less than its share: however much one owner writes, it evicts only its own values.
 */
export function createPackedStore({ clock, maxBytes = 64 * mebibyte }: PackedStoreSettings): PackedStore {
  const blockBytes = Math.min(mebibyte, Math.floor(maxBytes / 16));
  // Otherwise a block of small values would be most of the store, and evicted as a whole.
  const maxKeys = Math.ceil(blockBytes / entryBytes);
  const places = new Map<string, Place>();
  /** Size of the values of each owner. */
  const usedBy = new Map<string, number>();
  const blocks: Block[] = [];
  let usedBytes = 0;
  let nextNumber = 0;
  let spare: Buffer | undefined;

  function count(owner: string, change: number): void {
    const bytes = (usedBy.get(owner) ?? 0) + change;
    if (bytes > 0) usedBy.set(owner, bytes);
    else usedBy.delete(owner);
  }

  function remove(key: string): void {
    const place = places.get(key);
    if (place === undefined) return;
    places.delete(key);
    count(place.owner, -sizeOf(place));
  }

  /** The only owner has no share: it has everything. */
  const isWithinShare = (owner: string) => usedBy.size > 1 && (usedBy.get(owner) ?? 0) <= (maxBytes * shared) / usedBy.size;

  /** Frees the oldest block. Adds to `kept` the values in it of owners within their share, if the block is older than `number`. */
  function evictOldest(kept: Kept[], number: number): void {
    const oldest = blocks.shift();
    if (oldest === undefined) return;
    usedBytes -= oldest.memory.length + oldest.keys.length * entryBytes;
    for (const key of oldest.keys) {
      const place = places.get(key);
      if (place?.block !== oldest) continue;
      if (oldest.number < number && isWithinShare(place.owner)) kept.push({ key, place, value: read(place) });
      remove(key);
    }
    if (oldest.memory.length === blockBytes) spare = oldest.memory;
  }

  function openBlock(size: number): Block {
    const isUsual = size <= blockBytes;
    // Memory that was not used yet takes no space.
    const memory = (isUsual ? spare : undefined) ?? Buffer.allocUnsafeSlow(isUsual ? blockBytes : size);
    if (isUsual) spare = undefined;
    const block: Block = { number: nextNumber, memory, keys: [], end: 0 };
    nextNumber += 1;
    usedBytes += memory.length;
    blocks.push(block);
    return block;
  }

  /** Returns a block with room for a value; undefined if the value is too large for this store. */
  function blockFor(size: number, evict: () => void): Block | undefined {
    if (Math.max(size, blockBytes) + entryBytes > maxBytes) return undefined;
    for (;;) {
      const last = blocks.at(-1);
      const fits = last !== undefined && last.end + size <= last.memory.length && last.keys.length < maxKeys;
      const added = entryBytes + (fits ? 0 : Math.max(size, blockBytes));
      if (usedBytes + added <= maxBytes) return fits ? last : openBlock(size);
      evict();
    }
  }

  function put({ key, value: { text, bytes }, place: { expiresAt, owner } }: Kept, evict: () => void): void {
    const textBytes = Buffer.byteLength(text);
    const block = expiresAt > clock.monotonic() ? blockFor(textBytes + bytes.length, evict) : undefined;
    if (block === undefined) return;
    const start = block.end;
    const textEnd = start + textBytes;
    block.memory.write(text, start);
    block.memory.set(bytes, textEnd);
    block.end = textEnd + bytes.length;
    block.keys.push(key);
    usedBytes += entryBytes;
    const place: Place = { block, owner, start, textEnd, end: block.end, expiresAt };
    places.set(key, place);
    count(owner, sizeOf(place));
  }

  function set(key: string, value: PackedValue, ttlMs: number, owner = ''): void {
    remove(key);
    const kept: Kept[] = [{ key, value, place: { expiresAt: clock.monotonic() + ttlMs, owner } }];
    // A block that is opened by now is not evicted with what stays, so that this ends.
    const number = nextNumber;
    const evict = () => evictOldest(kept, number);
    for (let next = kept.shift(); next !== undefined; next = kept.shift()) put(next, evict);
  }

  return {
    get(key) {
      const place = places.get(key);
      if (place === undefined) return undefined;
      const leftMs = place.expiresAt - clock.monotonic();
      if (leftMs <= 0) {
        remove(key);
        return undefined;
      }
      const value = read(place);
      const isOld = nextNumber - place.block.number > blocks.length / 2 + 1;
      if (isOld && usedBytes > maxBytes / 2) set(key, value, leftMs, place.owner);
      return value;
    },
    set,
    delete: (key) => void remove(key),
  };
}

/** A value that is stored, or stored again because it stays although its block is evicted. */
interface Kept {
  readonly key: string;
  readonly place: Pick<Place, 'expiresAt' | 'owner'>;
  readonly value: PackedValue;
}

function read({ block: { memory }, start, textEnd, end }: Place): PackedValue {
  // A copy of its own, because the memory is reused, and because a slice of a pool would keep the pool.
  const bytes = Buffer.allocUnsafeSlow(end - textEnd);
  bytes.set(memory.subarray(textEnd, end));
  return { text: memory.toString('utf8', start, textEnd), bytes };
}
