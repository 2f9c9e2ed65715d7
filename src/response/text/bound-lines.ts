import type { Bounded } from '../../runtime/bounded.js';
import { headWithin, stringBytes } from '../../runtime/string-bytes.js';
import { boundText } from './bound-text.js';
import { isWithin, shorten } from './text-limit.js';
import { findRecords } from './text-records.js';

const markBytes = 64;

export interface LineOptions {
  /** A quoted field can contain line breaks (RFC 4180 §2), which do not end a record. Default: false. */
  readonly quotedFields?: boolean;
}

/**
 * Truncates lines to the first and the last ones: the start of CSV names its columns, and the end of a log has the cause. Never
 * within a line, or within a record that spans several. A text whose first line is too long is truncated as text.
 */
export function boundLines(text: string, maxBytes: number, { quotedFields = false }: LineOptions = {}): Bounded {
  if (isWithin(text, maxBytes)) return { value: text, cuts: [] };
  const records = findRecords(text, quotedFields, maxBytes);
  let hasHead = true;
  const bounded = shorten(maxBytes, (bytes) => {
    const shownBytes = bytes - markBytes;
    const tailStart = startOfTail(text, records.lastStarts, shownBytes);
    const tailBytes = jsonBytes(text, tailStart, text.length, shownBytes);
    const headEnd = endOfHead(text, records.firstEnds, tailStart, shownBytes - tailBytes);
    hasHead = headEnd > 0;
    const from = countLines(text, 0, headEnd);
    const shown = from + countLines(text, tailStart, text.length);
    const mark = `[… ${records.lines - shown} of ${records.lines} lines omitted …]`;
    return {
      value: `${text.slice(0, headEnd)}${mark}\n${text.slice(tailStart)}`,
      cuts: [{ pointer: '', shown, total: records.lines, from, unit: 'lines' }],
    };
  });
  return hasHead ? bounded : boundText(text, maxBytes);
}

const sampleCharacters = 4096;
const minLines = 16;

/** Reports whether a text consists of short lines, as logs and lists do. */
export function hasManyLines(text: string): boolean {
  return text.slice(0, sampleCharacters).split('\n').length > minLines;
}

/** The last records take a quarter; one that is longer is shown alone, if it leaves half for the first ones. */
function startOfTail(text: string, starts: readonly number[], bytes: number): number {
  const last = starts.at(-1) ?? text.length;
  if (jsonBytes(text, last, text.length, bytes) > bytes / 2) return text.length;
  let start = last;
  let left = bytes / 4 - jsonBytes(text, last, text.length, bytes);
  for (let index = starts.length - 2; index >= 0; index -= 1) {
    const next = starts[index] ?? 0;
    left -= jsonBytes(text, next, start, bytes);
    if (left < 0) break;
    start = next;
  }
  return start;
}

function endOfHead(text: string, ends: readonly number[], tailStart: number, bytes: number): number {
  const limit = headWithin(text.slice(0, tailStart), bytes).length;
  return ends.findLast((end) => end <= limit) ?? 0;
}

/** Returns the bytes of a part in JSON, without quotes; Infinity if they exceed `maxBytes`. */
function jsonBytes(text: string, from: number, to: number, maxBytes: number): number {
  return stringBytes(text.slice(from, to), maxBytes + 2) - 2;
}

/** Counts the lines of whole records. */
function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines + (to > from && to === text.length && !text.endsWith('\n') ? 1 : 0);
}
