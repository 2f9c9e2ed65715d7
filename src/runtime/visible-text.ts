// Decision: docs/decisions/2026-11-26-invisible-characters-are-shown.md
/**
 * Characters that a terminal or a dialog obeys or hides: control, format (bidirectional, zero-width, tags), unassigned and
 * private ones, line and paragraph separators, letters without a glyph (Hangul fillers, the Braille blank), and the
 * supplementary variation selectors.
 */
const invisible = /[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]|[\u{e0100}-\u{e01ef}]/gu;

/** Escapes invisible characters as `\u{…}`, so that no text can forge a line, hide a part or reorder what is shown. */
export function showInvisible(text: string): string {
  return text.replace(invisible, escapeCharacter);
}

/** As `showInvisible`, but keeps line breaks and tabs: for text that may have several lines. */
export function showInvisibleInLines(text: string): string {
  return text.replace(invisible, (character) => (character === '\n' || character === '\t' ? character : escapeCharacter(character)));
}

/** Escapes invisible characters in JSON text as JSON does, so that its value stays the same. Keeps the line breaks between tokens. */
export function showInvisibleInJson(json: string): string {
  return json.replace(invisible, (character) => (character === '\n' ? character : escapeUnits(character)));
}

const escapeCharacter = (character: string) => `\\u{${character.codePointAt(0)?.toString(16)}}`;

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}
