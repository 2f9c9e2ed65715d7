import { ApiError } from '../../errors.js';
import type { Answer } from '../call/answer.js';
import type { Stage } from '../call/pipeline.js';
import type { PreparedRequest } from '../call/request.js';
import type { Credentials } from './credentials.js';

type Identities = Pick<Credentials, 'identity'>;

/** Says whose call it is before anything is looked up or counted for it: cache, keys and limits hold for one credential. */
export function identify(credentials: Identities): Stage<PreparedRequest, Answer> {
  return async (request, next) => next({ ...request, credential: await credentials.identity(request.signal) });
}

/** For an explanation, which says what is wrong instead of failing. */
export async function identified(
  request: PreparedRequest,
  credentials: Identities,
): Promise<{ readonly request: PreparedRequest } | { readonly error: ApiError }> {
  try {
    return { request: { ...request, credential: await credentials.identity(request.signal) } };
  } catch (error) {
    if (error instanceof ApiError) return { error };
    throw error;
  }
}
