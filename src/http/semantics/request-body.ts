import { ApiError, badInput } from '../../errors.js';
import type { Method } from './method.js';

const form = 'application/x-www-form-urlencoded';

/**
 * The bytes to send, and a Content-Type by what they are unless the caller set one: JSON for values and for strings
 * that are JSON already, text for other strings, none for bytes.
 */
export function encodeBody(method: Method, body: unknown, headers: Headers): Uint8Array | undefined {
  if (body === undefined) {
    headers.delete('content-type');
    return undefined;
  }
  refuseWithoutMeaning(method);
  if (body instanceof Uint8Array) return body;
  if (typeof body === 'string') {
    setDefaultType(headers, isJson(body) ? 'application/json' : 'text/plain;charset=utf-8');
    return Buffer.from(body);
  }
  if (headers.get('content-type')?.toLowerCase().startsWith(form) === true) return encodeForm(body);
  setDefaultType(headers, 'application/json');
  return encodeJson(body);
}

/** The body as a stream that can be read once, when it is one. Strings in it go as UTF-8. */
export function asByteStream(method: Method, body: unknown): AsyncIterable<Uint8Array> | undefined {
  if (!isAsyncIterable(body)) return undefined;
  refuseWithoutMeaning(method);
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
    throw new ApiError('invalid-body', 'The stream of the request body failed, or gave something else than bytes.', {
      outcome: 'unknown',
      safeToRetry: false,
      hint: 'The API has got a part of the body: check what it did with it before sending it again.',
      cause,
    });
  }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/** RFC 9110 §9.3.1: content in a GET has no defined meaning and may be rejected as smuggling. */
function refuseWithoutMeaning(method: Method): void {
  if (method === 'GET' || method === 'HEAD') {
    throw badInput('invalid-body', `A ${method} request can't carry a body.`, 'Put the values into query, or use POST.');
  }
}

function encodeJson(body: unknown): Uint8Array {
  try {
    return Buffer.from(JSON.stringify(body));
  } catch (cause) {
    throw badInput(
      'invalid-body',
      `The body can't be written as JSON: ${cause instanceof Error ? cause.name : 'unknown fault'}.`,
      'Pass a plain JSON value.',
    );
  }
}

function encodeForm(body: unknown): Uint8Array {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badInput(
      'invalid-body',
      'A form body must be an object of names and values.',
      'Pass an object, or a string that is encoded already.',
    );
  }
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'object' && item !== null) {
        throw badInput(
          'invalid-body',
          `The form field ${JSON.stringify(name)} is not a scalar.`,
          'Forms carry strings, numbers and booleans, or arrays of them.',
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
