import { escapedSpellings } from './escaped-spellings.js';

/** A byte sequence that reveals a secret. */
export interface Form {
  readonly bytes: Uint8Array;
  /** The adjacent base64 character also encodes bits of the secret. */
  readonly bitsBefore?: true;
  readonly bitsAfter?: true;
  /** Replacement. Default: `mark`. */
  readonly mark?: Uint8Array | undefined;
}

/** Replacement for a secret. Valid in JSON strings, headers, URLs and host names, and shorter than any secret. */
export const mark = '***';

/** All forms of a secret, grouped by how they are matched. Each form may contain escapes. */
export interface SecretForms {
  readonly text: readonly Form[];
  readonly base64: readonly Form[];
  readonly hex: readonly Form[];
  /** Numbers of a byte array, separated by commas. */
  readonly numbers: readonly Form[];
  /** Maximum length of a line in bytes: no shorter part of a secret is found. */
  readonly maxLineBytes: number;
}

/** Minimum length of a secret in characters: redacting shorter ones would make every response unreadable. */
export const minSecretLength = 4;
/** Reports whether a secret is long enough to be redacted. Surrounding whitespace comes from the file that it was read from. */
export const isRedactable = (secret: string): boolean => secret.trim().length >= minSecretLength;
/** Minimum lengths of encoded forms: shorter ones would match by chance in longer encoded data. */
const minBase64Length = 8;
const minHexLength = 12;
const minNumbers = 6;
/** Minimum length of one line of a multi-line secret, such as a PEM key, to be redacted separately. */
const minLineLength = 16;
/** Minimum length to match the lowercase form too: host names and header names are lowercased, with secrets in them. */
const minCaseInsensitiveLength = 8;

/** Returns all forms of a secret, or undefined if it is too short. */
export function formsOf(secret: string): SecretForms | undefined {
  if (!isRedactable(secret)) return undefined;
  const whole = secret.trim();
  const lines = whole.split(/[\r\n]+/).map((line) => line.trim());
  // The first and last line of a PEM file are public.
  const parts = lines.length === 1 ? lines : lines.filter((line) => line.length >= minLineLength && !line.startsWith('-----'));
  const encoded = [...parts.flatMap(escapedSpellings), ...(lines.length === 1 ? [] : [whole])].flatMap(encodingsOf);
  const binary = [...encoded, ...parts.flatMap(utf16Of)];
  const numbers = [...encoded, ...parts.map(codeUnitsOf)].flatMap(numberForms);
  return {
    text: [...new Set([whole, ...parts])].flatMap(textForms).concat(numbers.map((text) => formOf(text.replaceAll(',', ' ')))),
    base64: binary.flatMap(base64Forms),
    hex: binary.filter((bytes) => bytes.length * 2 >= minHexLength).map((bytes) => formOf(bytes.toString('hex'))),
    numbers: numbers.map(formOf),
    maxLineBytes: Math.max(...lines.map((line) => Buffer.byteLength(line))),
  };
}

const formOf = (text: string): Form => ({ bytes: Buffer.from(text) });

/** Encodes a text as UTF-8, and as Latin-1 if that is possible and differs. */
function encodingsOf(text: string): Buffer[] {
  const isLatin1 = /[\x80-\xff]/.test(text) && /^[\0-\xff]*$/.test(text);
  return isLatin1 ? [Buffer.from(text), Buffer.from(text, 'latin1')] : [Buffer.from(text)];
}

function textForms(text: string): Form[] {
  const lowercase = text.toLowerCase();
  const utf8 = Buffer.from(text);
  const forms = encodingsOf(text);
  if (lowercase !== text && text.length >= minCaseInsensitiveLength) forms.push(Buffer.from(lowercase));
  // UTF-8 that was decoded as Latin-1, as in a header value, and encoded as UTF-8 again.
  if (utf8.length > text.length) forms.push(Buffer.from(utf8.toString('latin1')));
  return [...forms.map((bytes) => ({ bytes })), ...wideForms(text)];
}

/** Encodes a text as UTF-16 in both byte orders. Without its last zero byte, one form of ASCII text matches both. */
function utf16Of(text: string): Buffer[] {
  const little = Buffer.from(text, 'utf16le');
  return isAscii(text) ? [little.subarray(0, -1)] : [little, Buffer.from(little).swap16()];
}

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);

/** Returns the UTF-16 forms. Their mark is UTF-16 too, so that the text stays valid. */
function wideForms(text: string): Form[] {
  const mark16 = Buffer.from(mark, 'utf16le');
  const marks = isAscii(text) ? [mark16.subarray(0, -1)] : [mark16, Buffer.from(mark16).swap16()];
  return utf16Of(text).map((bytes, order) => ({ bytes, mark: marks[order] }));
}

const codeUnitsOf = (text: string) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

/** Writes the numbers as JSON does, and those of bytes also with a sign, as Java does. */
function numberForms(numbers: Iterable<number>): string[] {
  const all = [...numbers];
  if (all.length < minNumbers) return [];
  const signed = all.map((number) => (number > 0x7f && number <= 0xff ? number - 0x100 : number));
  return [...new Set([all.join(','), signed.join(',')])];
}

/** Returns the base64 forms for the three possible offsets in a group; only characters that encode nothing but the secret are compared. */
function base64Forms(bytes: Buffer): Form[] {
  const forms: Form[] = [];
  for (const offset of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const bits = (offset + bytes.length) * 8;
    const characters = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(bits / 6));
    if (characters.length < minBase64Length) continue;
    forms.push({ bytes: Buffer.from(characters), ...(offset > 0 && { bitsBefore: true }), ...(bits % 6 > 0 && { bitsAfter: true }) });
  }
  return forms;
}
