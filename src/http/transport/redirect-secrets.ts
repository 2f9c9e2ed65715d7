import { decodingLevels } from '../semantics/percent-decoding.js';

/** Returns the text with every known secret replaced. */
export type Redact = (text: string) => string;

/**
 * Reports whether one of the texts contains a secret. Servers copy the query, or a header, into a redirect target, and
 * encode it again: as the parameter of a login page, as base64 in a state parameter.
 */
export function containsSecret(texts: readonly string[], redact: Redact): boolean {
  return texts
    .flatMap(decodingLevels)
    .flatMap(withBase64Decoded)
    .some((reading) => redact(reading) !== reading);
}

/** A slash is a digit of base64, but not of base64url, and it separates the segments of a path. */
function withBase64Decoded(text: string): string[] {
  return [text, base64Decoded(text, /[\w-]{8,}/g), base64Decoded(text, /[A-Za-z0-9+/]{8,}/g)];
}

/** Decodes each run of digits; spaces separate them. */
function base64Decoded(text: string, digits: RegExp): string {
  return (text.match(digits) ?? []).map((run) => Buffer.from(run, 'base64').toString()).join(' ');
}
