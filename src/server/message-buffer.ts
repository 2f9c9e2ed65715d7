import type { MessageId } from './incoming-message.js';
import { createMessageScan, type MessageScan } from './message-scan.js';

/** A message as it was received, or why it is not served. */
export type BufferedMessage =
  | { readonly kind: 'complete'; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly id: MessageId | undefined; readonly rule: string };

/** Collects the parts of one message. Keeps no more than `maxBytes`. */
export interface MessageBuffer {
  add(part: Uint8Array): void;
  /** Returns the message, and begins the next one. */
  take(): BufferedMessage;
}

/** Maximum values in one message, such as the elements of lists: parsing and checking more would delay all other requests. */
const maxValues = 100_000;
/** Smaller messages are accepted without a scan. */
const minScannedBytes = 256 * 1024;

export function createMessageBuffer(maxBytes: number): MessageBuffer {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  let scan: MessageScan | undefined;
  let rule: string | undefined;
  return {
    add(part) {
      bytes += part.length;
      if (scan === undefined && bytes > minScannedBytes) {
        scan = createMessageScan();
        for (const earlier of parts) scan.read(earlier);
      }
      // Also of a message that is refused, because its id can be at its end.
      scan?.read(part);
      if (bytes > maxBytes) rule = `is larger than ${maxBytes} bytes`;
      else if ((scan?.values ?? 0) > maxValues) rule = `contains more than ${maxValues} values`;
      if (rule === undefined) parts.push(part);
      else parts = [];
    },
    take() {
      const message: BufferedMessage =
        rule === undefined ? { kind: 'complete', bytes: Buffer.concat(parts) } : { kind: 'refused', id: scan?.id(), rule };
      parts = [];
      bytes = 0;
      scan = undefined;
      rule = undefined;
      return message;
    },
  };
}
