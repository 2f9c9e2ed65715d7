import { mayBeSameServer } from '../http/semantics/host-name.js';
import { mayBeBelow } from '../http/semantics/path-readings.js';
import { originForm } from '../http/semantics/query-text.js';

/** Path of a base URL without a slash at its end. */
export function pathPrefix(base: URL): string {
  return base.pathname.replace(/\/$/, '');
}

/** Returns the target of a URL below a base URL: the URL without the base URL. */
export function targetBelow(url: URL, base: URL): string {
  return originForm(url).slice((url.pathname === base.pathname ? base.pathname : pathPrefix(base)).length);
}

export interface Placed<T> {
  readonly of: T;
  /** `unclear`: the URL is spelled differently, but a server may read it as one below the base URL. */
  readonly place: 'below' | 'unclear';
}

/** Returns the longest base URL that a URL is, or may be, below. */
export function placeOf<T extends { readonly base: URL }>(url: URL, owners: Iterable<T>): Placed<T> | undefined {
  let found: Placed<T> | undefined;
  for (const of of owners) {
    const place = placeBelow(url, of.base);
    if (place === undefined) continue;
    const difference = of.base.pathname.length - (found?.of.base.pathname.length ?? -1);
    if (difference > 0 || (difference === 0 && place === 'below' && found?.place === 'unclear')) found = { of, place };
  }
  return found;
}

function placeBelow(url: URL, base: URL): Placed<unknown>['place'] | undefined {
  const prefix = pathPrefix(base);
  if (url.origin === base.origin && (url.pathname === prefix || url.pathname.startsWith(`${prefix}/`))) return 'below';
  return mayBeSameServer(url, base) && mayBeBelow(url.pathname, prefix) ? 'unclear' : undefined;
}
