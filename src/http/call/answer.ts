import type { ApiError } from '../../errors.js';
import type { Method } from '../semantics/method.js';

/** Where an answer came from. */
export const sources = ['network', 'cache', 'revalidated', 'stale', 'fallback', 'default'] as const;
export type Source = (typeof sources)[number];

/** One HTTP answer, decoded (Content-Encoding) and whole, unless `fault` says otherwise. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** After redirects. */
  readonly url: URL;
  readonly body: Uint8Array;
  /**
   * The decoded, capped body of a request in mode `stream`; `body` is empty then. It fails with an ApiError, and
   * cancelling it frees the socket. Deadline and cancellation hold until it ends.
   */
  readonly stream?: ReadableStream<Uint8Array>;
  /** Resolves, never rejects, when `stream` has no more need of the network: whoever holds a slot or a timer lets go then. */
  readonly streamEnded?: Promise<void>;
  /** Redirects that were followed. */
  readonly redirects?: number;
  readonly source: Source;
  /** Milliseconds from sending to the answer's headers. */
  readonly firstByteMs: number;
  /** A redirect turned the request into a GET: an earlier hop has carried it out, whatever this answer says. */
  readonly carriedOut?: true;
  /** The body is not what it should be; what came of it is in `body`. */
  readonly fault?: ApiError;
  /** How old a kept answer is, and why it was taken instead of a fresh one (an error code or a status). */
  readonly cache?: { readonly ageSeconds: number; readonly reason?: string };
  /** Epoch milliseconds of the next try that the deadline left no room for. */
  readonly retryAt?: number;
}

export interface Attempt {
  /** From 1. */
  readonly n: number;
  readonly status?: number;
  /** The error's code. */
  readonly error?: string;
  /** Milliseconds waited before this attempt. */
  readonly waitMs: number;
  readonly durationMs: number;
}

interface OutcomeBase {
  readonly requestId: string;
  readonly method: Method;
  /** The URL asked for, or where redirects led to. */
  readonly url: URL;
  readonly attempts: readonly Attempt[];
  readonly totalMs: number;
}

/** What a call came to. A call never throws for what the network or the API did. */
export type ApiOutcome = OutcomeBase &
  ({ readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly error: ApiError; readonly answer?: Answer });
