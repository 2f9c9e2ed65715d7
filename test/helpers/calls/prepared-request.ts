import type { ApiResponse } from '../../../src/http/call/api-response.js';
import type { PreparedRequest } from '../../../src/http/call/request.js';
import type { CallEvent } from '../../../src/telemetry/events.js';

export interface TestRequest extends PreparedRequest {
  readonly events: CallEvent[];
}

/** Creates a request as a stage receives it. Its deadline is one minute after time zero of the clock. */
export function testRequest(changes: Partial<PreparedRequest> = {}): TestRequest {
  const events: CallEvent[] = [];
  return {
    requestId: 'r1',
    method: 'GET',
    url: new URL('http://api.test/items'),
    headers: new Headers(),
    body: undefined,
    largeForm: undefined,
    bodyMode: 'buffer',
    deadlineMs: 60_000,
    endsAt: () => 60_000,
    attempts: 4,
    redirect: 'follow',
    cache: 'default',
    idempotencyKey: undefined,
    caller: '',
    credential: '',
    approvalOf: () => 'open',
    signal: new AbortController().signal,
    emit: (event) => events.push(event),
    record: () => undefined,
    events,
    ...changes,
  };
}

export function testResponse(status = 200, headers: Record<string, string> = {}, body = ''): ApiResponse {
  return {
    status,
    statusText: '',
    headers: new Headers(headers),
    url: new URL('http://api.test/items'),
    body: new TextEncoder().encode(body),
    source: 'network',
    firstByteMs: 1,
  };
}

/** Returns the reason that the promise was rejected with. */
export const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('the promise was not rejected');
    },
    (error: unknown) => error,
  );
