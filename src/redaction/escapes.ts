import { entities, longestEntity } from './entities.js';

/** Bytes that are read, and whether their end cut something off that might have been an escape. */
export interface Source {
  readonly bytes: Uint8Array;
  cut: boolean;
}

/** What stands for one character, or for one byte of it. */
export interface Reading {
  readonly value: number;
  readonly end: number;
  /** The value may be a byte of UTF-8, and not a code point. */
  readonly isByte: boolean;
}

const percent = 0x25;
const ampersand = 0x26;
const semicolon = 0x3b;
export const backslash = 0x5c;

/** These begin every escape, but for the `+` that is a space in forms. */
export const introducers: readonly number[] = [percent, ampersand, backslash];
export const plus = 0x2b;

export function isIntroducer(value: number): boolean {
  return value === percent || value === ampersand || value === backslash;
}

function isAlphanumeric(value: number): boolean {
  return (value >= 0x30 && value <= 0x39) || (value >= 0x41 && value <= 0x5a) || (value >= 0x61 && value <= 0x7a);
}

/**
 * A reading as one number, because it is made for every escape of a body and objects would cost more than all the rest:
 * 9 bits for the distance to the end, one that says "byte", and above them the value. Negative: no escape.
 */
export type PackedReading = number;
const lengthBits = 9;
const byteBit = 1 << lengthBits;
const none: PackedReading = -1;

const pack = (value: number, length: number, isByte = false): PackedReading =>
  (value << (lengthBits + 1)) | (isByte ? byteBit : 0) | length;
export const readValue = (packed: PackedReading): number => packed >> (lengthBits + 1);
export const readLength = (packed: PackedReading): number => packed & (byteBit - 1);
const readsByte = (packed: PackedReading): boolean => (packed & byteBit) !== 0;

/**
 * How many escapes in each other are followed. Four are more than anybody's encoding (a form in JSON in JSON), but JSON
 * in JSON in JSON writes a backslash eight times, and each is one.
 */
export const levels = 8;
/** How often the signs inside an escape may have been escaped themselves. */
export const nestedLevels = 3;

/**
 * Everything that the escape beginning here may stand for: percent-encoding, a backslash escape of JSON, JavaScript or
 * Python, a reference of HTML; and where that is the beginning of an escape again, what that one stands for.
 */
export function readingsAt(source: Source, at: number, pairs = true): Reading[] {
  const found: Reading[] = [];
  const begun = [{ value: source.bytes[at] ?? 0, end: at + 1 }];
  for (let level = 0; level < levels && begun.length > 0; level += 1) {
    for (const { value, end } of begun.splice(0)) {
      const plain = escapeAfter(source, value, end, 0);
      const nested = escapeAfter(source, value, end, nestedLevels);
      for (const packed of plain === nested ? [plain] : [plain, nested]) {
        if (packed < 0) continue;
        const unit = { value: readValue(packed), end: end + readLength(packed), isByte: readsByte(packed) };
        const reading = pairs && isHighSurrogate(unit) ? paired(source, unit) : unit;
        found.push(reading);
        if (isIntroducer(reading.value) || reading.value === plus) begun.push(reading);
      }
    }
  }
  return found;
}

/** What the sign `introducer` and the bytes from `at` on stand for; `nested`: how often those may have been escaped themselves. */
export function escapeAfter(source: Source, introducer: number, at: number, nested: number): PackedReading {
  switch (introducer) {
    case percent:
      return percentEscape(source, at, nested);
    case backslash:
      return backslashEscape(source, at, nested);
    case ampersand:
      return reference(source, at, nested);
    case plus:
      return pack(0x20, 0);
    default:
      return none;
  }
}

/** `%61`, and `%u0061` of the old escape() of JavaScript. */
function percentEscape(source: Source, at: number, nested: number): PackedReading {
  const first = characterAt(source, at, nested);
  if (first < 0) return none;
  if (readValue(first) === 0x75) return hex(source, at, readLength(first), 4, nested);
  return digitOf(readValue(first)) < 0 ? none : hex(source, at, 0, 2, nested);
}

/** `\n`, `\/`, `\u0061`, `\u{61}`, `\x61`, `\U00000061`, and any other sign after a backslash, which is itself. */
function backslashEscape(source: Source, at: number, nested: number): PackedReading {
  const raw = source.bytes[at];
  if (nested === 0 && raw !== undefined && isIntroducer(raw)) return pack(raw, 1);
  const first = characterAt(source, at, nested);
  if (first < 0) return none;
  const letter = readValue(first);
  const length = readLength(first);
  if (letter === 0x75) {
    const four = hex(source, at, length, 4, nested);
    return four < 0 ? braced(source, at, length, nested) : four;
  }
  if (letter === 0x78) return hex(source, at, length, 2, nested);
  if (letter === 0x55) return hex(source, at, length, 8, nested);
  const control = controls.get(letter);
  if (control !== undefined) return pack(control, length);
  return letter < 0x80 && !isAlphanumeric(letter) ? pack(letter, length) : none;
}

const controls: ReadonlyMap<number, number> = new Map(
  Object.entries({ 0: 0x00, b: 0x08, t: 0x09, n: 0x0a, v: 0x0b, f: 0x0c, r: 0x0d }).map(([letter, value]) => [letter.charCodeAt(0), value]),
);

function braced(source: Source, at: number, length: number, nested: number): PackedReading {
  const opening = characterAt(source, at + length, nested);
  if (opening < 0 || readValue(opening) !== 0x7b) return none;
  return digitsUntil(source, at, length + readLength(opening), 16, 0x7d, nested);
}

/** `&amp;`, `&#97;`, `&#x61;`. */
function reference(source: Source, at: number, nested: number): PackedReading {
  const first = characterAt(source, at, nested);
  if (first < 0) return none;
  if (readValue(first) !== 0x23) return isAlphanumeric(readValue(first)) ? named(source, at, nested) : none;
  const second = characterAt(source, at + readLength(first), nested);
  if (second < 0) return none;
  const isHex = (readValue(second) | 0x20) === 0x78;
  return digitsUntil(source, at, readLength(first) + (isHex ? readLength(second) : 0), isHex ? 16 : 10, semicolon, nested);
}

function named(source: Source, at: number, nested: number): PackedReading {
  let name = '';
  let length = 0;
  while (name.length <= longestEntity) {
    const next = characterAt(source, at + length, nested);
    if (next < 0) return none;
    length += readLength(next);
    if (readValue(next) === semicolon) {
      const value = entities.get(name);
      return value === undefined ? none : pack(value, length);
    }
    if (!isAlphanumeric(readValue(next))) return none;
    name += String.fromCharCode(readValue(next));
  }
  return none;
}

/** Nobody writes more digits than these, leading zeros included. */
const mostDigits = 8;
const lastCodePoint = 0x10ffff;

function digitsUntil(source: Source, at: number, skipped: number, radix: 10 | 16, closing: number, nested: number): PackedReading {
  let value = 0;
  let length = skipped;
  for (let count = 0; count <= mostDigits; count += 1) {
    const next = characterAt(source, at + length, nested);
    if (next < 0) return none;
    length += readLength(next);
    if (readValue(next) === closing) return count === 0 || value > lastCodePoint ? none : pack(value, length);
    const digit = digitOf(readValue(next));
    if (digit < 0 || digit >= radix) return none;
    value = value * radix + digit;
  }
  return none;
}

/** `count` digits after `skipped` bytes. */
function hex(source: Source, at: number, skipped: number, count: number, nested: number): PackedReading {
  let value = 0;
  let length = skipped;
  for (let left = count; left > 0; left -= 1) {
    const next = characterAt(source, at + length, nested);
    const digit = next < 0 ? -1 : digitOf(readValue(next));
    if (digit < 0) return none;
    value = value * 16 + digit;
    length += readLength(next);
  }
  return value > lastCodePoint ? none : pack(value, length, count === 2);
}

function digitOf(value: number): number {
  if (value >= 0x30 && value <= 0x39) return value - 0x30;
  const lower = value | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** A sign inside an escape. None of them introduces an escape. */
function characterAt(source: Source, at: number, nested: number): PackedReading {
  const value = source.bytes[at];
  if (value === undefined) {
    source.cut = true;
    return none;
  }
  if (!isIntroducer(value)) return pack(value, 1);
  let length = 1;
  let sign: number = value;
  for (let left = nested; left > 0 && isIntroducer(sign); left -= 1) {
    const inner = escapeAfter(source, sign, at + length, left - 1);
    if (inner < 0) return none;
    sign = readValue(inner);
    length += readLength(inner);
  }
  return isIntroducer(sign) ? none : pack(sign, length);
}

const isHighSurrogate = ({ value }: Reading) => value >= 0xd800 && value <= 0xdbff;
const isLowSurrogate = ({ value }: Reading) => value >= 0xdc00 && value <= 0xdfff;

/** Two escapes of UTF-16 halves are one character. */
function paired(source: Source, high: Reading): Reading {
  if (high.end >= source.bytes.length) source.cut = true;
  const low = readingsAt(source, high.end, false).find(isLowSurrogate);
  if (low === undefined) return high;
  return { value: 0x10000 + ((high.value - 0xd800) << 10) + (low.value - 0xdc00), end: low.end, isByte: false };
}
