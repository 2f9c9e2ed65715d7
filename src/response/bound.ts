import type { Bounded } from '../runtime/bounded.js';

/** Truncates a text to its start and its end, because an error is often at the end. Cuts between characters, not within one. */
export function boundText(text: string, maxBytes: number): Bounded {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return { value: text, cuts: [] };
  const shownBytes = Math.max(maxBytes - markBytes, Math.ceil(maxBytes / 2));
  const tailBytes = Math.floor(shownBytes / 4);
  const head = bytes
    .subarray(0, shownBytes - tailBytes)
    .toString()
    .replace(/\ufffd$/, '');
  const tail = bytes
    .subarray(bytes.length - tailBytes)
    .toString()
    .replace(/^\ufffd+/, '');
  return {
    value: `${head}\n[… ${bytes.length - shownBytes} of ${bytes.length} bytes omitted …]\n${tail}`,
    cuts: [{ pointer: '', shown: shownBytes, total: bytes.length, unit: 'bytes' }],
  };
}

/** Maximum size of the mark between start and end. */
const markBytes = 80;
