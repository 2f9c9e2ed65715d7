import { byteOrderMark, decodeUtf32, unmarkedEncoding, windows1252 } from '../runtime/unicode-encodings.js';
import { isJsonType, isXmlType, type MediaType } from './media-type.js';

/** Decodes text by the rules of its format, which differ in what overrides the charset parameter. */
export function decodeText(bytes: Uint8Array, type: MediaType): string {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return withoutPadding(decodeAs(mark, bytes) ?? '');
  if (isJsonType(type)) return withoutPadding(decodeJson(bytes, type.charset));
  const charsets = isXmlType(type)
    ? [type.charset, unmarkedEncoding(bytes), xmlEncoding(bytes)]
    : type.essence === 'text/html'
      ? [type.charset, metaCharset(bytes)]
      : [type.charset];
  for (const charset of charsets) {
    // Text outside of ASCII refutes us-ascii, which TextDecoder reads as windows-1252.
    const text = charset === undefined || /^(us-)?ascii$/i.test(charset) ? undefined : decodeDeclared(charset, bytes);
    if (text !== undefined) return text;
  }
  if (!type.essence.startsWith('text/') && !isXmlType(type)) return decodeMostlyUtf8(bytes);
  // The legacy default for text that is not UTF-8 and declares no charset (WHATWG HTML, "sniffing algorithm").
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
}

/**
 * Decodes JSON, which is UTF-8 whatever its charset parameter declares (RFC 8259 §8.1, §11). What is not, or contains what
 * JSON text cannot contain, is in another Unicode encoding (RFC 4627 §3), or in the charset that it declares.
 */
function decodeJson(bytes: Uint8Array, charset: string | undefined): string {
  const mark = byteOrderMark(bytes) ?? unmarkedEncoding(bytes);
  if (mark !== undefined) return decodeAs(mark, bytes) ?? '';
  const text = decodeUtf8(bytes);
  // ISO-2022-JP is ASCII with escape characters, so it is valid UTF-8.
  if (text !== undefined && !withoutPadding(text).includes('\0') && !text.includes('\x1b')) return text;
  return (charset === undefined ? undefined : decodeDeclared(charset, bytes)) ?? decodeMostlyUtf8(bytes);
}

function decodeDeclared(charset: string, bytes: Uint8Array): string | undefined {
  return /^utf-?8$/i.test(charset) ? decodeMostlyUtf8(bytes) : decodeAs(charset, bytes);
}

/**
 * Decodes text that should be UTF-8. Frameworks declare UTF-8 by default although a database or file is in Latin-1. If no
 * character is UTF-8, the bytes are windows-1252, as text without a declaration; otherwise, single bytes are damaged.
 */
function decodeMostlyUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  // The body can be truncated within its last character.
  const complete = text.slice(0, text.length - (incompleteBytes(bytes) > 0 ? 1 : 0));
  if (!complete.includes('\ufffd') || !/^[\t\n\f\r\x20-\x7e\ufffd]*$/.test(complete)) return text;
  const isMostlyAscii = complete.split('\ufffd').length - 1 < text.length / 3;
  return isMostlyAscii && !Buffer.from(bytes).includes('\ufffd') ? decodeWindows1252(bytes) : text;
}

/** Removes repeated byte order marks, and the zero bytes with which servers in C end a text. */
function withoutPadding(text: string): string {
  let [start, end] = [0, text.length];
  while (text.charAt(start) === '\ufeff') start += 1;
  while (end > start && text.charAt(end - 1) === '\0') end -= 1;
  return text.slice(start, end);
}

/** Decodes valid UTF-8. The last character may be incomplete, because the body can be truncated. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Only text with other characters outside of ASCII can be UTF-8: Latin-1 can end with the first byte of a character, too.
    const complete = bytes.subarray(0, bytes.length - incompleteBytes(bytes));
    if (complete.length === bytes.length || complete.every((byte) => byte < 0x80)) return undefined;
    return decodeUtf8(complete);
  }
}

/** Returns the number of bytes at the end that begin a character of UTF-8 and do not end it (RFC 3629 §3). */
function incompleteBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** Returns undefined if the charset is unknown. */
function decodeAs(charset: string, bytes: Uint8Array): string | undefined {
  const name = charset.toLowerCase();
  if (/^utf-32(le|be)?$/.test(name)) return decodeUtf32(bytes, name === 'utf-32le' ? name : 'utf-32be').replace(/^\ufeff/, '');
  try {
    const decoder = new TextDecoder(name);
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** TextDecoder of Node 20 and 22 decodes windows-1252 as Latin-1: https://github.com/nodejs/node/issues/56542 */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
}

/** HTML and XML declare their charset within this number of bytes (WHATWG HTML, "prescan a byte stream"). */
const prescanBytes = 1024;

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, prescanBytes)).toString('latin1');
}

/** Returns the encoding of the XML declaration (XML 1.0 §4.3.3). */
function xmlEncoding(bytes: Uint8Array): string | undefined {
  return asciiCompatible(/^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(startOf(bytes))?.[1]);
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const start = startOf(bytes).replace(/<!--.*?-->/gs, '');
  return asciiCompatible(/<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1]);
}

/** A declaration that was read as ASCII is not in UTF-16 (WHATWG HTML, "prescan a byte stream"). */
function asciiCompatible(charset: string | undefined): string | undefined {
  return charset !== undefined && /^(utf-?(16|32)|ucs-?2|unicode)/i.test(charset) ? 'utf-8' : charset;
}
