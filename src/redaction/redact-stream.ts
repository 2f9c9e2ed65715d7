import { byteStream } from '../runtime/byte-stream.js';
import { type Scanned, withoutSpans } from './matcher.js';

interface Cleaners {
  readonly scan: (bytes: Uint8Array) => Scanned;
  readonly bytes: (bytes: Uint8Array, cut: boolean) => Uint8Array;
}

/** Nothing is read before it is asked for, and nothing is held back but what may be a secret that has begun. */
export function redactStream(source: ReadableStream<Uint8Array>, cleaners: Cleaners): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  return byteStream(redacted(reader, cleaners), { cancel: (reason) => reader.cancel(reason) });
}

async function* redacted(reader: ReadableStreamDefaultReader<Uint8Array>, { scan, bytes }: Cleaners): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const whole = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
      const { spans, settled } = scan(whole);
      held = whole.slice(settled);
      const done = spans.filter(({ end }) => end <= settled);
      if (settled > 0) yield withoutSpans(whole.subarray(0, settled), done);
    }
  } catch (cause) {
    if (held.length > 0) yield bytes(held, true);
    throw cause;
  }
  if (held.length > 0) yield bytes(held, false);
}
