export interface ImageSize {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Reads the size of an image from its header; undefined if the format is another one, or the header is incomplete. */
export function imageSize(bytes: Uint8Array, mediaType: string): ImageSize | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = readers[mediaType];
  try {
    const size = read?.(view);
    return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    // The header ends early.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const readers: Readonly<Record<string, (image: Buffer) => ImageSize | undefined>> = {
  'image/png': (image) => ({ width: image.readUInt32BE(16), height: image.readUInt32BE(20) }),
  'image/gif': (image) => ({ width: image.readUInt16LE(6), height: image.readUInt16LE(8) }),
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
};

/** The segments that contain the size (ITU T.81, table B.1): SOF0 to SOF15 without DHT, JPG and DAC. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpegSize(image: Buffer): ImageSize | undefined {
  let at = 2;
  while (at < image.length) {
    if (image.readUInt8(at) !== 0xff) return undefined;
    const marker = image.readUInt8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { width: image.readUInt16BE(at + 7), height: image.readUInt16BE(at + 5) };
    // A segment states its length, which includes the two bytes of the length.
    else at += 2 + Math.max(2, image.readUInt16BE(at + 2));
  }
  return undefined;
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webpSize(image: Buffer): ImageSize | undefined {
  switch (image.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: image.readUInt16LE(26) & 0x3fff, height: image.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = image.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: image.readUIntLE(24, 3) + 1, height: image.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}
