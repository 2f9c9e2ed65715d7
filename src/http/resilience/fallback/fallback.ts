import * as z from 'zod';
import { badInput, type ErrorCode } from '../../../errors.js';
import { failureReason, mayHaveHadEffect } from '../../call/failure.js';
import { defineStage, type Run } from '../../call/pipeline.js';
import type { PreparedRequest } from '../../call/request.js';
import { caught, type Result } from '../../call/result.js';
import { hopHeaders } from '../../semantics/header-fields.js';
import { safeMethods } from '../../semantics/method.js';
import { originForm } from '../../semantics/query-text.js';
import { parseHttpUrl, parseTarget } from '../../semantics/request-target.js';
import { baseUrlText } from '../../semantics/schemas.js';
import { staticResponseOptions } from './static-default.js';

export const fallbackOptions = () =>
  z.strictObject({
    baseUrls: z
      .array(baseUrlText())
      .max(5)
      .default([])
      .describe(
        'Base URLs that serve the same paths, tried in order when the API fails. They receive the body and the idempotency key. Credentials are not sent to another origin. Requires baseUrl. Default: none.',
      ),
    default: staticResponseOptions().optional(),
  });
export type FallbackOptions = z.infer<ReturnType<typeof fallbackOptions>>;

export interface FallbackParts {
  readonly baseUrl: URL | undefined;
  /** Header for the idempotency key. Undefined if the API takes none. */
  readonly keyHeader: string | undefined;
}

/**
 * Sends the same request to the other base URLs if the API fails, each through all stages below. A write is sent to another
 * base URL only if the first one certainly did not process it.
 */
export function fallback(options: FallbackOptions, { baseUrl, keyHeader }: FallbackParts): Run {
  const bases = options.baseUrls.map((text) => parseHttpUrl(text));
  if (baseUrl === undefined) {
    throw badInput('invalid-arguments', 'fallback.baseUrls requires baseUrl.', 'Set baseUrl, or remove fallback.baseUrls.');
  }
  return async (request, next) => {
    const first = await next(request);
    const reason = failureReason(first);
    if (reason === undefined || !canUseFallback(request, first)) return first;
    for (const base of bases) {
      if (request.signal.aborted) break;
      // Below a longer base URL, the URL can be too long.
      const other = await caught(requestFor(request, baseUrl, base, keyHeader));
      if (other.error !== undefined) continue;
      const result = await next(other.value);
      // A 4xx of a fallback is ignored: a base URL without credentials, or without the item, proves nothing about the API.
      if (result.error === undefined) {
        request.emit({ type: 'degraded', requestId: request.requestId, source: 'fallback', reason });
        return { response: { ...result.response, source: 'fallback' } };
      }
      if (canUseFallback(request, result)) continue;
      // The first error states that nothing was done, which is no longer certain.
      if (!safeMethods.has(request.method) && mayHaveHadEffect(result)) return result;
      break;
    }
    return first;
  };
}

function canUseFallback(request: PreparedRequest, { response, error }: Result): boolean {
  // A stream can be read only once.
  if (request.signal.aborted || request.bodyStream !== undefined || request.pinned === true) return false;
  if (safeMethods.has(request.method)) return true;
  return response === undefined && error !== undefined && (error.outcome === 'not-sent' || ownRefusals.has(error.code));
}

/** As errors (not as responses), these are refusals of this server before anything was sent. */
const ownRefusals: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['circuit-open', 'overloaded', 'rate-limited']);

/**
 * Returns the request for the same path and query below another base URL, with the headers that may cross origins in a
 * redirect. The operator configured this base URL and trusts it with the body and the idempotency key; nobody vouches for the
 * target of a redirect. Without its key, a write is not repeatable.
 */
async function requestFor(request: PreparedRequest, from: URL, to: URL, keyHeader: string | undefined): Promise<PreparedRequest> {
  const root = request.url.pathname === from.pathname ? from.pathname : from.pathname.replace(/\/$/, '');
  const url = parseTarget(originForm(request.url).slice(root.length), {}, to);
  const headers = hopHeaders(request.headers, url.origin === request.url.origin, request.body !== undefined);
  const idempotencyKey = keyHeader === undefined ? undefined : request.idempotencyKey;
  if (keyHeader !== undefined && idempotencyKey !== undefined) headers.set(keyHeader, idempotencyKey);
  return { ...request, url, headers, idempotencyKey };
}

export const fallbackStage = defineStage({
  name: 'fallback',
  option: 'fallback',
  does: 'sends the request to the other base URLs if the API fails',
  why: 'It is outside retry, so that each base URL gets its own attempts, circuit breaker and rate limiter.',
  emits: ['degraded'],
  direct: false,
  create: (
    { fallback: options, idempotency }: { readonly fallback: FallbackOptions; readonly idempotency: false | { readonly header: string } },
    { baseUrl }: { readonly baseUrl: URL | undefined },
  ) => {
    const keyHeader = idempotency === false ? undefined : idempotency.header;
    return options.baseUrls.length === 0 ? undefined : { run: fallback(options, { baseUrl, keyHeader }) };
  },
});
