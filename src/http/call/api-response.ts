import type { ApiError } from '../../errors.js';
import type { Method } from '../semantics/method.js';

/** Origin of a response. */
export const sources = ['network', 'cache', 'revalidated', 'stale', 'fallback', 'default'] as const;
export type Source = (typeof sources)[number];

/** `end`, and the limits of a sequence of events. */
export const streamReasons = ['end', 'maxEvents', 'time', 'bytes'] as const;

/** How the reading of a sequence of events ended. */
export interface StreamEnd {
  /** `end`: all events were read. Otherwise, the limit at which reading stopped, although the sequence had not ended. */
  readonly reason: (typeof streamReasons)[number];
  /** Number of complete events in the body. */
  readonly events: number;
}

/** One HTTP response, decoded (Content-Encoding) and complete unless `bodyError` is set. */
export interface ApiResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** URL after redirects. */
  readonly url: URL;
  readonly body: Uint8Array;
  /**
   * Decoded body, limited in size, of a request in mode `stream`; `body` is empty then. Fails with an ApiError. Cancelling
   * it frees the socket. Deadline and cancellation apply until it ends.
   */
  readonly stream?: ReadableStream<Uint8Array>;
  /** Resolves (never rejects) when `stream` no longer uses the network, so that slots and timers can be released. */
  readonly streamEnded?: Promise<void>;
  /** Resolves at the same time (never rejects), with the transport error that ended the stream, if one did. */
  readonly streamFailure?: Promise<ApiError | undefined>;
  /** Set if the body is a sequence of events that was read with `streamLimits`. If a limit ended it, `body` has complete events only. */
  readonly streamEnd?: StreamEnd;
  /** Number of redirects followed. */
  readonly redirects?: number;
  readonly source: Source;
  /** Milliseconds from sending the request to the response headers. */
  readonly firstByteMs: number;
  /** A redirect changed the request to a GET, so an earlier hop has processed it; or an earlier attempt may have. */
  readonly alreadyProcessed?: true;
  /** Why the body is incomplete or invalid; `body` contains what could be read. */
  readonly bodyError?: ApiError;
  /** Age of a cached response, and why it was used instead of a fresh one (an error code or a status). */
  readonly cache?: { readonly ageSeconds: number; readonly reason?: string };
  /** Epoch milliseconds of the next attempt, for which the deadline left no time. */
  readonly retryAt?: number;
}

/** Reports whether a limit ended the body: it is valid, but the API has more. */
export function endedAtLimit({ streamEnd }: Pick<ApiResponse, 'streamEnd'>): boolean {
  return streamEnd !== undefined && streamEnd.reason !== 'end';
}

export interface Attempt {
  /** Starts at 1. */
  readonly n: number;
  readonly status?: number;
  /** Error code. */
  readonly error?: string;
  /** Wait before this attempt in milliseconds. */
  readonly waitMs: number;
  readonly durationMs: number;
}

interface OutcomeBase {
  readonly requestId: string;
  readonly method: Method;
  /** The requested URL, or the URL after redirects. */
  readonly url: URL;
  readonly attempts: readonly Attempt[];
  readonly totalMs: number;
}

// Decision: docs/decisions/2026-11-25-public-names-keep-working.md
/** The result of a call: a failure of the network or of the API is a value, never an exception. */
export type ApiOutcome = OutcomeBase &
  (
    | { readonly ok: true; readonly response: ApiResponse }
    | { readonly ok: false; readonly error: ApiError; readonly response?: ApiResponse }
  ) & {
    /** @deprecated Use `response`. Set by `client.call` only. */
    readonly answer?: ApiResponse;
  };
