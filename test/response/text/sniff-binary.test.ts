import { describe, expect, it } from 'vitest';
import { isCleanText, sniffBinary } from '../../../src/response/text/sniff-binary.js';
import { gifImage, jpegImage, latin1, pngImage, webpImage } from '../../helpers/images.js';
import { fc } from '../../helpers/properties.js';

const entry = (name: string, content = '') => `PK\x03\x04${'\0'.repeat(26)}${name}${content}`;

describe('sniffBinary', () => {
  it.each([
    ['image/png', pngImage(640, 480)],
    ['image/jpeg', jpegImage(640, 480)],
    ['image/gif', gifImage(640, 480)],
    ['image/webp', webpImage('VP8 ', 640, 480)],
    ['image/webp', webpImage('VP8L', 640, 480)],
    ['image/webp', webpImage('VP8X', 640, 480)],
  ])('recognizes %s and its size', (mediaType, bytes) => {
    expect(sniffBinary(bytes)).toEqual({ mediaType, width: 640, height: 480 });
    // A view into a larger buffer, as responses are.
    const larger = Buffer.concat([Buffer.alloc(7), bytes, Buffer.alloc(9)]);
    expect(sniffBinary(larger.subarray(7, 7 + bytes.length))).toEqual({ mediaType, width: 640, height: 480 });
  });

  it.each([
    ['application/pdf', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'],
    ['application/gzip', '\x1f\x8b\x08\0\0\0\0\0\0\x03'],
    ['application/zstd', '\x28\xb5\x2f\xfd\x04\0'],
    ['application/zip', entry('a.txt', 'a')],
    ['application/zip', `PK\x05\x06${'\0'.repeat(18)}`],
    ['application/epub+zip', `${entry('mimetype', 'application/epub+zip')}PK\x03\x04`],
    ['application/vnd.oasis.opendocument.text', `${entry('mimetype', 'application/vnd.oasis.opendocument.text')}PK\x03\x04`],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', entry('[Content_Types].xml') + entry('xl/workbook.xml')],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', entry('_rels/.rels') + entry('word/document.xml')],
    ['application/zip', entry('crossword/a.txt')],
    ['video/mp4', '\0\0\0\x20ftypisom\0\0\x02\0'],
    ['image/avif', '\0\0\0\x20ftypavif'],
    ['image/heic', '\0\0\0\x18ftypheic'],
    ['video/quicktime', '\0\0\0\x14ftypqt  '],
    ['audio/mpeg', 'ID3\x04\0\0'],
    ['audio/wav', 'RIFF\x24\0\0\0WAVEfmt '],
    ['application/wasm', '\0asm\x01\0\0\0'],
    ['application/vnd.sqlite3', 'SQLite format 3\0'],
    ['application/vnd.apache.parquet', 'PAR1\x15\x04'],
    ['font/woff2', 'wOF2\0\x01\0\0'],
  ])('recognizes %s', (mediaType, text) => {
    expect(sniffBinary(latin1(text))).toEqual({ mediaType });
  });

  it.each(['', 'PK', 'GIF89a is a format', 'ID3 tags', 'BM', '<html>', '{"a":1}', '\x1b[31mred', 'PAR1', 'RIFF1234WEBP', '\0\x01\x02'])(
    'recognizes nothing in %j',
    (text) => {
      expect(sniffBinary(latin1(text))).toBeUndefined();
    },
  );

  it('returns an image without its size if the header is damaged', () => {
    for (const make of [pngImage, jpegImage, gifImage]) {
      const bytes = make(640, 480);
      for (let length = 12; length < bytes.length; length += 1) {
        expect(sniffBinary(bytes.subarray(0, length))?.width).toBeOneOf([undefined, 640]);
      }
    }
    expect(sniffBinary(pngImage(0, 480))).toEqual({ mediaType: 'image/png' });
  });

  it('never throws, and reads JPEG segments once', () => {
    const start = fc.constantFrom(
      '\xff\xd8\xff',
      '\x89PNG\r\n\x1a\n',
      'GIF89a',
      'RIFF\0\0\0\0WEBPVP8 ',
      'RIFF\0\0\0\0WEBPVP8X',
      'PK\x03\x04',
      '\0\0\0\0ftyp',
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (signature, rest) => {
        sniffBinary(Buffer.concat([latin1(signature), rest]));
      }),
      { numRuns: 1000 },
    );
    for (const segment of ['\xff', '\xff\xe0\0\0', '\xff\xe0\0\x02']) {
      const begin = process.cpuUsage().user;
      sniffBinary(latin1(`\xff\xd8\xff\xe0\0\x02${segment.repeat(2_000_000 / segment.length)}`));
      expect((process.cpuUsage().user - begin) / 1000).toBeLessThan(500);
    }
  });
});

describe('isCleanText', () => {
  it.each([
    ['', true],
    ['text\twith\r\nlines\f and \x1b[1mcolors', true],
    ['zero\0', false],
    ['bell\x07', false],
    ['caf\xe9', false],
  ])('reports whether %j is clean: %s', (text, clean) => {
    expect(isCleanText(latin1(text))).toBe(clean);
    expect(isCleanText(Buffer.from('Größe 漢字'))).toBe(true);
  });
});
