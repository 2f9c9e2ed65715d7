import type { CacheEntry } from './entry.js';

/**
 * A cache entry in the memory of this process: one string instead of some twenty objects, each of which the garbage collector
 * would move and visit.
 */
export class PackedEntry {
  readonly #head: string;
  readonly #body: CacheEntry['body'];
  /** Size in bytes, for the limit of the store. */
  readonly size: number;

  constructor({ body, ...head }: CacheEntry) {
    this.#head = JSON.stringify(head);
    this.#body = body;
    this.size = 4 * this.#head.length + body.byteLength;
  }

  unpack(): CacheEntry {
    const head: Omit<CacheEntry, 'body'> = JSON.parse(this.#head);
    return { ...head, body: this.#body };
  }
}
