import { decodeFully } from './percent-decoding.js';

export interface Parameter {
  /** Decoded. Undefined if the name is too long, or if there are too many parameters, to read it. */
  readonly name: string | undefined;
  readonly value: string;
}

/** Servers accept fewer parameters: PHP, Django, Tomcat and Express 1,000. */
const maxParameters = 10_000;
const maxNameLength = 512;
/** Decoding takes time. Names with escapes are short, such as `items%5B0%5D`. */
const maxEncodedLength = 256 * 1024;
/** Only values of fewer characters are compared. */
export const maxValueLength = 256;

/**
 * Returns the parameters of a query or a form as servers may split them: at `&`, and at `;` as Rack 2 and older versions of
 * Python and Java frameworks do. Names and values are decoded, even if encoded several times; long values are truncated.
 */
export function* parametersOf(text: string): Generator<Parameter> {
  let count = 0;
  let encodedLength = 0;
  for (let start = 0; start < text.length; ) {
    const [nameEnd, end] = endsOf(text, start);
    if (end > start) {
      const name = text.slice(start, Math.min(nameEnd, start + maxNameLength));
      const value = text.slice(nameEnd + 1, Math.min(end, nameEnd + 1 + maxValueLength));
      count += 1;
      if (name.includes('%')) encodedLength += name.length;
      const isBeyond = count > maxParameters || encodedLength > maxEncodedLength;
      yield {
        name: isBeyond || nameEnd - start > maxNameLength ? undefined : decode(name),
        get value() {
          return decode(value);
        },
      };
      if (isBeyond) return;
    }
    start = end + 1;
  }
}

const [ampersand, semicolon, equals] = [0x26, 0x3b, 0x3d];

function endsOf(text: string, start: number): [nameEnd: number, end: number] {
  let nameEnd = -1;
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === ampersand || code === semicolon) break;
    if (code === equals && nameEnd === -1) nameEnd = end;
  }
  return [nameEnd === -1 ? end : nameEnd, end];
}

function decode(text: string): string {
  return decodeFully(text.replaceAll('+', ' '));
}

/**
 * Returns a parameter name as servers may read it: without case, and, as PHP does, without leading spaces, without the text
 * after NUL or `[`, and with other ASCII punctuation as `_`.
 */
export function foldParameterName(name: string): string {
  const [read = ''] = name.trimStart().split(/\0|(?!^)\[/);
  return read.toLowerCase().replace(/[\p{Cc} !-/:-@[-`{-~]/gu, '_');
}
