import type { OutgoingRequest } from './authenticator.js';

/** The request with a header field in the place of any of that name. */
export function withHeader(request: OutgoingRequest, name: string, value: string): OutgoingRequest {
  const headers = new Headers(request.headers);
  headers.set(name, value);
  return { ...request, headers, url: new URL(request.url) };
}

/** The request with a query parameter in the place of any of that name; what else the query holds stays as it is written. */
export function withQuery(request: OutgoingRequest, name: string, value: string): OutgoingRequest {
  const url = new URL(request.url);
  const others = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !new URLSearchParams(pair).has(name));
  // %20 means a space to every server; a plus sign does so only to those that take a query for a form.
  const own = new URLSearchParams([[name, value]]).toString().replaceAll('+', '%20');
  url.search = [...others, own].join('&');
  return { ...request, url, headers: new Headers(request.headers) };
}

/** The request with a cookie in the place of any of that name. */
export function withCookie(request: OutgoingRequest, name: string, value: string): OutgoingRequest {
  const others = (request.headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '' && pair.split('=')[0]?.trim() !== name);
  return withHeader(request, 'cookie', [...others, `${name}=${value}`].join('; '));
}
