import * as z from 'zod';
import { type ApiError, outcomes } from '../../errors.js';
import type { ApiOutcome } from '../../http/call/api-response.js';
import { type Method, safeMethods } from '../../http/semantics/method.js';
import type { ToolHints } from './define-tool.js';
import { brief } from './listed-schema.js';

/** Result of a tool call, as hosts get it. */
export type ToolResult = Record<string, unknown> & { ok: boolean };

/** Schema of an error in the results of all native tools. */
export const errorSchema = z
  .object({
    code: z.string(),
    outcome: z.enum(outcomes),
    safeToRetry: z.boolean(),
    retryAt: z.string().optional(),
    message: z.string(),
    hint: z.string(),
  })
  .meta({
    ...brief,
    description:
      'code, message; hint: what to do next; outcome: rejected (no effect), not-sent, or unknown (may have taken effect); safeToRetry; retryAt: ISO time, do not retry earlier',
  });

export function describeError(error: ApiError): z.infer<typeof errorSchema> {
  return {
    code: error.code,
    outcome: error.outcome,
    safeToRetry: error.safeToRetry,
    ...(error.retryAt !== undefined && { retryAt: new Date(error.retryAt).toISOString() }),
    message: error.message,
    hint: error.hint,
  };
}

/** Schema of a place that a result shows in part. Without `next`, `pointer` names the place. */
export const cutSchema = z.object({
  pointer: z.string().optional(),
  shown: z.int(),
  total: z.int(),
  unit: z.string().optional(),
  next: z.record(z.string(), z.unknown()).optional(),
});

export const attemptSchema = z.object({
  n: z.int().optional(),
  status: z.int().optional(),
  error: z.string().optional(),
  waitMs: z.number().optional().describe('Wait before this attempt'),
  durationMs: z.number().optional(),
});

/** Describes attempts in their order. `timing` adds their numbers and times, which few agents need. */
export function describeAttempts({ attempts }: ApiOutcome, { timing }: { readonly timing: boolean }): z.infer<typeof attemptSchema>[] {
  return attempts.map(({ n, waitMs, durationMs, ...end }) => ({
    ...(timing && { n }),
    ...end,
    ...(timing && { waitMs: round(waitMs), durationMs: round(durationMs) }),
  }));
}

/** Rounds milliseconds to a tenth: more digits are noise and cost the agent tokens. */
export function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}

/** Returns the hints of a tool that sends HTTP: it is read-only if the policies allow only safe methods (RFC 9110 §9.2.1). */
export function httpHints(allowed: readonly Method[]): ToolHints {
  const readOnly = allowed.every((method) => safeMethods.has(method));
  return { readOnlyHint: readOnly, destructiveHint: !readOnly, idempotentHint: readOnly, openWorldHint: true };
}
