import type { CacheMode } from './request.js';

/** A Request of any realm: the platform's, undici's, a polyfill's. */
export type RequestLike = Pick<Request, 'url' | 'method' | 'headers' | 'body' | 'redirect' | 'cache' | 'signal' | 'arrayBuffer'> &
  Partial<Pick<Request, 'referrer' | 'referrerPolicy' | 'integrity'>>;
export type FetchInit = RequestInit & { readonly cache?: CacheMode };
/** Signature of `fetch`. */
export type Fetch = (input: string | URL | RequestLike, init?: FetchInit) => Promise<Response>;
