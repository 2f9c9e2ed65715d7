import { pipeline, type Transform } from 'node:stream';
import { codingKind } from '../semantics/content-codings.js';
import { createTransportError, type Exchange } from './transport-errors.js';

/** Limits nested content encodings, as curl does, to prevent nested decompression bombs. */
const maxContentEncodings = 5;

type Source = AsyncIterable<Uint8Array>;

export interface DecodeOptions {
  readonly exchange: Exchange;
  /** Yields the beginning of a plain body that is declared as compressed before it fails, so that the error comes with it. */
  readonly showsPlain: boolean;
}

/**
 * Reverses content encodings. A name that is not a content coding passes bytes that are plain text: servers put charsets and
 * other words into Content-Encoding.
 */
export function decode(body: Source, encodings: readonly string[], options: DecodeOptions): Source {
  const { exchange } = options;
  if (encodings.length > maxContentEncodings) {
    throw createTransportError(
      'encoding-unsupported',
      `The response body has ${encodings.length} content encodings; the maximum is ${maxContentEncodings}.`,
      exchange,
    );
  }
  return encodings.reduceRight<Source>((source, name, index) => {
    // Servers set the name again that their framework or an inner proxy has set, and compress once.
    if (isGzip(name)) return decodeGzip(source, encodings.slice(index + 1).some(isGzip), options);
    if (name === 'deflate' || name === 'x-deflate') return decodeDeflate(source, options);
    if (name === 'br') return decodeBrotli(source, options);
    return passPlain(source, codingKind(name) === 'unknown', exchange);
  }, body);
}

type Zlib = typeof import('node:zlib');

function isGzip(name: string): boolean {
  return name === 'gzip' || name === 'x-gzip';
}

async function* decodeGzip(source: Source, isRepeated: boolean, options: DecodeOptions): AsyncGenerator<Uint8Array> {
  const start = await peek(source, 2);
  // RFC 1952 §2.3.1
  const isCompressed = start.first[0] === 0x1f && start.first[1] === 0x8b;
  if (isRepeated && !isCompressed) yield* start.all;
  else yield* decompress(start, (zlib) => zlib.createGunzip(), options);
}

async function* decodeDeflate(source: Source, options: DecodeOptions): AsyncGenerator<Uint8Array> {
  const start = await peek(source, 1);
  // RFC 9110 §8.4.1.2 requires zlib, but some servers send raw deflate. The first byte shows which (RFC 1950 §2.2, CM = 8).
  const isZlib = ((start.first[0] ?? 0) & 0x0f) === 8;
  yield* decompress(start, (zlib) => (isZlib ? zlib.createInflate() : zlib.createInflateRaw()), options);
}

async function* decodeBrotli(source: Source, options: DecodeOptions): AsyncGenerator<Uint8Array> {
  yield* decompress(await peek(source, 1), (zlib) => zlib.createBrotliDecompress(), options);
}

async function* passPlain(source: Source, mayBePlain: boolean, exchange: Exchange): AsyncGenerator<Uint8Array> {
  const { first, all } = await peek(source, 1);
  if (first.length === 0) return;
  if (!mayBePlain || !looksPlain(first)) {
    throw createTransportError('encoding-unsupported', 'The Content-Encoding of the response is not gzip, deflate or br.', exchange);
  }
  yield* all;
}

/** Decompresses with Node's defaults, which report an incomplete body as an error; fetch accepts it as complete. */
async function* decompress({ first, all }: Start, create: (zlib: Zlib) => Transform, options: DecodeOptions): AsyncGenerator<Uint8Array> {
  if (first.length === 0) return;
  const decoder = create(await import('node:zlib'));
  // Errors reach the reader through the decoder, so the callback ignores them.
  pipeline(all, decoder, () => undefined);
  let isEmpty = true;
  try {
    for await (const chunk of decoder) {
      isEmpty = false;
      yield chunk;
    }
  } catch (error) {
    if (isEmpty && options.showsPlain && looksPlain(first)) yield first;
    throw error;
  }
}

/** A source whose first bytes are known. `all` yields them too. */
interface Start {
  readonly first: Uint8Array;
  readonly all: Source;
}

/** Reads the beginning of a source: `bytes` bytes or more, unless it is shorter. */
async function peek(source: Source, bytes: number): Promise<Start> {
  const chunks = source[Symbol.asyncIterator]();
  let first: Uint8Array = new Uint8Array();
  while (first.length < bytes) {
    const next = await chunks.next();
    if (next.done === true) break;
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value]);
  }
  const all = async function* () {
    yield first;
    yield* { [Symbol.asyncIterator]: () => chunks };
  };
  return { first, all: all() };
}

/** Reports whether bytes have no control characters, which no compressed data lacks for long. */
function looksPlain(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte));
}
