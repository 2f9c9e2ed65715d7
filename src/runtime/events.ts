/** What happens inside a call. Logs, metrics and progress subscribe; no stage logs by itself. */
export type CallEvent =
  | { type: 'attempt'; requestId: string; n: number; status?: number; error?: string; waitMs: number; durationMs: number }
  | { type: 'retry'; requestId: string; n: number; waitMs: number; reason: string };

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
