import { parseUrl } from '../../runtime/url.js';

/** Longer referrers are reduced to their origin (https://w3c.github.io/webappsec-referrer-policy/#determine-requests-referrer). */
const maxLength = 4096;

/** Returns the Referer of a request to `target`; undefined if the policy hides it, or if there is none. */
export function refererOf(referrer: string, policy: Request['referrerPolicy'], target: URL): string | undefined {
  const source = parseUrl(referrer);
  if (source === undefined || /^(about|blob|data):$/.test(source.protocol)) return undefined;
  const shown = shownParts(policy, source.origin === target.origin, isTrustworthy(source) && !isTrustworthy(target));
  if (shown === 'nothing') return undefined;
  [source.username, source.password, source.hash] = ['', '', ''];
  return shown === 'origin' || source.href.length > maxLength ? `${source.origin}/` : source.href;
}

function shownParts(policy: Request['referrerPolicy'], sameOrigin: boolean, isDowngrade: boolean): 'nothing' | 'origin' | 'url' {
  switch (policy) {
    case 'no-referrer':
      return 'nothing';
    case 'unsafe-url':
      return 'url';
    case 'origin':
      return 'origin';
    case 'same-origin':
      return sameOrigin ? 'url' : 'nothing';
    case 'origin-when-cross-origin':
      return sameOrigin ? 'url' : 'origin';
    case 'no-referrer-when-downgrade':
      return isDowngrade ? 'nothing' : 'url';
    case 'strict-origin':
      return isDowngrade ? 'nothing' : 'origin';
    default:
      if (sameOrigin) return 'url';
      return isDowngrade ? 'nothing' : 'origin';
  }
}

/** https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy */
function isTrustworthy({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || /^(127\.[\d.]+|\[::1\]|(.+\.)?localhost)$/.test(hostname);
}
