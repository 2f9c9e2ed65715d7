import type { OffsetFault } from './text-fault.js';

/** One token of JSON (RFC 8259), with the blanks before it; a comma only where a value may follow. */
const token =
  /[ \t\r\n]*(?:"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b|[{}[\]:]|,(?![ \t\r\n]*[}\]]))/uy;

const rule =
  'is not JSON here: texts want double quotes, and there are no comments, no commas at an end and none missing; YAML goes into a file named .yaml';

/** Where a text stops being JSON. The messages of JSON.parse quote the text, and most of them name no place. */
export function jsonFault(text: string): readonly OffsetFault[] {
  if (text.trim() === '') return [];
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const named = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const stray = firstStray(text);
    return [{ offset: stray < text.length ? stray : Number(named ?? stray), path: [], rule }];
  }
}

function firstStray(text: string): number {
  token.lastIndex = 0;
  let end = 0;
  while (token.test(text)) end = token.lastIndex;
  return end + (/^[ \t\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
}
