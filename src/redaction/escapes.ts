import { entities, maxEntityLength } from './entities.js';

/** Bytes to decode; `cut` becomes true if a possible escape or match extends beyond their end. */
export interface Source {
  readonly bytes: Uint8Array;
  cut: boolean;
  /** Steps taken so far, each about 10 ns. Counted instead of time, so that the same bytes have the same result everywhere. */
  work: number;
  /** Maximum of `work`; ScanLimitError is thrown beyond it. */
  limit: number;
}

export function createSource(bytes: Uint8Array): Source {
  return { bytes, cut: false, work: 0, limit: Number.POSITIVE_INFINITY };
}

/** Cost of decoding one escape. */
const escapeWork = 10;

/** One interpretation of an escape: a character, or one byte of it. */
export interface Reading {
  readonly value: number;
  readonly end: number;
  /** The value may be a byte of UTF-8 instead of a code point. */
  readonly isByte: boolean;
}

const percent = 0x25;
const ampersand = 0x26;
const semicolon = 0x3b;
export const backslash = 0x5c;

/** Bytes that begin an escape, except for `+`, which encodes a space in forms. */
export const introducers: readonly number[] = [percent, ampersand, backslash];
export const plus = 0x2b;

export function isIntroducer(value: number): boolean {
  return value === percent || value === ampersand || value === backslash;
}

function isAlphanumeric(value: number): boolean {
  return (value >= 0x30 && value <= 0x39) || (value >= 0x41 && value <= 0x5a) || (value >= 0x61 && value <= 0x7a);
}

/**
 * A Reading packed into one number, because one is created for every escape of a body and allocating objects would dominate
 * the cost. Bits 0 to 8: length; bit 9: `isByte`; above: value. Negative: no escape.
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
 * Maximum nesting of escapes that are decoded. Four levels cover all encodings in use (a form in JSON in JSON), but triply
 * nested JSON writes a backslash eight times, and each one is a level.
 */
export const maxEscapeDepth = 8;
/** Maximum nesting of escapes inside an escape, such as an escaped digit. */
export const maxNestedDepth = 3;

/**
 * Returns all interpretations of the escape at `at`: percent-encoding, a backslash escape of JSON, JavaScript or Python, or an
 * HTML character reference. If the result begins another escape, the interpretations of that one are included.
 */
export function readingsAt(source: Source, at: number, pairs = true): Reading[] {
  const found: Reading[] = [];
  const pending = [{ value: source.bytes[at] ?? 0, end: at + 1 }];
  for (let level = 0; level < maxEscapeDepth && pending.length > 0; level += 1) {
    for (const { value, end } of pending.splice(0)) {
      source.work += 2 * escapeWork;
      const plain = escapeAfter(source, value, end, 0);
      const nested = escapeAfter(source, value, end, maxNestedDepth);
      for (const packed of plain === nested ? [plain] : [plain, nested]) {
        if (packed < 0) continue;
        const unit = { value: readValue(packed), end: end + readLength(packed), isByte: readsByte(packed) };
        const reading = pairs && isHighSurrogate(unit) ? combineSurrogates(source, unit) : unit;
        found.push(reading);
        if (isIntroducer(reading.value) || reading.value === plus) pending.push(reading);
      }
    }
  }
  return found;
}

/** Decodes one escape: `introducer` and the bytes from `at`, which may themselves be escaped `nested` times. */
export function escapeAfter(source: Source, introducer: number, at: number, nested: number): PackedReading {
  switch (introducer) {
    case percent:
      return percentEscape(source, at, nested);
    case backslash:
      return backslashEscape(source, at, nested);
    case ampersand:
      return characterReference(source, at, nested);
    case plus:
      return pack(0x20, 0);
    default:
      return none;
  }
}

/** Decodes `%61`, and `%u0061` as written by JavaScript's legacy escape(). */
function percentEscape(source: Source, at: number, nested: number): PackedReading {
  const first = characterAt(source, at, nested);
  if (first < 0) return none;
  if (readValue(first) === 0x75) return hex(source, at, readLength(first), 4, nested);
  return digitOf(readValue(first)) < 0 ? none : hex(source, at, 0, 2, nested);
}

/** Decodes `\n`, `\/`, `\u0061`, `\u{61}`, `\x61`, `\U00000061` and a backslash before other punctuation, which is that character. */
function backslashEscape(source: Source, at: number, nested: number): PackedReading {
  const raw = source.bytes[at];
  if (nested === 0 && raw !== undefined && isIntroducer(raw)) return pack(raw, 1);
  const first = characterAt(source, at, nested);
  if (first < 0) return none;
  const letter = readValue(first);
  const length = readLength(first);
  if (letter === 0x75) {
    const four = hex(source, at, length, 4, nested);
    return four < 0 ? bracedEscape(source, at, length, nested) : four;
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

function bracedEscape(source: Source, at: number, length: number, nested: number): PackedReading {
  const opening = characterAt(source, at + length, nested);
  if (opening < 0 || readValue(opening) !== 0x7b) return none;
  return digitsUntil(source, at, length + readLength(opening), 16, 0x7d, nested);
}

/** Decodes `&amp;`, `&#97;` and `&#x61;`. */
function characterReference(source: Source, at: number, nested: number): PackedReading {
  const first = characterAt(source, at, nested);
  if (first < 0) return none;
  if (readValue(first) !== 0x23) return isAlphanumeric(readValue(first)) ? namedReference(source, at, nested) : none;
  const second = characterAt(source, at + readLength(first), nested);
  if (second < 0) return none;
  const isHex = (readValue(second) | 0x20) === 0x78;
  return digitsUntil(source, at, readLength(first) + (isHex ? readLength(second) : 0), isHex ? 16 : 10, semicolon, nested);
}

function namedReference(source: Source, at: number, nested: number): PackedReading {
  let name = '';
  let length = 0;
  while (name.length <= maxEntityLength) {
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

/** Longer digit sequences, leading zeros included, are not decoded. */
const maxEscapeDigits = 8;
const maxCodePoint = 0x10ffff;

function digitsUntil(source: Source, at: number, skipped: number, radix: 10 | 16, closing: number, nested: number): PackedReading {
  let value = 0;
  let length = skipped;
  for (let count = 0; count <= maxEscapeDigits; count += 1) {
    const next = characterAt(source, at + length, nested);
    if (next < 0) return none;
    length += readLength(next);
    if (readValue(next) === closing) return count === 0 || value > maxCodePoint ? none : pack(value, length);
    const digit = digitOf(readValue(next));
    if (digit < 0 || digit >= radix) return none;
    value = value * radix + digit;
  }
  return none;
}

/** Decodes `count` hexadecimal digits after `skipped` bytes. */
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
  return value > maxCodePoint ? none : pack(value, length, count === 2);
}

function digitOf(value: number): number {
  if (value >= 0x30 && value <= 0x39) return value - 0x30;
  const lower = value | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** Decodes one character inside an escape. A character that would itself begin an escape is rejected. */
function characterAt(source: Source, at: number, nested: number): PackedReading {
  const value = source.bytes[at];
  if (value === undefined) {
    source.cut = true;
    return none;
  }
  if (!isIntroducer(value)) return pack(value, 1);
  let length = 1;
  let character: number = value;
  for (let left = nested; left > 0 && isIntroducer(character); left -= 1) {
    const inner = escapeAfter(source, character, at + length, left - 1);
    if (inner < 0) return none;
    character = readValue(inner);
    length += readLength(inner);
  }
  return isIntroducer(character) ? none : pack(character, length);
}

const isHighSurrogate = ({ value }: Reading) => value >= 0xd800 && value <= 0xdbff;
const isLowSurrogate = ({ value }: Reading) => value >= 0xdc00 && value <= 0xdfff;

/** Combines the escapes of two UTF-16 surrogates into one character. */
function combineSurrogates(source: Source, high: Reading): Reading {
  if (high.end >= source.bytes.length) source.cut = true;
  const low = readingsAt(source, high.end, false).find(isLowSurrogate);
  if (low === undefined) return high;
  return { value: 0x10000 + ((high.value - 0xd800) << 10) + (low.value - 0xdc00), end: low.end, isByte: false };
}
