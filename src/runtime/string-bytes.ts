/** Returns the bytes of a text as JSON, with its quotes; Infinity if they exceed `maxBytes`. */
export function stringBytes(text: string, maxBytes: number): number {
  if (text.length + 2 > maxBytes) return Number.POSITIVE_INFINITY;
  let bytes = 2;
  for (let index = 0; index < text.length; index += 1) {
    bytes += unitBytes(text, index);
    if (bytes > maxBytes) return Number.POSITIVE_INFINITY;
  }
  return bytes;
}

/** Returns the longest start of a text that has at most `maxBytes` bytes as JSON, without quotes. Never splits a surrogate pair. */
export function headWithin(text: string, maxBytes: number): string {
  let bytes = 0;
  let end = 0;
  while (end < text.length) {
    bytes += unitBytes(text, end);
    if (bytes > maxBytes) break;
    end += 1;
  }
  return text.slice(0, isWithinPair(text, end) ? end - 1 : end);
}

/** Returns the longest end of a text that has at most `maxBytes` bytes as JSON, without quotes. Never splits a surrogate pair. */
export function tailWithin(text: string, maxBytes: number): string {
  let bytes = 0;
  let start = text.length;
  while (start > 0) {
    bytes += unitBytes(text, start - 1);
    if (bytes > maxBytes) break;
    start -= 1;
  }
  return text.slice(isWithinPair(text, start) ? start + 1 : start);
}

/** Returns the bytes of a code unit as JSON.stringify writes it: control characters and lone surrogates are escaped. */
function unitBytes(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0x20) return code === 0x08 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d ? 2 : 6;
  if (code < 0x80) return code === 0x22 || code === 0x5c ? 2 : 1;
  if (code < 0x800) return 2;
  if (code < 0xd800 || code >= 0xe000) return 3;
  return isWithinPair(text, index) || isWithinPair(text, index + 1) ? 2 : 6;
}

/** Reports whether the code units before and at an index are one character. */
function isWithinPair(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}
