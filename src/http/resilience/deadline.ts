import { ApiError } from '../../errors.js';
import { onAbort } from '../../runtime/abort.js';
import type { Clock } from '../../runtime/clock.js';
import { defineStage, type Run } from '../call/pipeline.js';
import { isRepeatable } from '../call/request.js';
import { untilReceived } from '../call/until-received.js';

/** Aborts the whole call (attempts, waits, bodies and streams) at its deadline, or when the caller cancels. */
export function deadline(clock: Clock): Run {
  return async (request, next) => {
    const controller = new AbortController();
    const cancelTimer = clock.after(request.deadlineMs, () => {
      controller.abort(
        new ApiError('deadline-exceeded', `The call exceeded its deadline of ${request.deadlineMs} ms.`, {
          outcome: 'unknown',
          safeToRetry: isRepeatable(request),
          hint: isRepeatable(request)
            ? 'Retry with a larger timeoutSeconds, or request less data.'
            : 'The request may have taken effect. Check with a GET before you send it again.',
        }),
      );
    });
    const unlink = onAbort(request.signal, () => {
      controller.abort(
        new ApiError('cancelled', 'The caller cancelled the call.', {
          outcome: 'unknown',
          safeToRetry: isRepeatable(request),
          hint: 'If the request was a write, check with a GET whether it took effect. Otherwise do nothing.',
        }),
      );
    });
    return untilReceived(next({ ...request, signal: controller.signal }), () => {
      cancelTimer();
      unlink();
    });
  };
}

export const deadlineStage = defineStage({
  name: 'deadline',
  option: 'timeouts',
  does: 'limits the whole call: attempts, waits and the body',
  why: 'One limit covers cache, fallbacks and retries. The stage only aborts a signal, so that the cache can still return a stale response.',
  emits: [],
  direct: true,
  create: (_: object, { clock }: { readonly clock: Clock }) => ({ run: deadline(clock) }),
});
