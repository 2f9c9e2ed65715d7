import { parseUrl } from '../../../runtime/url.js';
import { canonicalHost } from '../../semantics/host-name.js';

const wildcard = '*.';

/** Reports whether text is a host pattern: `api.example.com` or `[::1]`, optionally with `:port`, or `*.example.com` for all subdomains. */
export function isHostPattern(pattern: string): boolean {
  const { host } = split(pattern);
  return /^[^\s/?#@\\*]+$/.test(host) && parseUrl(`http://${host}`) !== undefined && (host === pattern || /[a-z]/i.test(host));
}

/** Reports whether the host of a URL is allowed; without patterns, every host is. */
export function allowsHost(patterns: readonly string[] | undefined, url: URL): boolean {
  return patterns === undefined || patterns.some((pattern) => matches(pattern, url));
}

function matches(pattern: string, url: URL): boolean {
  const { host, isWildcard } = split(pattern);
  // Parsed with the scheme of the target, so that its default port is removed from both.
  const expected = new URL(`${url.protocol}//${host}`);
  const hasPort = /:\d+$/.test(host);
  if (hasPort && expected.port !== url.port) return false;
  const name = canonicalHost(url.hostname);
  return isWildcard ? name.endsWith(`.${canonicalHost(expected.hostname)}`) : name === canonicalHost(expected.hostname);
}

function split(pattern: string): { host: string; isWildcard: boolean } {
  const isWildcard = pattern.startsWith(wildcard);
  return { host: isWildcard ? pattern.slice(wildcard.length) : pattern, isWildcard };
}
