import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../src/response/decode.js';
import { isJsonType, parseMediaType } from '../../src/response/media-type.js';
import { fc } from '../helpers/properties.js';

const utf8 = (text: string) => Buffer.from(text);
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const utf32 = (text: string, littleEndian: boolean) => {
  const characters = [...text];
  const bytes = Buffer.alloc(4 * characters.length);
  for (const [index, character] of characters.entries()) {
    const code = character.codePointAt(0) ?? 0;
    littleEndian ? bytes.writeUInt32LE(code, 4 * index) : bytes.writeUInt32BE(code, 4 * index);
  }
  return bytes;
};
const utf32le = (text: string) => utf32(text, true);
const utf32be = (text: string) => utf32(text, false);

const textOf = (bytes: Uint8Array, type: string) => {
  const decoded = decodeBody(bytes, type);
  return decoded.kind === 'text' ? decoded.text : decoded;
};

describe('charset of JSON', () => {
  const sample = '{"t":"What’s Zoë 😀"}';
  const value = { t: 'What’s Zoë 😀' };
  const wrongCharsets = [
    'ISO-8859-1',
    'latin1',
    'windows-1252',
    'us-ascii',
    'utf-16',
    'UTF-16LE',
    'Shift_JIS',
    'EUC-KR',
    'utf8',
    'x-none',
    'binary',
    'utf-32',
    '',
  ];

  it.each(wrongCharsets)('reads JSON as UTF-8 if it declares charset=%s', (charset) => {
    for (const type of ['application/json', 'application/problem+json', 'text/json']) {
      expect(decodeBody(utf8(sample), `${type};charset=${charset}`)).toEqual({ kind: 'json', value });
      expect(decodeBody(utf8(`\ufeff${sample}`), `${type}; charset="${charset}"`)).toEqual({ kind: 'json', value });
    }
  });

  it.each([
    ['UTF-16LE', utf16le],
    ['UTF-16BE', utf16be],
    ['UTF-32LE', utf32le],
    ['UTF-32BE', utf32be],
  ])('recognizes JSON in %s with and without a byte order mark, whatever is declared', (_name, encode) => {
    for (const charset of ['', '; charset=utf-8', '; charset=iso-8859-1', '; charset=utf-16']) {
      for (const mark of ['', '\ufeff']) {
        expect(decodeBody(encode(mark + sample), `application/json${charset}`)).toEqual({ kind: 'json', value });
        expect(decodeBody(encode(`${mark}"日本"`), `application/json${charset}`)).toEqual({ kind: 'json', value: '日本' });
        expect(decodeBody(encode(`${mark}1`), `application/json${charset}`)).toEqual({ kind: 'json', value: 1 });
      }
    }
  });

  it.each([
    ['ISO-8859-1', latin1('{"t":"Zoë"}'), 'Zoë'],
    ['windows-1252', Buffer.concat([utf8('{"t":"'), Buffer.from([0x80]), utf8('"}')]), '€'],
    ['Shift_JIS', Buffer.concat([utf8('{"t":"'), Buffer.from([0x93, 0xfa, 0x96, 0x7b]), utf8('"}')]), '日本'],
    ['ISO-2022-JP', Buffer.concat([utf8('{"t":"'), Buffer.from('1b2442467c4b5c1b2842', 'hex'), utf8('"}')]), '日本'],
  ])('reads JSON in the declared charset %s if the bytes are not UTF-8', (charset, bytes, t) => {
    expect(decodeBody(bytes, `application/json; charset=${charset}`)).toEqual({ kind: 'json', value: { t } });
  });

  it('reads every JSON value as UTF-8, whatever is declared', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(...wrongCharsets), (text, charset) => {
        expect(decodeBody(utf8(text), `application/json;charset=${charset}`)).toMatchObject({ kind: 'json' });
      }),
    );
  });

  it.each([
    ['a zero byte at its end', '{"t":"Zoë"}\0'],
    ['many zero bytes at its end', `{"t":"Zoë"}${'\0'.repeat(100_000)}`],
    ['two byte order marks', '\ufeff\ufeff{"t":"Zoë"}'],
  ])('reads JSON with %s', (_what, text) => {
    for (const charset of ['', '; charset=utf-8', '; charset=iso-8859-1']) {
      expect(decodeBody(utf8(text), `application/json${charset}`)).toEqual({ kind: 'json', value: { t: 'Zoë' } });
    }
    expect(decodeBody(utf8('\0'), 'application/json')).toEqual({ kind: 'none' });
  });

  it('reports a zero byte within JSON as invalid, with the text', () => {
    expect(decodeBody(utf8('{"t":1,\0"u":2}'), 'application/json')).toMatchObject({ kind: 'invalid-json', text: '{"t":1,\0"u":2}' });
  });

  it('reads the beginning of a body that is truncated within a character', () => {
    const bytes = utf8('{"t":"Zoë and é');
    expect(decodeBody(bytes.subarray(0, -1), 'application/json;charset=latin1')).toMatchObject({
      kind: 'invalid-json',
      text: '{"t":"Zoë and ',
    });
  });
});

describe('charset of XML', () => {
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>Zoë</a>`;

  it.each([
    ['the byte order mark before the charset', utf8(`\ufeff<a>Zoë</a>`), 'application/xml; charset=iso-8859-1', '<a>Zoë</a>'],
    ['the byte order mark of UTF-16 before the declaration', utf16le(`\ufeff${declared('utf-8')}`), 'text/xml', declared('utf-8')],
    ['the charset before the declaration', latin1(declared('utf-8')), 'application/xml; charset=iso-8859-1', declared('utf-8')],
    ['the declaration without a charset', latin1(declared('ISO-8859-1')), 'application/xml', declared('ISO-8859-1')],
    [
      'the declaration in single quotes',
      latin1(declared('latin1').replaceAll('"', "'")),
      'application/soap+xml',
      declared('latin1').replaceAll('"', "'"),
    ],
    ['the declaration if the charset is unknown', latin1(declared('ISO-8859-1')), 'text/xml; charset=x-none', declared('ISO-8859-1')],
    ['the declaration in image/svg+xml', latin1(declared('windows-1252')), 'image/svg+xml', declared('windows-1252')],
    ['UTF-8 without any of them', utf8('<a>Zoë</a>'), 'application/xml', '<a>Zoë</a>'],
    ['UTF-8 if the declaration names UTF-16 in ASCII', utf8(declared('UTF-16')), 'application/xml', declared('UTF-16')],
    ['UTF-16 without a mark', utf16be(declared('UTF-16')), 'application/xml', declared('UTF-16')],
    ['readable text if nothing is declared and it is not UTF-8', latin1('<a>Zoë</a>'), 'application/atom+xml', '<a>Zoë</a>'],
  ])('obeys %s', (_what, bytes, type, text) => {
    expect(textOf(bytes, type)).toBe(text);
  });
});

describe('charset of HTML', () => {
  it.each([
    ['the charset before the meta element', utf8('<meta charset="iso-8859-1">Zoë'), 'text/html; charset=utf-8'],
    ['the meta element', latin1('<!doctype html><html><head><meta charset=ISO-8859-1>Zoë'), 'text/html'],
    [
      'the meta element with http-equiv',
      latin1('<META http-equiv="Content-Type" content="text/html; charset=windows-1252">Zoë'),
      'text/html',
    ],
    ['no meta element in a comment', utf8('<!-- <meta charset="iso-8859-1"> -->Zoë'), 'text/html'],
    ['UTF-8 if the meta element names UTF-16', utf8('<meta charset="utf-16">Zoë'), 'text/html'],
    ['the meta element if the charset is unknown', latin1('<meta charset=latin1>Zoë'), 'text/html; charset=none'],
    ['UTF-8 without any of them', utf8('<p>Zoë'), 'text/html'],
  ])('obeys %s', (_what, bytes, type) => {
    expect(textOf(bytes, type)).toMatch(/Zoë$/);
  });
});

describe('charset of text', () => {
  it.each(['us-ascii', 'x-none', 'utf8mb4', 'binary', 'latin-1'])('reads text as UTF-8 if the bytes are and it declares %s', (charset) => {
    expect(textOf(utf8('Zoë'), `text/plain; charset=${charset}`)).toBe('Zoë');
  });

  const spanish = 'José García Muñoz';
  it.each(['text/plain; charset=utf-8', 'text/html; charset=UTF8', 'text/xml; charset="utf-8"', 'application/csv', 'application/x-yaml'])(
    'reads Latin-1 as what it is, although %s means UTF-8',
    (type) => expect(textOf(latin1(spanish), type)).toBe(spanish),
  );

  it.each(['', '; charset=utf-8', '; charset=utf8mb4'])('reads JSON in Latin-1 without another declaration than "%s"', (charset) => {
    expect(decodeBody(latin1(`{"name":"${spanish}"}`), `application/json${charset}`)).toEqual({ kind: 'json', value: { name: spanish } });
  });

  it.each([
    [
      'of which one byte is damaged',
      Buffer.concat([utf8(`${spanish} `), Buffer.from([0xe9]), utf8(' and more')]),
      `${spanish} \ufffd and more`,
    ],
    ['that contains a replacement character', Buffer.concat([utf8('a \ufffd b '), Buffer.from([0xe9]), utf8(' c')]), 'a \ufffd b \ufffd c'],
  ])('reads text as UTF-8 %s', (_what, bytes, expected) => {
    expect(textOf(Buffer.concat([utf8('x'.repeat(100)), bytes]), 'text/plain; charset=utf-8')).toBe('x'.repeat(100) + expected);
  });

  it('reads bytes with control characters as binary, although they declare UTF-8', () => {
    const bytes = Buffer.concat([utf8('IDX1 '), Buffer.from([1, 2, 0xe9, 0x10, 0xfe, 0x1f]), utf8('rest')]);
    expect(decodeBody(bytes, 'text/plain; charset=utf-8')).toEqual({ kind: 'binary' });
  });

  it('reads text as UTF-8 that is truncated within a character', () => {
    expect(textOf(utf8('Zoë é').subarray(0, -1), 'text/csv')).toBe('Zoë ');
  });

  it('reads text as windows-1252 that ends with a letter of Latin-1', () => {
    expect(textOf(latin1('café'), 'text/plain')).toBe('café');
  });
});

describe('media type', () => {
  it.each([
    ...[
      'application/json',
      'APPLICATION/JSON',
      'text/json',
      'text/x-json',
      'application/x-json',
      'application/x-amz-json-1.1',
      'application/x-amz-json-1.0',
    ],
    ...[
      'application/json-rpc',
      'application/jsonrequest',
      'application/hal+json',
      'application/vnd.kafka.json.v2+json',
      'application/geo+json',
    ],
    ...[
      'application/json; odd',
      'application/json;',
      'application/json charset=utf-8',
      'application/json, application/json',
      'application/json:utf-8',
      ' application/json ;;',
    ],
  ])('%s is parsed as JSON', (type) => {
    expect(decodeBody(utf8('{"a":1}'), type)).toEqual({ kind: 'json', value: { a: 1 } });
  });

  it.each([
    'application/x-ndjson',
    'application/ndjson',
    'application/jsonl',
    'application/stream+json',
    'application/json-seq',
    'application/x-json-stream',
  ])('%s is a sequence, which remains text', (type) => {
    expect(decodeBody(utf8('{"a":1}\n{"a":2}\n'), type)).toEqual({ kind: 'text', text: '{"a":1}\n{"a":2}\n' });
    expect(isJsonType(parseMediaType(type))).toBe(false);
  });

  it.each([
    'text/plain',
    'text/html',
    'text/javascript',
    'application/javascript',
    'application/octet-stream',
    'application/vnd.api',
    'json',
    '',
    null,
  ])('%s is parsed as JSON if the caller expects it', (type) => {
    for (const [text, value] of [
      ['{"a":1}', { a: 1 }],
      ['7', 7],
      ['"a"', 'a'],
    ]) {
      expect(decodeBody(utf8(String(text)), type, { expectsJson: true })).toEqual({ kind: 'json', value });
    }
    expect(decodeBody(utf8('not JSON'), type, { expectsJson: true })).toEqual({ kind: 'text', text: 'not JSON' });
    if (type?.includes('/') && type !== 'application/octet-stream') {
      expect(decodeBody(utf8('{"a":1}'), type)).toEqual({ kind: 'text', text: '{"a":1}' });
    }
  });
});
