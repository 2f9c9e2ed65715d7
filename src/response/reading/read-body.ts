import { TimeLimitError } from '../../runtime/time-limit.js';
import type { Task, Within } from '../../runtime/worker/task.js';
import { type BodyBytes, maxSmallBytes } from '../body-bytes.js';
import { shapeOf } from '../bound/json-shape.js';
import { showUnseenInJson } from '../text/visible-json.js';
import { isObject, type JsonPlace, pageOfItems, pageOfKeys, pageOfScalar } from './json-page.js';
import type { NextArguments } from './next-of.js';
import type { Page, PageCut, Unit } from './page.js';
import { placeOf, type Reading, type Refused, refused } from './reading.js';
import { type Match, MatchPage, searchJson, searchText } from './search.js';
import { type Pattern, readPattern } from './search-pattern.js';
import { findSubject, type Subject } from './subject.js';
import { pageOfBinary, pageOfBytes, pageOfLines } from './text-page.js';

export interface ReadInput extends BodyBytes {
  readonly expectsJson: boolean;
  readonly reading: Reading;
}

/** The part of a body that was read, as an agent sees it, or which argument does not apply to this body, and why. */
export type ReadBody =
  | {
      readonly ok: true;
      readonly value?: unknown;
      readonly matches?: readonly Match[];
      readonly unit?: Unit | 'matches';
      readonly from?: number;
      readonly shown?: number;
      readonly total?: number;
      /** Arguments for what follows. */
      readonly next?: NextArguments;
      /** Cuts within what is shown. */
      readonly cuts: readonly PageCut[];
      readonly moreCuts?: number | undefined;
      readonly notes: readonly string[];
    }
  | Refused;

/** Products of both lengths up to this one are searched in less than 50 ms. */
const maxPairs = 10_000_000;

/** Reads a part of a body. Expressions run in the worker, because their results can have any size. */
export const readTask: Task<ReadInput, ReadBody> = {
  name: 'read-body',
  isSmall({ bytes, reading: { select, search = '' } }) {
    return bytes.length <= maxSmallBytes && select === undefined && bytes.length * search.length <= maxPairs;
  },
  async run({ bytes, contentType, expectsJson, reading }, within) {
    const subject = await findSubject({ bytes, contentType }, expectsJson, reading, within);
    if (!subject.ok) return subject;
    const notes = subject.kind === 'json' ? subject.notes : [];
    if (reading.view === 'shape') return shapePart(subject, reading, notes);
    if (reading.search !== undefined) return searchPart(subject, reading.search, reading, within);
    const page = pageOf(subject, reading);
    return 'ok' in page ? page : { ok: true, ...partOf(page, reading), notes };
  },
};

function shapePart(subject: Subject, { search, unit, from, count }: Reading, notes: readonly string[]): ReadBody {
  if (subject.kind !== 'json') return refused('view', 'shape applies to JSON only, which this body is not');
  if (search !== undefined) return refused('search', 'does not apply to view shape');
  if (unit !== undefined) return refused('unit', 'does not apply to view shape');
  if (from !== 0 || count !== undefined) return refused('view', 'shape describes the whole place, so from and count do not apply');
  return { ok: true, value: shapeOf(subject.value, { escaped: showUnseenInJson }), cuts: [], notes };
}

function pageOf(subject: Subject, reading: Reading): Page | Refused {
  const { select, at, unit } = reading;
  if (subject.kind === 'binary') {
    return unit === undefined || unit === 'bytes'
      ? pageOfBinary(subject.bytes, reading)
      : refused('unit', 'must be bytes for a binary body');
  }
  if (subject.kind === 'json' && (unit === undefined || unit === 'items') && typeof subject.value !== 'string') {
    const place: JsonPlace = { select, at };
    if (Array.isArray(subject.value)) return pageOfItems(subject.value, reading, place);
    return isObject(subject.value) ? pageOfKeys(subject.value, reading, place) : pageOfScalar(subject.value);
  }
  if (unit === 'items') return refused('unit', 'must be lines or bytes for text');
  // A text within JSON is read without its quotes.
  const text = subject.kind === 'json' && typeof subject.value === 'string' ? subject.value : subject.text();
  const usesLines = unit === 'lines' || (unit === undefined && (subject.kind === 'text' || text.includes('\n')));
  return usesLines ? pageOfLines(text, reading, placeOf(reading)) : pageOfBytes(text, reading);
}

/** Adds the arguments for the next page. */
function partOf({ value, ...page }: Page, reading: Reading) {
  const { unit, from, shown, total } = page;
  const next: NextArguments = {
    ...placeOf(reading),
    ...((unit === 'lines' || unit === 'bytes') && { unit }),
    from: from + shown,
    ...(reading.count !== undefined && { count: reading.count }),
  };
  return { value: showUnseenInJson(value), ...page, ...(from + shown < total && { next }) };
}

/** Limits a search in linear time, which takes about 3 s for 10 MB: the worker serves nothing else meanwhile. */
const maxLinearMs = 4000;

async function searchPart(subject: Subject, search: string, reading: Reading, within: Within): Promise<ReadBody> {
  if (subject.kind === 'binary') return refused('search', 'applies to text only, and this body is binary');
  const read = readPattern(search);
  if (!read.ok) return refused('search', `is not usable: ${read.reason}`);
  const find = (pattern: Pattern) => () => {
    const page = new MatchPage(reading);
    if (subject.kind === 'json' && reading.unit !== 'lines' && reading.unit !== 'bytes')
      searchJson(subject.value, pattern, { ...(reading.select !== undefined && { select: reading.select }), at: reading.at }, page);
    else searchText(subject.text(), pattern, placeOf(reading), page);
    return page.result();
  };
  const first = attempt(() => within(find(read.pattern)));
  const linear = first === undefined ? await read.linear?.() : undefined;
  const found = first ?? (linear && attempt(() => within(find(linear), maxLinearMs)));
  if (found === undefined)
    return refused(
      'search',
      `takes too long: use a literal text${linear === undefined ? ', or a pattern without lookaround and backreferences' : ', or a shorter pattern'}`,
    );
  const { matches, from, total } = found;
  const shown = matches.length;
  const next = { ...placeOf(reading), ...(reading.unit !== undefined && { unit: reading.unit }), search, from: from + shown };
  const notes = total === 0 ? ['Nothing matches. To ignore case, pass search as /text/i.'] : [];
  return { ok: true, matches, unit: 'matches', from, shown, total, ...(from + shown < total && { next }), cuts: [], notes };
}

/** Returns undefined if the search takes too long. */
function attempt<Result>(search: () => Result): Result | undefined {
  try {
    return search();
  } catch (error) {
    // A pattern that is valid can still be too large for the engine, which reports it with its first match.
    if (error instanceof TimeLimitError || error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
