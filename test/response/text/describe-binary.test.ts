import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { describeBinary } from '../../../src/response/text/describe-binary.js';
import { latin1, pngImage } from '../../helpers/images.js';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('describeBinary', () => {
  it('states the declared type, the size of an image, the bytes and their hash', () => {
    const png = pngImage(640, 480);
    expect(describeBinary(png, 'image/png', 'image/png')).toBe(
      `[binary body omitted: image/png, 640 × 480 pixels, ${png.length} bytes, sha256 ${hash(png)}]`,
    );
  });

  it('states what the bytes are if they are not what is declared', () => {
    const pdf = latin1('%PDF-1.7');
    expect(describeBinary(pdf, 'text/plain; charset=utf-8', 'text/plain')).toBe(
      `[binary body omitted: "text/plain; charset=utf-8" (the bytes are application/pdf), 8 bytes, sha256 ${hash(pdf)}]`,
    );
    expect(describeBinary(pdf, null, '')).toMatch(/no content type \(the bytes are application\/pdf\), 8 bytes/);
  });

  it('states only the declared type of unknown bytes', () => {
    const bytes = latin1('\0\x01');
    expect(describeBinary(bytes, 'audio/x', 'audio/x')).toBe(`[binary body omitted: audio/x, 2 bytes, sha256 ${hash(bytes)}]`);
  });
});
