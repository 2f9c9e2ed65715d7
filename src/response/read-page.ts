import { findItems, itemsAt, otherListsIn } from '../http/pagination/items.js';
import { nextPage, type PageSearch } from '../http/pagination/next-page.js';
import type { NextPage, Page } from '../http/pagination/page.js';
import { isRecord } from '../runtime/is-record.js';
import type { Task } from '../runtime/worker/task.js';
import { type BodyBytes, maxSmallBytes } from './body-bytes.js';
import { decodeBody } from './decode.js';
import { reportedError } from './protocol-errors.js';

interface PageInput extends BodyBytes {
  readonly page: Omit<Page, 'body' | 'items'>;
  readonly search: PageSearch;
  /** JSON Pointer to the items, as the definition states it or an earlier page had it. */
  readonly at?: string | undefined;
  /** Earlier pages had no single list, so that the whole body is an item. */
  readonly isWhole?: boolean;
}

export interface ReadPage {
  readonly kind: 'page';
  /** JSON Pointer to the items; undefined if the whole body is the only item. */
  readonly at: string | undefined;
  readonly count: number;
  /** The items as JSON, with commas between them. */
  readonly json: string;
  readonly next: NextPage;
  /** Why the body is not a page, although the status is a success. */
  readonly failure?: 'reports an error' | 'has no list of items';
  /** Other lists of the body, whose items are not joined. */
  readonly otherLists: readonly string[];
}

/** A page that was read. `unreadable`: its body is not JSON. */
export type PageRead = ReadPage | { readonly kind: 'unreadable'; readonly next: NextPage };

/** Reads a page: its items as JSON, and the request for the next page. */
export const pageTask: Task<PageInput, PageRead> = {
  name: 'read-page',
  isSmall: ({ bytes }) => bytes.length <= maxSmallBytes,
  run({ bytes, contentType, page, search, at, isWhole = false }) {
    const decoded = decodeBody(bytes, contentType, { expectsJson: true });
    const isEmpty = decoded.kind === 'none' && at !== undefined;
    if (decoded.kind !== 'json' && !isEmpty)
      return { kind: 'unreadable', next: nextPage({ ...page, body: undefined, items: undefined }, search) };
    const body = decoded.kind === 'json' ? decoded.value : undefined;
    const place = isWhole ? undefined : (at ?? findItems(body));
    const items = place === undefined ? undefined : itemsAt(body, place);
    return {
      kind: 'page',
      at: items === undefined ? undefined : place,
      count: items?.length ?? 1,
      json: (items ?? [body]).map((item) => JSON.stringify(item)).join(','),
      next: nextPage({ ...page, body, items }, search),
      ...failureOf(body, items, at),
      otherLists: items === undefined ? [] : otherListsIn(body, place),
    };
  },
};

function failureOf(body: unknown, items: readonly unknown[] | undefined, at: string | undefined): Pick<ReadPage, 'failure'> {
  if ((items ?? []).length > 0) return {};
  if (reportsFailure(body)) return { failure: 'reports an error' };
  return at !== undefined && items === undefined ? { failure: 'has no list of items' } : {};
}

/** Recognizes an error in a success: Slack sends `ok: false`, GraphQL `errors`. */
function reportsFailure(body: unknown): boolean {
  if (!isRecord(body)) return false;
  if (reportedError(body) !== undefined) return true;
  const { ok, success, status, error, errors } = body;
  if (ok === false || success === false || status === 'error') return true;
  return [error, errors].some((value) =>
    typeof value === 'string' ? value !== '' : typeof value === 'object' && value !== null && Object.keys(value).length > 0,
  );
}
