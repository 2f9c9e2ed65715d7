import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';

/**
 * Returns a multipart form for a user to read, with size and digest in place of each part that is not text; undefined if it is
 * not such a form. Names and texts of the parts stay as they are.
 */
export function describeForm(body: Uint8Array, contentType: string | null): string | undefined {
  const boundary = /^multipart\/form-data;\s*boundary=([\w-]{1,70})$/i.exec(contentType ?? '')?.[1];
  if (boundary === undefined) return undefined;
  // Latin-1 preserves every byte.
  const [start, ...parts] = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1').split(`--${boundary}`);
  if (start !== '' || parts.length < 2) return undefined;
  const described = parts.map((part) => Buffer.from(describePart(part), 'latin1'));
  const text = Buffer.concat(described.flatMap((part) => [Buffer.from(`--${boundary}`), part]));
  return isUtf8(text) ? text.toString() : undefined;
}

function describePart(part: string): string {
  const at = part.indexOf('\r\n\r\n') + 4;
  const content = Buffer.from(part.slice(at, -2), 'latin1');
  if (at < 4 || isUtf8(content)) return part;
  const sha256 = createHash('sha256').update(content).digest('hex');
  return `${part.slice(0, at)}(not text: ${content.length} bytes, SHA-256 ${sha256})\r\n`;
}
