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
  /** Stores a copy of the value for at most `ttlMs`. */
  set(key: string, value: PackedValue, ttlMs: number): void;
  delete(key: string): void;
}

export interface PackedStoreSettings {
  readonly clock: Pick<StoreClock, 'monotonic'>;
  /** Maximum size in bytes; the values that were not used for longest are evicted first. Default: 67108864 (64 MiB). */
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
  readonly start: number;
  readonly textEnd: number;
  readonly end: number;
  /** Monotonic milliseconds. */
  readonly expiresAt: number;
}

// Decision: docs/decisions/2026-11-26-cached-responses-are-packed.md
/**
 * Packs values into blocks of memory, which are reused: the garbage collector has nothing to do, and the size is known. The
 * oldest block is evicted first; a value that is read in the older half is stored again, so that what is used stays.
 */
export function createPackedStore({ clock, maxBytes = 64 * mebibyte }: PackedStoreSettings): PackedStore {
  const blockBytes = Math.min(mebibyte, Math.floor(maxBytes / 16));
  // Otherwise a block of small values would be most of the store, and evicted as a whole.
  const maxKeys = Math.ceil(blockBytes / entryBytes);
  const places = new Map<string, Place>();
  const blocks: Block[] = [];
  let usedBytes = 0;
  let nextNumber = 0;
  let spare: Buffer | undefined;

  function evictOldest(): void {
    const oldest = blocks.shift();
    if (oldest === undefined) return;
    usedBytes -= oldest.memory.length + oldest.keys.length * entryBytes;
    for (const key of oldest.keys) if (places.get(key)?.block === oldest) places.delete(key);
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
  function blockFor(size: number): Block | undefined {
    if (Math.max(size, blockBytes) + entryBytes > maxBytes) return undefined;
    for (;;) {
      const last = blocks.at(-1);
      const fits = last !== undefined && last.end + size <= last.memory.length && last.keys.length < maxKeys;
      const added = entryBytes + (fits ? 0 : Math.max(size, blockBytes));
      if (usedBytes + added <= maxBytes) return fits ? last : openBlock(size);
      evictOldest();
    }
  }

  function set(key: string, { text, bytes }: PackedValue, ttlMs: number): void {
    places.delete(key);
    const textBytes = Buffer.byteLength(text);
    const block = ttlMs > 0 ? blockFor(textBytes + bytes.length) : undefined;
    if (block === undefined) return;
    const start = block.end;
    const textEnd = start + textBytes;
    block.memory.write(text, start);
    block.memory.set(bytes, textEnd);
    block.end = textEnd + bytes.length;
    block.keys.push(key);
    usedBytes += entryBytes;
    places.set(key, { block, start, textEnd, end: block.end, expiresAt: clock.monotonic() + ttlMs });
  }

  return {
    get(key) {
      const place = places.get(key);
      if (place === undefined) return undefined;
      const { block, start, textEnd, end, expiresAt } = place;
      const leftMs = expiresAt - clock.monotonic();
      if (leftMs <= 0) {
        places.delete(key);
        return undefined;
      }
      // A copy of its own, because the memory is reused, and because a slice of a pool would keep the pool.
      const bytes = Buffer.allocUnsafeSlow(end - textEnd);
      bytes.set(block.memory.subarray(textEnd, end));
      const value = { text: block.memory.toString('utf8', start, textEnd), bytes };
      const isOld = nextNumber - block.number > blocks.length / 2 + 1;
      if (isOld && usedBytes > maxBytes / 2) set(key, value, leftMs);
      return value;
    },
    set,
    delete: (key) => void places.delete(key),
  };
}
