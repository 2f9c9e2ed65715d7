import { pipeline, type Readable, type Transform } from 'node:stream';
import { ApiError } from '../../errors.js';
import { byteStream } from '../../runtime/byte-stream.js';
import type { RawAnswer } from './exchange.js';
import { type Exchange, faultError, transportError } from './transport-errors.js';

export interface BodyLimits {
  /** Decoded bytes at most. */
  readonly maxBytes: number;
  /** Decoded bytes still read of a body that announces more than `maxBytes`. */
  readonly previewBytes: number;
}

export type RawBody = Pick<RawAnswer, 'body' | 'headers' | 'bodiless' | 'overran'>;

export interface ReadBody {
  readonly bytes: Uint8Array;
  readonly fault?: ApiError;
}

/** Reads and decodes the whole body. It never throws: what went wrong is the fault, what came is kept. */
export async function readBody(raw: RawBody, limits: BodyLimits, exchange: Exchange): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of cappedBody(raw, limits, exchange)) chunks.push(chunk);
    return { bytes: Buffer.concat(chunks) };
  } catch (cause) {
    return { bytes: Buffer.concat(chunks), fault: bodyFault(cause, exchange) };
  }
}

export interface StreamedBody {
  readonly stream: ReadableStream<Uint8Array>;
  /** Resolves when the network has no more part in it: all came, it broke, or nobody wants it. */
  readonly ended: Promise<void>;
}

/** The decoded body as it comes. Nothing is read before it is asked for, so a slow reader slows the server down. */
export function streamBody(raw: RawBody, limits: BodyLimits, exchange: Exchange): StreamedBody {
  const chunks = cappedBody(raw, { ...limits, previewBytes: 0 }, exchange);
  const ended = new Promise<void>((resolve) => raw.body.once('close', resolve));
  // A reader that is not reading yet learns of the fault with its next read.
  raw.body.on('error', () => undefined);
  const stream = byteStream(chunks, {
    errorOf: (cause) => bodyFault(cause, exchange),
    cancel() {
      // First the source: a decoder that waits for it would keep `return` waiting too.
      raw.body.destroy();
      void chunks.return(undefined).catch(() => undefined);
    },
  });
  return { stream, ended };
}

/** The decoded body up to its cap, then the fault, if there is one. Whoever leaves early ends the connection. */
async function* cappedBody(raw: RawBody, limits: BodyLimits, exchange: Exchange): AsyncGenerator<Uint8Array> {
  const { body, headers, bodiless, overran } = raw;
  if (bodiless) {
    await nothing(body);
    return;
  }
  const encodings = contentEncodings(headers);
  const announced = encodings.length === 0 ? Number(headers.get('content-length') ?? 0) : 0;
  const tooLarge = announced > limits.maxBytes;
  let left = tooLarge ? limits.previewBytes : limits.maxBytes;
  try {
    if (left === 0) throw bodyTooLarge(limits.maxBytes, announced);
    for await (const chunk of decode(body, encodings, exchange)) {
      const bytes: Uint8Array = chunk;
      if (bytes.length === 0) continue;
      const kept = bytes.subarray(0, left);
      left -= kept.length;
      if (kept.length > 0) yield kept;
      if (kept.length < bytes.length || (tooLarge && left === 0)) throw bodyTooLarge(limits.maxBytes, announced);
    }
    if (overran()) throw bodyOverran();
  } finally {
    body.destroy();
  }
}

/** Waits for the end. undici reports a 204 whose Content-Length is not 0 as broken; it is whole. */
async function nothing(body: Readable): Promise<void> {
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
    return through(source, decoders[name]);
  }, body);
}

type Zlib = typeof import('node:zlib');

/** Node's defaults make a cut body an error, where fetch passes it as whole. */
const decoders = {
  gzip: (zlib: Zlib) => zlib.createGunzip(),
  'x-gzip': (zlib: Zlib) => zlib.createGunzip(),
  br: (zlib: Zlib) => zlib.createBrotliDecompress(),
  // RFC 9110 §8.4.1.2 means zlib, some servers send bare deflate: the first byte tells (RFC 1950 §2.2, CM = 8).
  deflate: (zlib: Zlib, first: Uint8Array) => (((first[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
} satisfies Record<string, (zlib: Zlib, first: Uint8Array) => Transform>;

function isKnown(name: string): name is keyof typeof decoders {
  return Object.hasOwn(decoders, name);
}

async function* through(
  source: AsyncIterable<Uint8Array>,
  create: (zlib: Zlib, first: Uint8Array) => Transform,
): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return;
  const decoder = create(await import('node:zlib'), first.value);
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

function bodyOverran(): ApiError {
  return new ApiError('body-incomplete', 'The server sent more than its Content-Length says, so the body is cut.', {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'The API counts its body wrongly: tell its owner. What came before the cut is the body.',
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
