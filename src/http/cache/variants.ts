import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { digest } from '../../runtime/digest.js';
import type { Store } from '../../store/store.js';
import type { PreparedRequest } from '../call/request.js';
import { identityOf, selectionOf } from './cache-key.js';
import { type CacheEntry, readEntry } from './entry.js';

/** Result of a cache lookup. */
export interface CacheLookup {
  /** Key of the URL in its current generation, for this caller and these credentials. */
  readonly key: string;
  readonly entryKey?: string;
  readonly entry?: CacheEntry;
}

export interface Variants {
  find(request: PreparedRequest): Promise<CacheLookup>;
  /** Stores an entry. A write to the URL since `lookup` hides it. */
  save(request: PreparedRequest, lookup: CacheLookup, entry: CacheEntry, ttlMs: number): Promise<void>;
  delete(lookup: CacheLookup): Promise<void>;
  /** Hides everything that is stored for the URL, for all callers. */
  invalidate(url: URL): Promise<void>;
}

const dayMs = 24 * 60 * 60 * 1000;
/** Applies to entries, Vary lists and generations: an entry cannot be found without its list and generation. */
const maxEntryTtlMs = 30 * dayMs;
/** An API normally uses one Vary list per URL, and two while it is being changed. */
const maxVaryLists = 4;

/**
 * Stores entries under three levels of keys: the generation of the URL, shared by all callers, so that one write hides
 * the old entries of all; the Vary lists of the URL, for one caller; and the entry for the values of these headers (RFC
 * 9111 §4.1). Secrets among the values are hashed into the keys. The keys of lists and entries contain the generation, so
 * a response to a request from before a write stays hidden even if it is stored after the write.
 */
export function createVariants(store: Store, partition: string): Variants {
  const pendingReads = new Map<string, Promise<string>>();
  const generationKey = (url: URL) => `cache:${digest('generation', partition, url.href)}`;

  async function readGeneration(key: string): Promise<string> {
    const stored = await store.get(key);
    if (typeof stored === 'string') return stored;
    const created = randomUUID();
    await store.set(key, created, maxEntryTtlMs);
    return created;
  }

  /** Shares one read between concurrent lookups; otherwise each would create a generation and hide those of the others. */
  function generationOf(key: string): Promise<string> {
    const pending = pendingReads.get(key);
    if (pending !== undefined) return pending;
    const reading = readGeneration(key).finally(() => {
      if (pendingReads.get(key) === reading) pendingReads.delete(key);
    });
    pendingReads.set(key, reading);
    return reading;
  }

  const entryKeyOf = (key: string, names: readonly string[], headers: Headers) =>
    `cache:${digest('entry', key, selectionOf(headers, names))}`;

  return {
    async find(request) {
      const generation = await generationOf(generationKey(request.url));
      const key = `cache:${digest('lists', generation, request.url.href, identityOf(request))}`;
      for (const names of readLists(await store.get(key))) {
        const entryKey = entryKeyOf(key, names, request.headers);
        const entry = readEntry(await store.get(entryKey));
        if (entry !== undefined) return { key, entryKey, entry };
      }
      return { key };
    },
    async save(request, lookup, entry, ttlMs) {
      const names = varyOf(entry);
      const lists = readLists(await store.get(lookup.key));
      const others = lists.filter((list) => list.join() !== names.join());
      await store.set(lookup.key, [names, ...others].slice(0, maxVaryLists), maxEntryTtlMs);
      await store.set(entryKeyOf(lookup.key, names, request.headers), entry, Math.min(ttlMs, maxEntryTtlMs));
    },
    async delete({ entryKey }) {
      if (entryKey !== undefined) await store.delete(entryKey);
    },
    async invalidate(url) {
      const key = generationKey(url);
      pendingReads.delete(key);
      await store.set(key, randomUUID(), maxEntryTtlMs);
    },
  };
}

/** Returns the names of Vary in lowercase and sorted, so that equal lists compare equal. */
function varyOf(entry: CacheEntry): string[] {
  const field = entry.headers.find(([name]) => name === 'vary')?.[1] ?? '';
  const names = field
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '').sort();
}

const buildListsSchema = () => z.array(z.array(z.string().regex(/^[\w!#$%&'+.^`|~-]+$/)));
let listsSchema: ReturnType<typeof buildListsSchema> | undefined;

function readLists(value: unknown): string[][] {
  if (value === undefined) return [];
  listsSchema ??= buildListsSchema();
  return listsSchema.safeParse(value).data ?? [];
}
