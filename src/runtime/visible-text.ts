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

/** A letter or mark of a script whose letters join or form conjuncts, as U+200C and U+200D direct (Unicode §9.2, §12.1). */
const joining = `[${'Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr'
  .split(' ')
  .map((script) => `\\p{sc=${script}}`)
  .join('')}\\u064b-\\u0655\\u0670]`;

/** Invisible characters that change what is seen, next to what they belong to. */
const meaningful = [
  String.raw`\r(?=\n)`,
  String.raw`(?<=${joining})[\u200c\u200d](?=${joining})`,
  // At the end of a word: the half form of a consonant, as Malayalam writes its chillus.
  String.raw`(?<=[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca])\u200d(?![\u200b-\u200d])`,
  // Emoji that are joined to one: families, professions, flags.
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d(?=\p{Extended_Pictographic})`,
  // One variation selector: emoji or text, and variants of symbols and of Han characters.
  String.raw`(?<=\p{Emoji})[\ufe0e\ufe0f]|(?<=[\p{S}\p{P}\p{sc=Han}\p{sc=Mymr}])[\ufe00-\ufe0d]|(?<=\p{sc=Han})[\u{e0100}-\u{e01ef}]`,
  // The flags of England, Scotland and Wales, the only emoji with tags.
  String.raw`(?<=\u{1f3f4})\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}`,
].join('|');

/**
 * Characters of an API that an agent does not see, or sees in another place: controls except tabs and line ends, bidirectional
 * and other format characters, fillers, tags, and variation selectors. Unlike `invisible`, not those that a font can show:
 * private and unassigned characters (new emoji), signs of Arabic numbers, and lone surrogates, which JSON escapes.
 */
const unseen =
  String.raw`[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164` +
  String.raw`\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]`;

const unseenCharacter = new RegExp(unseen, 'u');
const meaningfulOrUnseen = new RegExp(`(${meaningful})|${unseen}`, 'gu');

// Decision: docs/decisions/2026-11-26-agents-see-hidden-characters.md
/**
 * Escapes what an agent does not see in a text of an API as `\u{…}`: hidden instructions, and parts that are displayed in another
 * order. An agent compares and returns the values that it reads, so what changes a visible character stays as it is: joiners in
 * words of scripts that use them and in emoji, and one variation selector. A joiner between Latin letters hides text.
 */
export function showUnseen(text: string): string {
  // One scan finds nothing in most texts.
  if (!unseenCharacter.test(text)) return text;
  return text.replace(meaningfulOrUnseen, (character, seen: string | undefined) => seen ?? escapeCharacter(character));
}

const escapeCharacter = (character: string) => `\\u{${character.codePointAt(0)?.toString(16)}}`;

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}
