import { isRecord } from '../../runtime/is-record.js';
import { canonicalHost } from '../semantics/host-name.js';
import { setParameter } from '../semantics/query-text.js';
import type { Change } from './page.js';

/** What distinguishes the requests of two pages. */
export interface PageRequest {
  readonly url: URL;
  readonly body: unknown;
}

// Decision: docs/decisions/2026-11-26-next-links-stay-on-their-host.md
/**
 * Returns the request for the next page; undefined if its link names another host. Servers behind a proxy write links with
 * the scheme and the port that they see, so those of this request remain.
 */
export function nextRequest({ url, body }: PageRequest, change: Change): PageRequest | undefined {
  switch (change.kind) {
    case 'body':
      return { url, body: mergePatch(body, change.patch) };
    case 'query': {
      const next = new URL(url);
      setParameter(next, change.name, change.value);
      return { url: next, body };
    }
    case 'url': {
      const link = new URL(change.url);
      if (canonicalHost(link.hostname) !== canonicalHost(url.hostname)) return undefined;
      const next = new URL(link);
      next.protocol = url.protocol;
      next.host = url.host;
      next.port = url.port;
      [next.username, next.password, next.hash] = ['', '', ''];
      return { url: next, body };
    }
  }
}

/** Returns equal texts for equal requests, whatever the order of their parameters. */
export function keyOf({ url, body }: PageRequest): string {
  const query = url.search.slice(1).split('&').sort();
  return JSON.stringify([url.origin, url.pathname, query, body]);
}

/** Merges a patch into a value (RFC 7396). */
function mergePatch(target: unknown, patch: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const merged = new Map(Object.entries(isRecord(target) ? target : {}));
  for (const [name, value] of Object.entries(patch)) merged.set(name, isRecord(value) ? mergePatch(merged.get(name), value) : value);
  return Object.fromEntries(merged);
}
