import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { onAbort } from '../../runtime/abort.js';
import type { PreparedRequest } from '../call/request.js';
import type { Transport } from './dispatcher.js';
import { watchSocket } from './socket-watch.js';

/** The head of an answer and its body as it comes from the wire, still encoded. */
export interface RawAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly body: Readable;
  /** It has no body by definition, whatever its headers announce (RFC 9110 §6.4.1). */
  readonly bodiless: boolean;
  /** The server sent more than its Content-Length says. Known when the body has been read to its end. */
  readonly overran: () => boolean;
}

/**
 * One request and its answer. Straight on `dispatch`, because it tells when the request begins to leave (so that a
 * fault before is "not sent"), and because an abort ends the wait at once, also while the connection is being made.
 */
export function exchange(
  dispatcher: Transport,
  request: Pick<PreparedRequest, 'method' | 'url' | 'headers' | 'body' | 'bodyStream'>,
  signal: AbortSignal,
  onSent: () => void,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let body: Readable | undefined;
    let control: Dispatcher.DispatchController | undefined;
    let missing = 0;
    const socket = watchSocket();
    const fail = (error: Error) => {
      unlink();
      reject(error);
      body?.destroy(error);
    };
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const unlink = onAbort(signal, () => {
      const reason = signal.reason instanceof Error ? signal.reason : new Error('aborted');
      control?.abort(reason);
      fail(reason);
    });
    dispatcher.dispatch(
      {
        origin: request.url.origin,
        path: request.url.pathname + request.url.search,
        method: request.method,
        headers: Object.fromEntries(request.headers),
        body: request.bodyStream === undefined ? (request.body ?? null) : Readable.from(request.bodyStream, { objectMode: false }),
        // Attempt and call have timers of their own, which also cover the body.
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      {
        onRequestStart(controller) {
          control = controller;
          if (signal.aborted) {
            controller.abort(signal.reason);
            return;
          }
          socket.onRequestStart();
          onSent();
        },
        onResponseStart(controller, status, headers, statusText = '') {
          // 103 Early Hints (RFC 8297) and the like come before the answer.
          if (status < 200) return;
          body = new Readable({
            read: () => controller.resume(),
            destroy: (error, done) => {
              unlink();
              if (!controller.aborted) controller.abort(error ?? new Error('the body is not wanted'));
              done(error);
            },
          });
          const head = { status, statusText, headers: toHeaders(headers) };
          const bodiless = request.method === 'HEAD' || status === 204 || status === 304;
          missing = bodiless ? 0 : Number(head.headers.get('content-length') ?? 0);
          resolve({ ...head, body, bodiless, overran: () => socket.overran && head.headers.has('content-length') });
        },
        onResponseData(controller, chunk) {
          missing -= chunk.length;
          if (body !== undefined && !body.push(chunk)) controller.pause();
        },
        onResponseEnd() {
          if (missing > 0) {
            // Over HTTP/2, undici 7.30 ends a stream that was reset as if it were whole.
            fail(Object.assign(new Error('the body is shorter than its Content-Length'), { code: 'ECONNRESET' }));
            return;
          }
          unlink();
          socket.onResponseEnd();
          body?.push(null);
        },
        onResponseError(_controller, error) {
          fail(socket.alert ?? error);
        },
      },
    );
  });
}

function toHeaders(raw: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw)) {
    for (const item of Array.isArray(value) ? value : [value ?? '']) appendIfValid(headers, name, item);
  }
  return headers;
}

/** A field that Headers refuses (control characters) is left out: it can't be passed on safely. */
function appendIfValid(headers: Headers, name: string, value: string): void {
  try {
    headers.append(name, value);
  } catch {
    headers.append('x-invalid-header', name.replace(/[^\w-]/g, '?').slice(0, 60));
  }
}
