import { describe, expect, it } from 'vitest';
import { ApiError, type ErrorCode, type Outcome } from '../../../../src/errors.js';
import type { ApiResponse, Attempt } from '../../../../src/http/call/api-response.js';
import type { PreparedRequest } from '../../../../src/http/call/request.js';
import { retry, retryOptions } from '../../../../src/http/resilience/retry/retry.js';
import type { CallEvent } from '../../../../src/telemetry/events.js';
import { answering, callThrough } from '../../../helpers/calls/answering.js';
import { rejection, testRequest, testResponse } from '../../../helpers/calls/prepared-request.js';
import { createFakeClock } from '../../../helpers/fake-clock.js';

const apiError = (code: ErrorCode, outcome: Outcome, retryAt?: number) =>
  new ApiError(code, 'x', { outcome, safeToRetry: true, hint: 'y', ...(retryAt !== undefined && { retryAt }) });

/** Creates a retry stage: its attempts return the results in order, and each backoff passes immediately. */
function setUp(results: readonly (ApiResponse | Error)[], options: Parameters<ReturnType<typeof retryOptions>['parse']>[0] = {}) {
  const clock = createFakeClock();
  const stage = retry(retryOptions().parse(options), { clock, random: () => 0 });
  const attempts: Attempt[] = [];
  let sent = 0;
  const requestWith = (changes: Partial<PreparedRequest>) =>
    testRequest({
      record: (attempt) => attempts.push(attempt),
      emit: (event: CallEvent) => {
        if (event.type === 'retry') queueMicrotask(() => void clock.pass(event.waitMs));
      },
      ...changes,
    });
  const answer = async () => {
    const result = results[Math.min(sent, results.length - 1)] ?? testResponse();
    sent += 1;
    if (result instanceof Error) throw result;
    return result;
  };
  const call = (changes: Partial<PreparedRequest> = {}) => callThrough({ run: stage }, requestWith(changes), answer, () => clock.now());
  const run = (changes: Partial<PreparedRequest>) =>
    stage(
      requestWith(changes),
      answering(answer, () => clock.now()),
    );
  return { clock, call, run, attempts, sent: () => sent };
}

describe('retry budget of the retry stage', () => {
  it('returns the last response without a wait once the retry budget is exhausted', async () => {
    const { clock, call, sent } = setUp([testResponse(503)]);
    expect((await call()).status).toBe(503);
    expect(sent()).toBe(4);
    const before = clock.monotonic();
    expect((await call()).status).toBe(503);
    expect(sent()).toBe(5);
    expect(clock.monotonic()).toBe(before);
  });

  it('uses a separate retry budget for each origin', async () => {
    const { call, sent } = setUp([testResponse(503)]);
    await call();
    await call({ url: new URL('http://other.test/') });
    expect(sent()).toBe(8);
  });

  it('does not spend the retry budget on a retry that would exceed the deadline', async () => {
    const { call, sent } = setUp([testResponse(503, { 'retry-after': '120' })]);
    for (let n = 0; n < 5; n += 1) await call();
    expect(sent()).toBe(5);
    const other = setUp([testResponse(503)]);
    await other.call({ endsAt: () => 0 });
    await other.call();
    expect(other.sent()).toBe(5);
  });

  it('does not limit the retries if the retry budget is disabled', async () => {
    const { call, sent } = setUp([testResponse(503)], { budget: false });
    await call();
    await call();
    expect(sent()).toBe(8);
  });
});

describe('refusal of an attempt before it is sent', () => {
  it.each<ErrorCode>(['circuit-open', 'overloaded', 'rate-limited'])(
    'does not retry after %s, which refuses an attempt before it is sent',
    async (code) => {
      const { call, sent, attempts } = setUp([apiError(code, 'not-sent')]);
      expect(await rejection(call())).toMatchObject({ code, outcome: 'not-sent' });
      expect(sent()).toBe(1);
      expect(attempts).toMatchObject([{ n: 1, error: code }]);
    },
  );

  it('returns the response of the previous attempt and sets retryAt if a retry is refused before it is sent', async () => {
    const { call, attempts } = setUp([testResponse(503), apiError('circuit-open', 'not-sent', 12_345)]);
    expect(await call()).toMatchObject({ status: 503, retryAt: 12_345 });
    expect(attempts).toMatchObject([
      { n: 1, status: 503 },
      { n: 2, error: 'circuit-open' },
    ]);
  });

  it('reports an unknown outcome if a retry is refused and the previous attempt may have taken effect', async () => {
    const lost = setUp([apiError('connection-lost', 'unknown'), apiError('rate-limited', 'not-sent', 12_345)]);
    expect(await rejection(lost.call({ method: 'PUT' }))).toMatchObject({ code: 'connection-lost', outcome: 'unknown', retryAt: 12_345 });
    const late = setUp([testResponse(500), apiError('deadline-exceeded', 'not-sent')]);
    expect(await rejection(late.call({ method: 'PUT', attempts: 2 }))).toMatchObject({ code: 'deadline-exceeded', outcome: 'unknown' });
    const refused = setUp([testResponse(429), apiError('deadline-exceeded', 'not-sent')]);
    expect(await rejection(refused.call({ attempts: 2 }))).toMatchObject({ code: 'deadline-exceeded', outcome: 'not-sent' });
  });
});

describe('effect of an earlier attempt', () => {
  const outcomeOf = async (results: readonly (ApiResponse | Error)[], method: PreparedRequest['method']) => {
    const { run } = setUp(results);
    return (await run({ method })).error;
  };
  const lost = apiError('connection-lost', 'unknown');

  it.each([
    ['DELETE', lost, 404],
    ['PUT', testResponse(500), 412],
    ['PUT', testResponse(502), 409],
  ] as const)('makes the outcome of a %s unknown if the last attempt is refused', async (method, first, status) => {
    const error = await outcomeOf([first, testResponse(status)], method);
    expect(error).toMatchObject({ outcome: 'unknown', safeToRetry: false, hint: expect.stringContaining('An earlier attempt') });
  });

  it('keeps the hint of a refusal after which the request can be sent again', async () => {
    const error = await outcomeOf([testResponse(500), testResponse(429, { 'retry-after': '600' })], 'PUT');
    expect(error).toMatchObject({ outcome: 'unknown', safeToRetry: true, hint: expect.stringContaining('retryAt') });
  });

  it.each([
    ['GET', testResponse(500)],
    ['DELETE', testResponse(429)],
    ['DELETE', apiError('connection-refused', 'not-sent')],
  ] as const)('leaves a %s rejected if the first attempt had no effect', async (method, first) => {
    expect(await outcomeOf([first, testResponse(404)], method)).toMatchObject({ code: 'not-found', outcome: 'rejected' });
  });
});

describe('wait for the reset of a rate limit', () => {
  it.each([429, 503])('waits for the reset of the rate limit if a %i has no Retry-After', async (status) => {
    const { call, attempts } = setUp([testResponse(status, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '20' }), testResponse()]);
    expect((await call()).status).toBe(200);
    expect(attempts.map(({ waitMs }) => waitMs)).toEqual([0, 20_000]);
  });

  it('ignores the reset of a rate limit in a response with another status', async () => {
    const { call, attempts } = setUp([testResponse(500, { 'ratelimit-reset': '20' }), testResponse()]);
    await call();
    expect(attempts.map(({ waitMs }) => waitMs)).toEqual([0, 0]);
  });

  it('ends the call immediately if the reset exceeds the deadline, and sets retryAt after the last attempt', async () => {
    const { clock, call, sent } = setUp([testResponse(429, { 'ratelimit-reset': '120' })]);
    expect(await call()).toMatchObject({ status: 429, retryAt: clock.now() + 120_000 });
    expect(sent()).toBe(1);
    expect(await call({ attempts: 1 })).toMatchObject({ retryAt: clock.now() + 120_000 });
  });
});
