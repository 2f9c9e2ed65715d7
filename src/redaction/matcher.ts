import { backslash, isIntroducer, type Reading, readingsAt, type Source } from './escapes.js';
import { type Dictionary, eachBeginning, type Needles } from './patterns.js';
import { type Form, mark, shortestSecret } from './secret-forms.js';

export interface Match {
  readonly end: number;
  readonly form: Form;
}

/** The longest match that begins here. When the end of the bytes cut a possible one off, `source.cut` becomes true. */
export function matchAt({ dictionaries, introduces }: Needles, source: Source, start: number): Match | undefined {
  let longest: Match | undefined;
  for (const dictionary of dictionaries) {
    const match = longestIn(dictionary, introduces, source, start);
    if (match !== undefined && (longest === undefined || match.end > longest.end)) longest = match;
  }
  return longest;
}

/** Forms `from` to `to` agree in `length` bytes with what was read up to `at`. */
interface State {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly at: number;
  readonly skips: number;
}

/** A line break is two bytes. */
const mostSkipped = 2;

function longestIn(dictionary: Dictionary, introduces: Uint8Array, source: Source, start: number): Match | undefined {
  const { forms, folded, skipped } = dictionary;
  const { bytes } = source;
  let longest: Match | undefined;
  let waiting: State[] | undefined;
  // Different readings may meet again: each state is gone through once, or their number could double with every byte.
  let seen: Set<string> | undefined;
  const fork = (state: State | undefined) => {
    if (state === undefined) return;
    seen ??= new Set();
    const key = `${state.at} ${state.length} ${state.from} ${state.skips}`;
    if (seen.has(key)) return;
    seen.add(key);
    waiting ??= [];
    waiting.push(state);
  };
  let state: State | undefined = { from: 0, to: forms.length, length: 0, at: start, skips: 0 };
  for (; state !== undefined; state = waiting?.pop()) {
    let { from, to, length, at, skips } = state;
    while (from < to) {
      const form: Form | undefined = forms[from];
      if (form?.bytes.length === length) {
        if (longest === undefined || at > longest.end) longest = { end: at, form };
        from += 1;
        continue;
      }
      const byte = bytes[at];
      if (byte === undefined) {
        source.cut = true;
        break;
      }
      const maySkip = length > 0 && skips < mostSkipped;
      if (introduces[byte] === 1) {
        for (const reading of readingsAt(source, at)) {
          for (const read of bytesOf(reading)) fork(after(dictionary, from, to, length, read, reading.end));
          if (maySkip && skipped[reading.value] === 1) fork({ from, to, length, at: reading.end, skips: skips + 1 });
        }
      }
      if (maySkip && skipped[byte] === 1) fork({ from, to, length, at: at + 1, skips: skips + 1 });
      const next = folded[byte] ?? byte;
      if (form?.bytes[length] !== next || forms[to - 1]?.bytes[length] !== next) {
        from = firstFrom(forms, from, to, length, next);
        to = firstFrom(forms, from, to, length, next + 1);
      }
      length += 1;
      at += 1;
      skips = 0;
    }
  }
  return longest;
}

function bytesOf({ value, isByte }: Reading): Uint8Array[] {
  if (value < 0x80) return [Uint8Array.of(value)];
  const utf8 = Buffer.from(String.fromCodePoint(value));
  return isByte ? [Uint8Array.of(value), utf8] : [utf8];
}

/** The state after these bytes, which end at `at`. */
function after({ forms, folded }: Dictionary, from: number, to: number, length: number, read: Uint8Array, at: number): State | undefined {
  let [low, high] = [from, to];
  for (const [index, byte] of read.entries()) {
    const next = folded[byte] ?? byte;
    low = firstFrom(forms, low, high, length + index, next);
    high = firstFrom(forms, low, high, length + index, next + 1);
  }
  return low < high ? { from: low, to: high, length: length + read.length, at, skips: 0 } : undefined;
}

/** The first of the forms whose byte at `length` is at least `byte`. One that ends there comes before all others. */
function firstFrom(forms: readonly Form[], from: number, to: number, length: number, byte: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((forms[middle]?.bytes[length] ?? -1) < byte) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
    if (match !== undefined) addSpan(spans, spanOf(source, start, match));
    if (source.cut) begun = Math.min(begun, start);
  });
  if (cut && bytes.length - begun >= shortestSecret) addSpan(spans, { start: beforeEscape(bytes, begun), end: bytes.length });
  return { spans, settled: settledBefore(bytes, spans, begun) };
}

/** They come by their start, though signs before may be taken in. What overlaps is one. */
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

function spanOf(source: Source, start: number, { end, form }: Match): Span {
  const before = form.bitsBefore === true ? beforeSign(source.bytes, start) : start;
  const after = form.bitsAfter === true ? afterSign(source, end) : beforeHalfEscape(source.bytes, start, end);
  return { start: beforeEscape(source.bytes, before), end: after, mark: form.mark };
}

function isBase64(value: number | undefined): boolean {
  return value !== undefined && value < 0x80 && /[\w+/-]/.test(String.fromCharCode(value));
}

/** `&#x2b;`, or `%25%32%42`. */
const longestSign = 9;

/** Where the sign of base64 before this place begins, which may be an escape; this place, when there is none. */
function beforeSign(bytes: Uint8Array, at: number): number {
  for (let start = Math.max(0, at - longestSign); start < at - 1; start += 1) {
    if (!isIntroducer(bytes[start] ?? 0)) continue;
    const ending = readingsAt({ bytes, cut: false }, start).filter(({ end }) => end === at);
    if (ending.length > 0) return ending.some(({ value }) => isBase64(value)) ? start : at;
  }
  return isBase64(bytes[at - 1]) ? at - 1 : at;
}

function afterSign(source: Source, at: number): number {
  const byte = source.bytes[at];
  if (byte === undefined) source.cut = true;
  else if (isIntroducer(byte)) return readingsAt(source, at).find(({ value }) => isBase64(value))?.end ?? at;
  return isBase64(byte) ? at + 1 : at;
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

/** A match that ends in a row of backslashes leaves the last of an odd number to the sign that it escapes. */
function beforeHalfEscape(bytes: Uint8Array, start: number, end: number): number {
  const count = Math.min(backslashesBefore(bytes, end), end - start);
  return count > 1 && count % 2 === 1 ? end - 1 : end;
}

/** An even number that no text exceeds by accident: a stream must not be held back by backslashes without end. */
const mostBackslashes = 64;

function backslashesBefore(bytes: Uint8Array, at: number): number {
  let count = 0;
  while (count < mostBackslashes && bytes[at - 1 - count] === backslash) count += 1;
  return count;
}

/** What is needed to judge the rest again is not settled: the sign before it, an escape around it, a match that reaches into it. */
function settledBefore(bytes: Uint8Array, spans: readonly Span[], begun: number): number {
  const before = beforeEscape(bytes, beforeSign(bytes, begun));
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
