import { Readable } from 'node:stream';
import { ApiError, badInput } from '../../errors.js';
import { bytesIn } from '../semantics/encoded-body.js';
import type { Method } from '../semantics/method.js';
import { assertMethodAllowsBody } from '../semantics/request-body.js';

/** Returns the body as a byte stream if it is an async iterable. Encodes strings in it as UTF-8. */
export function asByteStream(method: Method, body: unknown): AsyncIterable<Uint8Array> | undefined {
  if (!isStream(body)) return undefined;
  assertMethodAllowsBody(method);
  if (isUsed(body)) {
    throw badInput('invalid-body', 'The stream of the body was already read, or is locked.', 'Pass a new stream: it can be sent once.');
  }
  return bytesOf(body);
}

/** Reports whether a body is a ReadableStream, a stream of Node.js or another async iterable. */
export function isStream(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

function isUsed(body: AsyncIterable<unknown>): boolean {
  if (body instanceof ReadableStream) return body.locked || isDisturbed(body);
  return body instanceof Readable && (body.destroyed || isDisturbed(body));
}

/** Its types omit the streams of the web (https://nodejs.org/api/stream.html#streamreadableisdisturbedstream). */
const { isDisturbed }: { isDisturbed(stream: object): boolean } = Readable;

/** Sources of which something was read. An async iterable does not report this itself. */
const begun = new WeakSet<object>();

/**
 * Frees what a body stream holds (a file, a connection) if nothing has read it, because its request was not sent. A stream that
 * was begun is ended by its reader.
 */
export async function cancelUnread(body: unknown, reason: unknown): Promise<void> {
  if (!isStream(body) || begun.has(body) || isUsed(body)) return;
  try {
    if (body instanceof ReadableStream) await body.cancel(reason);
    else if (body instanceof Readable) body.destroy();
    else await body[Symbol.asyncIterator]().return?.();
  } catch {
    // The source failed while it was closed. The caller owns it, and gets the error of the call.
  }
}

async function* bytesOf(source: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  begun.add(source);
  try {
    for await (const chunk of source) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : bytesIn(chunk);
      if (bytes === undefined) throw new TypeError('a chunk is neither bytes nor a string');
      yield bytes;
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
