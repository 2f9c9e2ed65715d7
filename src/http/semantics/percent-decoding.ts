/** More rounds than servers decode. */
const maxRounds = 5;

/** Returns the text as sent, decoded once, decoded twice and so on, until decoding changes nothing or `maxRounds` is reached. */
export function decodingLevels(text: string): readonly string[] {
  const levels = [text];
  for (let level = text; levels.length <= maxRounds; ) {
    const next = decode(level);
    if (next === level) break;
    levels.push(next);
    level = next;
  }
  return levels;
}

/** Decodes a text that may be encoded several times; escapes that remain after `maxRounds` are not decoded. */
export function decodeFully(text: string): string {
  return decodingLevels(text).at(-1) ?? text;
}

/** Reports whether escapes remain after `maxRounds`, so that no comparison can know what a server reads. */
export function isEncodedTooOften(text: string): boolean {
  const decoded = decodeFully(text);
  return decode(decoded) !== decoded;
}

/** Decodes `%XX`, and `%uXXXX` as IIS and classic ASP do. */
function decode(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[0-9a-f]{2})+|%u[0-9a-f]{4}/gi, (escapes) =>
    escapes[1] === 'u' || escapes[1] === 'U'
      ? String.fromCharCode(Number.parseInt(escapes.slice(2), 16))
      : fromBytes(Buffer.from(escapes.replaceAll('%', ''), 'hex')),
  );
}

/** Multi-byte sequences of UTF-8 (RFC 3629 §4), then overlong forms of two, three and four bytes, as Latin-1 text. */
const sequences =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf4][\x80-\xbf]{3}|[\xc0\xc1][\x80-\xbf]|\xe0[\x80-\x9f][\x80-\xbf]|\xf0[\x80-\x8f][\x80-\xbf]{2}/g;

/**
 * Decodes UTF-8 as the most lenient servers do: an overlong form (`%c0%ae`) is the character that it encodes, and another
 * invalid byte is a Latin-1 character.
 */
function fromBytes(bytes: Buffer): string {
  const text = bytes.toString();
  if (!text.includes('\ufffd')) return text;
  return bytes.toString('latin1').replace(sequences, (units) => {
    const character = Buffer.from(units, 'latin1').toString();
    return character.includes('\ufffd') ? overlong(units) : character;
  });
}

function overlong(units: string): string {
  const [lead = 0, ...rest] = Buffer.from(units, 'latin1');
  const code = rest.reduce((value, byte) => (value << 6) | (byte & 0x3f), lead & (0x7f >> (rest.length + 1)));
  return String.fromCodePoint(Math.min(code, 0x10ffff));
}
