import type { Answer } from '../answer.js';
import type { Credentials } from '../credentials.js';
import type { Stage } from '../pipeline.js';
import type { PreparedRequest } from '../request.js';

/** Says whose call it is before anything is looked up or counted for it: cache, keys and limits hold for one credential. */
export function identify(credentials: Pick<Credentials, 'identity'>): Stage<PreparedRequest, Answer> {
  return async (request, next) => next({ ...request, credential: await credentials.identity(request.signal) });
}
