import { describe, expect, it } from 'vitest';
import { createRedactor, mark } from '../../src/redaction/redactor.js';
import { anyEncodingOf, binaryEncodings, secrets, standardEncodings } from '../helpers/attacks/secret-encodings.js';
import { fc } from '../helpers/properties.js';

/** Multiplies the number of runs; raised by hand for longer searches. */
const thoroughness = Number(process.env.THOROUGHNESS ?? 1);

function redactorOf(...registered: readonly string[]) {
  const redactor = createRedactor();
  for (const secret of registered) redactor.add(secret);
  return redactor;
}

/** Text without escape characters, so that the position of the mark is predictable. */
const plain = fc.string({ unit: fc.constantFrom(...'xyz .:{}[]",\n漢é'), maxLength: 30 });
/** Arbitrary text with many beginnings of escapes. */
const escapeRich = fc.string({
  unit: fc.oneof(fc.constantFrom(...'%&\\+;#u0x4-16aF"='), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  maxLength: 60,
});

describe('redaction of any secret', () => {
  it('finds any secret in any text, in any encoding of its characters', () => {
    const cases = secrets.chain((secret) => fc.tuple(fc.constant(secret), anyEncodingOf(secret), plain, plain));
    fc.assert(
      fc.property(cases, ([secret, written, before, after]) => {
        expect(redactorOf(secret).text(`${before}<${written}>${after}`)).toBe(`${before}<${mark}>${after}`);
      }),
      { numRuns: 200 * thoroughness },
    );
  });

  it('finds any secret in a text that is full of escapes', () => {
    const cases = secrets.chain((secret) => fc.tuple(fc.constant(secret), anyEncodingOf(secret), escapeRich, escapeRich));
    fc.assert(
      fc.property(cases, ([secret, written, before, after]) => {
        const redacted = redactorOf(secret).text(before + written + after);
        expect(redacted).toContain(mark);
        expect(redacted).not.toContain(written);
        expect(redacted.length).toBeLessThanOrEqual(before.length + mark.length + after.length);
      }),
      { numRuns: 200 * thoroughness },
    );
  });

  it('finds any secret at any offset of base64 and hex, escaped or not', () => {
    const cases = fc.tuple(
      secrets,
      fc.constantFrom(...Object.values(binaryEncodings)),
      fc.constantFrom(...Object.values(standardEncodings)),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    fc.assert(
      fc.property(cases, ([secret, encode, write, before, after]) => {
        const redacted = redactorOf(secret).text(`(${write(encode(before, secret, after))})`);
        expect(redacted).toContain(mark);
        // Decoding the rest in any of the encodings must not reveal the secret. A match can begin amid a percent escape.
        const rest = decodeURIComponent(redacted.replaceAll('%5Cr%5Cn', '').replaceAll(`%${mark}`, mark)).replace(/\\[rn]|[\s:]/g, '');
        for (const part of rest.split(mark)) {
          for (const encoding of ['base64', 'hex'] as const) expect(Buffer.from(part, encoding).includes(secret)).toBe(false);
        }
        const whole = Buffer.from(before + secret + after);
        expect(rest.length).toBeLessThanOrEqual(4 + mark.length + 2 * (whole.length - Buffer.byteLength(secret)) + 8);
      }),
      { numRuns: 200 * thoroughness },
    );
  });

  it('leaves JSON valid if one of its strings contains a secret', () => {
    const cases = fc.tuple(
      secrets,
      escapeRich,
      escapeRich,
      fc.constantFrom(JSON.stringify, (text: string) => JSON.stringify(text).replaceAll('/', '\\/')),
    );
    fc.assert(
      fc.property(cases, ([secret, before, after, write]) => {
        const redacted: unknown = JSON.parse(redactorOf(secret).text(write(before + secret + after)));
        expect(redacted).toContain(mark);
        expect(redacted).not.toContain(secret);
      }),
      { numRuns: 200 * thoroughness },
    );
  });

  it('returns the same result for bytes as for the text that they encode', () => {
    const cases = secrets.chain((secret) => fc.tuple(fc.constant(secret), anyEncodingOf(secret), escapeRich, escapeRich));
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

describe('redaction of input without secrets', () => {
  it('returns texts, bytes and values unchanged', () => {
    fc.assert(
      fc.property(
        fc.array(secrets, { minLength: 1, maxLength: 20 }),
        fc.array(fc.oneof(plain, escapeRich), { maxLength: 20 }),
        (registered, texts) => {
          const redactor = redactorOf(...registered);
          const text = texts.join('');
          fc.pre(!registered.some((secret) => text.includes(secret.slice(0, 4))));
          expect(redactor.text(text)).toBe(text);
          const bytes = Buffer.from(text);
          expect(redactor.bytes(bytes)).toBe(bytes);
          expect(redactor.value(texts)).toBe(texts);
        },
      ),
      { numRuns: 100 * thoroughness },
    );
  });

  it('returns base64 and hex data unchanged', () => {
    const registered = ['abcd', 'hunter2', 'sk_live_51H8xyzAbCdEf', '12345678'];
    const redactor = redactorOf(...registered);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 100, maxLength: 2000 }), (bytes) => {
        const text = `${Buffer.from(bytes).toString('base64')} ${Buffer.from(bytes).toString('hex')}`;
        // The data may contain a secret literally by chance; redacting it is then correct.
        fc.pre(!registered.some((secret) => text.includes(secret)));
        expect(redactor.text(text)).toBe(text);
      }),
      { numRuns: 100 * thoroughness },
    );
  });
});

describe('redaction without secrets', () => {
  it('reports that it is empty until a secret is added that it finds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 5 }), (added) => {
        const redactor = redactorOf(...added);
        const isChanged = added.some((secret) => redactor.text(`<${secret}>`) !== `<${secret}>`);
        expect(redactor.isEmpty()).toBe(!isChanged);
      }),
      { numRuns: 200 * thoroughness },
    );
  });
});

describe('redaction of a stream', () => {
  const piece = (secret: string) =>
    fc.oneof(
      plain,
      escapeRich,
      anyEncodingOf(secret),
      fc.tuple(anyEncodingOf(secret), fc.nat(30)).map(([written, length]) => written.slice(0, length)),
      fc.constantFrom(...Object.values(binaryEncodings)).map((encode) => encode('user:', secret, '!')),
    );

  it('returns the same result for any split into chunks', async () => {
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
