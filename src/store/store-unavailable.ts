import { ApiError } from '../errors.js';

/** Creates the error for a call that must not be made without the shared store; `reason` states why, as a sentence. */
export function storeUnavailable(reason: string): ApiError {
  return new ApiError('store-unavailable', `The shared store is not available. ${reason}`, {
    outcome: 'not-sent',
    safeToRetry: true,
    hint: 'Nothing was sent. Retry unchanged in a few seconds. If it fails again, ask the operator to check the shared store.',
  });
}
