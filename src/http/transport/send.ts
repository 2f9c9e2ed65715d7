import type { ApiError } from '../../errors.js';
import { onAbort, untilAborted } from '../../runtime/abort.js';
import type { Clock } from '../../runtime/clock.js';
import { AbortableSignal, type Signal } from '../../runtime/signal.js';
import type { ApiResponse } from '../call/api-response.js';
import type { Policy } from '../call/decision.js';
import { asNotSent } from '../call/interruption.js';
import type { Next } from '../call/pipeline.js';
import { isRepeatable, type PreparedRequest, type SentRequest } from '../call/request.js';
import type { Result } from '../call/result.js';
import { resultOf } from '../call/status-error.js';
import { untilReceived } from '../call/until-received.js';
import { type BodyLimits, readBody, readWhole, streamBody } from './body.js';
import type { Transport } from './dispatcher.js';
import { exchange, type RawResponse } from './exchange.js';
import { type EventReading, limitedFormatOf, type ReadEvents, readEvents } from './read-events.js';
import { changesToGet, checkedHop, followedLocations, nextHop, redirectTarget, tooManyRedirects } from './redirects.js';
import { withSender } from './rejected-credential.js';
import { createTransportError, toTransportError, withUnknownEffect } from './transport-errors.js';

/** Adds credentials to each hop. */
export interface HopCredentials {
  apply(request: SentRequest, signal: Signal): Promise<SentRequest>;
  /** Reports whether other credentials may be available after a 401. */
  renew(rejected: SentRequest): boolean;
  /** Reports whether a URL has the origin of the configured API. */
  isOwnOrigin(url: URL): boolean;
  /** Entries of the definition whose credentials are sent, for errors. */
  readonly entries: readonly string[];
}

export interface SendOptions {
  /** Name of the API, for traces and errors. */
  readonly api?: string | undefined;
  /** Returns the transport, which is created on the first call. */
  readonly dispatcher: () => Promise<Transport>;
  readonly clock: Clock;
  readonly limits: BodyLimits;
  /** Timeout of attempts whose request has none. */
  readonly attemptTimeoutMs: number;
  readonly maxRedirects: number;
  readonly credentials: HopCredentials;
  /** Decides whether a redirect may be followed. */
  readonly policy: Policy;
  /** Finds the secrets of a redirect from an origin, which it must not carry to another one. */
  readonly redact: (text: string, from: URL) => string;
}

/** Creates the end of the pipeline: one attempt, with its redirects and its body or stream, within the attempt timeout. */
export function createSend(options: SendOptions): Next {
  return async (request) => {
    const attempt = new AbortableSignal();
    const timeoutMs = request.attemptMs ?? options.attemptTimeoutMs;
    const endsAt = options.clock.monotonic() + timeoutMs;
    const state: ExchangeState = { sent: false, alreadyProcessed: false, repeatable: isRepeatable(request), endsAt };
    const cancelTimer = options.clock.after(timeoutMs, () => {
      const message = `The attempt did not finish within ${timeoutMs} ms.`;
      attempt.abort(createTransportError('attempt-timeout', message, state, undefined, timeoutHint(request, state)));
    });
    const unlink = onAbort(request.signal, () => attempt.abort(state.sent ? request.signal.reason : asNotSent(request.signal.reason)));
    const release = () => {
      cancelTimer();
      unlink();
    };
    return untilReceived(attemptResult(request, attempt, state, options), release);
  };
}

async function attemptResult(request: PreparedRequest, signal: Signal, state: ExchangeState, options: SendOptions): Promise<Result> {
  const span = request.trace?.startAttempt({ method: request.method, url: request.url, api: options.api });
  if (span === undefined) return sendAttempt(request, signal, state, options);
  const result = await sendAttempt({ ...request, traceparent: span.traceparent }, signal, state, options);
  span.end({ status: result.response?.status, error: result.error?.code });
  return result;
}

/** A request with the trace context of its attempt. */
type TracedRequest = PreparedRequest & { readonly traceparent?: string };

async function sendAttempt(request: TracedRequest, signal: Signal, state: ExchangeState, options: SendOptions): Promise<Result> {
  try {
    const result = resultOf(await followRedirects(request, signal, state, options), request, options.clock.now());
    const { response, error } = result;
    if (response === undefined || (error?.code !== 'unauthorized' && error?.code !== 'forbidden')) return result;
    return { response, error: withSender(error, response, request, options) };
  } catch (cause) {
    const error = toTransportError(cause, state);
    return { error: state.alreadyProcessed ? withUnknownEffect(error) : error };
  }
}

/** Returns how a read can get more time; undefined for a write, whose effect must be checked first. */
function timeoutHint({ attemptMs }: PreparedRequest, { repeatable }: ExchangeState): string | undefined {
  if (!repeatable) return undefined;
  return attemptMs === undefined
    ? 'Request less data, or ask the operator to raise timeouts.attemptMs.'
    : 'Retry with a larger timeoutSeconds, or request less data.';
}

interface ExchangeState {
  sent: boolean;
  /** A redirect changed the request to a GET: the API processed the earlier hop. */
  alreadyProcessed: boolean;
  readonly repeatable: boolean;
  /** End of the attempt timeout in monotonic milliseconds. */
  readonly endsAt: number;
}

async function followRedirects(first: TracedRequest, signal: Signal, state: ExchangeState, options: SendOptions): Promise<ApiResponse> {
  // Neither opening a pool nor reading credentials ends when the call does: both read secrets, and callers share them.
  const dispatcher = await untilAborted(options.dispatcher(), signal);
  const startedAt = options.clock.monotonic();
  const { credentials } = options;
  let request = first;
  let renewed = false;
  for (let hop = 0; ; ) {
    const authorized = await untilAborted(credentials.apply(request, signal), signal);
    const outgoing =
      first.traceparent !== undefined && credentials.isOwnOrigin(request.url) ? traced(authorized, first.traceparent) : authorized;
    const raw = await exchange(dispatcher, outgoing, signal, () => {
      state.sent = true;
    });
    const canRenew = raw.status === 401 && !renewed && credentials.renew(outgoing);
    // An approval covers one request on the wire: the renewed token serves the next call.
    if (canRenew && first.pinned !== true) {
      // The API did not process the request, so even a write may be sent again.
      renewed = true;
      raw.discardBody();
      continue;
    }
    const firstByteMs = options.clock.monotonic() - startedAt;
    if (first.redirect === 'follow' && changesToGet(raw.status, request.method) && raw.headers.has('location'))
      state.alreadyProcessed = true;
    const locations = first.redirect === 'follow' ? followedLocations(raw) : [];
    if (locations.length === 0) {
      const { status, statusText, headers } = raw;
      const head = { status, statusText, headers, url: request.url, source: 'network', firstByteMs, redirects: hop } as const;
      const alreadyProcessed = state.alreadyProcessed && { alreadyProcessed: true as const };
      return { ...head, ...alreadyProcessed, ...(await readContent(raw, first, options, state)) };
    }
    // Reading the body of the redirect to its end would save the connection, but the body may be endless.
    raw.discardBody();
    if (hop === options.maxRedirects) throw tooManyRedirects(options.maxRedirects);
    const from = request.url;
    const target = redirectTarget(locations, from, (text) => options.redact(text, from));
    request = checkedHop(nextHop(request, raw.status, target), options.policy);
    hop += 1;
  }
}

/** After the credentials, because a signature covers the headers that the API can expect. */
function traced(request: SentRequest, traceparent: string): SentRequest {
  if (request.headers.has('traceparent')) return request;
  const headers = new Headers(request.headers);
  headers.set('traceparent', traceparent);
  return { ...request, headers };
}

/** Reads or streams the body. The body of an error is never streamed: a retry would discard it and leave its socket open. */
async function readContent(
  raw: RawResponse,
  request: PreparedRequest,
  options: SendOptions,
  state: ExchangeState,
): Promise<Pick<ApiResponse, 'body' | 'bodyError' | 'stream' | 'streamEnd' | 'streamEnded' | 'streamFailure'>> {
  const { limits } = options;
  const mode = request.bodyMode;
  if (mode !== 'buffer' && raw.status < 400) {
    const whole = mode === 'auto' ? await readWhole(raw, limits) : undefined;
    if (whole !== undefined) return { body: whole };
    const { stream, ended, failure } = streamBody(raw, limits, state);
    return { body: new Uint8Array(), stream, streamEnded: ended, streamFailure: failure };
  }
  const { bytes, error, streamEnd } = await readBuffered(raw, request, options, state);
  return { body: bytes, ...(streamEnd && { streamEnd }), ...(error && { bodyError: withStreamHint(error, raw, state) }) };
}

/** Share of the remaining time in which a stream is read: the rest is for the stages above, so that it does not time out. */
const readingShare = 0.9;

async function readBuffered(raw: RawResponse, request: PreparedRequest, options: SendOptions, state: ExchangeState): Promise<ReadEvents> {
  const { limits, clock } = options;
  const { streamLimits, requestId } = request;
  const format = limitedFormatOf(raw, streamLimits);
  if (format === undefined || streamLimits === undefined) return readBody(raw, limits, state);
  const { maxEvents, maxMs, maxBytes = limits.maxBytes } = streamLimits;
  const remainingMs = Math.min(state.endsAt, request.endsAt()) - clock.monotonic();
  const reading: EventReading = {
    ...{ format, clock, maxEvents },
    maxBytes: Math.min(maxBytes, limits.maxBytes),
    maxMs: Math.min(maxMs, remainingMs * readingShare),
    onProgress: (events, bytes) => request.emit({ type: 'stream', requestId, events, bytes }),
  };
  return readEvents(raw, reading, state);
}

/** Media types of responses that end when the client leaves (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
const endlessType = /^\s*(text\/event-stream|multipart\/x-mixed-replace)\b/i;

/** More time or another attempt does not end a stream of events. */
function withStreamHint(error: ApiError, { headers }: RawResponse, { repeatable }: ExchangeState): ApiError {
  const isTimeout = error.code === 'attempt-timeout' || error.code === 'deadline-exceeded';
  if (!isTimeout || !endlessType.test(headers.get('content-type') ?? '')) return error;
  const cause = 'The response is a stream of events that did not end; body has the events up to now.';
  return error.with({
    safeToRetry: false,
    hint: repeatable
      ? `${cause} Do not repeat the request: use an endpoint without streaming, or switch it off with a parameter.`
      : `${cause} The request probably took effect: check with a GET before you send it again, without streaming.`,
  });
}
