import type { ApiError } from '../../errors.js';
import type { Signal } from '../../runtime/signal.js';
import type { CallEvent } from '../../telemetry/events.js';
import type { CallTrace } from '../../telemetry/observer.js';
import type { LargeForm } from '../semantics/large-form.js';
import { idempotentMethods, type Method } from '../semantics/method.js';
import type { Query } from '../semantics/request-target.js';
import type { Attempt } from './api-response.js';
import type { Approval, RequestSummary } from './decision.js';

export const cacheModes = ['default', 'no-store', 'reload', 'no-cache', 'force-cache', 'only-if-cached'] as const;
export type CacheMode = (typeof cacheModes)[number];

export const bodyModes = ['buffer', 'stream', 'auto'] as const;
export type BodyMode = (typeof bodyModes)[number];

/** Limits of a response that is a sequence of events. */
export interface StreamLimits {
  /** Maximum number of events. */
  readonly maxEvents: number;
  /** Maximum time in milliseconds from the headers on. Reading stops earlier if the attempt or the call would time out. */
  readonly maxMs: number;
  /** Maximum size in bytes. Default: that of every body. */
  readonly maxBytes?: number;
}

/** One call as its caller describes it. */
export interface ApiRequest {
  /** Absolute http(s) URL, or a path below the client's base URL; without a path, the base URL as it is written. */
  readonly target: string;
  readonly method?: Method;
  /** Added to the query of `target`; an array repeats its name. */
  readonly query?: Query;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Strings and bytes are sent unchanged; FormData, URLSearchParams and Blob as fetch sends them. Plain objects and lists are sent
   * as JSON, or as a form if Content-Type is a form type; members that are undefined are omitted. Anything that would be changed
   * is refused. A ReadableStream or another async iterable of bytes is sent chunked, as it arrives; it cannot be resent, so the
   * call has one attempt, and a call that does not send it cancels it.
   */
  readonly body?: unknown;
  /**
   * `stream` returns a 2xx or 3xx body as it arrives (`ApiResponse.stream`) without buffering; it is never cached or
   * shared. `auto` does the same, but returns a small body whole if it has arrived with its headers. Bodies of errors are
   * read whole, because a stage may drop them for a retry. Default: `buffer`.
   */
  readonly bodyMode?: BodyMode;
  /**
   * Reads a body of events (Server-Sent Events, NDJSON, JSON text sequences) up to these limits, then closes the connection:
   * that is a success, and `ApiResponse.streamEnd` has the reason. For `bodyMode: buffer`. Default: the body is read to its end.
   */
  readonly streamLimits?: StreamLimits;
  /**
   * Limit in milliseconds for the whole call, waits and body included. One longer than the default attempt timeout of 30 s
   * replaces it, unless the definition sets `timeouts.attemptMs`. Default: the client's deadline, 60 s.
   */
  readonly deadlineMs?: number;
  /** Maximum attempts. Default: the client's, 4. */
  readonly attempts?: number;
  /** `manual` returns a 3xx unchanged. Default: `follow`. */
  readonly redirect?: 'follow' | 'manual';
  /** The `cache` mode of fetch (https://fetch.spec.whatwg.org/#concept-request-cache-mode). Default: `default`. */
  readonly cache?: CacheMode;
  /**
   * Sent as Idempotency-Key. The same key with the same request returns the first response, while in flight and for 24 h;
   * with another request it is refused.
   */
  readonly idempotencyKey?: string;
  /**
   * Returns the user's decision about this exact request; called if the policy requires an approval. What it throws ends the
   * call. Default: `open`, so that the call fails with `approval-required`.
   */
  readonly approvalOf?: (request: RequestSummary) => Approval | Promise<Approval>;
  /** Identity of the caller; responses are never shared between callers. Default: one caller for all. */
  readonly caller?: string;
  /** Reports whether the caller may reach the configured API of this name, through a redirect too. Default: each. */
  readonly mayReach?: ((api: string) => boolean) | undefined;
  /**
   * Sends one attempt that bypasses cache, fallback, retries, circuit breaker and limits; policy, deadline and network
   * guard apply. For measurements. Default: false.
   */
  readonly direct?: boolean;
  /** Name of the target in hooks, with few values, such as `/items/{id}`; it does not affect the request. Default: none. */
  readonly template?: string;
  /** Identifies the call in events and logs. Default: a random UUID. */
  readonly requestId?: string;
  readonly signal?: Signal;
  /** Starts a span for each attempt. The API gets its trace context if it has the origin of the base URL. Default: none. */
  readonly trace?: CallTrace | undefined;
  /** Receives the events of this call only. */
  readonly onEvent?: (event: CallEvent) => void;
}

/** One call as the stages see it: validated, resolved, complete. */
export interface PreparedRequest {
  readonly requestId: string;
  readonly method: Method;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array | undefined;
  /** Body that can be sent only once, as it arrives; `body` is undefined then. */
  readonly bodyStream?: AsyncIterable<Uint8Array> | undefined;
  /** Form that is sent instead of `body`, which is its outline then: what the policy decides about, and the user approves. */
  readonly largeForm: LargeForm | undefined;
  /** `stream` and `auto`: not cached, coalesced or stored, because nothing buffers the body. */
  readonly bodyMode: BodyMode;
  readonly streamLimits?: StreamLimits | undefined;
  readonly deadlineMs: number;
  /** Timeout of each attempt in milliseconds. Default: that of the transport. */
  readonly attemptMs?: number | undefined;
  /** Returns the end of the deadline in monotonic milliseconds. An equal request with a later end that joins moves it. */
  readonly endsAt: () => number;
  /** Lets no further equal request join: the retries have been decided, with the deadlines of those that wait now. */
  readonly stopSharing?: (() => void) | undefined;
  readonly attempts: number;
  readonly redirect: 'follow' | 'manual';
  readonly cache: CacheMode;
  readonly idempotencyKey: string | undefined;
  readonly caller: string;
  readonly mayReach?: ((api: string) => boolean) | undefined;
  /** Distinguishes the configured credentials; empty without one. */
  readonly credential: string;
  readonly approvalOf: (request: RequestSummary) => Approval | Promise<Approval>;
  /** The user approved exactly this request, once: no redirect, no fallback, no second attempt. */
  readonly pinned?: boolean | undefined;
  /** Aborts with an ApiError as its reason. */
  readonly signal: Signal;
  readonly trace?: CallTrace | undefined;
  readonly emit: (event: CallEvent) => void;
  /** Returns why no further attempt may be sent now. Set by the circuit breaker, which can open meanwhile. */
  readonly refusal?: (() => ApiError | undefined) | undefined;
  /** Adds an attempt to the outcome of the call. */
  readonly record: (attempt: Attempt) => void;
  /** Receives the secrets that the request carries on any hop. Set by the stage that redacts the response. */
  readonly carry?: ((secret: string) => void) | undefined;
}

/** The parts of a request that are sent on one hop. */
export type SentRequest = Pick<PreparedRequest, 'method' | 'url' | 'headers' | 'body' | 'bodyStream' | 'largeForm' | 'carry'>;

/**
 * Reports whether sending the request twice has the effect of sending it once, by its method or its idempotency key. A
 * stream cannot be sent twice.
 */
export function isRepeatable(request: Pick<PreparedRequest, 'method' | 'bodyStream' | 'idempotencyKey'>): boolean {
  if (request.bodyStream !== undefined) return false;
  return idempotentMethods.has(request.method) || request.idempotencyKey !== undefined;
}
