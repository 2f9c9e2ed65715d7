import { isBinaryType, isJsonType, type MediaType, parseMediaType } from './media-type.js';
import { type ParsedJson, parseJson } from './parse-json.js';

/** What the bytes of a body are. `invalid-json`: the answer says JSON, the text is not. */
export type DecodedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'invalid-json'; readonly text: string; readonly reason: string }
  | { readonly kind: 'binary' };

/** `expected` is false for an answer that carries no body by definition (HEAD, 204, 304). */
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

/** A byte order mark beats the charset parameter, which beats UTF-8 (WHATWG Encoding §6). */
function decodeText(bytes: Uint8Array, type: MediaType): string {
  const named = byteOrderMark(bytes) ?? type.charset;
  if (named !== undefined) {
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      // A charset that nobody knows: as if none were named.
    }
  }
  if (!type.essence.startsWith('text/')) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Text that is not UTF-8 and names no charset is in the web's old default (WHATWG HTML, "sniffing algorithm").
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Text has no NUL, and hardly a byte that its charset can't read. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 4096);
  if (sample.includes('\0')) return false;
  const broken = sample.split('\ufffd').length - 1;
  return broken <= sample.length / 50;
}

/** The whole body as text, JSON too; undefined where it is binary or there is none. */
export function bodyText(bytes: Uint8Array, contentType: string | null): string | undefined {
  const decoded = decodeBody(bytes, contentType, false, (text) => ({ ok: true, value: text }));
  if (decoded.kind === 'text') return decoded.text;
  return decoded.kind === 'json' && typeof decoded.value === 'string' ? decoded.value : undefined;
}
