import { ApiError } from '../../errors.js';
import type { Policy } from '../call/decision.js';
import type { PreparedRequest } from '../call/request.js';
import { hopHeaders } from '../semantics/header-fields.js';
import { safeMethods } from '../semantics/method.js';
import { parseHttpUrl } from '../semantics/request-target.js';

/** RFC 9110 §15.4; 300 and 304 name no single target to follow. */
const followed: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function redirectTarget(status: number, headers: Headers, from: URL): URL | undefined {
  const location = readable(headers.get('location'));
  if (!followed.has(status) || location === null) return undefined;
  try {
    return parseHttpUrl(location, from);
  } catch (cause) {
    throw redirectBlocked('The redirect leads to no usable URL.', cause);
  }
}

/** Header fields arrive as Latin-1; servers that put other characters into Location send UTF-8. */
function readable(location: string | null): string | null {
  if (location === null || !/[\x80-\xff]/.test(location)) return location;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(location, 'latin1'));
  } catch {
    return location;
  }
}

/** RFC 9110 §15.4.2-4: these redirects mean "done, now GET that". */
export function turnsIntoGet(status: number, method: PreparedRequest['method']): boolean {
  return status === 303 ? method !== 'HEAD' && method !== 'GET' : (status === 301 || status === 302) && method === 'POST';
}

/** The request for the next hop. */
export function nextHop(request: PreparedRequest, status: number, url: URL): PreparedRequest {
  const sameOrigin = url.origin === request.url.origin;
  const toGet = turnsIntoGet(status, request.method);
  const body = toGet ? undefined : request.body;
  if (!toGet && request.bodyStream !== undefined) {
    throw redirectBlocked(`The API redirects the ${request.method}, but its body was a stream and is spent.`);
  }
  if (!sameOrigin && !toGet && (body !== undefined || !safeMethods.has(request.method))) {
    throw redirectBlocked(`The API redirects the ${request.method} to another origin, ${url.origin}.`);
  }
  const headers = hopHeaders(request.headers, sameOrigin, body !== undefined);
  return { ...request, url, headers, body, bodyStream: undefined, method: toGet ? 'GET' : request.method };
}

/** A redirect opens nothing: where a call may not go, it may not be led either. */
export function checkedHop(request: PreparedRequest, policy: Policy): PreparedRequest {
  if (request.pinned === true) throw redirectBlocked('The API redirects a request that a person approved for one URL alone.');
  const decision = policy(request);
  if (decision.kind === 'allowed') return request;
  request.emit({ type: 'blocked', requestId: request.requestId, reason: 'redirect-blocked' });
  const why = decision.kind === 'refused' ? decision.error.message : `There, ${decision.rule}.`;
  throw redirectBlocked(`The API redirects to a place where the policy does not let this call go. ${why}`);
}

export function tooManyRedirects(hops: number): ApiError {
  return new ApiError('too-many-redirects', `More than ${hops} redirects.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'Call test-endpoint to see where the first redirect leads, then call the final URL directly.',
  });
}

function redirectBlocked(message: string, cause?: unknown): ApiError {
  return new ApiError('redirect-blocked', message, {
    outcome: 'rejected',
    safeToRetry: false,
    hint: 'If that place is meant and trusted, call it directly.',
    cause,
  });
}
