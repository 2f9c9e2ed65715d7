import { showInvisible } from './visible-text.js';

const maxQuotedLength = 200;
/** Letters, digits and the punctuation of host names, media types and tokens, but nothing that separates words. */
const plainWord = /^[\w.:/[\]+-]{1,100}$/;

// Decision: docs/decisions/2026-11-26-words-of-others-are-quoted.md
/** Quotes text of another system, so that it cannot be mistaken for a sentence of this server. Truncates long text. */
export function quote(text: string, maxLength = maxQuotedLength): string {
  return showInvisible(JSON.stringify(text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text));
}

/** Returns one plain word, such as a host name, a media type or a token, unchanged; quotes everything else. */
export function quoteUnlessPlain(text: string, maxLength = maxQuotedLength): string {
  return plainWord.test(text) ? text : quote(text, maxLength);
}
