import { entities } from '../../redaction/entities.js';
import { windows1252 } from '../../runtime/unicode-encodings.js';

/** References outside of ASCII and Latin-1 that pages contain most, without `&` and `;`. */
const others: Readonly<Record<string, string>> = {
  bull: '•',
  check: '✓',
  darr: '↓',
  euro: '€',
  hellip: '…',
  infin: '∞',
  larr: '←',
  ldquo: '“',
  le: '≤',
  lsaquo: '‹',
  lsquo: '‘',
  ge: '≥',
  mdash: '—',
  minus: '−',
  ndash: '–',
  ne: '≠',
  oelig: 'œ',
  OElig: 'Œ',
  rarr: '→',
  rdquo: '”',
  rsaquo: '›',
  rsquo: '’',
  sbquo: '‚',
  bdquo: '„',
  Scaron: 'Š',
  scaron: 'š',
  trade: '™',
  uarr: '↑',
  Yuml: 'Ÿ',
  zwj: '\u200d',
  zwnj: '\u200c',
};

const reference = /&(?:#0*(\d{1,7})|#[xX]0*([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,31})(?=;));?/g;

/** Decodes numeric references, and named ones that end with a semicolon. Unknown names stay as they are. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (source: string, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) {
      const code = entities.get(name);
      return code === undefined ? (Object.hasOwn(others, name) ? (others[name] ?? source) : source) : String.fromCodePoint(code);
    }
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    // References of pages that were written in windows-1252 (WHATWG HTML §13.2.5.80).
    if (code >= 0x80 && code < 0xa0) return windows1252.charAt(code - 0x80);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
  });
}
