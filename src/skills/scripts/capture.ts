import type { Readable } from 'node:stream';

/** Bytes of one stream that are kept. */
export const keptBytes = 1024 * 1024;
/** Bytes of one stream that are read at all: a script that writes more is stopped. */
export const readBytes = 16 * 1024 * 1024;

export interface Capture {
  /** What was kept, with a mark at its end where something is missing. */
  text(): string;
  readonly truncated: boolean;
  readonly total: number;
}

/** Keeps the start of a stream and counts the rest; `onFlood` is told once when it is too much to go on. */
export function capture(stream: Readable, onFlood: () => void): Capture {
  const chunks: Buffer[] = [];
  let kept = 0;
  let total = 0;
  stream.on('data', (chunk: Buffer) => {
    const room = keptBytes - kept;
    if (room > 0) {
      // A copy of a part: the part alone would hold the whole chunk in memory.
      const part = chunk.length <= room ? chunk : Buffer.from(chunk.subarray(0, room));
      chunks.push(part);
      kept += part.length;
    }
    const before = total;
    total += chunk.length;
    if (before <= readBytes && total > readBytes) {
      stream.pause();
      onFlood();
    }
  });
  // What breaks a pipe is the end of the script, which is reported by its exit.
  stream.on('error', () => undefined);
  return {
    text() {
      const text = Buffer.concat(chunks).toString();
      return total > kept ? `${text.replace(/\ufffd$/, '')}\n[… ${missing(total, kept)} bytes missing …]` : text;
    },
    get truncated() {
      return total > kept;
    },
    get total() {
      return total;
    },
  };
}

function missing(total: number, kept: number): string {
  return total > readBytes ? `at least ${total - kept}` : `${total - kept}`;
}
