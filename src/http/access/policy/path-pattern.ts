import { type Method, methods } from '../../semantics/method.js';
import { ambiguityOf, combine, type Reading, readingsOf, segmentsOf } from '../../semantics/path-readings.js';
import { decodeFully } from '../../semantics/percent-decoding.js';
import { compileGlob, type Glob, wildcard } from './glob.js';

/** `/orders/*` or `POST /orders/**`: `*` matches within one segment, `**` any number of segments; other characters are literal. */
const pattern = new RegExp(`^(?:(${methods.join('|')}) )?(/[^\\s?#]*)$`);

export function isPathPattern(text: string): boolean {
  return pattern.test(text) && !/\p{Cc}/u.test(decodeFully(text));
}

export const pathPatternRule = `must be a path such as /orders/*, /orders/** or "POST /orders", without a query (methods: ${methods.join(', ')})`;

/**
 * Compares paths, which start with a slash, with patterns. Servers may read one path in several ways: each reading of the
 * path is compared with the same reading of the patterns.
 */
export interface PathMatcher {
  /** Reports whether a pattern matches one of the readings. */
  matchesSome(method: Method, path: string): boolean;
  /** Reports whether the patterns match all readings. */
  matchesEvery(method: Method, path: string): boolean;
}

interface Rule {
  readonly method: string | undefined;
  readonly glob: Glob;
}

export function createPathMatcher(patterns: readonly string[], options: { readonly ignoreCase: boolean }): PathMatcher {
  const texts = patterns.flatMap((text) => {
    const [, method, path = ''] = pattern.exec(text) ?? [];
    return spellingsOf(path).map((spelling) => ({ method, path: spelling }));
  });
  const ambiguity = combine(texts.map(({ path }) => ambiguityOf(path)));
  const matchesAll = patterns.includes('/**');
  const compiled = new Map<string, readonly Rule[]>();
  const fold = options.ignoreCase ? (segment: string) => segment.toUpperCase() : (segment: string) => segment;

  function rulesFor(reading: Reading): readonly Rule[] {
    const existing = compiled.get(reading.key);
    if (existing !== undefined) return existing;
    const rules = texts.map(({ method, path }) => ({
      method,
      glob: compileGlob(segmentsOf(path.replaceAll('*', wildcard), reading).map(fold)),
    }));
    compiled.set(reading.key, rules);
    return rules;
  }

  const matches = (method: Method, path: string) => (reading: Reading) => {
    const segments = segmentsOf(path, reading).map(fold);
    return rulesFor(reading).some((rule) => (rule.method === undefined || rule.method === method) && rule.glob(segments));
  };

  return {
    matchesSome: (method, path) => patterns.length > 0 && readingsOf(path, ambiguity)?.some(matches(method, path)) !== false,
    // A server that cuts a path off at an encoded `?` or `#` reads a beginning of it: that is not a way to another resource.
    matchesEvery: (method, path) =>
      matchesAll || readingsOf(path, ambiguity)?.every((reading) => reading.habits.has('cut') || matches(method, path)(reading)) === true,
  };
}

/** Returns the path of a pattern as written, and as a URL with that path is sent and routed: slashes merged, none at the end. */
function spellingsOf(path: string): string[] {
  const written = path.replaceAll('\\', '/');
  return [...new Set([written, written.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')])];
}
