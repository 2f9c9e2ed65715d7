import {
  backslash,
  escapeAfter,
  introducers,
  isIntroducer,
  levels,
  nestedLevels,
  plus,
  readingsAt,
  readLength,
  readValue,
  type Source,
} from './escapes.js';
import type { Form, SecretForms } from './secret-forms.js';

/** Forms that are read in the same way, sorted, so that those with the same beginning lie together. */
export interface Dictionary {
  readonly forms: readonly Form[];
  /** By byte: the one that stands for it in the forms. */
  readonly folded: Uint8Array;
  /** The other way round: by byte of a form, all that are read as it. */
  readonly spellings: readonly (readonly number[])[];
  /** By byte: 1 for what may stand between the bytes of a form. */
  readonly skipped: Uint8Array;
}

/** All that is looked for, with tables of how it may begin; each is 1 where it may. */
export interface Needles {
  readonly dictionaries: readonly Dictionary[];
  /** By byte. */
  readonly first: Uint8Array;
  /** By two bytes, as `paired` makes them one. */
  readonly pairs: Uint8Array;
  /** By three bytes, as `mixed` makes them one. */
  readonly beginnings: Uint8Array;
  /** By byte: whether an escape may begin with it. */
  readonly introduces: Uint8Array;
}

const beginningsSize = 1 << 15;

export const paired = (one: number, two: number): number => (one << 8) | two;

/** Made from one more byte and the last value, it depends on the last three bytes alone. */
export function mixed(last: number, byte: number): number {
  return ((last << 5) ^ byte) & (beginningsSize - 1);
}

const base64Twins: readonly [number, number][] = [
  [0x2d, 0x2b],
  [0x5f, 0x2f],
];
const upperHex: readonly [number, number][] = [...'ABCDEF'].map((letter) => [letter.charCodeAt(0), letter.charCodeAt(0) + 0x20]);

export function createNeedles(secrets: Iterable<SecretForms>): Needles {
  const all = [...secrets];
  const texts = all.flatMap(({ text }) => text);
  const needles = {
    dictionaries: [
      createDictionary(texts, [], ''),
      // Base64 may be broken into lines, and hex into pairs.
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
    first: new Uint8Array(256),
    pairs: new Uint8Array(256 * 256),
    beginnings: new Uint8Array(beginningsSize),
    introduces: new Uint8Array(256),
  };
  for (const byte of introducers) needles.introduces[byte] = 1;
  if (texts.some(({ bytes }) => bytes.includes(0x20))) needles.introduces[plus] = 1;
  for (const dictionary of needles.dictionaries) for (const form of dictionary.forms) enter(needles, dictionary, form);
  return needles;
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

function enter({ first, pairs, beginnings }: Needles, { spellings, skipped }: Dictionary, { bytes }: Form): void {
  const spelled = (index: number) => spellings[bytes[index] ?? 0] ?? [];
  const between = skipped.includes(1) ? [...skipped.keys()].filter((byte) => skipped[byte] === 1) : [];
  for (const one of spelled(0)) {
    first[one] = 1;
    for (const two of [...spelled(1), ...between]) {
      pairs[paired(one, two)] = 1;
      for (const three of [...spelled(skipped[two] === 1 ? 1 : 2), ...between]) beginnings[mixed(mixed(mixed(0, one), two), three)] = 1;
    }
  }
}

/**
 * Calls `probe` with every place where a form may begin, by its first two or three bytes. It misses none, however they
 * are escaped; it names some that are none, and some twice, never going back by more than two.
 */
export function eachBeginning(needles: Needles, source: Source, probe: (start: number) => void): void {
  const { beginnings, introduces } = needles;
  const { bytes } = source;
  let mix = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    mix = mixed(mix, byte);
    if (beginnings[mix] === 1 && at >= 2) probe(at - 2);
    if (introduces[byte] === 1) aroundEscape(needles, source, at, probe);
  }
  // Too short for a match, but one may be cut off here.
  for (let start = Math.max(0, bytes.length - 2); start < bytes.length; start += 1) probe(start);
}

/** A quick no for the many short texts of a value, which are not worth being made bytes. */
export function mayHoldForm({ beginnings, introduces }: Needles, text: string): boolean {
  let mix = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    mix = mixed(mix, unit);
    if (unit >= 0x80 || introduces[unit] === 1 || (beginnings[mix] === 1 && at >= 2)) return true;
  }
  return false;
}

/** The escape may be the first, second or third sign of a form; those before it stand there as they are. */
function aroundEscape(needles: Needles, source: Source, at: number, probe: (start: number) => void): void {
  const byte = source.bytes[at] ?? 0;
  source.cut = false;
  tryReading(needles, source.bytes, at, byte, at + 1, probe);
  if (isInBackslashes(source.bytes, at)) return;
  const simple = escapeAfter(source, byte, at + 1, 0);
  if (simple >= 0 && isPlain(readValue(simple))) {
    tryReading(needles, source.bytes, at, readValue(simple), at + 1 + readLength(simple), probe);
  } else if (simple >= 0 || escapeAfter(source, byte, at + 1, nestedLevels) >= 0) {
    for (const { value, end } of readingsAt(source, at)) tryReading(needles, source.bytes, at, value, end, probe);
  }
  if (source.cut) for (let start = Math.max(0, at - 2); start <= at; start += 1) probe(start);
}

/** Backslashes only, further than escapes of escapes are followed: read in any way, it is a backslash. */
function isInBackslashes(bytes: Uint8Array, at: number): boolean {
  for (let ahead = 0; ahead <= levels; ahead += 1) if (bytes[at + ahead] !== backslash) return false;
  return true;
}

/** It begins no other escape, and is no half of a pair. */
function isPlain(value: number): boolean {
  return !isIntroducer(value) && value !== plus && (value < 0xd800 || value > 0xdbff);
}

function tryReading(needles: Needles, bytes: Uint8Array, at: number, value: number, end: number, probe: (start: number) => void): void {
  tryByte(needles, bytes, at, value & 0xff, end, probe);
  if (value >= 0x80) tryByte(needles, bytes, at, leadOf(value), undefined, probe);
}

/** `end`: where the next sign stands, when the byte is a whole one. */
function tryByte(
  { first, pairs, beginnings, introduces }: Needles,
  bytes: Uint8Array,
  at: number,
  byte: number,
  end: number | undefined,
  probe: (start: number) => void,
): void {
  const before = bytes[at - 1];
  const second = bytes[at - 2];
  if (before !== undefined && second !== undefined && beginnings[mixed(mixed(mixed(0, second), before), byte)] === 1) probe(at - 2);
  if (before !== undefined && pairs[paired(before, byte)] === 1) probe(at - 1);
  if (first[byte] !== 1) return;
  const next = end === undefined ? undefined : bytes[end];
  if (next === undefined || introduces[next] === 1 || pairs[paired(byte, next)] === 1) probe(at);
}

/** The first byte of its UTF-8. */
function leadOf(value: number): number {
  if (value < 0x800) return 0xc0 | (value >> 6);
  return value < 0x10000 ? 0xe0 | (value >> 12) : 0xf0 | (value >> 18);
}
