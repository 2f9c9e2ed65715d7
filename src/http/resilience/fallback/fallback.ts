import * as z from 'zod';
import { badInput, type ErrorCode } from '../../../errors.js';
import type { Answer } from '../../call/answer.js';
import { failureReason, mayHaveHadEffect } from '../../call/failure.js';
import type { Stage } from '../../call/pipeline.js';
import type { PreparedRequest } from '../../call/request.js';
import { type Settled, settle, unsettle } from '../../call/result.js';
import { hopHeaders } from '../../semantics/header-fields.js';
import { safeMethods } from '../../semantics/method.js';
import { parseHttpUrl, parseTarget } from '../../semantics/request-target.js';
import { baseUrlText } from '../../semantics/schemas.js';
import { defaultAnswerOptions } from './default-answer.js';

export const fallbackOptions = () =>
  z.strictObject({
    baseUrls: z
      .array(baseUrlText())
      .max(5)
      .default([])
      .describe(
        'Base URLs that offer the same paths, tried in this order when the API fails; they get no credentials of another origin. Needs baseUrl. Default: none.',
      ),
    default: defaultAnswerOptions().optional(),
  });
export type FallbackOptions = z.infer<ReturnType<typeof fallbackOptions>>;

/**
 * When the API fails, the same request goes to the other bases, each through all the stages below. Writes only go there
 * when it is sure that the first base did nothing. The whole order is: fresh answer, fallback, stale answer, default,
 * error. Stale answers are the cache's, which lies around this stage and sees an error only when no base had an answer;
 * the default is for when the cache has none either, so it is a stage of its own around the cache.
 */
export function fallback(options: FallbackOptions, baseUrl: URL | undefined): Stage<PreparedRequest, Answer> {
  const bases = options.baseUrls.map((text) => parseHttpUrl(text));
  if (bases.length === 0) return (request, next) => next(request);
  if (baseUrl === undefined) {
    throw badInput('invalid-arguments', 'fallback.baseUrls needs baseUrl.', 'Set baseUrl, or leave fallback.baseUrls out.');
  }
  return async (request, next) => {
    const first = await settle(next(request));
    const reason = failureReason(first);
    if (reason === undefined || !mayGoElsewhere(request, first)) return unsettle(first);
    for (const base of bases) {
      if (request.signal.aborted) break;
      const result = await settle(next(elsewhere(request, baseUrl, base)));
      // Its refusals are no answer: a base that has no credentials, or lacks the item, says nothing about the API.
      if ('answer' in result && result.answer.fault === undefined && result.answer.status < 400) {
        request.emit({ type: 'degraded', requestId: request.requestId, source: 'fallback', reason });
        return { ...result.answer, source: 'fallback' };
      }
      if (mayGoElsewhere(request, result)) continue;
      // The first error says that nothing was done, and that is no longer known.
      if (!safeMethods.has(request.method) && mayHaveHadEffect(result)) return unsettle(result);
      break;
    }
    return unsettle(first);
  };
}

function mayGoElsewhere(request: PreparedRequest, result: Settled): boolean {
  // A stream is spent by its first use.
  if (request.signal.aborted || request.bodyStream !== undefined || request.pinned === true) return false;
  if (safeMethods.has(request.method)) return true;
  return 'error' in result && (result.error.outcome === 'not-sent' || refusedHere.has(result.error.code));
}

/** As errors, not as answers, these are this server's own refusals, before anything was sent. */
const refusedHere: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['circuit-open', 'overloaded', 'rate-limited']);

/** The same path and query below another base. To another origin only those fields go that may cross one in a redirect. */
function elsewhere(request: PreparedRequest, from: URL, to: URL): PreparedRequest {
  const root = from.pathname.replace(/\/$/, '');
  const url = parseTarget(request.url.pathname.slice(root.length) + request.url.search, {}, to);
  // The person who wrote the base into the configuration trusts it with the body; a redirect has nobody to trust.
  return { ...request, url, headers: hopHeaders(request.headers, url.origin === request.url.origin, request.body !== undefined) };
}
