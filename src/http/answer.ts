import type { ApiError } from '../errors.js';
import type { Method } from './method.js';

/** Where an answer came from. */
export const sources = ['network', 'cache', 'revalidated', 'stale', 'fallback'] as const;
export type Source = (typeof sources)[number];

/** One HTTP answer, decoded (Content-Encoding) and whole, unless `fault` says otherwise. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** After redirects. */
  readonly url: URL;
  readonly body: Uint8Array;
  readonly source: Source;
  /** Milliseconds from sending to the answer's headers. */
  readonly firstByteMs: number;
  /** A redirect turned the request into a GET: an earlier hop has carried it out, whatever this answer says. */
  readonly carriedOut?: true;
  /** The body is not what it should be; what came of it is in `body`. */
  readonly fault?: ApiError;
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
