import { byteStream } from '../runtime/byte-stream.js';
import { type Scanned, withoutSpans } from './matcher.js';

interface Redaction {
  readonly scan: (bytes: Uint8Array) => Scanned;
  readonly bytes: (bytes: Uint8Array, cut: boolean) => Uint8Array;
}

/** Reads only on demand, and holds back only bytes that may begin a secret. */
export function redactStream(source: ReadableStream<Uint8Array>, redaction: Redaction): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  return byteStream(redactChunks(reader, redaction), { cancel: (reason) => reader.cancel(reason) });
}

async function* redactChunks(reader: ReadableStreamDefaultReader<Uint8Array>, { scan, bytes }: Redaction): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array = new Uint8Array();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const chunk = pending.length === 0 ? next.value : Buffer.concat([pending, next.value]);
      const { spans, settled } = scan(chunk);
      pending = chunk.slice(settled);
      const complete = spans.filter(({ end }) => end <= settled);
      if (settled > 0) yield withoutSpans(chunk.subarray(0, settled), complete);
    }
  } catch (cause) {
    if (pending.length > 0) yield bytes(pending, true);
    throw cause;
  }
  if (pending.length > 0) yield bytes(pending, false);
}
