/**
 * Returns a header name as CGI, WSGI, Rack and PHP servers read it: without case, and with every other character than letters
 * and digits as `-`. They cannot distinguish `X_Api_Key` from `X-Api-Key`, so no check may.
 */
export function foldHeaderName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '-');
}

/** Header that APIs and clients agree on (draft-ietf-httpapi-idempotency-key-header). */
export const idempotencyKeyHeader = 'Idempotency-Key';

/** Headers that frame the message on the wire. A caller that sets them could smuggle a second request (RFC 9112 §11.2). */
const framingHeaders: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Reports whether a header frames the message, in any spelling of its name. */
export function isFramingHeader(name: string): boolean {
  return framingHeaders.has(foldHeaderName(name));
}

/** Headers that may be sent to another origin, because they neither identify the caller nor carry a secret. */
const crossOriginHeaders: ReadonlySet<string> = new Set(['accept', 'accept-encoding', 'accept-language', 'user-agent', 'range']);

/** Headers that describe a body (RFC 9110 §8, RFC 9530). They accompany it to another origin. */
const bodyHeaders: ReadonlySet<string> = new Set([
  'content-type',
  'content-encoding',
  'content-language',
  'content-disposition',
  'content-range',
  'content-digest',
  'content-md5',
]);

/** Returns the headers for the next hop: Content-* only with a body, and to another origin only those of the lists above. */
export function hopHeaders(from: Headers, sameOrigin: boolean, hasBody: boolean): Headers {
  const headers = new Headers();
  for (const [name, value] of from) {
    const isAllowed = sameOrigin || crossOriginHeaders.has(name) || bodyHeaders.has(name);
    if (isAllowed && (hasBody || !name.startsWith('content-'))) headers.append(name, value);
  }
  return headers;
}
