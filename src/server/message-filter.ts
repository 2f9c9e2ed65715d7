import { Transform, type TransformCallback } from 'node:stream';
import type { MessageId } from './incoming-message.js';
import { createMessageBuffer } from './message-buffer.js';

/** Maximum bytes of one message over stdio. */
export const maxMessageBytes = 16 * 1024 * 1024;

const newline = 0x0a;

/**
 * Passes on complete messages, one for each line and `data` event, and drops those that are too large to be served in time.
 * What is not passed on yet is limited, but large enough that the end of stdin is noticed behind it.
 */
export function createMessageFilter(onRefused: (id: MessageId | undefined, rule: string) => void): Transform {
  const buffer = createMessageBuffer(maxMessageBytes);
  return new Transform({
    readableObjectMode: true,
    writableHighWaterMark: maxMessageBytes,
    transform(chunk: Uint8Array, _encoding: BufferEncoding, done: TransformCallback) {
      let start = 0;
      for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, start)) {
        buffer.add(chunk.subarray(start, at + 1));
        start = at + 1;
        const message = buffer.take();
        if (message.kind === 'complete') this.push(message.bytes);
        else onRefused(message.id, message.rule);
      }
      if (start < chunk.length) buffer.add(chunk.subarray(start));
      done();
    },
  });
}
