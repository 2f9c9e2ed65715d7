import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../src/response/decode.js';
import { parseMediaType } from '../../src/response/media-type.js';
import { parseJson } from '../../src/response/parse-json.js';

const utf8 = (text: string) => Buffer.from(text);
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const json = 'application/json';
const sample = '{"name":"Zoë"}';

describe('the characters of a body', () => {
  it.each([
    ['UTF-8', utf8(sample), json],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${sample}`), json],
    ['UTF-8 with a byte order mark, against the charset', utf8(`\ufeff${sample}`), `${json}; charset=iso-8859-1`],
    ['UTF-16LE with a byte order mark', utf16le(`\ufeff${sample}`), json],
    ['UTF-16BE with a byte order mark', utf16be(`\ufeff${sample}`), json],
    ['UTF-16BE with a byte order mark, against the charset', utf16be(`\ufeff${sample}`), `${json}; charset=utf-8`],
    ['UTF-16LE by its charset', utf16le(sample), `${json}; charset=utf-16le`],
    ['UTF-16BE by its charset', utf16be(sample), `${json}; charset="UTF-16BE"`],
    ['Latin-1 by its charset', latin1(sample), `${json}; charset=ISO-8859-1`],
    ['Windows-1252 by its charset', latin1(sample), `${json};charset=windows-1252`],
  ])('are read as %s', (_what, bytes, type) => {
    expect(decodeBody(bytes, type, true)).toEqual({ kind: 'json', value: { name: 'Zoë' } });
  });

  it.each([
    ['Shift_JIS', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), '日本'],
    ['KOI8-R', Buffer.from([0xcd, 0xc9, 0xd2]), 'мир'],
    ['a charset that nobody knows, as UTF-8', utf8('Zoë'), 'Zoë'],
  ])('of a text are read as %s', (charset, bytes, text) => {
    const name = charset.includes(' ') ? 'x-unheard-of' : charset;
    expect(decodeBody(bytes, `text/plain; charset=${name}`, true)).toEqual({ kind: 'text', text });
  });

  it('of a text that is Latin-1 and does not say so are still a text', () => {
    expect(decodeBody(latin1('café'), 'text/plain', true).kind).toBe('text');
  });
});

describe('JSON', () => {
  const read = (text: string, type = json) => decodeBody(utf8(text), type, true);

  it.each(['application/json', 'text/json', 'application/problem+json', 'application/vnd.api+json; charset=utf-8', 'APPLICATION/JSON'])(
    'is what %s says',
    (type) => {
      expect(read('[1]', type)).toEqual({ kind: 'json', value: [1] });
    },
  );

  it('is found where the answer names no type', () => {
    expect(decodeBody(utf8(' {"a":1}'), null, true)).toEqual({ kind: 'json', value: { a: 1 } });
    expect(decodeBody(utf8('{"a":'), null, true)).toEqual({ kind: 'text', text: '{"a":' });
  });

  it.each([
    ['malformed', '{"a":1,}'],
    ['cut', '{"a":[1,2'],
    ['NaN', '{"a":NaN}'],
    ['nothing but NaN', 'NaN'],
    ['HTML', '<!DOCTYPE html><h1>502 Bad Gateway</h1>'],
    ['white space', '  \n'],
    ['two values', '{} {}'],
    ['with single quotes', "{'a':1}"],
  ])('that is %s is told, with its text', (_what, text) => {
    expect(read(text)).toMatchObject({ kind: 'invalid-json', text });
  });

  it('that is empty is told where a body is expected, and no fault elsewhere', () => {
    expect(decodeBody(new Uint8Array(), json, true)).toEqual({ kind: 'invalid-json', text: '', reason: 'it is empty' });
    expect(decodeBody(new Uint8Array(), json, false)).toEqual({ kind: 'none' });
    expect(decodeBody(new Uint8Array(), 'text/plain', true)).toEqual({ kind: 'none' });
  });

  it.each(['<html>', 'NaN', '{"a":NaN}', '{"a":1,}', "{'a':1}", 'oops'])('that is neither empty nor cut is not called so: %s', (text) => {
    const parsed = parseJson(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.reason).not.toMatch(/empty|ends too early/);
  });

  it('has a reason that does not quote the text', () => {
    for (const text of ['hunter2', '{"a": hunter2}', '<hunter2>', '["hunter2"']) {
      const parsed = parseJson(text);
      expect(parsed.ok).toBe(false);
      expect(JSON.stringify(parsed)).not.toContain('hunter2');
    }
  });

  it.each([
    ['9007199254740993123', '9007199254740993123'],
    ['-9007199254740993123', '-9007199254740993123'],
    ['9007199254740993', '9007199254740993'],
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['1234567890123456', 1234567890123456],
    ['1.2345678901234567', 1.2345678901234567],
    ['1e300', 1e300],
    ['"9007199254740993123"', '9007199254740993123'],
    ['"a \\" 9007199254740993123"', 'a " 9007199254740993123'],
    ['"\\\\"', '\\'],
  ])('keeps the number %s exact', (text, value) => {
    expect(read(`{"id":${text}, "9007199254740993123":1}`)).toEqual({ kind: 'json', value: { id: value, '9007199254740993123': 1 } });
  });

  it('keeps large integers exact beside a very long string with escapes', () => {
    const text = JSON.stringify({ long: 'a"\\\n'.repeat(1_000_000), id: 0 }).replace('"id":0', '"id":9007199254740993123');
    const parsed = parseJson(text);
    expect(parsed.ok && typeof parsed.value === 'object' && parsed.value !== null && 'id' in parsed.value && parsed.value.id).toBe(
      '9007199254740993123',
    );
  });

  it.each(['[', '{"a":'])('nested 100,000 levels deep with %j is told, and does not overflow', (opening) => {
    const text =
      opening.repeat(100_000) +
      (opening === '[' ? ']' : '1}').repeat(opening === '[' ? 100_000 : 1) +
      (opening === '[' ? '' : '}'.repeat(99_999));
    expect(read(text)).toMatchObject({ kind: 'invalid-json', reason: expect.stringContaining('1000') });
  });

  it('nested as deep as is allowed can be written again', () => {
    const parsed = parseJson('['.repeat(1000) + ']'.repeat(1000));
    expect(parsed.ok).toBe(true);
    expect(JSON.stringify(parsed)).toHaveLength(2000 + '{"ok":true,"value":}'.length);
  });

  it('is not as deep as the brackets in its strings', () => {
    expect(parseJson(JSON.stringify('['.repeat(5000)))).toEqual({ ok: true, value: '['.repeat(5000) });
    expect(parseJson(JSON.stringify(`\\"${'['.repeat(5000)}`))).toMatchObject({ ok: true });
  });

  it('keeps a key __proto__ as its own, and merges it into nothing', () => {
    const decoded = read('{"__proto__":{"polluted":true},"constructor":1}');
    if (decoded.kind !== 'json' || typeof decoded.value !== 'object' || decoded.value === null) throw new Error('no object');
    expect(Object.keys(decoded.value)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(decoded.value)).toBe(Object.prototype);
    expect('polluted' in decoded.value).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it('is read as JSON.parse reads it, when its integers are safe', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!/\d{16}/.test(text));
        const parsed = parseJson(text);
        expect(parsed.ok && JSON.stringify(parsed.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('with integers of any size keeps every digit', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n })), (numbers) => {
        const parsed = parseJson(`[${numbers.join(',')}]`);
        expect(parsed.ok && Array.isArray(parsed.value) && parsed.value.map(String)).toEqual(numbers.map(String));
      }),
    );
  });

  it('is a value or a reason for any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '1', '-', 'e', 'null', ' ') }), (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(parseJson(text).ok).toBe(valid);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('other bodies', () => {
  it.each(['text/html', 'application/xml', 'application/x-ndjson', 'image/svg+xml', 'application/octet-stream', 'no type', null])(
    '%s is shown when it is text',
    (type) => {
      expect(decodeBody(utf8('<a>Zoë</a>'), type, true)).toEqual({ kind: 'text', text: '<a>Zoë</a>' });
    },
  );

  it.each([
    'image/png',
    'audio/mpeg',
    'video/mp4',
    'font/woff2',
    'application/pdf',
    'application/zip',
    'application/gzip',
    'application/wasm',
    'IMAGE/PNG',
  ])('%s is not shown, whatever it looks like', (type) => expect(decodeBody(utf8('text'), type, true)).toEqual({ kind: 'binary' }));

  it('bytes that are no text are not shown', () => {
    expect(decodeBody(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'application/octet-stream', true).kind).toBe('binary');
    expect(decodeBody(Buffer.alloc(1000, 0xfe), null, true).kind).toBe('binary');
  });
});

describe('parseMediaType', () => {
  it.each([
    [null, '', undefined],
    ['', '', undefined],
    ['nonsense', '', undefined],
    ['Text/HTML; Charset="UTF-8"; x=y', 'text/html', 'UTF-8'],
  ])('reads %j', (header, essence, charset) => {
    expect(parseMediaType(header)).toEqual({ essence, charset });
  });
});
