import type { CallEvent } from '../../telemetry/events.js';
import { idempotentMethods, type Method } from '../semantics/method.js';
import type { Query } from '../semantics/request-target.js';
import type { Attempt } from './answer.js';
import type { Approval, RequestSummary } from './decision.js';

export const cacheModes = ['default', 'no-store', 'reload', 'no-cache', 'force-cache', 'only-if-cached'] as const;
export type CacheMode = (typeof cacheModes)[number];

export const bodyModes = ['buffer', 'stream'] as const;
export type BodyMode = (typeof bodyModes)[number];

/** One call as its caller describes it. */
export interface ApiRequest {
  /** An absolute http(s) URL, or a path below the client's base URL. */
  readonly target: string;
  readonly method?: Method;
  /** Added to the target's own query; an array repeats its name. */
  readonly query?: Query;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * A string or bytes go as they are, anything else as JSON (or as a form, when Content-Type says so). A ReadableStream
   * or another async iterable of bytes is sent as it comes, chunked; it can't be sent twice, so the call is one attempt.
   */
  readonly body?: unknown;
  /**
   * `stream` hands out a 2xx or 3xx body as it comes (`Answer.stream`) and holds none of it; it is never cached or
   * shared. Bodies of errors are read whole, because a stage may still drop them for another try. Default: `buffer`.
   */
  readonly bodyMode?: BodyMode;
  /** Milliseconds for the whole call, waits and body included. Default: the client's deadline, 60 s. */
  readonly deadlineMs?: number;
  /** Tries in all. Default: the client's, 4. */
  readonly attempts?: number;
  /** `manual` answers a 3xx as it is. Default: `follow`. */
  readonly redirect?: 'follow' | 'manual';
  /** As the `cache` of fetch (https://fetch.spec.whatwg.org/#concept-request-cache-mode). Default: `default`. */
  readonly cache?: CacheMode;
  /**
   * Goes upstream as Idempotency-Key. The same key with the same request gives the first answer, in flight and for
   * 24 h; with another request it is refused.
   */
  readonly idempotencyKey?: string;
  /**
   * What a person has said of this very request; asked where the policy wants an approval. Default: `open`, so that the
   * call ends with `approval-required`.
   */
  readonly approvalOf?: (request: RequestSummary) => Approval;
  /** Who asks: answers are never shared between callers. Default: one caller for all. */
  readonly caller?: string;
  /**
   * For measurements: one attempt straight to the API, past cache, fallback, retries, breaker and limits; policy,
   * deadline and guard hold. Default: false.
   */
  readonly direct?: boolean;
  /** Names the call in events and logs. Default: a random UUID. */
  readonly requestId?: string;
  readonly signal?: AbortSignal;
  /** The events of this call alone. */
  readonly onEvent?: (event: CallEvent) => void;
}

/** One call as the stages see it: checked, resolved, complete. */
export interface PreparedRequest {
  readonly requestId: string;
  readonly method: Method;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array | undefined;
  /** A body that is sent as it comes, once; `body` is undefined then. */
  readonly bodyStream?: AsyncIterable<Uint8Array> | undefined;
  /** `stream`: not to be cached, coalesced or kept, because nobody holds the body. */
  readonly bodyMode: BodyMode;
  readonly deadlineMs: number;
  /** When the deadline is over, on the monotonic clock. */
  readonly endsAt: number;
  readonly attempts: number;
  readonly redirect: 'follow' | 'manual';
  readonly cache: CacheMode;
  readonly idempotencyKey: string | undefined;
  readonly caller: string;
  /** Tells the credentials of the configuration apart; empty, when it has none. */
  readonly credential: string;
  readonly approvalOf: (request: RequestSummary) => Approval;
  /** A person approved exactly this request: it follows no redirect and goes to no other base. */
  readonly pinned?: boolean;
  /** Aborts with an ApiError as its reason. */
  readonly signal: AbortSignal;
  readonly emit: (event: CallEvent) => void;
  /** Notes an attempt in the outcome of the call. */
  readonly record: (attempt: Attempt) => void;
}

/** What of a request goes out on one hop. */
export type SentRequest = Pick<PreparedRequest, 'method' | 'url' | 'headers' | 'body' | 'bodyStream'>;

/**
 * It can be sent twice (a stream can't), and that has the effect of sending it once: by its method, or by its
 * idempotency key.
 */
export function isRepeatable(request: Pick<PreparedRequest, 'method' | 'headers' | 'bodyStream' | 'idempotencyKey'>): boolean {
  if (request.bodyStream !== undefined) return false;
  return idempotentMethods.has(request.method) || request.idempotencyKey !== undefined || request.headers.has('idempotency-key');
}
