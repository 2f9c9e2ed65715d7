import { ApiError, badInput } from '../../errors.js';
import type { Method } from './method.js';

const form = 'application/x-www-form-urlencoded';

/**
 * Returns the bytes to send, and sets Content-Type unless the caller did: JSON for values and for strings that contain
 * JSON, text for other strings, none for bytes.
 */
export function encodeBody(method: Method, body: unknown, headers: Headers): Uint8Array | undefined {
  if (body === undefined) {
    headers.delete('content-type');
    return undefined;
  }
  assertMethodAllowsBody(method);
  if (body instanceof Uint8Array) return body;
  if (typeof body === 'string') {
    setDefaultType(headers, isJson(body) ? 'application/json' : 'text/plain;charset=utf-8');
    return Buffer.from(body);
  }
  if (headers.get('content-type')?.toLowerCase().startsWith(form) === true) return encodeForm(body);
  setDefaultType(headers, 'application/json');
  return encodeJson(body);
}

/** Returns the body as a byte stream if it is an async iterable. Encodes strings in it as UTF-8. */
export function asByteStream(method: Method, body: unknown): AsyncIterable<Uint8Array> | undefined {
  if (!isAsyncIterable(body)) return undefined;
  assertMethodAllowsBody(method);
  return bytesOf(body);
}

async function* bytesOf(source: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of source) {
      if (chunk instanceof Uint8Array) yield chunk;
      else if (typeof chunk === 'string') yield Buffer.from(chunk);
      else throw new TypeError('a chunk is neither bytes nor a string');
    }
  } catch (cause) {
    throw new ApiError('invalid-body', 'The request body stream failed or produced something other than bytes or strings.', {
      outcome: 'unknown',
      safeToRetry: false,
      hint: 'The API may have received part of the body. Check its effect before you send the request again.',
      cause,
    });
  }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/** Throws for GET and HEAD: a body has no defined meaning there and may be rejected as request smuggling (RFC 9110 §9.3.1). */
function assertMethodAllowsBody(method: Method): void {
  if (method === 'GET' || method === 'HEAD') {
    throw badInput('invalid-body', `A ${method} request cannot have a body.`, 'Pass the values in query, or use POST.');
  }
}

function encodeJson(body: unknown): Uint8Array {
  try {
    return Buffer.from(JSON.stringify(body));
  } catch (cause) {
    throw badInput(
      'invalid-body',
      `The body cannot be serialized as JSON: ${cause instanceof Error ? cause.name : 'unknown error'}.`,
      'Pass a plain JSON value.',
    );
  }
}

function encodeForm(body: unknown): Uint8Array {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badInput('invalid-body', 'A form body must be an object.', 'Pass an object of names and values, or an already encoded string.');
  }
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'object' && item !== null) {
        throw badInput(
          'invalid-body',
          `The form field ${JSON.stringify(name)} has an unsupported value.`,
          'Use a string, number or boolean, or an array of these.',
        );
      }
      fields.append(name, String(item));
    }
  }
  return Buffer.from(fields.toString());
}

function setDefaultType(headers: Headers, type: string): void {
  if (!headers.has('content-type')) headers.set('content-type', type);
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
