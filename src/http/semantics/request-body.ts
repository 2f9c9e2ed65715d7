import { badInput } from '../../errors.js';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import { bytesIn, EncodedBody, isSearchParams } from './encoded-body.js';
import { encodeForm, encodeMultipart, partsOfObject, textBytes } from './form-body.js';
import { encodeJson } from './json-body.js';
import { LargeForm } from './large-form.js';
import type { Method } from './method.js';
import { numberText } from './number-text.js';

const form = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data';

// Decision: docs/decisions/2026-11-26-bodies-are-sent-or-refused.md
/**
 * Returns the bytes to send, and sets Content-Type unless the caller did: JSON for values and for strings that contain
 * JSON, text for other strings, none for bytes. An object is encoded as its Content-Type requires.
 */
export function encodeBody(method: Method, body: unknown, headers: Headers): Uint8Array | undefined {
  if (body === undefined) {
    headers.delete('content-type');
    return undefined;
  }
  assertMethodAllowsBody(method);
  if (body instanceof EncodedBody) return encoded(body, headers);
  if (body instanceof LargeForm) return encoded({ bytes: body.outline, contentType: body.contentType }, headers);
  const bytes = bytesIn(body);
  if (bytes !== undefined) return bytes;
  if (typeof body === 'string') {
    setDefaultType(headers, isJson(body) ? 'application/json' : 'text/plain;charset=utf-8');
    return textInCharset(body, headers);
  }
  if (isSearchParams(body)) {
    setDefaultType(headers, `${form};charset=UTF-8`);
    return textBytes(body.toString());
  }
  return encodeValue(body, headers);
}

/** A caller cannot know the boundary of a form that this server encodes (RFC 2046 §5.1.1). */
function encoded({ bytes, contentType }: EncodedBody, headers: Headers): Uint8Array {
  const needsBoundary = essenceOf(headers) === multipart && contentType?.startsWith(multipart) === true;
  if (contentType !== undefined && (needsBoundary || !hasType(headers))) headers.set('content-type', contentType);
  return bytes;
}

function encodeValue(body: unknown, headers: Headers): Uint8Array {
  const essence = essenceOf(headers);
  if (essence === form) return encodeForm(body);
  if (essence === multipart) {
    const { bytes, contentType } = encodeMultipart(partsOfObject(body));
    headers.set('content-type', contentType);
    return bytes;
  }
  if (!hasType(headers) || isJsonType(essence)) {
    setDefaultType(headers, 'application/json');
    return encodeJson(body);
  }
  if (typeof body === 'number' || typeof body === 'bigint') return textBytes(numberText(body, 'The body', 'invalid-body'));
  if (typeof body === 'boolean') return textBytes(String(body));
  throw badInput(
    'invalid-body',
    `The body is not text, and its Content-Type ${quoteUnlessPlain(essence)} is neither JSON nor a form.`,
    `Pass the body as text in that format. Or set Content-Type to application/json, ${form} or ${multipart}, which take an object.`,
  );
}

/** Throws for GET and HEAD: a body has no defined meaning there and may be rejected as request smuggling (RFC 9110 §9.3.1). */
export function assertMethodAllowsBody(method: Method): void {
  if (method === 'GET' || method === 'HEAD') {
    throw badInput('invalid-body', `A ${method} request cannot have a body.`, 'Pass the values in query, or use POST.');
  }
}

/** Returns a text in the charset that its Content-Type declares, because the server decodes it so. JSON is UTF-8 (RFC 8259 §8.1). */
function textInCharset(text: string, headers: Headers): Uint8Array {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  if (/^\p{ASCII}*$/u.test(text) || /^utf-?8$/i.test(charset) || isJsonType(essenceOf(headers))) return textBytes(text);
  if (/^(iso-?8859-1|latin-?1|windows-1252|cp-?1252)$/i.test(charset) && /^[\p{ASCII}\xa0-\xff]*$/u.test(text))
    return Buffer.from(text, 'latin1');
  throw badInput(
    'invalid-body',
    `The body contains characters that cannot be sent in the charset ${quoteUnlessPlain(charset.slice(0, 60))} of its Content-Type.`,
    'Set charset=utf-8 in Content-Type, and in the text if it declares its encoding. Or pass only ASCII characters.',
  );
}

function essenceOf(headers: Headers): string {
  const [essence = ''] = (headers.get('content-type') ?? '').split(';');
  return essence.trim().toLowerCase();
}

/** Reports whether a type is JSON by its name: +json (RFC 6839 §3.1), x-amz-json-1.1, json-rpc. Lines of JSON are not JSON. */
function isJsonType(essence: string): boolean {
  return /[/.+-]json(?!-?(seq|l|lines)$)/.test(essence);
}

function hasType(headers: Headers): boolean {
  return (headers.get('content-type') ?? '') !== '';
}

function setDefaultType(headers: Headers, type: string): void {
  if (!hasType(headers)) headers.set('content-type', type);
}

function isJson(text: string): boolean {
  if (!/^\s*[[{"]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
