import { isExact, nearestNumber } from './json-numbers.js';

export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/**
 * Parses untrusted JSON of any depth, and returns numbers that a double cannot represent exactly as strings. JSON.stringify
 * overflows the stack at about 7,000 levels on Node 20, so bound the value before you convert it.
 */
export function parseJson(text: string): ParsedJson {
  return parse(text, (token) => (isExact(token) ? token : `"${token}"`));
}

/** Parses like `parseJson`, but rounds these numbers: a schema must see a number. */
export function parseJsonNumbers(text: string): ParsedJson {
  return parse(text, (token) => {
    const value = Number(token);
    const nearest = nearestNumber(token);
    return value === nearest ? token : String(nearest);
  });
}

function parse(text: string, replaceNumber: (token: string) => string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text);
    // Revivers of Node 20 have no access to the source text.
    const replaced = replaceNumbers(text, replaceNumber);
    return { ok: true, value: replaced === text ? value : JSON.parse(replaced) };
  } catch (error) {
    return { ok: false, reason: describeParseError(text, error) };
  }
}

/** Why a text is not JSON, as the end of a sentence about it. */
export const reasons = {
  empty: 'it is empty',
  endsEarly: 'it ends early',
  markup: 'it is HTML or XML',
  sequence: 'it is a sequence of JSON values (NDJSON)',
  script: 'it is a script',
  compressed: 'it is compressed',
  binary: 'it is binary',
  other: 'it is not JSON',
} as const;

/** Describes an error of JSON.parse. V8's message quotes the text of the API, so only the position is used. */
function describeParseError(text: string, error: unknown): string {
  const start = text.slice(0, 200).trimStart();
  if (start === '' && text.trim() === '') return reasons.empty;
  if (start.startsWith('<')) return reasons.markup;
  // JSONP, and prefixes that keep other sites from running the response as a script.
  if (/^([\w$.]+\s*\(|\)\]\}|\/[*/])/.test(start)) return reasons.script;
  const message = error instanceof Error ? error.message : '';
  if (/Unexpected end|Unterminated/.test(message)) return reasons.endsEarly;
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return reasons.other;
  if (Number(position) >= text.trimEnd().length) return reasons.endsEarly;
  if (/^[[{]/.test(start) && /after JSON/.test(message) && /[[{]/.test(text.charAt(Number(position)))) return reasons.sequence;
  return `it is invalid at character ${position}`;
}

/** A shorter token without an exponent is exact. */
const minLength = 16;

/** Matches every number that the search looks at. */
const canBeInexact = /[\d.]{15}|\d[eE]/;
/** Most small texts are read before V8 has optimized the search. */
const maxSearchedLength = 64 * 1024;

/** Replaces numbers of valid JSON. Takes a third of the time of JSON.parse: it skips strings, where hashes have as many digits. */
function replaceNumbers(text: string, replaceNumber: (token: string) => string): string {
  if (text.length <= maxSearchedLength && !canBeInexact.test(text)) return text;
  const parts: string[] = [];
  let copied = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (!isDigit(code)) at += 1;
    else {
      const start = text.charCodeAt(at - 1) === minus ? at - 1 : at;
      at = endOfDigits(text, at);
      const end = endOfNumber(text, at);
      if (end === at && at - start < minLength) continue;
      at = end;
      const token = text.slice(start, end);
      const replacement = replaceNumber(token);
      if (replacement === token) continue;
      parts.push(text.slice(copied, start), replacement);
      copied = end;
    }
  }
  return copied === 0 ? text : parts.join('') + text.slice(copied);
}

const quote = 0x22;
const backslash = 0x5c;
const plus = 0x2b;
const minus = 0x2d;
const point = 0x2e;
const letterE = 0x65;

function isDigit(code: number): boolean {
  return code <= 0x39 && code >= 0x30;
}

/** Returns the position behind digits and a point. A list of fractions spends most time in this loop, so it tests nothing else. */
function endOfDigits(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end); isDigit(code) || code === point; code = text.charCodeAt(end)) end += 1;
  return end;
}

/** Returns the position behind the exponent of a number, if it has one: `end` is behind its digits. */
function endOfNumber(text: string, end: number): number {
  // A capital letter differs in this bit only.
  if ((text.charCodeAt(end) | 0x20) !== letterE) return end;
  const sign = text.charCodeAt(end + 1);
  return endOfDigits(text, sign === plus || sign === minus ? end + 2 : end + 1);
}

/** Returns the position behind a string: its end is the next quote with an even number of backslashes in front of it. */
function endOfString(text: string, start: number): number {
  let end = start;
  let backslashes = 1;
  while (backslashes % 2 === 1) {
    end = text.indexOf('"', end + 1);
    backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === backslash) backslashes += 1;
  }
  return end + 1;
}
