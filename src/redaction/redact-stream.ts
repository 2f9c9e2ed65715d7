import { byteStream } from '../runtime/byte-stream.js';
import { maxBodyWork, type Scanned, withoutSpans } from './matcher.js';

/** Finds secrets in a chunk; returns undefined if it takes more work than that. */
type Scan = (chunk: Uint8Array, maxWork: number) => Promise<Scanned | undefined>;

/** Reads only on demand, and holds back only bytes that may begin a secret. Fails with `tooSlow()` if redacting takes too long. */
export function redactStream(source: ReadableStream<Uint8Array>, scan: Scan, tooSlow: () => Error): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  return byteStream(redactChunks(reader, scan, tooSlow), { cancel: (reason) => reader.cancel(reason) });
}

async function* redactChunks(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  scan: Scan,
  tooSlow: () => Error,
): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array = new Uint8Array();
  let bytes = 0;
  let work = 0;
  const find = async (chunk: Uint8Array): Promise<Scanned> => {
    const found = await scan(chunk, maxBodyWork(bytes) - work);
    if (found === undefined) {
      const error = tooSlow();
      await reader.cancel(error).catch(() => undefined);
      throw error;
    }
    work += found.work;
    return found;
  };
  // If the stream fails, what is pending is dropped: it can be the beginning of a secret.
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const chunk = pending.length === 0 ? next.value : Buffer.concat([pending, next.value]);
    bytes += next.value.length;
    const { spans, settled } = await find(chunk);
    pending = chunk.slice(settled);
    const complete = spans.filter(({ end }) => end <= settled);
    if (settled > 0) yield withoutSpans(chunk.subarray(0, settled), complete);
  }
  if (pending.length > 0) yield withoutSpans(pending, (await find(pending)).spans);
}
