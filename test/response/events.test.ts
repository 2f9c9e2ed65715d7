import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../src/response/decode.js';
import { fc } from '../helpers/properties.js';

const decode = (text: string | Buffer, type = 'text/event-stream') => decodeBody(Buffer.from(text), type, { listsEvents: true });
const listOf = (text: string, type?: string) => {
  const decoded = decode(text, type);
  return decoded.kind === 'json' ? decoded.value : decoded;
};

describe('body of Server-Sent Events', () => {
  it('becomes a list of events with their names, identifiers and parsed data', () => {
    const text = ': comment\n\nevent: delta\nid: 7\ndata: {"text":"Zoë","n":12345678901234567890}\n\ndata: [DONE]\n\ndata\n\nid: 8\n\n';
    expect(listOf(text)).toEqual([
      { event: 'delta', id: '7', data: { text: 'Zoë', n: '12345678901234567890' } },
      { data: '[DONE]' },
      { data: '' },
    ]);
  });

  it('joins the data lines of an event, and parses JSON over several lines', () => {
    expect(listOf('data: {\ndata: "a": 1\ndata: }\n\ndata: two\ndata: lines\n\n')).toEqual([{ data: { a: 1 } }, { data: 'two\nlines' }]);
  });

  it.each([
    ['a number', '42', 42],
    ['true', 'true', true],
    ['text that begins like JSON', 'true story', 'true story'],
    ['a date', '2026-01-01', '2026-01-01'],
    ['an incomplete object', '{"a":', '{"a":'],
  ])('shows %s as %j', (_what, data, value) => expect(listOf(`data: ${data}\n\n`)).toEqual([{ data: value }]));

  it.each(['\n', '\r', '\r\n'])('can have lines that end with %j, and a byte order mark', (end) => {
    expect(listOf(`\ufeffdata: 1${end}${end}event: a${end}data: 2${end}${end}`)).toEqual([{ data: 1 }, { event: 'a', data: 2 }]);
  });

  it('includes a last event without an empty line', () => {
    expect(listOf('data: 1\n\ndata: 2')).toEqual([{ data: 1 }, { data: 2 }]);
  });

  it('remains text without an event, and becomes JSON if a server sends an error as such', () => {
    expect(decode(': heartbeat\n\n')).toEqual({ kind: 'text', text: ': heartbeat\n\n' });
    expect(decode('{"error":"quota"}')).toEqual({ kind: 'json', value: { error: 'quota' } });
    expect(decode('')).toEqual({ kind: 'none' });
    expect(decodeBody(Buffer.from('data: 1\n\n'), 'text/event-stream')).toEqual({ kind: 'text', text: 'data: 1\n\n' });
  });

  it('contains the text of every event, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const clean = texts.map((text) => `x${text.replace(/[\r\n\0]/g, '')}`);
        expect(listOf(clean.map((text) => `data: ${text}\n\n`).join(''))).toEqual(
          clean.length === 0 ? { kind: 'none' } : clean.map((data) => ({ data })),
        );
      }),
    );
  });
});

describe('body of a sequence of JSON values', () => {
  it('becomes a list of the values', () => {
    expect(listOf('{"a":1}\r\n\n[2]\n12345678901234567890', 'application/x-ndjson')).toEqual([{ a: 1 }, [2], '12345678901234567890']);
    expect(listOf('\x1e{\n"a":1}\n\x1e"b"\n', 'application/geo+json-seq')).toEqual([{ a: 1 }, 'b']);
    expect(listOf('1\n2\n', 'application/json-seq')).toEqual([1, 2]);
  });

  it('contains an invalid line as text, and counts it', () => {
    expect(decode('{"a":1}\n{"a":\n', 'application/jsonl')).toEqual({ kind: 'json', value: [{ a: 1 }, '{"a":'], invalidEvents: 1 });
  });

  it('remains text if no line is JSON', () => {
    expect(decode('one\ntwo\n', 'application/x-ndjson')).toEqual({ kind: 'text', text: 'one\ntwo\n' });
  });

  it('becomes a list even if it has one line', () => {
    expect(listOf('{"a":1}\n', 'application/x-ndjson')).toEqual([{ a: 1 }]);
  });
});
