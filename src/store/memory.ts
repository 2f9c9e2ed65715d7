import type { LRUCache } from 'lru-cache';
import { createStore, type Store, type StoreClock, type StoreSettings, type ValueMap } from './store.js';

const mebibyte = 1024 * 1024;

export interface MemoryStoreSettings extends StoreSettings {
  /** Bytes at most, estimated; the least recently used values go first. Default: 67108864 (64 MiB). */
  readonly maxBytes?: number;
}

/** Values in this process, as the objects they are: whoever gets one must not change it. */
export function createMemoryStore({ maxBytes = 64 * mebibyte, ...settings }: MemoryStoreSettings): Store {
  return createStore(() => openBoundedMap(maxBytes, settings.clock), settings);
}

/** Milliseconds between two sweeps of what expired: neither keyv nor lru-cache removes a key that nobody asks for. */
const sweepEveryMs = 60_000;

async function openBoundedMap(maxBytes: number, clock: StoreClock): Promise<ValueMap> {
  const { LRUCache } = await import('lru-cache');
  return boundedMap(
    new LRUCache<string, object>({
      maxSize: maxBytes,
      sizeCalculation: (value, key) => approximateBytes(key) + approximateBytes(value),
      perf: { now: () => clock.now() },
      ttlResolution: 0,
    }),
    clock,
  );
}

function boundedMap(entries: LRUCache<string, object>, clock: StoreClock): ValueMap {
  let sweptAt = clock.now();
  return {
    get: (key) => entries.get(key),
    set(key, value, ttl) {
      if (clock.now() - sweptAt >= sweepEveryMs) {
        sweptAt = clock.now();
        entries.purgeStale();
      }
      entries.set(key, value, { ttl });
    },
    delete: (key) => entries.delete(key),
    clear: () => entries.clear(),
  };
}

/** What V8 takes for a pointer, a number or a header of an object, rounded up. */
const wordBytes = 8;
const objectBytes = 56;

/** From above: strings count two bytes a character, as if none were Latin-1. */
export function approximateBytes(value: unknown): number {
  if (typeof value === 'string') return objectBytes + 2 * value.length;
  if (ArrayBuffer.isView(value)) return 2 * objectBytes + value.byteLength;
  if (typeof value !== 'object' || value === null) return wordBytes;
  let bytes = objectBytes;
  for (const [name, item] of Object.entries(value)) bytes += wordBytes + 2 * name.length + approximateBytes(item);
  return bytes;
}
