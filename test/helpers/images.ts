import { crc32, deflateSync } from 'node:zlib';

/** Returns bytes from text in Latin-1. */
export const latin1 = (text: string) => Buffer.from(text, 'latin1');

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([latin1(type), data]);
  return Buffer.concat([u32(data.length), content, u32(crc32(content))]);
}

/** Returns a valid black image in PNG. */
export function pngImage(width: number, height: number): Buffer {
  const header = Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])]);
  const pixels = deflateSync(Buffer.alloc((width + 1) * height));
  return Buffer.concat([latin1('\x89PNG\r\n\x1a\n'), chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** Returns the segments of an image in JPEG: two of metadata, the size, and the end. */
export function jpegImage(width: number, height: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  return Buffer.concat([
    latin1('\xff\xd8\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    latin1(`\xff\xe1\x01\x02${'\xff\xc0'.repeat(128)}`),
    latin1('\xff\xff\xc2\x00\x0b\x08'),
    size,
    latin1('\x01\x01\x11\x00\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x12\x34\xff\xd9'),
  ]);
}

/** Returns the smallest image in GIF, with other dimensions in its header. */
export function gifImage(width: number, height: number): Buffer {
  const image = latin1('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;');
  image.writeUInt16LE(width, 6);
  image.writeUInt16LE(height, 8);
  return image;
}

/** Returns the header of an image in one of the three forms of WebP, with the size that RIFF states. */
export function webpImage(form: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number): Buffer {
  const image = Buffer.alloc(60);
  image.write('RIFF', 0, 'latin1');
  image.writeUInt32LE(image.length - 8, 4);
  image.write(`WEBP${form}`, 8, 'latin1');
  if (form === 'VP8 ') {
    image.writeUInt16LE(width, 26);
    image.writeUInt16LE(height, 28);
  } else if (form === 'VP8L') {
    image.writeUInt8(0x2f, 20);
    image.writeUInt32LE((width - 1) | ((height - 1) << 14), 21);
  } else {
    image.writeUIntLE(width - 1, 24, 3);
    image.writeUIntLE(height - 1, 27, 3);
  }
  return image;
}
