import { decodeHeader } from '../http/semantics/header-text.js';

/**
 * Matches headers that carry sessions and credentials, which an agent does not need: those of RFC 6265, 9110 and 7615,
 * and proprietary ones (x-api-key, x-amz-security-token, x-subject-token, private-token ...). Does not match pagination
 * tokens (next-token, continuation-token), challenges and idempotency keys.
 */
const secretHeader = new RegExp(
  [
    '^(set-)?cookie2?$',
    '(^|-)(authorization|authentication-info|passw(or)?d|secret|credentials?|session(-?id)?|jwt)$',
    '(^|-)(access|api|auth|aws|bearer|csrf|id|identity|job|jwt|private|refresh|secret|security|session|shared|sso|subject|user|vault|xsrf)-?token$',
    '^x-token$',
    '(^|-)(access|api|app|auth|functions|license|master|private|secret|shared|subscription)-?key$',
  ].join('|'),
);
const maxHeaderLength = 500;

/**
 * Matches headers that are useless in part: the agent follows or returns them. Links and locations (RFC 8288, RFC 9110 §10.2.2,
 * Operation-Location), cursors and continuation tokens of pages, and validators.
 */
const wholeHeader =
  /(^|-)(links?|location|ur[il]|href|(async)?operation|next|prev(ious)?|page|cursor|continuation|token|etag)$|continuation/;

/** Matches headers that the agent sends back, so they must keep their bytes. */
const returnedHeader = /etag$|token|cursor|continuation/;

/**
 * Matches the other headers that decide what an agent does next: waits and rate limits, counts of pages and items, what a 401,
 * 405 or 415 asks for, the name or range of a body, the age of a version, and the id that the API owner asks for.
 */
const decisiveHeader = new RegExp(
  [
    '^(allow|accept-(post|patch|ranges)|content-(disposition|range)|(www|proxy)-authenticate|deprecation|sunset|warning|last-modified)$',
    'retry-after|rate-?limit|^x-rl-|quota|throttl|backoff',
    '(^|-)(total|count|pages?|per-page|has-more|limit|offset)(-|$)',
    '(^|-)(request|correlation|trace)-?id$',
  ].join('|'),
);

/** Reports whether a header carries a session or a credential: an agent learns that it is present, but not its value. */
export function isSecretHeader(name: string): boolean {
  const folded = name.toLowerCase().replaceAll('_', '-');
  // CORS headers end with "credentials", but contain none.
  return secretHeader.test(folded) && !folded.startsWith('access-control-');
}

export interface ShownHeaders {
  readonly headers: Record<string, string>;
  /** Names of headers whose value is shortened. */
  readonly shortened: readonly string[];
}

/** Returns the headers of a response for the agent, without secrets: those that matter, or `all`. */
export function showHeaders(headers: Headers, { all }: { readonly all: boolean }): ShownHeaders {
  const shown: [string, string][] = [];
  const shortened: string[] = [];
  for (const [name, value] of headers) {
    if (isSecretHeader(name)) continue;
    // Content-Type is a field of its own.
    if (!all && (name === 'content-type' || !(wholeHeader.test(name) || decisiveHeader.test(name)))) continue;
    const text = returnedHeader.test(name) ? value : decodeHeader(value);
    const isWhole = text.length <= maxHeaderLength || wholeHeader.test(name) || /^https?:\/\/\S+$/.test(text);
    shown.push([name, isWhole ? text : `${text.slice(0, maxHeaderLength)}…`]);
    if (!isWhole) shortened.push(name);
  }
  // fromEntries defines own properties, so "__proto__" is an ordinary name.
  return { headers: Object.fromEntries(shown), shortened };
}
