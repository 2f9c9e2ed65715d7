/** Tokens that a limit in bytes allows: 2,500 for 8,192 bytes. */
export const tokensPerByte = 2500 / 8192;

/** Upper limit of an estimate: a single letter within letters and digits. */
export const maxTokensPerCharacter = 1.25;

/**
 * Estimates the tokens of a text for the tokenizers of large models, fitted to o200k on JSON, prose, code and ten languages.
 * They split a text before they encode it: words (also where the case changes), up to three digits, runs of punctuation and of
 * spaces, and a space or one sign of punctuation joins the word behind it. This counts these pieces, each with its mean cost.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const kind = kindAt(text, at);
    at += 1;
    switch (kind) {
      case Kind.upper:
      case Kind.lower: {
        if (kind === Kind.upper) while (kindAt(text, at) === Kind.upper) at += 1;
        while (kindAt(text, at) === Kind.lower) at += 1;
        tokens += costOfWord(text, start, at);
        break;
      }
      case Kind.digit:
        while (at < start + 3 && kindAt(text, at) === Kind.digit) at += 1;
        tokens += 0.96;
        break;
      case Kind.line:
        while (kindAt(text, at) === Kind.line) at += 1;
        tokens += 0.9;
        break;
      case Kind.space: {
        while (kindAt(text, at) === Kind.space) at += 1;
        const next = kindAt(text, at);
        // The last space joins what follows, unless that is a number or a line end.
        if (next === Kind.digit || next === Kind.end) tokens += at > start + 1 ? 2 : 1;
        else if (at > start + 1 && next !== Kind.line) tokens += 1;
        break;
      }
      case Kind.sign: {
        while (kindAt(text, at) === Kind.sign) at += 1;
        const next = kindAt(text, at);
        const joins = at === start + 1 && (next === Kind.lower || next === Kind.upper);
        // Of an escape such as \\n, which joins the word behind it, only few pairs are in the vocabulary.
        if (joins) tokens += text.charCodeAt(start) === backslash ? 0.8 : 0.05;
        else tokens += 1.08 + 0.45 * Math.max(0, at - start - 3);
        while (kindAt(text, at) === Kind.line) at += 1;
        break;
      }
      case Kind.foreign:
        tokens += costOfForeign(text.charCodeAt(start), kindAt(text, start - 1) === Kind.foreign);
    }
  }
  return Math.ceil(tokens);
}

const backslash = 0x5c;

enum Kind {
  end,
  lower,
  upper,
  digit,
  space,
  line,
  sign,
  foreign,
}

const kinds = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return Kind.lower;
  if (/[A-Z]/.test(character)) return Kind.upper;
  if (/\d/.test(character)) return Kind.digit;
  if (/[\r\n]/.test(character)) return Kind.line;
  return /\s/.test(character) ? Kind.space : Kind.sign;
});

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code >= 128) return Kind.foreign;
  return kinds[code] ?? Kind.end;
}

/** Short pieces within a run of letters and digits are those of hashes and base64, and are rarely in a vocabulary. */
function costOfWord(text: string, start: number, end: number): number {
  const length = end - start;
  if (length <= 4 && (isAlphanumeric(kindAt(text, start - 1)) || isAlphanumeric(kindAt(text, end)))) {
    const isMixed = length > 1 && kindAt(text, start) === Kind.upper;
    return isMixed ? 1.95 : 1.25;
  }
  return 1.12 + 0.02 * Math.max(0, length - 7) + 0.4 * Math.max(0, length - 14);
}

function isAlphanumeric(kind: Kind): boolean {
  return kind === Kind.lower || kind === Kind.upper || kind === Kind.digit;
}

/** The mean cost of a character outside ASCII by its script, `follows` another one. */
function costOfForeign(code: number, follows: boolean): number {
  if (code < 0x0900) return follows ? 0.17 : 0.8;
  if (code < 0x2000) return 0.33;
  if (code < 0x2e80 || (code >= 0xd800 && code < 0xe000)) return 0.75;
  return code >= 0xac00 && code < 0xd7b0 ? 0.45 : 0.75;
}
