import { pipeline, type Readable, type Transform } from 'node:stream';
import { ApiError } from '../../errors.js';
import { byteStream } from '../../runtime/byte-stream.js';
import type { RawResponse } from './exchange.js';
import { createTransportError, type Exchange, toTransportError } from './transport-errors.js';

export interface BodyLimits {
  /** Maximum number of decoded bytes. */
  readonly maxBytes: number;
  /** Number of decoded bytes to read of a body whose Content-Length exceeds `maxBytes`. */
  readonly previewBytes: number;
}

export type RawBody = Pick<RawResponse, 'body' | 'headers' | 'bodiless' | 'hasExcessBytes' | 'received'>;

export interface ReadBody {
  readonly bytes: Uint8Array;
  readonly error?: ApiError;
}

/** Reads and decodes the whole body. Never throws: a failure is returned as `error`, with the bytes read before it. */
export async function readBody(raw: RawBody, limits: BodyLimits, exchange: Exchange): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of cappedBody(raw, limits, exchange)) chunks.push(chunk);
    return { bytes: Buffer.concat(chunks) };
  } catch (cause) {
    return { bytes: Buffer.concat(chunks), error: toBodyError(cause, exchange) };
  }
}

export interface StreamedBody {
  readonly stream: ReadableStream<Uint8Array>;
  /** Resolves when the body no longer uses the network: it has arrived, has failed or was cancelled. */
  readonly ended: Promise<void>;
}

/** Closes the connection of a body whose stream nobody can read any more. */
const abandoned = new FinalizationRegistry<Readable>((body) => body.destroy());

/** Returns the decoded body as a stream. It reads only on demand, so that a slow reader slows the server down. */
export function streamBody(raw: RawBody, limits: BodyLimits, exchange: Exchange): StreamedBody {
  const chunks = cappedBody(raw, { ...limits, previewBytes: 0 }, exchange);
  // Prevents an uncaught exception: the next read reports the error.
  raw.body.on('error', () => undefined);
  const stream = byteStream(chunks, {
    errorOf: (cause) => toBodyError(cause, exchange),
    cancel() {
      // The source is destroyed first, because `return` waits for a decoder that may be waiting for the source.
      raw.body.destroy();
      void chunks.return(undefined).catch(() => undefined);
    },
  });
  // Everything that wraps the stream refers to it, and nothing below it does.
  abandoned.register(stream, raw.body);
  return { stream, ended: raw.received };
}

/** Yields the decoded body up to its limit, then throws if the body failed. Leaving the loop early closes the connection. */
async function* cappedBody(raw: RawBody, limits: BodyLimits, exchange: Exchange): AsyncGenerator<Uint8Array> {
  const { body, headers, bodiless, hasExcessBytes } = raw;
  if (bodiless) {
    await drainBodiless(body);
    return;
  }
  const encodings = contentEncodings(headers);
  const declaredBytes = encodings.length === 0 ? Number(headers.get('content-length') ?? 0) : 0;
  const tooLarge = declaredBytes > limits.maxBytes;
  let remaining = tooLarge ? limits.previewBytes : limits.maxBytes;
  try {
    if (remaining === 0) throw bodyTooLarge(limits.maxBytes, declaredBytes);
    for await (const chunk of decode(body, encodings, exchange)) {
      const bytes: Uint8Array = chunk;
      if (bytes.length === 0) continue;
      const part = bytes.subarray(0, remaining);
      remaining -= part.length;
      if (part.length > 0) yield part;
      if (part.length < bytes.length || (tooLarge && remaining === 0)) throw bodyTooLarge(limits.maxBytes, declaredBytes);
    }
    if (hasExcessBytes()) throw excessBytes();
  } finally {
    body.destroy();
  }
}

/** Waits for the end of a response without a body. Ignores the error that undici reports for a 204 with a nonzero Content-Length. */
async function drainBodiless(body: Readable): Promise<void> {
  try {
    for await (const _ of body);
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
  }
}

function contentEncodings(headers: Headers): string[] {
  const names = (headers.get('content-encoding') ?? '').toLowerCase().split(',');
  return names.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
}

/** Limits nested content encodings, as curl does, to prevent nested decompression bombs. */
const maxContentEncodings = 5;

function decode(body: Readable, encodings: readonly string[], exchange: Exchange): AsyncIterable<Uint8Array> {
  if (encodings.length > maxContentEncodings) {
    throw createTransportError(
      'encoding-unsupported',
      `The response body has ${encodings.length} content encodings; at most 5 are supported.`,
      exchange,
    );
  }
  return encodings.reduceRight<AsyncIterable<Uint8Array>>((source, name) => {
    if (!isSupported(name)) {
      throw createTransportError('encoding-unsupported', 'The Content-Encoding of the response is not gzip, deflate or br.', exchange);
    }
    return decodeWith(decoders[name], source);
  }, body);
}

type Zlib = typeof import('node:zlib');

/** Decoders with Node's defaults, which report an incomplete body as an error; fetch accepts it as complete. */
const decoders = {
  gzip: (zlib: Zlib) => zlib.createGunzip(),
  'x-gzip': (zlib: Zlib) => zlib.createGunzip(),
  br: (zlib: Zlib) => zlib.createBrotliDecompress(),
  // RFC 9110 §8.4.1.2 requires zlib, but some servers send raw deflate. The first byte shows which (RFC 1950 §2.2, CM = 8).
  deflate: (zlib: Zlib, first: Uint8Array) => (((first[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
} satisfies Record<string, (zlib: Zlib, first: Uint8Array) => Transform>;

function isSupported(name: string): name is keyof typeof decoders {
  return Object.hasOwn(decoders, name);
}

async function* decodeWith(
  create: (zlib: Zlib, first: Uint8Array) => Transform,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return;
  const decoder = create(await import('node:zlib'), first.value);
  const allChunks = async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  };
  // Errors reach the reader through the decoder, so the callback ignores them.
  pipeline(allChunks, decoder, () => undefined);
  yield* decoder;
}

function bodyTooLarge(maxBytes: number, declaredBytes: number): ApiError {
  const size = declaredBytes > 0 ? `${declaredBytes} bytes` : `more than ${maxBytes} bytes`;
  return new ApiError('body-too-large', `The response body has ${size}; the limit is ${maxBytes}.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'Request less data: a page, a filter, fewer fields or a Range header.',
  });
}

function excessBytes(): ApiError {
  return new ApiError('body-incomplete', 'The server sent more bytes than its Content-Length declares; the excess was dropped.', {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'The API sends a wrong Content-Length; report it to the API owner. The body is shown up to the declared length.',
  });
}

function toBodyError(cause: unknown, exchange: Exchange): ApiError {
  if (cause instanceof ApiError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  // Z_BUF_ERROR is zlib's "unexpected end of file": the encoded body is incomplete.
  if (code === 'Z_BUF_ERROR') return createTransportError('body-incomplete', 'The compressed response body ends early.', exchange, cause);
  if (/^(Z_|ERR__?ERROR_|ERR_BROTLI|ERR_PADDING)/.test(code) || /brotli/i.test(code)) {
    return createTransportError('encoding-invalid', 'The response body does not match its Content-Encoding.', exchange, cause);
  }
  const error = toTransportError(cause, exchange);
  if (error.code !== 'connection-lost') return error;
  return createTransportError('body-incomplete', 'The connection closed before the response body was complete.', exchange, cause);
}
