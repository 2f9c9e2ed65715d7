/** One tool call, as metrics and traces see it when it starts. Neither its arguments nor its result are part of it. */
export interface ToolCall {
  readonly tool: string;
  /** Protocol revision of the client, if it is known. */
  readonly protocolVersion?: string | undefined;
  /** W3C trace context of the client, from the message; it is not validated. */
  readonly traceparent?: unknown;
  /** W3C trace context of the HTTP request that carried the message. */
  readonly carrier?: string | undefined;
}

/** Trace of one tool call, as its API calls see it. */
export interface CallTrace {
  /** Starts the span of one attempt. */
  startAttempt(attempt: SentAttempt): AttemptTrace;
}

export interface SentAttempt {
  readonly method: string;
  readonly url: URL;
  /** Name of the configured API; undefined for a bare URL. */
  readonly api?: string | undefined;
}

export interface AttemptTrace {
  /** W3C trace context for the API. */
  readonly traceparent: string;
  end(result: { readonly status?: number | undefined; readonly error?: string | undefined }): void;
}

/** What is recorded of a running tool call. */
export interface Observation {
  readonly trace?: CallTrace | undefined;
  /** `error` is the code of a failure. */
  end(error: string | undefined): void;
}

// Decision: docs/decisions/2026-11-26-metrics-by-prom-client-traces-by-opentelemetry.md
/** Observes the tool calls of a server. Must not throw. */
export interface Observer {
  start(call: ToolCall): Observation;
}

/** Returns an observer that passes every call to several others; only one of them may trace. */
export function joinObservers(observers: readonly Observer[]): Observer | undefined {
  if (observers.length < 2) return observers[0];
  return {
    start(call) {
      const started = observers.map((observer) => observer.start(call));
      return {
        trace: started.find(({ trace }) => trace !== undefined)?.trace,
        end(error) {
          for (const observation of started) observation.end(error);
        },
      };
    },
  };
}
