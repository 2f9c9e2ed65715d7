import { parseUrl } from '../../../runtime/url.js';

const wildcard = '*.';

/** `api.example.com`, `[::1]`, with `:port` or without, or `*.example.com` for every name below it. */
export function isHostPattern(pattern: string): boolean {
  const { host } = split(pattern);
  return /^[^\s/?#@\\*]+$/.test(host) && parseUrl(`http://${host}`) !== undefined && (host === pattern || /[a-z]/i.test(host));
}

/** Whether a URL may be called; without a list, any host may. */
export function allowsHost(patterns: readonly string[] | undefined, url: URL): boolean {
  return patterns === undefined || patterns.some((pattern) => matches(pattern, url));
}

function matches(pattern: string, url: URL): boolean {
  const { host, below } = split(pattern);
  // With the scheme of the target, so that its default port is none here too.
  const wanted = new URL(`${url.protocol}//${host}`);
  const namesPort = /:\d+$/.test(host);
  if (namesPort && wanted.port !== url.port) return false;
  const name = plain(url.hostname);
  return below ? name.endsWith(`.${plain(wanted.hostname)}`) : name === plain(wanted.hostname);
}

/** A name may end with the dot of the root. */
const plain = (hostname: string) => hostname.replace(/\.$/, '');

function split(pattern: string): { host: string; below: boolean } {
  const below = pattern.startsWith(wildcard);
  return { host: below ? pattern.slice(wildcard.length) : pattern, below };
}
