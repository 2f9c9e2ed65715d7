import { randomUUID } from 'node:crypto';
import type { ApiOutcome, Attempt } from '../call/api-response.js';
import type { ApiRequest } from '../call/request.js';
import type { Method } from '../semantics/method.js';

/** A call as hooks see it, the same object from its start to its end: usable as a key. */
export interface HookedCall {
  readonly requestId: string;
  /** Name of the API, if its definition has one. */
  readonly api?: string;
  readonly method: Method;
  /** Target as it was passed; after the call, `outcome.url` is the URL. */
  readonly target: string;
  /** `ApiRequest.template`: what spans and metrics name, because it has few values. */
  readonly template?: string;
}

/** Functions that observe calls, for traces and metrics. An error that one throws is a warning of the process and fails no call. */
export interface CallHooks {
  /** Called before anything else happens to a call. */
  readonly onStart?: (call: HookedCall) => void;
  /** Called after each attempt, with its duration and the wait before it. */
  readonly onAttempt?: (call: HookedCall, attempt: Attempt) => void;
  /** Called once, when the call has ended; `outcome` is undefined if `call` threw, because the request could not be sent as it is. */
  readonly onEnd?: (call: HookedCall, outcome: ApiOutcome | undefined) => void;
}

type Call = (request: ApiRequest) => Promise<ApiOutcome>;

/** Returns a function that makes the same calls, observed by the hooks. */
export function withHooks(call: Call, hooks: CallHooks | undefined, api: string | undefined): Call {
  if (hooks === undefined) return call;
  return async (request) => {
    const { requestId = randomUUID(), method = 'GET', target, template, onEvent } = request;
    const hooked: HookedCall = {
      requestId,
      ...(api !== undefined && { api }),
      method,
      target,
      ...(template !== undefined && { template }),
    };
    guarded(() => hooks.onStart?.(hooked));
    let outcome: ApiOutcome | undefined;
    try {
      outcome = await call({
        ...request,
        requestId,
        onEvent(event) {
          if (event.type === 'attempt') guarded(() => hooks.onAttempt?.(hooked, attemptOf(event)));
          onEvent?.(event);
        },
      });
      return outcome;
    } finally {
      guarded(() => hooks.onEnd?.(hooked, outcome));
    }
  };
}

function attemptOf({ n, status, error, waitMs, durationMs }: Attempt): Attempt {
  return { n, ...(status !== undefined && { status }), ...(error !== undefined && { error }), waitMs, durationMs };
}

function guarded(hook: () => void): void {
  try {
    hook();
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}
