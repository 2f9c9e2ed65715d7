import type { IncomingMessage } from 'node:http';

export type Presented =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'none' }
  /** `rule` follows "The request". */
  | { readonly kind: 'malformed'; readonly rule: string };

/** RFC 6750 §2.1: the scheme in any case, then a b64token. */
const credentials = /^bearer +([\w.~+/-]+=*)$/i;

/**
 * Reads the token of a request from its Authorization header, the only place that the MCP specification allows. Another
 * scheme counts as no token (RFC 6750 §3.1).
 */
export function readBearerToken({ rawHeaders, url = '' }: Pick<IncomingMessage, 'rawHeaders' | 'url'>): Presented {
  const [, query = ''] = url.split('?', 2);
  if (new URLSearchParams(query).has('access_token')) return { kind: 'malformed', rule: 'contains a token in its URL' };
  // Of repeated headers, Node.js reports only the first one.
  const values = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'authorization');
  const [value] = values;
  if (value === undefined) return { kind: 'none' };
  if (values.length > 1) return { kind: 'malformed', rule: 'contains several Authorization headers' };
  if (!/^bearer(?: |$)/i.test(value.trim())) return { kind: 'none' };
  const token = credentials.exec(value.trim())?.[1];
  return token === undefined ? { kind: 'malformed', rule: 'contains an invalid bearer token' } : { kind: 'token', token };
}
