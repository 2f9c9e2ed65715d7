/** Fields that frame the message on the wire: whoever may set them can smuggle a second request (RFC 9112 §11.2). */
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

/** What may go to another origin: nothing that could identify the caller or carry a secret. */
const crossOriginHeaders: ReadonlySet<string> = new Set(['accept', 'accept-encoding', 'accept-language', 'user-agent', 'range']);

/** What of the headers goes along: to another origin only what could not identify the caller. */
export function hopHeaders(from: Headers, sameOrigin: boolean, hasBody: boolean): Headers {
  const headers = new Headers();
  for (const [name, value] of from) {
    const goes = name.startsWith('content-') ? hasBody : sameOrigin || crossOriginHeaders.has(name);
    if (goes) headers.append(name, value);
  }
  return headers;
}
