import { isUtf8 } from 'node:buffer';
import { type ImageSize, imageSize } from './image-size.js';

/** What the first bytes of a binary body show. */
export interface BinaryKind extends Partial<ImageSize> {
  readonly mediaType: string;
}

/** The first bytes of a format, as Latin-1, and where they are. Each contains, or is followed by, bytes that no text contains. */
const signatures: readonly (readonly [mediaType: string, start: string, at?: number])[] = [
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/gif', 'GIF87a'],
  ['image/gif', 'GIF89a'],
  ['image/webp', 'WEBP', 8],
  ['image/tiff', 'II*\0'],
  ['image/tiff', 'MM\0*'],
  ['image/x-icon', '\0\0\x01\0'],
  ['image/avif', 'ftypavif', 4],
  ['image/heic', 'ftyphei', 4],
  ['image/heic', 'ftypmif1', 4],
  ['audio/mp4', 'ftypM4A', 4],
  ['video/quicktime', 'ftypqt', 4],
  ['video/mp4', 'ftyp', 4],
  ['video/webm', '\x1a\x45\xdf\xa3'],
  ['audio/wav', 'WAVE', 8],
  ['audio/ogg', 'OggS\0'],
  ['audio/mpeg', 'ID3'],
  ['application/zip', 'PK\x03\x04'],
  ['application/zip', 'PK\x05\x06'],
  ['application/gzip', '\x1f\x8b\x08'],
  ['application/zstd', '\x28\xb5\x2f\xfd'],
  ['application/x-7z-compressed', '7z\xbc\xaf\x27\x1c'],
  ['application/vnd.apache.parquet', 'PAR1'],
  ['application/vnd.sqlite3', 'SQLite format 3\0'],
  ['application/wasm', '\0asm'],
  ['font/woff', 'wOFF'],
  ['font/woff2', 'wOF2'],
];

const sampleBytes = 4096;

/** Recognizes a binary format by its first bytes, whatever Content-Type declares. */
export function sniffBinary(bytes: Uint8Array): BinaryKind | undefined {
  const start = Buffer.from(bytes.subarray(0, sampleBytes)).toString('latin1');
  // Of these formats, only PDF can consist of text alone.
  if (start.startsWith('%PDF-')) return { mediaType: 'application/pdf' };
  if (!hasControl(bytes.subarray(0, sampleBytes))) return undefined;
  const mediaType = signatures.find(([, signature, at = 0]) => start.startsWith(signature, at))?.[0];
  if (mediaType === undefined) return undefined;
  return { mediaType: mediaType === 'application/zip' ? zipType(start) : mediaType, ...imageSize(bytes, mediaType) };
}

/** Reports whether bytes contain a control character that no text contains. */
function hasControl(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && (byte < 9 || byte > 13) && byte !== escapeByte);
}

const escapeByte = 0x1b;

/** Files of Office, OpenDocument and EPUB are ZIP archives; the first entries name the format. */
function zipType(start: string): string {
  // OpenDocument and EPUB: the first entry is stored, and its content is the media type.
  const stored = /^PK.{28}mimetype([a-z]+\/[\w.+-]+?)(?=PK)/s.exec(start)?.[1];
  if (stored !== undefined) return stored;
  const office = /(?:^|[^a-z])(word|xl|ppt)\//.exec(start)?.[1];
  return office === undefined ? 'application/zip' : `application/vnd.openxmlformats-officedocument.${officeTypes[office] ?? 'zip'}`;
}

const officeTypes: Readonly<Record<string, string>> = {
  word: 'wordprocessingml.document',
  xl: 'spreadsheetml.sheet',
  ppt: 'presentationml.presentation',
};

/** Reports whether bytes are text in UTF-8, whatever Content-Type declares. */
export function isCleanText(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !hasControl(bytes);
}
