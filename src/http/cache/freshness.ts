import type { Options } from 'http-cache-semantics';
import type { Clock } from '../../runtime/clock.js';
import type { ApiResponse } from '../call/api-response.js';
import type { PreparedRequest } from '../call/request.js';
import { parseHttpDate } from '../semantics/http-date.js';
import { formatDirectives, parseDirectives } from './directives.js';

/** Returns the freshness lifetime of a response in seconds; undefined if it must not be stored (RFC 9111 §3). */
export type Lifetime = (
  request: Pick<PreparedRequest, 'method' | 'headers'>,
  response: Pick<ApiResponse, 'status' | 'headers'>,
) => number | undefined;

// Decision: docs/decisions/2026-11-22-what-the-cache-may-return.md
/**
 * Decides with http-cache-semantics whether a response may be stored and how long it is fresh. The library's evaluation
 * of stored responses is not used: it revalidates fresh responses with must-revalidate (RFC 9111 §5.2.2.2: only stale
 * ones), ignores headers that a 304 adds (§3.2), loses stored headers if a 304 repeats no validator, and dates old
 * responses with the current time.
 */
export async function loadLifetime(clock: Clock): Promise<Lifetime> {
  const { default: CachePolicy } = await import('http-cache-semantics');
  class Policy extends CachePolicy {
    now(): number {
      return clock.now();
    }
  }
  // No heuristic freshness (§4.2.2 allows it): an agent would take old data for current data.
  const options: Options = { shared: false, cacheHeuristic: 0, immutableMinTimeToLive: 0 };
  const evaluate: Lifetime = (request, response) => {
    if (!isMatchableVary(response.headers.get('vary') ?? '')) return undefined;
    const policy = new Policy(
      { method: request.method, headers: toRecord(request.headers) },
      { status: response.status, headers: withDates(toRecord(response.headers), clock.now()) },
      options,
    );
    return policy.storable() ? policy.maxAge() : undefined;
  };
  const plain = new Map<string, number | undefined>();
  return (request, response) => {
    if (responseFields.some((name) => response.headers.has(name)) || requestFields.some((name) => request.headers.has(name)))
      return evaluate(request, response);
    const key = `${request.method} ${response.status}`;
    if (!plain.has(key)) plain.set(key, evaluate(request, response));
    return plain.get(key);
  };
}

/** Fields that the lifetime depends on; without all of them, it depends on method and status only. */
const responseFields = ['cache-control', 'expires', 'pragma', 'vary', 'last-modified', 'age', 'set-cookie'];
const requestFields = ['cache-control', 'pragma', 'authorization'];

/** Reports whether a request can match Vary: not with `*` (RFC 9111 §4.1), and not with an invalid header name. */
function isMatchableVary(vary: string): boolean {
  return vary.split(',').every((name) => /^[\w!#$%&'+.^`|~-]*$/.test(name.trim()));
}

/**
 * Returns the headers with dates that the library parses as RFC 9110 does: it uses Date.parse, which accepts ISO dates and
 * numbers. Expires with any other format is in the past (RFC 9111 §5.3); without a valid Date, the time of arrival counts.
 */
function withDates({ expires, date, ...fields }: Record<string, string>, now: number): Record<string, string> {
  const responseDate = date === undefined ? undefined : parseHttpDate(date, now);
  return {
    ...fields,
    ...(expires !== undefined && { expires: new Date(parseHttpDate(expires, now) ?? 0).toUTCString() }),
    ...(responseDate !== undefined && { date: new Date(responseDate).toUTCString() }),
  };
}

function toRecord(headers: Headers): Record<string, string> {
  const fields = Object.fromEntries(headers);
  const control = headers.get('cache-control');
  return control === null ? fields : { ...fields, 'cache-control': formatDirectives(parseDirectives(control)) };
}
