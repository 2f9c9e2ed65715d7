import type { Method } from '../semantics/method.js';

export const strategies = ['link', 'cursor', 'page', 'offset'] as const;
export type Strategy = (typeof strategies)[number];

/** One page: the request, and what the API returned for it. Plain data, so that a large page can be read in the worker. */
export interface Page {
  readonly method: Method;
  /** Requested URL with its whole query. */
  readonly url: string;
  /** Body of the request before it is encoded. */
  readonly requestBody: unknown;
  /** URL after redirects, against which relative links are resolved. */
  readonly responseUrl: string;
  /** Response headers by lowercase name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON body. */
  readonly body: unknown;
  /** Undefined if the body has no single list. */
  readonly items: readonly unknown[] | undefined;
}

/** What distinguishes the next request from this one. A patch is merged into the body (RFC 7396). */
export type Change =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'query'; readonly name: string; readonly value: string }
  | { readonly kind: 'body'; readonly patch: Readonly<Record<string, unknown>> };

/** How a response names the next page. */
export interface FoundPage {
  readonly strategy: Strategy;
  /** Place of the link or cursor, and the parameter that it sets. */
  readonly by: string;
  readonly change: Change;
}

export type NextPage =
  | ({ readonly kind: 'next' /** Finds the next page of the following pages, too. */; readonly finder: string } & FoundPage)
  | { readonly kind: 'end' }
  /** There is more, but the response does not name how to request it. */
  | { readonly kind: 'unknown'; readonly reason: string };
