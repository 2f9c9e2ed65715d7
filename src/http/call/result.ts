import { ApiError } from '../../errors.js';
import type { ApiResponse } from './api-response.js';

// Decision: docs/decisions/2026-11-26-results-travel-as-values.md
/** Result of a call, or of one attempt. A failure can have a response: a 404, an incomplete body. Only bugs are thrown. */
export type Result =
  | { readonly response: ApiResponse; readonly error?: undefined }
  | { readonly response: ApiResponse; readonly error: ApiError }
  | { readonly response?: undefined; readonly error: ApiError };

/** Value of work that can fail, or its error. */
export type Caught<Value> = { readonly value: Value; readonly error?: undefined } | { readonly error: ApiError };

/** Converts a rejection with an ApiError into a value. Other exceptions are bugs and are not caught. */
export async function caught<Value>(work: Promise<Value>): Promise<Caught<Value>> {
  try {
    return { value: await work };
  } catch (error) {
    if (error instanceof ApiError) return { error };
    throw error;
  }
}
