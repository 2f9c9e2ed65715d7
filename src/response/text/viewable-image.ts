import type { ImageSize } from './image-size.js';
import { sniffBinary } from './sniff-binary.js';

/** Formats that the APIs of large models accept. */
const viewableTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** Claude Desktop refuses a result above 1,048,576 bytes, and base64 takes 4 bytes for 3. */
const maxImageBytes = 750_000;

/** The API of Claude refuses an image with a longer side, and the conversation that contains it. */
const maxImagePixels = 8000;

export interface ViewableImage extends ImageSize {
  /** The type of the bytes, which the API of the model checks. */
  readonly mediaType: string;
}

export type ImageView = { readonly ok: true; readonly image: ViewableImage } | { readonly ok: false; readonly reason: string };

/**
 * Decides whether hosts can show a body as an image. An image that the API of the model refuses ends the conversation, because
 * each later request contains it: so it must be of a known format, complete, and within all limits.
 */
export function viewableImage(bytes: Uint8Array): ImageView {
  const kind = sniffBinary(bytes);
  if (kind === undefined || !kind.mediaType.startsWith('image/')) return { ok: false, reason: 'it is not an image' };
  const { mediaType, width, height } = kind;
  if (!viewableTypes.has(mediaType)) return { ok: false, reason: `hosts do not show ${mediaType}` };
  if (width === undefined || height === undefined || !isComplete(bytes, mediaType)) {
    return { ok: false, reason: 'the image is damaged or incomplete' };
  }
  if (bytes.length > maxImageBytes) return { ok: false, reason: `it has ${bytes.length} bytes; the maximum is ${maxImageBytes}` };
  if (Math.max(width, height) > maxImagePixels) {
    return { ok: false, reason: `it has ${width} × ${height} pixels; the maximum is ${maxImagePixels} on each side` };
  }
  return { ok: true, image: { mediaType, width, height } };
}

/** Bytes behind the end of an image that servers append: comments, padding. */
const maxTrailingBytes = 1024;

/** Reports whether an image has its end. */
function isComplete(bytes: Uint8Array, mediaType: string): boolean {
  const end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - maxTrailingBytes)));
  if (mediaType === 'image/png') return end.includes('IEND');
  if (mediaType === 'image/jpeg') return end.includes(Buffer.from([0xff, 0xd9]));
  if (mediaType === 'image/gif') return end.includes(0x3b);
  const riffBytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  return riffBytes + 8 <= bytes.length;
}
