import { isRecord } from '../../runtime/is-record.js';
import { containerIn, containers, statesMore } from './flags.js';
import { asLink } from './links.js';
import type { FoundPage, Page, Strategy } from './page.js';
import { changeOf, describeChange, scalarText, sentParameter } from './parameter.js';
import { member, pointerTo, valueAt } from './pointer.js';

interface CursorRow {
  /** Parameters that take the cursor: the one that the request has, else the first. */
  readonly parameters: readonly string[];
  /** Default: cursor. */
  readonly strategy?: Strategy;
  /** Default: true. */
  readonly applies?: (page: Page) => boolean;
}

const isList = ({ body }: Page) => member(body, 'object') === 'list';
const hasMore = (page: Page) => statesMore(page) === true;

/** Names of cursors at the root of a body or in one of its containers. The first row that applies counts. */
const cursorRows: readonly (readonly [name: string, row: CursorRow])[] = [
  ['next_cursor', { parameters: ['start_cursor', 'cursor'], applies: isList }], // Notion
  ['next_cursor', { parameters: ['cursor', 'next_cursor', 'start_cursor', 'after', 'page[cursor]'] }], // Slack, Plaid
  ['nextCursor', { parameters: ['cursor', 'nextCursor', 'after', 'page[cursor]'] }],
  ['nextPageToken', { parameters: ['nextPageToken'], applies: ({ body }) => typeof member(body, 'isLast') === 'boolean' }], // Jira
  ['nextPageToken', { parameters: ['pageToken', 'nextPageToken', 'page_token'] }], // Google
  // Zoom and Databricks: only Zoom returns the size of its pages.
  ['next_page_token', { parameters: ['next_page_token'], applies: ({ body }) => typeof member(body, 'page_size') === 'number' }],
  ['next_page_token', { parameters: ['page_token', 'next_page_token', 'pageToken'] }],
  ['next_token', { parameters: ['pagination_token', 'next_token'] }], // Twitter
  ['nextToken', { parameters: ['nextToken'] }], // AWS
  ['NextToken', { parameters: ['NextToken'] }],
  ['next_marker', { parameters: ['marker'] }], // Box
  ['nextMarker', { parameters: ['marker'] }],
  ['NextMarker', { parameters: ['Marker'] }],
  ['Marker', { parameters: ['Marker'], applies: hasMore }], // IAM
  ['continuationToken', { parameters: ['continuationToken', 'continuation'] }],
  ['continuation_token', { parameters: ['continuation_token'] }],
  ['nextCursorMark', { parameters: ['cursorMark'] }], // Solr
  ['endCursor', { parameters: ['after', 'cursor'], applies: hasMore }],
  ['end_cursor', { parameters: ['after', 'cursor'], applies: hasMore }],
  ['bookmark', { parameters: ['bookmark'] }], // CouchDB, Pinterest
  ['nextPageStart', { parameters: ['start'], strategy: 'offset' }], // Bitbucket Data Center
  ['next_offset', { parameters: ['offset'], strategy: 'offset' }],
  ['nextOffset', { parameters: ['offset'], strategy: 'offset' }],
  ['vid-offset', { parameters: ['vidOffset'], strategy: 'offset', applies: hasMore }], // HubSpot 1
  ['next_page', { parameters: ['page', 'next_page'], strategy: 'page' }], // Rails, searches of Stripe
  ['nextPage', { parameters: ['page', 'nextPage'], strategy: 'page' }],
  // The cursor of Dropbox is for another path.
  ['cursor', { parameters: ['cursor'], applies: (page) => page.method !== 'POST' || !hasMore(page) }], // Square
];

/** Cursors at one place only. */
const cursorPlaces: readonly (readonly [place: string, row: CursorRow])[] = [
  ['/paging/next/after', { parameters: ['after'] }], // HubSpot
  ['/next_page/offset', { parameters: ['offset'] }], // Asana
  ['/metadata/continue', { parameters: ['continue'] }], // Kubernetes
  ['/meta/after_cursor', { parameters: ['page[after]'] }], // Zendesk
  ['/after_cursor', { parameters: ['cursor'] }], // Zendesk, incremental exports
  ['/pages/next/starting_after', { parameters: ['starting_after'] }], // Intercom
  ['/meta/cursor/next', { parameters: ['cursor'] }], // Fractal
  ['/cursors/next', { parameters: ['cursor'] }],
  ['/meta/pagination/next_page', { parameters: ['page'], strategy: 'page' }],
  // Airtable. Elsewhere, an offset can be the position of this page, or the ID of a user.
  ['/offset', { parameters: ['offset'], applies: ({ body }) => /^itr\w+\/rec\w+$/.test(scalarText(member(body, 'offset'))) }],
];

/** A cursor in the body, for the parameter that the request has or that the API is known to take. */
export function* cursorInBody(page: Page): Generator<FoundPage> {
  for (const [place, row] of placesIn(page)) {
    const found = foundAt(page, place, row);
    if (found !== undefined) yield found;
  }
  const next = hubspotOffset(page);
  if (next !== undefined) yield next;
}

/** Reports whether the body has the place of a cursor, and states by its value that there is none. */
export function isLastByCursor(page: Page): boolean {
  for (const [place] of placesIn(page)) {
    const value = valueAt(page.body, place);
    if (value === null || value === '' || isNone(value)) return true;
  }
  return false;
}

function* placesIn(page: Page): Generator<readonly [place: string, row: CursorRow]> {
  for (const row of cursorPlaces) if (row[1].applies?.(page) !== false) yield row;
  for (const [name, row] of cursorRows) {
    if (row.applies?.(page) === false) continue;
    for (const container of containers) {
      if (!isRecord(containerIn(page.body, container))) continue;
      yield [pointerTo(container === '' ? '' : `/${container}`, name), row];
    }
  }
}

function foundAt(page: Page, place: string, { parameters, strategy = 'cursor' }: CursorRow): FoundPage | undefined {
  const value = asCursor(valueAt(page.body, place), page);
  if (value === undefined) return undefined;
  const change = changeOf(page, parameters, value);
  const isNumber = /^\d+$/.test(String(value));
  return { strategy: isNumber ? strategy : 'cursor', by: `${place} -> ${describeChange(change)}`, change };
}

/** HubSpot 2 and 1: the offset of the next page, where others repeat that of this one. An object is not an offset. */
function hubspotOffset(page: Page): FoundPage | undefined {
  const offset = member(page.body, 'offset');
  const sent = sentParameter(page, ['offset']);
  if (!hasMore(page) || typeof offset !== 'number' || offset === 0 || String(offset) === scalarText(sent?.value)) return undefined;
  const change = changeOf(page, ['offset'], offset);
  return { strategy: 'offset', by: `/offset -> ${describeChange(change)}`, change };
}

/** Longer values are not cursors: no server accepts them in a URL. */
const maxCursorLength = 16_384;

/** Returns the value of a cursor as it is sent: a URL is a link, and some APIs mark the end by 0, -1 or false. */
function asCursor(value: unknown, { responseUrl }: Page): string | number | undefined {
  if (isNone(value)) return undefined;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value === 'string') {
    const isLink = /^(https?:\/\/|\?)/i.test(value) && asLink(value, responseUrl) !== undefined;
    return value === '' || value.length > maxCursorLength || isLink ? undefined : value;
  }
  return undefined;
}

function isNone(value: unknown): boolean {
  return value === 0 || value === '0' || value === -1 || value === '-1' || value === false;
}
