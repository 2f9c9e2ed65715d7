import { ApiError } from '../../errors.js';
import { onAbort } from '../../runtime/abort.js';
import type { Clock } from '../../runtime/clock.js';
import type { Answer } from '../call/answer.js';
import type { Policy } from '../call/decision.js';
import type { Next } from '../call/pipeline.js';
import { type BodyMode, isRepeatable, type PreparedRequest, type SentRequest } from '../call/request.js';
import { untilReceived } from '../call/until-received.js';
import { type BodyLimits, readBody, streamBody } from './body.js';
import type { Transport } from './dispatcher.js';
import { exchange, type RawAnswer } from './exchange.js';
import { checkedHop, nextHop, redirectTarget, tooManyRedirects, turnsIntoGet } from './redirects.js';
import { faultError, transportError } from './transport-errors.js';

/** Who adds credentials to each hop, and may have others after a 401. */
export interface HopCredentials {
  apply(request: SentRequest, signal: AbortSignal): Promise<SentRequest>;
  renew(rejected: SentRequest): boolean;
}

export interface WireOptions {
  /** Opens the pool on the first call. */
  readonly dispatcher: () => Promise<Transport>;
  readonly clock: Clock;
  readonly limits: BodyLimits;
  readonly attemptTimeoutMs: number;
  readonly maxRedirects: number;
  readonly credentials: HopCredentials;
  /** Whether a redirect may lead there. */
  readonly policy: Policy;
}

/** The end of the pipeline: one attempt, with its redirects and its body or stream, within its time-out. */
export function createWire(options: WireOptions): Next<PreparedRequest, Answer> {
  return async (request) => {
    const attempt = new AbortController();
    const state: ExchangeState = { sent: false, carriedOut: false, repeatable: isRepeatable(request) };
    const cancelTimer = options.clock.after(options.attemptTimeoutMs, () => {
      const message = `No complete answer within ${options.attemptTimeoutMs} ms.`;
      attempt.abort(faultError('attempt-timeout', message, state));
    });
    const unlink = onAbort(request.signal, () => attempt.abort(interrupted(request.signal.reason, state)));
    const release = () => {
      cancelTimer();
      unlink();
    };
    try {
      return await untilReceived(follow(request, attempt.signal, state, options), release);
    } catch (cause) {
      const error = transportError(cause, state);
      throw state.carriedOut ? error.withUnknownEffect() : error;
    }
  };
}

interface ExchangeState {
  sent: boolean;
  /** A redirect turned the request into a GET: the earlier hop has carried it out. */
  carriedOut: boolean;
  readonly repeatable: boolean;
}

async function follow(first: PreparedRequest, signal: AbortSignal, state: ExchangeState, options: WireOptions): Promise<Answer> {
  const dispatcher = await options.dispatcher();
  const startedAt = options.clock.monotonic();
  const { credentials } = options;
  let request = first;
  let renewed = false;
  for (let hop = 0; ; ) {
    const outgoing = await credentials.apply(request, signal);
    const raw = await exchange(dispatcher, outgoing, signal, () => {
      state.sent = true;
    });
    if (raw.status === 401 && !renewed && credentials.renew(outgoing)) {
      // A refusal had no effect, so that a write may be sent again too.
      renewed = true;
      raw.body.destroy();
      continue;
    }
    const firstByteMs = options.clock.monotonic() - startedAt;
    if (first.redirect === 'follow' && turnsIntoGet(raw.status, request.method) && raw.headers.has('location')) state.carriedOut = true;
    const target = first.redirect === 'follow' ? redirectTarget(raw.status, raw.headers, request.url) : undefined;
    if (target === undefined) {
      const { status, statusText, headers } = raw;
      const head = { status, statusText, headers, url: request.url, source: 'network', firstByteMs, redirects: hop } as const;
      const carriedOut = state.carriedOut && { carriedOut: true as const };
      return { ...head, ...carriedOut, ...(await content(raw, first.bodyMode, options.limits, state)) };
    }
    // The body of a redirect is not wanted; reading it up would keep the connection, but it may never end.
    raw.body.destroy();
    if (hop === options.maxRedirects) throw tooManyRedirects(options.maxRedirects);
    request = checkedHop(nextHop(request, raw.status, target), options.policy);
    hop += 1;
  }
}

/** The body of an error is never streamed: a stage may drop it for another try, and would leave its socket hanging. */
async function content(
  raw: RawAnswer,
  mode: BodyMode,
  limits: BodyLimits,
  state: ExchangeState,
): Promise<Pick<Answer, 'body' | 'fault' | 'stream' | 'streamEnded'>> {
  if (mode === 'stream' && raw.status < 400) {
    const { stream, ended } = streamBody(raw, limits, state);
    return { body: new Uint8Array(), stream, streamEnded: ended };
  }
  const { bytes, fault } = await readBody(raw, limits, state);
  return { body: bytes, ...(fault && { fault }) };
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
