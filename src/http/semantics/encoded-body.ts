import { types } from 'node:util';
import { badInput } from '../../errors.js';
import { encodeMultipart, type FormPart, textBytes } from './form-body.js';

/** Body that was encoded already, with the Content-Type that belongs to it. */
export class EncodedBody {
  constructor(
    readonly bytes: Uint8Array,
    readonly contentType: string | undefined,
  ) {}
}

/** Returns the bytes of a Buffer, an ArrayBuffer or a view of one, of any realm. */
export function bytesIn(body: unknown): Uint8Array | undefined {
  if (body instanceof Uint8Array) return body;
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  return types.isAnyArrayBuffer(body) ? new Uint8Array(body) : undefined;
}

/** Reports whether a body must be read, asynchronously, before it can be sent. */
export function mustBeRead(body: unknown): body is Blob | FormData {
  return isBlob(body) || isFormData(body);
}

/** Encodes a Blob or a FormData as fetch does, but whole, so that it can be sent again. */
export async function readBody(body: Blob | FormData): Promise<EncodedBody> {
  if (isBlob(body)) return new EncodedBody(await bytesOfBlob(body), body.type === '' ? undefined : body.type);
  const { bytes, contentType } = encodeMultipart(await Promise.all([...body].map(toPart)));
  return new EncodedBody(bytes, contentType);
}

async function toPart([name, value]: [string, string | File]): Promise<FormPart> {
  if (typeof value === 'string') return { name, content: textBytes(value) };
  return { name, content: await bytesOfBlob(value), filename: value.name, type: value.type || 'application/octet-stream' };
}

async function bytesOfBlob(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (cause) {
    throw badInput('invalid-body', 'A Blob of the body cannot be read.', 'Check that its file still exists and has not changed.').with({
      cause,
    });
  }
}

/** `instanceof` does not recognize the classes of another realm, of undici or of a polyfill. */
function isBlob(body: unknown): body is Blob {
  return /^\[object (Blob|File)\]$/.test(Object.prototype.toString.call(body));
}

function isFormData(body: unknown): body is FormData {
  return Object.prototype.toString.call(body) === '[object FormData]';
}

export function isSearchParams(body: unknown): body is URLSearchParams {
  return Object.prototype.toString.call(body) === '[object URLSearchParams]';
}
