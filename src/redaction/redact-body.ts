import { createPause } from '../runtime/slices.js';
import { type Span, withoutSpans } from './matcher.js';
import { mark, type Redaction } from './redactor.js';

/**
 * Redacts a body; returns the same array if it contains no secret. `cut` marks a truncated body. Returns undefined if that takes
 * too long, or if the signal aborts: the body must then be withheld.
 */
export async function redactBody(
  body: Uint8Array,
  contentType: string,
  redaction: Redaction,
  cut: boolean,
  signal?: AbortSignal,
): Promise<Uint8Array | undefined> {
  const utf16 = utf16Of(body, contentType);
  const text = utf16 === undefined ? body : await decodeUtf16(body, utf16);
  const found = await redaction.spans(text, signal);
  if (found === undefined) return undefined;
  const length = cut ? redaction.certainLength(text) : text.length;
  const isJson = utf16 === undefined && /[/+]json\b/i.test(contentType);
  const spans = (isJson ? literalSpans(text, found) : found).filter(({ start }) => start < length);
  if (spans.length === 0 && length === text.length) return body;
  const redacted = withoutSpans(text, spans, length);
  return utf16 === undefined ? redacted : encodeUtf16(redacted, utf16);
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

const decodedBytes = 1024 * 1024;

/** Decodes UTF-16 before it is redacted, because escapes and base64 are found only in text. */
async function decodeUtf16(body: Uint8Array, encoding: Utf16): Promise<Uint8Array> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const pause = createPause();
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; at += decodedBytes) {
    parts.push(Buffer.from(decoder.decode(body.subarray(at, at + decodedBytes), { stream: true })));
    await pause();
  }
  return Buffer.concat([...parts, Buffer.from(decoder.decode())]);
}

function encodeUtf16(text: Uint8Array, encoding: Utf16): Uint8Array {
  const encoded = Buffer.from(Buffer.from(text).toString(), 'utf16le');
  return encoding === 'utf-16be' ? encoded.swap16() : encoded;
}

const quote = 0x22;
const backslash = 0x5c;
const quotedMark = Buffer.from(`"${mark}"`);

/** Returns the spans of JSON text; those that begin outside of a string are extended to the literals that they touch. */
function literalSpans(json: Uint8Array, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  let at = 0;
  let isString = false;
  for (const span of spans) {
    for (; at < span.start; at += 1) {
      const byte = json[at];
      if (isString && byte === backslash) at += 1;
      else if (byte === quote) isString = !isString;
    }
    if (isString || !isLiteralByte(json[span.start])) {
      result.push(span);
      continue;
    }
    let { start, end } = span;
    while (isLiteralByte(json[start - 1])) start -= 1;
    while (isLiteralByte(json[end])) end += 1;
    const last = result.at(-1);
    // Two secrets in one literal are one span.
    if (last !== undefined && last.end > start) result.splice(-1, 1, { ...last, end: Math.max(last.end, end) });
    else result.push({ start, end, mark: quotedMark });
  }
  return result;
}

/** Reports whether a byte can occur in a number, `true`, `false` or `null`: a letter, digit, `.`, `+` or `-`. */
function isLiteralByte(byte = quote): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x2b || byte === 0x2d || byte === 0x2e
  );
}
