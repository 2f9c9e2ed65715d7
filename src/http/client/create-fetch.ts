import { parseUrl } from '../../runtime/url.js';
import type { Answer, ApiOutcome } from '../call/answer.js';
import type { Fetch, FetchInit, RequestLike } from '../call/fetch.js';
import type { ApiRequest } from '../call/request.js';
import { framingHeaders } from '../semantics/header-fields.js';
import { type Method, methods } from '../semantics/method.js';

/**
 * A `fetch` whose calls go through every stage of a client: for code, and for libraries, that are written for fetch.
 * As the standard says, it resolves for any status, rejects with a TypeError for what the network did (its `cause` is
 * the ApiError) and with the signal's reason when the caller aborts. What differs: the definition's policy, deadline
 * and redirect rules hold, and header fields that frame the message are left out in silence, as browsers do.
 */
export function createFetch(call: (request: ApiRequest) => Promise<ApiOutcome>, baseUrl: URL | undefined): Fetch {
  return async (input, init = {}) => {
    const { request, redirect, signal } = await readArguments(input, init, baseUrl);
    if (signal?.aborted === true) throw signal.reason;
    const outcome = await settle(call({ ...request, ...(signal && { signal }) }), signal);
    const { answer } = outcome;
    if (answer === undefined) throw failure('fetch failed', outcome.ok ? undefined : outcome.error, signal);
    if (redirect === 'error' && redirectStatuses.has(answer.status)) {
      await answer.stream?.cancel();
      throw new TypeError('fetch failed', { cause: new Error('the redirect mode is "error", and the server redirects') });
    }
    return toResponse(answer, outcome.method, signal);
  };
}

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

interface FetchArguments {
  readonly request: ApiRequest;
  readonly redirect: Request['redirect'];
  readonly signal: AbortSignal | undefined;
}

/** The platform's own Request reads the arguments: its checks and its ways of encoding a body are those of fetch. */
async function readArguments(input: string | URL | RequestLike, init: FetchInit, baseUrl: URL | undefined): Promise<FetchArguments> {
  // The signal is not handed on: signals made from signals can be lost to garbage collection.
  const { signal: given, cache, integrity, ...rest } = init;
  if (typeof integrity === 'string' && integrity !== '') throw new TypeError('integrity is not checked here; check the body yourself');
  const source = isRequest(input) ? input : undefined;
  const signal = (given === undefined ? source?.signal : given) ?? undefined;
  if (signal !== undefined && typeof signal.addEventListener !== 'function') throw new TypeError('signal is not an AbortSignal');
  if (source !== undefined && signal !== undefined) sourceOf.set(signal, source);
  const request = await asRequest(input, rest, baseUrl);
  const method = methods.find((known) => known === request.method);
  if (method === undefined) throw new TypeError(`the method ${request.method} is not one of ${methods.join(', ')}`);
  const cacheMode = cache ?? (source?.cache === 'default' ? undefined : source?.cache);
  return {
    request: {
      target: baseUrl === undefined ? request.url : belowBase(new URL(request.url), baseUrl),
      method,
      headers: Object.fromEntries([...request.headers].filter(([name]) => !framingHeaders.has(name))),
      body: await contentOf(request, isStream(init.body)),
      // A stream is never cached; so whoever names a cache mode gets a body that is read whole.
      ...(cacheMode === undefined ? { bodyMode: 'stream' } : { cache: cacheMode }),
      redirect: request.redirect === 'follow' ? 'follow' : 'manual',
    },
    redirect: request.redirect,
    signal,
  };
}

/** The signal of a Request hears of an abort only as long as the Request lives. */
const sourceOf = new WeakMap<AbortSignal, RequestLike>();

async function asRequest(input: string | URL | RequestLike, init: RequestInit, baseUrl: URL | undefined): Promise<Request> {
  if (!isRequest(input)) return new Request(absolute(String(input), baseUrl), init);
  if (input instanceof Request) return new Request(input, init);
  const { url, method, redirect } = input;
  const inherits = init.body === undefined && input.body !== null && input.body !== undefined;
  const body = inherits ? { body: await input.arrayBuffer() } : {};
  return new Request(url, { method, redirect, headers: [...input.headers], ...body, ...init });
}

/** `instanceof` would not know the Request of another realm. */
function isRequest(input: string | URL | RequestLike): input is RequestLike {
  return typeof input === 'object' && 'method' in input && 'headers' in input && typeof input.url === 'string';
}

/**
 * Read whole unless it was given as a stream: bytes have a length, and can be sent again. A Request does not tell what
 * its body was; pass a stream as `init.body` to have it sent as it comes.
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
  if (!url.href.startsWith(base.href)) throw new TypeError('fetch failed', { cause: new Error('the URL is not below the base URL') });
  return url.pathname.slice(base.pathname.length) + url.search;
}

function root(baseUrl: URL): URL {
  return new URL(baseUrl.pathname.endsWith('/') ? baseUrl.pathname : `${baseUrl.pathname}/`, baseUrl);
}

/** A call rejects only for a request that can't be sent as it is. */
async function settle(outcome: Promise<ApiOutcome>, signal: AbortSignal | undefined): Promise<ApiOutcome> {
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

async function toResponse(answer: Answer, method: Method, signal: AbortSignal | undefined): Promise<Response> {
  const { status, headers } = answer;
  if (status < 200 || status > 599) {
    await answer.stream?.cancel();
    throw new TypeError('fetch failed', { cause: new Error(`a Response can't have the status ${status}`) });
  }
  const bodiless = method === 'HEAD' || nullBodyStatuses.has(status);
  if (bodiless) await answer.stream?.cancel();
  const body = bodiless ? null : streamOf(answer, (error) => failure('terminated', error, signal));
  const facts = { url: answer.url.href, redirected: (answer.redirects ?? 0) > 0, statusText: answer.statusText, type: 'basic' };
  return dress(new Response(body, { status, headers }), facts);
}

/** A new Response can't be told where it is from, nor every status text that comes; a clone forgets them. */
function dress(response: Response, facts: Readonly<Record<string, unknown>>): Response {
  const values = { ...facts, clone: () => dress(Response.prototype.clone.call(response), facts) };
  return Object.defineProperties(response, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])));
}

/** The body as fetch gives it: bytes as they come, and its errors in the words of fetch. */
function streamOf({ stream, body, fault }: Answer, label: (error: unknown) => unknown): ReadableStream<Uint8Array> {
  const reader = (stream ?? wholeBody(body, fault)).getReader();
  return new ReadableStream(
    {
      type: 'bytes',
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            controller.close();
            controller.byobRequest?.respond(0);
          } else controller.enqueue(value);
        } catch (error) {
          controller.error(label(error));
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

function wholeBody(body: Uint8Array, fault: unknown): ReadableStream<Uint8Array> {
  let left = body.length;
  return new ReadableStream(
    {
      pull(controller) {
        if (left > 0) {
          left = 0;
          // A copy: the stream takes the memory away, and an answer may be kept.
          controller.enqueue(new Uint8Array(body));
        } else if (fault === undefined) controller.close();
        else controller.error(fault);
      },
    },
    { highWaterMark: 0 },
  );
}
