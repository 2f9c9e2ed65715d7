import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { CallerDispatcher } from './dispatcher.js';

/** A fetch of the caller, such as a stub: `(request) => Response.json([])`. */
export type CallerFetch = (request: Request) => Response | Promise<Response>;

/** Sends each request through a fetch. Redirects, retries and limits stay those of the client. */
export function dispatcherOf(fetch: CallerFetch): CallerDispatcher {
  return {
    dispatch(options, handler) {
      void exchange(fetch, options, handler);
      return true;
    },
  };
}

async function exchange(fetch: CallerFetch, options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): Promise<void> {
  const control = createController();
  let unread: (reason: unknown) => Promise<void> = async () => undefined;
  try {
    handler.onRequestStart?.(control, {});
    const response = await orAborted(control.signal, async () => fetch(toRequest(options, control.signal)));
    if (response.status === 0) throw new TypeError('fetch returned a network error');
    handler.onResponseStart?.(control, response.status, headersOf(response), response.statusText);
    const reader = response.body?.getReader();
    unread = async (reason) => reader?.cancel(reason);
    for (;;) {
      const { done, value } = (await orAborted(control.signal, async () => reader?.read())) ?? { done: true };
      if (done || value === undefined) break;
      if (!(value instanceof Uint8Array)) throw new TypeError('the body of a Response that fetch returned is not bytes');
      handler.onResponseData?.(control, Buffer.from(value.buffer, value.byteOffset, value.byteLength));
      await orAborted(control.signal, control.resumed);
    }
    handler.onResponseEnd?.(control, {});
  } catch (error) {
    // A stub that ignores the signal of its request would go on producing the body.
    unread(error).catch(() => undefined);
    handler.onResponseError?.(control, causeOf(error));
  }
}

function toRequest({ origin, path, method, headers, body }: Dispatcher.DispatchOptions, signal: AbortSignal): Request {
  const named = Object.entries(headers ?? {}).flatMap(([name, value]): [string, string][] => [[name, String(value)]]);
  return new Request(new URL(path, String(origin)), {
    method,
    headers: named,
    // The client decides about redirects.
    redirect: 'manual',
    signal,
    ...(body instanceof Readable ? { body: Readable.toWeb(body), duplex: 'half' } : body && { body: wholeBody(body) }),
  });
}

/** A copy: undici accepts bytes in memory that is shared, and a Request does not. */
function wholeBody(body: unknown): string | Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array ? new Uint8Array(body) : String(body);
}

/** Fetch has decoded the body, whose length and encoding the headers still state. */
function headersOf({ headers }: Response): Record<string, string | string[]> {
  const isEncoded = headers.has('content-encoding');
  const named = [...headers].filter(([name]) => name !== 'set-cookie' && !(isEncoded && /^content-(encoding|length)$/.test(name)));
  const cookies = headers.getSetCookie();
  return { ...Object.fromEntries(named), ...(cookies.length > 0 && { 'set-cookie': cookies }) };
}

/** The reason of a failed fetch is its cause: by its code, the client decides whether something was sent. */
function causeOf(error: unknown): Error {
  if (error instanceof TypeError && error.cause instanceof Error) return error.cause;
  return error instanceof Error ? error : new Error(String(error));
}

interface Controller extends Dispatcher.DispatchController {
  readonly signal: AbortSignal;
  /** Resolves when nothing pauses the body. */
  resumed(): Promise<void>;
}

function createController(): Controller {
  const abort = new AbortController();
  let paused: PromiseWithResume | undefined;
  return {
    signal: abort.signal,
    get aborted() {
      return abort.signal.aborted;
    },
    get paused() {
      return paused !== undefined;
    },
    get reason() {
      return abort.signal.reason instanceof Error ? abort.signal.reason : null;
    },
    pause() {
      paused ??= pausedPromise();
    },
    resume() {
      paused?.resume();
      paused = undefined;
    },
    abort: (reason) => abort.abort(reason),
    resumed: async () => paused?.promise,
  };
}

interface PromiseWithResume {
  readonly promise: Promise<void>;
  readonly resume: () => void;
}

function pausedPromise(): PromiseWithResume {
  let resume: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    resume = resolve;
  });
  return { promise, resume };
}

/** A stub can ignore the signal of its request. */
function orAborted<Value>(signal: AbortSignal, run: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    run()
      .finally(() => signal.removeEventListener('abort', onAbort))
      .then(resolve, reject);
  });
}
