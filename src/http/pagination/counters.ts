import { numberIn, pageOf, statesMore } from './flags.js';
import type { FoundPage, Page } from './page.js';
import { changeOf, describeChange, type SentParameter, scalarText, sentParameter } from './parameter.js';
import { member } from './pointer.js';

/** The form of the lists of Stripe: the ID of the last item is the cursor. Backwards, it is the ID of the first one. */
export function* listOfStripe(page: Page): Generator<FoundPage> {
  const { body, items } = page;
  if (member(body, 'object') !== 'list' || member(body, 'has_more') !== true || items === undefined) return;
  const isBackwards = sentParameter(page, ['ending_before']) !== undefined;
  const id = member(isBackwards ? items[0] : items.at(-1), 'id');
  if (typeof id !== 'string' || id === '') return;
  const change = changeOf(page, [isBackwards ? 'ending_before' : 'starting_after'], id);
  yield { strategy: 'cursor', by: `id of the ${isBackwards ? 'first' : 'last'} item -> ${describeChange(change)}`, change };
}

/** The lists of Jira: position of the first item, and total. */
export function* startAt(page: Page): Generator<FoundPage> {
  const [start, total] = [numberIn(page.body, ['startAt']), numberIn(page.body, ['total'])];
  const count = page.items?.length ?? 0;
  if (start === undefined || total === undefined || count === 0 || start + count >= total) return;
  const change = changeOf(page, ['startAt'], start + count);
  yield { strategy: 'offset', by: `/startAt -> ${describeChange(change)}`, change };
}

/** Reports whether a list of Jira ends with this page. */
export function isLastByStart({ body, items }: Page): boolean {
  const [start, total] = [numberIn(body, ['startAt']), numberIn(body, ['total'])];
  return start !== undefined && total !== undefined && items !== undefined && start + items.length >= total;
}

/** The header of GitLab; empty on the last page. */
export function* nextPageHeader(page: Page): Generator<FoundPage> {
  const value = page.headers['x-next-page'];
  if (value === undefined || !/^\d{1,15}$/.test(value)) return;
  const change = changeOf(page, ['page'], value);
  yield { strategy: 'page', by: `X-Next-Page -> ${describeChange(change)}`, change };
}

const pageParameters = ['page', 'pageNumber', 'page_number', 'pageNo', 'page[number]', 'pageIndex', 'currentPage', 'current_page', 'pg'];
const offsetParameters = ['offset', '$skip', 'skip', 'startIndex', 'start_index', 'startAt', 'start_at', 'page[offset]'];
/** Positions only with a parameter for the size of a page: they can also be dates or IDs. */
const positionParameters = ['from', 'start'];
const sizeParameters = ['size', 'limit', 'rows', 'count', 'num', 'per_page', 'pageSize'];

/** A page number that the caller sent. An empty page is the last one. */
export function* sentPage(page: Page): Generator<FoundPage> {
  const sent = integerParameter(page, pageParameters);
  if (sent !== undefined && hasItems(page)) yield counted(page, 'page', sent.name, sent.value + 1);
}

/** An offset that the caller sent. The API may return fewer items than were requested, so that the items are counted. */
export function* sentOffset(page: Page): Generator<FoundPage> {
  const hasSize = sentParameter(page, sizeParameters) !== undefined;
  const sent = integerParameter(page, [...offsetParameters, ...(hasSize ? positionParameters : [])]);
  const count = page.items?.length ?? 0;
  if (sent !== undefined && count > 0) yield counted(page, 'offset', sent.name, sent.value + count);
}

/** The next page number, if the caller has chosen the strategy: without one, the request was for the first page. */
export function* assumedPage(page: Page): Generator<FoundPage> {
  if (!hasItems(page)) return;
  const numbered = pageOf(page);
  const sent = integerParameter(page, pageParameters);
  const current = sent?.value ?? numbered?.page ?? 1;
  // Numbers that begin at 0 end before the number of pages; such an API may also state that there are more.
  const isLast = numbered !== undefined && current >= numbered.pages && statesMore(page) === undefined;
  if (!isLast) yield counted(page, 'page', sent?.name ?? 'page', current + 1);
}

/** The next offset, if the caller has chosen the strategy: without one, the request was for the first items. */
export function* assumedOffset(page: Page): Generator<FoundPage> {
  const count = page.items?.length ?? 0;
  const sent = integerParameter(page, [...offsetParameters, ...positionParameters]);
  if (count > 0) yield counted(page, 'offset', sent?.name ?? 'offset', (sent?.value ?? 0) + count);
}

function counted(page: Page, strategy: 'page' | 'offset', name: string, value: number): FoundPage {
  const change = changeOf(page, [name], value);
  return { strategy, by: describeChange(change), change };
}

function hasItems({ items }: Page): boolean {
  return items !== undefined && items.length > 0;
}

function integerParameter(page: Page, names: readonly string[]): (SentParameter & { readonly value: number }) | undefined {
  const sent = sentParameter(page, names);
  if (sent === undefined || !/^\d{1,15}$/.test(scalarText(sent.value))) return undefined;
  return { ...sent, value: Number(sent.value) };
}
