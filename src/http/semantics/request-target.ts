import { badInput } from '../../errors.js';
import { parseUrl } from '../../runtime/url.js';
import { checkLength, pathDanger } from './url-path.js';

type QueryValue = string | number | boolean;
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[]>>;

const absoluteHint = 'Pass an absolute URL such as https://api.example.com/v1/items.';

/** Parses an http or https URL with the WHATWG parser, rejects credentials in it and removes its fragment. */
export function parseHttpUrl(text: string, base?: URL): URL {
  checkLength(text);
  const url = parseUrl(text, base);
  if (url === undefined) throw badInput('invalid-url', 'The URL is relative or malformed.', absoluteHint);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw badInput('invalid-url', `The URL scheme ${url.protocol.slice(0, -1)} is not supported; use http or https.`, absoluteHint);
  }
  if (url.username !== '' || url.password !== '') {
    throw badInput(
      'invalid-url',
      'The URL contains a user name or password.',
      'Remove the credentials from the URL, because URLs are logged. Pass an Authorization header instead.',
    );
  }
  url.hash = '';
  return url;
}

/** Resolves a target against the base URL and appends the query. */
export function parseTarget(target: string, query: Query, baseUrl: URL | undefined): URL {
  const url = baseUrl === undefined ? parseHttpUrl(target) : resolveBelowBase(target, baseUrl);
  const added = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) added.append(name, String(item));
  }
  // Appending one by one to the URL would serialize the whole query each time.
  if (added.size > 0) url.search = [url.search.slice(1), added.toString()].filter((part) => part !== '').join('&');
  checkLength(url.href);
  return url;
}

/** Resolves a path below the base URL. Rejects a result outside the origin or path of the base URL, however it is encoded. */
function resolveBelowBase(path: string, baseUrl: URL): URL {
  const root = baseUrl.pathname.endsWith('/') ? baseUrl.pathname : `${baseUrl.pathname}/`;
  const base = new URL(root, baseUrl);
  const url = parseHttpUrl(`./${path.replace(/^\/+/, '')}`, base);
  const isBelow = url.origin === base.origin && url.pathname.startsWith(root);
  const danger = isBelow ? pathDanger(url.pathname.slice(root.length)) : undefined;
  if (!isBelow || danger !== undefined) {
    throw badInput(
      'invalid-url',
      `The path ${danger ?? 'leaves the base URL of the API'}.`,
      'Pass a path below the base URL without "..", "//" or their encoded forms. Pass identifiers in pathParams.',
    );
  }
  return url;
}
