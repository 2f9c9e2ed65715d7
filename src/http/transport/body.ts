import type { Readable } from 'node:stream';
import { ApiError } from '../../errors.js';
import { byteStream } from '../../runtime/byte-stream.js';
import { unknownEffectHint } from '../call/interruption.js';
import { codingKind, contentCodings } from '../semantics/content-codings.js';
import { decode } from './decode-body.js';
import type { RawResponse } from './exchange.js';
import { createTransportError, type Exchange, toTransportError } from './transport-errors.js';

export interface BodyLimits {
  /** Maximum number of decoded bytes. */
  readonly maxBytes: number;
  /** Number of decoded bytes to read of a body whose Content-Length exceeds `maxBytes`. */
  readonly previewBytes: number;
}

export type RawBody = Pick<
  RawResponse,
  'openBody' | 'wholeBody' | 'discardBody' | 'headers' | 'bodiless' | 'hasExcessBytes' | 'received' | 'failure'
>;

export interface ReadBody {
  readonly bytes: Uint8Array;
  readonly error?: ApiError;
}

/** Reads and decodes the whole body. Never throws: a failure is returned as `error`, with the bytes read before it. */
export async function readBody(raw: RawBody, limits: BodyLimits, exchange: Exchange): Promise<ReadBody> {
  const whole = await readWhole(raw, limits);
  if (whole !== undefined) return { bytes: whole };
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of cappedBody(raw, limits, exchange)) chunks.push(chunk);
    return { bytes: Buffer.concat(chunks) };
  } catch (cause) {
    return { bytes: Buffer.concat(chunks), error: toBodyError(cause, exchange) };
  }
}

/** Returns a body that has arrived completely and needs no decoding; undefined for any other. */
export async function readWhole(
  { wholeBody, bodiless, headers, hasExcessBytes }: RawBody,
  { maxBytes }: BodyLimits,
): Promise<Uint8Array | undefined> {
  const chunks = wholeBody();
  if (chunks === undefined) return undefined;
  if (bodiless) return new Uint8Array();
  // Whether more bytes followed is known in the next microtask.
  await undefined;
  const bytes = Buffer.concat(chunks);
  return hasExcessBytes() || bytes.length > maxBytes || codingsOf(headers).length > 0 ? undefined : bytes;
}

const codingsOf = (headers: Headers) => contentCodings(headers).filter((name) => codingKind(name) !== 'none');

export interface StreamedBody {
  readonly stream: ReadableStream<Uint8Array>;
  /** Resolves when the body no longer uses the network: it has arrived, has failed or was cancelled. */
  readonly ended: Promise<void>;
  /** Resolves at the same time, with the error of the transport if the body failed. */
  readonly failure: Promise<ApiError | undefined>;
}

/** Closes the connection of a body whose stream nobody can read any more. */
const abandoned = new FinalizationRegistry<Readable>((body) => body.destroy());

/** Returns the decoded body as a stream. It reads only on demand, so that a slow reader slows the server down. */
export function streamBody(raw: RawBody, limits: BodyLimits, exchange: Exchange): StreamedBody {
  const body = raw.openBody();
  const chunks = cappedBody(raw, { ...limits, previewBytes: 0 }, exchange);
  // Prevents an uncaught exception: the next read reports the error.
  body.on('error', () => undefined);
  const stream = byteStream(chunks, {
    errorOf: (cause) => toBodyError(cause, exchange),
    cancel() {
      // The source is destroyed first, because `return` waits for a decoder that may be waiting for the source.
      body.destroy();
      void chunks.return(undefined).catch(() => undefined);
    },
  });
  // Everything that wraps the stream refers to it, and nothing below it does.
  abandoned.register(stream, body);
  // undici reports an error for a response that must not have a body but declares one.
  const failure = raw.failure.then((cause) => (cause === undefined || raw.bodiless ? undefined : toBodyError(cause, exchange)));
  return { stream, ended: raw.received, failure };
}

/** Yields the decoded body up to its limit, then throws if the body failed. Leaving the loop early closes the connection. */
export async function* cappedBody(raw: RawBody, limits: BodyLimits, exchange: Exchange): AsyncGenerator<Uint8Array> {
  const { headers, bodiless, hasExcessBytes } = raw;
  const body = raw.openBody();
  if (bodiless) {
    await drainBodiless(body);
    return;
  }
  const encodings = codingsOf(headers);
  const declaredBytes = encodings.length === 0 ? Number(headers.get('content-length') ?? 0) : 0;
  const tooLarge = declaredBytes > limits.maxBytes;
  let remaining = tooLarge ? limits.previewBytes : limits.maxBytes;
  try {
    if (remaining === 0) throw bodyTooLarge(limits.maxBytes, declaredBytes, exchange);
    for await (const chunk of decode(body, encodings, { exchange, showsPlain: limits.previewBytes > 0 })) {
      if (chunk.length === 0) continue;
      const part = chunk.subarray(0, remaining);
      remaining -= part.length;
      if (part.length > 0) yield part;
      if (part.length < chunk.length || (tooLarge && remaining === 0)) throw bodyTooLarge(limits.maxBytes, declaredBytes, exchange);
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

function bodyTooLarge(maxBytes: number, declaredBytes: number, { repeatable }: Exchange): ApiError {
  const size = declaredBytes > 0 ? `${declaredBytes} bytes` : `more than ${maxBytes} bytes`;
  return new ApiError('body-too-large', `The response body has ${size}; the limit is ${maxBytes}.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: repeatable ? 'Request less data: a page, a filter, fewer fields or a Range header.' : unknownEffectHint,
  });
}

function excessBytes(): ApiError {
  return new ApiError('body-incomplete', 'The server sent more bytes than its Content-Length declares; the excess was dropped.', {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'The API sends a wrong Content-Length; report it to the API owner. The body is shown up to the declared length.',
  });
}

/** Returns the error of a body that could not be read completely. */
export function toBodyError(cause: unknown, exchange: Exchange): ApiError {
  if (cause instanceof ApiError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  // Z_BUF_ERROR is zlib's "unexpected end of file": the encoded body is incomplete.
  if (code === 'Z_BUF_ERROR') return createTransportError('body-incomplete', 'The compressed response body ends early.', exchange, cause);
  if (/^(Z_|ERR__?ERROR_|ERR_BROTLI|ERR_PADDING)/.test(code) || /brotli/i.test(code)) {
    return createTransportError('encoding-invalid', 'The response body does not match its Content-Encoding.', exchange, cause);
  }
  const error = toTransportError(cause, exchange);
  if (error.code !== 'connection-lost' && !endsEarly(cause)) return error;
  return createTransportError('body-incomplete', 'The connection closed before the response body was complete.', exchange, cause);
}

/**
 * Reports whether the connection ended within the body although the server had announced only its end (`Connection: close`, or
 * HTTP/1.0): undici then reports the parser's error, and not that the socket closed.
 */
function endsEarly(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return ('code' in cause && cause.code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') || cause.message.includes('Invalid EOF state');
}
