/** Headers that frame the message on the wire. A caller that sets them could smuggle a second request (RFC 9112 §11.2). */
export const framingHeaders: ReadonlySet<string> = new Set([
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

/** Headers that may be sent to another origin, because they neither identify the caller nor carry a secret. */
const crossOriginHeaders: ReadonlySet<string> = new Set(['accept', 'accept-encoding', 'accept-language', 'user-agent', 'range']);

/** Returns the headers for the next hop: to another origin only those of `crossOriginHeaders`, and Content-* only with a body. */
export function hopHeaders(from: Headers, sameOrigin: boolean, hasBody: boolean): Headers {
  const headers = new Headers();
  for (const [name, value] of from) {
    const isSent = name.startsWith('content-') ? hasBody : sameOrigin || crossOriginHeaders.has(name);
    if (isSent) headers.append(name, value);
  }
  return headers;
}
