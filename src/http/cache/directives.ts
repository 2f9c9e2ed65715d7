/** The directives of a Cache-Control field, by lower-case name; `true` for those without a value. */
export type Directives = ReadonlyMap<string, string | true>;

/** RFC 9111 §1.2.2: what is larger counts as this many seconds. */
const longestSeconds = 2 ** 31;

const directive = /([^\s,;="]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?/g;

/** Of a directive that comes twice, the first counts (RFC 9111 §4.2.1). */
export function parseDirectives(field: string | null): Directives {
  const directives = new Map<string, string | true>();
  for (const [, name = '', quoted, token] of (field ?? '').matchAll(directive)) {
    const key = name.toLowerCase();
    if (!directives.has(key)) directives.set(key, quoted ?? token ?? true);
  }
  return directives;
}

/** Seconds that a directive names; 0 when it names nothing usable, because RFC 9111 §4.2.1 takes such an answer for stale. */
export function seconds(directives: Directives, name: string): number | undefined {
  const value = directives.get(name);
  if (value === undefined) return undefined;
  return value !== true && /^\d+$/.test(value) ? Math.min(Number(value), longestSeconds) : 0;
}

/** The field again, in the one spelling that http-cache-semantics reads: lower case, nothing quoted, no comma in a value. */
export function formatDirectives(directives: Directives): string {
  const parts = [...directives].map(([name, value]) => (value === true || value.includes(',') ? name : `${name}=${value}`));
  return parts.join(', ');
}

/** RFC 9111 §5.4: without Cache-Control, an old Pragma says the same. */
export function requestDirectives(headers: Headers): Directives {
  const field = headers.get('cache-control');
  return parseDirectives(field === null && /no-cache/i.test(headers.get('pragma') ?? '') ? 'no-cache' : field);
}
