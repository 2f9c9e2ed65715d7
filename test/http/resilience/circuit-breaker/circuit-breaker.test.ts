import { describe, expect, it } from 'vitest';
import { ApiError, type ErrorCode, type Outcome } from '../../../../src/errors.js';
import type { ApiResponse } from '../../../../src/http/call/api-response.js';
import { circuitBreaker, circuitBreakerOptions } from '../../../../src/http/resilience/circuit-breaker/circuit-breaker.js';
import { callThrough } from '../../../helpers/calls/answering.js';
import { rejection, type TestRequest, testRequest, testResponse } from '../../../helpers/calls/prepared-request.js';
import { createFakeClock } from '../../../helpers/fake-clock.js';

const apiError = (code: ErrorCode, outcome: Outcome = 'unknown') => new ApiError(code, 'x', { outcome, safeToRetry: true, hint: 'y' });

function setUp(options: Partial<ReturnType<ReturnType<typeof circuitBreakerOptions>['parse']>> = {}) {
  const clock = createFakeClock();
  const stage = circuitBreaker(circuitBreakerOptions().parse(options), { clock });
  const call = (result: ApiResponse | Error, request: TestRequest = testRequest()) =>
    callThrough(stage, request, async () => {
      if (result instanceof Error) throw result;
      return result;
    });
  const callTimes = async (count: number, result: ApiResponse | Error) => {
    for (let n = 0; n < count; n += 1) await call(result).catch(() => undefined);
  };
  const state = () => [...stage.states()][0]?.[1];
  return { clock, stage, call, callTimes, state };
}

describe('circuit breaker stage', () => {
  it.each([500, 502, 503, 504, 501, 507, 520, 529, 408])('counts a %i as a failure', async (status) => {
    const { callTimes, state } = setUp();
    await callTimes(5, testResponse(status));
    expect(state()?.kind).toBe('open');
  });

  it.each<ErrorCode>([
    'dns-not-found',
    'connection-refused',
    'connect-timeout',
    'tls-certificate-expired',
    'connection-lost',
    'body-incomplete',
    'invalid-response',
    'attempt-timeout',
    'deadline-exceeded',
  ])('counts the error %s as a failure, whether it is thrown or the bodyError of a response', async (code) => {
    const { callTimes, state } = setUp();
    await callTimes(3, apiError(code));
    await callTimes(2, { ...testResponse(200), bodyError: apiError(code) });
    expect(state()?.kind).toBe('open');
  });

  it.each([400, 401, 403, 404, 409, 410, 421, 422, 425, 429])('counts a %i neither as a failure nor as a success', async (status) => {
    const { callTimes, state } = setUp();
    await callTimes(4, testResponse(500));
    await callTimes(10, testResponse(status));
    expect(state()).toMatchObject({ kind: 'closed', consecutiveFailures: 4, calls: 4 });
  });

  it.each<[ErrorCode, Outcome]>([
    ['cancelled', 'unknown'],
    ['overloaded', 'not-sent'],
    ['rate-limited', 'not-sent'],
    ['address-blocked', 'not-sent'],
    ['redirect-blocked', 'rejected'],
    ['deadline-exceeded', 'not-sent'],
  ])('counts the error %s with the outcome %s neither as a failure nor as a success', async (code, outcome) => {
    const { callTimes, state } = setUp();
    await callTimes(4, testResponse(500));
    await callTimes(10, apiError(code, outcome));
    expect(state()).toMatchObject({ kind: 'closed', consecutiveFailures: 4 });
  });

  it('counts a rate limit in the body of a 200 like a 429, and a body that is too large as a success', async () => {
    const { callTimes, state } = setUp();
    await callTimes(4, testResponse(500));
    await callTimes(4, { ...testResponse(200), bodyError: apiError('rate-limited', 'rejected') });
    expect(state()).toMatchObject({ consecutiveFailures: 4, calls: 4 });
    await callTimes(1, { ...testResponse(200), bodyError: apiError('body-too-large') });
    expect(state()).toMatchObject({ consecutiveFailures: 0, calls: 5 });
  });

  it('closes after a 429 to its trial requests, because the API responds', async () => {
    const { clock, callTimes, state } = setUp();
    await callTimes(5, testResponse(503));
    clock.skip(30_000);
    await callTimes(2, testResponse(429));
    expect(state()?.kind).toBe('closed');
  });

  it('refuses a call while open without sending it, and sets retryAt', async () => {
    const { clock, call, callTimes } = setUp();
    await callTimes(5, testResponse(503));
    const request = testRequest();
    let sent = false;
    const stage = call(testResponse(200), request).finally(() => (sent = request.events.length > 0));
    expect(await rejection(stage)).toMatchObject({
      code: 'circuit-open',
      outcome: 'not-sent',
      safeToRetry: true,
      retryAt: clock.now() + 30_000,
      hint: expect.stringContaining('retryAt'),
    });
    expect(sent).toBe(false);
  });

  it('names the origin, the failure that opened the circuit with its time, and the end of the refusal', async () => {
    const { clock, call, callTimes } = setUp();
    await callTimes(4, testResponse(503));
    await callTimes(1, apiError('connection-lost'));
    clock.skip(10_000);
    expect(await rejection(call(testResponse(200)))).toMatchObject({
      message:
        'The circuit breaker refuses all calls to http://api.test until 2030-01-01T00:00:30.000Z, since a call failed with connection-lost at 2030-01-01T00:00:00.000Z.',
    });
  });

  it('states that a call is not safe to retry while an operator forces the circuit open', async () => {
    const { call, stage } = setUp();
    await stage.force('http://api.test', 'open');
    expect(await rejection(call(testResponse(200)))).toMatchObject({ outcome: 'not-sent', safeToRetry: false, retryAt: undefined });
  });

  it('emits an event with the key and the request ID for each change of state', async () => {
    const { clock, call, callTimes } = setUp({ failures: 1, successes: 1 });
    const requests = ['first', 'second', 'third'].map((requestId) => testRequest({ requestId }));
    const [first, second, third] = requests;
    await call(testResponse(500), first);
    clock.skip(30_000);
    await call(testResponse(500), second);
    clock.skip(60_000);
    await call(testResponse(200), third);
    await callTimes(1, testResponse(200));
    expect(requests.map(({ events }) => events)).toEqual([
      [{ type: 'breaker', requestId: 'first', key: 'http://api.test', state: 'open' }],
      [
        { type: 'breaker', requestId: 'second', key: 'http://api.test', state: 'half-open' },
        { type: 'breaker', requestId: 'second', key: 'http://api.test', state: 'open' },
      ],
      [
        { type: 'breaker', requestId: 'third', key: 'http://api.test', state: 'half-open' },
        { type: 'breaker', requestId: 'third', key: 'http://api.test', state: 'closed' },
      ],
    ]);
  });

  it('frees the slot of a trial request that is cancelled or fails unexpectedly', async () => {
    const { clock, call, callTimes, state } = setUp();
    await callTimes(5, testResponse(503));
    clock.skip(30_000);
    await callTimes(1, apiError('cancelled'));
    await callTimes(1, new TypeError('a bug of this program'));
    expect(state()).toEqual({ kind: 'half-open', trialsInFlight: 0, successes: 0 });
    await call(testResponse(200));
    await call(testResponse(200));
    expect(state()?.kind).toBe('closed');
  });

  it('keeps a separate state for each origin', async () => {
    const { stage, call, callTimes } = setUp();
    await callTimes(5, testResponse(503));
    await call(testResponse(200), testRequest({ url: new URL('http://other.test/items') }));
    expect([...stage.states()].map(([key, { kind }]) => [key, kind])).toEqual([
      ['http://api.test', 'open'],
      ['http://other.test', 'closed'],
    ]);
  });
});
