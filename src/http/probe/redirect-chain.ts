import { parseUrl } from '../../runtime/url.js';
import { redirectStatuses } from '../transport/redirects.js';
import { startOf } from './phases.js';
import type { HopTrace } from './timing.js';

export interface RedirectHop {
  readonly status: number;
  readonly from: string;
  readonly to: string;
  /** Describes for the user what this hop means. */
  readonly verdict: string;
  readonly durationMs: number;
}

/** RFC 9110 §15.4. */
const permanentStatuses: ReadonlySet<number> = new Set([301, 308]);

/**
 * Describes the redirects, followed or not. `errorCode` is the code of the error that ended the chain, if there was one. A URL
 * is redacted for the origin that receives it, and for the one that named it.
 */
export function redirectChain(
  hops: readonly HopTrace[],
  errorCode: string | undefined,
  redact: (text: string, from: URL) => string,
): RedirectHop[] {
  const seen = new Set<string>();
  return hops.flatMap((hop, index) => {
    seen.add(`${hop.method} ${hop.url.href}`);
    if (hop.status === undefined || !redirectStatuses.has(hop.status) || hop.location === undefined) return [];
    const next = hops[index + 1];
    const namedBy = hops[index - 1]?.url ?? hop.url;
    const to = next?.url ?? parseUrl(hop.location, hop.url);
    const last = index === hops.length - 1;
    const endCode = last || (index === hops.length - 2 && errorCode === 'address-blocked') ? errorCode : undefined;
    return [
      {
        status: hop.status,
        from: redact(redact(hop.url.href, namedBy), hop.url),
        to: to === undefined ? 'invalid URL' : redact(to.href, hop.url).slice(0, 500),
        verdict: to === undefined ? 'blocked: invalid target URL' : verdictOf(hop, hop.status, to, next, seen, endCode),
        durationMs: Math.max((hop.endedAt ?? hop.firstByteAt ?? hop.startedAt) - startOf(hop), 0),
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
  endCode: string | undefined,
): string {
  const parts = [permanentStatuses.has(status) ? 'permanent' : 'temporary'];
  if (endCode === 'address-blocked') parts.push('blocked by the network guard');
  if (endCode === 'redirect-blocked')
    parts.push('blocked: not allowed by the policy, would send the body or a secret to another origin, or has an invalid target URL');
  if (seen.has(`${next?.method ?? method} ${to.href}`)) parts.push('loop: this URL was already requested');
  if (endCode === 'too-many-redirects') parts.push('not followed: too many redirects');
  if (url.protocol === 'https:' && to.protocol === 'http:')
    parts.push('downgrade from https to http: anyone on the network path can read the traffic');
  else if (url.protocol === 'http:' && to.protocol === 'https:') parts.push('upgrade to https');
  if (to.origin === url.origin) parts.push('same origin');
  else parts.push(to.hostname === url.hostname ? 'different port or scheme on the same host' : 'cross-origin: credentials are not sent');
  if (next !== undefined && next.method !== method) parts.push(`${method} changes to ${next.method}`);
  return parts.join('; ');
}
