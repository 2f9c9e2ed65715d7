import type { Parameter } from '../../semantics/parameters.js';

const [quote, backslash, colon, comma] = [0x22, 0x5c, 0x3a, 0x2c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Longer names and values equal nothing that is compared. */
const maxLength = 1024;

/**
 * Returns the members of a JSON text whose root is an object. JSON.parse returns only the last of several members with one
 * name, and rejects texts that lenient parsers accept: a name that is not a JSON string is returned as undefined.
 */
export function* jsonMembers(text: string): Generator<Parameter> {
  // Escapes of the letters of "method" begin like this.
  if (!/^[\s\xef\xbb\xbf]*\{/.test(text) || !/method|\\u00[4-7]/i.test(text)) return;
  let depth = 0;
  let start = 0;
  let name: { readonly text: string | undefined } | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === openBrace || code === openBracket) {
      depth += 1;
      if (depth === 1) start = at + 1;
    } else if (depth === 1 && code === colon && name === undefined) {
      name = { text: stringIn(text.slice(start, Math.min(at, start + maxLength))) };
      start = at + 1;
    } else if (code === comma || code === closeBrace || code === closeBracket) {
      if (depth === 1 && name !== undefined) yield { name: name.text, value: valueIn(text.slice(start, Math.min(at, start + maxLength))) };
      if (depth === 1) [name, start] = [undefined, at + 1];
      if (code !== comma) depth -= 1;
    }
  }
}

/** Returns the position of the closing quote. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote) return at;
  }
  return text.length;
}

function stringIn(token: string): string | undefined {
  try {
    const value: unknown = JSON.parse(token);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the content of a string, and any other value as it is written. */
function valueIn(token: string): string {
  return stringIn(token) ?? token;
}
