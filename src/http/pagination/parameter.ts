import { isRecord } from '../../runtime/is-record.js';
import type { Change, Page } from './page.js';
import { member } from './pointer.js';

/** A parameter of a request. */
export interface SentParameter {
  readonly in: 'query' | 'body';
  readonly name: string;
  readonly value: unknown;
}

/** Returns the first of the parameters that the request has, in its query or at the root of its body. */
export function sentParameter(
  { url, requestBody }: Pick<Page, 'url' | 'requestBody'>,
  names: readonly string[],
): SentParameter | undefined {
  const query = new URL(url).searchParams;
  for (const name of names) {
    const value = query.get(name);
    if (value !== null) return { in: 'query', name, value };
    if (isRecord(requestBody) && Object.hasOwn(requestBody, name)) return { in: 'body', name, value: member(requestBody, name) };
  }
  return undefined;
}

/**
 * Returns the change that sets the first of the parameters that the request has, else the first one: in the body of a POST,
 * which carries its other parameters as well, in the query of other methods.
 */
export function changeOf(page: Page, names: readonly string[], value: string | number | object): Change {
  const sent = sentParameter(page, names);
  const name = sent?.name ?? names[0] ?? '';
  const place = sent?.in ?? (page.method === 'POST' ? 'body' : 'query');
  return place === 'query' ? { kind: 'query', name, value: queryValue(value) } : { kind: 'body', patch: { [name]: value } };
}

export function queryValue(value: string | number | object): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Returns the text of a string or number. An object of JSON may have a member `toString`, which is not a function. */
export function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Describes what a change sets, for the result. */
export function describeChange(change: Change): string {
  if (change.kind === 'url') return 'URL';
  return change.kind === 'query' ? `query ${change.name}` : `body ${Object.keys(change.patch).join(', ')}`;
}
