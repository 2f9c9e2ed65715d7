import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '../../runtime/clock.js';
import { digest } from '../../runtime/digest.js';
import { forwardClock } from '../../runtime/forward-clock.js';
import type { AtomicStore } from '../../store/store.js';
import type { PreparedRequest } from '../call/request.js';
import { identityOf, selectionOf } from './cache-key.js';
import { type CacheEntry, clockToleranceMs, readEntry } from './entry.js';
import { parseStored } from './parse-stored.js';
import { knowledgeOf, writeKeyOf } from './store-knowledge.js';

/** Result of a cache lookup. */
export interface CacheLookup {
  /** Changes with every write to the URL: a request in flight is joined only under the same one. */
  readonly version: string;
  /** Key of the URL in its current generation, for this caller and these credentials; undefined if the store fails. */
  readonly key?: string;
  readonly entryKey?: string | undefined;
  readonly entry?: CacheEntry | undefined;
}

/** A store of this process responds immediately. */
export interface Variants {
  find(request: PreparedRequest): CacheLookup | Promise<CacheLookup>;
  /**
   * Stores an entry, unless a newer one is stored, and reports whether it did. `updated` is the entry whose body it repeats:
   * nothing is stored if that one was replaced. A write to the URL since `lookup` hides the entry.
   */
  save(request: PreparedRequest, lookup: CacheLookup, entry: CacheEntry, ttlMs: number, updated?: CacheEntry): boolean | Promise<boolean>;
  /**
   * Deletes the entry of the lookup, because a response that was requested at `requestedAt` and is not stored replaces it.
   * Entries that were requested later remain.
   */
  discard(request: PreparedRequest, lookup: CacheLookup, response: Headers, requestedAt: number): void | Promise<void>;
}

const dayMs = 24 * 60 * 60 * 1000;
/** Applies to entries, Vary lists and generations: an entry cannot be found without its list and generation. */
export const maxEntryTtlMs = 30 * dayMs;
/**
 * How long a generation is stored under which nothing is: longer than a request takes. A lost generation only hides what is stored
 * under it, and a store without space for the URLs of a month would refuse idempotency keys.
 */
export const unusedGenerationMs = 2 * 60 * 60 * 1000;
/** An API normally uses one Vary list per URL, and two while it is being changed. */
export const maxVaryLists = 4;

export interface VariantsDependencies {
  readonly store: AtomicStore;
  /** Separates this API from others in the store. */
  readonly partition: string;
  readonly clock: Clock;
  /** Lets a value expire later. Default: a generation is stored for as long as any entry. */
  readonly extend?: ((key: string, ttlMs: number) => Promise<void>) | undefined;
}

/** Returns the key of the generation of a URL. All clients share it: a write of one hides the responses of all. */
export function generationKeyOf(url: URL): string {
  return `cache:${digest('generation', url.href)}`;
}

/**
 * Stores entries under three levels of keys: the generation of the URL, shared by all callers, so that one write hides
 * the old entries of all; the Vary lists of the URL, for one caller, without the empty list, which is always looked up; and
 * the entry for the values of these headers (RFC 9111 §4.1). Secrets among the values are hashed into the keys. The keys of
 * lists and entries contain the generation, so a response to a request from before a write stays hidden even if it is stored
 * after the write. What this process knows hides the rest: a store may lose a generation, or return an old one.
 */
export function createVariants({ store, partition, clock, extend }: VariantsDependencies): Variants {
  const generationMs = extend === undefined ? maxEntryTtlMs : unusedGenerationMs;
  const knowledge = knowledgeOf(clock);
  const { now } = forwardClock(clock);
  const entryKeyOf = (key: string, names: readonly string[], headers: Headers) =>
    `cache:${digest('entry', key, selectionOf(headers, names))}`;

  /** Returns the generation; undefined if the store cannot keep one, so that nothing is stored under a key that is lost. */
  async function generationOf(key: string): Promise<string | undefined> {
    const stored = await store.get(key);
    if (typeof stored === 'string') return stored;
    const created = randomUUID();
    const isSet = await store.setIfAbsent(key, created, generationMs);
    if (isSet === true) return created;
    if (isSet === undefined) return undefined;
    // Another call has created it, or the value is not a generation.
    const other = await store.get(key);
    if (typeof other === 'string') return other;
    await store.set(key, created, generationMs);
    return (await store.get(key)) === created ? created : undefined;
  }

  async function readVariant(entryKey: string, writeKey: string, caller: string): Promise<CacheEntry | undefined> {
    const entry = readEntry(await store.get(entryKey));
    if (entry === undefined || entry.requestedAt <= knowledge.writes.of(writeKey)) return undefined;
    return entry.requestedAt < knowledge.responses.of(entryKey, caller) ? undefined : entry;
  }

  return {
    async find(request) {
      const writeKey = writeKeyOf(request.url);
      const generation = await generationOf(generationKeyOf(request.url));
      const version = () => `${knowledge.writes.of(writeKey)} ${generation}`;
      if (generation === undefined) return { version: version() };
      const key = `cache:${digest('lists', partition, generation, request.url.href, identityOf(request))}`;
      const plainKey = entryKeyOf(key, [], request.headers);
      const [lists, plain] = await Promise.all([store.get(key), readVariant(plainKey, writeKey, request.caller)]);
      let newest: Pick<CacheLookup, 'entryKey' | 'entry'> = plain === undefined ? {} : { entryKey: plainKey, entry: plain };
      for (const names of readLists(lists)) {
        const entryKey = entryKeyOf(key, names, request.headers);
        const entry = await readVariant(entryKey, writeKey, request.caller);
        // RFC 9111 §4.1: of several matching responses, the most recent one.
        if (entry !== undefined && entry.requestedAt > (newest.entry?.requestedAt ?? Number.NEGATIVE_INFINITY))
          newest = { entryKey, entry };
      }
      return { version: version(), key, ...newest };
    },
    async save(request, { key }, entry, ttlMs, updated) {
      if (key === undefined) return false;
      const names = varyOf(entry.headers);
      const entryKey = entryKeyOf(key, names, request.headers);
      const ttl = Math.min(ttlMs, maxEntryTtlMs);
      return knowledge.changes.run(key, async () => {
        const existing = readEntry(await store.get(entryKey));
        if (isNewer(existing, entry.requestedAt, now()) || entry.requestedAt < knowledge.responses.of(entryKey, request.caller))
          return false;
        if (updated !== undefined && existing?.requestedAt !== updated.requestedAt) return false;
        knowledge.responses.record(entryKey, entry.requestedAt, request.caller);
        if (names.length > 0) {
          const others = readLists(await store.get(key)).filter((list) => list.join() !== names.join());
          await store.set(key, [names, ...others].slice(0, maxVaryLists), ttl);
        }
        await Promise.all([store.set(entryKey, entry, ttl), extend?.(generationKeyOf(request.url), ttl)]);
        return true;
      });
    },
    async discard(request, { key, entryKey }, response, requestedAt) {
      if (key === undefined) return;
      knowledge.responses.record(entryKeyOf(key, varyOf([...response]), request.headers), requestedAt, request.caller);
      if (entryKey === undefined) return;
      await knowledge.changes.run(key, async () => {
        if (isNewer(readEntry(await store.get(entryKey)), requestedAt, now())) return;
        knowledge.responses.record(entryKey, requestedAt, request.caller);
        await store.delete(entryKey);
      });
    },
  };
}

/** An entry from the future is not newer: its clock was wrong. */
export function isNewer(entry: CacheEntry | undefined, requestedAt: number, now: number): boolean {
  return entry !== undefined && entry.requestedAt > requestedAt && entry.requestedAt <= now + clockToleranceMs;
}

const headerName = /^[\w!#$%&'+.^`|~-]+$/;

/** Returns the names of Vary in lowercase and sorted, so that equal lists compare equal. */
export function varyOf(headers: readonly (readonly [string, string])[]): string[] {
  const field = headers.find(([name]) => name === 'vary')?.[1] ?? '';
  const names = field
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  return [...new Set(names)].filter((name) => headerName.test(name)).sort();
}

const buildListsSchema = () => z.array(z.array(z.string().regex(headerName)));
let listsSchema: ReturnType<typeof buildListsSchema> | undefined;

function readLists(value: unknown): string[][] {
  if (value === undefined) return [];
  listsSchema ??= buildListsSchema();
  return parseStored(listsSchema, value) ?? [];
}
