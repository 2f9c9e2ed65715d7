import { onAbort, untilAborted } from '../../runtime/abort.js';
import { abortableStream } from '../../runtime/abortable-stream.js';
import { parseUrl } from '../../runtime/url.js';
import type { ApiOutcome, ApiResponse } from '../call/api-response.js';
import type { Fetch, FetchInit, RequestLike } from '../call/fetch.js';
import type { ApiRequest } from '../call/request.js';
import { cancelUnread, isStream } from '../call/request-stream.js';
import { isFramingHeader } from '../semantics/header-fields.js';
import { type Method, methods } from '../semantics/method.js';
import { originForm } from '../semantics/query-text.js';
import { refererOf } from '../semantics/referrer.js';
import { redirectStatuses } from '../transport/redirects.js';

/**
 * Returns a `fetch` whose calls go through every stage of a client, for code and libraries written for fetch. As the
 * standard requires, it resolves for any status, rejects with a TypeError for network errors (`cause` is the ApiError), and
 * with the signal's reason if the caller aborts. Differences: the definition's policy, deadline and redirect rules apply,
 * and framing headers are dropped silently, as in browsers.
 */
export function createFetch(call: (request: ApiRequest) => Promise<ApiOutcome>, baseUrl: URL | undefined): Fetch {
  return async (input, init = {}) => {
    const signal = signalOf(input, init);
    const { request, redirect } = await readArguments(input, init, { baseUrl, signal });
    const outcome = await outcomeUnlessAborted(call({ ...request, ...(signal && { signal }) }), signal);
    const { response } = outcome;
    if (response === undefined) throw failure('fetch failed', outcome.ok ? undefined : outcome.error, signal);
    if (signal?.aborted === true) {
      await response.stream?.cancel();
      throw signal.reason;
    }
    if (redirect === 'error' && redirectStatuses.has(response.status)) {
      await response.stream?.cancel();
      throw new TypeError('fetch failed', { cause: new Error('the redirect mode is "error", and the server sent a redirect') });
    }
    return toResponse(response, outcome.method, signal);
  };
}

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

interface FetchContext {
  readonly baseUrl: URL | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Parses the arguments. If they are refused, or the caller aborts, the stream that nobody will read is cancelled. */
async function readArguments(input: string | URL | RequestLike, init: FetchInit, context: FetchContext): Promise<FetchArguments> {
  const { signal: _signal, cache: _cache, integrity = isRequest(input) ? input.integrity : undefined, ...rest } = init;
  let request: Request | undefined;
  const read = async () => {
    if (typeof integrity === 'string' && integrity !== '') throw new TypeError('integrity is not supported; check the body yourself');
    request = await asRequest(input, rest, context.baseUrl);
    if (context.signal?.aborted === true) {
      void cancelUnread(request.body, context.signal.reason);
      throw context.signal.reason;
    }
    return toArguments(request, isRequest(input) ? input : undefined, init, context);
  };
  try {
    // The body of a Request may never end.
    return await (context.signal === undefined ? read() : untilAborted(read(), context.signal));
  } catch (error) {
    void cancelUnread(init.body, error);
    void cancelUnread(request?.body, error);
    throw error;
  }
}

/** Takes the values of the platform's Request, so that validation and body encoding are those of fetch. */
async function toArguments(
  request: Request,
  source: RequestLike | undefined,
  init: FetchInit,
  { baseUrl, signal }: FetchContext,
): Promise<FetchArguments> {
  const method = methods.find((known) => known === request.method);
  if (method === undefined) throw new TypeError(`the method ${request.method} is not one of ${methods.join(', ')}`);
  const cacheMode = init.cache ?? (source?.cache === 'default' ? undefined : source?.cache);
  const { referrer, referrerPolicy } = referrerSource(request, source, init);
  const referer = refererOf(referrer, referrerPolicy, new URL(request.url));
  if (referer !== undefined && !request.headers.has('referer')) request.headers.set('referer', referer);
  return {
    request: {
      target: baseUrl === undefined ? request.url : belowBase(new URL(request.url), baseUrl),
      method,
      headers: Object.fromEntries([...request.headers].filter(([name]) => !isFramingHeader(name))),
      // As it was passed: cancelling the stream of the Request does not reach a stream of Node.js.
      body: isStream(init.body) ? init.body : await bytesOf(request, signal),
      // A stream is never cached, so a call with a cache mode reads the body whole.
      ...(cacheMode === undefined ? { bodyMode: 'auto' } : { cache: cacheMode }),
      redirect: request.redirect === 'follow' ? 'follow' : 'manual',
    },
    redirect: request.redirect,
  };
}

const ownOptions: ReadonlySet<string> = new Set(['signal', 'cache', 'integrity']);

/** A copy of a Request without options keeps its referrer; on Node.js 24, the copy has lost it. */
function referrerSource(request: Request, source: RequestLike | undefined, init: FetchInit): Pick<Request, 'referrer' | 'referrerPolicy'> {
  return source instanceof Request && Object.keys(init).every((name) => ownOptions.has(name)) ? source : request;
}

/** Keeps the Request alive as long as its signal: an abort is delivered only while the Request exists. */
const sourceOf = new WeakMap<AbortSignal, RequestLike>();

async function asRequest(input: string | URL | RequestLike, init: RequestInit, baseUrl: URL | undefined): Promise<Request> {
  if (!isRequest(input)) return new Request(absolute(String(input), baseUrl), init);
  if (input instanceof Request) return new Request(input, init);
  const { url, method, redirect, referrer, referrerPolicy } = input;
  const inherits = init.body === undefined && input.body !== null && input.body !== undefined;
  const body = inherits ? { body: await input.arrayBuffer() } : {};
  const referred = { ...(referrer !== undefined && { referrer }), ...(referrerPolicy !== undefined && { referrerPolicy }) };
  return new Request(url, { method, redirect, headers: [...input.headers], ...referred, ...body, ...init });
}

/** `instanceof` does not recognize a Request of another realm. */
function isRequest(input: string | URL | RequestLike): input is RequestLike {
  return typeof input === 'object' && 'method' in input && 'headers' in input && typeof input.url === 'string';
}

/**
 * Returns the whole body, because bytes have a length and can be resent. A Request does not expose the type of its body; pass a
 * stream as `init.body` to send it chunked.
 */
async function bytesOf({ body }: Request, signal: AbortSignal | undefined): Promise<Uint8Array | undefined> {
  if (body === null) return undefined;
  const reader = body.getReader();
  const unlink = signal && onAbort(signal, () => void reader.cancel(signal.reason).catch(() => undefined));
  const chunks: Uint8Array[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return Buffer.concat(chunks);
      chunks.push(value);
    }
  } finally {
    unlink?.();
  }
}

function absolute(input: string, baseUrl: URL | undefined): string {
  if (baseUrl === undefined || parseUrl(input) !== undefined) return input;
  if (/^([?#]|$)/.test(input)) return new URL(input, baseUrl).href;
  return new URL(`./${input.replace(/^\/+/, '')}`, root(baseUrl)).href;
}

function belowBase(url: URL, baseUrl: URL): string {
  if (url.origin === baseUrl.origin && url.pathname === baseUrl.pathname) return originForm(url).slice(baseUrl.pathname.length);
  const base = root(baseUrl);
  if (!url.href.startsWith(base.href)) throw new TypeError('fetch failed', { cause: new Error('the URL is outside the base URL') });
  // With its slash: without a path, the target is the base URL as it is written.
  return originForm(url).slice(base.pathname.length - 1);
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
  const isWhole = response.stream === undefined && response.bodyError === undefined && signal === undefined;
  // Copies the bytes, because the response may be cached.
  const content = () => (isWhole ? new Uint8Array(response.body) : streamOf(response, signal));
  const body = bodiless ? null : content();
  const facts = { url: response.url.href, redirected: (response.redirects ?? 0) > 0, statusText: response.statusText, type: 'basic' };
  return withFacts(new Response(body, { status, headers }), facts);
}

/** Adds facts that the Response constructor does not accept: its URL, and some status texts. A clone loses them. */
function withFacts(response: Response, facts: Readonly<Record<string, unknown>>): Response {
  const values = { ...facts, clone: () => withFacts(Response.prototype.clone.call(response), facts) };
  return Object.defineProperties(response, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])));
}

/** Returns the body as fetch does: the bytes as they arrive, and errors as fetch reports them. */
function streamOf({ stream, body, bodyError }: ApiResponse, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  return abortableStream(stream ?? wholeBody(body, bodyError), signal, (cause) => failure('terminated', cause, signal));
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
