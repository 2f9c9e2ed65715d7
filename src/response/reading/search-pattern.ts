/** Finds the matches of a search in a text. */
export interface Pattern {
  /** Returns the position of the next match from a position on; -1 if there is none. */
  next(text: string, from: number): number;
}

const maxSearchLength = 2000;
const validFlags = /^[imsuv]*$/;

export type ReadPattern = { readonly ok: true; readonly pattern: Pattern } | { readonly ok: false; readonly reason: string };

// Decision: docs/decisions/2026-11-26-one-worker-for-slow-work.md
/** Reads `/…/flags` as a regular expression, and any other text as itself: `/users/42` is a path. */
export function readPattern(search: string): ReadPattern {
  if (search.length > maxSearchLength) return { ok: false, reason: `it is longer than ${maxSearchLength} characters` };
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(search) ?? [];
  if (source === undefined || flags === undefined || !validFlags.test(flags)) {
    return { ok: true, pattern: { next: (text, from) => text.indexOf(search, from) } };
  }
  try {
    const expression = new RegExp(source, `${flags}g`);
    return {
      ok: true,
      pattern: {
        next(text, from) {
          expression.lastIndex = from;
          return expression.exec(text)?.index ?? -1;
        },
      },
    };
  } catch {
    return { ok: false, reason: 'it is not a valid regular expression of JavaScript' };
  }
}
