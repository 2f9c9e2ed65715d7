import { setParameter } from '../semantics/query-text.js';
import type { OutgoingRequest } from './authenticator.js';

/** Returns the request with the header set, replacing any of that name. */
export function withHeader(request: OutgoingRequest, name: string, value: string): OutgoingRequest {
  const headers = new Headers(request.headers);
  headers.set(name, value);
  return { ...request, headers, url: new URL(request.url) };
}

/** Returns the request with the query parameter set, replacing any of that name; does not re-encode the others. */
export function withQuery(request: OutgoingRequest, name: string, value: string): OutgoingRequest {
  const url = new URL(request.url);
  setParameter(url, name, value);
  return { ...request, url, headers: new Headers(request.headers) };
}

/** Returns the request with the cookie set, replacing any of that name. */
export function withCookie(request: OutgoingRequest, name: string, value: string): OutgoingRequest {
  const others = (request.headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '' && pair.split('=')[0]?.trim() !== name);
  return withHeader(request, 'cookie', [...others, `${name}=${value}`].join('; '));
}
