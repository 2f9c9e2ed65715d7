import { badInput } from '../../errors.js';
import { parseUrl } from '../../runtime/url.js';
import { numberText } from './number-text.js';
import { appendParameters } from './query-text.js';
import { checkLength, pathDanger } from './url-path.js';

type QueryValue = string | number | bigint | boolean;
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[]>>;

const absoluteHint = 'Pass an absolute URL such as https://api.example.com/v1/items.';

/** localhost:3000/items parses as a URL of the scheme localhost. */
const hostAndPort = /^\s*[^\s/?#:@]+:\d{1,5}\s*(?:[/?#]|$)/;

/** Parses an http or https URL with the WHATWG parser, rejects credentials in it and removes its fragment. */
export function parseHttpUrl(text: string, base?: URL): URL {
  checkLength(text);
  const url = parseUrl(text, base);
  const isHttp = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!isHttp && hostAndPort.test(text))
    throw badInput('invalid-url', 'The URL has no scheme.', 'Pass an absolute URL: begin it with https:// or http://.');
  if (url === undefined) throw badInput('invalid-url', 'The URL is relative or malformed.', absoluteHint);
  if (!isHttp) {
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
  const added = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((item: QueryValue): [string, string] => [name, queryText(name, item)]),
  );
  appendParameters(url, added);
  checkLength(url.href);
  return url;
}

function queryText(name: string, value: QueryValue): string {
  const place = `query.${name.slice(0, 60)}`;
  if (typeof value === 'number' || typeof value === 'bigint') return numberText(value, place);
  if (typeof value !== 'string' && typeof value !== 'boolean') {
    throw badInput('invalid-arguments', `${place} is not text, a number or a boolean.`, 'Pass one of these, or a list of them.');
  }
  const text = String(value);
  // URLSearchParams would replace it.
  if (!/\p{Cs}/u.test(text)) return text;
  throw badInput('invalid-arguments', `${place} contains half of a surrogate pair.`, 'Remove it from the text.');
}

/**
 * Resolves a path below the base URL; without a path, the target is the base URL as it is written (RFC 3986 §5.2.2): `/graphql` and
 * `/graphql/` can be two resources. Rejects a result outside the origin or path of the base URL, however it is encoded.
 */
function resolveBelowBase(target: string, baseUrl: URL): URL {
  const path = withoutBase(target, baseUrl);
  if (/^\s*[a-z][a-z\d+.-]*:\/\//i.test(path)) {
    throw badInput(
      'invalid-url',
      `The path is an absolute URL that does not begin with ${baseUrl.href}, the base URL of this API.`,
      'Pass only the part after the base URL as path. To call another URL, pass it as url, without api and path. If this API takes a URL as its path, begin the path with a slash.',
    );
  }
  if (/^\s*([?#]|$)/.test(path)) return parseHttpUrl(path.trim(), baseUrl);
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

/** Removes the base URL from a target that repeats it: as a path, it would be `/v1/https://api.example.com/v1/items`. */
function withoutBase(target: string, baseUrl: URL): string {
  const text = target.trim();
  const base = baseUrl.href.replace(/\/$/, '');
  const rest = text.slice(base.length);
  return text.startsWith(base) && /^([/?#]|$)/.test(rest) ? rest : target;
}
