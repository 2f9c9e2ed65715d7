import type { Signal } from '../runtime/signal.js';
import { runInSlices } from '../runtime/slices.js';
import { backslash, createSource, isIntroducer, type Reading, readingsAt, type Source } from './escapes.js';
import { type Dictionary, eachCandidate, type SecretIndex } from './patterns.js';
import { type Form, mark } from './secret-forms.js';

// Decision: docs/decisions/2026-11-26-redaction-counts-steps.md
export interface Match {
  readonly end: number;
  readonly form: Form;
}

/**
 * Returns the longest match of the dictionaries in `bits` that begins at `start`. Sets `source.cut` if a possible match extends
 * beyond the end of the bytes.
 */
export function matchAt(index: SecretIndex, source: Source, start: number, bits: number): Match | undefined {
  const { dictionaries, introduces } = index;
  let best: Match | undefined;
  for (let number = 0; number < dictionaries.length; number += 1) {
    const dictionary = dictionaries[number];
    if (dictionary === undefined || (bits & (1 << number)) === 0) continue;
    const match = matchInDictionary(dictionary, introduces, source, start);
    if (match !== undefined && (best === undefined || match.end > best.end)) best = match;
  }
  return best;
}

/** State of a match: the first `length` bytes of the forms `from` to `to` match the input up to `at`. */
interface State {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly at: number;
  readonly skips: number;
}

/** Reports that the bytes resemble secrets so much that comparing them takes too long. */
export class ScanLimitError extends Error {}

/** Cost of one more state of a match. */
const forkWork = 20;
/** Maximum work for the matches that begin at one position. */
const maxMatchWork = 500_000;

function matchInDictionary(dictionary: Dictionary, introduces: Uint8Array, source: Source, start: number): Match | undefined {
  const { forms, folded, skipped, skipsAfter, maxSkipped } = dictionary;
  const { bytes } = source;
  let best: Match | undefined;
  let pending: State[] | undefined;
  // Different readings can reach the same state. Visiting each state once keeps their number from doubling with every byte.
  let visited: Set<string> | undefined;
  const fork = (state: State | undefined) => {
    if (state === undefined) return;
    visited ??= new Set();
    const key = `${state.at} ${state.length} ${state.from} ${state.skips}`;
    if (visited.has(key)) return;
    visited.add(key);
    source.work += forkWork;
    pending ??= [];
    pending.push(state);
  };
  let state: State | undefined = { from: 0, to: forms.length, length: 0, at: start, skips: 0 };
  for (; state !== undefined; state = pending?.pop()) {
    let { from, to, length, at, skips } = state;
    while (from < to) {
      const form: Form | undefined = forms[from];
      if (form?.bytes.length === length) {
        if (best === undefined || at > best.end) best = { end: at, form };
        from += 1;
        continue;
      }
      const byte = bytes[at];
      if (byte === undefined) {
        source.cut = true;
        break;
      }
      source.work += 1;
      if (source.work > source.limit) throw new ScanLimitError();
      const maySkip = length > 0 && skips < maxSkipped && skipsAfter[form?.bytes[length - 1] ?? 0] === 1;
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
  return best;
}

function bytesOf({ value, isByte }: Reading): Uint8Array[] {
  if (value < 0x80) return [Uint8Array.of(value)];
  const utf8 = Buffer.from(String.fromCodePoint(value));
  return isByte ? [Uint8Array.of(value), utf8] : [utf8];
}

/** Returns the state after consuming the bytes `read`, which end at `at`. */
function after({ forms, folded }: Dictionary, from: number, to: number, length: number, read: Uint8Array, at: number): State | undefined {
  let [low, high] = [from, to];
  for (const [index, byte] of read.entries()) {
    const next = folded[byte] ?? byte;
    low = firstFrom(forms, low, high, length + index, next);
    high = firstFrom(forms, low, high, length + index, next + 1);
  }
  return low < high ? { from: low, to: high, length: length + read.length, at, skips: 0 } : undefined;
}

/** Returns the index of the first form whose byte at `length` is at least `byte` (binary search). Forms of that length sort first. */
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
  /** Sorted and disjoint. */
  readonly spans: readonly Span[];
  /** Number of bytes whose result does not depend on later input: all, unless a secret may continue beyond the end. */
  readonly settled: number;
  /** Steps that the scan took. */
  readonly work: number;
}

/** Maximum number of spans: replacing more takes too long. */
const maxSpans = 50_000;

/**
 * Finds all secrets in one pass. Time is linear in the number of bytes, times the length of the longest secret if the bytes
 * keep resembling one. Yields after some work, so that other work can run.
 * @throws ScanLimitError beyond `maxWork`, or if the bytes contain too many secrets.
 */
export function* scanInParts(index: SecretIndex, bytes: Uint8Array, maxWork: number): Generator<undefined, Scanned> {
  const { firstBytes, introduces } = index;
  const source = createSource(bytes);
  const spans: Span[] = [];
  let incompleteFrom = bytes.length;
  const visit = (start: number, bits: number) => {
    const byte = bytes[start] ?? 0;
    if (firstBytes[byte] === 0 && introduces[byte] === 0) return;
    source.cut = false;
    source.limit = Math.min(maxWork, source.work + maxMatchWork);
    const match = matchAt(index, source, start, bits);
    if (match !== undefined) addSpan(spans, spanOf(source, start, match));
    if (source.cut) incompleteFrom = Math.min(incompleteFrom, start);
  };
  for (let at = 0; at < bytes.length; ) {
    at = eachCandidate(index, source, at, visit);
    if (source.work > maxWork || spans.length > maxSpans) throw new ScanLimitError();
    yield;
  }
  return { spans, settled: settledBefore(bytes, spans, incompleteFrom), work: source.work };
}

/** Maximum work for bytes that are scanned in one step, such as a header: about 50 ms. */
const maxWorkAtOnce = 4_000_000;

/** Finds all secrets in bytes in one step. If that takes too long, the whole input counts as one secret. */
export function scan(index: SecretIndex, bytes: Uint8Array): Scanned {
  try {
    const parts = scanInParts(index, bytes, maxWorkAtOnce + bytes.length);
    for (let next = parts.next(); ; next = parts.next()) if (next.done === true) return next.value;
  } catch (error) {
    if (error instanceof ScanLimitError) return { spans: [{ start: 0, end: bytes.length }], settled: bytes.length, work: 0 };
    throw error;
  }
}

/** Returns the maximum work for a body, which takes a few seconds for 32 MiB. Plain text needs a fiftieth of it. */
export function maxBodyWork(bytes: number): number {
  return 50_000_000 + 12 * bytes;
}

/** Finds all secrets, without blocking this process for long. Returns undefined if the signal aborts or if it takes too long. */
export async function scanInSlices(index: SecretIndex, bytes: Uint8Array, maxWork: number, signal?: Signal): Promise<Scanned | undefined> {
  try {
    return await runInSlices(scanInParts(index, bytes, maxWork), signal);
  } catch (error) {
    if (error instanceof ScanLimitError) return undefined;
    throw error;
  }
}

/** Appends a span and merges overlapping ones. Spans arrive by start, but can be extended backwards by preceding characters. */
function addSpan(spans: Span[], span: Span): void {
  let { start, end, mark: spanMark } = span;
  for (let last = spans.at(-1); last !== undefined && last.end > start; last = spans.at(-1)) {
    spans.pop();
    start = Math.min(start, last.start);
    end = Math.max(end, last.end);
    spanMark = last.mark;
  }
  spans.push({ start, end, mark: spanMark });
}

function spanOf(source: Source, start: number, { end, form }: Match): Span {
  const before = form.bitsBefore === true ? beforeBase64Character(source.bytes, start) : start;
  const after = form.bitsAfter === true ? afterBase64Character(source, end) : beforeHalfEscape(source.bytes, start, end);
  return { start: beforeEscape(source.bytes, before), end: after, mark: form.mark };
}

function isBase64(value: number | undefined): boolean {
  return value !== undefined && value < 0x80 && /[\w+/-]/.test(String.fromCharCode(value));
}

/** Maximum length of an escaped base64 character, such as `%25%32%42`. */
const maxEscapedLength = 9;

/** Returns the start of the base64 character before `at`, which may be escaped; `at` if there is none. */
function beforeBase64Character(bytes: Uint8Array, at: number): number {
  for (let start = Math.max(0, at - maxEscapedLength); start < at - 1; start += 1) {
    if (!isIntroducer(bytes[start] ?? 0)) continue;
    const ending = readingsAt(createSource(bytes), start).filter(({ end }) => end === at);
    if (ending.length > 0) return ending.some(({ value }) => isBase64(value)) ? start : at;
  }
  return isBase64(bytes[at - 1]) ? at - 1 : at;
}

function afterBase64Character(source: Source, at: number): number {
  const byte = source.bytes[at];
  if (byte === undefined) source.cut = true;
  else if (isIntroducer(byte)) return readingsAt(source, at).find(({ value }) => isBase64(value))?.end ?? at;
  return isBase64(byte) ? at + 1 : at;
}

const letterU = 0x75;

/** Returns the start of the JSON escape that a cut at `cut` would split, else `cut`, so that JSON stays valid. */
function beforeEscape(bytes: Uint8Array, cut: number): number {
  for (let back = 1; back <= 5 && back <= cut; back += 1) {
    const start = cut - back;
    if (bytes[start] !== backslash || backslashesBefore(bytes, start) % 2 === 1) continue;
    if (back === 1 || bytes[start + 1] === letterU) return start;
  }
  return cut;
}

/** Excludes the last of an odd number of trailing backslashes from a match: it escapes the next character. */
function beforeHalfEscape(bytes: Uint8Array, start: number, end: number): number {
  const count = Math.min(backslashesBefore(bytes, end), end - start);
  return count > 1 && count % 2 === 1 ? end - 1 : end;
}

/** Limit on counted backslashes, so that an endless run cannot stall a stream. Even, because only the parity matters beyond it. */
const maxBackslashes = 64;

function backslashesBefore(bytes: Uint8Array, at: number): number {
  let count = 0;
  while (count < maxBackslashes && bytes[at - 1 - count] === backslash) count += 1;
  return count;
}

/** Excludes the bytes that are required to scan the rest again: the preceding character, a surrounding escape, an overlapping match. */
function settledBefore(bytes: Uint8Array, spans: readonly Span[], incompleteFrom: number): number {
  const before = beforeEscape(bytes, beforeBase64Character(bytes, incompleteFrom));
  const start = before - backslashesBefore(bytes, before);
  return spans.find((span) => span.start < start && span.end > start)?.start ?? start;
}

/** Replaces the spans by their marks, and drops what follows after `length` bytes. */
export function withoutSpans(bytes: Uint8Array, spans: readonly Span[], length = bytes.length): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, mark: spanMark = standardMark } of spans) {
    pieces.push(bytes.subarray(at, start), spanMark);
    at = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(at, Math.max(at, length))]);
}
