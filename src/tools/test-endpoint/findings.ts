import type { Answer } from '../../http/call/answer.js';
import { phases as knownPhases } from '../../http/probe/phases.js';
import type { Measurement } from '../../http/probe/probe.js';
import { knownLimits } from '../../http/semantics/rate-limit-headers.js';
import { isJsonType, parseMediaType } from '../../response/media-type.js';
import { noticeableMs, slowPhaseHint } from './hints.js';

/** Fields whose values are worth the reader's time. */
const shownHeaders = [
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

export function headersThatMatter(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    shownHeaders.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value.length > 200 ? `${value.slice(0, 199)}…` : value]];
    }),
  );
}

export interface FindingsContext {
  readonly measurement: Measurement;
  readonly bytes: number;
  readonly now: number;
}

/** Short notes on what an engineer would remark, each with its area first. None of them makes the test fail. */
export function findingsOf({ measurement, bytes, now }: FindingsContext): string[] {
  const { answer, method } = measurement.outcome;
  return [
    ...certificateFindings(measurement),
    ...slowFindings(measurement),
    ...(answer === undefined
      ? []
      : [
          ...(method === 'GET' && answer.status === 200 ? cacheFindings(answer.headers) : []),
          ...securityFindings(answer),
          ...corsFindings(answer.headers),
          ...rateFindings(answer, now),
          ...contentFindings(answer.headers, measurement.wireBytes, bytes),
        ]),
  ];
}

/** What is wrong with one that was refused is said with it. */
function certificateFindings({ certificate, outcome }: Measurement): string[] {
  if (certificate === undefined) return [];
  const { daysLeft, problems } = certificate;
  return [
    ...(outcome.answer === undefined ? [] : problems.map((problem) => `certificate: accepted here, but others may refuse it: ${problem}`)),
    ...(daysLeft >= 0 && daysLeft < 30 ? [`certificate: the chain expires in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}`] : []),
  ];
}

function slowFindings({ phases }: Measurement): string[] {
  return knownPhases.flatMap((name) => {
    const took = phases[name] ?? 0;
    return took > (noticeableMs[name] ?? Number.POSITIVE_INFINITY)
      ? [`slow: ${name} took ${Math.round(took)} ms. ${slowPhaseHint(name, phases)}`]
      : [];
  });
}

function cacheFindings(headers: Headers): string[] {
  const control = headers.get('cache-control')?.toLowerCase() ?? '';
  const age = headers.get('age');
  const validators = ['etag', 'last-modified'].some((name) => headers.has(name));
  const lifetime = /(?:^|[ ,])max-age=(\d+)/.exec(control)?.[1];
  return [
    ...(/no-store/.test(control) ? ['cache: not to be kept (no-store)'] : []),
    ...(lifetime !== undefined && !/no-store/.test(control) ? [`cache: fresh for ${lifetime} s`] : []),
    ...(control === '' && !headers.has('expires') && !validators
      ? ['cache: nothing says how long it may be kept, or how to ask for a change (no Cache-Control, ETag or Last-Modified)']
      : []),
    ...(control === '' && !headers.has('expires') && validators
      ? ['cache: can be asked for changes, but has no lifetime (no Cache-Control)']
      : []),
    ...(headers.get('vary')?.trim() === '*' ? ['cache: Vary: * keeps every cache from using it'] : []),
    ...(age !== null && Number(age) > 0 ? [`cache: came from a shared cache, ${Number(age)} s old`] : []),
  ];
}

function securityFindings({ headers, url }: Answer): string[] {
  const secure = url.protocol === 'https:';
  const html = parseMediaType(headers.get('content-type')).essence === 'text/html';
  const versions = ['server', 'x-powered-by'].filter((name) => /\d/.test(headers.get(name) ?? ''));
  return [
    ...(secure ? [] : ['security: plain http; whoever is on the way can read and change it']),
    ...(secure && !headers.has('strict-transport-security') ? ['security: no Strict-Transport-Security'] : []),
    ...(headers.get('x-content-type-options')?.toLowerCase() === 'nosniff' ? [] : ['security: no X-Content-Type-Options: nosniff']),
    ...(html && !headers.has('content-security-policy') ? ['security: HTML without Content-Security-Policy'] : []),
    ...versions.map((name) => `security: ${name} tells a version`),
    ...headers.getSetCookie().flatMap((cookie) => cookieFinding(cookie, secure)),
  ];
}

function cookieFinding(cookie: string, secure: boolean): string[] {
  const [name = ''] = cookie.split('=', 1);
  const attributes = cookie
    .toLowerCase()
    .split(';')
    .slice(1)
    .map((part) => part.trim().split('=', 1)[0]);
  const missing = [...(secure ? ['Secure'] : []), 'HttpOnly', 'SameSite'].filter(
    (attribute) => !attributes.includes(attribute.toLowerCase()),
  );
  return missing.length === 0 ? [] : [`security: the cookie ${name.trim().slice(0, 40)} lacks ${missing.join(', ')}`];
}

function corsFindings(headers: Headers): string[] {
  const origin = headers.get('access-control-allow-origin');
  if (origin === null) return [];
  const credentials = headers.get('access-control-allow-credentials') === 'true';
  if (origin === '*')
    return [credentials ? 'cors: * together with credentials is refused by browsers' : 'cors: every web page may read it'];
  if (origin === 'null') return ['cors: the origin null is allowed, which sandboxed pages of anyone have'];
  const varies = /(^|,)\s*(origin|\*)\s*(,|$)/i.test(headers.get('vary') ?? '');
  return varies ? [] : ['cors: one origin is named without Vary: Origin, so caches may hand it to others'];
}

function rateFindings({ headers, status }: Answer, now: number): string[] {
  return knownLimits(headers, status === 429, now).map(
    ({ remaining, resetMs }) => `rate limit: ${remaining} calls left, whole again in ${Math.ceil(resetMs / 1000)} s`,
  );
}

/** One TCP segment: less is not worth compressing. */
const worthCompressing = 1400;

function contentFindings(headers: Headers, wireBytes: number, bytes: number): string[] {
  const type = parseMediaType(headers.get('content-type'));
  const encoding = headers.get('content-encoding');
  const compressible = type.essence.startsWith('text/') || isJsonType(type) || /xml|javascript/.test(type.essence);
  return [
    ...(bytes > 0 && type.essence === '' ? ['content: no Content-Type'] : []),
    ...(encoding === null && compressible && bytes > worthCompressing ? [`compression: ${bytes} bytes came uncompressed`] : []),
    ...(encoding !== null && wireBytes > 0 && bytes > 0
      ? [`compression: ${encoding}, ${wireBytes} bytes for ${bytes} (${Math.round((wireBytes / bytes) * 100)}%)`]
      : []),
  ];
}
