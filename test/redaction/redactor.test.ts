import { describe, expect, it } from 'vitest';
import { createRedactor, mark, shortestSecret } from '../../src/redaction/redactor.js';
import { binaryEncodings, characterEncodings, standardEncodings } from '../helpers/attacks/secret-encodings.js';

function redactorOf(...secrets: readonly string[]) {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor;
}

const canary = 'sk-c4n4ry/+%&"\\x é😀_end';

describe('a secret in a text', () => {
  it.each(Object.entries(characterEncodings))('is found when each character is written as %s', (_name, encode) => {
    const written = [...canary].map(encode).join('');
    expect(redactorOf(canary).text(`before ${written} after`)).toBe(`before ${mark} after`);
  });

  const pairs = Object.entries(standardEncodings).flatMap(([one, first]) =>
    Object.entries(standardEncodings).map(([two, second]) => [`${one}, then ${two}`, (text: string) => second(first(text))] as const),
  );
  it.each(pairs)('is found as %s', (_name, encode) => {
    expect(redactorOf(canary).text(`before ${encode(canary)} after`)).toBe(`before ${mark} after`);
  });

  it.each(pairs)('is found when its characters are escaped in any way, and the whole again as %s', (_name, encode) => {
    for (const encodeOne of Object.values(characterEncodings)) {
      const written = encode([...canary].map(encodeOne).join(''));
      expect(redactorOf(canary).text(`before ${written} after`)).toBe(`before ${mark} after`);
    }
  });

  it('is found in JSON in JSON in JSON, which stays JSON', () => {
    const text = JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: canary }) }) });
    const clean = redactorOf(canary).text(text);
    expect(JSON.parse(JSON.parse(JSON.parse(clean).a).b)).toEqual({ c: mark });
  });

  it.each(Object.entries(binaryEncodings))('is found in %s, whatever stands before and after it', (_name, encode) => {
    for (const before of ['', 'u', 'us', 'user:', 'a longer text, so that a line ends in the secret: ']) {
      for (const after of ['', '\n', '}}', '!!!']) {
        const clean = redactorOf(canary).text(`x: ${encode(before, canary, after)};`);
        expect(clean).toMatch(/^x: [^*]*\*\*\*[^*]*;$/);
        // What is left on either side is no more than the signs that hold only what stood around the secret.
        expect(clean.replace(/[\s:]/g, '').length).toBeLessThan(10 + 2 * (before.length + after.length));
      }
    }
  });

  it('is found in base64 that is escaped', () => {
    const secret = 'c~?>c~?>c~?>';
    const encoded = Buffer.from(secret).toString('base64');
    expect(encoded).toMatch(/\//);
    const redactor = redactorOf(secret);
    expect(redactor.text(encodeURIComponent(encoded))).toBe(mark);
    expect(redactor.text(encoded.replaceAll('/', '\\/'))).toBe(mark);
  });

  it('is found in a host name and a header name, which are in lower case', () => {
    const redactor = redactorOf('AbCd1234eFgH');
    expect(redactor.text(new URL('https://AbCd1234eFgH.example/').href)).toBe(`https://${mark}.example/`);
  });

  it('is found every time, and two of them next to each other are two', () => {
    const redactor = redactorOf('hunter2hunter3', 'other-secret');
    expect(redactor.text('hunter2hunter3other-secret hunter2hunter3')).toBe(`${mark}${mark} ${mark}`);
  });

  it('takes what overlaps with it along', () => {
    expect(redactorOf('abcdefgh', 'efghijkl').text('-abcdefghijkl-')).toBe(`-${mark}-`);
  });

  it('is taken out whole when another one is a part of it', () => {
    for (const order of [
      ['key-12345', 'key-12345-and-more'],
      ['key-12345-and-more', 'key-12345'],
      ['12345', 'key-12345-and-more'],
    ]) {
      expect(redactorOf(...order).text('<key-12345-and-more> <key-12345>')).not.toContain('12345');
      expect(redactorOf(...order).text('<key-12345-and-more>')).toBe(`<${mark}>`);
    }
  });

  it('may hold the mark, or stand next to it', () => {
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
  ])('does not spoil an escape that ends in it: %s', (text, secret, clean) => {
    expect(redactorOf(secret).text(text)).toBe(clean);
    expect(() => JSON.parse(`"${clean}"`)).not.toThrow();
  });

  it('is a secret of several lines line by line, but for the frame of a PEM file', () => {
    const lines = ['MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw', 'ggSjAgEAAoIBAQC7VJTUt9Us8cKjMzEfYyji', 'short=='];
    const redactor = redactorOf(`-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`);
    expect(redactor.text(`x ${lines[1]} y`)).toBe(`x ${mark} y`);
    expect(redactor.text(lines.slice(0, 2).join('\r\n'))).toBe(`${mark}\r\n${mark}`);
    expect(redactor.text('-----BEGIN PRIVATE KEY----- short==')).toBe('-----BEGIN PRIVATE KEY----- short==');
  });

  it('is known without the whitespace around it', () => {
    expect(redactorOf(' hunter2-hunter2\n').text('(hunter2-hunter2)')).toBe(`(${mark})`);
  });
});

describe('short secrets', () => {
  it(`are not scrubbed below ${shortestSecret} characters`, () => {
    expect(redactorOf('abc', '', ' ab ').text('abc ab')).toBe('abc ab');
    expect(redactorOf('abcd').text('abcd')).toBe(mark);
  });

  it('are found as text, but not by chance in encoded data', () => {
    const redactor = redactorOf('abcd');
    expect(redactor.text('%61bc\\u0064')).toBe(mark);
    const [base64, hex] = [Buffer.from('abcd').toString('base64'), Buffer.from('abcd').toString('hex')];
    expect(redactor.text(`${base64} ${hex}`)).toBe(`${base64} ${hex}`);
  });
});

describe('what is known', () => {
  it('is nothing at first, and then costs nothing', () => {
    const redactor = createRedactor();
    const value = { a: ['x'] };
    const bytes = Buffer.from('text');
    const stream = new Blob(['x']).stream();
    expect(redactor.value(value)).toBe(value);
    expect(redactor.bytes(bytes)).toBe(bytes);
    expect(redactor.stream(stream)).toBe(stream);
    expect(redactor.text('text')).toBe('text');
  });

  it('may grow while it is in use', () => {
    const redactor = redactorOf('first-secret');
    expect(redactor.text('first-secret second-secret')).toBe(`${mark} second-secret`);
    redactor.add('second-secret');
    redactor.add('first-secret');
    expect(redactor.text('first-secret second-secret')).toBe(`${mark} ${mark}`);
  });

  it('is the last 500, by when they were last told', () => {
    const redactor = redactorOf('kept-because-it-is-used', 'forgotten-after-500');
    for (let n = 0; n < 499; n += 1) {
      redactor.add(`secret-number-${n}-`);
      redactor.add('kept-because-it-is-used');
    }
    expect(redactor.text('kept-because-it-is-used secret-number-0- secret-number-498-')).toBe(`${mark} ${mark} ${mark}`);
    expect(redactor.text('forgotten-after-500')).toBe('forgotten-after-500');
  });
});

describe('bytes', () => {
  const bytesOf = (hex: string) => Buffer.from(hex, 'hex');

  it('are the same array when they are clean', () => {
    const bytes = Buffer.from('nothing here \\u0061 %41 &amp; \\');
    expect(redactorOf(canary).bytes(bytes)).toBe(bytes);
  });

  it('that are no text stay as they are around a secret', () => {
    const clean = redactorOf('hunter2-hunter2').bytes(
      Buffer.concat([bytesOf('00ff80'), Buffer.from('hunter2-hunter2'), bytesOf('fffe00')]),
    );
    expect(Buffer.from(clean).toString('hex')).toBe('00ff802a2a2afffe00');
  });

  it.each(['latin1', 'utf8'] as const)('of %s', (charset) => {
    const clean = redactorOf('pässwörd-é').bytes(Buffer.from('<pässwörd-é>', charset));
    expect(Buffer.from(clean).toString()).toBe(`<${mark}>`);
  });

  it.each([
    ['plain-secret', 'little'],
    ['plain-secret', 'big'],
    ['sécret-漢-😀', 'little'],
    ['sécret-漢-😀', 'big'],
  ])('of UTF-16: %s, %s endian', (secret, order) => {
    const turned = (text: string) => {
      const bytes = Buffer.from(text, 'utf16le');
      return order === 'big' ? bytes.swap16() : bytes;
    };
    expect(Buffer.from(redactorOf(secret).bytes(turned(`<${secret}>`)))).toEqual(turned(`<${mark}>`));
  });

  it('that were cut off lose the beginning of a secret at their end', () => {
    const redactor = redactorOf('hunter2-hunter2');
    const bytes = Buffer.from('{"key":"hunter2-hun');
    expect(redactor.bytes(bytes)).toBe(bytes);
    expect(Buffer.from(redactor.bytes(bytes, true)).toString()).toBe(`{"key":"${mark}`);
    expect(Buffer.from(redactor.bytes(Buffer.from('{"key":"hun'), true)).toString()).toBe('{"key":"hun');
  });
});

describe('a value', () => {
  const redactor = redactorOf('hunter2-hunter2', '12345678');

  it('is the same when it is clean', () => {
    const value = { a: ['x', 1, null, undefined, Number.NaN, true, { b: 'text' }], c: new Date(0) };
    expect(redactor.value(value)).toBe(value);
    expect(redactor.value('text')).toBe('text');
    expect(redactor.value(undefined)).toBe(undefined);
  });

  it('is a clean copy otherwise: keys, texts, numbers and bytes', () => {
    const value = {
      'x-hunter2-hunter2': ['a hunter2-hunter2', { n: 12345678, m: 9123456781n, k: 1234567 }],
      bytes: Buffer.from('hunter2-hunter2'),
    };
    const clean: unknown = redactor.value(value);
    expect(clean).toEqual({ 'x-***': [`a ${mark}`, { n: mark, m: mark, k: 1234567 }], bytes: Buffer.from(mark) });
    expect(value['x-hunter2-hunter2'][0]).toBe('a hunter2-hunter2');
  });

  it('keeps the order of keys, and keys apart that became equal', () => {
    const value = { first: 1, 'hunter2-hunter2': 2, '12345678x': 3, '12345678': 4, last: 5 };
    expect(Object.entries(redactor.value(value))).toEqual([
      [mark, 4],
      ['first', 1],
      [`${mark} (2)`, 2],
      [`${mark}x`, 3],
      ['last', 5],
    ]);
  });

  it('may have an own key __proto__', () => {
    const value: unknown = JSON.parse('{"__proto__":{"admin":"hunter2-hunter2"},"constructor":"12345678"}');
    const clean = redactor.value(value);
    expect(JSON.stringify(clean)).toBe(`{"__proto__":{"admin":"${mark}"},"constructor":"${mark}"}`);
    expect(clean).not.toHaveProperty('admin');
  });

  it('may be nested 100,000 deep, or hold itself', () => {
    let deep: unknown = 'hunter2-hunter2';
    for (let n = 0; n < 100_000; n += 1) deep = n % 2 === 0 ? [deep] : { deep };
    let clean = redactor.value(deep);
    while (typeof clean === 'object' && clean !== null) clean = Object.values(clean)[0];
    expect(clean).toBe(mark);
    const circle: Record<string, unknown> = { key: 'hunter2-hunter2' };
    circle.self = circle;
    const copy = redactor.value(circle);
    expect(copy.self).toBe(copy);
    expect(copy.key).toBe(mark);
  });
});

describe('a stream that is split in two at any place', () => {
  const redactor = redactorOf(canary);
  const encodings = Object.entries(binaryEncodings).flatMap(([one, encode]) =>
    Object.entries(standardEncodings).map(
      ([two, write]) => [`${one}, then ${two}`, (text: string) => write(encode(text, canary, '}}'))] as const,
    ),
  );

  it.each(encodings)('gives what the whole would give: %s', async (_name, encode) => {
    for (const before of ['', 'u', 'us']) {
      const bytes = Buffer.from(`x: ${encode(before)};`);
      const whole = Buffer.from(redactor.bytes(bytes)).toString();
      expect(whole).toContain(mark);
      for (let at = 1; at < bytes.length; at += 1) {
        const clean = redactor.stream(ReadableStream.from([bytes.subarray(0, at), bytes.subarray(at)]));
        expect(await new Response(clean).text()).toBe(whole);
      }
    }
  });
});

describe('time', () => {
  /** Texts that make one look again and again. */
  it.each(['%25', '\\', '&', '&amp;', '%', 'sk-c4n4ry', '\\u00', '&#', 'a', '\\\\"', '%5C'])(
    'grows with the text, and not faster: %s',
    (piece) => {
      const redactor = redactorOf(canary, 'a'.repeat(50), '%25\\\\&amp;%%\\u00');
      const timeOf = (size: number) => {
        const bytes = Buffer.alloc(size, piece);
        const { user } = process.cpuUsage();
        redactor.bytes(bytes);
        return process.cpuUsage().user - user;
      };
      timeOf(10_000);
      // Of a slow machine: with anything but a fixed time a byte it would be minutes.
      expect(timeOf(16 * 1024)).toBeLessThan(2_000_000);
    },
  );
});
