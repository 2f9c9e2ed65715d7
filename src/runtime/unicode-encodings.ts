/** Characters of the bytes 0x80 to 0x9f in windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Encodings of Unicode other than UTF-8. */
export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Returns the encoding that a byte order mark declares. */
export function byteOrderMark(bytes: Uint8Array): WideEncoding | 'utf-8' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff ? 'utf-32be' : undefined;
}

/** Recognizes JSON and XML without a mark by the zero bytes of its first character, which is ASCII (RFC 4627 §3, XML 1.0 §F.1). */
export function unmarkedEncoding(bytes: Uint8Array): WideEncoding | undefined {
  const zeros = [...bytes.subarray(0, 4)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  if (zeros === '000x') return 'utf-32be';
  if (zeros === 'x000') return 'utf-32le';
  if (/^0x(0x|xx|x0|$)/.test(zeros)) return 'utf-16be';
  return /^x0(x0|xx|0x|$)/.test(zeros) ? 'utf-16le' : undefined;
}

/** TextDecoder has no UTF-32 (WHATWG Encoding §4.2). Keeps a byte order mark. */
export function decodeUtf32(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le');
    part += code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
    if (part.length < 8192) continue;
    parts.push(part);
    part = '';
  }
  return parts.join('') + part;
}

export function encodeWide(text: string, encoding: WideEncoding): Buffer {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16be' ? bytes.swap16() : bytes;
  }
  const characters = [...text];
  const bytes = Buffer.alloc(4 * characters.length);
  for (const [index, character] of characters.entries()) bytes.writeUInt32LE(character.codePointAt(0) ?? 0, 4 * index);
  return encoding === 'utf-32be' ? bytes.swap32() : bytes;
}
