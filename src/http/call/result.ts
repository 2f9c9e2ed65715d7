import { ApiError } from '../../errors.js';
import type { ApiResponse } from './api-response.js';

/** A response, or the ApiError that replaced it. Other exceptions are bugs and are not caught. */
export type Settled = { readonly response: ApiResponse } | { readonly error: ApiError };

export async function settle(response: Promise<ApiResponse>): Promise<Settled> {
  try {
    return { response: await response };
  } catch (error) {
    if (error instanceof ApiError) return { error };
    throw error;
  }
}

export function unsettle(result: Settled): ApiResponse {
  if ('error' in result) throw result.error;
  return result.response;
}
