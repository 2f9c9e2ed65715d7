import type { ApiOutcome, ApiResponse } from '../../../src/http/call/api-response.js';
import { ApiError } from '../../../src/index.js';

/** Returns the response of a call that must have succeeded. */
export function responseOf(outcome: ApiOutcome): ApiResponse {
  if (!outcome.ok) throw new Error(`the call failed with ${outcome.error.code}: ${outcome.error.message}`);
  return outcome.response;
}

/** Returns the error of a call that must have failed. */
export function errorOf(outcome: ApiOutcome): ApiError {
  if (outcome.ok) throw new Error(`the call succeeded with ${outcome.response.status}`);
  return outcome.error;
}

export function textOf(outcome: ApiOutcome): string {
  return Buffer.from(responseOf(outcome).body).toString();
}

export function jsonOf(outcome: ApiOutcome): unknown {
  const value: unknown = JSON.parse(textOf(outcome));
  return value;
}

/** Returns the ApiError that `work` throws or rejects with. */
export async function thrownError(work: () => unknown): Promise<ApiError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('no error was thrown');
}
