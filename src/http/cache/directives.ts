import { parseDeltaSeconds } from '../semantics/delta-seconds.js';

/** Cache-Control directives by lowercase name; `true` if a directive has no value. */
export type Directives = ReadonlyMap<string, string | true>;

const directive = /([^\s,;="]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?/g;

/** Parses Cache-Control. Of a repeated directive, the first counts (RFC 9111 §4.2.1). */
export function parseDirectives(field: string | null): Directives {
  const directives = new Map<string, string | true>();
  for (const [, name = '', quoted, token] of (field ?? '').matchAll(directive)) {
    const key = name.toLowerCase();
    if (!directives.has(key)) directives.set(key, quoted ?? token ?? true);
  }
  return directives;
}

/** Returns the seconds of a directive; 0 if its value is invalid, because such a response counts as stale (RFC 9111 §4.2.1). */
export function seconds(directives: Directives, name: string): number | undefined {
  const value = directives.get(name);
  if (value === undefined) return undefined;
  return (value === true ? undefined : parseDeltaSeconds(value)) ?? 0;
}

const deltas: ReadonlySet<string> = new Set(['max-age', 's-maxage', 'stale-while-revalidate', 'stale-if-error']);

/** Formats directives as http-cache-semantics reads them: lowercase names, no quotes, no comma in a value, valid seconds. */
export function formatDirectives(directives: Directives): string {
  const parts = [...directives].map(([name, value]) => {
    if (deltas.has(name)) return `${name}=${seconds(directives, name)}`;
    return value === true || value.includes(',') ? name : `${name}=${value}`;
  });
  return parts.join(', ');
}

const none: Directives = new Map();

/** Returns the directives of a request; without Cache-Control, those of Pragma (RFC 9111 §5.4). */
export function parseRequestDirectives(headers: Headers): Directives {
  const field = headers.get('cache-control');
  if (field === null && !headers.has('pragma')) return none;
  return parseDirectives(field === null && /no-cache/i.test(headers.get('pragma') ?? '') ? 'no-cache' : field);
}
