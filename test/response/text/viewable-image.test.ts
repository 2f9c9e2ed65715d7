import { describe, expect, it } from 'vitest';
import { viewableImage } from '../../../src/response/text/viewable-image.js';
import { gifImage, jpegImage, latin1, pngImage, webpImage } from '../../helpers/images.js';

describe('viewableImage', () => {
  it.each([
    ['image/png', pngImage(2, 3)],
    ['image/jpeg', jpegImage(2, 3)],
    ['image/gif', gifImage(2, 3)],
    ['image/webp', webpImage('VP8L', 2, 3)],
  ])('accepts %s, also with bytes behind its end', (mediaType, bytes) => {
    for (const body of [bytes, Buffer.concat([bytes, Buffer.alloc(100)])]) {
      expect(viewableImage(body)).toEqual({ ok: true, image: { mediaType, width: 2, height: 3 } });
    }
  });

  it.each([
    ['text', latin1('<html>'), 'it is not an image'],
    ['a PDF', latin1('%PDF-1.7'), 'it is not an image'],
    ['nothing', Buffer.alloc(0), 'it is not an image'],
    ['a format that models do not read', latin1('II*\0\x08\0\0\0'), 'hosts do not show image/tiff'],
    ['a side above the maximum', pngImage(8001, 1), 'it has 8001 × 1 pixels; the maximum is 8000 on each side'],
    [
      'too many bytes',
      Buffer.concat([pngImage(1, 1), Buffer.alloc(750_000), pngImage(1, 1)]),
      'it has 750134 bytes; the maximum is 750000',
    ],
    ['a size of zero', gifImage(0, 5), 'the image is damaged or incomplete'],
  ])('refuses %s', (_what, bytes, reason) => {
    expect(viewableImage(bytes)).toEqual({ ok: false, reason });
  });

  it('refuses an image that was cut anywhere', () => {
    const noise = Buffer.alloc(3000, 1);
    for (const whole of [
      pngImage(40, 40),
      webpImage('VP8X', 4, 4),
      Buffer.concat([jpegImage(4, 4).subarray(0, -2), noise, latin1('\xff\xd9')]),
    ]) {
      expect(viewableImage(whole).ok).toBe(true);
      for (const share of [0.5, 0.9]) expect(viewableImage(whole.subarray(0, whole.length * share)).ok).toBe(false);
    }
  });
});
