/** Limits nesting: JSON.stringify overflows the stack at about 7,000 levels on Node 20, JSON.parse does not. */
const maxDepth = 1000;

export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** Parses untrusted JSON: limits its depth, and returns integers beyond 2^53 as strings, to keep them exact. */
export function parseJson(text: string): ParsedJson {
  return parse(text, parseExactly);
}

/** Parses like `parseJson`, but rounds integers beyond 2^53: a schema must see a number. */
export function parseJsonNumbers(text: string): ParsedJson {
  return parse(text, (_, value) => value);
}

function parse(text: string, withLargeIntegers: (text: string, parsed: unknown) => unknown): ParsedJson {
  if (depthOf(text) > maxDepth) return { ok: false, reason: `it is nested deeper than ${maxDepth} levels` };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value: /\d{16}/.test(text) ? withLargeIntegers(text, value) : value };
  } catch (error) {
    return { ok: false, reason: describeParseError(text, error) };
  }
}

/** Describes an error of JSON.parse. V8's message quotes the text of the API, so only the position is used. */
function describeParseError(text: string, error: unknown): string {
  if (text.trim() === '') return 'it is empty';
  const message = error instanceof Error ? error.message : '';
  if (/Unexpected end|Unterminated/.test(message)) return 'it ends early';
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? 'it is not JSON' : `it is invalid at character ${position}`;
}

const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Parses valid JSON with its large integers quoted, because revivers of Node 20 have no access to the source text. */
function parseExactly(text: string, parsed: unknown): unknown {
  try {
    return JSON.parse(
      text.replace(stringOrNumber, (token) => (/^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token)),
    );
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
