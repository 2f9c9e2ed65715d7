import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor, mark } from '../../src/redaction/redactor.js';
import { anyEncodingOf, binaryEncodings, secrets, standardEncodings } from '../helpers/attacks/secret-encodings.js';

/** Raised by hand, to look for longer. */
const thoroughness = Number(process.env.THOROUGHNESS ?? 1);

function redactorOf(...known: readonly string[]) {
  const redactor = createRedactor();
  for (const secret of known) redactor.add(secret);
  return redactor;
}

/** Signs that belong to no escape, so that the place of the mark is known. */
const plain = fc.string({ unit: fc.constantFrom(...'xyz .:{}[]",\n漢é'), maxLength: 30 });
/** Whatever an API may send, much of it the beginning of an escape. */
const wild = fc.string({
  unit: fc.oneof(fc.constantFrom(...'%&\\+;#u0x4-16aF"='), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  maxLength: 60,
});

describe('any secret', () => {
  it('is taken out of any text, however its characters are written', () => {
    const cases = secrets.chain((secret) => fc.tuple(fc.constant(secret), anyEncodingOf(secret), plain, plain));
    fc.assert(
      fc.property(cases, ([secret, written, before, after]) => {
        expect(redactorOf(secret).text(`${before}<${written}>${after}`)).toBe(`${before}<${mark}>${after}`);
      }),
      { numRuns: 200 * thoroughness },
    );
  });

  it('is taken out of a text that is full of escapes', () => {
    const cases = secrets.chain((secret) => fc.tuple(fc.constant(secret), anyEncodingOf(secret), wild, wild));
    fc.assert(
      fc.property(cases, ([secret, written, before, after]) => {
        const clean = redactorOf(secret).text(before + written + after);
        expect(clean).toContain(mark);
        expect(clean).not.toContain(written);
        expect(clean.length).toBeLessThanOrEqual(before.length + mark.length + after.length);
      }),
      { numRuns: 200 * thoroughness },
    );
  });

  it('is taken out of base64 and hex, at any place of it, escaped or not', () => {
    const cases = fc.tuple(
      secrets,
      fc.constantFrom(...Object.values(binaryEncodings)),
      fc.constantFrom(...Object.values(standardEncodings)),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    fc.assert(
      fc.property(cases, ([secret, encode, write, before, after]) => {
        const clean = redactorOf(secret).text(`(${write(encode(before, secret, after))})`);
        expect(clean).toContain(mark);
        // Whatever of it can still be read, in any of the ways in which it was written, is none of the secret.
        const rest = decodeURIComponent(clean.replaceAll('%5Cr%5Cn', '')).replace(/\\[rn]|[\s:]/g, '');
        for (const part of rest.split(mark)) {
          for (const encoding of ['base64', 'hex'] as const) expect(Buffer.from(part, encoding).includes(secret)).toBe(false);
        }
        const whole = Buffer.from(before + secret + after);
        expect(rest.length).toBeLessThanOrEqual(4 + mark.length + 2 * (whole.length - Buffer.byteLength(secret)) + 8);
      }),
      { numRuns: 200 * thoroughness },
    );
  });

  it('leaves JSON valid when it stood in a string of it', () => {
    const cases = fc.tuple(
      secrets,
      wild,
      wild,
      fc.constantFrom(JSON.stringify, (text: string) => JSON.stringify(text).replaceAll('/', '\\/')),
    );
    fc.assert(
      fc.property(cases, ([secret, before, after, write]) => {
        const clean: unknown = JSON.parse(redactorOf(secret).text(write(before + secret + after)));
        expect(clean).toContain(mark);
        expect(clean).not.toContain(secret);
      }),
      { numRuns: 200 * thoroughness },
    );
  });

  it('is taken out of bytes as out of the text that they are', () => {
    const cases = secrets.chain((secret) => fc.tuple(fc.constant(secret), anyEncodingOf(secret), wild, wild));
    fc.assert(
      fc.property(cases, ([secret, written, before, after]) => {
        const text = before + written + after;
        fc.pre(Buffer.from(text).toString() === text);
        const redactor = redactorOf(secret);
        expect(Buffer.from(redactor.bytes(Buffer.from(text))).toString()).toBe(redactor.text(text));
      }),
      { numRuns: 100 * thoroughness },
    );
  });
});

describe('what is no secret', () => {
  it('comes back as it is', () => {
    fc.assert(
      fc.property(
        fc.array(secrets, { minLength: 1, maxLength: 20 }),
        fc.array(fc.oneof(plain, wild), { maxLength: 20 }),
        (known, texts) => {
          const redactor = redactorOf(...known);
          const text = texts.join('');
          fc.pre(!known.some((secret) => text.includes(secret.slice(0, 4))));
          expect(redactor.text(text)).toBe(text);
          const bytes = Buffer.from(text);
          expect(redactor.bytes(bytes)).toBe(bytes);
          expect(redactor.value(texts)).toBe(texts);
        },
      ),
      { numRuns: 100 * thoroughness },
    );
  });

  it('comes back as it is although it is encoded data', () => {
    const known = ['abcd', 'hunter2', 'sk_live_51H8xyzAbCdEf', '12345678'];
    const redactor = redactorOf(...known);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 100, maxLength: 2000 }), (bytes) => {
        const text = `${Buffer.from(bytes).toString('base64')} ${Buffer.from(bytes).toString('hex')}`;
        // The digits of the data may be a secret as it is: that one is to be taken out.
        fc.pre(!known.some((secret) => text.includes(secret)));
        expect(redactor.text(text)).toBe(text);
      }),
      { numRuns: 100 * thoroughness },
    );
  });
});

describe('a stream', () => {
  const piece = (secret: string) =>
    fc.oneof(
      plain,
      wild,
      anyEncodingOf(secret),
      fc.tuple(anyEncodingOf(secret), fc.nat(30)).map(([written, length]) => written.slice(0, length)),
      fc.constantFrom(...Object.values(binaryEncodings)).map((encode) => encode('user:', secret, '!')),
    );

  it('gives what the whole would give, wherever it is split', async () => {
    const cases = secrets.chain((secret) =>
      fc.tuple(fc.constant(secret), fc.array(piece(secret), { maxLength: 6 }), fc.array(fc.nat(40), { minLength: 1, maxLength: 30 })),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([secret, pieces, sizes]) => {
        const redactor = redactorOf(secret, 'another-secret');
        const bytes = Buffer.from(pieces.join(''));
        const whole = Buffer.from(redactor.bytes(bytes));
        expect(await read(redactor.stream(streamOf(split(bytes, sizes))))).toEqual(whole);
      }),
      { numRuns: 200 * thoroughness },
    );
  });
});

function split(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0, n = 0; at < bytes.length; n += 1) {
    const size = sizes[n % sizes.length] ?? 0;
    chunks.push(bytes.subarray(at, at + size + 1));
    at += size + 1;
  }
  return chunks;
}

function streamOf(chunks: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const rest = chunks[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = rest.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
}

async function read(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
