import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { ApiError } from '../../errors.js';
import { type Exchange, faultError, transportError } from './faults.js';

export interface BodyLimits {
  /** Decoded bytes at most. */
  readonly maxBytes: number;
  /** Decoded bytes still read of a body that announces more than `maxBytes`. */
  readonly previewBytes: number;
}

export interface ReadBody {
  readonly bytes: Uint8Array;
  readonly fault?: ApiError;
}

/** Reads and decodes the whole body. It never throws: what went wrong is the fault, what came is kept. */
export async function readBody(body: Readable, headers: Headers, limits: BodyLimits, exchange: Exchange): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const encodings = contentEncodings(headers);
  const announced = encodings.length === 0 ? Number(headers.get('content-length') ?? 0) : 0;
  const tooLarge = announced > limits.maxBytes;
  const limit = tooLarge ? limits.previewBytes : limits.maxBytes;
  try {
    for await (const chunk of decode(body, encodings, exchange)) {
      const bytes: Uint8Array = chunk;
      size += bytes.length;
      chunks.push(size > limit ? bytes.subarray(0, bytes.length - (size - limit)) : bytes);
      if (size > limit || (tooLarge && size === limit)) {
        return { bytes: Buffer.concat(chunks), fault: bodyTooLarge(limits.maxBytes, announced) };
      }
    }
    return { bytes: Buffer.concat(chunks) };
  } catch (cause) {
    return { bytes: Buffer.concat(chunks), fault: bodyFault(cause, exchange) };
  } finally {
    body.destroy();
  }
}

function contentEncodings(headers: Headers): string[] {
  const names = (headers.get('content-encoding') ?? '').toLowerCase().split(',');
  return names.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
}

/** More than this many encodings is an attack (a bomb in a bomb), as in curl. */
const maxEncodings = 5;

function decode(body: Readable, encodings: readonly string[], exchange: Exchange): AsyncIterable<Uint8Array> {
  if (encodings.length > maxEncodings) {
    throw faultError('encoding-unsupported', `The body is encoded ${encodings.length} times.`, exchange);
  }
  return encodings.reduceRight<AsyncIterable<Uint8Array>>((source, name) => {
    if (!isKnown(name)) {
      throw faultError('encoding-unsupported', 'The Content-Encoding of the body is not gzip, deflate or br.', exchange);
    }
    return through(source, (first) => decoders[name](first));
  }, body);
}

/** Node's defaults make a cut body an error, where fetch passes it as whole. */
const decoders = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  // RFC 9110 §8.4.1.2 means zlib, some servers send bare deflate: the first byte tells (RFC 1950 §2.2, CM = 8).
  deflate: (first: Uint8Array) => (((first[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw()),
} satisfies Record<string, (first: Uint8Array) => Transform>;

function isKnown(name: string): name is keyof typeof decoders {
  return Object.hasOwn(decoders, name);
}

async function* through(source: AsyncIterable<Uint8Array>, create: (first: Uint8Array) => Transform): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return;
  const decoder = create(first.value);
  const all = async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  };
  // An error reaches the reader through the decoder; the callback only keeps it from being thrown twice.
  pipeline(all, decoder, () => undefined);
  yield* decoder;
}

function bodyTooLarge(maxBytes: number, announced: number): ApiError {
  const size = announced > 0 ? `${announced} bytes` : `more than ${maxBytes} bytes`;
  return new ApiError('body-too-large', `The body has ${size}; the cap is ${maxBytes}.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'Ask for less: a page, a filter, fewer fields, or a Range header.',
  });
}

function bodyFault(cause: unknown, exchange: Exchange): ApiError {
  if (cause instanceof ApiError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  // Z_BUF_ERROR is zlib's "unexpected end of file": the encoded body was cut.
  if (code === 'Z_BUF_ERROR') return faultError('body-incomplete', 'The compressed body ends too early.', exchange, cause);
  if (/^(Z_|ERR__?ERROR_|ERR_BROTLI|ERR_PADDING)/.test(code) || /brotli/i.test(code)) {
    return faultError('encoding-invalid', 'The body is not what its Content-Encoding says.', exchange, cause);
  }
  const error = transportError(cause, exchange);
  if (error.code !== 'connection-lost') return error;
  return faultError('body-incomplete', 'The connection ended before the body was complete.', exchange, cause);
}
