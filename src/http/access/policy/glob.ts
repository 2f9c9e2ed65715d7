// Decision: docs/decisions/2026-11-26-paths-are-compared-reading-by-reading.md
/** Stands for `*` in the segments of a pattern, so that a decoded `%2A` is a literal asterisk. */
export const wildcard = '\0';

/** Reports whether segments match. */
export type Glob = (segments: readonly string[]) => boolean;

type SegmentTest = (segment: string) => boolean;

/**
 * Compiles segments with wildcards: one within a segment matches any characters of it, and a segment of two any number of
 * segments. The first match of what follows a wildcard is final, so that the time grows with the length of pattern times
 * path, however many wildcards there are.
 */
export function compileGlob(pattern: readonly string[]): Glob {
  const tests = pattern.map((segment) => (segment === wildcard + wildcard ? undefined : compileSegment(segment)));
  return (segments) => {
    let at = 0;
    let next = 0;
    let restart: { readonly at: number; next: number } | undefined;
    while (next < segments.length) {
      const test = tests[at];
      if (at < tests.length && test === undefined) {
        at += 1;
        restart = { at, next };
      } else if (test?.(segments[next] ?? '') === true) {
        at += 1;
        next += 1;
      } else if (restart !== undefined) {
        restart.next += 1;
        ({ at, next } = restart);
      } else return false;
    }
    return tests.slice(at).every((test) => test === undefined);
  };
}

function compileSegment(pattern: string): SegmentTest {
  const [first = '', ...pieces] = pattern.split(wildcard);
  const last = pieces.pop();
  if (last === undefined) return (segment) => segment === first;
  return (segment) => {
    let position = first.length;
    const end = segment.length - last.length;
    if (position > end || !segment.startsWith(first) || !segment.endsWith(last)) return false;
    for (const piece of pieces) {
      const found = segment.indexOf(piece, position);
      if (found === -1 || found + piece.length > end) return false;
      position = found + piece.length;
    }
    return true;
  };
}
