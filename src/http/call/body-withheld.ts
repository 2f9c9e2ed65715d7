import { ApiError } from '../../errors.js';
import { type Method, safeMethods } from '../semantics/method.js';

/** Creates the error for a body that this server received but cannot return: `step` exceeded a limit of this server. */
export function bodyWithheld(step: 'redacting' | 'reading', method: Method): ApiError {
  return new ApiError('body-withheld', `The response body was withheld, because ${step} it exceeded the limits of this server.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: safeMethods.has(method)
      ? 'Request less data: a page, a filter, fewer fields or a Range header.'
      : 'The request probably took effect; only its response cannot be shown. Check with a GET before you send anything again.',
  });
}
