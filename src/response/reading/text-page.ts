import { estimateTokens } from '../../runtime/estimate-tokens.js';
import { stringBytes } from '../../runtime/string-bytes.js';
import { showUnseen } from '../../runtime/visible-text.js';
import type { NextArguments } from './next-of.js';
import { limitsOf, type Page, type PageRange } from './page.js';

/** Returns the lines that the limit allows, exactly as they are. A line that alone exceeds it is cut. */
export function pageOfLines(text: string, range: PageRange, next: NextArguments): Page {
  const total = countLines(text);
  const { start, end } = limitsOf(range, total);
  const startAt = offsetOf(text, start);
  let [shown, endAt, use] = [0, startAt, 0];
  while (start + shown < end) {
    const lineEnd = endOfLine(text, shown === 0 ? startAt : endAt + 1);
    use += useOf(text.slice(endAt, lineEnd), range.maxBytes);
    if (use > 1 && shown > 0) break;
    endAt = lineEnd;
    shown += 1;
    if (use > 1) return cutLine(text.slice(startAt, endAt), text.slice(0, startAt), { start, total }, range.maxBytes, next);
  }
  return { value: text.slice(startAt, endAt).replace(/\r$/, ''), unit: 'lines', from: start, shown, total, cuts: [] };
}

function cutLine(
  line: string,
  before: string,
  { start, total }: { start: number; total: number },
  maxBytes: number,
  next: NextArguments,
): Page {
  const bytes = Buffer.from(line);
  const end = endWithin(bytes, 0, bytes.length, maxBytes);
  const from = Buffer.byteLength(before) + end;
  const cut = { pointer: '', shown: end, total: bytes.length, unit: 'bytes', next: { ...next, unit: 'bytes', from } } as const;
  return { value: bytes.subarray(0, end).toString(), unit: 'lines', from: start, shown: 1, total, cuts: [cut] };
}

/** Returns bytes of a text in UTF-8. A range that begins or ends within a character begins or ends before it. */
export function pageOfBytes(text: string, range: PageRange): Page {
  const bytes = Buffer.from(text);
  const { start, end } = limitsOf(range, bytes.length);
  const from = boundaryBefore(bytes, start);
  const to = endWithin(bytes, from, end, range.maxBytes);
  return { value: bytes.subarray(from, to).toString(), unit: 'bytes', from, shown: to - from, total: bytes.length, cuts: [] };
}

/** Returns the end of the characters that the limit allows. At least one is read, so that reading on ends. */
function endWithin(bytes: Uint8Array, from: number, end: number, maxBytes: number): number {
  let to = boundaryBefore(bytes, Math.min(end, from + maxBytes));
  if (to <= from) return Math.min(boundaryAfter(bytes, from + 1), bytes.length);
  for (let use = useOf(textOf(bytes, from, to), maxBytes); use > 1 && to - from > 1; use = useOf(textOf(bytes, from, to), maxBytes))
    to = boundaryBefore(bytes, from + Math.max(1, Math.floor(((to - from) / use) * 0.95)));
  return to > from ? to : boundaryAfter(bytes, from + 1);
}

const textOf = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString();

/**
 * Returns the part of the limits that a text uses as JSON, with unseen characters escaped: above 1 it exceeds the bytes or the
 * tokens, 2,500 for 8,192 bytes.
 */
function useOf(unescaped: string, maxBytes: number): number {
  const text = showUnseen(unescaped);
  const bytes = stringBytes(text, Number.POSITIVE_INFINITY) - 2;
  return Math.max(bytes, bytes > maxBytes ? 0 : estimateTokens(text) * (8192 / 2500)) / maxBytes;
}

/** Returns bytes as base64, whose text is a third longer. */
export function pageOfBinary(bytes: Uint8Array, range: PageRange): Page {
  const { start, end } = limitsOf(range, bytes.length);
  // Of base64, 2,500 tokens are about 3,500 characters.
  const to = Math.min(end, start + Math.max(Math.floor(range.maxBytes * 0.32), 1));
  const value = Buffer.from(bytes.buffer, bytes.byteOffset + start, to - start).toString('base64');
  return { value, unit: 'bytes', from: start, shown: to - start, total: bytes.length, cuts: [] };
}

/** A line end at the end of the text does not begin another line. */
export function countLines(text: string): number {
  if (text === '') return 0;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < text.length - 1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Returns the position at which a line starts. */
function offsetOf(text: string, line: number): number {
  let at = 0;
  for (let passed = 0; passed < line; passed += 1) {
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

/** Returns the position of the line end, without the `\r` only at the end of the page: within it, nothing is changed. */
function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

const isContinuation = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte < 0xc0;

function boundaryBefore(bytes: Uint8Array, at: number): number {
  let boundary = Math.min(at, bytes.length);
  while (boundary > 0 && isContinuation(bytes[boundary])) boundary -= 1;
  return boundary;
}

function boundaryAfter(bytes: Uint8Array, at: number): number {
  let boundary = at;
  while (isContinuation(bytes[boundary])) boundary += 1;
  return Math.min(boundary, bytes.length);
}
