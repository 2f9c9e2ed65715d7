import { ApiError } from '../../errors.js';
import { onAbort } from '../../runtime/abort.js';
import type { Clock } from '../../runtime/clock.js';
import type { Answer } from '../call/answer.js';
import type { Stage } from '../call/pipeline.js';
import { isRepeatable, type PreparedRequest } from '../call/request.js';
import { untilReceived } from '../call/until-received.js';

/** One budget for the whole call: attempts, waits, bodies and streams end when it is spent, or when the caller cancels. */
export function deadline(clock: Clock): Stage<PreparedRequest, Answer> {
  return async (request, next) => {
    const controller = new AbortController();
    const cancelTimer = clock.after(request.deadlineMs, () => {
      controller.abort(
        new ApiError('deadline-exceeded', `The call did not end within its deadline of ${request.deadlineMs} ms.`, {
          outcome: 'unknown',
          safeToRetry: isRepeatable(request),
          hint: isRepeatable(request)
            ? 'Try again with a larger timeoutSeconds, or ask for less.'
            : 'The request may have taken effect: check with a GET before sending it again.',
        }),
      );
    });
    const unlink = onAbort(request.signal, () => {
      controller.abort(
        new ApiError('cancelled', 'The call was cancelled by its caller.', {
          outcome: 'unknown',
          safeToRetry: isRepeatable(request),
          hint: 'Nothing waits for this answer any more.',
        }),
      );
    });
    return untilReceived(next({ ...request, signal: controller.signal }), () => {
      cancelTimer();
      unlink();
    });
  };
}
