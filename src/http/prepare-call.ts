import { randomUUID } from 'node:crypto';
import { badInput } from '../errors.js';
import type { CallEvent, Events } from '../runtime/events.js';
import { packageInfo } from '../runtime/package-info.js';
import type { Attempt } from './answer.js';
import { type ApiRequest, type PreparedRequest, prepareTarget, type RequestDefaults } from './request.js';

export interface CallContext extends RequestDefaults {
  /** On the monotonic clock. */
  readonly startedAt: number;
  /** Where attempts are noted. */
  readonly attempts: Attempt[];
  readonly events: Events;
  readonly deadlineMs: number;
  readonly tries: number;
}

/** @throws ApiError of outcome `rejected` for a request that can't be sent as it is. */
export function prepareCall(request: ApiRequest, context: CallContext): PreparedRequest {
  const requestId = request.requestId ?? randomUUID();
  const deadlineMs = request.deadlineMs ?? context.deadlineMs;
  const target = prepareTarget(request, context);
  checkNumber('attempts', request.attempts);
  checkNumber('deadlineMs', request.deadlineMs);
  const emit = (event: CallEvent) => {
    context.events.emit(event);
    request.onEvent?.(event);
  };
  return {
    ...target,
    requestId,
    deadlineMs,
    endsAt: context.startedAt + deadlineMs,
    // A stream is spent by its first attempt, whatever came of that.
    attempts: target.bodyStream === undefined ? (request.attempts ?? context.tries) : 1,
    redirect: request.redirect ?? 'follow',
    cache: request.cache ?? 'default',
    idempotencyKey: request.idempotencyKey,
    caller: request.caller ?? '',
    credential: '',
    approvalOf: request.approvalOf ?? (() => 'open'),
    signal: request.signal ?? new AbortController().signal,
    emit,
    record(attempt) {
      context.attempts.push(attempt);
      emit({ type: 'attempt', requestId, ...attempt });
    },
  };
}

/** Options of a call are checked like those of the client: a NaN would make a call that never ends. */
function checkNumber(name: string, value: number | undefined): void {
  if (value === undefined || (Number.isFinite(value) && value >= 1)) return;
  throw badInput('invalid-arguments', `${name} must be a number of at least 1; got ${value}.`, `Leave ${name} out, or pass a number.`);
}

/** A real User-Agent, because some APIs refuse requests without one; any format, because a narrow Accept yields 406. */
export function standardHeaders(): Record<string, string> {
  const { name, version } = packageInfo();
  return {
    'user-agent': `${name}/${version}`,
    accept: 'application/json, text/*;q=0.9, */*;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
  };
}
