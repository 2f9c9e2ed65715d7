import * as z from 'zod';
import type { Answer } from '../../call/answer.js';
import { failureReason } from '../../call/failure.js';
import type { Stage } from '../../call/pipeline.js';
import type { PreparedRequest } from '../../call/request.js';
import { settle, unsettle } from '../../call/result.js';
import { safeMethods } from '../../semantics/method.js';

export const defaultAnswerOptions = () =>
  z
    .strictObject({
      status: z.int().min(200).max(299).default(200).describe('The status. Default: 200.'),
      headers: z
        .record(z.string(), z.string())
        .default({})
        .describe('The headers. Default: Content-Type application/json, or text/plain when body is a string.'),
      body: z.json().optional().describe('A string goes as it is, any other value as JSON. Default: an empty body.'),
    })
    .describe('The answer to a GET, HEAD or OPTIONS when the API, its fallbacks and the cache have none. Default: none, but the error.');
export type DefaultAnswerOptions = z.infer<ReturnType<typeof defaultAnswerOptions>>;

/**
 * The last resort before the error: it lies around the cache, because a stale answer is better than none of the API's.
 * Never for writes: a made-up success would say that something was done.
 */
export function defaultAnswer(options: DefaultAnswerOptions | undefined): Stage<PreparedRequest, Answer> {
  if (options === undefined) return (request, next) => next(request);
  const { status, body } = options;
  const isText = typeof body === 'string';
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(isText ? body : JSON.stringify(body));
  const headers = new Headers(options.headers);
  if (body !== undefined && !headers.has('content-type')) {
    headers.set('content-type', isText ? 'text/plain;charset=utf-8' : 'application/json');
  }
  return async (request, next) => {
    const result = await settle(next(request));
    const reason = safeMethods.has(request.method) ? failureReason(result) : undefined;
    if (reason === undefined) return unsettle(result);
    request.emit({ type: 'degraded', requestId: request.requestId, source: 'default', reason });
    return {
      status,
      statusText: '',
      headers: new Headers(headers),
      url: request.url,
      body: request.method === 'HEAD' ? new Uint8Array() : Buffer.from(bytes),
      source: 'default',
      firstByteMs: 0,
    };
  };
}
