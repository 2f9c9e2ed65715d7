import { isRecord } from '../../runtime/is-record.js';
import { safeMethods } from '../semantics/method.js';
import { assumedOffset, assumedPage, isLastByStart, listOfStripe, nextPageHeader, sentOffset, sentPage, startAt } from './counters.js';
import { cursorInBody, isLastByCursor } from './cursors.js';
import { evidenceOfMore, statesMore } from './flags.js';
import { isLastByHeader, isLastByLink, linkInBody, linkInHeader } from './links.js';
import type { FoundPage, NextPage, Page, Strategy } from './page.js';
import type { PaginationOptions } from './pagination-options.js';
import { isLastByRule, pageByRule } from './rule.js';

export interface PageSearch {
  readonly strategy: 'auto' | Strategy;
  /** What the definition of the API states. */
  readonly rule?: PaginationOptions | undefined;
  /** Finder of the pages before: a page without its link or cursor is the last one. */
  readonly finder?: string | undefined;
}

interface Finder {
  readonly name: string;
  readonly find: (page: Page) => Iterable<FoundPage>;
  /** Reports that the response names no next page, so that later finders would only guess. */
  readonly isLast?: (page: Page) => boolean;
}

/** The end that a body states: before its links, because Zendesk sends a link with has_more false. */
const stated: Finder = { name: 'flag', find: () => [], isLast: (page) => statesMore(page) === false };

/** A link or cursor that is null, or the name of the last page without one of the next: what a caller has sent is not counted on. */
const nothing: Finder = {
  name: 'nothing',
  find: () => [],
  isLast: (page) => isLastByHeader(page) || isLastByLink(page) || isLastByCursor(page),
};

// Decision: docs/decisions/2026-11-26-pages-are-found-in-a-fixed-order.md
/** The finders in their order: what names the next page precisely comes before what is counted. */
const finders: readonly Finder[] = [
  { name: 'link-header', find: linkInHeader },
  stated,
  { name: 'link', find: linkInBody },
  { name: 'cursor', find: cursorInBody },
  { name: 'list', find: listOfStripe },
  { name: 'start-at', find: startAt, isLast: isLastByStart },
  { name: 'page-header', find: nextPageHeader, isLast: ({ headers }) => headers['x-next-page'] === '' },
  nothing,
  { name: 'page', find: sentPage },
  { name: 'offset', find: sentOffset },
];

/** Finders for a strategy that the caller has chosen: they assume names and numbers that the request does not have. */
const assumed: Readonly<Record<string, Finder>> = {
  page: { name: 'assumed-page', find: assumedPage },
  offset: { name: 'assumed-offset', find: assumedOffset },
};

/** Finds the request for the page after `page`, or why there is none. */
export function nextPage(page: Page, search: PageSearch): NextPage {
  const { strategy, finder } = search;
  for (const { name, find, isLast } of findersFor(search)) {
    const isSelected =
      finder === undefined || name === finder || name === nothing.name || (name === stated.name && finder !== 'link-header');
    if (!isSelected) continue;
    for (const found of find(page)) {
      if (strategy !== 'auto' && found.strategy !== strategy && name !== 'rule') continue;
      return isSendable(page, found) ? { kind: 'next', finder: name, ...found } : notSendable(page, found);
    }
    if (isLast?.(page) === true) return { kind: 'end' };
  }
  const evidence = finder === undefined ? evidenceOfMore(page) : undefined;
  return evidence === undefined ? { kind: 'end' } : { kind: 'unknown', reason: `${evidence}, but does not name the next page` };
}

function findersFor({ strategy, rule }: PageSearch): readonly Finder[] {
  const extra = assumed[strategy];
  const all = extra === undefined ? finders : [...finders, extra];
  if (rule === undefined || (strategy !== 'auto' && strategy !== rule.strategy)) return all;
  return [stated, { name: 'rule', find: (page) => pageByRule(page, rule), isLast: (page) => isLastByRule(page, rule) }, ...all];
}

/** A POST is sent again only if its body carries the cursor: a link is for a GET. */
function isSendable({ method, requestBody }: Page, { change }: FoundPage): boolean {
  if (safeMethods.has(method)) return true;
  return method === 'POST' && change.kind === 'body' && (requestBody === undefined || isRecord(requestBody));
}

function notSendable({ method }: Page, { by }: FoundPage): NextPage {
  return { kind: 'unknown', reason: `the next page is named by ${by}, but a ${method} is repeated only with a cursor in its body` };
}
