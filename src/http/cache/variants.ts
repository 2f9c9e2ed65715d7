import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { digest } from '../../runtime/digest.js';
import type { Store } from '../../store/store.js';
import type { PreparedRequest } from '../call/request.js';
import { identityOf, selectionOf } from './cache-key.js';
import { type CacheEntry, readEntry } from './entry.js';

/** Where answers to a request are, as of the moment it was looked up. */
export interface Place {
  /** The URL as of now, for this caller and these credentials. */
  readonly key: string;
  readonly entryKey?: string;
  readonly entry?: CacheEntry;
}

export interface Variants {
  find(request: PreparedRequest): Promise<Place>;
  /** Nobody will find it when the URL was written to since `place` was found. */
  keep(request: PreparedRequest, place: Place, entry: CacheEntry, ttlMs: number): Promise<void>;
  drop(place: Place): Promise<void>;
  /** Whatever is stored for the URL, for every caller, is gone. */
  invalidate(url: URL): Promise<void>;
}

const dayMs = 24 * 60 * 60 * 1000;
/** Answers live no longer than what leads to them. */
const longestMs = 30 * dayMs;
/** Lists of Vary that one URL can have at a time; an API has one, two while it is being changed. */
const maxLists = 4;

/**
 * Three steps lead to an answer: the URL's generation, shared by all callers, so that one write hides everybody's old
 * answers; the fields that the URL varies by, for this caller; and the answer for the values of these fields (RFC 9111
 * §4.1). The secrets among them are hashed into the keys. Lists and answers lie below their generation, so an answer from
 * before a write that is stored after it is as hidden as the older ones.
 */
export function createVariants(store: Store, partition: string): Variants {
  const readings = new Map<string, Promise<string>>();
  const generationKey = (url: URL) => `cache:${digest('generation', partition, url.href)}`;

  async function readGeneration(key: string): Promise<string> {
    const known = await store.get(key);
    if (typeof known === 'string') return known;
    const created = randomUUID();
    await store.set(key, created, longestMs);
    return created;
  }

  /** Read once for all that ask at a time, or each would make its own generation and hide those of the others. */
  function generationOf(key: string): Promise<string> {
    const known = readings.get(key);
    if (known !== undefined) return known;
    const reading = readGeneration(key).finally(() => {
      if (readings.get(key) === reading) readings.delete(key);
    });
    readings.set(key, reading);
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
    async keep(request, place, entry, ttlMs) {
      const names = varyOf(entry);
      const lists = readLists(await store.get(place.key));
      const others = lists.filter((list) => list.join() !== names.join());
      await store.set(place.key, [names, ...others].slice(0, maxLists), longestMs);
      await store.set(entryKeyOf(place.key, names, request.headers), entry, Math.min(ttlMs, longestMs));
    },
    async drop({ entryKey }) {
      if (entryKey !== undefined) await store.delete(entryKey);
    },
    async invalidate(url) {
      const key = generationKey(url);
      readings.delete(key);
      await store.set(key, randomUUID(), longestMs);
    },
  };
}

/** The names in one order and case, so that one list has one spelling. */
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
