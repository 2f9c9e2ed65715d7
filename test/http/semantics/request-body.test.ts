import { describe, expect, it } from 'vitest';
import { encodeBody } from '../../../src/http/semantics/request-body.js';
import { ApiError } from '../../../src/index.js';

const sent = (type: string, text: string) => Buffer.from(encodeBody('POST', text, new Headers({ 'content-type': type })) ?? []);
const utf8 = (text: string) => Buffer.from(text);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('charset of a text body', () => {
  it.each([
    ['text/plain', 'Zoë €', utf8],
    ['text/plain; charset=utf-8', 'Zoë €', utf8],
    ['text/xml; charset="UTF8"', 'Zoë €', utf8],
    ['text/xml; charset=ISO-8859-1', '<name>Zoë</name>', latin1],
    ['application/soap+xml;charset="iso-8859-1";action=x', 'Zoë', latin1],
    ['text/csv; charset=windows-1252', 'Zoë;ÿ', latin1],
    ['text/plain; charset=latin1', 'Zoë', latin1],
    ['text/plain; charset=shift_jis', 'only ASCII', utf8],
    ['application/json; charset=iso-8859-1', '{"name":"Zoë €"}', utf8],
    ['application/vnd.api+json; charset=latin1', '"Zoë"', utf8],
  ] as const)('encodes a text under %s as the server reads it: %s', (type, text, encode) => {
    expect(sent(type, text)).toEqual(encode(text));
  });

  it.each([
    ['text/xml; charset=iso-8859-1', 'Zoë €'],
    ['text/plain; charset=windows-1252', '€'],
    ['text/plain; charset=us-ascii', 'Zoë'],
    ['text/plain; charset=Shift_JIS', '日本'],
    ['text/plain; charset=utf-16', 'Zoë'],
  ])('refuses a text that cannot be sent under %s: %s', (type, text) => {
    expect(() => sent(type, text)).toThrow(ApiError);
    expect(() => sent(type, text)).toThrow(/in the charset/);
  });
});
