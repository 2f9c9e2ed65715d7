import { isRecord } from '../../runtime/is-record.js';
import { member, pointerTo, valueAt } from './pointer.js';

/** Names of the list of items, at the root of a body. */
const listNames: readonly string[] = [
  ...['data', 'items', 'results', 'value', 'values', 'records', 'entries', 'hits', 'objects', 'elements', 'resources', 'Resources'],
  ...['content', 'rows', 'nodes', 'edges', 'result', 'list', 'member', 'hydra:member'],
];
/** Members that contain the list: Elasticsearch, HAL, and APIs that wrap their responses. */
const wrapperNames: readonly string[] = ['hits', '_embedded', 'data', 'result', 'response', 'results', 'd', 'payload'];

/** Lists that describe a response. */
const otherLists: ReadonlySet<string> = new Set(['errors', 'warnings', 'links', 'link', '_links']);

/** Returns the JSON Pointer to the list of items; undefined if the body has none, or several that could be it. */
export function findItems(body: unknown): string | undefined {
  if (Array.isArray(body)) return '';
  if (!isRecord(body)) return undefined;
  return namedList(body, '') ?? listOfObjects(body, '') ?? wrappedList(body) ?? onlyList(body, '');
}

function wrappedList(body: Readonly<Record<string, unknown>>): string | undefined {
  for (const wrapper of wrapperNames) {
    const inner = member(body, wrapper);
    const place = pointerTo('', wrapper);
    const found = isRecord(inner) ? (namedList(inner, place) ?? listOfObjects(inner, place) ?? onlyList(inner, place)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function namedList(object: object, place: string): string | undefined {
  const name = listNames.find((known) => Array.isArray(member(object, known)));
  return name === undefined ? undefined : pointerTo(place, name);
}

/** The only list whose items are objects. */
function listOfObjects(object: object, place: string): string | undefined {
  return onlyName(object, place, (list) => list.length > 0 && list.every(isRecord));
}

function onlyList(object: object, place: string): string | undefined {
  return onlyName(object, place, () => true);
}

function onlyName(object: object, place: string, accepts: (list: readonly unknown[]) => boolean): string | undefined {
  const names = Object.entries(object).flatMap(([name, value]) =>
    Array.isArray(value) && !otherLists.has(name) && accepts(value) ? [name] : [],
  );
  const [name, ...others] = names;
  return name === undefined || others.length > 0 ? undefined : pointerTo(place, name);
}

/** Returns the items at a place. Some APIs omit an empty list, or send null. */
export function itemsAt(body: unknown, place: string): readonly unknown[] | undefined {
  const list = valueAt(body, place);
  if (Array.isArray(list)) return list;
  return list === undefined || list === null ? [] : undefined;
}

const maxOtherLists = 5;

/** Returns the names of the lists of a body that are not joined, such as the included resources of JSON:API. */
export function otherListsIn(body: unknown, place: string | undefined): string[] {
  if (!isRecord(body)) return [];
  const names = Object.entries(body).flatMap(([name, value]) =>
    Array.isArray(value) && value.length > 0 && !otherLists.has(name) && pointerTo('', name) !== place ? [name] : [],
  );
  return names.slice(0, maxOtherLists);
}
