/** What happens inside a call. Logs, metrics and progress subscribe; no stage logs by itself. */
export type CallEvent =
  | { type: 'attempt'; requestId: string; n: number; status?: number; error?: string; waitMs: number; durationMs: number }
  | { type: 'retry'; requestId: string; n: number; waitMs: number; reason: string }
  /** A breaker changed its state; `key` is its API and origin. */
  | { type: 'breaker'; requestId: string; key: string; state: 'closed' | 'open' | 'half-open' | 'forced-open' | 'forced-closed' }
  /** A call waits for a token, or has waited for it. */
  | { type: 'rate-limit'; requestId: string; waitMs: number }
  | { type: 'cache'; requestId: string; result: 'hit' | 'miss' | 'revalidated' | 'stale' | 'stored' | 'coalesced' }
  /** Something else than a fresh answer of the API was given. */
  | { type: 'degraded'; requestId: string; source: 'fallback' | 'stale' | 'default'; reason: string }
  /** This server refused the request by itself; `reason` is the code of the error. */
  | { type: 'blocked'; requestId: string; reason: string }
  /** A script runs on. */
  | { type: 'running'; requestId: string; elapsedMs: number }
  /** The store did not answer; it cost the call its cache and nothing else. */
  | { type: 'store-error'; operation: 'get' | 'set' | 'delete'; reason: string };

export type CallListener = (event: CallEvent) => void;

export interface Events {
  emit(event: CallEvent): void;
  /** Returns the function that unsubscribes. */
  subscribe(listener: CallListener): () => void;
}

export function createEvents(): Events {
  const listeners = new Set<CallListener>();
  return {
    emit(event) {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          // A fault of who listens must not become one of the call, which may have been sent.
          process.emitWarning(error instanceof Error ? error : String(error));
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
