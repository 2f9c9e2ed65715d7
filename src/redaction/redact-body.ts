import type { Redactor } from './redactor.js';
import { mark } from './redactor.js';

/** Redacts a body; returns the same array if it contains no secret. `cut` marks a truncated body. */
export function redactBody(body: Uint8Array, contentType: string, redactor: Redactor, cut: boolean): Uint8Array {
  const utf16 = utf16Of(body, contentType);
  if (utf16 !== undefined) return redactUtf16(body, utf16, redactor);
  const redacted = redactor.bytes(body, cut);
  return redacted === body || !/[/+]json\b/i.test(contentType) ? redacted : redactor.bytes(redactLiterals(body, redactor), cut);
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** Detects UTF-16: a byte order mark overrides the charset, and `utf-16` without a mark is little-endian (WHATWG Encoding §6). */
function utf16Of(body: Uint8Array, contentType: string): Utf16 | undefined {
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  const charset = /charset\s*=\s*["']?utf-16(be|le)?/i.exec(contentType);
  if (charset === null) return undefined;
  return charset[1]?.toLowerCase() === 'be' ? 'utf-16be' : 'utf-16le';
}

/** Decodes UTF-16 before redaction: escapes and base64 are found only in text. */
function redactUtf16(body: Uint8Array, encoding: Utf16, redactor: Redactor): Uint8Array {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
  const redacted = redactor.text(text);
  if (redacted === text) return body;
  const encoded = Buffer.from(redacted, 'utf16le');
  return encoding === 'utf-16be' ? encoded.swap16() : encoded;
}

const quote = 0x22;
const backslash = 0x5c;

/**
 * Replaces unquoted JSON literals, such as numbers, that contain a secret with a quoted mark: an unquoted one would make the
 * whole response invalid JSON.
 */
function redactLiterals(json: Uint8Array, redactor: Redactor): Uint8Array {
  const pieces: Uint8Array[] = [];
  let copiedUntil = 0;
  let literalStart = -1;
  let isString = false;
  for (let at = 0; at <= json.length; at += 1) {
    const byte = json[at] ?? quote;
    if (isString) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isString = false;
      continue;
    }
    if (isLiteralByte(byte)) {
      if (literalStart === -1) literalStart = at;
      continue;
    }
    if (literalStart !== -1) {
      const literal = json.subarray(literalStart, at);
      if (redactor.bytes(literal) !== literal) {
        pieces.push(json.subarray(copiedUntil, literalStart), Buffer.from(`"${mark}"`));
        copiedUntil = at;
      }
      literalStart = -1;
    }
    isString = byte === quote;
  }
  return pieces.length === 0 ? json : Buffer.concat([...pieces, json.subarray(copiedUntil)]);
}

/** Reports whether a byte can occur in a number, `true`, `false` or `null`: a letter, digit, `.`, `+` or `-`. */
function isLiteralByte(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x2b || byte === 0x2d || byte === 0x2e
  );
}
