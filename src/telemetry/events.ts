/** Event inside a call. Logs, metrics and progress subscribe to events; stages do not log directly. */
export type CallEvent =
  /** A call ended; `error` is the code of its failure. A page of a paginated call, and a sample of a test, is a call. */
  | {
      type: 'call';
      requestId: string;
      durationMs: number;
      status?: number | undefined;
      source?: string | undefined;
      error?: string | undefined;
    }
  | { type: 'attempt'; requestId: string; n: number; status?: number; error?: string; waitMs: number; durationMs: number }
  | { type: 'retry'; requestId: string; n: number; waitMs: number; reason: string }
  /** A circuit breaker changed its state; `key` is its API and origin. */
  | { type: 'breaker'; requestId: string; key: string; state: 'closed' | 'open' | 'half-open' | 'forced-open' | 'forced-closed' }
  /** A call waits, or has waited, for a token of the rate limiter. */
  | { type: 'rate-limit'; requestId: string; waitMs: number }
  | { type: 'cache'; requestId: string; result: 'hit' | 'miss' | 'revalidated' | 'stale' | 'stored' | 'coalesced' }
  /** The call returned a degraded response. */
  | { type: 'degraded'; requestId: string; source: 'fallback' | 'stale' | 'default'; reason: string }
  /** This server refused the request; `reason` is the error code. */
  | { type: 'blocked'; requestId: string; reason: string }
  /** Events of a response are arriving. */
  | { type: 'stream'; requestId: string; events: number; bytes: number }
  /** A page of a paginated call was read; `items` counts those of all pages. */
  | { type: 'page'; requestId: string; page: number; items: number }
  /** A script is still running. */
  | { type: 'running'; requestId: string; elapsedMs: number }
  /** The store failed or timed out; the call continued without it. */
  | { type: 'store-error'; operation: 'get' | 'set' | 'delete'; reason: string }
  /** The shared store changed its state: `read-only` refuses writes, `away` does not respond. */
  | { type: 'store-state'; state: 'ready' | 'read-only' | 'away'; reason?: string }
  /** New tokens could not be saved: a rotated refresh token is lost when the process ends. */
  | { type: 'login-not-saved'; api: string; reason: string };

/** `api` is the name of the configured API that the event belongs to; undefined for a bare URL. */
export type CallListener = (event: CallEvent, api?: string) => void;

export interface Events {
  emit(event: CallEvent, api?: string): void;
  /** Returns the function that unsubscribes. */
  subscribe(listener: CallListener): () => void;
}

/** Calls a listener. Its error is a warning of the process: it must not fail the call, which may already have been sent. */
export function notify(listener: CallListener, event: CallEvent, api?: string): void {
  try {
    listener(event, api);
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}

export function createEvents(): Events {
  const listeners = new Set<CallListener>();
  return {
    emit(event, api) {
      for (const listener of listeners) notify(listener, event, api);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Returns an emitter that adds the name of an API to every event. */
export function eventsOf(events: Events, api: string | undefined): Events {
  return { emit: (event) => events.emit(event, api), subscribe: events.subscribe };
}
