import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { onAbort } from '../../runtime/abort.js';
import type { Signal } from '../../runtime/signal.js';
import type { PreparedRequest } from '../call/request.js';
import { originForm } from '../semantics/query-text.js';
import { countedLines } from '../semantics/singleton-fields.js';
import type { Transport } from './dispatcher.js';
import type { TrackedRequest } from './origin-pools.js';
import { watchSocket } from './socket-watch.js';

/** Response whose body is not read and not decoded yet. */
export interface RawResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** Location, as often as it was sent with different values. */
  readonly locations: readonly string[];
  /** Returns the body as a stream, always the same one. */
  readonly openBody: () => Readable;
  /** Returns the body if all of it has arrived and no stream was opened: most bodies are small and need none. */
  readonly wholeBody: () => readonly Uint8Array[] | undefined;
  /** Closes the connection of a body that is not wanted, unless all of it has arrived. */
  readonly discardBody: () => void;
  /** Resolves when the network is no longer used: all bytes have arrived, read or not, or the body has failed or was discarded. */
  readonly received: Promise<void>;
  /** Resolves at the same time, with the error if the response failed. */
  readonly failure: Promise<Error | undefined>;
  /** True if the response cannot have a body, whatever its headers declare (RFC 9110 §6.4.1). */
  readonly bodiless: boolean;
  /** Reports whether the server sent more than its Content-Length. Known when the body has been read to its end. */
  readonly hasExcessBytes: () => boolean;
}

/** Bytes that are received although nobody reads them: an unread body of this size occupies neither a connection nor a slot. */
const maxUnreadBytes = 64 * 1024;

// Decision: docs/decisions/2026-11-22-retry-loop-in-ky.md
/**
 * Sends one request and returns its response. Uses `dispatch` directly, because it reports when sending starts (a failure
 * before that is `not-sent`), and because an abort takes effect immediately, even while connecting.
 */
export function exchange(
  dispatcher: Transport,
  request: Pick<PreparedRequest, 'method' | 'url' | 'headers' | 'body' | 'bodyStream' | 'largeForm'>,
  signal: Signal,
  onSent: () => void,
): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    let body: Readable | undefined;
    /** What has arrived before anything asked for a stream. */
    let early: Uint8Array[] = [];
    let earlyBytes = 0;
    let state: 'arriving' | 'complete' | Error = 'arriving';
    let control: Dispatcher.DispatchController | undefined;
    let missingBytes = 0;
    let misdirected = false;
    let onReceived: (error?: Error) => void = () => undefined;
    const failure = new Promise<Error | undefined>((resolveFailure) => {
      onReceived = resolveFailure;
    });
    const ended = failure.then(() => undefined);
    const tracked: TrackedRequest = {};
    const socket = watchSocket();
    const end = (error?: Error) => {
      unlink();
      tracked.onEnd?.();
      socket.release();
      onReceived(error);
    };
    const fail = (error: Error) => {
      state = error;
      end(error);
      reject(error);
      body?.destroy(error);
    };
    const openStream = (controller: Dispatcher.DispatchController): Readable => {
      const stream = new Readable({
        highWaterMark: maxUnreadBytes,
        read: () => controller.resume(),
        destroy: (error, done) => {
          discard(controller, error);
          done(error);
        },
      });
      for (const chunk of early) stream.push(chunk);
      early = [];
      if (state === 'complete') stream.push(null);
      // Its reader gets the error; without one, there is nobody to get it.
      else if (state !== 'arriving') stream.on('error', () => undefined).destroy(state);
      return stream;
    };
    const discard = (controller: Dispatcher.DispatchController, error?: Error | null) => {
      end();
      if (state === 'arriving' && !controller.aborted) controller.abort(error ?? new Error('the body was discarded'));
    };
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const reasonOf = () => (signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    const unlink = onAbort(signal, () => {
      const reason = reasonOf();
      control?.abort(reason);
      fail(reason);
    });
    const { largeForm } = request;
    const content = largeForm?.open() ?? request.bodyStream;
    dispatcher.dispatch(
      {
        origin: request.url.origin,
        path: originForm(request.url),
        method: request.method,
        headers: { ...Object.fromEntries(request.headers), ...(largeForm && { 'content-length': String(largeForm.bytes) }) },
        tracked,
        body: content === undefined ? (request.body ?? null) : Readable.from(content, { objectMode: false }),
        // The attempt timeout and the deadline apply instead; both include the body.
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      {
        onRequestStart(controller) {
          control = controller;
          if (signal.aborted) {
            controller.abort(reasonOf());
            return;
          }
          socket.onRequestStart();
          onSent();
        },
        onResponseStart(controller, status, headers, statusText = '') {
          // 103 Early Hints (RFC 8297) and other informational responses precede the final response.
          if (status < 200) return;
          misdirected = status === 421;
          const locations = countedLines('location', linesOf(headers.location));
          const received = toHeaders(headers);
          const bodiless = request.method === 'HEAD' || status === 204 || status === 304;
          missingBytes = bodiless ? 0 : Number(received.get('content-length') ?? 0);
          // Without a spread, which would take 3 µs.
          resolve({
            status,
            statusText,
            headers: received,
            locations,
            openBody() {
              body ??= openStream(controller);
              return body;
            },
            wholeBody: () => (state === 'complete' && body === undefined ? early : undefined),
            discardBody: () => (body === undefined ? discard(controller) : void body.destroy()),
            received: ended,
            failure,
            bodiless,
            hasExcessBytes: () => socket.hasExcessBytes() && received.has('content-length'),
          });
        },
        onResponseData(controller, chunk) {
          missingBytes -= chunk.length;
          if (body !== undefined) {
            if (!body.push(chunk)) controller.pause();
            return;
          }
          early.push(chunk);
          earlyBytes += chunk.length;
          if (earlyBytes >= maxUnreadBytes) controller.pause();
        },
        onResponseEnd() {
          if (missingBytes > 0) {
            // Over HTTP/2, undici 7.30 reports a stream that was reset as complete.
            fail(Object.assign(new Error('the body is shorter than its Content-Length'), { code: 'ECONNRESET' }));
            return;
          }
          state = 'complete';
          end();
          socket.onResponseEnd();
          // A retry must use another connection (RFC 9110 §15.5.20).
          if (misdirected) socket.close();
          body?.push(null);
        },
        onResponseError(_controller, error) {
          fail(socket.alert() ?? error);
        },
      },
    );
  });
}

function toHeaders(raw: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw)) {
    for (const item of countedLines(name, linesOf(value))) appendIfValid(headers, name, item);
  }
  return headers;
}

function linesOf(value: string | string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Appends the header. Replaces a header that Headers rejects (control characters) by `x-invalid-header` with its name. */
function appendIfValid(headers: Headers, name: string, value: string): void {
  try {
    headers.append(name, value);
  } catch {
    headers.append('x-invalid-header', name.replace(/[^\w-]/g, '?').slice(0, 60));
  }
}
