import { ApiError } from '../../errors.js';
import type { Answer } from './answer.js';

/** An attempt at an answer that threw nothing which is not an ApiError. */
export type Settled = { readonly answer: Answer } | { readonly error: ApiError };

export async function settle(answer: Promise<Answer>): Promise<Settled> {
  try {
    return { answer: await answer };
  } catch (error) {
    if (error instanceof ApiError) return { error };
    throw error;
  }
}

export function unsettle(result: Settled): Answer {
  if ('error' in result) throw result.error;
  return result.answer;
}
