import { hash } from 'node:crypto';
import type { ReadPage } from '../../response/read-page.js';

/** The items of the pages that were read, as one JSON list. */
export interface JoinedPages {
  readonly read: number;
  readonly items: number;
  /** Adds the items of a page, unless they are those of an earlier page, or too many bytes. */
  add(page: ReadPage, bytes: Uint8Array): 'added' | 'repeated' | 'too-large';
  body(): Uint8Array;
}

/** Limit of a body, which the joined list is like. */
const maxJoinedBytes = 32 * 1024 * 1024;

export function createJoinedPages(): JoinedPages {
  const parts: string[] = [];
  const hashes = new Set<string>();
  let [read, items, length] = [0, 0, 2];
  return {
    get read() {
      return read;
    },
    get items() {
      return items;
    },
    add(page, bytes) {
      // Pages without items may repeat: some APIs filter a page after they have read it.
      const fingerprint = page.count === 0 ? undefined : hash('sha256', isCounted(page) ? page.json : bytes, 'base64url');
      if (fingerprint !== undefined && hashes.has(fingerprint)) return 'repeated';
      if (length + page.json.length + 1 > maxJoinedBytes) return 'too-large';
      if (fingerprint !== undefined) hashes.add(fingerprint);
      if (page.count > 0) parts.push(page.json);
      read += 1;
      items += page.count;
      length += page.json.length + 1;
      return 'added';
    },
    body: () => Buffer.from(`[${parts.join(',')}]`),
  };
}

/** An API that ignores the number of a page returns the same items; other members of its body, such as a time, can differ. */
function isCounted({ next }: ReadPage): boolean {
  return next.kind === 'next' && (next.strategy === 'page' || next.strategy === 'offset');
}
