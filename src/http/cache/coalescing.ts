import { onAbort } from '../../runtime/abort.js';
import { AbortableSignal } from '../../runtime/signal.js';
import { abortError } from '../call/interruption.js';
import type { PreparedRequest } from '../call/request.js';
import type { Result } from '../call/result.js';

type Run = (request: PreparedRequest) => Promise<Result>;

interface InFlightRequest {
  /** Request that is sent for all callers; its signal is `signal`. */
  readonly request: PreparedRequest;
  /** Requests that wait for the response. */
  readonly waiters: Set<PreparedRequest>;
  readonly signal: AbortableSignal;
  readonly result: Promise<Result>;
}

export interface JoinResult {
  readonly result: Promise<Result>;
  /** Reports whether the request was in flight already. */
  readonly joined: boolean;
}

export interface RequestCoalescer {
  /**
   * Joins the request in flight under this key if `accepts` allows it; otherwise starts a new one. A caller that cancels
   * stops waiting; when all have cancelled, the shared request is cancelled.
   */
  join(key: string, request: PreparedRequest, run: Run, accepts?: (first: PreparedRequest) => boolean): JoinResult;
  /** Returns the request in flight under this key. */
  find(key: string): PreparedRequest | undefined;
  /** Returns a function after which no request joins the one that is in flight now: a later one has its response. */
  overtake(key: string): () => void;
}

/**
 * Lets equal requests in flight share one. Its attempts and events go to the first caller that still waits, and its retries
 * are decided with the latest deadline of those that wait.
 */
export function createRequestCoalescer(): RequestCoalescer {
  // Not a Map: it replaces its table again and again, and the garbage collector frees none of them, nor any request in them,
  // before its next major collection.
  const inFlight: Record<string, InFlightRequest> = Object.create(null);
  const remove = (key: string, shared: InFlightRequest) => {
    if (inFlight[key] === shared) delete inFlight[key];
  };

  function start(key: string, request: PreparedRequest, run: Run): InFlightRequest {
    const signal = new AbortableSignal();
    const waiters = new Set<PreparedRequest>();
    const first = (): PreparedRequest | undefined => waiters.values().next().value;
    const shared: PreparedRequest = {
      ...request,
      signal,
      endsAt: () => latestEnd(waiters),
      stopSharing() {
        remove(key, started);
        request.stopSharing?.();
      },
      emit: (event) => first()?.emit(event),
      record: (attempt) => first()?.record(attempt),
    };
    waiters.add(request);
    const started: InFlightRequest = { request: shared, waiters, signal, result: run(shared).finally(() => remove(key, started)) };
    inFlight[key] = started;
    return started;
  }

  function waitFor(key: string, shared: InFlightRequest, request: PreparedRequest, joined: boolean): Promise<Result> {
    shared.waiters.add(request);
    return new Promise((resolve, reject) => {
      const unlink = onAbort(request.signal, () => {
        if (shared.waiters.size > 1) {
          shared.waiters.delete(request);
          resolve({ error: abortError(request.signal) });
          return;
        }
        // The last caller waits for the shared request to end: only the transport knows whether the request was sent.
        remove(key, shared);
        shared.signal.abort(request.signal.reason);
      });
      shared.result.then((result) => resolve(joined ? copyOf(result) : result), reject).finally(unlink);
    });
  }

  return {
    join(key, request, run, accepts = () => true) {
      const existing = inFlight[key];
      const joined = existing !== undefined && accepts(existing.request);
      const shared = joined ? existing : start(key, request, run);
      return { result: waitFor(key, shared, request, joined), joined };
    },
    find: (key) => inFlight[key]?.request,
    overtake(key) {
      const overtaken = inFlight[key];
      return () => overtaken && remove(key, overtaken);
    },
  };
}

function latestEnd(waiters: Iterable<PreparedRequest>): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { endsAt } of waiters) latest = Math.max(latest, endsAt());
  return latest;
}

/** Copies the response of a result, so that a caller that changes its own does not change that of another. */
function copyOf(result: Result): Result {
  const { response, error } = result;
  if (response === undefined) return result;
  const copy = { ...response, headers: new Headers(response.headers), url: new URL(response.url), body: Buffer.from(response.body) };
  return error === undefined ? { response: copy } : { response: copy, error };
}
