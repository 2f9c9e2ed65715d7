import * as z from 'zod';
import { type ApiResponse, endedAtLimit, streamReasons } from '../../http/call/api-response.js';
import type { StreamLimits } from '../../http/call/request.js';

/** A result shows at most 64 KiB of a body; more than this delays other calls, and fills the memory. */
const maxStreamBytes = 16 * 1024 * 1024;

/** Arguments for a response that is a sequence of events. */
export const streamArguments = {
  maxEvents: z.int().min(1).max(10_000).default(100).describe('Maximum events of a stream (SSE, NDJSON).'),
  maxStreamSeconds: z.number().min(0.1).max(600).default(20).describe('Maximum time of a stream.'),
};

export const eventsSchema = z.object({
  read: z.int(),
  ended: z.enum(streamReasons),
  more: z.boolean(),
});

export function streamLimitsOf(input: { readonly maxEvents: number; readonly maxStreamSeconds: number }): StreamLimits {
  return { maxEvents: input.maxEvents, maxMs: input.maxStreamSeconds * 1000, maxBytes: maxStreamBytes };
}

/** Describes how the reading of a stream ended; undefined if the response is none. */
export function describeEvents(
  response: ApiResponse,
): { readonly events: z.infer<typeof eventsSchema>; readonly notes: readonly string[] } | undefined {
  const { streamEnd } = response;
  if (streamEnd === undefined) return undefined;
  const { reason, events } = streamEnd;
  return { events: { read: events, ended: reason, more: endedAtLimit(response) }, notes: events === 0 ? withoutEvents(reason) : [] };
}

/** What the agent cannot see from the numbers. */
function withoutEvents(reason: z.infer<typeof eventsSchema>['ended']): string[] {
  if (reason === 'time') return ['No complete event arrived in this time. Pass a larger maxStreamSeconds to wait longer.'];
  return reason === 'bytes' ? ['The first event is larger than this server reads: body is its start.'] : [];
}
