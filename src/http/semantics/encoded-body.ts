import { types } from 'node:util';

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

/** `instanceof` does not recognize the classes of another realm, of undici or of a polyfill. */
export function isBlob(body: unknown): body is Blob {
  return /^\[object (Blob|File)\]$/.test(Object.prototype.toString.call(body));
}

function isFormData(body: unknown): body is FormData {
  return Object.prototype.toString.call(body) === '[object FormData]';
}

export function isSearchParams(body: unknown): body is URLSearchParams {
  return Object.prototype.toString.call(body) === '[object URLSearchParams]';
}
