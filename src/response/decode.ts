import { eventFormatOf } from '../http/semantics/event-formats.js';
import { decodeText } from './decode-text.js';
import { parseEvents } from './events.js';
import { isBinaryType, isJsonType, isUnspecificType, parseMediaType } from './media-type.js';
import { type ParsedJson, parseJson, reasons } from './parse-json.js';
import { isCleanText, sniffBinary } from './text/sniff-binary.js';

/** Decoded body. `invalid-json`: Content-Type declares JSON, but the body is not valid JSON. `text` is undefined if it is binary. */
export type DecodedBody =
  | { readonly kind: 'none' }
  /** `invalidEvents`: number of events that are not JSON. */
  | { readonly kind: 'json'; readonly value: unknown; readonly invalidEvents?: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'invalid-json'; readonly text?: string; readonly reason: string }
  | { readonly kind: 'binary' };

export interface DecodeOptions {
  /** Default: `parseJson`. */
  readonly parse?: (text: string) => ParsedJson;
  /** The caller expects JSON: text of any type is parsed, and remains text if it is not JSON. Default: false. */
  readonly expectsJson?: boolean;
  /** Returns a sequence of events as a list. Default: false, so that it is text. */
  readonly listsEvents?: boolean;
}

// Decision: docs/decisions/2026-11-26-an-empty-body-is-a-success.md
/**
 * Decodes a body by its Content-Type, and by its bytes where they refute it: an error page under image/png is text, and a PDF
 * under text/plain is binary. Any body may be empty: a JSON type does not promise one (RFC 9110 §8.3).
 */
export function decodeBody(
  bytes: Uint8Array,
  contentType: string | null,
  { parse = parseJson, expectsJson = false, listsEvents = false }: DecodeOptions = {},
): DecodedBody {
  const type = parseMediaType(contentType);
  if (bytes.length === 0) return { kind: 'none' };
  const isWronglyBinary = isBinaryType(type) && sniffBinary(bytes) === undefined && isCleanText(bytes);
  if (isBinaryType(type) && !isWronglyBinary) return { kind: 'binary' };
  const text = decodeText(bytes, type);
  if (text === '') return { kind: 'none' };
  if (isJsonType(type)) {
    // Some frameworks send a space or a line end as an empty body.
    if (text.trim() === '') return { kind: 'none' };
    const parsed = parse(text);
    if (parsed.ok) return { kind: 'json', value: parsed.value };
    if (!isGarbled(text)) return { kind: 'invalid-json', text, reason: parsed.reason };
    return { kind: 'invalid-json', reason: isCompressed(bytes) ? reasons.compressed : reasons.binary };
  }
  if (!looksLikeText(text) || sniffBinary(bytes) !== undefined) return { kind: 'binary' };
  const format = listsEvents ? eventFormatOf(contentType) : undefined;
  const listed = format && parseEvents(text, format, parse);
  if (listed !== undefined) return { kind: 'json', value: listed.events, ...(listed.invalid > 0 && { invalidEvents: listed.invalid }) };
  // A server that declares events sends its error as one JSON value.
  const canBeJson = (isUnspecificType(type) || isWronglyBinary) && /^\s*[[{]/.test(text);
  if (expectsJson || format !== undefined || canBeJson) {
    const parsed = parse(text);
    if (parsed.ok) return { kind: 'json', value: parsed.value };
  }
  return { kind: 'text', text };
}

/** Reports whether bytes begin as gzip (RFC 1952 §2.3.1) or Zstandard (RFC 8878 §3.1.1) does. */
function isCompressed([first, second, third, fourth]: Uint8Array): boolean {
  return (first === 0x1f && second === 0x8b) || (first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd);
}

const sampleLength = 4096;

function looksLikeText(text: string): boolean {
  return !text.slice(0, sampleLength).includes('\0') && !isGarbled(text);
}

/** Reports whether the start of a text has more than 2% replacement characters. */
function isGarbled(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  const replacements = sample.split('\ufffd').length - 1;
  return replacements > sample.length / 50;
}

/** Returns the complete body as text, including JSON; undefined if it is binary or empty. */
export function bodyText(bytes: Uint8Array, contentType: string | null): string | undefined {
  const decoded = decodeBody(bytes, contentType, { parse: (text) => ({ ok: true, value: text }) });
  if (decoded.kind === 'text') return decoded.text;
  return decoded.kind === 'json' && typeof decoded.value === 'string' ? decoded.value : undefined;
}
