import { describe, expect, it } from 'vitest';
import { ApiError, type ErrorCode, type Outcome } from '../../../../src/errors.js';
import type { Answer } from '../../../../src/http/call/answer.js';
import { circuitBreaker, circuitBreakerOptions } from '../../../../src/http/resilience/circuit-breaker/circuit-breaker.js';
import { answered, prepared, rejection, type TestRequest } from '../../../helpers/calls/prepared-request.js';
import { createFakeClock } from '../../../helpers/fake-clock.js';

const fault = (code: ErrorCode, outcome: Outcome = 'unknown') => new ApiError(code, 'x', { outcome, safeToRetry: true, hint: 'y' });

function stand(options: Partial<ReturnType<ReturnType<typeof circuitBreakerOptions>['parse']>> = {}) {
  const clock = createFakeClock();
  const stage = circuitBreaker(circuitBreakerOptions().parse(options), { clock });
  const call = (result: Answer | Error, request: TestRequest = prepared()) =>
    stage.run(request, async () => {
      if (result instanceof Error) throw result;
      return result;
    });
  const tried = async (count: number, result: Answer | Error) => {
    for (let n = 0; n < count; n += 1) await call(result).catch(() => undefined);
  };
  const state = () => [...stage.states()][0]?.[1];
  return { clock, stage, call, tried, state };
}

describe('the circuit breaker of a call', () => {
  it.each([500, 502, 503, 504, 501, 408, 429])('counts %i as a failure', async (status) => {
    const { tried, state } = stand();
    await tried(5, answered(status));
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
  ])('counts the fault %s as a failure, thrown or in the answer', async (code) => {
    const { tried, state } = stand();
    await tried(3, fault(code));
    await tried(2, { ...answered(200), fault: fault(code) });
    expect(state()?.kind).toBe('open');
  });

  it.each([400, 401, 403, 404, 409, 410, 422])('counts %i as nothing', async (status) => {
    const { tried, state } = stand();
    await tried(4, answered(500));
    await tried(10, answered(status));
    expect(state()).toMatchObject({ kind: 'closed', consecutiveFailures: 4, calls: 4 });
  });

  it.each<[ErrorCode, Outcome]>([
    ['cancelled', 'unknown'],
    ['overloaded', 'not-sent'],
    ['rate-limited', 'not-sent'],
    ['address-blocked', 'not-sent'],
    ['redirect-blocked', 'rejected'],
    ['deadline-exceeded', 'not-sent'],
  ])('counts %s (%s) as nothing', async (code, outcome) => {
    const { tried, state } = stand();
    await tried(4, answered(500));
    await tried(10, fault(code, outcome));
    expect(state()).toMatchObject({ kind: 'closed', consecutiveFailures: 4 });
  });

  it('counts a limit that hides in a 200 as a failure, and a body that is too large as a success', async () => {
    const { tried, state } = stand();
    await tried(4, { ...answered(200), fault: fault('rate-limited', 'rejected') });
    expect(state()).toMatchObject({ consecutiveFailures: 4 });
    await tried(1, { ...answered(200), fault: fault('body-too-large') });
    expect(state()).toMatchObject({ consecutiveFailures: 0, calls: 5 });
  });

  it('refuses while it is open: nothing is sent, and the error says what to do', async () => {
    const { clock, call, tried } = stand();
    await tried(5, answered(503));
    const request = prepared();
    let sent = false;
    const stage = call(answered(200), request).finally(() => (sent = request.events.length > 0));
    expect(await rejection(stage)).toMatchObject({
      code: 'circuit-open',
      outcome: 'not-sent',
      safeToRetry: false,
      retryAt: clock.now() + 30_000,
      message: 'The API keeps failing, and is left alone for a while.',
      hint: expect.stringContaining('after retryAt'),
    });
    expect(sent).toBe(false);
  });

  it('tells each change of its state, with key and call', async () => {
    const { clock, call, tried } = stand({ failures: 1, successes: 1 });
    const requests = ['first', 'second', 'third'].map((requestId) => prepared({ requestId }));
    const [first, second, third] = requests;
    await call(answered(500), first);
    clock.skip(30_000);
    await call(answered(500), second);
    clock.skip(60_000);
    await call(answered(200), third);
    await tried(1, answered(200));
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

  it('gives the slot of a trial back that was cancelled, or that failed in a way nobody foresaw', async () => {
    const { clock, call, tried, state } = stand();
    await tried(5, answered(503));
    clock.skip(30_000);
    await tried(1, fault('cancelled'));
    await tried(1, new TypeError('a fault of this program'));
    expect(state()).toEqual({ kind: 'half-open', trialsInFlight: 0, successes: 0 });
    await call(answered(200));
    await call(answered(200));
    expect(state()?.kind).toBe('closed');
  });

  it('keeps one circuit for each origin', async () => {
    const { stage, call, tried } = stand();
    await tried(5, answered(503));
    await call(answered(200), prepared({ url: new URL('http://other.test/items') }));
    expect([...stage.states()].map(([key, { kind }]) => [key, kind])).toEqual([
      ['http://api.test', 'open'],
      ['http://other.test', 'closed'],
    ]);
  });
});
