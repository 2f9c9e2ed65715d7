import { type Reading, readingsAt, type Source } from './escapes.js';
import type { Dictionary, Needles } from './needles.js';
import type { Form } from './secret-forms.js';

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
