import type { OffsetError } from './text-error.js';

/** Matches one JSON token (RFC 8259) with preceding whitespace; a comma matches only if a value can follow. */
const token =
  /[ \t\r\n]*(?:"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b|[{}[\]:]|,(?![ \t\r\n]*[}\]]))/uy;

const rule =
  'is not valid JSON at this position; check for missing double quotes, comments, and missing or trailing commas (for YAML, name the file .yaml)';

/** Returns the position where a text stops being valid JSON. The messages of JSON.parse quote the text, and most omit the position. */
export function jsonError(text: string): readonly OffsetError[] {
  if (text.trim() === '') return [];
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const reportedOffset = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const invalidAt = firstInvalid(text);
    return [{ offset: invalidAt < text.length ? invalidAt : Number(reportedOffset ?? invalidAt), path: [], rule }];
  }
}

function firstInvalid(text: string): number {
  token.lastIndex = 0;
  let end = 0;
  while (token.test(text)) end = token.lastIndex;
  return end + (/^[ \t\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
}
