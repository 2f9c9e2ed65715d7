import type { ApiResponse } from '../../http/call/api-response.js';
import { isRateLimitRefusal } from '../../http/call/rate-limit-refusal.js';
import { phases as knownPhases } from '../../http/probe/phases.js';
import type { Measurement } from '../../http/probe/probe.js';
import { contentCodings, mislabelledCodings } from '../../http/semantics/content-codings.js';
import { parseAge } from '../../http/semantics/delta-seconds.js';
import { knownLimits } from '../../http/semantics/rate-limit-headers.js';
import { isJsonType, parseMediaType } from '../../response/media-type.js';
import { counted } from '../../runtime/counted.js';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import { slowPhaseHint, slowThresholdMs } from './hints.js';

/** Headers that help to diagnose an endpoint. */
const diagnosticHeaders = [
  ...['cache-control', 'etag', 'last-modified', 'expires', 'age', 'vary', 'x-cache', 'cf-cache-status', 'via', 'pragma'],
  ...['strict-transport-security', 'content-security-policy', 'x-content-type-options', 'x-frame-options', 'referrer-policy'],
  ...['access-control-allow-origin', 'access-control-allow-credentials', 'access-control-allow-methods', 'access-control-allow-headers'],
  ...['ratelimit', 'ratelimit-policy', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
  ...['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after'],
  ...[
    'content-encoding',
    'content-length',
    'allow',
    'www-authenticate',
    'server',
    'x-powered-by',
    'server-timing',
    'alt-svc',
    'deprecation',
  ],
] as const;

export function selectHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    diagnosticHeaders.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value.length > 200 ? `${value.slice(0, 199)}…` : value]];
    }),
  );
}

export interface FindingsContext {
  readonly measurement: Measurement;
  readonly bytes: number;
  readonly now: number;
  /** Number of requests in the whole test that were sent again, because a reused connection was closed. */
  readonly repeats: number;
}

/** Returns observations, each with its area first. None of them fails the test. */
export function findingsOf({ measurement, bytes, now, repeats }: FindingsContext): string[] {
  const { response, method } = measurement.outcome;
  return [
    ...certificateFindings(measurement),
    ...connectionFindings(measurement, repeats),
    ...slowFindings(measurement),
    ...(response === undefined
      ? []
      : [
          ...(method === 'GET' && response.status === 200 ? cacheFindings(response.headers) : []),
          ...securityFindings(response),
          ...corsFindings(response.headers),
          ...rateFindings(response, now),
          ...contentFindings(response.headers, measurement.wireBytes, bytes),
        ]),
  ];
}

/** Lists the problems of an accepted certificate; the verdict lists those of a rejected one. */
function certificateFindings({ certificate, outcome }: Measurement): string[] {
  if (certificate === undefined) return [];
  const { daysLeft, problems, notes } = certificate;
  return [
    ...(outcome.response === undefined
      ? []
      : problems.map((problem) => `certificate: accepted by this server, but other clients may reject it: ${problem}`)),
    ...notes.map((note) => `certificate: ${note}`),
    ...(daysLeft !== undefined && daysLeft >= 0 && daysLeft < 30 ? [`certificate: the chain expires in ${counted(daysLeft, 'day')}`] : []),
  ];
}

/** RFC 9112 §9.6: a server that closes a connection announces it with `Connection: close`; a timeout cannot be announced. */
function connectionFindings({ lostReused }: Measurement, repeats: number): string[] {
  const lost = 'connection: the other end closed a reused connection without a response';
  return [
    ...(lostReused ? [`${lost}. It may close idle connections early`] : []),
    ...(repeats > 0 ? [`${lost}; ${counted(repeats, 'request')} ${repeats === 1 ? 'was' : 'were'} sent again on another connection`] : []),
  ];
}

function slowFindings({ phases }: Measurement): string[] {
  return knownPhases.flatMap((name) => {
    const ms = phases[name] ?? 0;
    return ms > (slowThresholdMs[name] ?? Number.POSITIVE_INFINITY)
      ? [`slow: ${name} took ${Math.round(ms)} ms. ${slowPhaseHint(name, phases)}`]
      : [];
  });
}

function cacheFindings(headers: Headers): string[] {
  const control = headers.get('cache-control')?.toLowerCase() ?? '';
  const age = parseAge(headers.get('age')) ?? 0;
  const validators = ['etag', 'last-modified'].some((name) => headers.has(name));
  const lifetime = /(?:^|[ ,])max-age\s*=\s*"?(\d+)/.exec(control)?.[1];
  const isStored = !/no-store/.test(control);
  return [
    ...(isStored ? [] : ['cache: not cacheable (no-store)']),
    ...(lifetime !== undefined && isStored ? [`cache: fresh for ${lifetime} s`] : []),
    ...(control === '' && !headers.has('expires') && !validators
      ? ['cache: no lifetime and no validator (no Cache-Control, Expires, ETag or Last-Modified)']
      : []),
    ...(control === '' && !headers.has('expires') && validators
      ? ['cache: can be revalidated, but has no explicit lifetime (no Cache-Control or Expires)']
      : []),
    ...(headers.get('vary')?.trim() === '*' ? ['cache: Vary: * prevents reuse by any cache'] : []),
    ...(age > 0 ? [`cache: served by a shared cache, ${age} s old`] : []),
  ];
}

function securityFindings({ headers, url }: ApiResponse): string[] {
  const secure = url.protocol === 'https:';
  const html = parseMediaType(headers.get('content-type')).essence === 'text/html';
  const versions = ['server', 'x-powered-by'].filter((name) => /\d/.test(headers.get(name) ?? ''));
  return [
    ...(secure ? [] : ['security: plain http; anyone on the network path can read and change the traffic']),
    ...(secure && !headers.has('strict-transport-security') ? ['security: no Strict-Transport-Security'] : []),
    ...(headers.get('x-content-type-options')?.toLowerCase() === 'nosniff' ? [] : ['security: no X-Content-Type-Options: nosniff']),
    ...(html && !headers.has('content-security-policy') ? ['security: HTML without Content-Security-Policy'] : []),
    ...versions.map((name) => `security: ${name} discloses a version`),
    ...headers.getSetCookie().flatMap((cookie, index) => cookieFinding(cookie, index, secure)),
  ];
}

/** Names the cookie, but only by its position if it has no name: the text before its first `;` is then its value. */
function cookieFinding(cookie: string, index: number, secure: boolean): string[] {
  const [pair = '', ...rest] = cookie.split(';');
  const name = pair.includes('=') ? (pair.split('=', 1)[0] ?? '').trim() : '';
  const attributes = rest.map((part) => part.split('=', 1)[0]?.trim().toLowerCase());
  const missing = [...(secure ? ['Secure'] : []), 'HttpOnly', 'SameSite'].filter(
    (attribute) => !attributes.includes(attribute.toLowerCase()),
  );
  return missing.length === 0
    ? []
    : [`security: cookie ${name === '' ? index + 1 : quoteUnlessPlain(name, 40)} lacks ${missing.join(', ')}`];
}

function corsFindings(headers: Headers): string[] {
  const origin = headers.get('access-control-allow-origin');
  if (origin === null) return [];
  const credentials = headers.get('access-control-allow-credentials') === 'true';
  if (origin === '*') return [credentials ? 'cors: browsers reject * with credentials' : 'cors: any website can read this response'];
  if (origin === 'null') return ['cors: allows the origin null, which any sandboxed page can have'];
  const varies = /(^|,)\s*(origin|\*)\s*(,|$)/i.test(headers.get('vary') ?? '');
  return varies ? [] : ['cors: allows one origin without Vary: Origin, so caches may serve it to other origins'];
}

function rateFindings(response: ApiResponse, now: number): string[] {
  return knownLimits(response.headers, isRateLimitRefusal(response), now).map(
    ({ remaining, resetMs }) => `rate limit: ${remaining} calls left, resets in ${Math.ceil(resetMs / 1000)} s`,
  );
}

/** Size of one TCP segment: compressing less does not save a packet. */
const minCompressibleBytes = 1400;

function contentFindings(headers: Headers, wireBytes: number, bytes: number): string[] {
  const type = parseMediaType(headers.get('content-type'));
  const mislabelled = mislabelledCodings(headers);
  const encoding = contentCodings(headers).length === mislabelled.length ? null : headers.get('content-encoding');
  const compressible = type.essence.startsWith('text/') || isJsonType(type) || /xml|javascript/.test(type.essence);
  return [
    ...(bytes > 0 && type.essence === '' ? ['content: no Content-Type'] : []),
    ...mislabelled.map((name) => `content: Content-Encoding names ${quoteUnlessPlain(name)}, which is not a compression`),
    ...(encoding === null && compressible && bytes > minCompressibleBytes ? [`compression: ${bytes} bytes were sent uncompressed`] : []),
    ...(encoding !== null && wireBytes > 0 && bytes > 0
      ? [`compression: ${quoteUnlessPlain(encoding)}, ${wireBytes} bytes for ${bytes} (${Math.round((wireBytes / bytes) * 100)}%)`]
      : []),
  ];
}
