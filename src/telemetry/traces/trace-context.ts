import { createTraceState, type SpanContext, TraceFlags } from '@opentelemetry/api';

const form = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/**
 * Reads a W3C traceparent (https://www.w3.org/TR/trace-context/#traceparent-header); undefined if it is invalid. The
 * tracestate of a client is dropped: no other server may learn it.
 */
export function readTraceparent(value: unknown): SpanContext | undefined {
  const [, version, traceId, spanId, flags, more] = (typeof value === 'string' && form.exec(value)) || [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  if (version === '00' && more !== undefined) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED, isRemote: true, traceState: createTraceState() };
}

export function toTraceparent({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-0${traceFlags & TraceFlags.SAMPLED}`;
}
