import * as z from 'zod';
import { type ApiError, outcomes } from '../../errors.js';
import type { ApiOutcome } from '../../http/call/answer.js';
import { type Method, safeMethods } from '../../http/semantics/method.js';
import type { ToolHints } from './define-tool.js';

/** How every failure looks to the agent. */
export const errorSchema = z.object({
  code: z.string(),
  outcome: z.enum(outcomes).describe('rejected: no effect; not-sent: nothing left this machine; unknown: it may have taken effect'),
  safeToRetry: z.boolean(),
  retryAt: z.string().optional().describe('ISO time before which a retry is pointless'),
  message: z.string(),
  hint: z.string().describe('What to do next'),
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
  waitMs: z.number().describe('Waited before it'),
  durationMs: z.number(),
});

export function describeAttempts(outcome: ApiOutcome): z.infer<typeof attemptSchema>[] {
  return outcome.attempts.map((attempt) => ({ ...attempt, waitMs: round(attempt.waitMs), durationMs: round(attempt.durationMs) }));
}

/** Milliseconds to a tenth: more digits are noise, and cost the agent tokens. */
export function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}

/** A tool that sends HTTP changes nothing as long as only safe methods (RFC 9110 §9.2.1) are let through. */
export function httpHints(allowed: readonly Method[]): ToolHints {
  const readOnly = allowed.every((method) => safeMethods.has(method));
  return { readOnlyHint: readOnly, destructiveHint: !readOnly, idempotentHint: readOnly, openWorldHint: true };
}
