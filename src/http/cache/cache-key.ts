import { digest } from '../../runtime/digest.js';
import type { PreparedRequest } from '../call/request.js';

// Decision: docs/decisions/2026-11-22-what-the-cache-may-return.md
/**
 * Request headers that do not identify the caller: negotiation (covered by Vary), caching, body and idempotency. Every
 * other header may name a user, a tenant or a secret, so it separates cached responses.
 */
const neutralHeaders: ReadonlySet<string> = new Set([
  'accept',
  'accept-charset',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'content-length',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'if-unmodified-since',
  'pragma',
  'range',
  'user-agent',
]);

/**
 * Tracing headers that only identify a call differ in every call, so they must not be part of a key. baggage and tracestate
 * can name a tenant or a user (https://www.w3.org/TR/baggage/, https://www.w3.org/TR/trace-context/#key), so they separate.
 */
const tracingHeaders: ReadonlySet<string> = new Set([
  'traceparent',
  'x-amzn-trace-id',
  'x-b3-spanid',
  'x-b3-traceid',
  'x-correlation-id',
  'x-request-id',
]);

/** Returns a digest of the caller, the configured credential and every request header that may be a credential. */
export function identityOf(request: Pick<PreparedRequest, 'headers' | 'caller' | 'credential'>): string {
  return digest('identity', request.caller, request.credential, identifyingHeaders(request.headers));
}

/** Returns every request header that may be a credential. */
export function identifyingHeaders(headers: Headers): [string, string][] {
  return selectHeaders(headers, (name) => !neutralHeaders.has(name) && !tracingHeaders.has(name));
}

/** Returns the key under which equal requests in flight share one response, even if it must not be stored. */
export function coalescingKeyOf(request: Pick<PreparedRequest, 'method' | 'url' | 'headers' | 'caller' | 'credential'>): string {
  return digest(
    'coalescing',
    request.method,
    request.url.href,
    request.caller,
    request.credential,
    selectHeaders(request.headers, (name) => !tracingHeaders.has(name)),
  );
}

/** Returns a digest of the request headers that Vary nominates (RFC 9111 §4.1). */
export function selectionOf(headers: Headers, names: readonly string[]): string {
  return digest(
    'selection',
    names.map((name) => (headers.has(name) ? [name, headers.get(name) ?? ''] : [name])),
  );
}

/** Returns the headers that separate the requests of one caller: a tenant, for example. */
export function tenantHeaders(headers: Headers): [string, string][] {
  return selectHeaders(headers, (name) => !neutralHeaders.has(name) && !tracingHeaders.has(name) && name !== 'tracestate');
}

/** Returns the selected headers. Headers iterates in the order of the names, so the order of insertion does not matter. */
function selectHeaders(headers: Headers, isSelected: (name: string) => boolean): [string, string][] {
  return [...headers].filter(([name]) => isSelected(name));
}
