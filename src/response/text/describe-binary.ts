import { createHash } from 'node:crypto';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import { sniffBinary } from './sniff-binary.js';

/** Describes a binary body: its declared type, what its bytes are, its size and its hash. `essence` is the declared `type/subtype`. */
export function describeBinary(bytes: Uint8Array, contentType: string | null, essence: string): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const kind = sniffBinary(bytes);
  const declared = contentType === null ? 'no content type' : quoteUnlessPlain(contentType);
  const found = kind === undefined || kind.mediaType === essence ? '' : ` (the bytes are ${kind.mediaType})`;
  const size = kind?.width === undefined ? '' : `${kind.width} × ${kind.height} pixels, `;
  return `[binary body omitted: ${declared}${found}, ${size}${bytes.length} bytes, sha256 ${hash}]`;
}
