/** Finds the matches of a search in a text. */
export interface Pattern {
  /** Returns the position of the next match from a position on; -1 if there is none. */
  next(text: string, from: number): number;
}

const maxSearchLength = 2000;
const validFlags = /^[imsuv]*$/;

export type ReadPattern =
  | {
      readonly ok: true;
      readonly pattern: Pattern;
      /** Of a regular expression: finds the same in linear time. Resolves with undefined if that engine cannot. */
      readonly linear?: () => Promise<Pattern | undefined>;
    }
  | { readonly ok: false; readonly reason: string };

// Decision: docs/decisions/2026-11-26-slow-searches-run-in-linear-time.md
/** Reads `/…/flags` as a regular expression, and any other text as itself: `/users/42` is a path. */
export function readPattern(search: string): ReadPattern {
  if (search.length > maxSearchLength) return { ok: false, reason: `it is longer than ${maxSearchLength} characters` };
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(search) ?? [];
  if (source === undefined || flags === undefined || !validFlags.test(flags)) {
    return { ok: true, pattern: { next: (text, from) => text.indexOf(search, from) } };
  }
  try {
    const expression = new RegExp(source, `${flags}g`);
    const pattern: Pattern = {
      next(text, from) {
        expression.lastIndex = from;
        return expression.exec(text)?.index ?? -1;
      },
    };
    return { ok: true, pattern, linear: () => linearPattern(source, flags) };
  } catch {
    return { ok: false, reason: 'it is not a valid regular expression of JavaScript' };
  }
}

/** Lookaround, backreferences and repetitions of more than 1,000 have no linear form. */
async function linearPattern(source: string, flags: string): Promise<Pattern | undefined> {
  const { RE2JS } = await import('re2js');
  const bits: readonly (readonly [string, number])[] = [
    ['i', RE2JS.CASE_INSENSITIVE],
    ['m', RE2JS.MULTILINE],
    ['s', RE2JS.DOTALL],
  ];
  const all = bits.reduce((sum, [flag, bit]) => (flags.includes(flag) ? sum | bit : sum), 0);
  try {
    const expression = RE2JS.compile(RE2JS.translateRegExp(source), all);
    return {
      next(text, from) {
        const matcher = expression.matcher(text);
        return from <= text.length && matcher.find(from) ? matcher.start() : -1;
      },
    };
  } catch {
    return undefined;
  }
}
