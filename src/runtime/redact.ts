/** Query values and userinfo may be secrets; names and the path are what a log needs. */
export function redactUrl(url: URL): string {
  const names = [...new URLSearchParams(url.search).keys()];
  const query = names.map((name) => `${encodeURIComponent(name)}=…`).join('&');
  return `${url.origin}${url.pathname}${query === '' ? '' : `?${query}`}`;
}
