import type { CacheMode } from './request.js';

/** A Request of this realm or of another: undici's, a polyfill's. */
export type RequestLike = Pick<Request, 'url' | 'method' | 'headers' | 'body' | 'redirect' | 'cache' | 'signal' | 'arrayBuffer'>;
export type FetchInit = RequestInit & { readonly cache?: CacheMode };
/** What `fetch` takes and gives. */
export type Fetch = (input: string | URL | RequestLike, init?: FetchInit) => Promise<Response>;
