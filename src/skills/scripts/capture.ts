import type { Readable } from 'node:stream';

/** Maximum bytes captured from one stream. */
const maxCapturedBytes = 1024 * 1024;
/** Maximum bytes read from one stream: a script that writes more is killed. */
const maxReadBytes = 16 * 1024 * 1024;

export interface Capture {
  /** Returns the captured text, with a mark at its end if bytes were omitted. */
  text(): string;
  readonly truncated: boolean;
  readonly total: number;
}

/** Captures the start of a stream and counts the rest. Calls `onFlood` once, when the stream exceeds `maxReadBytes`. */
export function capture(stream: Readable, onFlood: () => void): Capture {
  const chunks: Buffer[] = [];
  let capturedBytes = 0;
  let total = 0;
  stream.on('data', (chunk: Buffer) => {
    const room = maxCapturedBytes - capturedBytes;
    if (room > 0) {
      // Copied, because a subarray would hold the whole chunk in memory.
      const part = chunk.length <= room ? chunk : Buffer.from(chunk.subarray(0, room));
      chunks.push(part);
      capturedBytes += part.length;
    }
    const before = total;
    total += chunk.length;
    if (before <= maxReadBytes && total > maxReadBytes) {
      stream.pause();
      onFlood();
    }
  });
  // A pipe breaks when the script ends, which its exit event reports.
  stream.on('error', () => undefined);
  return {
    text() {
      const text = Buffer.concat(chunks).toString();
      return total > capturedBytes ? `${text.replace(/\ufffd$/, '')}\n[… ${missing(total, capturedBytes)} bytes omitted …]` : text;
    },
    get truncated() {
      return total > capturedBytes;
    },
    get total() {
      return total;
    },
  };
}

function missing(total: number, capturedBytes: number): string {
  return total > maxReadBytes ? `at least ${total - capturedBytes}` : `${total - capturedBytes}`;
}
