import { isExact, nearestNumber } from './json-numbers.js';

/** Limits nesting: JSON.stringify overflows the stack at about 7,000 levels on Node 20, JSON.parse does not. */
const maxDepth = 1000;

export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** Parses untrusted JSON: limits its depth, and returns numbers that a double cannot represent exactly as strings. */
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

/** Finds every text with a number that may be inexact: 16 digits, or an exponent of three digits. */
const mayBeInexact = /\d[\d.]{15}|[eE][+-]?0*[1-9]\d\d/;

function parse(text: string, replaceNumber: (token: string) => string): ParsedJson {
  if (depthOf(text) > maxDepth) return { ok: false, reason: `it is nested deeper than ${maxDepth} levels` };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value: mayBeInexact.test(text) ? parseReplaced(text, value, replaceNumber) : value };
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

const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** A shorter token without an exponent of three digits is exact. */
const longNumber = /^-?\d[\d.]{15}|[eE][+-]?0*[1-9]\d\d/;

/** Parses valid JSON with its numbers replaced, because revivers of Node 20 have no access to the source text. */
function parseReplaced(text: string, parsed: unknown, replaceNumber: (token: string) => string): unknown {
  let isReplaced = false;
  try {
    const replaced = text.replace(stringOrNumber, (token) => {
      if (token.startsWith('"') || !longNumber.test(token)) return token;
      const replacement = replaceNumber(token);
      isReplaced ||= replacement !== token;
      return replacement;
    });
    return isReplaced ? JSON.parse(replaced) : parsed;
  } catch {
    return parsed;
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
}
