import type { ApiError } from '../../errors.js';
import { untilAbortedBeforeSending } from '../call/interruption.js';
import { defineStage, type Run } from '../call/pipeline.js';
import type { PreparedRequest } from '../call/request.js';
import { caught } from '../call/result.js';
import type { Credentials } from './credentials.js';

type Identities = Pick<Credentials, 'identity'>;

/** Adds the identity of the configured credential to the request: cache entries, idempotency keys and limits belong to one credential. */
export function identify(credentials: Identities): Run {
  return async (request, next) => {
    const known = await identified(request, credentials);
    return 'error' in known ? known : next(known.request);
  };
}

/** Returns the identified request, or the error that prevents it: a dry run reports the error instead of failing. */
export async function identified(
  request: PreparedRequest,
  credentials: Identities,
): Promise<{ readonly request: PreparedRequest } | { readonly error: ApiError }> {
  // Ends at the deadline, although reading a secret does not.
  const identity = await caught(untilAbortedBeforeSending(credentials.identity(request.signal), request.signal));
  return identity.error === undefined ? { request: { ...request, credential: identity.value } } : identity;
}

export const identifyStage = defineStage({
  name: 'identify',
  option: 'auth',
  does: 'identifies the credential of the call',
  why: 'Every stage below separates its state by credential.',
  emits: [],
  direct: true,
  create: (_: object, { credentials }: { readonly credentials: Identities }) => ({ run: identify(credentials) }),
});
