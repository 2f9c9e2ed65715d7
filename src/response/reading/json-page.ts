import { isRecord } from '../../runtime/is-record.js';
import { showUnseen } from '../../runtime/visible-text.js';
import { boundEscaped } from '../bound-escaped.js';
import { exceedsJsonBytes } from '../json-size.js';
import { nextOf } from './next-of.js';
import { limitsOf, type Page, type PageRange } from './page.js';

/** Where a value is: in the body, or in the result of an expression. */
export interface JsonPlace {
  readonly select: string | undefined;
  readonly at: string;
}

/** Returns the items of an array that the limit allows, each complete. An item that alone exceeds it is cut. */
export function pageOfItems(items: readonly unknown[], range: PageRange, place: JsonPlace): Page {
  const { start, end } = limitsOf(range, items.length);
  const page = boundMembers(
    start,
    end,
    range.maxBytes,
    (from, to) => items.slice(from, to),
    (index) => items[index],
  );
  const pointerOf = (pointer: string) => pointer.replace(/^\/(\d+)/, (_, index: string) => `/${start + Number(index)}`);
  return { ...withPlace(page, place, pointerOf), unit: 'items', from: start, total: items.length };
}

/** Returns the keys of an object that the limit allows, each with its complete value. */
export function pageOfKeys(record: Readonly<Record<string, unknown>>, range: PageRange, place: JsonPlace): Page {
  const keys = Object.keys(record);
  const { start, end } = limitsOf(range, keys.length);
  // fromEntries defines own properties, so "__proto__" is an ordinary key.
  const valuesOf = (from: number, to: number) => Object.fromEntries(keys.slice(from, to).map((key) => [key, record[key]]));
  const page = boundMembers(start, end, range.maxBytes, valuesOf, (index) => record[keys[index] ?? '']);
  return { ...withPlace(page, place, (pointer) => pointer), unit: 'keys', from: start, total: keys.length };
}

/** Returns a scalar as it is. */
export function pageOfScalar(value: unknown): Page {
  return { value, unit: 'items', from: 0, shown: 1, total: 1, cuts: [] };
}

type BoundMembers = Pick<Page, 'value' | 'shown' | 'cuts' | 'moreCuts'>;

/** Reduces the number of members until none is cut, or one is left. */
function boundMembers(
  start: number,
  end: number,
  maxBytes: number,
  slice: (from: number, to: number) => unknown,
  memberAt: (index: number) => unknown,
): BoundMembers {
  let to = Math.min(end, start + Math.max(countWithin(start, end, maxBytes, memberAt), 1));
  for (;;) {
    const { value, cuts, moreCuts } = boundEscaped(slice(start, to), maxBytes);
    if (cuts.length === 0 || to - start <= 1) return { value, shown: to - start, cuts, moreCuts };
    to = start + Math.max(1, Math.floor((to - start) * 0.75));
  }
}

/** Returns the number of members that may have `maxBytes` bytes in sum. */
function countWithin(start: number, end: number, maxBytes: number, memberAt: (index: number) => unknown): number {
  let left = maxBytes;
  for (let index = start; index < end; index += 1) {
    const member = memberAt(index);
    if (exceedsJsonBytes(member, left)) return index - start;
    left -= (JSON.stringify(member)?.length ?? 4) + 1;
    if (left < 0) return index - start;
  }
  return end - start;
}

function withPlace(page: BoundMembers, { select, at }: JsonPlace, pointerOf: (pointer: string) => string): BoundMembers {
  const cuts = page.cuts.map((cut) => {
    const absolute = { ...cut, pointer: `${showUnseen(at)}${pointerOf(cut.pointer)}` };
    return { ...absolute, next: nextOf(absolute, select) };
  });
  return { ...page, cuts };
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => isRecord(value) && !Array.isArray(value);
