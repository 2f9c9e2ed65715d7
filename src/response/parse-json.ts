/** Deeper values parse, but overflow the stack when they are written again: about 7,000 levels on Node 20. */
const maxDepth = 1000;

export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** JSON.parse for text that nobody vouches for: depth is bounded, and integers beyond 2^53 stay exact, as strings. */
export function parseJson(text: string): ParsedJson {
  return parse(text, parseExactly);
}

/** The same, but every number is a number, though a rounded one: what a schema takes for a number must be one. */
export function parseJsonNumbers(text: string): ParsedJson {
  return parse(text, (_, value) => value);
}

function parse(text: string, exactly: (text: string, parsed: unknown) => unknown): ParsedJson {
  if (depthOf(text) > maxDepth) return { ok: false, reason: `it is nested deeper than ${maxDepth} levels` };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value: /\d{16}/.test(text) ? exactly(text, value) : value };
  } catch (error) {
    return { ok: false, reason: explain(text, error) };
  }
}

/** V8's message quotes the text, which is the API's; only the place is taken over. */
function explain(text: string, error: unknown): string {
  if (text.trim() === '') return 'it is empty';
  const message = error instanceof Error ? error.message : '';
  if (/Unexpected end|Unterminated/.test(message)) return 'it ends too early';
  const place = /position (\d+)/.exec(message)?.[1];
  return place === undefined ? 'it is not JSON' : `it breaks at character ${place}`;
}

const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** `text` is valid JSON; only its number tokens change. Node 20 has no source text access in revivers. */
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
