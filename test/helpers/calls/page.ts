import { findItems, itemsAt } from '../../../src/http/pagination/items.js';
import { nextPage, type PageSearch } from '../../../src/http/pagination/next-page.js';
import type { NextPage, Page } from '../../../src/http/pagination/page.js';

export interface GivenPage {
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  readonly sent?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Returns a page as the reader of pages creates it. */
export function pageOf({ method = 'GET', url, sent, headers = {}, body }: GivenPage): Page {
  const at = findItems(body);
  const items = at === undefined ? undefined : itemsAt(body, at);
  return { method, url, requestBody: sent, responseUrl: url, headers, body, items };
}

/** Finds the page after a given one. */
export function after(given: GivenPage, search: Partial<PageSearch> = {}): NextPage {
  return nextPage(pageOf(given), { strategy: 'auto', ...search });
}
