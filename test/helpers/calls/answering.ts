import { ApiError } from '../../../src/errors.js';
import type { ApiResponse } from '../../../src/http/call/api-response.js';
import type { Next, Run } from '../../../src/http/call/pipeline.js';
import type { PreparedRequest } from '../../../src/http/call/request.js';
import type { Result } from '../../../src/http/call/result.js';
import { resultOf } from '../../../src/http/call/status-error.js';

/** An API in a test: a function that returns responses, and throws an ApiError for a failure without a response. */
export type Answer = (request: PreparedRequest) => Promise<ApiResponse>;

/** Returns the end of a pipeline that sends to an API of a test. `now` is the time at which it answers. */
export function answering(answer: Answer, now: () => number = () => Date.UTC(2030, 0, 1)): Next {
  return async (request): Promise<Result> => {
    try {
      return resultOf(await answer(request), request, now());
    } catch (error) {
      if (error instanceof ApiError) return { error };
      throw error;
    }
  };
}

/** Returns the response of a result with the time of its error; throws the error if there is no response. */
export function responseOf({ response, error }: Result): ApiResponse {
  if (response === undefined) throw error;
  return error?.retryAt === undefined ? response : { ...response, retryAt: error.retryAt };
}

/** Returns a call through one stage to an API of a test. It rejects with the error of a failure without a response. */
export async function callThrough(
  { run }: { readonly run: Run },
  request: PreparedRequest,
  answer: Answer,
  now?: () => number,
): Promise<ApiResponse> {
  return responseOf(await run(request, answering(answer, now)));
}
