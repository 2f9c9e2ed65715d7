import { isBinaryType, isJsonType, type MediaType, parseMediaType } from './media-type.js';
import { type ParsedJson, parseJson } from './parse-json.js';

/** Decoded body. `invalid-json`: Content-Type declares JSON, but the text is not valid JSON. */
export type DecodedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'invalid-json'; readonly text: string; readonly reason: string }
  | { readonly kind: 'binary' };

/** Decodes a body by its Content-Type. `expected` is false if an empty body is valid (HEAD, 204, 304). */
export function decodeBody(
  bytes: Uint8Array,
  contentType: string | null,
  expected: boolean,
  parse: (text: string) => ParsedJson = parseJson,
): DecodedBody {
  const type = parseMediaType(contentType);
  if (bytes.length === 0) {
    return expected && isJsonType(type) ? { kind: 'invalid-json', text: '', reason: 'it is empty' } : { kind: 'none' };
  }
  if (isBinaryType(type)) return { kind: 'binary' };
  const text = decodeText(bytes, type);
  if (isJsonType(type)) {
    const parsed = parse(text);
    return parsed.ok ? { kind: 'json', value: parsed.value } : { kind: 'invalid-json', text, reason: parsed.reason };
  }
  if (!looksLikeText(text)) return { kind: 'binary' };
  if (type.essence === '' && /^\s*[[{]/.test(text)) {
    const parsed = parse(text);
    if (parsed.ok) return { kind: 'json', value: parsed.value };
  }
  return { kind: 'text', text };
}

/** Decodes text. A byte order mark overrides the charset parameter, which overrides UTF-8 (WHATWG Encoding §6). */
function decodeText(bytes: Uint8Array, type: MediaType): string {
  const charset = byteOrderMark(bytes) ?? type.charset;
  if (charset !== undefined) {
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // An unknown charset is ignored.
    }
  }
  if (!type.essence.startsWith('text/')) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The legacy default for text that is not UTF-8 and declares no charset (WHATWG HTML, "sniffing algorithm").
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Reports whether the start of a text has no NUL and at most 2% replacement characters. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 4096);
  if (sample.includes('\0')) return false;
  const replacements = sample.split('\ufffd').length - 1;
  return replacements <= sample.length / 50;
}

/** Returns the complete body as text, including JSON; undefined if it is binary or empty. */
export function bodyText(bytes: Uint8Array, contentType: string | null): string | undefined {
  const decoded = decodeBody(bytes, contentType, false, (text) => ({ ok: true, value: text }));
  if (decoded.kind === 'text') return decoded.text;
  return decoded.kind === 'json' && typeof decoded.value === 'string' ? decoded.value : undefined;
}
