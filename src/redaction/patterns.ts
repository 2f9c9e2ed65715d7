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
  /** By byte of a form: 1 if such bytes may follow it. */
  readonly skipsAfter: Uint8Array;
  /** Maximum number of consecutive skipped bytes. */
  readonly maxSkipped: number;
}

/** Index of all forms of all secrets. The tables contain, for every possible prefix, one bit for each dictionary that has it. */
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
      createDictionary(texts, {}),
      // Base64 may contain line breaks, hex may be separated into pairs, and arrays may be indented.
      createDictionary(
        all.flatMap(({ base64 }) => base64),
        { twins: base64Twins, skipped: '\r\n', maxSkipped: 2 },
      ),
      createDictionary(
        all.flatMap(({ hex }) => hex),
        { twins: upperHex, skipped: ': -', maxSkipped: 2 },
      ),
      createDictionary(
        all.flatMap(({ numbers }) => numbers),
        { skipped: ' \t\r\n', skipsAfter: ',', maxSkipped: 64 },
      ),
    ].filter(({ forms }) => forms.length > 0),
    firstBytes: new Uint8Array(256),
    pairs: new Uint8Array(256 * 256),
    prefixes: new Uint8Array(prefixTableSize),
    introduces: new Uint8Array(256),
  };
  for (const byte of introducers) index.introduces[byte] = 1;
  if (texts.some(({ bytes }) => bytes.includes(0x20))) index.introduces[plus] = 1;
  for (const [number, dictionary] of index.dictionaries.entries()) {
    for (const form of dictionary.forms) addForm(index, dictionary, 1 << number, form);
  }
  return index;
}

interface Spelling {
  /** Input bytes with the byte of the forms that they equal. */
  readonly twins?: readonly [number, number][];
  readonly skipped?: string;
  /** Default: any byte. */
  readonly skipsAfter?: string;
  readonly maxSkipped?: number;
}

function createDictionary(forms: readonly Form[], { twins = [], skipped = '', skipsAfter, maxSkipped = 0 }: Spelling): Dictionary {
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
    skipped: tableOf((byte) => skipped.includes(byte)),
    skipsAfter: tableOf((byte) => skipsAfter === undefined || skipsAfter.includes(byte)),
    maxSkipped,
  };
}

function tableOf(includes: (byte: string) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (includes(String.fromCharCode(byte)) ? 1 : 0));
}

function addForm({ firstBytes, pairs, prefixes }: SecretIndex, dictionary: Dictionary, bit: number, { bytes }: Form): void {
  const mark = (table: Uint8Array, key: number) => {
    table[key] = (table[key] ?? 0) | bit;
  };
  const { spellings, skipped, skipsAfter } = dictionary;
  const spellingsOf = (index: number) => spellings[bytes[index] ?? 0] ?? [];
  const all = skipped.includes(1) ? [...skipped.keys()].filter((byte) => skipped[byte] === 1) : [];
  const skippedAfter = (index: number) => (skipsAfter[bytes[index] ?? 0] === 1 ? all : []);
  for (const one of spellingsOf(0)) {
    mark(firstBytes, one);
    for (const two of [...spellingsOf(1), ...skippedAfter(0)]) {
      mark(pairs, pairKey(one, two));
      const used = skipped[two] === 1 ? 1 : 2;
      for (const three of [...spellingsOf(used), ...skippedAfter(used - 1)]) {
        mark(prefixes, rollHash(rollHash(rollHash(0, one), two), three));
      }
    }
  }
}

/** Receives a position, and the bits of the dictionaries whose forms may begin there. */
type Visit = (start: number, dictionaries: number) => void;

const allDictionaries = 0xff;

/** Maximum number of positions, and of steps, that `eachCandidate` examines in one call. */
const maxPositions = 64 * 1024;
const maxSteps = 100_000;
/** Positions that are as much work as one step. */
const positionsPerStep = 4;

/**
 * Calls `visit` with the positions from `from` on where a form may begin, judged by its first two or three bytes. Escaped or
 * not, no start is missed; false positives and repeated positions are possible. A call goes back by 2 positions at most.
 * Returns where to continue: it stops after some work, so that other work can run.
 */
export function eachCandidate(index: SecretIndex, source: Source, from: number, visit: Visit): number {
  const { prefixes, introduces } = index;
  const { bytes } = source;
  const to = Math.min(bytes.length, from + maxPositions);
  const pauseAt = source.work + maxSteps;
  let hash = rollHash(rollHash(0, bytes[from - 2] ?? 0), bytes[from - 1] ?? 0);
  let at = from;
  for (; at < to && source.work < pauseAt; at += 1) {
    const byte = bytes[at] ?? 0;
    hash = rollHash(hash, byte);
    const found = prefixes[hash] ?? 0;
    if (found !== 0 && at >= 2) visit(at - 2, found);
    if (introduces[byte] === 1) aroundEscape(index, source, at, visit);
  }
  source.work += (at - from) / positionsPerStep;
  // The last two bytes are too short to look up, but may begin a match that continues beyond the end.
  if (at === bytes.length) for (let start = Math.max(0, at - 2); start < at; start += 1) visit(start, allDictionaries);
  return at;
}

/** Rules out most short texts of a value quickly, without encoding them as bytes. */
export function mayContainForm({ prefixes, introduces }: SecretIndex, text: string): boolean {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = rollHash(hash, unit);
    if (unit >= 0x80 || introduces[unit] === 1 || (prefixes[hash] !== 0 && at >= 2)) return true;
  }
  return false;
}

/** Visits the candidates that the escape at `at` creates as first, second or third character; preceding characters are unescaped. */
function aroundEscape(index: SecretIndex, source: Source, at: number, visit: Visit): void {
  const byte = source.bytes[at] ?? 0;
  source.cut = false;
  source.work += 1;
  visitReading(index, source.bytes, at, byte, at + 1, visit);
  if (isInBackslashes(source.bytes, at)) return;
  const simple = escapeAfter(source, byte, at + 1, 0);
  if (simple >= 0 && isPlain(readValue(simple))) {
    visitReading(index, source.bytes, at, readValue(simple), at + 1 + readLength(simple), visit);
  } else if (simple >= 0 || escapeAfter(source, byte, at + 1, maxNestedDepth) >= 0) {
    for (const { value, end } of readingsAt(source, at)) visitReading(index, source.bytes, at, value, end, visit);
  }
  if (source.cut) for (let start = Math.max(0, at - 2); start <= at; start += 1) visit(start, allDictionaries);
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

function visitReading(index: SecretIndex, bytes: Uint8Array, at: number, value: number, end: number, visit: Visit): void {
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
  visit: Visit,
): void {
  const before = bytes[at - 1];
  const second = bytes[at - 2];
  const triple = before === undefined || second === undefined ? 0 : (prefixes[rollHash(rollHash(rollHash(0, second), before), byte)] ?? 0);
  if (triple !== 0) visit(at - 2, triple);
  const pair = before === undefined ? 0 : (pairs[pairKey(before, byte)] ?? 0);
  if (pair !== 0) visit(at - 1, pair);
  const first = firstBytes[byte] ?? 0;
  if (first === 0) return;
  const next = end === undefined ? undefined : bytes[end];
  if (next === undefined || introduces[next] === 1) visit(at, first);
  else if (pairs[pairKey(byte, next)] !== 0) visit(at, pairs[pairKey(byte, next)] ?? 0);
}

/** Returns the first byte of the UTF-8 encoding. */
function leadOf(value: number): number {
  if (value < 0x800) return 0xc0 | (value >> 6);
  return value < 0x10000 ? 0xe0 | (value >> 12) : 0xf0 | (value >> 18);
}
