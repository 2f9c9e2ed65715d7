/** A run of bytes that gives a secret away. */
export interface Form {
  readonly bytes: Uint8Array;
  /** The base64 sign before it, or after it, holds bits of the secret too. */
  readonly bitsBefore?: true;
  readonly bitsAfter?: true;
  /** What takes its place, where that is not `mark` as it is. */
  readonly mark?: Uint8Array;
}

/** Stands where a secret was. Valid in JSON strings, header fields and URLs, host names too, and shorter than any secret. */
export const mark = '***';

/** All forms of a secret, apart by how they are read: escapes may stand in each of them. */
export interface SecretForms {
  readonly text: readonly Form[];
  readonly base64: readonly Form[];
  readonly hex: readonly Form[];
}

/** Shorter secrets, in characters, are not scrubbed: they would shred every answer. */
export const shortestSecret = 4;
/** Whether it is taken out of anything. Whitespace around a secret is that of the file it was read from. */
export const isScrubbed = (secret: string): boolean => secret.trim().length >= shortestSecret;
/** Encoded forms that are shorter would be found by chance in longer encoded data. */
const shortestBase64 = 8;
const shortestHex = 12;
/** A secret of several lines, a PEM key for instance, may be shown line by line; such a line is secret from this length on. */
const shortestLine = 16;
/** Host names and header names are lowered on their way, and with them what was put into them. */
const shortestLowered = 8;

/** Nothing for a secret that is too short. */
export function formsOf(secret: string): SecretForms | undefined {
  const texts = partsOf(secret);
  if (texts.length === 0) return undefined;
  const encoded = texts.flatMap(encodingsOf);
  return {
    text: texts.flatMap(textForms),
    base64: encoded.flatMap(base64Forms),
    hex: encoded
      .filter((bytes) => bytes.length * 2 >= shortestHex)
      .map((bytes) => ({ bytes: Buffer.from(Buffer.from(bytes).toString('hex')) })),
  };
}

function partsOf(secret: string): string[] {
  if (!isScrubbed(secret)) return [];
  const whole = secret.trim();
  const lines = whole.split(/[\r\n]+/).map((line) => line.trim());
  // The first and last line of a PEM file are no secret.
  return lines.length === 1 ? [whole] : [whole, ...lines.filter((line) => line.length >= shortestLine && !line.startsWith('-----'))];
}

/** UTF-8, and Latin-1 where that is something else and possible. */
function encodingsOf(text: string): Buffer[] {
  const isLatin1 = /[\x80-\xff]/.test(text) && /^[\0-\xff]*$/.test(text);
  return isLatin1 ? [Buffer.from(text), Buffer.from(text, 'latin1')] : [Buffer.from(text)];
}

function textForms(text: string): Form[] {
  const lowered = text.toLowerCase();
  const utf8 = Buffer.from(text);
  const forms = encodingsOf(text);
  if (lowered !== text && text.length >= shortestLowered) forms.push(Buffer.from(lowered));
  // UTF-8 that was taken for Latin-1, as in the value of a header field, and made UTF-8 again.
  if (utf8.length > text.length) forms.push(Buffer.from(utf8.toString('latin1')));
  return [...forms.map((bytes) => ({ bytes })), ...wideForms(text)];
}

/** UTF-16. Its mark keeps the two bytes of each character together. */
function wideForms(text: string): Form[] {
  const [little, mark16] = [Buffer.from(text, 'utf16le'), Buffer.from(mark, 'utf16le')];
  const isAscii = /^[\0-\x7f]*$/.test(text);
  // Without the last zero, little and big endian are the same.
  if (isAscii) return [{ bytes: little.subarray(0, -1), mark: mark16.subarray(0, -1) }];
  return [
    { bytes: little, mark: mark16 },
    { bytes: Buffer.from(little).swap16(), mark: Buffer.from(mark16).swap16() },
  ];
}

/** In a longer base64 text, a secret begins at one of three places of a group; only signs that hold nothing else are compared. */
function base64Forms(bytes: Buffer): Form[] {
  const forms: Form[] = [];
  for (const before of [0, 1, 2]) {
    const signs = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const bits = (before + bytes.length) * 8;
    const own = signs.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
    if (own.length < shortestBase64) continue;
    forms.push({ bytes: Buffer.from(own), ...(before > 0 && { bitsBefore: true }), ...(bits % 6 > 0 && { bitsAfter: true }) });
  }
  return forms;
}
