import {
  backslash,
  escapeAfter,
  introducers,
  isIntroducer,
  maxEscapeDepth,
  maxNestedDepth,
  plus,
  readingsAt,
  readLength,
  readValue,
  type Source,
} from './escapes.js';
import type { Form, SecretForms } from './secret-forms.js';

/** Forms that are matched in the same way, sorted, so that forms with a common prefix are adjacent. */
export interface Dictionary {
  readonly forms: readonly Form[];
  /** By input byte: the equivalent byte in the forms. */
  readonly folded: Uint8Array;
  /** The inverse: by byte of a form, all equivalent input bytes. */
  readonly spellings: readonly (readonly number[])[];
  /** By byte: 1 if it may occur between the bytes of a form. */
  readonly skipped: Uint8Array;
}

/** Index of all forms of all secrets. The tables contain 1 for every possible prefix. */
export interface SecretIndex {
  readonly dictionaries: readonly Dictionary[];
  /** By byte. */
  readonly firstBytes: Uint8Array;
  /** By two bytes, combined by `pairKey`. */
  readonly pairs: Uint8Array;
  /** By three bytes, combined by `rollHash`. */
  readonly prefixes: Uint8Array;
  /** By byte: 1 if an escape may begin with it. */
  readonly introduces: Uint8Array;
}

const prefixTableSize = 1 << 15;

export const pairKey = (one: number, two: number): number => (one << 8) | two;

/** Computes a rolling hash of the last three bytes from its previous value and the next byte. */
export function rollHash(last: number, byte: number): number {
  return ((last << 5) ^ byte) & (prefixTableSize - 1);
}

const base64Twins: readonly [number, number][] = [
  [0x2d, 0x2b],
  [0x5f, 0x2f],
];
const upperHex: readonly [number, number][] = [...'ABCDEF'].map((letter) => [letter.charCodeAt(0), letter.charCodeAt(0) + 0x20]);

export function createSecretIndex(secrets: Iterable<SecretForms>): SecretIndex {
  const all = [...secrets];
  const texts = all.flatMap(({ text }) => text);
  const index = {
    dictionaries: [
      createDictionary(texts, [], ''),
      // Base64 may contain line breaks, and hex may be separated into pairs.
      createDictionary(
        all.flatMap(({ base64 }) => base64),
        base64Twins,
        '\r\n',
      ),
      createDictionary(
        all.flatMap(({ hex }) => hex),
        upperHex,
        ': -',
      ),
    ].filter(({ forms }) => forms.length > 0),
    firstBytes: new Uint8Array(256),
    pairs: new Uint8Array(256 * 256),
    prefixes: new Uint8Array(prefixTableSize),
    introduces: new Uint8Array(256),
  };
  for (const byte of introducers) index.introduces[byte] = 1;
  if (texts.some(({ bytes }) => bytes.includes(0x20))) index.introduces[plus] = 1;
  for (const dictionary of index.dictionaries) for (const form of dictionary.forms) addForm(index, dictionary, form);
  return index;
}

function createDictionary(forms: readonly Form[], twins: readonly [number, number][], skipped: string): Dictionary {
  const folded = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const spellings = Array.from(folded, (byte) => [byte]);
  for (const [byte, standard] of twins) {
    folded[byte] = standard;
    spellings[standard]?.push(byte);
  }
  const sorted = [...forms].sort((one, other) => Buffer.compare(one.bytes, other.bytes));
  return {
    forms: sorted.filter((form, index) => index === 0 || Buffer.compare(form.bytes, sorted[index - 1]?.bytes ?? form.bytes) !== 0),
    folded,
    spellings,
    skipped: Uint8Array.from({ length: 256 }, (_, byte) => (skipped.includes(String.fromCharCode(byte)) ? 1 : 0)),
  };
}

function addForm({ firstBytes, pairs, prefixes }: SecretIndex, { spellings, skipped }: Dictionary, { bytes }: Form): void {
  const spellingsOf = (index: number) => spellings[bytes[index] ?? 0] ?? [];
  const between = skipped.includes(1) ? [...skipped.keys()].filter((byte) => skipped[byte] === 1) : [];
  for (const one of spellingsOf(0)) {
    firstBytes[one] = 1;
    for (const two of [...spellingsOf(1), ...between]) {
      pairs[pairKey(one, two)] = 1;
      for (const three of [...spellingsOf(skipped[two] === 1 ? 1 : 2), ...between])
        prefixes[rollHash(rollHash(rollHash(0, one), two), three)] = 1;
    }
  }
}

/**
 * Calls `visit` with every position where a form may begin, judged by its first two or three bytes. Escaped or not, no start
 * is missed; false positives and repeated positions are possible. A call goes back by 2 positions at most.
 */
export function eachCandidate(index: SecretIndex, source: Source, visit: (start: number) => void): void {
  const { prefixes, introduces } = index;
  const { bytes } = source;
  let hash = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    hash = rollHash(hash, byte);
    if (prefixes[hash] === 1 && at >= 2) visit(at - 2);
    if (introduces[byte] === 1) aroundEscape(index, source, at, visit);
  }
  // The last two bytes are too short to look up, but may begin a match that continues beyond the end.
  for (let start = Math.max(0, bytes.length - 2); start < bytes.length; start += 1) visit(start);
}

/** Rules out most short texts of a value quickly, without encoding them as bytes. */
export function mayContainForm({ prefixes, introduces }: SecretIndex, text: string): boolean {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = rollHash(hash, unit);
    if (unit >= 0x80 || introduces[unit] === 1 || (prefixes[hash] === 1 && at >= 2)) return true;
  }
  return false;
}

/** Visits the candidates that the escape at `at` creates as first, second or third character; preceding characters are unescaped. */
function aroundEscape(index: SecretIndex, source: Source, at: number, visit: (start: number) => void): void {
  const byte = source.bytes[at] ?? 0;
  source.cut = false;
  visitReading(index, source.bytes, at, byte, at + 1, visit);
  if (isInBackslashes(source.bytes, at)) return;
  const simple = escapeAfter(source, byte, at + 1, 0);
  if (simple >= 0 && isPlain(readValue(simple))) {
    visitReading(index, source.bytes, at, readValue(simple), at + 1 + readLength(simple), visit);
  } else if (simple >= 0 || escapeAfter(source, byte, at + 1, maxNestedDepth) >= 0) {
    for (const { value, end } of readingsAt(source, at)) visitReading(index, source.bytes, at, value, end, visit);
  }
  if (source.cut) for (let start = Math.max(0, at - 2); start <= at; start += 1) visit(start);
}

/** Reports whether only backslashes follow, beyond the maximum nesting: every interpretation is then a backslash. */
function isInBackslashes(bytes: Uint8Array, at: number): boolean {
  for (let ahead = 0; ahead <= maxEscapeDepth; ahead += 1) if (bytes[at + ahead] !== backslash) return false;
  return true;
}

/** Reports whether a value neither begins another escape nor is a high surrogate. */
function isPlain(value: number): boolean {
  return !isIntroducer(value) && value !== plus && (value < 0xd800 || value > 0xdbff);
}

function visitReading(index: SecretIndex, bytes: Uint8Array, at: number, value: number, end: number, visit: (start: number) => void): void {
  visitByte(index, bytes, at, value & 0xff, end, visit);
  if (value >= 0x80) visitByte(index, bytes, at, leadOf(value), undefined, visit);
}

/** Checks one byte of a reading. `end` is the position of the next character, if the byte is a complete character. */
function visitByte(
  { firstBytes, pairs, prefixes, introduces }: SecretIndex,
  bytes: Uint8Array,
  at: number,
  byte: number,
  end: number | undefined,
  visit: (start: number) => void,
): void {
  const before = bytes[at - 1];
  const second = bytes[at - 2];
  if (before !== undefined && second !== undefined && prefixes[rollHash(rollHash(rollHash(0, second), before), byte)] === 1) visit(at - 2);
  if (before !== undefined && pairs[pairKey(before, byte)] === 1) visit(at - 1);
  if (firstBytes[byte] !== 1) return;
  const next = end === undefined ? undefined : bytes[end];
  if (next === undefined || introduces[next] === 1 || pairs[pairKey(byte, next)] === 1) visit(at);
}

/** Returns the first byte of the UTF-8 encoding. */
function leadOf(value: number): number {
  if (value < 0x800) return 0xc0 | (value >> 6);
  return value < 0x10000 ? 0xe0 | (value >> 12) : 0xf0 | (value >> 18);
}
