import type { Page } from './page.js';
import { member } from './pointer.js';

/** Members of a body that describe its page. Other members are data: a nested has_more belongs to another list. */
export const containers: readonly string[] = [
  ...['', 'meta', 'paging', 'pagination', 'pageInfo', 'page_info', 'response_metadata', 'metadata'],
];

/** The object in which a container is: the body, or one of its members. */
export function containerIn(body: unknown, container: string): unknown {
  return container === '' ? body : member(body, container);
}

const moreNames = ['has_more', 'hasMore', 'has-more', 'has_next', 'hasNext', 'hasNextPage', 'has_next_page', 'IsTruncated', 'isTruncated'];
/** `done` of Salesforce, `isLast` of Jira, `isLastPage` of Bitbucket, `last` of Spring, `end_of_stream` of Zendesk. */
const lastNames = ['isLast', 'is_last', 'isLastPage', 'is_last_page', 'last', 'done', 'end_of_stream'];

/** Returns whether the body states that there are more pages; undefined if it does not. */
export function statesMore({ body }: Page): boolean | undefined {
  let more: boolean | undefined;
  for (const container of containers) {
    const object = containerIn(body, container);
    for (const name of moreNames) more = either(more, member(object, name));
    for (const name of lastNames) more = either(more, negated(member(object, name)));
  }
  return more;
}

/** One statement that this is the last page outweighs others. */
function either(known: boolean | undefined, value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? known !== false && value : known;
}

function negated(value: unknown): unknown {
  return typeof value === 'boolean' ? !value : undefined;
}

const totalNames = ['total', 'total_count', 'totalCount', 'total_results', 'totalResults', 'total_items', 'totalItems', 'count'];
const pageNames = ['page', 'current_page', 'currentPage', 'page_number', 'pageNumber', 'number'];
const pageCountNames = ['total_pages', 'totalPages', 'page_count', 'pageCount', 'pages', 'last_page', 'lastPage'];

/** Returns the number of the page and the number of pages, if the body has both. */
export function pageOf({ body }: Page): { readonly page: number; readonly pages: number } | undefined {
  for (const container of [...containers, 'page']) {
    const object = containerIn(body, container);
    const [page, pages] = [numberIn(object, pageNames), numberIn(object, pageCountNames)];
    if (page !== undefined && pages !== undefined) return { page, pages };
  }
  return undefined;
}

/** Returns why there may be more items than those of this page; undefined if nothing in the response states it. */
export function evidenceOfMore(page: Page): string | undefined {
  if (statesMore(page) === true) return 'the body states that there is more';
  const { items, body } = page;
  const numbered = pageOf(page);
  if (numbered !== undefined && numbered.page < numbered.pages) return `this is page ${numbered.page} of ${numbered.pages}`;
  if (items === undefined) return undefined;
  for (const container of [...containers, 'hits']) {
    const object = containerIn(body, container);
    // A total alone is never a reason for a request: it can be an amount of money.
    const total = numberIn(object, totalNames) ?? numberIn(member(object, 'total'), ['value']);
    if (total !== undefined && total > items.length) return `the body has a total of ${total}`;
  }
  return undefined;
}

export function numberIn(object: unknown, names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = member(object, name);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  }
  return undefined;
}
