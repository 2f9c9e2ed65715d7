const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
const unicodeEscape = (unit: string) => `\\u${hex(unit.charCodeAt(0), 4)}`;
const upperUnicodeEscape = (unit: string) => `\\u${hex(unit.charCodeAt(0), 4).toUpperCase()}`;

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const beyondAscii = /[\x7f-\uffff]/g;

function percent(text: string, unreserved: RegExp): string {
  return [...Buffer.from(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return unreserved.test(character) ? character : `%${hex(byte, 2).toUpperCase()}`;
    })
    .join('');
}

const lowerPercent = (text: string) => text.replace(/%[0-9A-F]{2}/g, (written) => written.toLowerCase());

function html(text: string, quote: string, apostrophe: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', quote).replaceAll("'", apostrophe);
}

/**
 * Returns the text and the ways in which libraries escape it before others encode the result, as JSON does in the payload
 * of a JWT. Text that is not encoded needs no list: the matcher decodes its escapes.
 */
export function escapedSpellings(text: string): string[] {
  const php = json(text).replaceAll('/', '\\/');
  const component = percent(text, /[\w.!~*'()-]/);
  const strict = percent(text, /[\w.~-]/);
  const form = percent(text, /[\w.* -]/).replaceAll(' ', '+');
  const spellings = [
    text,
    json(text),
    json(json(text)),
    php,
    php.replace(beyondAscii, unicodeEscape),
    // Python, Go, Gson and .NET, each with its own set of characters.
    json(text).replace(beyondAscii, unicodeEscape),
    json(text).replace(/[<>&]/g, unicodeEscape),
    json(text).replace(/[<>&='\u2028\u2029]/g, unicodeEscape),
    text.replaceAll('\\', '\\\\').replace(/["&'+<>`]|[\x7f-\uffff]/g, upperUnicodeEscape),
    text.replaceAll('\\', '\\\\'),
    text.replace(/['"\\]/g, '\\$&'),
    ...[component, form, strict, strict.replaceAll('%20', '+'), percent(text, /[\w.~/-]/)].flatMap((escaped) => [
      escaped,
      lowerPercent(escaped),
    ]),
    html(text, '&quot;', '&#39;'),
    html(text, '&quot;', '&#x27;'),
    html(text, '&#34;', '&#39;'),
  ];
  return [...new Set(spellings)];
}
