import { parseUrl } from '../../runtime/url.js';
import { begunOf } from './phases.js';
import type { HopTrace } from './timing.js';

export interface RedirectHop {
  readonly status: number;
  readonly from: string;
  readonly to: string;
  /** In plain words, what this hop means for the caller. */
  readonly verdict: string;
  readonly durationMs: number;
}

/** RFC 9110 §15.4. */
const permanent: ReadonlySet<number> = new Set([301, 308]);
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The hops that led on, or should have: `refused` is the code of the error that ended the chain, if one did. */
export function redirectChain(hops: readonly HopTrace[], refused: string | undefined): RedirectHop[] {
  const seen = new Set<string>();
  return hops.flatMap((hop, index) => {
    seen.add(`${hop.method} ${hop.url.href}`);
    if (hop.status === undefined || !redirects.has(hop.status) || hop.location === undefined) return [];
    const next = hops[index + 1];
    const to = next?.url ?? parseUrl(hop.location, hop.url);
    const last = index === hops.length - 1;
    const ended = last || (index === hops.length - 2 && refused === 'address-blocked') ? refused : undefined;
    return [
      {
        status: hop.status,
        from: hop.url.href,
        to: to?.href.slice(0, 500) ?? 'no usable URL',
        verdict: to === undefined ? 'blocked: leads to no usable URL' : verdictOf(hop, hop.status, to, next, seen, ended),
        durationMs: Math.max((hop.endedAt ?? hop.firstByteAt ?? hop.startedAt) - begunOf(hop), 0),
      },
    ];
  });
}

function verdictOf(
  { url, method }: HopTrace,
  status: number,
  to: URL,
  next: HopTrace | undefined,
  seen: ReadonlySet<string>,
  ended: string | undefined,
): string {
  const parts = [permanent.has(status) ? 'permanent' : 'temporary'];
  if (ended === 'address-blocked') parts.push('blocked: the network guard refuses the address');
  if (ended === 'redirect-blocked') parts.push('blocked: it would send the body to another origin, or leads to no usable URL');
  if (seen.has(`${next?.method ?? method} ${to.href}`)) parts.push('loop: it was here before');
  if (ended === 'too-many-redirects') parts.push('not followed: there were too many before it');
  if (url.protocol === 'https:' && to.protocol === 'http:') parts.push('downgrade from https to http: whoever is on the way can read it');
  else if (url.protocol === 'http:' && to.protocol === 'https:') parts.push('upgrade to https');
  if (to.origin === url.origin) parts.push('same origin');
  else parts.push(to.hostname === url.hostname ? 'other port or scheme of this host' : 'cross-origin: credentials do not go there');
  if (next !== undefined && next.method !== method) parts.push(`${method} becomes ${next.method}`);
  return parts.join('; ');
}
