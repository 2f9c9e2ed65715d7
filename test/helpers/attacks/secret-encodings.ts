import { fc } from '../properties.js';

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
const each = (text: string, encode: (character: string) => string) => [...text].map(encode).join('');
const bytesOf = (text: string) => [...Buffer.from(text)];
const unitsOf = (text: string) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
const codeOf = (character: string) => character.codePointAt(0) ?? 0;
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', é: '&eacute;' };

export const percent = (text: string) =>
  bytesOf(text)
    .map((byte) => `%${hex(byte, 2)}`)
    .join('');
export const html = (text: string) => each(text, (character) => named[character] ?? character);
export const json = (text: string) => JSON.stringify(text).slice(1, -1);
/** JSON as written by PHP and others: ASCII only, with escaped slashes. */
export const asciiJson = (text: string) =>
  json(text)
    .replaceAll('/', '\\/')
    .replace(/[\x80-\uffff]/g, (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`);

/** Encodings of a single character. */
export const characterEncodings: Readonly<Record<string, (character: string) => string>> = {
  raw: (character) => character,
  percent,
  percentUpper: (character) => percent(character).toUpperCase(),
  unicodeEscape: (character) =>
    unitsOf(character)
      .map((unit) => `\\u${hex(unit, 4)}`)
      .join(''),
  unicodeEscapeUpper: (character) =>
    unitsOf(character)
      .map((unit) => `\\u${hex(unit, 4).toUpperCase()}`)
      .join(''),
  bracedEscape: (character) => `\\u{${codeOf(character).toString(16)}}`,
  longEscape: (character) => `\\U${hex(codeOf(character), 8)}`,
  byteEscape: (character) =>
    bytesOf(character)
      .map((byte) => `\\x${hex(byte, 2)}`)
      .join(''),
  decimal: (character) => `&#${codeOf(character)};`,
  decimalPadded: (character) => `&#${String(codeOf(character)).padStart(4, '0')};`,
  hexadecimal: (character) => `&#x${codeOf(character).toString(16)};`,
  hexadecimalUpper: (character) => `&#X${codeOf(character).toString(16).toUpperCase()};`,
  entity: (character) => named[character] ?? character,
  json: asciiJson,
  legacy: (character) =>
    unitsOf(character)
      .map((unit) => (unit > 0xff ? `%u${hex(unit, 4)}` : `%${hex(unit, 2)}`))
      .join(''),
};

/** Encodings of a whole text, as libraries produce them. */
export const standardEncodings: Readonly<Record<string, (text: string) => string>> = {
  raw: (text) => text,
  json,
  asciiJson,
  uri: encodeURIComponent,
  form: (text) => new URLSearchParams({ '': text }).toString().slice(1),
  html,
  percent,
};

/** Binary encodings of a text between two other texts. */
export const binaryEncodings: Readonly<Record<string, (before: string, text: string, after: string) => string>> = {
  base64: (before, text, after) => Buffer.from(before + text + after).toString('base64'),
  base64url: (before, text, after) => Buffer.from(before + text + after).toString('base64url'),
  base64Lines: (before, text, after) =>
    Buffer.from(before + text + after)
      .toString('base64')
      .replace(/.{19}/g, '$&\r\n'),
  hex: (before, text, after) => Buffer.from(before + text + after).toString('hex'),
  hexUpper: (before, text, after) =>
    Buffer.from(before + text + after)
      .toString('hex')
      .toUpperCase(),
  hexPairs: (before, text, after) =>
    Buffer.from(before + text + after)
      .toString('hex')
      .replace(/..(?=.)/g, '$&:'),
};

/** Secrets that are long enough for every encoding, with characters that are special in some encoding and others. */
export const secrets: fc.Arbitrary<string> = fc
  .string({
    unit: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') },
      { weight: 3, arbitrary: fc.constantFrom(...'%&\\+/-_=~.!*\'"<>;:#?@[]{}()|^`$, ') },
      { weight: 1, arbitrary: fc.constantFrom('é', 'ß', 'Ω', '漢', '😀') },
    ),
    minLength: 10,
    maxLength: 40,
  })
  .map((text) => text.trim())
  .filter((text) => text.length >= 10 && new Set(text).size >= 5);

/** Generates the secret with each character in any encoding, and the whole encoded once or twice more. */
export function anyEncodingOf(secret: string): fc.Arbitrary<string> {
  const characters = [...secret].map((character) =>
    fc.constantFrom(...Object.values(characterEncodings)).map((encode) => encode(character)),
  );
  const mixed = fc.tuple(...characters).map((written) => written.join(''));
  const oneMore = fc.constantFrom(...Object.values(standardEncodings));
  const onPart = fc.tuple(mixed, fc.infiniteStream(fc.boolean())).map(([text, choices]) => {
    return each(text, (character) => (choices.next().value === true ? percent(character) : character));
  });
  return fc.oneof(
    mixed,
    onPart,
    fc
      .tuple(
        fc.oneof(
          mixed,
          fc.constantFrom(...Object.values(standardEncodings)).map((encode) => encode(secret)),
        ),
        oneMore,
        oneMore,
      )
      .map(([text, one, two]) => two(one(text))),
    fc.tuple(onPart, fc.constantFrom(json, html, encodeURIComponent)).map(([text, one]) => one(text)),
  );
}
