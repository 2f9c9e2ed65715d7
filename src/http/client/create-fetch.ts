import { onAbort, untilAborted } from '../../runtime/abort.js';
import { parseUrl } from '../../runtime/url.js';
import type { ApiOutcome, ApiResponse } from '../call/api-response.js';
import type { Fetch, FetchInit, RequestLike } from '../call/fetch.js';
import type { ApiRequest } from '../call/request.js';
import { isFramingHeader } from '../semantics/header-fields.js';
import { type Method, methods } from '../semantics/method.js';

/**
 * Returns a `fetch` whose calls go through every stage of a client, for code and libraries written for fetch. As the
 * standard requires, it resolves for any status, rejects with a TypeError for network errors (`cause` is the ApiError), and
 * with the signal's reason if the caller aborts. Differences: the definition's policy, deadline and redirect rules apply,
 * and framing headers are dropped silently, as in browsers.
 */
export function createFetch(call: (request: ApiRequest) => Promise<ApiOutcome>, baseUrl: URL | undefined): Fetch {
  return async (input, init = {}) => {
    const signal = signalOf(input, init);
    // The body of a Request may never end.
    const reading = readArguments(input, init, baseUrl);
    const { request, redirect } = await (signal === undefined ? reading : untilAborted(reading, signal));
    const outcome = await outcomeUnlessAborted(call({ ...request, ...(signal && { signal }) }), signal);
    const { response } = outcome;
    if (response === undefined) throw failure('fetch failed', outcome.ok ? undefined : outcome.error, signal);
    if (redirect === 'error' && redirectStatuses.has(response.status)) {
      await response.stream?.cancel();
      throw new TypeError('fetch failed', { cause: new Error('the redirect mode is "error", and the server sent a redirect') });
    }
    return toResponse(response, outcome.method, signal);
  };
}

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

interface FetchArguments {
  readonly request: ApiRequest;
  readonly redirect: Request['redirect'];
}

/** Returns the signal as it was passed: signals derived from signals can be lost to garbage collection. */
function signalOf(input: string | URL | RequestLike, init: FetchInit): AbortSignal | undefined {
  const source = isRequest(input) ? input : undefined;
  const signal = (init.signal === undefined ? source?.signal : init.signal) ?? undefined;
  if (signal !== undefined && typeof signal.addEventListener !== 'function') throw new TypeError('signal is not an AbortSignal');
  if (source !== undefined && signal !== undefined) sourceOf.set(signal, source);
  return signal;
}

/** Lets the platform's Request parse the arguments, so that validation and body encoding are those of fetch. */
async function readArguments(input: string | URL | RequestLike, init: FetchInit, baseUrl: URL | undefined): Promise<FetchArguments> {
  const { signal: _, cache, integrity, ...rest } = init;
  if (typeof integrity === 'string' && integrity !== '') throw new TypeError('integrity is not supported; check the body yourself');
  const source = isRequest(input) ? input : undefined;
  const request = await asRequest(input, rest, baseUrl);
  const method = methods.find((known) => known === request.method);
  if (method === undefined) throw new TypeError(`the method ${request.method} is not one of ${methods.join(', ')}`);
  const cacheMode = cache ?? (source?.cache === 'default' ? undefined : source?.cache);
  return {
    request: {
      target: baseUrl === undefined ? request.url : belowBase(new URL(request.url), baseUrl),
      method,
      headers: Object.fromEntries([...request.headers].filter(([name]) => !isFramingHeader(name))),
      body: await contentOf(request, isStream(init.body)),
      // A stream is never cached, so a call with a cache mode reads the body whole.
      ...(cacheMode === undefined ? { bodyMode: 'stream' } : { cache: cacheMode }),
      redirect: request.redirect === 'follow' ? 'follow' : 'manual',
    },
    redirect: request.redirect,
  };
}

/** Keeps the Request alive as long as its signal: an abort is delivered only while the Request exists. */
const sourceOf = new WeakMap<AbortSignal, RequestLike>();

async function asRequest(input: string | URL | RequestLike, init: RequestInit, baseUrl: URL | undefined): Promise<Request> {
  if (!isRequest(input)) return new Request(absolute(String(input), baseUrl), init);
  if (input instanceof Request) return new Request(input, init);
  const { url, method, redirect } = input;
  const inherits = init.body === undefined && input.body !== null && input.body !== undefined;
  const body = inherits ? { body: await input.arrayBuffer() } : {};
  return new Request(url, { method, redirect, headers: [...input.headers], ...body, ...init });
}

/** `instanceof` does not recognize a Request of another realm. */
function isRequest(input: string | URL | RequestLike): input is RequestLike {
  return typeof input === 'object' && 'method' in input && 'headers' in input && typeof input.url === 'string';
}

/**
 * Returns the body as bytes, unless it is a stream: bytes have a length and can be resent. A Request does not expose the
 * type of its body; pass a stream as `init.body` to send it chunked.
 */
async function contentOf(request: Request, streams: boolean): Promise<ReadableStream | Uint8Array | undefined> {
  if (request.body === null) return undefined;
  return streams ? request.body : new Uint8Array(await request.arrayBuffer());
}

function isStream(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

function absolute(input: string, baseUrl: URL | undefined): string {
  if (baseUrl === undefined || parseUrl(input) !== undefined) return input;
  return new URL(`./${input.replace(/^\/+/, '')}`, root(baseUrl)).href;
}

function belowBase(url: URL, baseUrl: URL): string {
  const base = root(baseUrl);
  if (!url.href.startsWith(base.href)) throw new TypeError('fetch failed', { cause: new Error('the URL is outside the base URL') });
  return url.pathname.slice(base.pathname.length) + url.search;
}

function root(baseUrl: URL): URL {
  return new URL(baseUrl.pathname.endsWith('/') ? baseUrl.pathname : `${baseUrl.pathname}/`, baseUrl);
}

/** A call rejects only if the request cannot be sent as it is. */
async function outcomeUnlessAborted(outcome: Promise<ApiOutcome>, signal: AbortSignal | undefined): Promise<ApiOutcome> {
  try {
    return await outcome;
  } catch (error) {
    throw failure('fetch failed', error, signal);
  }
}

function failure(message: string, cause: unknown, signal: AbortSignal | undefined): unknown {
  return signal?.aborted === true ? signal.reason : new TypeError(message, { cause });
}

const nullBodyStatuses: ReadonlySet<number> = new Set([204, 205, 304]);

async function toResponse(response: ApiResponse, method: Method, signal: AbortSignal | undefined): Promise<Response> {
  const { status, headers } = response;
  if (status < 200 || status > 599) {
    await response.stream?.cancel();
    throw new TypeError('fetch failed', { cause: new Error(`a Response cannot have the status ${status}`) });
  }
  const bodiless = method === 'HEAD' || nullBodyStatuses.has(status);
  if (bodiless) await response.stream?.cancel();
  const body = bodiless ? null : streamOf(response, signal);
  const facts = { url: response.url.href, redirected: (response.redirects ?? 0) > 0, statusText: response.statusText, type: 'basic' };
  return withFacts(new Response(body, { status, headers }), facts);
}

/** Adds facts that the Response constructor does not accept: its URL, and some status texts. A clone loses them. */
function withFacts(response: Response, facts: Readonly<Record<string, unknown>>): Response {
  const values = { ...facts, clone: () => withFacts(Response.prototype.clone.call(response), facts) };
  return Object.defineProperties(response, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])));
}

/** Frees what a stream holds that nobody can read any more: its connection, and the listener on the signal of the caller. */
const unreadable = new FinalizationRegistry<() => void>((abandon) => abandon());

/**
 * Returns the body as fetch does: the bytes as they arrive, and errors as fetch reports them. An abort ends it even if all
 * bytes have arrived.
 */
function streamOf({ stream: source, body, bodyError: error }: ApiResponse, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  const reader = (source ?? wholeBody(body, error)).getReader();
  let detach = (): void => undefined;
  const abandon = () => {
    detach();
    reader.cancel().catch(() => undefined);
  };
  const stream = new ReadableStream(
    {
      type: 'bytes',
      start(controller) {
        if (signal === undefined) return;
        // Weak, because the signal may live much longer than the stream.
        const abortable = new WeakRef(controller);
        detach = onAbort(signal, () => {
          abortable.deref()?.error(signal.reason);
          abandon();
        });
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            detach();
            controller.close();
            controller.byobRequest?.respond(0);
          } else controller.enqueue(value);
        } catch (error) {
          detach();
          controller.error(failure('terminated', error, signal));
        }
      },
      cancel(reason) {
        detach();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  unreadable.register(stream, abandon);
  return stream;
}

function wholeBody(body: Uint8Array, error: unknown): ReadableStream<Uint8Array> {
  let left = body.length;
  return new ReadableStream(
    {
      pull(controller) {
        if (left > 0) {
          left = 0;
          // Copies the bytes: the stream detaches its buffer, and the response may be cached.
          controller.enqueue(new Uint8Array(body));
        } else if (error === undefined) controller.close();
        else controller.error(error);
      },
    },
    { highWaterMark: 0 },
  );
}
