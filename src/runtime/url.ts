/**
 * A WHATWG URL, or undefined where the text is none. Not URL.canParse: once it is optimised (Node 20.20: after 5,600 calls),
 * it takes a host with Latin-1 letters for malformed.
 */
export function parseUrl(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Query values and userinfo may be secrets; names and the path are what a log needs. */
export function redactUrl(url: URL): string {
  const names = [...new URLSearchParams(url.search).keys()];
  const query = names.map((name) => `${encodeURIComponent(name)}=…`).join('&');
  return `${url.origin}${url.pathname}${query === '' ? '' : `?${query}`}`;
}
