import type { Bounded } from '../../runtime/bounded.js';
import { headWithin, tailWithin } from '../../runtime/string-bytes.js';
import { isWithin, shorten } from './text-limit.js';

/** Bytes of the mark between start and end, in JSON. */
const markBytes = 64;

/**
 * Truncates a text to its start and its end, because the cause of an error is often at the end, after a stack. `maxBytes` limits
 * the text as JSON, in which a line break takes two bytes, and its tokens. Cuts between characters, at line ends if any is near.
 */
export function boundText(text: string, maxBytes: number): Bounded {
  if (isWithin(text, maxBytes)) return { value: text, cuts: [] };
  const total = Buffer.byteLength(text);
  return shorten(maxBytes, (bytes) => {
    const shownBytes = Math.max(bytes - markBytes, Math.floor(bytes / 2));
    const start = headWithin(text, Math.ceil((3 * shownBytes) / 4));
    const head = atLineEnd(start);
    const tail = atLineStart(tailWithin(text.slice(start.length), Math.floor(shownBytes / 4)));
    const shown = Buffer.byteLength(head) + Buffer.byteLength(tail);
    const separator = head === '' || head.endsWith('\n') ? '' : '\n';
    return {
      value: `${head}${separator}[… ${total - shown} of ${total} bytes omitted …]\n${tail}`,
      cuts: [{ pointer: '', shown, total, from: Buffer.byteLength(head), unit: 'bytes' }],
    };
  });
}

/** Share of a part that may be omitted, so that it ends with a whole line. */
const maxLineShare = 0.2;

function atLineEnd(head: string): string {
  const end = head.lastIndexOf('\n') + 1;
  return end > head.length * (1 - maxLineShare) ? head.slice(0, end) : head;
}

function atLineStart(tail: string): string {
  const start = tail.indexOf('\n') + 1;
  return start < tail.length * maxLineShare ? tail.slice(start) : tail;
}
