import type { Clock } from '../../runtime/clock.js';
import { digest } from '../../runtime/digest.js';
import { forwardClock } from '../../runtime/forward-clock.js';
import type { PackedStore } from '../../store/packed-store.js';
import type { PreparedRequest } from '../call/request.js';
import { identifyingHeaders, selectionOf } from './cache-key.js';
import { type CacheEntry, packEntry, unpackEntry } from './entry.js';
import { knowledgeOf, writeKeyOf } from './store-knowledge.js';
import { type CacheLookup, isNewer, maxEntryTtlMs, maxVaryLists, type Variants, varyOf } from './variants.js';

interface LocalVariantsDependencies {
  readonly memory: PackedStore;
  /** Separates this API from others in the store. */
  readonly partition: string;
  readonly clock: Clock;
}

/**
 * The variants of a client whose store no other process uses. What this process knows about writes is all there is, so it
 * needs no generations; and all steps end immediately, so nothing has to be ordered.
 */
export function createLocalVariants({ memory, partition, clock }: LocalVariantsDependencies): Variants {
  const knowledge = knowledgeOf(clock);
  const { now } = forwardClock(clock);
  const none = new Uint8Array();

  /** Without Vary, the key of an entry is that of its URL. */
  const entryKeyOf = (key: string, names: readonly string[], headers: Headers) =>
    names.length === 0 ? key : `${key} ${selectionOf(headers, names)}`;
  const listsKeyOf = (key: string) => `${key} vary`;

  function readEntry(entryKey: string): CacheEntry | undefined {
    const value = memory.get(entryKey);
    return value && unpackEntry(value);
  }

  function readLists(key: string): readonly string[][] {
    const value = memory.get(listsKeyOf(key));
    return value === undefined ? [] : JSON.parse(value.text);
  }

  return {
    find({ url, headers, caller, credential }: PreparedRequest): CacheLookup {
      const key = digest('local', partition, url.href, caller, credential, identifyingHeaders(headers));
      const writtenAt = knowledge.writes.of(writeKeyOf(url));
      let newest: { readonly entryKey: string; readonly entry: CacheEntry } | undefined;
      for (const names of [[], ...readLists(key)]) {
        const entryKey = entryKeyOf(key, names, headers);
        const entry = readEntry(entryKey);
        if (entry === undefined || entry.requestedAt <= writtenAt || entry.requestedAt < knowledge.responses.of(entryKey, caller)) continue;
        // RFC 9111 §4.1: of several matching responses, the most recent one.
        if (newest === undefined || entry.requestedAt > newest.entry.requestedAt) newest = { entryKey, entry };
      }
      return { version: String(writtenAt), key, entryKey: newest?.entryKey, entry: newest?.entry };
    },
    save({ headers, caller }, { key }, entry, ttlMs, updated) {
      if (key === undefined) return false;
      const names = varyOf(entry.headers);
      const entryKey = entryKeyOf(key, names, headers);
      const existing = readEntry(entryKey);
      if (isNewer(existing, entry.requestedAt, now()) || entry.requestedAt < knowledge.responses.of(entryKey, caller)) return false;
      if (updated !== undefined && existing?.requestedAt !== updated.requestedAt) return false;
      knowledge.responses.record(entryKey, entry.requestedAt, caller);
      if (names.length > 0) {
        const lists = [names, ...readLists(key).filter((list) => list.join() !== names.join())];
        memory.set(listsKeyOf(key), { text: JSON.stringify(lists.slice(0, maxVaryLists)), bytes: none }, maxEntryTtlMs, caller);
      }
      memory.set(entryKey, packEntry(entry), Math.min(ttlMs, maxEntryTtlMs), caller);
      return true;
    },
    discard({ headers, caller }, { key, entryKey }, response, requestedAt) {
      if (key === undefined) return;
      knowledge.responses.record(entryKeyOf(key, varyOf([...response]), headers), requestedAt, caller);
      if (entryKey === undefined || isNewer(readEntry(entryKey), requestedAt, now())) return;
      knowledge.responses.record(entryKey, requestedAt, caller);
      memory.delete(entryKey);
    },
  };
}
