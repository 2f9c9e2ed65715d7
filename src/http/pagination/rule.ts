import { isRecord } from '../../runtime/is-record.js';
import { asLink, linkInHeader } from './links.js';
import type { Change, FoundPage, Page } from './page.js';
import type { PaginationOptions } from './pagination-options.js';
import { describeChange, queryValue } from './parameter.js';
import { namesOf, valueAt } from './pointer.js';

/** Finds the next page as the definition of the API states. */
export function* pageByRule(page: Page, rule: PaginationOptions): Generator<FoundPage> {
  if (rule.strategy === 'link' && rule.next === undefined) yield* linkInHeader(page);
  else if (rule.strategy === 'link' || rule.strategy === 'cursor') yield* namedPage(page, rule, rule.next ?? '');
  else yield* countedPage(page, rule);
}

/** Reports whether a page is the last one by the rule. One without the place of the rule is of another form, to be recognized. */
export function isLastByRule({ body }: Page, { next }: PaginationOptions): boolean {
  if (next === undefined) return false;
  const value = valueAt(body, next);
  return value === null || value === '';
}

function* namedPage(page: Page, rule: PaginationOptions, place: string): Generator<FoundPage> {
  const value = valueAt(page.body, place);
  if (rule.strategy === 'link') {
    const url = typeof value === 'string' ? asLink(value, page.responseUrl) : undefined;
    if (url !== undefined) yield { strategy: 'link', by: place, change: { kind: 'url', url } };
    return;
  }
  const isCursor =
    typeof value === 'number' || (typeof value === 'string' && value !== '') || (typeof value === 'object' && value !== null);
  if (!isCursor) return;
  const change = changeByRule(rule, value);
  yield { strategy: 'cursor', by: `${place} -> ${describeChange(change)}`, change };
}

function* countedPage(page: Page, rule: PaginationOptions): Generator<FoundPage> {
  const { strategy, start = strategy === 'page' ? 1 : 0 } = rule;
  const count = page.items?.length ?? 0;
  if (count === 0) return;
  const current = Number(sentByRule(page, rule) ?? start);
  if (!Number.isSafeInteger(current)) return;
  const change = changeByRule(rule, current + (strategy === 'page' ? 1 : count));
  yield { strategy, by: describeChange(change), change };
}

function parameterOf({ parameter, strategy }: PaginationOptions): string {
  return parameter ?? strategy;
}

function sentByRule({ url, requestBody }: Page, rule: PaginationOptions): unknown {
  const name = parameterOf(rule);
  if (rule.in === 'query') return new URL(url).searchParams.get(name) ?? undefined;
  return valueAt(requestBody, bodyPlace(name));
}

function changeByRule(rule: PaginationOptions, value: string | number | object): Change {
  const name = parameterOf(rule);
  if (rule.in === 'query') return { kind: 'query', name, value: queryValue(value) };
  const patch = namesOf(bodyPlace(name)).reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  return { kind: 'body', patch: isRecord(patch) ? patch : {} };
}

function bodyPlace(name: string): string {
  return name.startsWith('/') ? name : `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
