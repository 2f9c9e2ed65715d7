import * as z from 'zod';
import { failureReason } from '../../call/failure.js';
import { defineStage, type Run } from '../../call/pipeline.js';
import { safeMethods } from '../../semantics/method.js';

export const staticResponseOptions = () =>
  z
    .strictObject({
      status: z.int().min(200).max(299).default(200).describe('Status code. Default: 200.'),
      headers: z
        .record(z.string(), z.string())
        .default({})
        .describe('Response headers. Default: Content-Type application/json, or text/plain if body is a string.'),
      body: z.json().optional().describe('Response body. A string is returned unchanged, any other value as JSON. Default: empty.'),
    })
    .describe(
      'Static response to GET, HEAD and OPTIONS when the API, its fallbacks and the cache have none. Default: none; the call returns the error.',
    );
export type StaticResponseOptions = z.infer<ReturnType<typeof staticResponseOptions>>;

/** Returns the configured response if a read fails. Never for writes: the response would claim that the write took effect. */
export function staticDefault(options: StaticResponseOptions): Run {
  const { status, body } = options;
  const isText = typeof body === 'string';
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(isText ? body : JSON.stringify(body));
  const headers = new Headers(options.headers);
  if (body !== undefined && !headers.has('content-type')) {
    headers.set('content-type', isText ? 'text/plain;charset=utf-8' : 'application/json');
  }
  return async (request, next) => {
    const result = await next(request);
    const reason = safeMethods.has(request.method) ? failureReason(result) : undefined;
    if (reason === undefined) return result;
    request.emit({ type: 'degraded', requestId: request.requestId, source: 'default', reason });
    return {
      response: {
        status,
        statusText: '',
        headers: new Headers(headers),
        url: request.url,
        body: request.method === 'HEAD' ? new Uint8Array() : Buffer.from(bytes),
        source: 'default',
        firstByteMs: 0,
      },
    };
  };
}

export const staticDefaultStage = defineStage({
  name: 'static-default',
  option: 'fallback.default',
  does: 'returns the configured response of last resort',
  why: 'It is outside the cache, because a stale response of the API is better than a static one.',
  emits: ['degraded'],
  direct: false,
  create: ({ fallback }: { readonly fallback: { readonly default?: StaticResponseOptions | undefined } }, _: object) =>
    fallback.default === undefined ? undefined : { run: staticDefault(fallback.default) },
});
