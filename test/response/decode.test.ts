import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../src/response/decode.js';
import { parseMediaType } from '../../src/response/media-type.js';
import { parseJson } from '../../src/response/parse-json.js';
import { fc } from '../helpers/properties.js';

const utf8 = (text: string) => Buffer.from(text);
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const json = 'application/json';
const sample = '{"name":"Zoë"}';

describe('the charset of a body', () => {
  it.each([
    ['UTF-8', utf8(sample), json],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${sample}`), json],
    ['UTF-8 whose byte order mark contradicts the charset', utf8(`\ufeff${sample}`), `${json}; charset=iso-8859-1`],
    ['UTF-16LE with a byte order mark', utf16le(`\ufeff${sample}`), json],
    ['UTF-16BE with a byte order mark', utf16be(`\ufeff${sample}`), json],
    ['UTF-16BE whose byte order mark contradicts the charset', utf16be(`\ufeff${sample}`), `${json}; charset=utf-8`],
    ['UTF-16LE with a charset parameter', utf16le(sample), `${json}; charset=utf-16le`],
    ['UTF-16BE with a charset parameter', utf16be(sample), `${json}; charset="UTF-16BE"`],
    ['Latin-1 with a charset parameter', latin1(sample), `${json}; charset=ISO-8859-1`],
    ['Windows-1252 with a charset parameter', latin1(sample), `${json};charset=windows-1252`],
  ])('decodes JSON in %s', (_what, bytes, type) => {
    expect(decodeBody(bytes, type)).toEqual({ kind: 'json', value: { name: 'Zoë' } });
  });

  it.each([
    ['Shift_JIS', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), '日本'],
    ['KOI8-R', Buffer.from([0xcd, 0xc9, 0xd2]), 'мир'],
  ])('decodes text in %s', (charset, bytes, text) => {
    expect(decodeBody(bytes, `text/plain; charset=${charset}`)).toEqual({ kind: 'text', text });
  });

  it('decodes text with an unknown charset as UTF-8', () => {
    expect(decodeBody(utf8('Zoë'), 'text/plain; charset=x-unheard-of')).toEqual({ kind: 'text', text: 'Zoë' });
  });

  it('recognizes Latin-1 without a charset parameter as text', () => {
    expect(decodeBody(latin1('café'), 'text/plain').kind).toBe('text');
  });
});

describe('a JSON body', () => {
  const read = (text: string, type = json) => decodeBody(utf8(text), type);

  it.each(['application/json', 'text/json', 'application/problem+json', 'application/vnd.api+json; charset=utf-8', 'APPLICATION/JSON'])(
    'parses a body of the type %s',
    (type) => {
      expect(read('[1]', type)).toEqual({ kind: 'json', value: [1] });
    },
  );

  it('parses JSON without a Content-Type', () => {
    expect(decodeBody(utf8(' {"a":1}'), null)).toEqual({ kind: 'json', value: { a: 1 } });
    expect(decodeBody(utf8('{"a":'), null)).toEqual({ kind: 'text', text: '{"a":' });
  });

  it.each([
    ['a trailing comma', '{"a":1,}'],
    ['a truncated text', '{"a":[1,2'],
    ['NaN as a value', '{"a":NaN}'],
    ['NaN alone', 'NaN'],
    ['HTML', '<!DOCTYPE html><h1>502 Bad Gateway</h1>'],
    ['two values', '{} {}'],
    ['single quotes', "{'a':1}"],
  ])('reports %s as invalid and returns the text', (_what, text) => {
    expect(read(text)).toMatchObject({ kind: 'invalid-json', text });
  });

  it.each([
    ['nothing', ''],
    ['a space, as Rails sends it', ' '],
    ['a line end', '\r\n'],
    ['a byte order mark', '\ufeff'],
    ['a byte order mark and a line end', '\ufeff\n'],
  ])('treats %s as no body', (_what, text) => {
    expect(read(text)).toEqual({ kind: 'none' });
    expect(read(text, 'application/problem+json')).toEqual({ kind: 'none' });
    expect(decodeBody(utf16le(text), json)).toEqual({ kind: 'none' });
  });

  it('reports bytes that are not text as invalid without a text', () => {
    const bytes = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff]);
    expect(decodeBody(bytes, json)).toEqual({ kind: 'invalid-json', reason: 'it is compressed' });
    expect(decodeBody(Buffer.alloc(100, 0xfe), json)).toEqual({ kind: 'invalid-json', reason: 'it is binary' });
  });

  it.each([
    [' \n', 'it is empty'],
    ['[1,', 'it ends early'],
    ['{"a', 'it ends early'],
    ['<!DOCTYPE html>', 'it is HTML or XML'],
    [' <error/>', 'it is HTML or XML'],
    ['{"n":1}\n{"n":2}\n', 'it is a sequence of JSON values (NDJSON)'],
    ['[1] [2]', 'it is a sequence of JSON values (NDJSON)'],
    ['{"a":1}trailing', 'it is invalid at character 7'],
    ['callback({"a":1})', 'it is a script'],
    [")]}',\n{}", 'it is a script'],
    ['/**/{}', 'it is a script'],
  ])('explains why %j is invalid', (text, reason) => {
    expect(parseJson(text)).toEqual({ ok: false, reason });
  });

  it.each(['<html>', 'NaN', '{"a":NaN}', '{"a":1,}', "{'a':1}", 'oops'])('does not report %s as empty or truncated', (text) => {
    const parsed = parseJson(text);
    expect(parsed.ok).toBe(false);
    for (const other of ['', '[1,']) expect(parsed).not.toEqual(parseJson(other));
  });

  it('does not quote the text in the reason', () => {
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

  it('keeps large integers exact next to a very long string with escapes', () => {
    const text = JSON.stringify({ long: 'a"\\\n'.repeat(1_000_000), id: 0 }).replace('"id":0', '"id":9007199254740993123');
    const parsed = parseJson(text);
    expect(parsed.ok && typeof parsed.value === 'object' && parsed.value !== null && 'id' in parsed.value && parsed.value.id).toBe(
      '9007199254740993123',
    );
  });

  it.each(['[', '{"a":'])('parses 100,000 levels of %j without a stack overflow', (opening) => {
    const text =
      opening.repeat(100_000) +
      (opening === '[' ? ']' : '1}').repeat(opening === '[' ? 100_000 : 1) +
      (opening === '[' ? '' : '}'.repeat(99_999));
    expect(read(text).kind).toBe('json');
  });

  it('does not count brackets in strings as depth', () => {
    expect(parseJson(JSON.stringify('['.repeat(5000)))).toEqual({ ok: true, value: '['.repeat(5000) });
    expect(parseJson(JSON.stringify(`\\"${'['.repeat(5000)}`))).toMatchObject({ ok: true });
  });

  it('keeps __proto__ as an own key and pollutes no prototype', () => {
    const decoded = read('{"__proto__":{"polluted":true},"constructor":1}');
    if (decoded.kind !== 'json' || typeof decoded.value !== 'object' || decoded.value === null) throw new Error('not an object');
    expect(Object.keys(decoded.value)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(decoded.value)).toBe(Object.prototype);
    expect('polluted' in decoded.value).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it('parses any text without large integers like JSON.parse', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!/\d{16}/.test(text));
        const parsed = parseJson(text);
        expect(parsed.ok && JSON.stringify(parsed.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('keeps every digit of integers of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n })), (numbers) => {
        const parsed = parseJson(`[${numbers.join(',')}]`);
        expect(parsed.ok && Array.isArray(parsed.value) && parsed.value.map(String)).toEqual(numbers.map(String));
      }),
    );
  });

  it('parses exactly the texts that JSON.parse accepts, and never throws', () => {
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

describe('a body of another type', () => {
  it.each(['text/html', 'application/xml', 'application/x-ndjson', 'image/svg+xml', 'application/octet-stream', 'no type', null])(
    'recognizes text by its bytes if Content-Type is %s',
    (type) => {
      expect(decodeBody(utf8('<a>Zoë</a>'), type)).toEqual({ kind: 'text', text: '<a>Zoë</a>' });
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
  ])('treats bytes as binary if Content-Type is %s, and text under it as text', (type) => {
    for (const bytes of [Buffer.from([1, 2, 3]), latin1('caf\xe9'), utf8('a\0b')])
      expect(decodeBody(bytes, type)).toEqual({ kind: 'binary' });
    expect(decodeBody(utf8('Not found: é'), type)).toEqual({ kind: 'text', text: 'Not found: é' });
    expect(decodeBody(utf8('{"error":1}'), type)).toEqual({ kind: 'json', value: { error: 1 } });
    expect(decodeBody(utf8('{"error":'), type)).toEqual({ kind: 'text', text: '{"error":' });
  });

  it.each(['application/octet-stream', 'binary/octet-stream', null, 'no type'])('parses JSON if Content-Type is %s', (type) => {
    expect(decodeBody(utf8(' {"a":1}'), type)).toEqual({ kind: 'json', value: { a: 1 } });
    expect(decodeBody(utf8('[not JSON]'), type)).toEqual({ kind: 'text', text: '[not JSON]' });
  });

  it.each(['text/plain', 'text/html', 'application/octet-stream', 'application/xml', null])(
    'recognizes a PDF without zero bytes as binary if Content-Type is %s',
    (type) => {
      expect(decodeBody(utf8(`%PDF-1.7\n${'1 0 obj <</Type /Catalog>> endobj\n'.repeat(200)}`), type)).toEqual({ kind: 'binary' });
    },
  );

  it('returns bytes that are not text as binary', () => {
    expect(decodeBody(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'application/octet-stream').kind).toBe('binary');
    expect(decodeBody(Buffer.alloc(1000, 0xfe), null).kind).toBe('binary');
  });
});

describe('parseMediaType', () => {
  it.each([
    [null, '', undefined],
    ['', '', undefined],
    ['nonsense', '', undefined],
    ['Text/HTML; Charset="UTF-8"; x=y', 'text/html', 'UTF-8'],
  ])('reads media type and charset of %j', (header, essence, charset) => {
    expect(parseMediaType(header)).toEqual({ essence, charset });
  });
});
