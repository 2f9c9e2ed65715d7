import { decodeBody } from './decode.js';

/** The whole body as text, JSON too; undefined where it is binary or there is none. */
export function bodyText(bytes: Uint8Array, contentType: string | null): string | undefined {
  const decoded = decodeBody(bytes, contentType, false, (text) => ({ ok: true, value: text }));
  if (decoded.kind === 'text') return decoded.text;
  return decoded.kind === 'json' && typeof decoded.value === 'string' ? decoded.value : undefined;
}
