import { ApiError } from '../../errors.js';
import { quote, quoteUnlessPlain } from '../../runtime/quote.js';
import { parseUrl, redactUrl } from '../../runtime/url.js';
import type { Policy } from '../call/decision.js';
import type { PreparedRequest } from '../call/request.js';
import { hopHeaders } from '../semantics/header-fields.js';
import { decodeHeader } from '../semantics/header-text.js';
import { safeMethods } from '../semantics/method.js';
import { parseHttpUrl } from '../semantics/request-target.js';
import type { RawResponse } from './exchange.js';
import { containsSecret, type Redact } from './redirect-secrets.js';

/** Statuses of redirects (RFC 9110 §15.4). 300 and 304 are not followed, because they do not name a single target. */
export const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Returns the different values of Location of a redirect that can be followed; none for another response. An empty one names no
 * target: resolved, it would be the URL of the request itself, endlessly. Browsers and curl ignore it, too.
 */
export function followedLocations({ status, locations }: Pick<RawResponse, 'status' | 'locations'>): readonly string[] {
  return redirectStatuses.has(status) ? locations.filter((location) => location.trim() !== '').map(decodeHeader) : [];
}

/** Two URLs that something joined to one line: a URL contains no space (RFC 3986 §2). */
const joinedUrls = /,\s+https?:\/\//i;

/** Returns the URL of a Location. Throws if there are several, or if it is invalid or would carry a secret to another origin. */
export function redirectTarget([location = '', ...others]: readonly string[], from: URL, redact: Redact): URL {
  // RFC 9110 §10.2.2: one URI reference. Clients choose differently, so the redirect may be meant to mislead one of them.
  if (others.length > 0 || joinedUrls.test(location)) {
    throw redirectBlocked(
      'The API sent several different Location headers in one redirect.',
      'Ask the user which target is right, and send the request there directly. Report the redirect to the API owner.',
    );
  }
  const target = parseTarget(location, from);
  // Location as sent, too: the URL parser lowercases a host.
  if (target.origin !== from.origin && containsSecret([location, target.href], redact)) {
    throw redirectBlocked(
      'The API redirected to another origin, and the redirect target contains a secret.',
      'Ask the operator to check baseUrl: the API may have moved, for example from http to https.',
    );
  }
  return target;
}

function parseTarget(location: string, from: URL): URL {
  const { protocol } = parseUrl(location, from) ?? from;
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw redirectBlocked(
      'The API redirected to a URL that is not http or https.',
      'The target is for a browser or an app, as at the end of a login. Call test-endpoint to see it, and give it to the user.',
    );
  }
  try {
    return parseHttpUrl(location, from);
  } catch (cause) {
    throw redirectBlocked('The redirect target is not a valid URL.', 'Report to the API owner that the redirect target is invalid.', cause);
  }
}

/** Reports whether the redirect means that the request was processed and that the next hop is a GET (RFC 9110 §15.4.2-4). */
export function changesToGet(status: number, method: PreparedRequest['method']): boolean {
  return status === 303 ? method !== 'HEAD' && method !== 'GET' : (status === 301 || status === 302) && method === 'POST';
}

// Decision: docs/decisions/2026-11-25-each-redirect-is-checked.md
/** Creates the request for the next hop. */
export function nextHop(request: PreparedRequest, status: number, url: URL): PreparedRequest {
  const sameOrigin = url.origin === request.url.origin;
  const toGet = changesToGet(status, request.method);
  const body = toGet ? undefined : request.body;
  if (!toGet && request.bodyStream !== undefined) {
    throw redirectBlocked(
      `The API redirected the ${request.method}, but its streamed body cannot be sent twice.`,
      'Pass the whole body instead of a stream, or send the request to the redirect target.',
    );
  }
  if (!sameOrigin && !toGet && (body !== undefined || !safeMethods.has(request.method))) {
    throw redirectBlocked(
      `The API redirected the ${request.method} to another origin, ${quoteUnlessPlain(url.origin)}.`,
      `Ask the user whether ${quoteUnlessPlain(url.origin)} is trusted. If so, send the request there directly.`,
    );
  }
  const headers = hopHeaders(request.headers, sameOrigin, body !== undefined);
  const largeForm = toGet ? undefined : request.largeForm;
  return { ...request, url, headers, body, bodyStream: undefined, largeForm, method: toGet ? 'GET' : request.method };
}

/** Returns the request if the policy allows it. Otherwise throws: a redirect must not bypass the policy. */
export function checkedHop(request: PreparedRequest, policy: Policy): PreparedRequest {
  if (request.pinned === true) {
    throw redirectBlocked(
      'The API redirected a request that was approved for one URL only.',
      'Send the request to the redirect target; the user is asked again.',
    );
  }
  const decision = policy(request);
  if (decision.kind === 'allowed') return request;
  request.emit({ type: 'blocked', requestId: request.requestId, reason: 'redirect-blocked' });
  const [reason, hint] =
    decision.kind === 'refused'
      ? // Not its message, which contains the path or the host that the API chose.
        [`${quote(redactUrl(request.url))} is refused (${decision.error.code}).`, decision.error.hint]
      : [`It needs approval: ${decision.rule}.`, 'Send the request to the redirect target; the user is asked for approval.'];
  throw redirectBlocked(`The API redirected to a URL that the policy does not allow. ${reason}`, hint);
}

export function tooManyRedirects(hops: number): ApiError {
  return new ApiError('too-many-redirects', `More than ${hops} redirects.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'Call test-endpoint to see the redirect chain, then call the final URL directly.',
  });
}

function redirectBlocked(message: string, hint: string, cause?: unknown): ApiError {
  return new ApiError('redirect-blocked', message, { outcome: 'rejected', safeToRetry: false, hint, cause });
}
