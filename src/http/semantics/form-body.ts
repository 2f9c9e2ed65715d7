import { createHash } from 'node:crypto';
import { badInput } from '../../errors.js';
import { encodeJson, isPlainObject } from './json-body.js';
import { numberText } from './number-text.js';

/** Returns an object as application/x-www-form-urlencoded. */
export function encodeForm(body: unknown): Uint8Array {
  const fields = new URLSearchParams();
  for (const [name, value] of fieldsOf(body)) fields.append(name, scalarText(name, value));
  return Buffer.from(fields.toString());
}

/** One field of a multipart form. */
export interface FormPart {
  readonly name: string;
  readonly content: Uint8Array;
  readonly filename?: string;
  readonly type?: string;
}

/** Returns the parts of a multipart form for an object. As in OpenAPI 3, a nested object is a part of type application/json. */
export function partsOfObject(body: unknown): FormPart[] {
  return fieldsOf(body).map(([name, value]) =>
    typeof value === 'object' && value !== null && (Array.isArray(value) || isPlainObject(value))
      ? { name, content: encodeJson(value), type: 'application/json' }
      : { name, content: textBytes(scalarText(name, value)) },
  );
}

/**
 * Encodes a multipart form (RFC 7578). The boundary is a digest of the parts: equal forms are equal requests, for an approval
 * or an idempotency key, and no part can contain its own digest.
 */
export function encodeMultipart(parts: readonly FormPart[]): { readonly bytes: Uint8Array; readonly contentType: string } {
  const encoded = parts.map(({ content, ...head }) => Buffer.concat([Buffer.from(headOf(head)), content, Buffer.from('\r\n')]));
  const hash = createHash('sha256');
  for (const part of encoded) hash.update(`${part.length}\n`).update(part);
  const boundary = `form-${hash.digest('hex').slice(0, 40)}`;
  const delimiter = Buffer.from(`--${boundary}\r\n`);
  const bytes = Buffer.concat([...encoded.flatMap((part) => [delimiter, part]), Buffer.from(`--${boundary}--\r\n`)]);
  return { bytes, contentType: `multipart/form-data; boundary=${boundary}` };
}

/** Returns the headers of a part, with the empty line after them. */
export function headOf({ name, filename, type }: Omit<FormPart, 'content'>): string {
  const file = filename === undefined ? '' : `; filename="${escapeName(filename)}"`;
  const typeLine = type === undefined ? '' : `Content-Type: ${type.replace(/[\r\n]/g, '')}\r\n`;
  return `Content-Disposition: form-data; name="${escapeName(name)}"${file}\r\n${typeLine}\r\n`;
}

/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function escapeName(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent);
}

/** Returns the fields of an object; a list repeats its name. A form has no value for null, so such a field is omitted. */
function fieldsOf(body: unknown): [name: string, value: unknown][] {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || !isPlainObject(body)) {
    throw badInput('invalid-body', 'A form body must be an object.', 'Pass an object of names and values, or an already encoded string.');
  }
  return Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== null && item !== undefined)
      .map((item: unknown): [string, unknown] => [name, item]),
  );
}

function scalarText(name: string, value: unknown): string {
  const place = `The form field ${JSON.stringify(name.slice(0, 60))}`;
  if (typeof value === 'number' || typeof value === 'bigint') return numberText(value, place, 'invalid-body');
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  throw badInput('invalid-body', `${place} has an unsupported value.`, 'Use a string, number or boolean, or an array of these.');
}

/** Returns the UTF-8 bytes of a text. A half of a surrogate pair has none, and would be replaced. */
export function textBytes(text: string): Uint8Array {
  if (!/\p{Cs}/u.test(text)) return Buffer.from(text);
  throw badInput('invalid-body', 'The body contains half of a surrogate pair, which UTF-8 cannot encode.', 'Remove it from the text.');
}
