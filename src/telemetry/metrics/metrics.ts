import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { systemClock } from '../../runtime/clock.js';
import type { CallEvent, Events } from '../events.js';
import type { Observer } from '../observer.js';
import { bareUrl, boundLabel, codeLabel, statusLabel } from './labels.js';

/** State of a configured API when the metrics are read. */
export interface ApiState {
  readonly name: string;
  /** State of its circuit breaker. Default: closed. */
  readonly breaker?: string | undefined;
}

export interface MetricsOptions {
  readonly events: Events;
  readonly version: string;
  readonly apis: () => readonly ApiState[];
  /** Reports whether the shared store is usable. Default: there is none. */
  readonly isStoreUp?: (() => boolean) | undefined;
}

export interface Metrics {
  readonly observer: Observer;
  /** The metrics in the text format of Prometheus. */
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
  close(): void;
}

/** Maximum names of APIs and tools that get series of their own. */
const maxApis = 200;
const maxTools = 200;
/** The buckets of the conventions for MCP. */
const seconds = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 120, 300];

// Decision: docs/decisions/2026-11-26-metrics-by-prom-client-traces-by-opentelemetry.md
/** Counts from now on. This module is imported only if metrics are enabled: prom-client takes 60 ms to load. */
export function createMetrics({ events, version, apis, isStoreUp }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const apiLabel = boundLabel(maxApis);
  const toolLabel = boundLabel(maxTools);
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Histogram({ name, help, labelNames, registers, buckets: seconds });

  const operations = histogram('mcp_server_operation_duration_seconds', 'Duration of MCP operations.', [
    'mcp_method_name',
    'gen_ai_tool_name',
    'error_type',
  ]);
  const inFlight = new Gauge({ name: 'api_integration_tool_calls_in_flight', help: 'Tool calls that are running.', registers });
  const toolErrors = counter('api_integration_tool_errors_total', 'Failed tool calls by error code.', ['tool', 'code']);
  const calls = counter('api_integration_calls_total', 'Calls to APIs by result: ok, or the error code.', ['api', 'result']);
  const callSeconds = histogram('api_integration_call_duration_seconds', 'Duration of calls with all attempts and waits.', ['api']);
  const attempts = counter('api_integration_attempts_total', 'Attempts by class of status; none without a response.', ['api', 'status']);
  const attemptSeconds = histogram('api_integration_attempt_duration_seconds', 'Duration of single attempts.', ['api']);
  const waits = histogram('api_integration_wait_seconds', 'Waits before attempts: for the rate limiter, or as backoff.', ['api', 'reason']);
  const cached = counter('api_integration_cache_total', 'What the cache did: hit, miss, revalidated, stale, stored, coalesced.', [
    'api',
    'result',
  ]);
  const degraded = counter('api_integration_degraded_total', 'Responses from a fallback, stale ones and static defaults.', [
    'api',
    'source',
  ]);
  const blocked = counter('api_integration_blocked_total', 'Requests that this server refused, by error code.', ['api', 'reason']);
  const breakerChanges = counter('api_integration_breaker_changes_total', 'New states of circuit breakers.', ['api', 'state']);
  const storeErrors = counter('api_integration_store_errors_total', 'Operations of a store that failed or timed out.', ['operation']);
  const unsaved = counter('api_integration_logins_not_saved_total', 'Tokens that could not be saved.', ['api']);
  new Gauge({ name: 'api_integration_build_info', help: 'Version of this server.', labelNames: ['version'], registers }).set(
    { version },
    1,
  );
  new Gauge({
    name: 'api_integration_breaker_open',
    help: '1 while the circuit breaker of the API refuses calls or lets a trial through.',
    labelNames: ['api'],
    registers,
    collect() {
      this.reset();
      for (const { name, breaker } of apis().slice(0, maxApis))
        this.set({ api: apiLabel(name) }, breaker !== undefined && /^(half-|forced-)?open$/.test(breaker) ? 1 : 0);
    },
  });
  if (isStoreUp !== undefined) {
    new Gauge({
      name: 'api_integration_store_up',
      help: '1 while the shared store can be used.',
      registers,
      collect() {
        this.set(isStoreUp() ? 1 : 0);
      },
    });
  }

  function count(event: CallEvent, name: string | undefined): void {
    const api = name === undefined ? bareUrl : apiLabel(name);
    if (event.type === 'call') {
      calls.inc({ api, result: event.error === undefined ? 'ok' : codeLabel(event.error) });
      callSeconds.observe({ api }, event.durationMs / 1000);
      // The network guard refuses connections below the stages, which emit the other refusals.
      if (event.error === 'address-blocked') blocked.inc({ api, reason: event.error });
    } else if (event.type === 'attempt') {
      attempts.inc({ api, status: statusLabel(event.status) });
      attemptSeconds.observe({ api }, event.durationMs / 1000);
    } else if (event.type === 'retry') waits.observe({ api, reason: 'backoff' }, event.waitMs / 1000);
    else if (event.type === 'rate-limit') waits.observe({ api, reason: 'rate-limit' }, event.waitMs / 1000);
    else if (event.type === 'cache') cached.inc({ api, result: event.result });
    else if (event.type === 'degraded') degraded.inc({ api, source: event.source });
    else if (event.type === 'blocked') blocked.inc({ api, reason: codeLabel(event.reason) });
    else if (event.type === 'breaker') breakerChanges.inc({ api, state: event.state });
    else if (event.type === 'store-error') storeErrors.inc({ operation: event.operation });
    else if (event.type === 'login-not-saved') unsaved.inc({ api });
  }

  const unsubscribe = events.subscribe(count);
  return {
    observer: {
      start({ tool }) {
        const startedAt = systemClock.monotonic();
        inFlight.inc();
        return {
          end(error) {
            inFlight.dec();
            const labels = { mcp_method_name: 'tools/call', gen_ai_tool_name: toolLabel(tool) };
            const failed = error === undefined ? {} : { error_type: 'tool_error' };
            if (error !== undefined) toolErrors.inc({ tool: toolLabel(tool), code: codeLabel(error) });
            operations.observe({ ...labels, ...failed }, (systemClock.monotonic() - startedAt) / 1000);
          },
        };
      },
    },
    async read() {
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
    close() {
      unsubscribe();
      registry.clear();
    },
  };
}
