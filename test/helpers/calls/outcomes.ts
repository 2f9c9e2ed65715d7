import type { Answer, ApiOutcome } from '../../../src/http/call/answer.js';
import { ApiError } from '../../../src/index.js';

/** The answer of a call that must have succeeded. */
export function answerOf(outcome: ApiOutcome): Answer {
  if (!outcome.ok) throw new Error(`the call failed with ${outcome.error.code}: ${outcome.error.message}`);
  return outcome.answer;
}

/** The error of a call that must have failed. */
export function errorOf(outcome: ApiOutcome): ApiError {
  if (outcome.ok) throw new Error(`the call succeeded with ${outcome.answer.status}`);
  return outcome.error;
}

export function textOf(outcome: ApiOutcome): string {
  return Buffer.from(answerOf(outcome).body).toString();
}

export function jsonOf(outcome: ApiOutcome): unknown {
  const value: unknown = JSON.parse(textOf(outcome));
  return value;
}

/** The ApiError that `work` throws or rejects with. */
export async function refusal(work: () => unknown): Promise<ApiError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
