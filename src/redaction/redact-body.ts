import type { Redactor } from './redactor.js';
import { mark } from './redactor.js';

/** The same array, when there was nothing to take out. `cut`: it is not whole. */
export function redactBody(body: Uint8Array, contentType: string, redactor: Redactor, cut: boolean): Uint8Array {
  const utf16 = utf16Of(body, contentType);
  if (utf16 !== undefined) return redactUtf16(body, utf16, redactor);
  const clean = redactor.bytes(body, cut);
  return clean === body || !/[/+]json\b/i.test(contentType) ? clean : redactor.bytes(withoutBareSecrets(body, redactor), cut);
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** A byte order mark beats the charset, and `utf-16` without either is little endian (WHATWG Encoding §6). */
function utf16Of(body: Uint8Array, contentType: string): Utf16 | undefined {
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  const named = /charset\s*=\s*["']?utf-16(be|le)?/i.exec(contentType);
  if (named === null) return undefined;
  return named[1]?.toLowerCase() === 'be' ? 'utf-16be' : 'utf-16le';
}

/** Escapes and base64 in UTF-16 are seen only when it is text. */
function redactUtf16(body: Uint8Array, encoding: Utf16, redactor: Redactor): Uint8Array {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
  const clean = redactor.text(text);
  if (clean === text) return body;
  const encoded = Buffer.from(clean, 'utf16le');
  return encoding === 'utf-16be' ? encoded.swap16() : encoded;
}

const quote = 0x22;
const backslash = 0x5c;

/**
 * Numbers, and what else stands in JSON without quotes, become a quoted mark when a secret is in them: a mark without
 * quotes would spoil the whole answer.
 */
function withoutBareSecrets(json: Uint8Array, redactor: Redactor): Uint8Array {
  const pieces: Uint8Array[] = [];
  let taken = 0;
  let bareFrom = -1;
  let isString = false;
  for (let at = 0; at <= json.length; at += 1) {
    const byte = json[at] ?? quote;
    if (isString) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isString = false;
      continue;
    }
    if (isBare(byte)) {
      if (bareFrom === -1) bareFrom = at;
      continue;
    }
    if (bareFrom !== -1) {
      const bare = json.subarray(bareFrom, at);
      if (redactor.bytes(bare) !== bare) {
        pieces.push(json.subarray(taken, bareFrom), Buffer.from(`"${mark}"`));
        taken = at;
      }
      bareFrom = -1;
    }
    isString = byte === quote;
  }
  return pieces.length === 0 ? json : Buffer.concat([...pieces, json.subarray(taken)]);
}

/** Numbers, `true`, `false` and `null` are made of letters, digits, `.`, `+` and `-`. */
function isBare(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x2b || byte === 0x2d || byte === 0x2e
  );
}
