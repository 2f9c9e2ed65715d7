import { type Context, ROOT_CONTEXT, type Span, type SpanContext, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type ReadableSpan,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { AttemptTrace, Observer, SentAttempt, ToolCall } from '../observer.js';
import { readTraceparent, toTraceparent } from './trace-context.js';

export interface TracesOptions {
  /** Base URL of the OTLP/HTTP receiver. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Share of the traces that are recorded if the client has not decided, from 0 to 1. */
  readonly sampleRatio: number;
  readonly name: string;
  readonly version: string;
  readonly transport: 'pipe' | 'tcp';
  /** Receives the result of each export; undefined if it succeeded. */
  readonly onExport: (error: Error | undefined) => void;
}

export interface Traces {
  readonly observer: Observer;
  /** Sends what is waiting, for at most a second: a receiver that is down must not delay the end of the process. */
  close(): Promise<void>;
}

const maxFlushMs = 1000;
/** Maximum time of one export with its retries. */
const exportMs = 5000;

// Decision: docs/decisions/2026-11-26-metrics-by-prom-client-traces-by-opentelemetry.md
/** This module is imported only if traces are enabled: OpenTelemetry takes 160 ms to load. */
export function createTraces({ endpoint, headers, sampleRatio, name, version, transport, onExport }: TracesOptions): Traces {
  const exporter = new OTLPTraceExporter({ url: tracesUrl(endpoint), headers: { ...headers }, timeoutMillis: exportMs });
  const processor = new BatchSpanProcessor({ exporter: reported(exporter, onExport), exportTimeoutMillis: exportMs });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': name, 'service.version': version, 'service.instance.id': crypto.randomUUID() }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(sampleRatio) }),
    spanProcessors: [processor],
  });
  const tracer = provider.getTracer(name, version);
  return {
    observer: { start: (call) => startCall(tracer, call, transport) },
    async close() {
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          onExport(new Error(`some were not sent within ${maxFlushMs} ms, when the server ended`));
          resolve();
        }, maxFlushMs);
      });
      // A failed export was already reported.
      await Promise.race([provider.shutdown().catch(() => undefined), limit]);
      clearTimeout(timer);
    },
  };
}

/** Names and attributes are those of the conventions for MCP. Arguments, results and callers are never part of a span. */
function startCall(tracer: Tracer, call: ToolCall, transport: string): ReturnType<Observer['start']> {
  const sent = readTraceparent(call.traceparent);
  const carrier = readTraceparent(call.carrier);
  const span = tracer.startSpan(
    `tools/call ${call.tool}`,
    {
      kind: SpanKind.SERVER,
      attributes: {
        'mcp.method.name': 'tools/call',
        'gen_ai.operation.name': 'execute_tool',
        'gen_ai.tool.name': call.tool,
        'network.transport': transport,
        ...(call.protocolVersion !== undefined && { 'mcp.protocol.version': call.protocolVersion }),
      },
      // The message names the operation that caused it; the HTTP request only carried it.
      links: sent !== undefined && carrier !== undefined ? [{ context: carrier }] : [],
    },
    contextOf(sent ?? carrier),
  );
  return {
    trace: { startAttempt: (attempt) => startAttempt(tracer, attempt, span) },
    end(error) {
      if (error !== undefined) fail(span, { 'error.type': 'tool_error', 'api_integration.error.code': error });
      span.end();
    },
  };
}

function startAttempt(tracer: Tracer, { method, url, api }: SentAttempt, parent: Span): AttemptTrace {
  const port = Number(url.port);
  const attributes = {
    'http.request.method': method,
    'server.address': url.hostname,
    'server.port': port > 0 ? port : url.protocol === 'https:' ? 443 : 80,
    ...(api !== undefined && { 'api_integration.api': api }),
  };
  const span = tracer.startSpan(method, { kind: SpanKind.CLIENT, attributes }, trace.setSpan(ROOT_CONTEXT, parent));
  return {
    traceparent: toTraceparent(span.spanContext()),
    end({ status, error }) {
      if (status !== undefined) span.setAttribute('http.response.status_code', status);
      if (error !== undefined) fail(span, { 'error.type': error });
      span.end();
    },
  };
}

function fail(span: Span, attributes: Readonly<Record<string, string>>): void {
  span.setAttributes(attributes);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

function contextOf(parent: SpanContext | undefined): Context {
  return parent === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent);
}

function tracesUrl(endpoint: string): string {
  const base = endpoint.replace(/\/+$/, '');
  return base.endsWith('/v1/traces') ? base : `${base}/v1/traces`;
}

/** OpenTelemetry reports failures only to a logger of its own, which is silent. */
function reported(exporter: SpanExporter, onExport: TracesOptions['onExport']): SpanExporter {
  return {
    export: (spans: ReadableSpan[], done) =>
      exporter.export(spans, (result) => {
        onExport(result.error ?? (result.code === 0 ? undefined : new Error('the receiver refused the spans')));
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
