import { eachBeginning } from './beginnings.js';
import { backslash, type Source } from './escapes.js';
import { type Match, matchAt } from './match.js';
import type { Needles } from './needles.js';
import { mark, shortestSecret } from './secret-forms.js';

const standardMark = Buffer.from(mark);

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly mark?: Uint8Array | undefined;
}

export interface Scanned {
  /** In order, apart from each other. */
  readonly spans: readonly Span[];
  /** Up to here, nothing depends on what follows. The length, unless the end may have cut off a secret. */
  readonly settled: number;
}

/**
 * One pass: the time grows with the bytes, and with the longest secret where the bytes resemble one over and over.
 * `cut`: more followed that nobody will see, so what may be the beginning of a secret at the end is a span, too.
 */
export function scan(needles: Needles, bytes: Uint8Array, cut = false): Scanned {
  const { first, introduces } = needles;
  const source: Source = { bytes, cut: false };
  const spans: Span[] = [];
  let begun = bytes.length;
  eachBeginning(needles, source, (start) => {
    const byte = bytes[start] ?? 0;
    if (first[byte] !== 1 && introduces[byte] !== 1) return;
    source.cut = false;
    const match = matchAt(needles, source, start);
    if (match !== undefined) addSpan(spans, spanOf(bytes, start, match));
    const endsOpen = match?.form.bitsAfter === true && match.end === bytes.length;
    if (source.cut || endsOpen) begun = Math.min(begun, start);
  });
  if (cut && bytes.length - begun >= shortestSecret) addSpan(spans, { start: beforeEscape(bytes, begun), end: bytes.length });
  return { spans, settled: begun === bytes.length ? begun : withContext(bytes, spans, begun) };
}

/** They come by their start, though the sign before may be taken in. What overlaps is one. */
function addSpan(spans: Span[], span: Span): void {
  let { start, end, mark: own } = span;
  for (let last = spans.at(-1); last !== undefined && last.end > start; last = spans.at(-1)) {
    spans.pop();
    start = Math.min(start, last.start);
    end = Math.max(end, last.end);
    own = last.mark;
  }
  spans.push({ start, end, mark: own });
}

function spanOf(bytes: Uint8Array, start: number, { end, form }: Match): Span {
  const before = form.bitsBefore === true && isBase64(bytes[start - 1]) ? start - 1 : start;
  const after = form.bitsAfter === true && isBase64(bytes[end]) ? end + 1 : end;
  return { start: beforeEscape(bytes, before), end: after, mark: form.mark };
}

function isBase64(byte: number | undefined): boolean {
  return byte !== undefined && /[\w+/-]/.test(String.fromCharCode(byte));
}

const letterU = 0x75;

/** Where an escape of JSON that a cut here would break begins, or else here: an answer that was JSON is to stay JSON. */
function beforeEscape(bytes: Uint8Array, cut: number): number {
  for (let back = 1; back <= 5 && back <= cut; back += 1) {
    const start = cut - back;
    if (bytes[start] !== backslash || backslashesBefore(bytes, start) % 2 === 1) continue;
    if (back === 1 || bytes[start + 1] === letterU) return start;
  }
  return cut;
}

/** An even number that no text exceeds by accident: a stream must not be held back by backslashes without end. */
const mostBackslashes = 64;

function backslashesBefore(bytes: Uint8Array, at: number): number {
  let count = 0;
  while (count < mostBackslashes && bytes[at - 1 - count] === backslash) count += 1;
  return count;
}

/** What is needed to judge the rest again: the sign before, an escape around it, a match that reaches into it. */
function withContext(bytes: Uint8Array, spans: readonly Span[], at: number): number {
  const before = beforeEscape(bytes, Math.max(0, at - 1));
  const start = before - backslashesBefore(bytes, before);
  return spans.find((span) => span.start < start && span.end > start)?.start ?? start;
}

export function withoutSpans(bytes: Uint8Array, spans: readonly Span[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, mark: own = standardMark } of spans) {
    pieces.push(bytes.subarray(at, start), own);
    at = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(at)]);
}
