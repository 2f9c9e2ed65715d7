import { digest } from '../../runtime/digest.js';
import type { PreparedRequest } from '../call/request.js';

/**
 * Request fields that say nothing about who asks: negotiation (Vary covers it), caching, tracing. Every other field,
 * known or not, may name a user, a tenant or a secret, so it keeps answers apart.
 */
const neutral: ReadonlySet<string> = new Set([
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

/** Different in each call by design, so they would make every call the only one of its kind. */
const tracing: ReadonlySet<string> = new Set([
  'baggage',
  'traceparent',
  'tracestate',
  'x-amzn-trace-id',
  'x-b3-spanid',
  'x-b3-traceid',
  'x-correlation-id',
  'x-request-id',
]);

/** Who asks: the caller, the credential of the configuration, and every credential in the request. */
export function identityOf(request: Pick<PreparedRequest, 'headers' | 'caller' | 'credential'>): string {
  return digest(
    'identity',
    request.caller,
    request.credential,
    fields(request.headers, (name) => !neutral.has(name) && !tracing.has(name)),
  );
}

/** Requests of one kind may have one answer, whatever the answer says about caching. */
export function kindOf(request: Pick<PreparedRequest, 'method' | 'url' | 'headers' | 'caller' | 'credential'>): string {
  return digest(
    'kind',
    request.method,
    request.url.href,
    request.caller,
    request.credential,
    fields(request.headers, (name) => !tracing.has(name)),
  );
}

/** What a request says in the fields that an answer varies by. */
export function selectionOf(headers: Headers, names: readonly string[]): string {
  return digest(
    'selection',
    names.map((name) => (headers.has(name) ? [name, headers.get(name) ?? ''] : [name])),
  );
}

/** Headers iterates in the order of the names, so the order in which fields were set does not matter. */
function fields(headers: Headers, chosen: (name: string) => boolean): [string, string][] {
  return [...headers].filter(([name]) => chosen(name));
}
