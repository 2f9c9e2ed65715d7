import { badInput } from '../../errors.js';
import { parseUrl } from '../../runtime/url.js';
import { pathDanger } from './url-path.js';

type QueryValue = string | number | boolean;
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[]>>;

const absoluteHint = 'Pass an absolute URL such as https://api.example.com/v1/items.';

/** One parse for every URL of the product: WHATWG, http(s) only, no userinfo, no fragment. */
export function parseHttpUrl(text: string, base?: URL): URL {
  const url = parseUrl(text, base);
  if (url === undefined) throw badInput('invalid-url', 'The URL is relative or malformed.', absoluteHint);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw badInput('invalid-url', `The URL scheme ${url.protocol.slice(0, -1)} is not http or https.`, absoluteHint);
  }
  if (url.username !== '' || url.password !== '') {
    throw badInput(
      'invalid-url',
      'The URL carries a user name or password.',
      'Take the credentials out of the URL; they would end in logs. Pass an Authorization header instead.',
    );
  }
  url.hash = '';
  return url;
}

/** The target resolved, with the query added by the URL library. */
export function parseTarget(target: string, query: Query, baseUrl: URL | undefined): URL {
  const url = baseUrl === undefined ? parseHttpUrl(target) : belowBase(target, baseUrl);
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(item));
  }
  return url;
}

/** A path joins the base; a result outside of the base's origin or path is refused, whatever the spelling. */
function belowBase(path: string, baseUrl: URL): URL {
  const root = baseUrl.pathname.endsWith('/') ? baseUrl.pathname : `${baseUrl.pathname}/`;
  const base = new URL(root, baseUrl);
  const url = parseHttpUrl(`./${path.replace(/^\/+/, '')}`, base);
  const isBelow = url.origin === base.origin && url.pathname.startsWith(root);
  const danger = isBelow ? pathDanger(url.pathname.slice(root.length)) : undefined;
  if (!isBelow || danger !== undefined) {
    throw badInput(
      'invalid-url',
      `The path ${danger ?? 'leaves the base URL of the API'}.`,
      'Pass a path below the base URL, without "..", "//" or their encodings; identifiers go into pathParams.',
    );
  }
  return url;
}
