import { abortableStream } from '../../runtime/abortable-stream.js';
import type { ApiResponse } from '../call/api-response.js';
import { cancelledByCaller } from '../call/interruption.js';
import { type ApiRequest, isRepeatable } from '../call/request.js';
import { isStream } from '../call/request-stream.js';

/** Returns the response with a stream that an abort ends even if all bytes have arrived, as it ends that of fetch. */
export function abortableResponse(response: ApiResponse, { signal, method = 'GET', idempotencyKey, body }: ApiRequest): ApiResponse {
  if (signal === undefined || response.stream === undefined) return response;
  const repeatable = !isStream(body) && isRepeatable({ method, idempotencyKey });
  return {
    ...response,
    stream: abortableStream(response.stream, signal, (cause) => (cause === signal.reason ? cancelledByCaller(repeatable) : cause)),
  };
}
