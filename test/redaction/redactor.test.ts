import { describe, expect, it } from 'vitest';
import { createRedactor, mark, minSecretLength } from '../../src/redaction/redactor.js';
import { binaryEncodings, characterEncodings, standardEncodings } from '../helpers/attacks/secret-encodings.js';

function redactorOf(...secrets: readonly string[]) {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor;
}

const canary = 'sk-c4n4ry/+%&"\\x é😀_end';

describe('redactor.text', () => {
  it.each(Object.entries(characterEncodings))('finds a secret whose characters are all written as %s', (_name, encode) => {
    const written = [...canary].map(encode).join('');
    expect(redactorOf(canary).text(`before ${written} after`)).toBe(`before ${mark} after`);
  });

  const pairs = Object.entries(standardEncodings).flatMap(([one, first]) =>
    Object.entries(standardEncodings).map(([two, second]) => [`${one}, then ${two}`, (text: string) => second(first(text))] as const),
  );
  it.each(pairs)('finds a secret encoded as %s', (_name, encode) => {
    expect(redactorOf(canary).text(`before ${encode(canary)} after`)).toBe(`before ${mark} after`);
  });

  it.each(pairs)('finds a secret whose escaped characters are encoded again as %s', (_name, encode) => {
    for (const encodeOne of Object.values(characterEncodings)) {
      const written = encode([...canary].map(encodeOne).join(''));
      expect(redactorOf(canary).text(`before ${written} after`)).toBe(`before ${mark} after`);
    }
  });

  it('finds a secret in triply nested JSON and leaves all levels valid', () => {
    const text = JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: canary }) }) });
    const redacted = redactorOf(canary).text(text);
    expect(JSON.parse(JSON.parse(JSON.parse(redacted).a).b)).toEqual({ c: mark });
  });

  it.each(Object.entries(binaryEncodings))('finds a secret in %s, at any offset', (_name, encode) => {
    for (const before of ['', 'u', 'us', 'user:', 'a longer text, so that a line ends in the secret: ']) {
      for (const after of ['', '\n', '}}', '!!!']) {
        const redacted = redactorOf(canary).text(`x: ${encode(before, canary, after)};`);
        expect(redacted).toMatch(/^x: [^*]*\*\*\*[^*]*;$/);
        // Only characters that encode nothing but the surrounding text remain.
        expect(redacted.replace(/[\s:]/g, '').length).toBeLessThan(10 + 2 * (before.length + after.length));
      }
    }
  });

  it('finds a secret in escaped base64', () => {
    const secret = 'c~?>c~?>c~?>';
    const encoded = Buffer.from(secret).toString('base64');
    expect(encoded).toMatch(/\//);
    const redactor = redactorOf(secret);
    expect(redactor.text(encodeURIComponent(encoded))).toBe(mark);
    expect(redactor.text(encoded.replaceAll('/', '\\/'))).toBe(mark);
  });

  it('finds a secret in a lowercased host name', () => {
    const redactor = redactorOf('AbCd1234eFgH');
    expect(redactor.text(new URL('https://AbCd1234eFgH.example/').href)).toBe(`https://${mark}.example/`);
  });

  it('replaces every occurrence, and adjacent secrets separately', () => {
    const redactor = redactorOf('hunter2hunter3', 'other-secret');
    expect(redactor.text('hunter2hunter3other-secret hunter2hunter3')).toBe(`${mark}${mark} ${mark}`);
  });

  it('replaces overlapping secrets with one mark', () => {
    expect(redactorOf('abcdefgh', 'efghijkl').text('-abcdefghijkl-')).toBe(`-${mark}-`);
  });

  it('replaces the longest secret if one secret contains another', () => {
    for (const order of [
      ['key-12345', 'key-12345-and-more'],
      ['key-12345-and-more', 'key-12345'],
      ['12345', 'key-12345-and-more'],
    ]) {
      expect(redactorOf(...order).text('<key-12345-and-more> <key-12345>')).not.toContain('12345');
      expect(redactorOf(...order).text('<key-12345-and-more>')).toBe(`<${mark}>`);
    }
  });

  it('redacts a secret that contains the mark or is adjacent to one', () => {
    const redactor = redactorOf(`se${mark}cret`);
    expect(redactor.text(`${mark}se${mark}cret${mark}`)).toBe(`${mark}${mark}${mark}`);
    expect(redactor.text(redactor.text('plain'))).toBe('plain');
  });

  it.each([
    ['\\nightowl', 'nightowl', '***'],
    ['\\\\nightowl', 'nightowl', '\\\\***'],
    ['\\u00e9tude-1', '9tude-1', '***'],
    ['hunter2\\\\\\"', 'hunter2\\', '***\\"'],
    ['hunter2\\\\\\u00e9', 'hunter2\\', '***\\u00e9'],
  ])('leaves the escapes around a secret valid: %s', (text, secret, redacted) => {
    expect(redactorOf(secret).text(text)).toBe(redacted);
    expect(() => JSON.parse(`"${redacted}"`)).not.toThrow();
  });

  it('redacts a multi-line secret line by line, except for the PEM delimiters', () => {
    const lines = ['MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw', 'ggSjAgEAAoIBAQC7VJTUt9Us8cKjMzEfYyji', 'short=='];
    const redactor = redactorOf(`-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`);
    expect(redactor.text(`x ${lines[1]} y`)).toBe(`x ${mark} y`);
    expect(redactor.text(lines.slice(0, 2).join('\r\n'))).toBe(`${mark}\r\n${mark}`);
    expect(redactor.text('-----BEGIN PRIVATE KEY----- short==')).toBe('-----BEGIN PRIVATE KEY----- short==');
  });

  it('ignores whitespace around a registered secret', () => {
    expect(redactorOf(' hunter2-hunter2\n').text('(hunter2-hunter2)')).toBe(`(${mark})`);
  });
});

describe('short secrets', () => {
  it(`redacts no secret with fewer than ${minSecretLength} characters`, () => {
    expect(redactorOf('abc', '', ' ab ').text('abc ab')).toBe('abc ab');
    expect(redactorOf('abcd').text('abcd')).toBe(mark);
  });

  it('finds a short secret as text, but not in base64 or hex', () => {
    const redactor = redactorOf('abcd');
    expect(redactor.text('%61bc\\u0064')).toBe(mark);
    const [base64, hex] = [Buffer.from('abcd').toString('base64'), Buffer.from('abcd').toString('hex')];
    expect(redactor.text(`${base64} ${hex}`)).toBe(`${base64} ${hex}`);
  });
});

describe('registered secrets', () => {
  it('returns all input unchanged while no secret is registered', () => {
    const redactor = createRedactor();
    const value = { a: ['x'] };
    const bytes = Buffer.from('text');
    const stream = new Blob(['x']).stream();
    expect(redactor.value(value)).toBe(value);
    expect(redactor.bytes(bytes)).toBe(bytes);
    expect(redactor.stream(stream)).toBe(stream);
    expect(redactor.text('text')).toBe('text');
  });

  it('redacts a secret that is registered later', () => {
    const redactor = redactorOf('first-secret');
    expect(redactor.text('first-secret second-secret')).toBe(`${mark} second-secret`);
    redactor.add('second-secret');
    redactor.add('first-secret');
    expect(redactor.text('first-secret second-secret')).toBe(`${mark} ${mark}`);
  });

  it('redacts every registered secret, however many there are', () => {
    const redactor = redactorOf('registered-first');
    for (let n = 0; n < 1000; n += 1) redactor.add(`secret-number-${n}-`);
    expect(redactor.text('registered-first secret-number-0- secret-number-999-')).toBe(`${mark} ${mark} ${mark}`);
  });
});

describe('redactor.bytes', () => {
  const bytesOf = (hex: string) => Buffer.from(hex, 'hex');

  it('returns the same array if it contains no secret', () => {
    const bytes = Buffer.from('no secret \\u0061 %41 &amp; \\');
    expect(redactorOf(canary).bytes(bytes)).toBe(bytes);
  });

  it('leaves bytes that are not text unchanged around a secret', () => {
    const redacted = redactorOf('hunter2-hunter2').bytes(
      Buffer.concat([bytesOf('00ff80'), Buffer.from('hunter2-hunter2'), bytesOf('fffe00')]),
    );
    expect(Buffer.from(redacted).toString('hex')).toBe('00ff802a2a2afffe00');
  });

  it.each(['latin1', 'utf8'] as const)('finds a secret encoded as %s', (charset) => {
    const redacted = redactorOf('pässwörd-é').bytes(Buffer.from('<pässwörd-é>', charset));
    expect(Buffer.from(redacted).toString()).toBe(`<${mark}>`);
  });

  it.each([
    ['plain-secret', 'little'],
    ['plain-secret', 'big'],
    ['sécret-漢-😀', 'little'],
    ['sécret-漢-😀', 'big'],
  ])('finds %s in UTF-16, %s-endian', (secret, order) => {
    const utf16 = (text: string) => {
      const bytes = Buffer.from(text, 'utf16le');
      return order === 'big' ? bytes.swap16() : bytes;
    };
    expect(Buffer.from(redactorOf(secret).bytes(utf16(`<${secret}>`)))).toEqual(utf16(`<${mark}>`));
  });

  it('returns bytes that are not truncated up to their end', () => {
    const bytes = Buffer.from('{"key":"hunter2-hun');
    expect(redactorOf('hunter2-hunter2').bytes(bytes)).toBe(bytes);
  });
});

describe('end of truncated bytes', () => {
  const secret = 'hunter2-hunter2';
  const redactor = redactorOf(secret);
  const cut = (text: string) => Buffer.from(redactor.bytes(Buffer.from(text), true)).toString();
  const start = 'x'.repeat(1000);

  it('does not depend on whether it resembles the beginning of a secret, in any encoding, at any length', () => {
    for (const encode of [...Object.values(standardEncodings), ...Object.values(characterEncodings)]) {
      for (let length = 1; length < secret.length; length += 1) {
        const right = [...secret.slice(0, length)].map(encode).join('');
        const wrong = [...'guessed-guessed'.slice(0, length)].map(encode).join('').padEnd(right.length, '.').slice(0, right.length);
        expect(cut(start + right)).toBe(cut(start + wrong));
      }
    }
  });

  it('does not contain the beginning of a secret, not even with each character escaped twice', () => {
    for (const encode of [
      (text: string) => text,
      (text: string) => [...text].map((c) => `%255Cu00${c.charCodeAt(0).toString(16)}`).join(''),
    ]) {
      const written = encode(secret);
      for (let length = 1; length < written.length; length += 1) expect(cut(start + written.slice(0, length))).toMatch(/^x+$/);
    }
  });

  it('loses a number of bytes that depends only on the length of the longest secret', () => {
    expect(cut(start)).toHaveLength(1000 - 12 * secret.length);
    expect(redactorOf().bytes(Buffer.from(start), true)).toHaveLength(1000);
    expect(cut('short')).toBe('');
  });

  it('keeps a complete secret redacted, also across the place of the cut', () => {
    for (let after = 0; after < 250; after += 1) {
      const text = cut(`${start}${secret}${'y'.repeat(after)}`);
      expect(text).not.toContain('hunter');
      expect(text).toMatch(/^x+(\*\*\*y*)?$/);
    }
  });

  it('ends with a complete UTF-8 character', () => {
    for (const padding of ['', 'a', 'ab', 'abc']) expect(cut(`${padding}${'😀'.repeat(300)}`)).not.toContain('\ufffd');
  });
});

describe('redactor.value', () => {
  const redactor = redactorOf('hunter2-hunter2', '12345678');

  it('returns the same value if it contains no secret', () => {
    const value = { a: ['x', 1, null, undefined, Number.NaN, true, { b: 'text' }], c: new Date(0) };
    expect(redactor.value(value)).toBe(value);
    expect(redactor.value('text')).toBe('text');
    expect(redactor.value(undefined)).toBe(undefined);
  });

  it('returns a copy with redacted keys, strings, numbers and bytes', () => {
    const value = {
      'x-hunter2-hunter2': ['a hunter2-hunter2', { n: 12345678, m: 9123456781n, k: 1234567 }],
      bytes: Buffer.from('hunter2-hunter2'),
    };
    const redacted: unknown = redactor.value(value);
    expect(redacted).toEqual({ 'x-***': [`a ${mark}`, { n: mark, m: mark, k: 1234567 }], bytes: Buffer.from(mark) });
    expect(value['x-hunter2-hunter2'][0]).toBe('a hunter2-hunter2');
  });

  it('preserves the order of keys, and numbers keys that become equal', () => {
    const value = { first: 1, 'hunter2-hunter2': 2, '12345678x': 3, '12345678': 4, last: 5 };
    expect(Object.entries(redactor.value(value))).toEqual([
      [mark, 4],
      ['first', 1],
      [`${mark} (2)`, 2],
      [`${mark}x`, 3],
      ['last', 5],
    ]);
  });

  it('treats __proto__ as an ordinary key', () => {
    const value: unknown = JSON.parse('{"__proto__":{"admin":"hunter2-hunter2"},"constructor":"12345678"}');
    const redacted = redactor.value(value);
    expect(JSON.stringify(redacted)).toBe(`{"__proto__":{"admin":"${mark}"},"constructor":"${mark}"}`);
    expect(redacted).not.toHaveProperty('admin');
  });

  it('redacts values that are nested 100,000 deep or circular', () => {
    let deep: unknown = 'hunter2-hunter2';
    for (let n = 0; n < 100_000; n += 1) deep = n % 2 === 0 ? [deep] : { deep };
    let redacted = redactor.value(deep);
    while (typeof redacted === 'object' && redacted !== null) redacted = Object.values(redacted)[0];
    expect(redacted).toBe(mark);
    const circle: Record<string, unknown> = { key: 'hunter2-hunter2' };
    circle.self = circle;
    const copy = redactor.value(circle);
    expect(copy.self).toBe(copy);
    expect(copy.key).toBe(mark);
  });
});

describe('redactor.stream', () => {
  const redactor = redactorOf(canary);
  const encodings = Object.entries(binaryEncodings).flatMap(([one, encode]) =>
    Object.entries(standardEncodings).map(
      ([two, write]) => [`${one}, then ${two}`, (text: string) => write(encode(text, canary, '}}'))] as const,
    ),
  );

  it.each(encodings)('returns the same result for any split into two chunks: %s', async (_name, encode) => {
    for (const before of ['', 'u', 'us']) {
      const bytes = Buffer.from(`x: ${encode(before)};`);
      const whole = Buffer.from(redactor.bytes(bytes)).toString();
      expect(whole).toContain(mark);
      for (let at = 1; at < bytes.length; at += 1) {
        const redacted = redactor.stream(ReadableStream.from([bytes.subarray(0, at), bytes.subarray(at)]));
        expect(await new Response(redacted).text()).toBe(whole);
      }
    }
  });
});

describe('redaction time', () => {
  /** Pieces whose repetition creates a candidate at almost every byte. */
  it.each(['%25', '\\', '&', '&amp;', '%', 'sk-c4n4ry', '\\u00', '&#', 'a', '\\\\"', '%5C'])(
    'takes time linear in the length of the input for repetitions of %s',
    (piece) => {
      const redactor = redactorOf(canary, 'a'.repeat(50), '%25\\\\&amp;%%\\u00');
      const timeOf = (size: number) => {
        const bytes = Buffer.alloc(size, piece);
        const { user } = process.cpuUsage();
        redactor.bytes(bytes);
        return process.cpuUsage().user - user;
      };
      timeOf(10_000);
      // Generous for a slow machine: with more than constant time per byte, this would take minutes.
      expect(timeOf(16 * 1024)).toBeLessThan(2_000_000);
    },
  );
});
