import { estimateTokens, tokensPerByte } from '../../runtime/estimate-tokens.js';
import { showUnseen } from '../../runtime/visible-text.js';
import { isObject } from './json-page.js';
import type { NextArguments } from './next-of.js';
import { limitsOf, type PageRange } from './page.js';
import type { Pattern } from './search-pattern.js';

/** A match: what is around it, and the arguments of read-response that read its place. */
export interface Match extends NextArguments {
  readonly text: string;
}

export interface Matches {
  readonly matches: readonly Match[];
  readonly from: number;
  readonly total: number;
}

/** Collects the matches of one page, and counts the others. */
export class MatchPage {
  total = 0;
  private use = 0;
  private readonly found: Match[] = [];

  constructor(
    private readonly range: PageRange,
    /** Negative positions need the total, so every match is collected then, within this number. */
    private readonly maxCollected = 10_000,
  ) {}

  add(create: () => Match): void {
    const { from, count = Number.POSITIVE_INFINITY, maxBytes } = this.range;
    this.total += 1;
    if (from < 0) {
      this.found.push(visible(create()));
      if (this.found.length > Math.min(-from, this.maxCollected)) this.found.shift();
      return;
    }
    if (this.total <= from || this.found.length >= count || this.use >= maxBytes) return;
    const match = visible(create());
    this.use += useOf(match);
    // At least one, so that reading on ends.
    if (this.use <= maxBytes || this.found.length === 0) this.found.push(match);
  }

  result(): Matches {
    const { start, end } = limitsOf(this.range, this.total);
    if (this.range.from >= 0) return { matches: this.found, from: start, total: this.total };
    let use = 0;
    const page = this.found.slice(0, end - start).filter((match, index) => {
      use += useOf(match);
      return use <= this.range.maxBytes || index === 0;
    });
    return { matches: page, from: start, total: this.total };
  }
}

/** Returns the bytes that a match takes, or that belong to its tokens. */
function useOf(match: Match): number {
  const json = JSON.stringify(match);
  return Math.max(Buffer.byteLength(json), estimateTokens(json) / tokensPerByte);
}

const maxPlaceLength = 500;

/**
 * Escapes what an agent does not see. A place with escaped keys can be read, too. Of a place that is too long to show, the
 * nearest one around it is named.
 */
function visible({ at, text, ...place }: Match): Match {
  if (at === undefined || at.length <= maxPlaceLength)
    return { ...place, ...(at !== undefined && { at: showUnseen(at) }), text: showUnseen(text) };
  const { select } = place;
  const around = at.slice(0, at.lastIndexOf('/', maxPlaceLength));
  return { ...(select !== undefined && { select }), at: showUnseen(around), text: showUnseen(text) };
}

const contextBefore = 80;
const contextAfter = 120;
/** In a longer line, matches that are further apart are listed separately. */
const maxLine = 500;

/** Searches the lines of a text. */
export function searchText(text: string, pattern: Pattern, place: Pick<NextArguments, 'select' | 'at' | 'view'>, page: MatchPage): void {
  const hasLines = text.includes('\n');
  let [start, line] = [0, 0];
  let bytesAt = { position: 0, bytes: 0 };
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const content = text.slice(start, end);
    for (let at = pattern.next(content, 0); at >= 0 && at <= content.length; ) {
      const [match, lineStart, number] = [at, start, line];
      page.add(() => {
        const excerpt = excerptOf(content, match);
        if (content.length <= maxLine) return { ...place, ...(hasLines && { unit: 'lines', from: number }), text: excerpt };
        const position = lineStart + Math.max(match - contextBefore, 0);
        const bytes = bytesAt.bytes + Buffer.byteLength(text.slice(bytesAt.position, position));
        bytesAt = { position, bytes };
        return { ...place, unit: 'bytes', from: bytes, text: excerpt };
      });
      if (content.length <= maxLine) break;
      at = pattern.next(content, match + contextAfter);
    }
    start = end + 1;
    line += 1;
  }
}

/** Searches the keys and values of JSON, each by its lines. Does not recurse, so any value can be passed. */
export function searchJson(
  root: unknown,
  pattern: Pattern,
  place: { readonly select?: string; readonly at: string },
  page: MatchPage,
): void {
  const { at, ...select } = place;
  const pending: { readonly value: unknown; readonly at: string }[] = [{ value: root, at }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, at } = next;
    if (typeof value === 'string') searchText(value, pattern, { ...select, at }, page);
    else if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index -= 1) pending.push({ value: value[index], at: `${at}/${index}` });
    } else if (isObject(value)) {
      const keys = Object.keys(value);
      for (const key of keys) {
        if (pattern.next(key, 0) >= 0)
          page.add(() => ({ ...select, at: memberOf(at, key), text: `key ${excerptOf(key, pattern.next(key, 0))}` }));
      }
      for (const key of keys.reverse()) pending.push({ value: value[key], at: memberOf(at, key) });
    } else if (pattern.next(String(value), 0) >= 0) page.add(() => ({ ...select, at, text: String(value) }));
  }
}

const memberOf = (at: string, key: string) => `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Cuts no surrogate pair. */
function excerptOf(text: string, at: number): string {
  const [from, to] = [Math.max(at - contextBefore, 0), Math.min(at + contextAfter, text.length)];
  const excerpt = text
    .slice(from, to)
    .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
    .trim();
  return `${from > 0 ? '…' : ''}${excerpt}${to < text.length ? '…' : ''}`;
}
