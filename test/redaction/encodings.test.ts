import { describe, expect, it } from 'vitest';
import { redactBody } from '../../src/redaction/redact-body.js';
import { createRedactor, mark } from '../../src/redaction/redactor.js';
import { decodeBody } from '../../src/response/decode.js';
import { encodeWide } from '../../src/runtime/unicode-encodings.js';
import { html, json, standardEncodings } from '../helpers/attacks/secret-encodings.js';

function redactorOf(...secrets: readonly string[]) {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor;
}

/** Secrets with the characters that some format escapes. */
const secrets = [
  'p"ss\\w+rd/47-11',
  'a+b/c+d/e+f/g==',
  'quote"quote"',
  'back\\slash\\',
  "it's <b>&amp</b>",
  'käse/"brot"+\\漢',
  'plain-secret-1234',
];

const redactors = secrets.map((secret) => ({ secret, redactor: redactorOf(secret) }));

/** Ways in which libraries escape a text before another one encodes the result. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  ...standardEncodings,
  'JSON of PHP': (text) => json(text).replaceAll('/', '\\/'),
  'JSON of Python': (text) => json(text).replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'JSON of Go': (text) => json(text).replace(/[<>&]/g, (unit) => `\\u00${unit.charCodeAt(0).toString(16)}`),
  'JSON of Gson': (text) => json(text).replace(/[<>&=']/g, (unit) => `\\u00${unit.charCodeAt(0).toString(16)}`),
  'percent encoding of Python': (text) =>
    encodeURIComponent(text)
      .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
      .replaceAll('%2F', '/'),
  'JSON of .NET': (text) =>
    text
      .replaceAll('\\', '\\\\')
      .replace(/["&'+<>`]|[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`),
  'JSON in JSON': (text) => json(json(text)),
  'addslashes of PHP': (text) => text.replace(/['"\\]/g, '\\$&'),
  'lower-case percent encoding': (text) => encodeURIComponent(text).replace(/%../g, (written) => written.toLowerCase()),
  'HTML of Go': (text) => html(text).replaceAll('&quot;', '&#34;'),
  'HTML of React': (text) => html(text).replaceAll('&#39;', '&#x27;'),
};
// No library escapes every character, or a letter by its HTML name.
const escaped = Object.entries(spellings).filter(([name]) => name !== 'percent' && name !== 'html');

const numbersOf = (text: string) => [...Buffer.from(text)];

/** Encodings of bytes, between two other texts. */
const binary: Readonly<Record<string, (before: string, text: string, after: string) => string>> = {
  base64: (before, text, after) => Buffer.from(before + text + after).toString('base64'),
  base64url: (before, text, after) => Buffer.from(before + text + after).toString('base64url'),
  'hexadecimal digits': (before, text, after) => Buffer.from(before + text + after).toString('hex'),
  'upper-case hexadecimal digits': (before, text, after) =>
    Buffer.from(before + text + after)
      .toString('hex')
      .toUpperCase(),
  'the payload of a JWT': (before, text, after) =>
    [{ alg: 'HS256', typ: 'JWT' }, `{"sub":"${before}","pw":"${text}","after":"${after}"}`]
      .map((part) => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url'))
      .join('.'),
  'a byte array': (before, text, after) => JSON.stringify(numbersOf(before + text + after)),
  'an indented byte array': (before, text, after) => JSON.stringify({ data: { bytes: numbersOf(before + text + after) } }, undefined, 8),
  'a serialized Buffer': (before, text, after) => JSON.stringify(Buffer.from(before + text + after)),
  'a byte array of Go': (before, text, after) => `[${numbersOf(before + text + after).join(' ')}]`,
  'a byte array of Java': (before, text, after) => `[${[...Int8Array.from(numbersOf(before + text + after))].join(', ')}]`,
};

const surroundings: readonly (readonly [string, string])[] = [
  ['', ''],
  ['u', '!'],
  ['us', '}}'],
  ['user:', ''],
];

describe('encoded and escaped secrets', () => {
  it.each(Object.entries(binary).flatMap(([name, encode]) => escaped.map(([how, spell]) => [name, how, encode, spell] as const)))(
    'finds a secret in %s after %s',
    (_name, _how, encode, spell) => {
      for (const { secret, redactor } of redactors) {
        for (const [before, after] of surroundings) {
          const written = encode(before, spell(secret), after);
          const redacted = redactor.text(`x: ${written};`);
          expect(redacted).toContain(mark);
          // What remains encodes the surrounding text.
          expect(redacted.length).toBeLessThan(written.length - secret.length / 2);
        }
      }
    },
  );

  it.each(['utf16le', 'utf16be'])('finds a secret in base64 and hexadecimal digits of %s', (order) => {
    for (const { secret, redactor } of redactors) {
      for (const [before, after] of surroundings) {
        const bytes = Buffer.from(before + secret + after, 'utf16le');
        const ordered = order === 'utf16be' ? bytes.swap16() : bytes;
        for (const encoding of ['base64', 'base64url', 'hex'] as const) {
          const redacted = redactor.text(ordered.toString(encoding));
          expect(redacted).toContain(mark);
          expect(redacted.length).toBeLessThan(16 + 8 * (before.length + after.length));
        }
      }
    }
  });

  it('finds the code units of a text that is not ASCII', () => {
    const secret = 'käse-漢-brot';
    const units = Array.from({ length: secret.length }, (_unit, index) => secret.charCodeAt(index));
    expect(redactorOf(secret).text(JSON.stringify(units))).toBe(`[${mark}]`);
  });

  it('finds no secret in other numbers', () => {
    const redactor = redactorOf('plain-secret-1234');
    const numbers = JSON.stringify(numbersOf('other-secret-1234'));
    expect(redactor.text(numbers)).toBe(numbers);
  });

  it('takes time linear in the length of an array with wide indentation', () => {
    const redactor = redactorOf('plain-secret-1234', 'ppppppppppppppppppppppp');
    const bytes = Buffer.from(`[${`112,${' '.repeat(60)}`.repeat(16_000)}112]`);
    const { user } = process.cpuUsage();
    redactor.bytes(bytes);
    // Generous for a slow machine: with more than constant time per byte, this would take minutes.
    expect(process.cpuUsage().user - user).toBeLessThan(5_000_000);
  });
});

describe('redacted JSON', () => {
  const redacted = async (value: unknown, ...known: readonly string[]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
    const body = await redactBody(Buffer.from(text), 'application/json', redactorOf(...known), false);
    return JSON.parse(Buffer.from(body ?? '').toString());
  };

  it('stays valid if a byte array, a part of it or an indented one is a secret', async () => {
    const secret = 'p"ss\\w+rd/47-11';
    expect(await redacted({ data: numbersOf(secret), n: 1 }, secret)).toEqual({ data: [mark], n: 1 });
    expect(await redacted({ data: [1, 2, ...numbersOf(secret), 300] }, secret)).toEqual({ data: [1, 2, mark, 300] });
    expect(await redacted(Buffer.from(secret), secret)).toEqual({ type: 'Buffer', data: [mark] });
  });

  it('stays valid if a number contains one secret or several', async () => {
    expect(await redacted('{"a":912345678,"b":[12345678],"c":-12345678.5}', '12345678')).toEqual({ a: mark, b: [mark], c: mark });
    expect(await redacted('{"a":1234567887654321}', '12345678', '87654321')).toEqual({ a: mark });
    expect(await redacted('{"a":1234567887654321}', '12345678', '678876')).toEqual({ a: mark });
  });

  it.each(['application/problem+json', 'application/x-amz-json-1.1', 'text/json', 'text/x-json'])(
    'stays valid if its type is %s',
    async (type) => {
      const body = await redactBody(Buffer.from('{"pin":12345678}'), type, redactorOf('12345678'), false);
      expect(JSON.parse(Buffer.from(body ?? '').toString())).toEqual({ pin: mark });
    },
  );

  it('stays valid if numbers and strings are secrets, in any order', async () => {
    const text = '["x\\\\",12345678,"\\"12345678\\"",{"12345678":12345678},"hunter2-hunter2"]';
    expect(await redacted(text, '12345678', 'hunter2-hunter2')).toEqual(['x\\', mark, `"${mark}"`, { [mark]: mark }, mark]);
  });

  it('loses the end of a truncated body, whatever it contains', async () => {
    const cut = async (text: string) =>
      Buffer.from((await redactBody(Buffer.from(text), 'application/json', redactorOf('12345678'), true)) ?? '').toString();
    const start = `[12345678,${'1,'.repeat(100)}`;
    expect(await cut(`${start}1234567`)).toBe(await cut(`${start}9876543`));
    expect((await cut(`${start}1234567`)).startsWith(`["${mark}",1,1,`)).toBe(true);
  });
});

describe('UTF-16 body', () => {
  it.each(['utf-16le', 'utf-16be'])('loses its end in %s if it is truncated, whatever it contains', async (charset) => {
    const secret = 'hunter2-hunter2';
    const cut = async (text: string) => {
      const bytes = Buffer.from(text, 'utf16le');
      const body = await redactBody(
        charset === 'utf-16be' ? bytes.swap16() : bytes,
        `text/plain; charset=${charset}`,
        redactorOf(secret),
        true,
      );
      return new TextDecoder(charset).decode(body);
    };
    const start = `${secret} ${'x'.repeat(500)}`;
    expect(await cut(`${start}hunter2-hunt`)).toBe(await cut(`${start}guessed-text`));
    expect(await cut(`${start}hunter2-hunt`)).toMatch(/^\*\*\* x+$/);
  });
});

describe('body that is read in another encoding than its charset declares', () => {
  const secret = 'hunter2-hunter2';
  const written = { plain: secret, escaped: '\\u0068unter2-hunter2', base64: Buffer.from(secret).toString('base64') };
  const encodings = {
    'utf-8': (text: string) => Buffer.from(text),
    'utf-16le': (text: string) => encodeWide(text, 'utf-16le'),
    'utf-16be': (text: string) => encodeWide(text, 'utf-16be'),
    'utf-32le': (text: string) => encodeWide(text, 'utf-32le'),
    'utf-32be': (text: string) => encodeWide(text, 'utf-32be'),
  };
  const rows = Object.entries(encodings).flatMap(([encoding, encode]) =>
    ['', ...Object.keys(encodings), 'utf-16', 'utf-32', 'iso-8859-1'].map((charset) => [encoding, charset, encode] as const),
  );

  it.each(rows)('loses the secrets of JSON in %s with charset=%s', async (_encoding, charset, encode) => {
    for (const mark of ['', '\ufeff']) {
      for (const [how, spelling] of Object.entries(written)) {
        const contentType = `application/json${charset === '' ? '' : `; charset=${charset}`}`;
        const body = await redactBody(encode(`${mark}{"a":"${spelling}"}`), contentType, redactorOf(secret), false);
        const decoded = decodeBody(body ?? new Uint8Array(), contentType);
        expect(decoded, how).toMatchObject({ kind: 'json' });
        expect(JSON.stringify(decoded), how).toContain('***');
        expect(JSON.stringify(decoded), how).not.toContain(spelling);
      }
    }
  });

  it('returns the same array if it contains no secret', async () => {
    for (const [, charset, encode] of rows) {
      const body = encode('{"a":"Zoë 😀"}');
      expect(await redactBody(body, `application/json; charset=${charset}`, redactorOf(secret), false)).toBe(body);
    }
  });
});
