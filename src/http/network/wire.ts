import type { Dispatcher } from 'undici';
import { ApiError } from '../../errors.js';
import { onAbort } from '../../runtime/abort.js';
import type { Clock } from '../../runtime/clock.js';
import type { Answer } from '../answer.js';
import type { Next } from '../pipeline.js';
import { isRepeatable, type PreparedRequest } from '../request.js';
import { type BodyLimits, type ReadBody, readBody } from './body.js';
import { exchange } from './exchange.js';
import { faultError, transportError } from './faults.js';
import { nextHop, redirectTarget, tooManyRedirects, turnsIntoGet } from './redirects.js';

export interface WireOptions {
  /** Opens the pool on the first call. */
  readonly dispatcher: () => Promise<Dispatcher>;
  readonly clock: Clock;
  readonly limits: BodyLimits;
  readonly attemptTimeoutMs: number;
  readonly maxRedirects: number;
}

/** The end of the pipeline: one attempt, with its redirects and its whole body, within its time-out. */
export function createWire(options: WireOptions): Next<PreparedRequest, Answer> {
  return async (request) => {
    const attempt = new AbortController();
    const state: ExchangeState = { sent: false, carriedOut: false, repeatable: isRepeatable(request) };
    const cancelTimer = options.clock.after(options.attemptTimeoutMs, () => {
      const message = `No complete answer within ${options.attemptTimeoutMs} ms.`;
      attempt.abort(faultError('attempt-timeout', message, state));
    });
    const unlink = onAbort(request.signal, () => attempt.abort(interrupted(request.signal.reason, state)));
    try {
      return await follow(request, attempt.signal, state, options);
    } catch (cause) {
      const error = transportError(cause, state);
      throw state.carriedOut ? error.withUnknownEffect() : error;
    } finally {
      cancelTimer();
      unlink();
    }
  };
}

const noBody: ReadBody = { bytes: new Uint8Array() };

interface ExchangeState {
  sent: boolean;
  /** A redirect turned the request into a GET: the earlier hop has carried it out. */
  carriedOut: boolean;
  readonly repeatable: boolean;
}

async function follow(first: PreparedRequest, signal: AbortSignal, state: ExchangeState, options: WireOptions): Promise<Answer> {
  const dispatcher = await options.dispatcher();
  const startedAt = options.clock.monotonic();
  let request = first;
  for (let hop = 0; ; hop += 1) {
    const raw = await exchange(dispatcher, request, signal, () => {
      state.sent = true;
    });
    const firstByteMs = options.clock.monotonic() - startedAt;
    if (first.redirect === 'follow' && turnsIntoGet(raw.status, request.method) && raw.headers.has('location')) state.carriedOut = true;
    const target = first.redirect === 'follow' ? redirectTarget(raw.status, raw.headers, request.url) : undefined;
    if (target === undefined) {
      const read = await readBody(raw.body, raw.headers, options.limits, state);
      // RFC 9112 §6.3: these have no body, whatever their headers announce or the server sends after them.
      const { bytes, fault } = raw.status === 204 || raw.status === 304 ? noBody : read;
      const { status, statusText, headers } = raw;
      return {
        status,
        statusText,
        headers,
        url: request.url,
        body: bytes,
        source: 'network',
        firstByteMs,
        ...(fault && { fault }),
        ...(state.carriedOut && { carriedOut: true }),
      };
    }
    // The body of a redirect is not wanted; reading it up would keep the connection, but it may never end.
    raw.body.destroy();
    if (hop === options.maxRedirects) throw tooManyRedirects(options.maxRedirects);
    request = nextHop(request, raw.status, target);
  }
}

/** Deadline and cancellation come from above, where nobody knows whether the request had left: here it is known. */
function interrupted(reason: unknown, state: ExchangeState): unknown {
  if (!(reason instanceof ApiError) || state.sent) return reason;
  return new ApiError(reason.code, reason.message, {
    outcome: 'not-sent',
    safeToRetry: true,
    hint: 'Nothing was sent: the call may be made again.',
    cause: reason.cause,
  });
}
