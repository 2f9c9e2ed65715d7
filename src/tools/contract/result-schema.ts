import * as z from 'zod';
import { type ApiError, outcomes } from '../../errors.js';
import type { ApiOutcome } from '../../http/call/api-response.js';
import { type Method, safeMethods } from '../../http/semantics/method.js';
import type { ToolHints } from './define-tool.js';
import { brief } from './listed-schema.js';

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

export const attemptSchema = z.object({
  n: z.int(),
  status: z.int().optional(),
  error: z.string().optional(),
  waitMs: z.number().describe('Wait before this attempt'),
  durationMs: z.number(),
});

export function describeAttempts(outcome: ApiOutcome): z.infer<typeof attemptSchema>[] {
  return outcome.attempts.map((attempt) => ({ ...attempt, waitMs: round(attempt.waitMs), durationMs: round(attempt.durationMs) }));
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
