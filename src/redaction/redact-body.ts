import type { Signal } from '../runtime/signal.js';
import { createPause } from '../runtime/slices.js';
import { byteOrderMark, decodeUtf32, encodeWide, unmarkedEncoding, type WideEncoding } from '../runtime/unicode-encodings.js';
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
  signal?: Signal,
): Promise<Uint8Array | undefined> {
  let redacted: Uint8Array | undefined = body;
  for (const encoding of encodingsOf(body, contentType)) {
    redacted = redacted && (await redactAs(encoding, redacted, contentType, redaction, cut, signal));
  }
  return redacted;
}

async function redactAs(
  encoding: WideEncoding | 'utf-8',
  body: Uint8Array,
  contentType: string,
  redaction: Redaction,
  cut: boolean,
  signal: Signal | undefined,
): Promise<Uint8Array | undefined> {
  const text = encoding === 'utf-8' ? body : await decodeWide(body, encoding);
  const found = await redaction.spans(text, signal);
  if (found === undefined) return undefined;
  const length = cut ? redaction.certainLength(text) : text.length;
  const spans = (encoding === 'utf-8' && json.test(contentType) ? literalSpans(text, found) : found).filter(({ start }) => start < length);
  if (spans.length === 0 && length === text.length) return body;
  const redacted = withoutSpans(text, spans, length);
  return encoding === 'utf-8' ? redacted : encodeWide(Buffer.from(redacted).toString(), encoding);
}

const json = /[/+-]json\b/i;
const jsonOrXml = /[/+-](json|xml)\b/i;

/**
 * Returns every encoding in which a reader can read the body. A byte order mark overrides the charset, and `utf-16` without a
 * mark is little-endian (WHATWG Encoding §6). Readers of JSON and XML recognize encodings without a mark, and JSON is UTF-8
 * whatever charset it declares (RFC 8259 §8.1).
 */
function encodingsOf(body: Uint8Array, contentType: string): readonly (WideEncoding | 'utf-8')[] {
  const mark = byteOrderMark(body);
  if (mark !== undefined) return [mark];
  const unmarked = jsonOrXml.test(contentType) ? unmarkedEncoding(body) : undefined;
  const declared = declaredEncoding(contentType);
  if (unmarked === undefined && declared === undefined) return ['utf-8'];
  const wide = new Set([unmarked ?? declared, declared ?? unmarked].filter((one) => one !== undefined));
  return json.test(contentType) && unmarked === undefined ? ['utf-8', ...wide] : [...wide];
}

function declaredEncoding(contentType: string): WideEncoding | undefined {
  const [, bits, order = 'le'] = /charset\s*=\s*["']?utf-(16|32)(be|le)?/i.exec(contentType) ?? [];
  if (bits === undefined) return undefined;
  const isBig = order.toLowerCase() === 'be';
  if (bits === '16') return isBig ? 'utf-16be' : 'utf-16le';
  return isBig ? 'utf-32be' : 'utf-32le';
}

const decodedBytes = 1024 * 1024;

/** Decodes to UTF-8 before the text is redacted, because escapes and base64 are found only in it. */
async function decodeWide(body: Uint8Array, encoding: WideEncoding): Promise<Uint8Array> {
  const decoder = encoding === 'utf-16le' || encoding === 'utf-16be' ? new TextDecoder(encoding, { ignoreBOM: true }) : undefined;
  const pause = createPause();
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; at += decodedBytes) {
    const part = body.subarray(at, at + decodedBytes);
    const text = decoder?.decode(part, { stream: true }) ?? decodeUtf32(part, encoding === 'utf-32le' ? encoding : 'utf-32be');
    parts.push(Buffer.from(text));
    await pause();
  }
  return Buffer.concat([...parts, Buffer.from(decoder?.decode() ?? '')]);
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
