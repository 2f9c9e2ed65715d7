import * as z from 'zod';

/** What the pages of a call were. */
export interface PagesSummary {
  readonly strategy?: string;
  /** What names the next page. */
  readonly by?: string;
  readonly read: number;
  readonly items: number;
  /** JSON Pointer to the items in each page; undefined if each item is a whole page. */
  readonly at?: string;
  /**
   * Why no further page was read. `end`: the API has no more; `next-unknown`: it may have more, but does not name the next page;
   * `loop`: a page was repeated; `outside-api`: the link leads out of the base URL; `unreadable`: the first page is not a list.
   */
  readonly ended:
    | ('end' | 'maxPages' | 'maxItems' | 'size' | 'deadline' | 'failed' | 'loop')
    | ('other-host' | 'outside-api' | 'next-unknown' | 'unreadable');
  /** Merged into the arguments (RFC 7396), it requests the next page. */
  readonly next?: Readonly<Record<string, unknown>>;
  /** Beginning of the body with which a page failed. */
  readonly failedBody?: string;
}

/** Schema of the summary in the result, which describes itself: each property that is listed costs every agent tokens. */
export const pagesResult = () =>
  z.record(z.string(), z.unknown()).optional().describe('Complete if ended is end; else merge next into the arguments');
